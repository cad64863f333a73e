// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/picture.h"
#include "core/timeline/scene.h"

#include <vector>

namespace claimline::timeline {

/// The whole timeline as wide as asked and as high as it needs, with a legend: for SVG, PNG and
/// as a figure of a report. Every mark carries its words as a title.
[[nodiscard]] Picture wholePicture(const Layout& layout, double width, const Style& style = {});

/// The room on a page inside its margins, in units.
struct PageSetup {
    double width = 1027;  ///< A4 across, with margins of 12.7 mm
    double height = 698;
    QString title{};      ///< at the head of each page; none: "Timeline"
    int mostPagesAcross = 8;
    Style style{.maximumRows = 12};
};

/// The timeline cut into pages: lanes stay whole, and time goes on over as many pages side by side
/// as it takes to show nearly all events singly, as far as that can be had. Lane names, undated
/// ones and axis stand on each. First all pages of the upper lanes, by time.
[[nodiscard]] std::vector<Picture> pages(const Layout& layout, const PageSetup& setup);

} // namespace claimline::timeline
