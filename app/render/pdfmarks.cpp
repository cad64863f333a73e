// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/pdfmarks.h"

#include <QPainterPath>

namespace claimline::render::pdfmarks {

void markBegin(QPainter& painter, QStringView text, QPointF place)
{
    QPainterPath path;
    path.moveTo(origin, static_cast<double>(text.size()));
    path.lineTo(place.x(), place.y());
    for (qsizetype index = 0; index < text.size(); index += 2) {
        const bool pair = index + 1 < text.size();
        path.lineTo(text[index].unicode(), pair ? text[index + 1].unicode() : 0);
    }
    painter.fillPath(path, Qt::black);
}

void markEnd(QPainter& painter)
{
    QPainterPath path;
    path.moveTo(endOrigin, 0);
    path.lineTo(1, 1);
    path.lineTo(2, 1);
    painter.fillPath(path, Qt::black);
}

} // namespace claimline::render::pdfmarks
