// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/document.h"
#include "core/load/htmltree.h"

namespace claimline::load {

/// What a page says of itself: JSON-LD, OpenGraph, meta tags, microdata, `<time>`, "rel" and "lang"
/// attributes, `<title>` and the only `<h1>`; for each field the most trustworthy source first.
[[nodiscard]] std::vector<MetadataItem> pageMetadata(const HtmlTree& tree);

} // namespace claimline::load
