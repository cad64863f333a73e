// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/printed.h"

#include "core/timeline/drawing.h"
#include "core/timeline/textwidth.h"
#include "core/timeline/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace claimline::timeline {

namespace {

/// In text sizes.
constexpr double headHeight = 2.6;
constexpr double legendHeight = 2.6;
constexpr double emptyHeight = 12;

/// Pages are added side by side until no more than this share of the events is merged.
constexpr double mergedShare = 0.05;
/// Where most stay merged even so, more pages only spread them out.
constexpr double hopelessShare = 0.5;

void moveDown(Picture& picture, double by)
{
    for (Shape& shape : picture.shapes) {
        if (auto* rectangle = std::get_if<Rectangle>(&shape)) {
            rectangle->y += by;
        } else if (auto* line = std::get_if<Line>(&shape)) {
            line->y1 += by;
            line->y2 += by;
        } else if (auto* text = std::get_if<Text>(&shape)) {
            text->y += by;
        }
    }
}

/// What the signs mean, in one line; what finds no room is left out. Only signs that may occur.
class Legend {
public:
    Legend(const Layout& layout, const Style& style, double y, double width)
        : m_layout(layout), m_em(0.9 * style.textSize), m_words(words(style.language)), m_middle(y), m_width(width), m_x(m_em)
    {
    }

    [[nodiscard]] std::vector<Shape> shapes()
    {
        addMark(MarkKind::Point, {}, m_words.dayKnown);
        addMark(MarkKind::Span, {.vague = true}, m_words.withinSpan);
        const Events& events = m_layout.events();
        bool anyGuess = false;
        bool anyDisputed = false;
        for (std::size_t index = 0; index < events.count() && !(anyGuess && anyDisputed); ++index) {
            anyGuess = anyGuess || events.isGuess(index);
            anyDisputed = anyDisputed || events.isDisputed(index);
        }
        if (anyGuess) {
            addMark(MarkKind::Point, {.guess = true}, m_words.guess);
        }
        if (anyDisputed) {
            addMark(MarkKind::Point, {.disputed = true}, m_words.disputed);
        }
        addMark(MarkKind::Cluster, {}, m_words.together);
        const auto hasLink = [&events](LinkKind kind) {
            return std::any_of(events.links().begin(), events.links().end(),
                               [kind](const Link& link) { return link.kind == kind; });
        };
        const std::pair<LinkKind, const QString*> kinds[] = {{LinkKind::Supporting, &m_words.supports},
                                                             {LinkKind::Opposing, &m_words.opposes},
                                                             {LinkKind::Neutral, &m_words.related}};
        for (const auto& [kind, label] : kinds) {
            if (hasLink(kind)) {
                addLine(kind, *label);
            }
        }
        return std::move(m_shapes);
    }

private:
    void addMark(MarkKind kind, const MarkLook& look, const QString& label)
    {
        PlacedMark sample{.mark = {.kind = kind}};
        sample.x = m_x;
        sample.width = (kind == MarkKind::Point ? 0.85 : 2.2) * m_em;
        sample.height = (kind == MarkKind::Point ? 0.85 : kind == MarkKind::Cluster ? 1.3 : 0.62) * m_em;
        sample.y = m_middle - sample.height / 2;
        const double middle = sample.x + sample.width / 2;
        if (!addLabel(sample.width, label)) {
            return;
        }
        for (Shape& shape : shapesOfMark(sample, look, {}, m_em)) {
            m_shapes.push_back(std::move(shape));
        }
        if (kind == MarkKind::Cluster) {
            m_shapes.emplace_back(Text{.x = middle, .y = m_middle + 0.36 * m_em, .text = QStringLiteral("12"),
                                       .size = m_em, .anchor = Anchor::Middle, .ink = Ink::OnCluster});
        }
    }

    void addLine(LinkKind kind, const QString& label)
    {
        Line line{.x1 = m_x, .y1 = m_middle, .x2 = m_x + 2.6 * m_em, .y2 = m_middle, .ink = inkOf(kind), .width = 1.3,
                  .stroke = strokeOf(kind), .arrow = true, .label = {}};
        if (addLabel(2.6 * m_em, label)) {
            m_shapes.emplace_back(std::move(line));
        }
    }

    bool addLabel(double sampleWidth, const QString& label)
    {
        const double left = m_x + sampleWidth + 0.5 * m_em;
        const double right = left + estimatedWidth(label, m_em);
        if (right > m_width) {
            return false;
        }
        m_shapes.emplace_back(Text{.x = left, .y = m_middle + 0.36 * m_em, .text = label, .size = m_em, .ink = Ink::FaintText});
        m_x = right + 1.4 * m_em;
        return true;
    }

    const Layout& m_layout;
    double m_em;
    const Words& m_words;
    double m_middle;
    double m_width;
    double m_x;
    std::vector<Shape> m_shapes;
};

void addLegend(Picture& picture, const Layout& layout, const Style& style, double top)
{
    for (Shape& shape : Legend(layout, style, top + legendHeight * style.textSize / 2, picture.width).shapes()) {
        picture.shapes.push_back(std::move(shape));
    }
}

/// The background comes first and grows with the picture.
void setHeight(Picture& picture, double height)
{
    picture.height = height;
    std::get<Rectangle>(picture.shapes.front()).height = height;
}

double shareMerged(const Layout& layout, const Arrangement& arrangement)
{
    std::size_t merged = 0;
    for (std::size_t lane = 0; lane < layout.lanes().size(); ++lane) {
        for (const Mark& mark : arrangement.marks(lane, *layout.extent())) {
            merged += mark.isSingle() ? 0 : mark.count;
        }
    }
    return static_cast<double>(merged) / static_cast<double>(std::max<std::size_t>(1, layout.datedCount()));
}

/// How many pages side by side show nearly all events singly.
int pagesAcross(const Layout& layout, const View& onePage, const PageSetup& setup)
{
    if (!layout.extent() || layout.datedCount() > Arrangement::wholeLimit) {
        return 1;
    }
    double share = 1;
    for (int across = 1; across <= setup.mostPagesAcross; across *= 2) {
        share = shareMerged(layout, Arrangement(layout, onePage.daysPerUnit / across, setup.style));
        if (share <= mergedShare) {
            return across;
        }
    }
    return share > hopelessShare ? 1 : setup.mostPagesAcross;
}

/// Lanes that fit on a page together: from the first to before the second.
std::vector<std::pair<std::size_t, std::size_t>> laneGroups(const Arrangement& arrangement, double room)
{
    std::vector<std::pair<std::size_t, std::size_t>> groups;
    for (std::size_t lane = 0; lane < arrangement.layout().lanes().size(); ++lane) {
        const double bottom = arrangement.laneTop(lane) + arrangement.laneHeight(lane);
        if (groups.empty() || bottom - arrangement.laneTop(groups.back().first) > room) {
            groups.emplace_back(lane, lane);
        }
        groups.back().second = lane + 1;
    }
    return groups;
}

void finishPage(Picture& page, const Layout& layout, const PageSetup& setup, std::size_t number, std::size_t count)
{
    const double em = setup.style.textSize;
    const Words& word = words(setup.style.language);
    const double contents = page.height;
    moveDown(page, headHeight * em);
    auto& background = std::get<Rectangle>(page.shapes.front());
    background.y = 0;
    setHeight(page, setup.height);
    addLegend(page, layout, setup.style, headHeight * em + contents);
    page.title = setup.title.isEmpty() ? word.title : setup.title;
    const QString place = word.pageOf.arg(number).arg(count);
    const double placeWidth = estimatedWidth(place, em);
    page.shapes.emplace_back(Text{.x = 0, .y = 1.3 * em, .text = page.title, .size = 1.15 * em,
                                  .room = setup.width - placeWidth - 2 * em, .bold = true});
    page.shapes.emplace_back(Text{.x = setup.width, .y = 1.3 * em, .text = place, .size = 0.95 * em,
                                  .anchor = Anchor::End, .ink = Ink::FaintText});
}

} // namespace

Picture wholePicture(const Layout& layout, double width, const Style& style)
{
    View view = fitted(layout, style, width, emptyHeight * style.textSize);
    const Arrangement arrangement(layout, view.daysPerUnit, style);
    if (layout.lanes().empty()) {
        return visiblePicture(arrangement, view, Titles::OfAll);
    }
    view.height = marginsOf(layout, style).axisHeight + arrangement.lanesHeight();
    Picture picture = visiblePicture(arrangement, view, Titles::OfAll);
    setHeight(picture, view.height + legendHeight * style.textSize);
    addLegend(picture, layout, style, view.height);
    return picture;
}

std::vector<Picture> pages(const Layout& layout, const PageSetup& given)
{
    PageSetup setup = given;
    const double em = setup.style.textSize;
    const Margins margins = marginsOf(layout, setup.style);
    const double room = setup.height - (headHeight + legendHeight) * em - margins.axisHeight;
    // A lane is never higher than a page.
    const int mostRows = static_cast<int>((room - em) / setup.style.rowHeight());
    setup.style.maximumRows = std::clamp(setup.style.maximumRows, 1, std::max(1, mostRows));

    View view = fitted(layout, setup.style, setup.width, setup.height - (headHeight + legendHeight) * em);
    const int across = pagesAcross(layout, view, setup);
    const double firstDay = view.fromDay;
    view.daysPerUnit /= across;
    const Arrangement arrangement(layout, view.daysPerUnit, setup.style);
    auto groups = laneGroups(arrangement, room);
    if (groups.empty()) {
        groups.emplace_back(0, 0);
    }
    std::vector<Picture> result;
    for (const auto& [first, last] : groups) {
        for (int column = 0; column < across; ++column) {
            view.fromDay = firstDay + column * (setup.width - margins.left()) * view.daysPerUnit;
            if (last > first) {
                view.scroll = arrangement.laneTop(first);
                const double bottom = arrangement.laneTop(last - 1) + arrangement.laneHeight(last - 1);
                // A hair less than the lanes, so that rounding does not let the next one in.
                view.height = margins.axisHeight + bottom - view.scroll - 0.01;
            }
            result.push_back(visiblePicture(arrangement, view, Titles::OfShownWords));
        }
    }
    for (std::size_t number = 0; number < result.size(); ++number) {
        finishPage(result[number], layout, setup, number + 1, result.size());
    }
    return result;
}

} // namespace claimline::timeline
