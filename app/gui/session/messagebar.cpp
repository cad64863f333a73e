// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/messagebar.h"

#include "app/gui/look/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace claimline::gui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_offer(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QPushButton(tr("Close message"), this);
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer);
    layout->addWidget(close);
    m_icon->hide();
    connect(close, &QPushButton::clicked, this, &MessageBar::clear);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const auto act = m_act;
        clear();
        if (act) {
            act();
        }
    });
    hide();
}

void MessageBar::showError(const Error& error)
{
    m_offer->hide();
    present(error.message, u"warning"_s);
}

void MessageBar::showOffer(const QString& message, const QString& button, std::function<void()> act)
{
    m_act = std::move(act);
    m_offer->setText(button);
    m_offer->show();
    present(message, u"warning"_s);
}

void MessageBar::showMessage(const QString& message)
{
    m_offer->hide();
    present(message, {});
}

void MessageBar::present(const QString& message, const QString& iconName)
{
    m_text->setText(message);
    m_icon->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty()) {
        m_icon->setPixmap(drawing(iconName, palette().color(QPalette::ToolTipText), fontMetrics().height()));
    }
    setAccessibleName(message);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    m_act = {};
    m_text->clear();
    hide();
}

QString MessageBar::message() const
{
    return m_text->text();
}

} // namespace claimline::gui
