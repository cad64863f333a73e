// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace claimline::timeline {

/// A drawing without a painter: shapes in abstract units, x to the right, y downwards, (0, 0) at
/// the upper left. One unit is one CSS pixel (1/96 inch) at 100 %. The SVG writer and the painter
/// in app/render draw the same picture from it, in the order of the shapes.

/// What a shape is, which decides its colour; renderers own the palette (light, dark, print).
enum class Ink { Background, LaneOdd, LaneEven, Grid, Axis, Text, FaintText, Mark, UncertainMark, Cluster, Supporting, Opposing, NeutralLink };

struct Rectangle {
    double x = 0, y = 0, width = 0, height = 0;
    double radius = 0;
    Ink ink = Ink::Mark;
    bool outlined = false; ///< border only
    bool hatched = false;  ///< uncertain: told from certain without colour
    QString label;         ///< what it stands for, for a tooltip or SVG <title>; may be empty
    bool operator==(const Rectangle&) const = default;
};

struct Line {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    Ink ink = Ink::Grid;
    double width = 1;
    bool dashed = false;
    bool arrow = false; ///< a head at (x2, y2)
    QString label;
    bool operator==(const Line&) const = default;
};

enum class Anchor { Start, Middle, End };

struct Text {
    double x = 0, y = 0; ///< of the base line
    QString text;
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
    bool operator==(const Picture&) const = default;
};

} // namespace claimline::timeline
