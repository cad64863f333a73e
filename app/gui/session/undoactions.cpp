// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/undoactions.h"

#include "app/gui/actions/actions.h"
#include "app/gui/session/session.h"

namespace claimline::gui {

UndoActions::UndoActions(Session& session, const Actions& actions, QObject* parent)
    : QObject(parent), m_session(session), m_actions(actions)
{
    connect(&actions[ActionId::Undo], &QAction::triggered, this, [this] { m_session.undo(); });
    connect(&actions[ActionId::Redo], &QAction::triggered, this, [this] { m_session.redo(); });
}

void UndoActions::refresh()
{
    const bool writable = m_session.isOpen() && !m_session.isReadOnly();
    const auto undo = writable ? m_session.reader().nextUndo() : std::nullopt;
    const auto redo = writable ? m_session.reader().nextRedo() : std::nullopt;
    const auto tell = [](QAction& action, const std::optional<store::JournalEntry>& entry, const QString& what) {
        action.setEnabled(entry.has_value());
        const QString words = entry ? what.arg(edit::inWords(*entry)) : QString();
        action.setToolTip(words.isEmpty() ? action.iconText() : words.toHtmlEscaped());
        action.setStatusTip(words);
    };
    tell(m_actions[ActionId::Undo], undo, tr("Take back: %1"));
    tell(m_actions[ActionId::Redo], redo, tr("Do again: %1"));
}

} // namespace claimline::gui
