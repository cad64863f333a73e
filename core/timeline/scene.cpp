// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/scene.h"

#include "core/timeline/textwidth.h"

#include <algorithm>

namespace claimline::timeline {

namespace {

/// In text sizes.
constexpr double pointSize = 0.85;
constexpr double barHeight = 0.62;
constexpr double barAbove = 0.9;      ///< from the top of a bar to the middle of its row
constexpr double labelBelow = 0.84;   ///< from the middle of the row to the base line of words under a bar
constexpr double labelBeside = 0.36;  ///< the same for words beside a point
constexpr double clusterHeight = 1.45;
constexpr double leastLabel = 2.5;
constexpr double edgeGap = 0.4;       ///< between words and the edge of the picture
constexpr double undatedIndent = 0.7;

class Placer {
public:
    Placer(const Arrangement& arrangement, const View& view)
        : m_arrangement(arrangement),
          m_view(view),
          m_margins(marginsOf(arrangement.layout(), arrangement.style())),
          m_em(arrangement.style().textSize)
    {
    }

    [[nodiscard]] std::vector<PlacedMark> placed()
    {
        const auto [first, last] = m_arrangement.lanesBetween(m_view.scroll,
                                                              m_view.scroll + m_view.height - m_margins.axisHeight);
        const DayRange days = m_view.days(m_margins);
        for (std::size_t lane = first; lane < last; ++lane) {
            for (Mark& mark : m_arrangement.marks(lane, days)) {
                placeDated(lane, std::move(mark));
            }
        }
        for (std::size_t lane = first; lane < last; ++lane) {
            placeUndated(lane);
        }
        return std::move(m_placed);
    }

private:
    [[nodiscard]] double middle(std::size_t lane, std::uint32_t row) const
    {
        return m_margins.axisHeight + m_arrangement.rowMiddle(lane, row) - m_view.scroll;
    }

    [[nodiscard]] double xOf(double unitsFromDayZero) const
    {
        return m_margins.left() + (unitsFromDayZero - m_view.fromDay / m_view.daysPerUnit);
    }

    void placeDated(std::size_t lane, Mark mark)
    {
        const double plotLeft = m_margins.left();
        const double left = xOf(mark.left);
        const double right = xOf(mark.right);
        if (right <= plotLeft || left >= m_view.width) {
            return;
        }
        PlacedMark placed{.lane = lane};
        placed.x = std::max(left, plotLeft);
        placed.width = std::min(right, m_view.width) - placed.x;
        placed.cutLeft = left < plotLeft;
        placed.cutRight = right > m_view.width;
        const double middleY = middle(lane, mark.row);
        if (mark.kind == MarkKind::Point) {
            placed.height = pointSize * m_em;
            placed.y = middleY - placed.height / 2;
            placed.labelY = middleY + labelBeside * m_em;
        } else if (mark.kind == MarkKind::Cluster) {
            placed.height = clusterHeight * m_em;
            placed.y = middleY - placed.height / 2;
            placed.labelY = middleY + labelBeside * m_em;
        } else {
            placed.height = barHeight * m_em;
            placed.y = middleY - barAbove * m_em;
            placed.labelY = middleY + labelBelow * m_em;
        }
        placeLabel(placed, mark);
        placed.mark = std::move(mark);
        m_placed.push_back(std::move(placed));
    }

    void placeLabel(PlacedMark& placed, const Mark& mark) const
    {
        if (mark.kind == MarkKind::Cluster) {
            placed.labelX = placed.x + placed.width / 2;
            placed.labelRoom = placed.width;
            return;
        }
        // A point's words go with it; a bar's stay in sight while any of it does.
        if (mark.labelRight <= mark.labelLeft || (mark.kind == MarkKind::Point && placed.cutLeft)) {
            return;
        }
        const double end = mark.kind == MarkKind::Point ? mark.labelRight : std::max(mark.right, mark.labelRight);
        const double width = mark.labelRight - mark.labelLeft;
        placed.labelX = std::max(xOf(mark.labelLeft), placed.cutLeft ? m_margins.left() + edgeGap * m_em : 0);
        placed.labelRoom = std::min({width, xOf(end) - placed.labelX, m_view.width - edgeGap * m_em - placed.labelX});
        const double least = mark.kind == MarkKind::VagueCluster ? width : std::min(leastLabel * m_em, width);
        if (placed.labelRoom < least - 1e-6) {
            placed.labelRoom = 0;
        }
    }

    void placeUndated(std::size_t lane)
    {
        const Layout::Lane& place = m_arrangement.layout().lanes()[lane];
        if (place.undatedCount() == 0) {
            return;
        }
        const bool merged = static_cast<int>(place.undatedCount()) > m_arrangement.rowCount(lane);
        const double left = m_margins.nameWidth + undatedIndent * m_em;
        for (std::uint32_t row = 0; row < (merged ? 1 : place.undatedCount()); ++row) {
            PlacedMark placed{.lane = lane, .undated = true};
            placed.mark.kind = merged ? MarkKind::Cluster : MarkKind::Point;
            placed.mark.row = row;
            placed.mark.count = merged ? place.undatedCount() : 1;
            placed.mark.positions = {place.firstUndated + row, placed.mark.count};
            const double room = m_margins.left() - undatedIndent * m_em - left;
            const QString count = countLabel(placed.mark.count, m_arrangement.style().language);
            placed.x = left;
            placed.width = merged ? std::min(room, estimatedWidth(count, m_em) + 1.2 * m_em) : pointSize * m_em;
            placed.height = (merged ? clusterHeight : pointSize) * m_em;
            placed.y = middle(lane, row) - placed.height / 2;
            placed.labelY = middle(lane, row) + labelBeside * m_em;
            placed.labelX = merged ? left + placed.width / 2 : left + placed.width + edgeGap * m_em;
            placed.labelRoom = merged ? placed.width : room - placed.width - edgeGap * m_em;
            m_placed.push_back(std::move(placed));
        }
    }

    const Arrangement& m_arrangement;
    const View& m_view;
    Margins m_margins;
    double m_em;
    std::vector<PlacedMark> m_placed;
};

bool contains(const PlacedMark& placed, double x, double y)
{
    constexpr double near = 2;
    const bool onMark = x >= placed.x - near && x <= placed.x + placed.width + near && y >= placed.y - near
        && y <= placed.y + placed.height + near;
    const bool wordsBeside = placed.mark.kind != MarkKind::Cluster && placed.labelRoom > 0;
    const bool onWords = wordsBeside && x >= placed.labelX && x <= placed.labelX + placed.labelRoom
        && y >= placed.y - near && y <= placed.labelY + near;
    return onMark || onWords;
}

} // namespace

std::vector<PlacedMark> visibleMarks(const Arrangement& arrangement, const View& view)
{
    return Placer(arrangement, view).placed();
}

std::vector<std::uint32_t> eventsOf(const Layout& layout, const PlacedMark& mark)
{
    std::vector<std::uint32_t> events = positionsOf(mark.mark);
    for (std::uint32_t& event : events) {
        event = mark.undated ? layout.undatedAt(event) : layout.eventAt(event);
    }
    return events;
}

std::optional<Hit> hitTest(const Arrangement& arrangement, const View& view, double x, double y)
{
    const Margins margins = marginsOf(arrangement.layout(), arrangement.style());
    if (y < margins.axisHeight || x < margins.nameWidth) {
        return std::nullopt;
    }
    // The last drawn lies on top.
    const std::vector<PlacedMark> marks = visibleMarks(arrangement, view);
    const auto found = std::find_if(marks.rbegin(), marks.rend(),
                                    [x, y](const PlacedMark& placed) { return contains(placed, x, y); });
    if (found == marks.rend()) {
        return std::nullopt;
    }
    Hit hit{.lane = found->lane, .undated = found->undated, .cluster = !found->mark.isSingle(), .ids = {},
            .days = found->mark.days, .x = found->x, .y = found->y, .width = found->width, .height = found->height};
    for (const std::uint32_t event : eventsOf(arrangement.layout(), *found)) {
        hit.ids.push_back(arrangement.layout().events().id(event));
    }
    return hit;
}

} // namespace claimline::timeline
