// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/htmltree.h"

#include <QString>

namespace claimline::load {

/// What a reader sees of a page: its text in paragraphs that a blank line divides, headings and
/// the cells of a layout on lines of their own, list items and the rows of a table a line each,
/// cells of a row apart by a tab. Scripts, navigation, footers, asides, forms and what is hidden
/// stay out. Where an `<article>`, `<main>` or the like holds most of that text, it alone is
/// taken. Not yet normalised.
[[nodiscard]] QString visibleText(const HtmlTree& tree);

} // namespace claimline::load
