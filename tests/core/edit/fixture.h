// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporaryproject.h"

namespace claimline::test {

using namespace Qt::StringLiterals;

inline const QString news = u"The plant is safe, said Ada. “We”, she added, “never saw a leak.” Bob denied it on Monday."_s;

inline Dating dating(const QString& edtf)
{
    return Dating::of(Edtf::parse(edtf).value());
}

inline Evidence citation(ClaimId claim)
{
    Evidence evidence;
    evidence.claim = claim;
    evidence.citation = u"Inspection report"_s;
    return evidence;
}

/// An article with two statements of two claims: Ada's and the article's own.
struct Fixture : TemporaryProject {
    Fixture()
    {
        article = load(u"Plant is safe"_s, news);
        ada = agent(u"Ada"_s);
        first = mark(article, u"The plant is safe"_s, ada);
        second = mark(article, u"Bob denied it on Monday"_s);
    }

    ArticleId article;
    AgentId ada;
    StatementId first;
    StatementId second;

    [[nodiscard]] Statement statementOf(StatementId id) const { return reader().statement(id).value(); }
    [[nodiscard]] ClaimId claimOf(StatementId id) const { return statementOf(id).claim; }
    [[nodiscard]] QString lastAct() const { return edit::inWords(reader().journal().back()); }
};

} // namespace claimline::test
