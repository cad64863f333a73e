// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace claimline::gui {

class Selection;
class Session;
class StatementModel;

/// The table of statements, with words to filter it by. Follows and sets the selection.
class StatementTable : public QWidget {
    Q_OBJECT

public:
    StatementTable(Session& session, Selection& selection, QWidget* parent = nullptr);

    /// Those of one claim or one person, say, with what they have in common as a title.
    void showOnly(const store::StatementFilter& filter, const QString& title);
    [[nodiscard]] StatementModel& model() const { return *m_model; }
    [[nodiscard]] QTableView& view() const { return *m_view; }

private:
    void makeView();
    void showAll();
    void follow(StatementId statement);
    void choose(const QModelIndex& index);
    void showEmptiness();

    Session& m_session;
    Selection& m_selection;
    StatementModel* m_model;
    QLineEdit* m_words;
    QLabel* m_only;
    QPushButton* m_all;
    QTableView* m_view;
    QStackedLayout* m_pages;
};

} // namespace claimline::gui
