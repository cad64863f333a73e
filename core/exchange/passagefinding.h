// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/entries.h"
#include "core/model/passage.h"

#include <QString>

#include <vector>

namespace claimline::exchange {

/// Where in `text` the words of `entry` stand: at its ranges if the words there are those quoted,
/// else the one place where the quotations follow each other, the first behind its prefix. Any white
/// space stands for any other. NotFound where there is no such place, Conflict where there are several.
[[nodiscard]] Result<std::vector<TextRange>> findPassage(const QString& text, const PassageEntry& entry);

/// What to write as the prefix of a passage: nothing where the quotations alone find it again, else
/// the least of the words before it that does.
[[nodiscard]] QString neededPrefix(const QString& text, const Passage& passage);

} // namespace claimline::exchange
