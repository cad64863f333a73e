// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/picture.h"

#include <algorithm>
#include <cmath>

namespace claimline::timeline {

namespace {

constexpr double hatchDistance = 5;
constexpr double headLength = 7;
constexpr double headHalfWidth = 3;
constexpr double hatchWidth = 1.2;
constexpr double sliceWidth = 2.5;

/// The same lines within a disc, closer, as a dot is small.
std::vector<Line> hatchedDisc(const Rectangle& rectangle)
{
    std::vector<Line> lines;
    const double radius = rectangle.width / 2;
    const Point centre{rectangle.x + radius, rectangle.y + rectangle.height / 2};
    const double step = hatchDistance * std::sqrt(0.5) * 0.9;
    for (double along = -std::floor(radius / step) * step; along < radius; along += step) {
        const double halfChord = std::sqrt(std::max(0.0, radius * radius - along * along)) * std::sqrt(0.5) - 0.5;
        const Point middle{centre.x + along * std::sqrt(0.5), centre.y + along * std::sqrt(0.5)};
        if (halfChord > 0.25) {
            lines.push_back({.x1 = middle.x - halfChord, .y1 = middle.y + halfChord, .x2 = middle.x + halfChord,
                             .y2 = middle.y - halfChord, .ink = rectangle.ink, .width = hatchWidth});
        }
    }
    return lines;
}

/// How much of the ink is left at `x`.
double strengthAt(const Rectangle& rectangle, double x)
{
    double strength = rectangle.strength;
    if (rectangle.softStart > 0) {
        strength *= std::clamp((x - rectangle.x) / rectangle.softStart, 0.0, 1.0);
    }
    if (rectangle.softEnd > 0) {
        strength *= std::clamp((rectangle.x + rectangle.width - x) / rectangle.softEnd, 0.0, 1.0);
    }
    return strength;
}

} // namespace

std::vector<Line> hatching(const Rectangle& rectangle)
{
    if (rectangle.width <= rectangle.height && rectangle.radius * 2 >= rectangle.width) {
        return hatchedDisc(rectangle);
    }
    std::vector<Line> lines;
    const double left = rectangle.x;
    const double right = rectangle.x + rectangle.width;
    const double top = rectangle.y;
    const double bottom = rectangle.y + rectangle.height;
    // Lines rise to the right at 45 degrees: x + y is the same along each. Starting from a multiple
    // of the distance lets neighbouring rectangles share one grain.
    const double first = std::ceil((left + top) / hatchDistance) * hatchDistance;
    for (double sum = first; sum < right + bottom; sum += hatchDistance) {
        const double lowerX = std::max(left, sum - bottom);
        const double upperX = std::min(right, sum - top);
        if (upperX - lowerX > 0.5) {
            lines.push_back({.x1 = lowerX, .y1 = sum - lowerX, .x2 = upperX, .y2 = sum - upperX,
                             .ink = rectangle.ink, .width = hatchWidth,
                             .strength = strengthAt(rectangle, (lowerX + upperX) / 2)});
        }
    }
    return lines;
}

std::vector<Rectangle> slices(const Rectangle& rectangle)
{
    if (rectangle.softStart <= 0 && rectangle.softEnd <= 0) {
        return {rectangle};
    }
    std::vector<Rectangle> found;
    const auto add = [&](double left, double right) {
        Rectangle slice = rectangle;
        slice.x = left;
        slice.width = right - left;
        slice.radius = slice.softStart = slice.softEnd = 0;
        slice.strength = strengthAt(rectangle, (left + right) / 2);
        if (slice.width > 0) {
            found.push_back(std::move(slice));
        }
    };
    const auto addSoft = [&](double left, double width) {
        const int count = static_cast<int>(std::ceil(width / sliceWidth));
        for (int i = 0; i < count; ++i) {
            add(left + width * i / count, left + width * (i + 1) / count);
        }
    };
    const double end = rectangle.x + rectangle.width;
    addSoft(rectangle.x, rectangle.softStart);
    add(rectangle.x + rectangle.softStart, end - rectangle.softEnd);
    addSoft(end - rectangle.softEnd, rectangle.softEnd);
    return found;
}

Point controlPoint(const Line& line)
{
    const double deltaX = line.x2 - line.x1;
    const double deltaY = line.y2 - line.y1;
    const double length = std::hypot(deltaX, deltaY);
    const Point middle{(line.x1 + line.x2) / 2, (line.y1 + line.y2) / 2};
    if (length <= 0 || line.bend == 0) {
        return middle;
    }
    // A quadratic curve passes halfway between its chord and its control point.
    return {middle.x + 2 * line.bend * deltaY / length, middle.y - 2 * line.bend * deltaX / length};
}

std::array<Point, 3> arrowHead(const Line& line)
{
    const Point from = controlPoint(line);
    double deltaX = line.x2 - from.x;
    double deltaY = line.y2 - from.y;
    const double length = std::hypot(deltaX, deltaY);
    deltaX = length > 0 ? deltaX / length : 1;
    deltaY = length > 0 ? deltaY / length : 0;
    const Point foot{line.x2 - headLength * deltaX, line.y2 - headLength * deltaY};
    return {Point{line.x2, line.y2},
            Point{foot.x + headHalfWidth * deltaY, foot.y - headHalfWidth * deltaX},
            Point{foot.x - headHalfWidth * deltaY, foot.y + headHalfWidth * deltaX}};
}

} // namespace claimline::timeline
