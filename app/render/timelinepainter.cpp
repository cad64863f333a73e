// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/timelinepainter.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace claimline::render {

using namespace timeline;

namespace {

/// How much of the ink lies under the hatching.
constexpr double hatchedFill = 0.25;
constexpr double outlineWidth = 1.5;

class PicturePainter {
public:
    PicturePainter(QPainter& painter, const TimelinePaint& paint)
        : m_painter(painter), m_paint(paint), m_font(QGuiApplication::font())
    {
        if (!paint.fontFamily.isEmpty()) {
            m_font.setFamily(paint.fontFamily);
        }
        // Letters keep their widths at every scale, on screen and on paper.
        m_font.setHintingPreference(QFont::PreferNoHinting);
        // Spacing too small to see, which keeps letters apart: copied from a PDF, "fi" stays two.
        m_font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    }

    void draw(const Rectangle& rectangle)
    {
        if (rectangle.outlined) {
            drawOutline(rectangle);
        } else {
            for (const Rectangle& slice : slices(rectangle)) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(ink(slice.ink, slice.strength * (slice.hatched ? hatchedFill : 1)));
                const QRectF area(slice.x, slice.y, slice.width, slice.height);
                if (slice.radius > 0) {
                    m_painter.drawRoundedRect(area, slice.radius, slice.radius);
                } else {
                    m_painter.drawRect(area);
                }
            }
        }
        if (rectangle.hatched) {
            for (const Line& line : hatching(rectangle)) {
                draw(line);
            }
        }
    }

    void draw(const Line& line)
    {
        QPen pen(ink(line.ink, line.strength), line.width);
        pen.setCapStyle(Qt::FlatCap);
        if (line.stroke == Stroke::Dashed) {
            pen.setDashPattern({6 / line.width, 4 / line.width});
        } else if (line.stroke == Stroke::Dotted) {
            pen.setDashPattern({1.5 / line.width, 3 / line.width});
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        if (line.bend == 0) {
            m_painter.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2));
        } else {
            const Point control = controlPoint(line);
            QPainterPath path(QPointF(line.x1, line.y1));
            path.quadTo(control.x, control.y, line.x2, line.y2);
            m_painter.drawPath(path);
        }
        if (line.arrow) {
            QPolygonF head;
            for (const Point& point : arrowHead(line)) {
                head << QPointF(point.x, point.y);
            }
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(ink(line.ink));
            m_painter.drawPolygon(head);
        }
    }

    void draw(const Text& text)
    {
        m_font.setPixelSize(std::max(1, qRound(text.size)));
        m_font.setBold(text.bold);
        const QFontMetricsF metrics(m_font);
        const QString shown = text.room > 0 ? metrics.elidedText(text.text, Qt::ElideRight, text.room) : text.text;
        double x = text.x;
        if (text.anchor != Anchor::Start) {
            x -= metrics.horizontalAdvance(shown) / (text.anchor == Anchor::Middle ? 2 : 1);
        }
        m_painter.setFont(m_font);
        m_painter.setPen(ink(text.ink));
        m_painter.drawText(QPointF(x, text.y), shown);
    }

private:
    void drawOutline(const Rectangle& rectangle)
    {
        const double inset = outlineWidth / 2;
        const double radius = std::max(0.0, rectangle.radius - inset);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(ink(rectangle.ink, rectangle.strength), outlineWidth));
        m_painter.drawRoundedRect(QRectF(rectangle.x, rectangle.y, rectangle.width, rectangle.height)
                                      .adjusted(inset, inset, -inset, -inset),
                                  radius, radius);
    }

    [[nodiscard]] QColor ink(Ink ink, double strength = 1) const
    {
        QColor colour = toColor(m_paint.palette.colour(ink));
        colour.setAlphaF(static_cast<float>(strength));
        return colour;
    }

    QPainter& m_painter;
    const TimelinePaint& m_paint;
    QFont m_font;
};

} // namespace

void paintPicture(QPainter& painter, const Picture& picture, const TimelinePaint& paint)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(QRectF(0, 0, picture.width, picture.height), Qt::IntersectClip);
    PicturePainter pictures(painter, paint);
    for (const Shape& shape : picture.shapes) {
        std::visit([&pictures](const auto& each) { pictures.draw(each); }, shape);
    }
    painter.restore();
}

QColor toColor(Colour colour)
{
    return QColor(colour.red, colour.green, colour.blue);
}

} // namespace claimline::render
