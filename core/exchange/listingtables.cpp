// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/verbs.h"
#include "core/exchange/listing.h"
#include "core/exchange/table.h"

#include <QCoreApplication>

namespace claimline::exchange {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Listing)
};

QString dateText(const std::optional<Edtf>& date)
{
    return date ? date->text() : QString();
}

Table articles(const store::Reader& reader)
{
    Table table({Words::tr("ID"), Words::tr("PUBLISHED"), Words::tr("LANGUAGE"), Words::tr("PUBLISHER"), Words::tr("TITLE")});
    for (const Article& article : reader.articles()) {
        table.add({article.id.toString(), dateText(article.published.date), article.language, article.publisher, article.title});
    }
    return table;
}

Table agents(const store::Reader& reader)
{
    Table table({Words::tr("ID"), Words::tr("KIND"), Words::tr("ORGANISATION"), Words::tr("NAME")});
    for (const Agent& agent : reader.agents()) {
        table.add({agent.id.toString(), nameOf(agent.kind), reader.agent(agent.organisation).value_or(Agent{}).name, agent.name});
    }
    return table;
}

Table claims(const store::Reader& reader)
{
    Table table({Words::tr("ID"), Words::tr("ABOUT"), Words::tr("STATEMENTS"), Words::tr("VERDICT"), Words::tr("CLAIM")});
    for (const Claim& claim : reader.claims()) {
        const std::vector<Assessment> assessments = reader.assessments(claim.id);
        table.add({claim.id.toString(), dateText(claim.about.date), QString::number(reader.statementsOf(claim.id).size()),
            assessments.empty() ? QString() : nameOf(assessments.back().verdict), claim.wording});
    }
    return table;
}

Table statements(const store::Reader& reader)
{
    Table table({Words::tr("ID"), Words::tr("ARTICLE"), Words::tr("NO."), Words::tr("SAID"), Words::tr("ASSERTER"), Words::tr("CLAIM")});
    reader.summaries({}, [&table](const store::StatementSummary& summary) {
        table.add({summary.id.toString(), summary.articleTitle, QString::number(summary.number), dateText(summary.said),
            summary.asserter ? summary.asserterName : Words::tr("(the article)"), summary.wording});
        return true;
    });
    return table;
}

Table evidence(const store::Reader& reader)
{
    Table table({Words::tr("ID"), Words::tr("STANCE"), Words::tr("CONFIDENCE"), Words::tr("CLAIM"), Words::tr("EVIDENCE")});
    for (const Evidence& piece : reader.allEvidence()) {
        const auto passage = reader.passage(piece.passage);
        const auto claim = reader.claim(piece.claim);
        const QString what = passage ? passage->quotation() : !piece.citation.isEmpty() ? piece.citation : piece.url;
        table.add({piece.id.toString(), nameOf(piece.stance), nameOf(piece.grade.confidence),
            claim ? claim->wording : Words::tr("(proof)"), what});
    }
    return table;
}

QString endOf(const store::Reader& reader, ClaimId id)
{
    return reader.claim(id).value_or(Claim{}).wording;
}

QString endOf(const store::Reader& reader, StatementId id)
{
    const auto statement = reader.statement(id);
    return statement ? QStringLiteral("%1. %2").arg(statement->number).arg(endOf(reader, statement->claim)) : QString();
}

Table links(const store::Reader& reader)
{
    Table table({Words::tr("ID"), Words::tr("FROM"), Words::tr("KIND"), Words::tr("READING"), Words::tr("TO")});
    for (const Link& link : reader.links()) {
        const auto [from, to] = std::visit(
            [&reader](const auto& pair) { return std::pair(endOf(reader, pair.from), endOf(reader, pair.to)); }, link.ends);
        table.add({link.id.toString(), from, nameOf(link.kind),
            link.reading == LinkReading::Either ? QString() : nameOf(link.reading), to});
    }
    return table;
}

Table journal(const store::Reader& reader)
{
    Table table({Words::tr("NO."), Words::tr("TIME (UTC)"), Words::tr("WHO"), Words::tr("STATE"), Words::tr("WHAT")});
    for (const store::JournalEntry& entry : reader.journal()) {
        table.add({QString::number(entry.sequence), entry.at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), entry.author,
            entry.state ? nameOf(*entry.state) : nameOf(entry.kind), edit::inWords(entry)});
    }
    return table;
}

Table tableOf(const store::Reader& reader, Listing listing)
{
    switch (listing) {
    case Listing::Articles: return articles(reader);
    case Listing::Agents: return agents(reader);
    case Listing::Claims: return claims(reader);
    case Listing::Statements: return statements(reader);
    case Listing::Evidence: return evidence(reader);
    case Listing::Links: return links(reader);
    case Listing::Journal: return journal(reader);
    }
    return Table({});
}

} // namespace

Result<QByteArray> listAsTable(const store::Reader& reader, Listing listing, const Progress& progress)
{
    if (progress.cancelled()) {
        return failure(ErrorCode::Cancelled, Words::tr("Stopped."));
    }
    return tableOf(reader, listing).toUtf8();
}

} // namespace claimline::exchange
