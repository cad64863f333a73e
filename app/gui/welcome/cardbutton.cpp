// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/welcome/cardbutton.h"

#include "app/gui/look/appearance.h"
#include "app/gui/look/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace claimline::gui {

CardButton::CardButton(const QString& iconName, const QString& title, const QString& detail, QWidget* parent)
    : QAbstractButton(parent), m_iconName(iconName), m_detail(detail)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont CardButton::titleFont() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    return font;
}

CardButton::Places CardButton::places(int width) const
{
    const QFontMetrics metrics(titleFont());
    const int pad = metrics.height() * 2 / 3;
    const int side = m_iconName.isEmpty() ? 0 : metrics.height() * 5 / 4;
    const int left = side == 0 ? pad : 2 * pad + side;
    const int room = std::max(width - left - pad, metrics.averageCharWidth() * 8);
    const auto bounds = [room](const QFontMetrics& of, const QString& text) {
        return of.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap | Qt::AlignLeading, text).height();
    };
    Places places;
    places.icon = QRect(pad, pad, side, side);
    places.title = QRect(left, pad, room, bounds(metrics, text()));
    places.detail = QRect(left, places.title.bottom() + 1, room, bounds(fontMetrics(), m_detail));
    places.height = places.detail.bottom() + 1 + pad;
    return places;
}

QRect CardButton::visualRect(const QRect& place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

QSize CardButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 48;
    return {width, places(width).height};
}

int CardButton::heightForWidth(int width) const
{
    return places(width).height;
}

void CardButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool raised = underMouse() || hasFocus();
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(raised || isDown() ? QPalette::AlternateBase : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const Places at = places(width());
    if (!m_iconName.isEmpty()) {
        painter.drawPixmap(visualRect(at.icon).topLeft(), drawing(m_iconName, palette().color(QPalette::Link), at.icon.width()));
    }
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(visualRect(at.title), Qt::TextWordWrap | Qt::AlignLeading, text());
    painter.setFont(font());
    painter.setPen(faintText(palette()));
    painter.drawText(visualRect(at.detail), Qt::TextWordWrap | Qt::AlignLeading, m_detail);
}

void CardButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        animateClick();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void CardButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace claimline::gui
