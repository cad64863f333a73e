// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/markmaker.h"

#include "core/timeline/textwidth.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace claimline::timeline {

namespace {

/// In text sizes, so that all grows with the letters.
constexpr double pointWidth = 0.85;
constexpr double labelGap = 0.4;     ///< between a point and its words
constexpr double smallBin = 1.4;     ///< events this close compete for one place
constexpr double clusterBin = 6.8;   ///< at least as wide as the count of millions
constexpr double countPadding = 1.2; ///< within a cluster

std::int64_t daysOfBin(double units, double daysPerUnit)
{
    const double days = std::clamp(std::ceil(units * daysPerUnit), 1.0, 1e9);
    return static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(days)));
}

std::int64_t binStart(std::int64_t day, std::int64_t binDays)
{
    const std::int64_t remainder = day % binDays;
    return day - (remainder < 0 ? remainder + binDays : remainder);
}

/// Makes the marks of one lane, not yet in rows.
class MarkMaker {
public:
    MarkMaker(const Layout& layout, std::size_t lane, std::optional<DayRange> range, double daysPerUnit, const Style& style)
        : m_layout(layout),
          m_groups(layout.groups()),
          m_range(range),
          m_daysPerUnit(daysPerUnit),
          m_style(style),
          m_capacity(static_cast<std::uint32_t>(style.maximumRows)),
          m_smallBin(daysOfBin(smallBin * style.textSize, daysPerUnit)),
          m_clusterBin(daysOfBin(clusterBin * style.textSize, daysPerUnit))
    {
        const Layout::Lane& place = layout.lanes()[lane];
        for (std::uint32_t number = place.firstSlice; number < place.lastSlice; ++number) {
            const Layout::Slice& slice = layout.slices()[number];
            const std::int64_t greatestLength = (std::int64_t(2) << slice.sizeClass) - 1;
            if (greatestLength <= m_smallBin || slice.sizeClass == 0) {
                // From one bin on for all, or a bin at the edge would lack some of its events.
                m_narrow.push_back(cursorAt(slice, m_clusterBin, m_clusterBin));
            } else {
                makeWide(cursorAt(slice, std::int64_t(1) << slice.sizeClass, greatestLength));
            }
        }
        makeNarrow();
    }

    [[nodiscard]] std::vector<Mark> take() { return std::move(m_marks); }

private:
    /// How far a slice has been read.
    struct Cursor {
        Layout::Slice slice;
        std::uint32_t group = 0;
    };

    /// At the beginning of the first bin from which something may reach into the range.
    [[nodiscard]] Cursor cursorAt(const Layout::Slice& slice, std::int64_t binDays, std::int64_t greatestLength) const
    {
        if (!m_range) {
            return {slice, slice.firstGroup};
        }
        const std::int64_t day = binStart(m_range->first - greatestLength + 1, binDays);
        return {slice, m_layout.firstGroupFrom(slice, day, slice.firstGroup)};
    }

    [[nodiscard]] bool atEnd(const Cursor& cursor) const
    {
        return cursor.group >= cursor.slice.lastGroup || (m_range && m_groups[cursor.group].first > m_range->last);
    }

    [[nodiscard]] bool touchesRange(DayRange days) const
    {
        return !m_range || (days.last >= m_range->first && days.first <= m_range->last);
    }

    /// Events of less than a small bin: single while each small bin of a cluster bin has room.
    void makeNarrow()
    {
        for (;;) {
            std::int64_t first = std::numeric_limits<std::int64_t>::max();
            for (const Cursor& cursor : m_narrow) {
                first = atEnd(cursor) ? first : std::min<std::int64_t>(first, m_groups[cursor.group].first);
            }
            if (first == std::numeric_limits<std::int64_t>::max()) {
                return;
            }
            makeNarrowBin(binStart(first, m_clusterBin));
        }
    }

    void makeNarrowBin(std::int64_t begin)
    {
        std::vector<Cursor> ends = m_narrow;
        std::uint32_t fullest = 0;
        for (std::int64_t day = begin; day < begin + m_clusterBin; day += m_smallBin) {
            std::uint32_t count = 0;
            for (Cursor& end : ends) {
                const std::uint32_t before = m_groups[end.group].position;
                end.group = m_layout.firstGroupFrom(end.slice, day + m_smallBin, end.group);
                count += m_groups[end.group].position - before;
            }
            fullest = std::max(fullest, count);
        }
        Mark cluster{.kind = MarkKind::Cluster};
        for (std::size_t i = 0; i < m_narrow.size(); ++i) {
            if (fullest > m_capacity) {
                gather(cluster, m_narrow[i].group, ends[i].group);
            } else {
                makeSingles(m_narrow[i].group, ends[i].group);
            }
            m_narrow[i].group = ends[i].group;
        }
        if (cluster.count > 0 && touchesRange(cluster.days)) {
            placeCluster(cluster, begin);
            m_marks.push_back(std::move(cluster));
        }
    }

    /// Events of one size class: all that begin within one length of each other overlap.
    void makeWide(Cursor cursor)
    {
        const std::int64_t binDays = std::int64_t(1) << cursor.slice.sizeClass;
        while (!atEnd(cursor)) {
            const std::int64_t begin = binStart(m_groups[cursor.group].first, binDays);
            const std::uint32_t end = m_layout.firstGroupFrom(cursor.slice, begin + binDays, cursor.group);
            const std::uint32_t events = m_groups[end].position - m_groups[cursor.group].position;
            if (events <= m_capacity) {
                makeSingles(cursor.group, end);
            } else if (end - cursor.group <= m_capacity) {
                for (std::uint32_t group = cursor.group; group < end; ++group) {
                    makeVague(group, group + 1);
                }
            } else {
                makeVague(cursor.group, end);
            }
            cursor.group = end;
        }
    }

    void makeSingles(std::uint32_t firstGroup, std::uint32_t lastGroup)
    {
        for (std::uint32_t group = firstGroup; group < lastGroup; ++group) {
            const DayRange days{m_groups[group].first, m_groups[group].last};
            if (!touchesRange(days)) {
                continue;
            }
            for (std::uint32_t position = m_groups[group].position; position < m_groups[group + 1].position; ++position) {
                m_marks.push_back(single(days, position));
            }
        }
    }

    [[nodiscard]] Mark single(DayRange days, std::uint32_t position) const
    {
        Mark mark{.days = days, .count = 1, .positions = {position, 1}};
        mark.left = static_cast<double>(days.first) / m_daysPerUnit;
        mark.right = static_cast<double>(days.last + 1) / m_daysPerUnit;
        const double least = pointWidth * m_style.textSize;
        const double label = m_layout.events().labelWidth(m_layout.eventAt(position)) * m_style.textSize;
        const double labelWidth = std::min(m_style.greatestLabelWidth, label);
        if (mark.right - mark.left > least) {
            mark.kind = MarkKind::Span;
            mark.labelLeft = mark.left;
        } else {
            mark.left = (mark.left + mark.right - least) / 2;
            mark.right = mark.left + least;
            mark.labelLeft = mark.right + labelGap * m_style.textSize;
        }
        mark.labelRight = mark.labelLeft + labelWidth;
        return mark;
    }

    void makeVague(std::uint32_t firstGroup, std::uint32_t lastGroup)
    {
        Mark mark{.kind = MarkKind::VagueCluster};
        gather(mark, firstGroup, lastGroup);
        if (!touchesRange(mark.days)) {
            return;
        }
        if (mark.count == 1) {
            m_marks.push_back(single(mark.days, mark.positions.first));
            return;
        }
        mark.left = static_cast<double>(mark.days.first) / m_daysPerUnit;
        mark.right = static_cast<double>(mark.days.last + 1) / m_daysPerUnit;
        mark.labelLeft = mark.left;
        mark.labelRight = mark.left + countWidth(mark.count, m_style);
        m_marks.push_back(std::move(mark));
    }

    void gather(Mark& mark, std::uint32_t firstGroup, std::uint32_t lastGroup) const
    {
        if (firstGroup == lastGroup) {
            return;
        }
        std::int64_t last = m_groups[firstGroup].last;
        for (std::uint32_t group = firstGroup; group < lastGroup; ++group) {
            last = std::max<std::int64_t>(last, m_groups[group].last);
        }
        const std::int64_t first = m_groups[firstGroup].first;
        const std::uint32_t position = m_groups[firstGroup].position;
        const PositionRange positions{position, m_groups[lastGroup].position - position};
        if (mark.count == 0) {
            mark.days = {first, last};
            mark.positions = positions;
        } else {
            mark.days = {std::min(mark.days.first, first), std::max(mark.days.last, last)};
            mark.more.push_back(positions);
        }
        mark.count += positions.count;
    }

    /// Over its days, as far as they are in the bin: the next bin's cluster stands beside it.
    void placeCluster(Mark& mark, std::int64_t begin) const
    {
        const double binLeft = static_cast<double>(begin) / m_daysPerUnit;
        const double binRight = static_cast<double>(begin + m_clusterBin) / m_daysPerUnit - markGap * m_style.textSize;
        const double least = std::min(binRight - binLeft, countWidth(mark.count, m_style));
        const double left = static_cast<double>(mark.days.first) / m_daysPerUnit;
        const double right = static_cast<double>(mark.days.last + 1) / m_daysPerUnit;
        const double more = std::max(0.0, least - (right - left)) / 2;
        mark.left = std::clamp(left - more, binLeft, binRight - least);
        mark.right = std::clamp(right + more, mark.left + least, binRight);
        mark.labelLeft = mark.labelRight = mark.right;
    }

    const Layout& m_layout;
    const std::vector<Layout::Group>& m_groups;
    std::optional<DayRange> m_range;
    double m_daysPerUnit;
    const Style& m_style;
    std::uint32_t m_capacity;
    std::int64_t m_smallBin;
    std::int64_t m_clusterBin;
    std::vector<Cursor> m_narrow;
    std::vector<Mark> m_marks;
};

} // namespace

std::vector<Mark> unstackedMarks(const Layout& layout, std::size_t lane, std::optional<DayRange> range, double daysPerUnit,
                                 const Style& style)
{
    return MarkMaker(layout, lane, range, daysPerUnit, style).take();
}

double countWidth(std::size_t count, const Style& style)
{
    return estimatedWidth(countLabel(count, style.language), style.textSize) + countPadding * style.textSize;
}

} // namespace claimline::timeline
