// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/look/buttonrow.h"

#include <QAbstractButton>
#include <QBoxLayout>

#include <algorithm>

namespace claimline::gui {

ButtonRow::ButtonRow(QWidget* parent) : QWidget(parent), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ButtonRow::add(QAbstractButton* button)
{
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignLeading);
}

QSize ButtonRow::minimumSizeHint() const
{
    int widest = 0;
    for (const QAbstractButton* button : findChildren<QAbstractButton*>()) {
        widest = std::max(widest, button->sizeHint().width());
    }
    return {widest, m_layout->minimumSize().height()};
}

void ButtonRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    int together = 0;
    for (const QAbstractButton* button : findChildren<QAbstractButton*>()) {
        together += button->sizeHint().width() + m_layout->spacing();
    }
    const auto direction = together > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() != direction) {
        m_layout->setDirection(direction);
        updateGeometry();
    }
}

} // namespace claimline::gui
