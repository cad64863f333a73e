// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/inspector/inspector.h"

#include "app/gui/inspector/articlepanel.h"
#include "app/gui/inspector/statementpanel.h"
#include "app/gui/session/selection.h"

namespace claimline::gui {

Inspector::Inspector(Session& session, Selection& selection, QWidget* parent)
    : QTabWidget(parent), m_statement(new StatementPanel(session, selection, this)), m_article(new ArticlePanel(session, selection, this))
{
    setDocumentMode(true);
    addTab(m_statement, tr("Statement"));
    addTab(m_article, tr("Article"));
    connect(&selection, &Selection::statementChanged, this, [this](StatementId statement) {
        if (statement) {
            setCurrentWidget(m_statement);
        }
    });
    connect(&selection, &Selection::articleChanged, this, [this, &selection] {
        if (!selection.statement()) {
            setCurrentWidget(m_article);
        }
    });
}

void Inspector::showStatement()
{
    setCurrentWidget(m_statement);
}

void Inspector::askAboutArticle()
{
    setCurrentWidget(m_article);
    m_article->askForUnknown();
}

} // namespace claimline::gui
