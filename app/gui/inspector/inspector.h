// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace claimline::gui {

class ArticlePanel;
class Selection;
class Session;
class StatementPanel;

/// The right of the window: the chosen statement, and the record of the article that it is in.
class Inspector : public QTabWidget {
    Q_OBJECT

public:
    Inspector(Session& session, Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] StatementPanel& statement() const { return *m_statement; }
    void showStatement();
    void askAboutArticle();

private:
    StatementPanel* m_statement;
    ArticlePanel* m_article;
};

} // namespace claimline::gui
