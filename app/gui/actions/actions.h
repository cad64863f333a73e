// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/actions/catalogue.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <map>

class QMenu;
class QMenuBar;

namespace claimline::gui {

/// The catalogue as QActions of one window. What an action does is connected by whoever does it.
class Actions : public QObject {
    Q_OBJECT

public:
    /// What is open at the moment; a bit of what Needs asks for.
    struct State {
        bool project = false;
        bool writable = false;
        bool article = false;
        bool statement = false;
    };

    explicit Actions(QWidget& window);

    [[nodiscard]] QAction& operator[](ActionId id) const { return *m_actions.at(id); }

    void on(ActionId id, QObject* context, const std::function<void()>& act);
    /// Gives the keys of a scope to the view that they work in.
    void giveKeys(KeyScope scope, QWidget& view);
    void fill(QMenuBar& bar);
    [[nodiscard]] QMenu& menu(MenuId id) const { return *m_menus.at(id); }
    void enable(const State& state);

private:
    std::map<ActionId, QAction*> m_actions;
    std::map<MenuId, QMenu*> m_menus;
};

} // namespace claimline::gui
