// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/actions/actions.h"

#include "app/gui/look/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace claimline::gui {

Actions::Actions(QWidget& window) : QObject(&window)
{
    for (const ActionEntry& entry : actionCatalogue()) {
        auto* action = new QAction(QCoreApplication::translate("actions", entry.text), this);
        action->setObjectName(QString::fromLatin1(entry.name));
        action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(entry.keys), QKeySequence::PortableText));
        // Qt guesses roles from words ("About", "Quit") and moves such actions about on macOS only
        // where the words are English.
        action->setMenuRole(entry.id == ActionId::Quit ? QAction::QuitRole
                : entry.id == ActionId::About          ? QAction::AboutRole
                                                       : QAction::NoRole);
        if (entry.icon[0] != '\0') {
            action->setIcon(icon(QString::fromLatin1(entry.icon)));
        }
        if (entry.scope == KeyScope::Window) {
            window.addAction(action);
        } else {
            action->setShortcutContext(Qt::WidgetShortcut);
        }
        m_actions.emplace(entry.id, action);
    }
}

void Actions::on(ActionId id, QObject* context, const std::function<void()>& act)
{
    connect(m_actions.at(id), &QAction::triggered, context, [act] { act(); });
}

void Actions::giveKeys(KeyScope scope, QWidget& view)
{
    for (const ActionEntry& entry : actionCatalogue()) {
        if (entry.scope == scope) {
            view.addAction(m_actions.at(entry.id));
        }
    }
}

void Actions::fill(QMenuBar& bar)
{
    for (const ActionEntry& entry : actionCatalogue()) {
        QMenu*& menu = m_menus[entry.menu];
        if (!menu) {
            menu = bar.addMenu(menuTitle(entry.menu));
        }
        if (entry.divider == Divider::Before) {
            menu->addSeparator();
        }
        menu->addAction(m_actions.at(entry.id));
    }
}

void Actions::enable(const State& state)
{
    for (const ActionEntry& entry : actionCatalogue()) {
        bool enabled = true;
        switch (entry.needs) {
        case Needs::Nothing: break;
        case Needs::Project: enabled = state.project; break;
        case Needs::WritableProject: enabled = state.writable; break;
        case Needs::Article: enabled = state.article; break;
        case Needs::Statement: enabled = state.statement; break;
        }
        m_actions.at(entry.id)->setEnabled(enabled);
    }
}

} // namespace claimline::gui
