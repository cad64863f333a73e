// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/arrangement.h"

namespace claimline::timeline {

/// The parts of a drawn timeline that do not scroll with it, in units: the lane names at the left,
/// beside them the undated, above all the axis.
struct Margins {
    double nameWidth = 0;
    double undatedWidth = 0; ///< 0 where all are dated
    double axisHeight = 0;

    [[nodiscard]] double left() const { return nameWidth + undatedWidth; }
    bool operator==(const Margins&) const = default;
};

[[nodiscard]] Margins marginsOf(const Layout& layout, const Style& style);

/// What of a timeline is to be seen: a window of `width` by `height` units, margins included.
struct View {
    double fromDay = 0;     ///< at the left edge of the plot, just right of the margins
    double daysPerUnit = 1; ///< above 0
    double width = 1000;
    double height = 600;
    double scroll = 0;      ///< how much of the lanes is hidden above

    [[nodiscard]] double dayAt(double x, const Margins& margins) const;
    [[nodiscard]] double xOf(double day, const Margins& margins) const;
    /// The days in the plot, touched ones included.
    [[nodiscard]] DayRange days(const Margins& margins) const;
    bool operator==(const View&) const = default;
};

/// Closest and furthest sight: a day is never wider than this many units, nor a unit longer than
/// this many days.
inline constexpr double greatestUnitsPerDay = 400;
inline constexpr double greatestDaysPerUnit = 40'000;

/// Moves the sight by units, to the right and down.
[[nodiscard]] View panned(View view, double right, double down);
/// Shows `factor` times closer; the day at `x` stays where it is.
[[nodiscard]] View zoomed(View view, double factor, double x, const Margins& margins);
/// All days of the layout in the plot, with some room beside them for the words of the last.
[[nodiscard]] View fitted(const Layout& layout, const Style& style, double width, double height);
/// The same view with the lanes scrolled no further than they go.
[[nodiscard]] View withinLanes(View view, const Arrangement& arrangement, const Margins& margins);

} // namespace claimline::timeline
