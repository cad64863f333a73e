// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/stacking.h"

#include "core/timeline/markmaker.h"
#include "core/timeline/words.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace claimline::timeline {

namespace {

/// In text sizes, so that all grows with the letters.
constexpr double afterLabel = 1;   ///< between words and what follows
constexpr double leastLabel = 2.5; ///< narrower words say nothing

bool isVague(const Mark& mark)
{
    return mark.kind == MarkKind::Span || mark.kind == MarkKind::VagueCluster;
}

/// The rows of one lane while they fill from the left. Of crowded lanes the first row is kept for
/// what is not vague: what is known to the day shall not end up in a cluster of what is not.
class Rows {
public:
    Rows(const Style& style, bool keepFirst) : m_style(style), m_firstVague(keepFirst && style.maximumRows > 1 ? 1 : 0)
    {
        m_last.resize(m_firstVague, none);
    }

    void add(Mark mark)
    {
        const std::uint32_t first = isVague(mark) ? m_firstVague : 0;
        std::optional<std::uint32_t> row = freeRow(mark.left, first);
        if (!row && static_cast<int>(m_last.size()) < m_style.maximumRows) {
            row = static_cast<std::uint32_t>(m_last.size());
            m_last.push_back(none);
        }
        if (!row) {
            row = rowWithShortenedLabel(mark.left, first);
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

    [[nodiscard]] std::optional<std::uint32_t> freeRow(double left, std::uint32_t first) const
    {
        for (std::uint32_t row = first; row < m_last.size(); ++row) {
            if (m_last[row] == none || std::max(endOfMark(row), endOfLabel(row)) <= left) {
                return row;
            }
        }
        return std::nullopt;
    }

    /// The row where most of the words before `left` can stay.
    std::optional<std::uint32_t> rowWithShortenedLabel(double left, std::uint32_t first)
    {
        std::optional<std::uint32_t> best;
        for (std::uint32_t row = first; row < m_last.size(); ++row) {
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
        // Where no row was free, none is empty.
        std::uint32_t best = isVague(mark) ? m_firstVague : 0;
        const std::size_t end = isVague(mark) || m_firstVague == 0 ? m_last.size() : m_firstVague;
        for (std::uint32_t row = best + 1; row < end; ++row) {
            best = growth(row) < growth(best) ? row : best;
        }
        Mark& into = m_marks[m_last[best]];
        into.kind = isVague(into) || isVague(mark) ? MarkKind::VagueCluster : MarkKind::Cluster;
        into.days = {std::min(into.days.first, mark.days.first), std::max(into.days.last, mark.days.last)};
        into.count += mark.count;
        into.more.push_back(mark.positions);
        into.more.insert(into.more.end(), mark.more.begin(), mark.more.end());
        const double words = countWidth(into.count, m_style);
        into.right = std::max(into.right, mark.right);
        if (into.kind == MarkKind::Cluster) {
            into.right = std::max(into.right, into.left + words);
            into.labelLeft = into.labelRight = into.right;
        } else {
            into.labelLeft = into.left;
            into.labelRight = into.left + words;
        }
    }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    const Style& m_style;
    std::uint32_t m_firstVague;
    std::vector<Mark> m_marks;
    std::vector<std::size_t> m_last; ///< by row, into m_marks; or none
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
    std::vector<Mark> marks = unstackedMarks(layout, lane, range, daysPerUnit, style);
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
    // Of a part of a lane nobody knows what the rest holds; its rows shall not change with the view.
    const bool crowded = std::any_of(marks.begin(), marks.end(), [](const Mark& mark) { return mark.kind == MarkKind::Cluster; });
    Rows rows(style, crowded || range.has_value());
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
