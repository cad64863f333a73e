// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace claimline {

/// A file of resources/words, by its name without ".txt", as UTF-8 with the comments out; empty
/// where there is no such list. The lists are part of the library.
[[nodiscard]] std::string_view embeddedWords(std::string_view name);

/// Its lines, trimmed, without empty ones.
[[nodiscard]] QStringList embeddedLines(std::string_view name);

} // namespace claimline
