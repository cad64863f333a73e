// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/scene.h"

#include "core/timeline/axis.h"
#include "core/timeline/drawing.h"
#include "core/timeline/textwidth.h"
#include "core/timeline/words.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace claimline::timeline {

using namespace Qt::StringLiterals;

namespace {

/// Draws one view, from the back to the front. What is drawn later covers what reached out of the
/// plot before.
class Drawing {
public:
    Drawing(const Arrangement& arrangement, const View& view, Titles titles)
        : m_arrangement(arrangement),
          m_layout(arrangement.layout()),
          m_view(view),
          m_titles(titles),
          m_margins(marginsOf(arrangement.layout(), arrangement.style())),
          m_words(words(arrangement.style().language)),
          m_language(arrangement.style().language),
          m_em(arrangement.style().textSize),
          m_marks(visibleMarks(arrangement, view)),
          m_ticks(axisTicks(view.fromDay, view.dayAt(view.width, m_margins), view.daysPerUnit, m_em, m_language)),
          m_lanes(arrangement.lanesBetween(view.scroll, view.scroll + view.height - m_margins.axisHeight))
    {
    }

    [[nodiscard]] Picture picture()
    {
        m_picture.width = m_view.width;
        m_picture.height = m_view.height;
        m_picture.title = m_words.title;
        m_picture.description = m_words.description
                                    .arg(countLabel(m_layout.datedCount() + m_layout.undatedCount(), m_language))
                                    .arg(m_layout.lanes().size())
                                    .arg(countLabel(m_layout.undatedCount(), m_language));
        add(Rectangle{.width = m_view.width, .height = m_view.height, .ink = Ink::Background});
        if (m_layout.lanes().empty()) {
            drawNothing();
            return std::move(m_picture);
        }
        drawBands(m_view.width);
        if (m_layout.extent()) {
            drawGrid();
        }
        drawLinks();
        drawMarks(false);
        drawHeaders();
        drawMarks(true);
        drawAxis();
        return std::move(m_picture);
    }

private:
    void add(Shape shape) { m_picture.shapes.push_back(std::move(shape)); }

    void drawNothing()
    {
        add(Text{.x = m_view.width / 2, .y = m_view.height / 2, .text = m_words.nothing, .size = 1.15 * m_em,
                 .room = m_view.width - 2 * m_em, .anchor = Anchor::Middle, .ink = Ink::FaintText});
    }

    [[nodiscard]] double laneTop(std::size_t lane) const
    {
        return m_margins.axisHeight + m_arrangement.laneTop(lane) - m_view.scroll;
    }

    void drawBands(double width)
    {
        for (std::size_t lane = m_lanes.first; lane < m_lanes.second; ++lane) {
            add(Rectangle{.y = laneTop(lane), .width = width, .height = m_arrangement.laneHeight(lane),
                          .ink = lane % 2 == 0 ? Ink::LaneOdd : Ink::LaneEven});
        }
    }

    [[nodiscard]] double lanesBottom() const
    {
        return std::min(m_view.height, m_margins.axisHeight + m_arrangement.lanesHeight() - m_view.scroll);
    }

    void drawGrid()
    {
        const auto line = [this](const Tick& tick, Ink ink) {
            const double x = m_view.xOf(static_cast<double>(tick.day), m_margins);
            if (x > m_margins.left()) {
                add(Line{.x1 = x, .y1 = m_margins.axisHeight, .x2 = x, .y2 = lanesBottom(), .ink = ink});
            }
        };
        for (const Tick& tick : m_ticks.minor) {
            line(tick, Ink::Grid);
        }
        for (const Tick& tick : m_ticks.major) {
            line(tick, Ink::Axis);
        }
    }

    /// Only between single marks that are both in sight: a line to a cluster would not say to which.
    void drawLinks()
    {
        const Events& events = m_layout.events();
        if (events.links().empty()) {
            return;
        }
        std::unordered_map<std::int64_t, const PlacedMark*> markOf;
        for (const PlacedMark& mark : m_marks) {
            if (mark.mark.isSingle()) {
                markOf.emplace(events.id(eventOf(mark)), &mark);
            }
        }
        for (const PlacedMark& mark : m_marks) {
            if (!mark.mark.isSingle()) {
                continue;
            }
            for (const std::uint32_t number : events.linksFrom(eventOf(mark))) {
                const Link& link = events.links()[number];
                const auto to = markOf.find(link.to);
                if (to != markOf.end() && to->second != &mark) {
                    add(lineBetween(mark, *to->second, link, m_em));
                }
            }
        }
    }

    [[nodiscard]] std::uint32_t eventOf(const PlacedMark& mark) const
    {
        const std::uint32_t position = mark.mark.positions.first;
        return mark.undated ? m_layout.undatedAt(position) : m_layout.eventAt(position);
    }

    void drawMarks(bool undated)
    {
        for (const PlacedMark& mark : m_marks) {
            if (mark.undated != undated) {
                continue;
            }
            if (mark.mark.isSingle()) {
                drawSingle(mark);
            } else {
                drawCluster(mark);
            }
        }
    }

    void drawSingle(const PlacedMark& placed)
    {
        const std::uint32_t event = eventOf(placed);
        const bool withWords = placed.labelRoom > 0;
        Details details;
        if (withWords || m_titles == Titles::OfAll) {
            details = m_layout.events().details(event);
        }
        const QString label = details.label.simplified();
        const QString& date = details.edtf[static_cast<std::size_t>(m_layout.options().date)];
        const QString title = date.isEmpty() || label.isEmpty() ? label + date : u"%1 (%2)"_s.arg(label, date);
        for (Shape& shape : shapesOfMark(placed, lookOf(m_layout, event), title, m_em)) {
            add(std::move(shape));
        }
        if (withWords && !label.isEmpty()) {
            add(Text{.x = placed.labelX, .y = placed.labelY, .text = label, .size = m_em, .room = placed.labelRoom});
        }
    }

    void drawCluster(const PlacedMark& placed)
    {
        const QString count = countLabel(placed.mark.count, m_language);
        QString title = count;
        if (!placed.undated) {
            const auto iso = [](std::int64_t day) { return QDate::fromJulianDay(day).toString(Qt::ISODate); };
            title = u"%1: %2 – %3"_s.arg(count, iso(placed.mark.days.first), iso(placed.mark.days.last));
        }
        for (Shape& shape : shapesOfMark(placed, {.vague = true}, title, m_em)) {
            add(std::move(shape));
        }
        if (placed.labelRoom <= 0) {
            return;
        }
        double middle = placed.labelX;
        double size = m_em;
        if (placed.mark.kind == MarkKind::VagueCluster) {
            // Its count stands in a small cluster under the bar.
            size = 0.88 * m_em;
            const double width = estimatedWidth(count, size) + m_em;
            add(Rectangle{.x = placed.labelX, .y = placed.labelY - 0.84 * m_em, .width = width, .height = 1.08 * m_em,
                          .radius = 0.54 * m_em, .ink = Ink::Cluster});
            middle += width / 2;
        }
        add(Text{.x = middle, .y = placed.labelY - (m_em - size) / 4, .text = count, .size = size,
                 .anchor = Anchor::Middle, .ink = Ink::OnCluster});
    }

    void drawHeaders()
    {
        drawBands(m_margins.left());
        for (std::size_t lane = m_lanes.first; lane < m_lanes.second; ++lane) {
            drawName(lane);
        }
        const double left = m_margins.left();
        if (m_margins.undatedWidth > 0) {
            add(Line{.x1 = m_margins.nameWidth, .y1 = m_margins.axisHeight, .x2 = m_margins.nameWidth,
                     .y2 = lanesBottom(), .ink = Ink::Grid});
        }
        add(Line{.x1 = left, .y1 = m_margins.axisHeight, .x2 = left, .y2 = lanesBottom(), .ink = Ink::Axis});
    }

    /// The name in as many lines as the lane has room for, and below it how many there are. It
    /// stays in sight while any of the lane does.
    void drawName(std::size_t lane)
    {
        const Layout::Lane& place = m_layout.lanes()[lane];
        const QString& name = place.key == noLane ? m_words.withoutLane : place.name;
        const double lineHeight = 1.3 * m_em;
        const double room = m_margins.nameWidth - 1.5 * m_em;
        const int fitting = static_cast<int>((m_arrangement.laneHeight(lane) - 0.6 * m_em) / lineHeight) - 1;
        const auto lines = wrapped(name, m_em, room, std::clamp(fitting, 1, 4));
        const double needed = (static_cast<double>(lines.size()) + 1) * lineHeight;
        const double bottom = laneTop(lane) + m_arrangement.laneHeight(lane);
        double y = std::min(std::max(laneTop(lane), m_margins.axisHeight) + 0.45 * m_em, bottom - 0.3 * m_em - needed);
        for (const QString& line : lines) {
            y += lineHeight;
            add(Text{.x = 0.8 * m_em, .y = y - 0.25 * m_em, .text = line, .size = m_em, .room = room, .bold = true});
        }
        add(Text{.x = 0.8 * m_em, .y = y + lineHeight - 0.3 * m_em,
                 .text = countLabel(place.datedCount() + place.undatedCount(), m_language), .size = 0.88 * m_em,
                 .room = room, .ink = Ink::FaintText});
    }

    void drawAxis()
    {
        const double bottom = m_margins.axisHeight;
        add(Rectangle{.width = m_view.width, .height = bottom, .ink = Ink::Background});
        add(Line{.x1 = 0, .y1 = bottom, .x2 = m_view.width, .y2 = bottom, .ink = Ink::Axis});
        if (m_margins.undatedWidth > 0) {
            add(Text{.x = m_margins.nameWidth + 0.7 * m_em, .y = bottom - 0.7 * m_em, .text = m_words.undated,
                     .size = 0.95 * m_em, .room = m_margins.undatedWidth - 1.2 * m_em, .ink = Ink::FaintText});
        }
        if (!m_layout.extent()) {
            return;
        }
        for (const Tick& tick : m_ticks.minor) {
            const double x = m_view.xOf(static_cast<double>(tick.day), m_margins);
            if (x < m_margins.left()) {
                continue;
            }
            add(Line{.x1 = x, .y1 = bottom - 0.4 * m_em, .x2 = x, .y2 = bottom, .ink = Ink::Axis});
            drawTickLabel(tick.label, x, bottom - 0.7 * m_em, m_view.width, Ink::FaintText);
        }
        for (std::size_t i = 0; i < m_ticks.major.size(); ++i) {
            const double x = m_view.xOf(static_cast<double>(m_ticks.major[i].day), m_margins);
            const double end = i + 1 < m_ticks.major.size()
                ? m_view.xOf(static_cast<double>(m_ticks.major[i + 1].day), m_margins)
                : m_view.width;
            // It stops above the small labels where it would cross one.
            const bool onMinor = std::any_of(m_ticks.minor.begin(), m_ticks.minor.end(),
                                             [&](const Tick& minor) { return minor.day == m_ticks.major[i].day; });
            if (x > m_margins.left()) {
                add(Line{.x1 = x, .y1 = 0.35 * m_em, .x2 = x, .y2 = onMinor ? bottom : 1.65 * m_em, .ink = Ink::Axis});
            }
            drawTickLabel(m_ticks.major[i].label, std::max(x, m_margins.left()), 1.3 * m_em, end, Ink::Text);
        }
    }

    /// Whole or not at all: half a year is no year.
    void drawTickLabel(const QString& label, double left, double y, double right, Ink ink)
    {
        const double x = left + 0.35 * m_em;
        if (x + estimatedWidth(label, 0.95 * m_em) <= right) {
            add(Text{.x = x, .y = y, .text = label, .size = 0.95 * m_em, .bold = ink == Ink::Text, .ink = ink});
        }
    }

    const Arrangement& m_arrangement;
    const Layout& m_layout;
    const View& m_view;
    Titles m_titles;
    Margins m_margins;
    const Words& m_words;
    Language m_language;
    double m_em;
    std::vector<PlacedMark> m_marks;
    Ticks m_ticks;
    std::pair<std::size_t, std::size_t> m_lanes;
    Picture m_picture;
};

} // namespace

Picture visiblePicture(const Arrangement& arrangement, const View& view, Titles titles)
{
    Q_ASSERT(arrangement.daysPerUnit() == view.daysPerUnit);
    return Drawing(arrangement, view, titles).picture();
}

Picture visiblePicture(const Layout& layout, const View& view, const Style& style)
{
    return visiblePicture(Arrangement(layout, view.daysPerUnit, style), view);
}

} // namespace claimline::timeline
