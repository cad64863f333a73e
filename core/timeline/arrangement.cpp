// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/arrangement.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace claimline::timeline {

namespace {

/// Above the first and below the last row of a lane, in text sizes.
constexpr double lanePadding = 0.5;

/// The days asked for, widened to steps of about half their length, and by one step before them:
/// the rows at the left edge depend on what begins before it.
DayRange inSteps(DayRange range)
{
    const auto half = static_cast<std::uint64_t>(std::max<std::int64_t>(1, range.length() / 2));
    const auto step = static_cast<std::int64_t>(std::bit_ceil(half));
    const auto steps = [step](std::int64_t day) {
        return static_cast<std::int64_t>(std::floor(static_cast<double>(day) / static_cast<double>(step)));
    };
    return {(steps(range.first) - 1) * step, (steps(range.last) + 1) * step - 1};
}

} // namespace

Arrangement::Arrangement(const Layout& layout, double daysPerUnit, const Style& style)
    : m_layout(&layout), m_daysPerUnit(daysPerUnit), m_style(style)
{
    const std::size_t count = layout.lanes().size();
    const bool whole = layout.datedCount() <= wholeLimit;
    if (whole) {
        m_whole.resize(count);
    }
    m_tops.reserve(count + 1);
    m_tops.push_back(0);
    const auto greatest = static_cast<std::uint32_t>(style.maximumRows);
    for (std::size_t lane = 0; lane < count; ++lane) {
        const Layout::Lane& place = layout.lanes()[lane];
        std::uint32_t rows = std::min(place.datedCount(), greatest);
        if (whole) {
            m_whole[lane] = stackedMarks(layout, lane, std::nullopt, daysPerUnit, style);
            rows = 0;
            for (const Mark& mark : m_whole[lane]) {
                rows = std::max(rows, mark.row + 1);
            }
        }
        // More undated ones than there may be rows are one mark.
        rows = std::max(rows, place.undatedCount() <= greatest ? place.undatedCount() : 1);
        const double height = std::max(rows, 1U) * style.rowHeight() + 2 * lanePadding * style.textSize;
        m_tops.push_back(m_tops.back() + height);
    }
}

std::pair<std::size_t, std::size_t> Arrangement::lanesBetween(double top, double bottom) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), top);
    const auto first = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, after - m_tops.begin() - 1));
    const auto last = static_cast<std::size_t>(std::lower_bound(m_tops.begin(), m_tops.end(), bottom) - m_tops.begin());
    const std::size_t count = m_tops.size() - 1;
    return {std::min(first, count), std::min(std::max(first, last), count)};
}

double Arrangement::rowMiddle(std::size_t lane, std::uint32_t row) const
{
    return m_tops[lane] + lanePadding * m_style.textSize + (row + 0.5) * m_style.rowHeight();
}

int Arrangement::rowCount(std::size_t lane) const
{
    return static_cast<int>(std::lround((laneHeight(lane) - 2 * lanePadding * m_style.textSize) / m_style.rowHeight()));
}

std::vector<Mark> Arrangement::marks(std::size_t lane, DayRange range) const
{
    if (m_whole.empty()) {
        return stackedMarks(*m_layout, lane, inSteps(range), m_daysPerUnit, m_style);
    }
    std::vector<Mark> found;
    for (const Mark& mark : m_whole[lane]) {
        // By the place, not by the days: words and counts may reach further than their days.
        const double right = std::max(mark.right, mark.labelRight);
        if (right * m_daysPerUnit >= static_cast<double>(range.first)
            && mark.left * m_daysPerUnit <= static_cast<double>(range.last + 1)) {
            found.push_back(mark);
        }
    }
    return found;
}

} // namespace claimline::timeline
