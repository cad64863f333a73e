// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <variant>
#include <vector>

namespace claimline::timeline {

/// A drawing without a painter: shapes in abstract units, x to the right, y downwards, (0, 0) at
/// the upper left. One unit is one CSS pixel (1/96 inch) at 100 %. The SVG writer and the painter
/// in app/render draw the same picture from it, in the order of the shapes; what lies outside
/// (0, 0, width, height) is not shown.

/// What a shape is, which decides its colour (palette.h).
enum class Ink {
    Background,
    LaneOdd,
    LaneEven,
    Grid,
    Axis,
    Text,
    FaintText,
    Mark,
    UncertainMark,
    Cluster,
    OnCluster, ///< words on a Cluster
    Supporting,
    Opposing,
    NeutralLink,
};
inline constexpr std::size_t inkCount = static_cast<std::size_t>(Ink::NeutralLink) + 1;

enum class Stroke { Solid, Dashed, Dotted };

struct Rectangle {
    double x = 0, y = 0, width = 0, height = 0;
    double radius = 0;
    Ink ink = Ink::Mark;
    bool outlined = false; ///< border only
    bool hatched = false;  ///< uncertain: told from certain without colour
    QString label{};       ///< what it stands for, for a tooltip or SVG <title>; may be empty
    double softStart = 0;  ///< the ink comes in over so many units at the left (a border stays)
    double softEnd = 0;    ///< and goes out over so many at the right
    double strength = 1;   ///< opacity of the ink, 0 to 1
    bool operator==(const Rectangle&) const = default;
};

struct Line {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    Ink ink = Ink::Grid;
    double width = 1;
    Stroke stroke = Stroke::Solid;
    bool arrow = false; ///< a head at (x2, y2)
    QString label{};
    /// How far the middle of the line stands off to the left of its direction; 0 is straight.
    double bend = 0;
    double strength = 1; ///< opacity of the ink, 0 to 1
    bool operator==(const Line&) const = default;
};

enum class Anchor { Start, Middle, End };

struct Text {
    double x = 0, y = 0; ///< of the base line
    QString text{};
    double size = 12; ///< height of the letters' em
    double room = 0;  ///< greatest width; longer text is cut with an ellipsis; 0: no limit
    Anchor anchor = Anchor::Start;
    bool bold = false;
    Ink ink = Ink::Text;
    bool operator==(const Text&) const = default;
};

using Shape = std::variant<Rectangle, Line, Text>;

struct Picture {
    double width = 0;
    double height = 0;
    QString title; ///< accessible name
    std::vector<Shape> shapes;
    QString description; ///< what there is to see, in a sentence or two, for who cannot see it
    bool operator==(const Picture&) const = default;
};

struct Point {
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

/// The slanting lines of a hatched rectangle or disc, cut off at its border. All renderers draw these, and
/// none needs patterns, which PDF and small SVG readers do poorly.
[[nodiscard]] std::vector<Line> hatching(const Rectangle& rectangle);

/// A rectangle with soft ends as upright slices of rising strength, itself if it has none. Not
/// gradients, which come out of PDF writers without their transparency.
[[nodiscard]] std::vector<Rectangle> slices(const Rectangle& rectangle);

/// The control point of the quadratic curve that a bent line is.
[[nodiscard]] Point controlPoint(const Line& line);

/// The three corners of the head at a line's end, the tip first.
[[nodiscard]] std::array<Point, 3> arrowHead(const Line& line);

} // namespace claimline::timeline
