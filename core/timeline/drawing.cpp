// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/drawing.h"

#include <algorithm>
#include <cmath>

namespace claimline::timeline {

namespace {

/// In text sizes, and for long bars as a share of them.
constexpr double softEnd = 0.7;
constexpr double softApproximate = 1.8;
constexpr double softOpen = 6;
constexpr double ringGap = 0.22;

double softness(double width, double em, bool open, bool approximate)
{
    const double wanted = (open ? softOpen : approximate ? softApproximate : softEnd) * em;
    return std::min(wanted, (open ? 0.6 : 0.3) * width);
}

Rectangle body(const PlacedMark& placed, const MarkLook& look, double em)
{
    Rectangle shape{.x = placed.x, .y = placed.y, .width = placed.width, .height = placed.height};
    shape.radius = std::min(placed.width, placed.height) / 2;
    shape.outlined = look.guess;
    const bool bar = placed.mark.kind == MarkKind::Span || placed.mark.kind == MarkKind::VagueCluster;
    if (look.vague || placed.undated) {
        shape.ink = Ink::UncertainMark;
        shape.hatched = true;
    }
    if (bar && look.vague) {
        shape.radius = std::min(shape.radius, 0.15 * em);
        shape.softStart = placed.cutLeft ? 0 : softness(placed.width, em, look.openStart, look.approximate);
        shape.softEnd = placed.cutRight ? 0 : softness(placed.width, em, look.openEnd, look.approximate);
    }
    return shape;
}

} // namespace

MarkLook lookOf(const Layout& layout, std::uint32_t event)
{
    const DateSpan date = layout.events().date(event, layout.options().date);
    const bool oneDay = date.earliestDay && date.earliestDay == date.latestDay;
    return {.vague = !oneDay || date.uncertain || date.approximate,
            .approximate = date.approximate,
            .openStart = !date.earliestDay,
            .openEnd = !date.latestDay,
            .guess = layout.events().isGuess(event),
            .disputed = layout.events().isDisputed(event)};
}

std::vector<Shape> shapesOfMark(const PlacedMark& placed, const MarkLook& look, const QString& title, double em)
{
    std::vector<Shape> shapes;
    Rectangle shape = body(placed, look, em);
    shape.label = title;
    if (placed.mark.kind == MarkKind::Cluster) {
        shape.ink = Ink::Cluster;
        shape.hatched = false;
        shapes.emplace_back(std::move(shape));
        return shapes;
    }
    const Rectangle inner = shape;
    shapes.emplace_back(std::move(shape));
    if (inner.hatched && !inner.outlined && placed.mark.kind == MarkKind::Point) {
        // Hatching alone leaves no edge on a thing as small as a dot.
        Rectangle edge = inner;
        edge.hatched = false;
        edge.outlined = true;
        edge.label.clear();
        shapes.emplace_back(std::move(edge));
    }
    if (look.disputed) {
        const double gap = ringGap * em;
        Rectangle ring{.x = inner.x - gap, .y = inner.y - gap, .width = inner.width + 2 * gap,
                       .height = inner.height + 2 * gap, .radius = inner.radius + gap, .ink = Ink::Opposing};
        ring.outlined = true;
        shapes.emplace_back(std::move(ring));
    }
    return shapes;
}

Line lineBetween(const PlacedMark& from, const PlacedMark& to, const Link& link, double em)
{
    const auto nearestX = [](const PlacedMark& mark, double x) {
        const double inset = std::min(mark.width / 2, mark.height / 2);
        return std::clamp(x, mark.x + inset, mark.x + mark.width - inset);
    };
    const double fromX = nearestX(from, to.x + to.width / 2);
    const double toX = nearestX(to, fromX);
    const double fromMiddle = from.y + from.height / 2;
    const double toMiddle = to.y + to.height / 2;
    Line line{.x1 = fromX, .x2 = toX, .ink = inkOf(link.kind), .width = 1.3, .stroke = strokeOf(link.kind)};
    line.arrow = link.directed;
    line.label = link.label;
    const double gap = 0.3 * em;
    const bool sameRow = std::abs(fromMiddle - toMiddle) < em;
    const bool leavesUp = sameRow || toMiddle < fromMiddle;
    const bool arrivesAbove = sameRow || toMiddle > fromMiddle;
    line.y1 = leavesUp ? from.y - gap : from.y + from.height + gap;
    line.y2 = arrivesAbove ? to.y - gap : to.y + to.height + gap;
    const double length = std::hypot(line.x2 - line.x1, line.y2 - line.y1);
    const double bow = std::min(0.12 * length, sameRow ? 0.8 * em : 3 * em);
    // Within a row upwards; else always to the same side of its own direction.
    line.bend = sameRow && line.x2 < line.x1 ? -bow : bow;
    return line;
}

Ink inkOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Supporting:
        return Ink::Supporting;
    case LinkKind::Opposing:
        return Ink::Opposing;
    case LinkKind::Neutral:
        return Ink::NeutralLink;
    }
    return Ink::NeutralLink;
}

Stroke strokeOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Supporting:
        return Stroke::Solid;
    case LinkKind::Opposing:
        return Stroke::Dashed;
    case LinkKind::Neutral:
        return Stroke::Dotted;
    }
    return Stroke::Solid;
}

} // namespace claimline::timeline
