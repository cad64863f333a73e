// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/editor.h"
#include "core/load/document.h"

namespace claimline::exchange {

/// What a document that was read becomes in a project; `origin` is the path or address that it came
/// from. A title that the document does not give is its file's name, else the beginning of its text.
/// A date that the program only guessed stays marked as a guess. A notice of translation in the text
/// sets how and from what it was translated.
[[nodiscard]] edit::CapturedArticle captured(const load::Document& document, Obtained obtained, const QString& origin);

} // namespace claimline::exchange
