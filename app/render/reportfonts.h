// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

namespace claimline::render {

/// The look of a printed report in one place: two families, one accent colour, few sizes.

enum class Typeface { Serif, Sans };

struct TextStyle {
    Typeface typeface = Typeface::Serif;
    double size = 10;        ///< points
    double leading = 1.42;   ///< distance of base lines, in sizes
    bool bold = false;
    QColor colour = Qt::black;
    bool operator==(const TextStyle&) const = default;
};

namespace look {
inline const QColor ink(0x1c, 0x20, 0x24);
inline const QColor faint(0x5a, 0x63, 0x6c);
inline const QColor line(0xc9, 0xd0, 0xd6);
inline const QColor accent(0x0b, 0x5a, 0x75);
inline const QColor quiet(0xf2, 0xf6, 0xf8);

[[nodiscard]] TextStyle title();
[[nodiscard]] TextStyle subtitle();
[[nodiscard]] TextStyle heading(int level);
[[nodiscard]] TextStyle body();
[[nodiscard]] TextStyle quotation();
[[nodiscard]] TextStyle source();
[[nodiscard]] TextStyle label();
[[nodiscard]] TextStyle cell();
[[nodiscard]] TextStyle tableHead();
[[nodiscard]] TextStyle caption();
[[nodiscard]] TextStyle marginal(); ///< running head and page number
} // namespace look

/// The font of a style. Outlines only, so that every sign is text in a PDF; families for the
/// scripts that the first lacks follow it. `dotsPerPoint` of the device: QTextLayout takes sizes in
/// points for those of the screen.
[[nodiscard]] QFont fontFor(const TextStyle& style, double dotsPerPoint);

/// The family of the words in a drawing.
[[nodiscard]] QString figureFamily();

} // namespace claimline::render
