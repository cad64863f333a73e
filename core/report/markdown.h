// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/exporting.h"

namespace claimline::report {

/// A report as CommonMark (https://spec.commonmark.org/0.30/) with the pipe tables of GitHub
/// Flavored Markdown. Foreign text is escaped, so that none of it becomes markup, a link or HTML;
/// our own anchors are empty <a id> elements. One file holds no drawing: a figure is its caption
/// and its description.
[[nodiscard]] Result<void> writeMarkdown(BlockSource& source, QIODevice& to, const Progress& progress = {});

/// `text` on one line as CommonMark that shows it letter for letter.
[[nodiscard]] QString markdownText(QStringView text);

} // namespace claimline::report
