// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/internal/rows.h"
#include "core/store/reader.h"

namespace claimline::store {

namespace {

/// The statements that a filter takes. Each list is given as a JSON array, or as NULL for "all".
const std::string filtered =
    " WHERE (:articles IS NULL OR s.article IN (SELECT value FROM json_each(:articles)))"
    " AND (:claims IS NULL OR s.claim IN (SELECT value FROM json_each(:claims)))"
    " AND (:asserters IS NULL OR s.asserter IN (SELECT value FROM json_each(:asserters)))"
    " AND (:statements IS NULL OR s.id IN (SELECT value FROM json_each(:statements)))"
    " AND (:topics IS NULL OR s.claim IN (SELECT claim FROM claim_topic WHERE topic IN (SELECT value FROM json_each(:topics))))"
    " AND (:guesses OR NOT s.guess) ORDER BY s.id";

template <typename IdType>
void bindIds(SQLite::Statement& statement, const char* name, const std::vector<IdType>& ids)
{
    if (ids.empty()) {
        statement.bind(name);
        return;
    }
    statement.bind(name, jsonList(ids));
}

void bindFilter(SQLite::Statement& statement, const StatementFilter& filter)
{
    bindIds(statement, ":articles", filter.articles);
    bindIds(statement, ":claims", filter.claims);
    bindIds(statement, ":asserters", filter.asserters);
    bindIds(statement, ":statements", filter.statements);
    bindIds(statement, ":topics", filter.topics);
    statement.bind(":guesses", filter.withGuesses ? 1 : 0);
}

const std::string summarySql =
    "SELECT s.id, s.number, s.claim, c.wording, s.article, a.title, s.asserter, coalesce(p.name, ''), s.manner,"
    " s.as_printed IS NOT NULL, s.guess, s.said_edtf, c.about_edtf, s.said_guess, c.about_guess,"
    " (SELECT verdict FROM assessment WHERE claim = s.claim ORDER BY id DESC LIMIT 1),"
    " (SELECT min(topic) FROM claim_topic WHERE claim = s.claim)"
    " FROM statement AS s JOIN claim AS c ON c.id = s.claim JOIN article AS a ON a.id = s.article"
    " LEFT JOIN agent AS p ON p.id = s.asserter" + filtered;

StatementSummary summaryOf(SQLite::Statement& row)
{
    StatementSummary summary;
    summary.id = StatementId(row.getColumn(0).getInt64());
    summary.number = row.getColumn(1).getInt();
    summary.claim = ClaimId(row.getColumn(2).getInt64());
    summary.wording = columnText(row, 3);
    summary.article = ArticleId(row.getColumn(4).getInt64());
    summary.articleTitle = columnText(row, 5);
    summary.asserter = AgentId(row.getColumn(6).getInt64());
    summary.asserterName = columnText(row, 7);
    summary.manner = fromName<Manner>(columnText(row, 8)).value_or(Manner::Indirect);
    summary.doubtful = row.getColumn(9).getInt() != 0;
    summary.guess = row.getColumn(10).getInt() != 0;
    summary.said = columnEdtf(row, 11);
    summary.about = columnEdtf(row, 12);
    summary.saidIsGuess = row.getColumn(13).getInt() != 0;
    summary.aboutIsGuess = row.getColumn(14).getInt() != 0;
    if (!row.isColumnNull(15)) {
        summary.verdict = fromName<Verdict>(columnText(row, 15));
    }
    summary.topic = TopicId(row.getColumn(16).getInt64());
    return summary;
}

std::string placeSql(const std::string& date)
{
    return "SELECT s.id, s.claim, s.article, s.asserter, s.guess, " + date + "_earliest, " + date + "_latest, " + date
        + "_edtf IS NOT NULL, " + date + "_guess OR " + date + "_edtf GLOB '*[?~%]*',"
        + " (SELECT min(topic) FROM claim_topic WHERE claim = s.claim)"
        + " FROM statement AS s" + (date == "about" ? " JOIN claim AS c ON c.id = s.claim" : "") + filtered;
}

const std::string saidSql = placeSql("said");
const std::string aboutSql = placeSql("about");

std::optional<std::int64_t> dayOf(SQLite::Statement& row, int index)
{
    return row.isColumnNull(index) ? std::nullopt : std::optional<std::int64_t>(row.getColumn(index).getInt64());
}

} // namespace

std::vector<StatementId> Reader::statementIds(const StatementFilter& filter) const
{
    static const std::string sql = "SELECT s.id FROM statement AS s" + filtered;
    SQLite::Statement& statement = m_connection->prepared(sql);
    bindFilter(statement, filter);
    std::vector<StatementId> ids;
    while (statement.executeStep()) {
        ids.emplace_back(statement.getColumn(0).getInt64());
    }
    statement.tryReset();
    return ids;
}

void Reader::summaries(const StatementFilter& filter, const std::function<bool(const StatementSummary&)>& take) const
{
    // A statement of its own: `take` may ask this reader for more.
    SQLite::Statement statement(m_connection->database(), summarySql);
    bindFilter(statement, filter);
    while (statement.executeStep()) {
        if (!take(summaryOf(statement))) {
            return;
        }
    }
}

std::vector<StatementSummary> Reader::summaries(const StatementFilter& filter) const
{
    std::vector<StatementSummary> all;
    summaries(filter, [&all](const StatementSummary& summary) {
        all.push_back(summary);
        return true;
    });
    return all;
}

std::vector<StatementPlace> Reader::places(const StatementFilter& filter, DateKind kind) const
{
    SQLite::Statement& row = m_connection->prepared(kind == DateKind::Said ? saidSql : aboutSql);
    bindFilter(row, filter);
    std::vector<StatementPlace> places;
    while (row.executeStep()) {
        StatementPlace place;
        place.id = StatementId(row.getColumn(0).getInt64());
        place.claim = ClaimId(row.getColumn(1).getInt64());
        place.article = ArticleId(row.getColumn(2).getInt64());
        place.asserter = AgentId(row.getColumn(3).getInt64());
        place.guess = row.getColumn(4).getInt() != 0;
        place.earliest = dayOf(row, 5);
        place.latest = dayOf(row, 6);
        place.dated = row.getColumn(7).getInt() != 0;
        place.vague = row.getColumn(8).getInt() != 0;
        place.topic = TopicId(row.getColumn(9).getInt64());
        places.push_back(place);
    }
    row.tryReset();
    return places;
}

} // namespace claimline::store
