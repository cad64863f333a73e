// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>

namespace claimline::gui {

class Session;

/// What the window is about at the moment: one article, and maybe one statement in it. Every view
/// sets it and follows it, so that they all show the same.
class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(Session& session, QObject* parent = nullptr);

    [[nodiscard]] ArticleId article() const { return m_article; }
    [[nodiscard]] StatementId statement() const { return m_statement; }

    /// Without a statement. A null id: nothing.
    void showArticle(ArticleId article);
    /// With its article. A null id: the article alone.
    void showStatement(StatementId statement);

Q_SIGNALS:
    void articleChanged(claimline::ArticleId article);
    void statementChanged(claimline::StatementId statement);

private:
    void set(ArticleId article, StatementId statement);
    void dropWhatIsGone();

    Session& m_session;
    ArticleId m_article;
    StatementId m_statement;
};

} // namespace claimline::gui
