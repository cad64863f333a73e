// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/welcome/welcomepage.h"

#include "app/gui/actions/actions.h"
#include "app/gui/look/appearance.h"
#include "app/gui/look/heading.h"
#include "app/gui/welcome/cardbutton.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

/// A frame of dashes; the window itself takes what is dropped.
class DropZone final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Dark), 1.5, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
};

} // namespace

WelcomePage::WelcomePage(const Actions& actions, const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_recent(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* logo = new QLabel(this);
    const auto showLogo = [this, logo] {
        const int side = fontMetrics().height() * 4;
        logo->setPixmap(QIcon(u":/icons/claimline.svg"_s).pixmap(side, side));
    };
    showLogo();
    connect(&appearance, &Appearance::changed, this, showLogo);
    QLabel* name = headingLabel(this);
    name->setText(u"Claimline"_s);
    QLabel* purpose = faintLabel(this);
    purpose->setText(tr("Follow what is claimed in public: who said it, when, and how we know."));
    auto* head = new QHBoxLayout;
    head->addWidget(logo);
    auto* words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(purpose);
    head->addLayout(words, 1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(fontMetrics().height() * 2);
    columns->addWidget(begin(actions), 1, Qt::AlignTop);
    auto* right = new QVBoxLayout;
    right->addWidget(sectionLabel(tr("Lately"), this));
    right->addLayout(m_recent);
    right->addWidget(dropZone());
    right->addStretch();
    columns->addLayout(right, 1);

    auto* content = new QWidget(this);
    content->setMaximumWidth(1100);
    auto* inner = new QVBoxLayout(content);
    inner->addStretch(1);
    inner->addLayout(head);
    inner->addSpacing(fontMetrics().height());
    inner->addLayout(columns);
    inner->addStretch(2);
    auto* middle = new QWidget(this);
    auto* centred = new QHBoxLayout(middle);
    centred->addStretch(1);
    centred->addWidget(content, 8);
    centred->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    scroll->setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget* WelcomePage::begin(const Actions& actions)
{
    auto* panel = new QWidget(this);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sectionLabel(tr("Begin"), panel));
    const auto offer = [&](ActionId id, const QString& iconName, const QString& title, const QString& detail) {
        auto* button = new CardButton(iconName, title, detail, panel);
        connect(button, &QAbstractButton::clicked, &actions[id], &QAction::trigger);
        layout->addWidget(button);
    };
    offer(ActionId::OpenSample, u"article"_s, tr("Look at the sample project"),
        tr("Six short articles on one affair, with their claims: the quickest way to see what this is for."));
    offer(ActionId::NewProject, u"new"_s, tr("Start a new project"), tr("One file that holds articles, claims and history."));
    offer(ActionId::OpenProject, u"open"_s, tr("Open a project"), tr("A file that ends in .claimline."));
    return panel;
}

QWidget* WelcomePage::dropZone()
{
    auto* zone = new DropZone(this);
    auto* layout = new QVBoxLayout(zone);
    layout->addWidget(hintLabel(tr("Or drop a project here, or articles: files, a folder, a piece of text."), zone));
    return zone;
}

void WelcomePage::showRecent(const QStringList& paths)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& path : paths) {
        const QFileInfo file(path);
        auto* button = new CardButton({}, file.completeBaseName(), file.absolutePath(), this);
        connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT projectChosen(path); });
        m_recent->addWidget(button);
    }
    if (paths.isEmpty()) {
        QLabel* none = faintLabel(this);
        none->setText(tr("No project was open yet."));
        m_recent->addWidget(none);
    }
}

} // namespace claimline::gui
