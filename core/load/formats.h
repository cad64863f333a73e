// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/document.h"

namespace claimline::load {

/// The readers of the formats. Each takes text that is decoded and gives a document with text
/// (not yet normalised), metadata and issues; what holds for every format is added by read().

/// The text as it stands. The title is the first line, where it reads as one: short, alone in its
/// paragraph, without a full stop.
[[nodiscard]] Result<Document> readPlainText(const QString& decoded);

/// Markdown, with its markup left as it stands, so that a passage is what was printed. Front matter
/// between lines of "---" gives title, author, date, url, publisher and language and is not part
/// of the text; else the title is the first heading of level 1.
[[nodiscard]] Result<Document> readMarkdown(const QString& decoded);

/// A page of HTML: visibleText() and pageMetadata().
[[nodiscard]] Result<Document> readHtml(const QString& decoded);

} // namespace claimline::load
