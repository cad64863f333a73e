// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/stacking.h"

#include <vector>

namespace claimline::timeline {

/// Free room behind every mark, in text sizes.
inline constexpr double markGap = 0.25;

/// The marks of a lane before they are in rows, in no order that means anything: see stackedMarks.
[[nodiscard]] std::vector<Mark> unstackedMarks(const Layout& layout, std::size_t lane, std::optional<DayRange> range,
                                               double daysPerUnit, const Style& style);

/// The room that a count takes in its cluster.
[[nodiscard]] double countWidth(std::size_t count, const Style& style);

} // namespace claimline::timeline
