// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/selection.h"

#include "app/gui/session/session.h"

namespace claimline::gui {

Selection::Selection(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::closing, this, [this] { set({}, {}); });
    connect(&session, &Session::changed, this, &Selection::dropWhatIsGone);
}

void Selection::showArticle(ArticleId article)
{
    set(article, {});
}

void Selection::showStatement(StatementId statement)
{
    if (!statement) {
        set(m_article, {});
    } else if (const auto record = m_session.reader().statement(statement)) {
        set(record->article, statement);
    }
}

void Selection::set(ArticleId article, StatementId statement)
{
    const bool articleIsNew = article != m_article;
    const bool statementIsNew = statement != m_statement;
    m_article = article;
    m_statement = statement;
    if (articleIsNew) {
        Q_EMIT articleChanged(article);
    }
    if (statementIsNew) {
        Q_EMIT statementChanged(statement);
    }
}

void Selection::dropWhatIsGone()
{
    const store::Reader& reader = m_session.reader();
    const ArticleId article = m_article && reader.article(m_article) ? m_article : ArticleId();
    const StatementId statement = m_statement && reader.statement(m_statement) ? m_statement : StatementId();
    set(article, statement);
}

} // namespace claimline::gui
