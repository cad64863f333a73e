// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace claimline::gui {

class Actions;
class Inspector;
class ReaderPane;
class Selection;
class Session;

/// What is done with marks, between the reader and the inspector: making one of a sentence or a
/// selection, editing, accepting, moving and removing it.
class Marking : public QObject {
    Q_OBJECT

public:
    Marking(Session& session, Selection& selection, ReaderPane& reader, Inspector& inspector, QObject* parent);

    void connectActions(const Actions& actions);

    void begin();
    void edit();
    void accept();
    void changeExtent();
    void remove();

Q_SIGNALS:
    /// The inspector is to be seen: something in it waits to be filled in.
    void inspectorWanted();

private:
    Session& m_session;
    Selection& m_selection;
    ReaderPane& m_reader;
    Inspector& m_inspector;
};

} // namespace claimline::gui
