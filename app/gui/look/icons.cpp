// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

/// The colour that all drawings are made in.
const auto drawnColour = "#33393f"_ba;

void paintDrawing(QPainter& painter, QByteArray drawing, const QColor& colour, const QRectF& place)
{
    drawing.replace(drawnColour, colour.name().toLatin1());
    QSvgRenderer(drawing).render(&painter, place);
}

class MonochromeIcon final : public QIconEngine {
public:
    explicit MonochromeIcon(QByteArray drawing) : m_drawing(std::move(drawing)) {}

    void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        const QColor colour = QGuiApplication::palette().color(group, role);
        paintDrawing(*painter, m_drawing, colour, place);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new MonochromeIcon(m_drawing); }

private:
    QByteArray m_drawing;
};

QByteArray drawingNamed(const QString& name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon icon(const QString& name)
{
    const QByteArray drawing = drawingNamed(name);
    return drawing.isEmpty() ? QIcon() : QIcon(new MonochromeIcon(drawing));
}

QPixmap drawing(const QString& name, const QColor& colour, int side)
{
    const double ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintDrawing(painter, drawingNamed(name), colour, QRectF(0, 0, side, side));
    return pixmap;
}

} // namespace claimline::gui
