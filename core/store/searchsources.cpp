// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchsources.h"

#include <algorithm>

namespace claimline::store {

using namespace Qt::StringLiterals;

namespace {

std::string unwantedIn(const std::string& table)
{
    return "SELECT rowid FROM " + table + " WHERE " + table + " MATCH :unwanted";
}

const std::string unwantedArticles = unwantedIn("article_search")
    + " UNION SELECT capture.article FROM text_search JOIN stored_text ON stored_text.id = text_search.rowid"
      " JOIN capture ON capture.text_sha256 = stored_text.sha256 WHERE text_search MATCH :unwanted";

const std::string unwantedAgents = unwantedIn("agent_search")
    + " UNION SELECT agent_name.agent FROM agent_name_search JOIN agent_name ON agent_name.id = agent_name_search.rowid"
      " WHERE agent_name_search MATCH :unwanted";

/// A text belongs to an article only as long as a capture has it; of several captures the newest.
const std::string articleOfText = "JOIN stored_text AS t ON t.id = candidate.id"
                                  " JOIN capture AS k ON k.id = (SELECT max(id) FROM capture WHERE text_sha256 = t.sha256)"
                                  " JOIN article AS a ON a.id = k.article";

const std::string statementOfCandidate = "JOIN statement AS s ON s.id = candidate.id JOIN claim AS c ON c.id = s.claim"
                                         " JOIN article AS a ON a.id = s.article";

const std::string statementOfNote = "(s.id = n.statement OR s.claim = n.claim OR s.article = n.article OR s.asserter = n.agent)";

std::vector<SearchSource> makeSources()
{
    return {
        {SearchKind::Article, "article_search", {{"title", "title"}, {"publisher", "publisher"}, {"byline", "byline"}}, "8, 3, 3",
            "article", "JOIN article AS a ON a.id = candidate.id", "a.id", "NULL", "s.article = a.id", unwantedArticles},
        {SearchKind::Article, "text_search", {{"text", "text"}}, "1", "", articleOfText, "a.id", "k.id", "s.article = a.id", ""},
        {SearchKind::Claim, "claim_search", {{"wording", "wording"}}, "4", "claim", "JOIN claim AS c ON c.id = candidate.id", "c.id",
            "NULL", "s.claim = c.id", unwantedIn("claim_search")},
        {SearchKind::Statement, "statement_search",
            {{"cue", "cue"}, {"role", "role_as_printed"}, {"reading", "as_printed"}, {"reading", "probably_meant"},
                {"reading", "reading_reason"}, {"remark", "remark"}},
            "1, 1, 2, 2, 1, 2", "statement", statementOfCandidate, "s.id", "NULL", "", unwantedIn("statement_search")},
        {SearchKind::Agent, "agent_search", {{"name", "name"}, {"description", "description"}}, "6, 2", "agent",
            "JOIN agent AS g ON g.id = candidate.id", "g.id", "NULL", "s.asserter = g.id", unwantedAgents},
        {SearchKind::Agent, "agent_name_search", {{"name", "name"}}, "5", "",
            "JOIN agent_name AS m ON m.id = candidate.id JOIN agent AS g ON g.id = m.agent", "g.id", "NULL", "s.asserter = g.id", ""},
        {SearchKind::Evidence, "evidence_search", {{"url", "url"}, {"citation", "citation"}, {"note", "note"}}, "1, 3, 2", "evidence",
            "JOIN evidence AS e ON e.id = candidate.id", "e.id", "NULL", "s.claim = e.claim", unwantedIn("evidence_search")},
        {SearchKind::Note, "note_search", {{"note", "text"}}, "2", "note", "JOIN note AS n ON n.id = candidate.id", "n.id", "NULL",
            statementOfNote, unwantedIn("note_search")},
    };
}

} // namespace

const std::vector<SearchSource>& searchSources()
{
    static const std::vector<SearchSource> sources = makeSources();
    return sources;
}

QStringList searchParts()
{
    QStringList parts;
    for (const SearchSource& source : searchSources()) {
        for (const auto& [part, column] : source.columns) {
            parts << QString::fromStdString(part);
        }
    }
    parts.removeDuplicates();
    return parts;
}

QString expressionWithin(const SearchSource& source, const QString& expression, const std::vector<SearchFilter>& filters)
{
    QStringList wanted;
    QStringList unwanted;
    for (const SearchFilter& filter : filters) {
        if (filter.field == SearchField::In) {
            (filter.polarity == Polarity::Wanted ? wanted : unwanted) << filter.value.toLower();
        }
    }
    if (wanted.isEmpty() && unwanted.isEmpty()) {
        return expression;
    }
    QStringList columns;
    for (const auto& [part, column] : source.columns) {
        const QString name = QString::fromStdString(part);
        if ((wanted.isEmpty() || wanted.contains(name)) && !unwanted.contains(name)) {
            columns << QString::fromStdString(column);
        }
    }
    return columns.isEmpty() ? QString() : u"{%1} : (%2)"_s.arg(columns.join(u' '), expression);
}

} // namespace claimline::store
