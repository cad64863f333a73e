// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/listing.h"

#include "core/edit/verbs.h"
#include "core/exchange/recordshape.h"
#include "core/exchange/topicpaths.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace claimline::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename Tag>
QJsonValue orNull(const Id<Tag>& id)
{
    return id ? QJsonValue(id.toString()) : QJsonValue(QJsonValue::Null);
}

QJsonObject datingObject(const Dating& dating)
{
    QJsonObject object{{u"edtf"_s, orNull(dating.date ? dating.date->text() : QString())}, {u"phrase"_s, orNull(dating.phrase)}};
    if (dating.guess) {
        object.insert("guess"_L1, true);
    }
    return object;
}

QJsonArray idsOf(const std::vector<Statement>& statements)
{
    QJsonArray ids;
    for (const Statement& statement : statements) {
        ids.append(statement.id.toString());
    }
    return ids;
}

QJsonArray captures(const store::Reader& reader, ArticleId article)
{
    QJsonArray list;
    for (const Capture& capture : reader.captures(article)) {
        list.append(QJsonObject{
            {u"id"_s, capture.id.toString()},
            {u"origin"_s, capture.origin},
            {u"obtained"_s, nameOf(capture.obtained)},
            {u"obtained_at"_s, capture.obtainedAt.toString(Qt::ISODateWithMs)},
            {u"media_type"_s, capture.mediaType},
            {u"charset"_s, capture.charset},
            {u"sha256"_s, QString::fromLatin1(capture.bytesSha256.toHex())},
            {u"text_sha256"_s, QString::fromLatin1(capture.textSha256.toHex())},
        });
    }
    return list;
}

QJsonArray articles(const store::Reader& reader)
{
    QJsonArray list;
    for (const Article& article : reader.articles()) {
        list.append(QJsonObject{
            {u"id"_s, article.id.toString()},
            {u"title"_s, article.title},
            {u"publisher"_s, orNull(article.publisher)},
            {u"byline"_s, orNull(article.byline)},
            {u"url"_s, orNull(article.url)},
            {u"kind"_s, nameOf(article.kind)},
            {u"language"_s, orNull(article.language)},
            {u"translation"_s, nameOf(article.translation)},
            {u"translated_from"_s, orNull(article.translatedFrom)},
            {u"published"_s, datingObject(article.published)},
            {u"captures"_s, captures(reader, article.id)},
        });
    }
    return list;
}

QJsonArray roles(const store::Reader& reader, AgentId agent)
{
    QJsonArray list;
    for (const Role& role : reader.roles(agent)) {
        list.append(QJsonObject{
            {u"id"_s, role.id.toString()},
            {u"title"_s, role.title},
            {u"organisation"_s, orNull(reader.agent(role.organisation).value_or(Agent{}).name)},
            {u"held"_s, orNull(role.held ? role.held->text() : QString())},
        });
    }
    return list;
}

QJsonArray agents(const store::Reader& reader)
{
    QJsonArray list;
    for (const Agent& agent : reader.agents()) {
        QJsonArray names;
        for (const AgentName& name : reader.names(agent.id)) {
            names.append(QJsonObject{{u"name"_s, name.name}, {u"kind"_s, nameOf(name.kind)},
                {u"borne"_s, orNull(name.borne ? name.borne->text() : QString())}});
        }
        list.append(QJsonObject{
            {u"id"_s, agent.id.toString()},
            {u"kind"_s, nameOf(agent.kind)},
            {u"name"_s, agent.name},
            {u"organisation"_s, orNull(reader.agent(agent.organisation).value_or(Agent{}).name)},
            {u"description"_s, orNull(agent.description)},
            {u"names"_s, names},
            {u"roles"_s, roles(reader, agent.id)},
        });
    }
    return list;
}

QJsonArray claims(const store::Reader& reader)
{
    QJsonArray list;
    for (const Claim& claim : reader.claims()) {
        QJsonArray topics;
        for (const TopicId topic : claim.topics) {
            topics.append(pathOf(reader, topic));
        }
        QJsonArray assessments;
        for (const Assessment& assessment : reader.assessments(claim.id)) {
            assessments.append(QJsonObject{
                {u"id"_s, assessment.id.toString()},
                {u"verdict"_s, nameOf(assessment.verdict)},
                {u"reason"_s, assessment.reason},
                {u"scope"_s, orNull(assessment.scope)},
                {u"as_of"_s, orNull(assessment.asOf ? assessment.asOf->text() : QString())},
                {u"analyst"_s, assessment.analyst},
                {u"made_at"_s, assessment.madeAt.toString(Qt::ISODateWithMs)},
            });
        }
        list.append(QJsonObject{
            {u"id"_s, claim.id.toString()},
            {u"claim"_s, claim.wording},
            {u"about"_s, datingObject(claim.about)},
            {u"topics"_s, topics},
            {u"statements"_s, idsOf(reader.statementsOf(claim.id))},
            {u"assessments"_s, assessments},
        });
    }
    return list;
}

QJsonArray evidence(const store::Reader& reader)
{
    QJsonArray list;
    ArticleTexts texts(reader);
    for (const Evidence& piece : reader.allEvidence()) {
        QJsonObject object{
            {u"id"_s, piece.id.toString()},
            {u"claim_id"_s, orNull(piece.claim)},
            {u"stance"_s, nameOf(piece.stance)},
            {u"originality"_s, nameOf(piece.grade.originality)},
            {u"hand"_s, nameOf(piece.grade.hand)},
            {u"directness"_s, nameOf(piece.grade.directness)},
            {u"confidence"_s, nameOf(piece.grade.confidence)},
            {u"url"_s, orNull(piece.url)},
            {u"citation"_s, orNull(piece.citation)},
            {u"note"_s, orNull(piece.note)},
        };
        if (const auto passage = reader.passage(piece.passage)) {
            const auto capture = reader.capture(passage->capture);
            object.insert("article_id"_L1, capture ? orNull(capture->article) : QJsonValue());
            addPassage(texts.of(passage->capture).text, *passage, object);
        }
        list.append(object);
    }
    return list;
}

QJsonArray links(const store::Reader& reader)
{
    QJsonArray list;
    for (const Link& link : reader.links()) {
        QJsonObject object{
            {u"id"_s, link.id.toString()},
            {u"kind"_s, nameOf(link.kind)},
            {u"reading"_s, nameOf(link.reading)},
            {u"reason"_s, orNull(link.reason)},
            {u"proof_id"_s, orNull(link.proof)},
            {u"author"_s, link.author},
            {u"made_at"_s, link.madeAt.toString(Qt::ISODateWithMs)},
        };
        object.insert("between"_L1, std::holds_alternative<ClaimPair>(link.ends) ? u"claims"_s : u"statements"_s);
        std::visit(
            [&object](const auto& pair) {
                object.insert("from"_L1, pair.from.toString());
                object.insert("to"_L1, pair.to.toString());
            },
            link.ends);
        list.append(object);
    }
    return list;
}

QJsonArray journal(const store::Reader& reader)
{
    QJsonArray list;
    for (const store::JournalEntry& entry : reader.journal()) {
        QJsonObject object{
            {u"sequence"_s, QString::number(entry.sequence)},
            {u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
            {u"author"_s, entry.author},
            {u"kind"_s, nameOf(entry.kind)},
            {u"verb"_s, entry.verb},
            {u"subject"_s, entry.subject},
            {u"words"_s, edit::inWords(entry)},
        };
        object.insert("act"_L1, entry.act ? QJsonValue(QString::number(*entry.act)) : QJsonValue());
        object.insert("state"_L1, entry.state ? QJsonValue(nameOf(*entry.state)) : QJsonValue());
        list.append(object);
    }
    return list;
}

} // namespace

Result<QByteArray> listAsJson(const store::Reader& reader, Listing listing, const Progress& progress)
{
    QJsonDocument document;
    switch (listing) {
    case Listing::Articles: document.setArray(articles(reader)); break;
    case Listing::Agents: document.setArray(agents(reader)); break;
    case Listing::Claims: document.setArray(claims(reader)); break;
    case Listing::Evidence: document.setArray(evidence(reader)); break;
    case Listing::Links: document.setArray(links(reader)); break;
    case Listing::Journal: document.setArray(journal(reader)); break;
    case Listing::Statements: {
        const auto records = RecordShape(reader, RecordMembers::ShapeAndIds).records(progress);
        CLAIMLINE_TRY(records);
        document = asDocument(*records);
        break;
    }
    }
    return document.toJson();
}

} // namespace claimline::exchange
