// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPointF>
#include <QString>

#include <optional>

namespace claimline::render {

/// Notes in a page's drawing for PdfFinisher, which takes them out again: QPdfWriter has no way to
/// say which text a group of glyphs stands for, but writes the points of a path as they are. A note
/// is a path that begins far off the page, at (markOrigin, number of UTF-16 units), and whose next
/// points hold the place of the text and then its units, two to a point.
namespace pdfmarks {

inline constexpr int origin = -90001;
inline constexpr int endOrigin = -90002;

/// The glyphs drawn from here to markEnd() stand for `text`; `place` is where its base line
/// begins, in the painter's own coordinates.
void markBegin(QPainter& painter, QStringView text, QPointF place);
void markEnd(QPainter& painter);

} // namespace pdfmarks

} // namespace claimline::render
