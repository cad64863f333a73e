// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace claimline::gui {

class Actions;
class Session;

/// Undo and redo as actions that say what they would take back or do again, and are there only
/// while there is something.
class UndoActions : public QObject {
    Q_OBJECT

public:
    UndoActions(Session& session, const Actions& actions, QObject* parent);

    void refresh();

private:
    Session& m_session;
    const Actions& m_actions;
};

} // namespace claimline::gui
