// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/library/libraryentries.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace claimline::gui {

class LibraryModel;
class Selection;
class Session;

/// The left of the window: what a project holds, and what is still to do, with a filter over it.
/// Choosing an entry shows it everywhere.
class LibraryPanel : public QWidget {
    Q_OBJECT

public:
    LibraryPanel(Session& session, Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView& tree() const { return *m_tree; }
    [[nodiscard]] LibraryModel& model() const { return *m_model; }
    /// The article of the present entry, or null.
    [[nodiscard]] ArticleId presentArticle() const;

Q_SIGNALS:
    /// An article's own record is asked for: something in it is unknown.
    void articleQuestioned(claimline::ArticleId article);
    /// All statements of a claim, or of an agent, are asked for.
    void statementsWanted(const claimline::store::StatementFilter& filter, const QString& title);

private:
    void follow(ArticleId article);
    void show(const QModelIndex& index);

    Session& m_session;
    Selection& m_selection;
    LibraryModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QTreeView* m_tree;
    QLineEdit* m_filter;
};

} // namespace claimline::gui
