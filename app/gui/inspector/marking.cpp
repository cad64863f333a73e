// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/inspector/marking.h"

#include "app/gui/actions/actions.h"
#include "app/gui/inspector/inspector.h"
#include "app/gui/inspector/statementpanel.h"
#include "app/gui/reader/readerpane.h"
#include "app/gui/reader/readerview.h"
#include "app/gui/session/selection.h"
#include "app/gui/session/session.h"

#include <QToolButton>

namespace claimline::gui {

Marking::Marking(Session& session, Selection& selection, ReaderPane& reader, Inspector& inspector, QObject* parent)
    : QObject(parent), m_session(session), m_selection(selection), m_reader(reader), m_inspector(inspector)
{
    connect(&inspector.statement(), &StatementPanel::drafted, this, [this] { m_reader.view().showDraft({}); });
    connect(&inspector.statement(), &StatementPanel::left, this, [this] { m_reader.view().setFocus(); });
}

void Marking::connectActions(const Actions& actions)
{
    const auto on = [&](ActionId id, void (Marking::*act)()) {
        connect(&actions[id], &QAction::triggered, this, [this, act] { (this->*act)(); });
    };
    on(ActionId::MarkClaim, &Marking::begin);
    on(ActionId::EditStatement, &Marking::edit);
    on(ActionId::AcceptStatement, &Marking::accept);
    on(ActionId::ChangeExtent, &Marking::changeExtent);
    on(ActionId::RemoveStatement, &Marking::remove);
    ReaderView& view = m_reader.view();
    connect(&actions[ActionId::NextMark], &QAction::triggered, &view, [&view] { view.goToNextMark(); });
    connect(&actions[ActionId::PreviousMark], &QAction::triggered, &view, [&view] { view.goToPreviousMark(); });
    view.markButton().setIcon(actions[ActionId::MarkClaim].icon());
    view.markButton().setText(tr("Mark a claim (C)"));
    connect(&view.markButton(), &QToolButton::clicked, this, &Marking::begin);
}

void Marking::begin()
{
    const auto range = m_reader.view().toMark();
    if (!m_reader.capture() || !range || m_session.isReadOnly()) {
        return;
    }
    const QString quotation = m_reader.view().textOf(*range);
    Q_EMIT inspectorWanted();
    m_inspector.showStatement();
    m_inspector.statement().begin(m_reader.capture(), {*range}, quotation);
    m_reader.view().showDraft({*range});
}

void Marking::edit()
{
    Q_EMIT inspectorWanted();
    m_inspector.showStatement();
    m_inspector.statement().focusWording();
}

void Marking::accept()
{
    m_session.accept(m_session.editor().acceptStatement(m_selection.statement()));
}

void Marking::changeExtent()
{
    if (const auto range = m_reader.view().toMark()) {
        m_session.accept(m_session.editor().changeExtent(m_selection.statement(), {*range}));
    }
}

void Marking::remove()
{
    m_session.accept(m_session.editor().removeStatement(m_selection.statement()));
}

} // namespace claimline::gui
