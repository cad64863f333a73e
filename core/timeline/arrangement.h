// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/stacking.h"

#include <vector>

namespace claimline::timeline {

/// A layout at one scale: where each lane is, and its marks. Up to wholeLimit events, all marks
/// are placed once, here, and stay while the view moves. Beyond it a lane is as high as it may
/// become, and only the marks that a view shows are placed, from a beginning that moves in large
/// steps with the view; that costs by what is visible.
///
/// Heights are in units from the upper edge of the first lane. The layout must outlive it.
/// Immutable; any thread may read it.
class Arrangement {
public:
    static constexpr std::size_t wholeLimit = 20'000;

    Arrangement(const Layout& layout, double daysPerUnit, const Style& style);

    [[nodiscard]] const Layout& layout() const { return *m_layout; }
    [[nodiscard]] double daysPerUnit() const { return m_daysPerUnit; }
    [[nodiscard]] const Style& style() const { return m_style; }

    [[nodiscard]] double laneTop(std::size_t lane) const { return m_tops[lane]; }
    [[nodiscard]] double laneHeight(std::size_t lane) const { return m_tops[lane + 1] - m_tops[lane]; }
    [[nodiscard]] double lanesHeight() const { return m_tops.back(); }
    /// The lanes that reach into [top, bottom): from the first to before the second.
    [[nodiscard]] std::pair<std::size_t, std::size_t> lanesBetween(double top, double bottom) const;
    /// The middle of a row of a lane.
    [[nodiscard]] double rowMiddle(std::size_t lane, std::uint32_t row) const;
    [[nodiscard]] int rowCount(std::size_t lane) const;

    /// The marks of a lane that touch the days, and some beside them.
    [[nodiscard]] std::vector<Mark> marks(std::size_t lane, DayRange range) const;

private:
    const Layout* m_layout;
    double m_daysPerUnit;
    Style m_style;
    std::vector<double> m_tops;             ///< one more than there are lanes
    std::vector<std::vector<Mark>> m_whole; ///< by lane; empty where placed for each view
};

} // namespace claimline::timeline
