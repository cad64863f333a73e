// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/stacking.h"

#include "core/timeline/textwidth.h"
#include "core/timeline/words.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <utility>

namespace claimline::timeline {

namespace {

/// In text sizes, so that all grows with the letters.
constexpr double pointWidth = 0.85;
constexpr double markGap = 0.25;
constexpr double labelGap = 0.4;     ///< between a point and its words
constexpr double afterLabel = 1;     ///< between words and what follows
constexpr double leastLabel = 2.5;   ///< narrower words say nothing
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
        mark.labelRight = mark.left + estimatedWidth(countLabel(mark.count, m_style.language), m_style.textSize);
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
        const double least = std::min(binRight - binLeft,
                                      estimatedWidth(countLabel(mark.count, m_style.language), m_style.textSize)
                                          + countPadding * m_style.textSize);
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

/// The rows of one lane while they fill from the left.
class Rows {
public:
    explicit Rows(const Style& style) : m_style(style) {}

    void add(Mark mark)
    {
        std::optional<std::uint32_t> row = freeRow(mark.left);
        if (!row && static_cast<int>(m_last.size()) < m_style.maximumRows) {
            row = static_cast<std::uint32_t>(m_last.size());
            m_last.push_back(0);
        }
        if (!row) {
            row = rowWithShortenedLabel(mark.left);
        }
        if (!row) {
            merge(mark);
            return;
        }
        mark.row = *row;
        m_last[*row] = m_marks.size();
        m_marks.push_back(std::move(mark));
    }

    [[nodiscard]] std::vector<Mark> take() { return std::move(m_marks); }

private:
    [[nodiscard]] double endOfMark(std::uint32_t row) const
    {
        const Mark& mark = m_marks[m_last[row]];
        // A count is never cut.
        const double right = mark.kind == MarkKind::VagueCluster ? std::max(mark.right, mark.labelRight) : mark.right;
        return right + markGap * m_style.textSize - 1e-6;
    }

    [[nodiscard]] double endOfLabel(std::uint32_t row) const
    {
        const Mark& mark = m_marks[m_last[row]];
        return mark.labelRight > mark.labelLeft ? mark.labelRight + afterLabel * m_style.textSize : mark.right;
    }

    [[nodiscard]] std::optional<std::uint32_t> freeRow(double left) const
    {
        for (std::uint32_t row = 0; row < m_last.size(); ++row) {
            if (std::max(endOfMark(row), endOfLabel(row)) <= left) {
                return row;
            }
        }
        return std::nullopt;
    }

    /// The row where most of the words before `left` can stay.
    std::optional<std::uint32_t> rowWithShortenedLabel(double left)
    {
        std::optional<std::uint32_t> best;
        for (std::uint32_t row = 0; row < m_last.size(); ++row) {
            if (endOfMark(row) <= left
                && (!best || m_marks[m_last[row]].labelLeft < m_marks[m_last[*best]].labelLeft)) {
                best = row;
            }
        }
        if (best) {
            Mark& before = m_marks[m_last[*best]];
            if (before.kind != MarkKind::VagueCluster) {
                before.labelRight = std::min(before.labelRight, left - afterLabel / 2 * m_style.textSize);
            }
            const bool tooNarrow = before.labelRight - before.labelLeft < leastLabel * m_style.textSize;
            if (tooNarrow) {
                before.labelRight = before.labelLeft;
            }
        }
        return best;
    }

    void merge(const Mark& mark)
    {
        const auto growth = [this, &mark](std::uint32_t row) {
            const Mark& before = m_marks[m_last[row]];
            return std::max(before.right, mark.right) - before.left;
        };
        std::uint32_t best = 0;
        for (std::uint32_t row = 1; row < m_last.size(); ++row) {
            best = growth(row) < growth(best) ? row : best;
        }
        Mark& into = m_marks[m_last[best]];
        const auto isVague = [](MarkKind kind) { return kind == MarkKind::Span || kind == MarkKind::VagueCluster; };
        into.kind = isVague(into.kind) || isVague(mark.kind) ? MarkKind::VagueCluster : MarkKind::Cluster;
        into.days = {std::min(into.days.first, mark.days.first), std::max(into.days.last, mark.days.last)};
        into.count += mark.count;
        into.more.push_back(mark.positions);
        into.more.insert(into.more.end(), mark.more.begin(), mark.more.end());
        const double words = estimatedWidth(countLabel(into.count, m_style.language), m_style.textSize);
        into.right = std::max(into.right, mark.right);
        if (into.kind == MarkKind::Cluster) {
            into.right = std::max(into.right, into.left + words + countPadding * m_style.textSize);
            into.labelLeft = into.labelRight = into.right;
        } else {
            into.labelLeft = into.left;
            into.labelRight = into.left + words;
        }
    }

    const Style& m_style;
    std::vector<Mark> m_marks;
    std::vector<std::size_t> m_last; ///< by row, into m_marks
};

/// Words longer than the greatest width may go on to the next mark of their row, or to their end.
void giveFreeRoom(const Layout& layout, const Style& style, std::vector<Mark>& marks)
{
    std::vector<double> nextLeft(static_cast<std::size_t>(style.maximumRows), std::numeric_limits<double>::max());
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        const double next = std::exchange(nextLeft[mark->row], mark->left);
        if (mark->isSingle() && mark->labelRight > mark->labelLeft) {
            const double whole = layout.events().labelWidth(layout.eventAt(mark->positions.first)) * style.textSize;
            const double end = std::min(mark->labelLeft + whole, next - afterLabel * style.textSize);
            mark->labelRight = std::max(mark->labelRight, end);
        }
    }
}

} // namespace

std::vector<Mark> stackedMarks(const Layout& layout, std::size_t lane, std::optional<DayRange> range, double daysPerUnit,
                               const Style& style)
{
    std::vector<Mark> marks = MarkMaker(layout, lane, range, daysPerUnit, style).take();
    std::vector<std::uint32_t> order(marks.size());
    for (std::uint32_t number = 0; number < order.size(); ++number) {
        order[number] = number;
    }
    // What is long comes first among those that begin together: it keeps its row for longer.
    std::sort(order.begin(), order.end(), [&marks](std::uint32_t left, std::uint32_t right) {
        const Mark& a = marks[left];
        const Mark& b = marks[right];
        if (a.left != b.left) {
            return a.left < b.left;
        }
        return a.right != b.right ? a.right > b.right : a.positions.first < b.positions.first;
    });
    Rows rows(style);
    for (const std::uint32_t number : order) {
        rows.add(std::move(marks[number]));
    }
    std::vector<Mark> stacked = rows.take();
    giveFreeRoom(layout, style, stacked);
    return stacked;
}

std::vector<std::uint32_t> positionsOf(const Mark& mark)
{
    std::vector<std::uint32_t> positions;
    positions.reserve(mark.count);
    const auto append = [&positions](PositionRange range) {
        for (std::uint32_t i = 0; i < range.count; ++i) {
            positions.push_back(range.first + i);
        }
    };
    append(mark.positions);
    std::for_each(mark.more.begin(), mark.more.end(), append);
    std::sort(positions.begin(), positions.end());
    return positions;
}

QString countLabel(std::size_t count, Language language)
{
    return localeOf(language).toString(static_cast<qulonglong>(count));
}

} // namespace claimline::timeline
