// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recordshape.h"

#include "core/exchange/passagefinding.h"
#include "core/exchange/topicpaths.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>

namespace claimline::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Edtf>& date)
{
    return date ? QJsonValue(date->text()) : QJsonValue(QJsonValue::Null);
}

QJsonObject datingObject(const Dating& dating)
{
    return {{u"phrase"_s, orNull(dating.phrase)}, {u"edtf"_s, orNull(dating.date)}};
}

void addWhereGiven(QJsonObject& object, QLatin1StringView name, const QString& text)
{
    if (!text.isEmpty()) {
        object.insert(name, text);
    }
}

template <typename Enum>
void addWhereKnown(QJsonObject& object, QLatin1StringView name, Enum value, Enum unknown)
{
    if (value != unknown) {
        object.insert(name, nameOf(value));
    }
}

QJsonObject assessmentObject(const Assessment& assessment)
{
    QJsonObject object{{u"verdict"_s, nameOf(assessment.verdict)}, {u"reason"_s, assessment.reason}};
    addWhereGiven(object, "scope"_L1, assessment.scope);
    addWhereGiven(object, "as_of"_L1, assessment.asOf ? assessment.asOf->text() : QString());
    addWhereGiven(object, "analyst"_L1, assessment.analyst);
    return object;
}

} // namespace

RecordShape::RecordShape(const store::Reader& reader, RecordMembers members)
    : m_reader(reader), m_members(members), m_names(reader), m_texts(reader)
{
}

Result<QJsonArray> RecordShape::records(const Progress& progress)
{
    QJsonArray records;
    const std::vector<Article> articles = m_reader.articles();
    std::int64_t done = 0;
    for (const Article& article : articles) {
        if (progress.cancelled()) {
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("Record", "Stopped. Nothing was written."));
        }
        const std::vector<Statement> statements = m_reader.statementsIn(article.id);
        if (!statements.empty()) {
            records.append(record(article, statements));
        }
        progress.report(++done, static_cast<std::int64_t>(articles.size()));
    }
    return records;
}

QJsonObject RecordShape::record(const Article& article, const std::vector<Statement>& statements)
{
    QJsonObject object{{u"article"_s, m_names.nameOf(article.id)}, {u"offsets"_s, u"Unicode code points"_s}};
    if (m_members == RecordMembers::ShapeAndIds) {
        object.insert("id"_L1, article.id.toString());
        object.insert("title"_L1, article.title);
    }
    object.insert("language"_L1, orNull(article.language));
    addWhereGiven(object, "translated_from"_L1, article.translatedFrom);
    object.insert("published"_L1, orNull(article.published.date));
    addWhereGiven(object, "publisher"_L1, article.publisher);
    if (const QJsonArray named = agents(statements); !named.isEmpty()) {
        object.insert("agents"_L1, named);
    }
    if (const QJsonArray defined = topics(statements); !defined.isEmpty()) {
        object.insert("topics"_L1, defined);
    }
    QJsonArray claims;
    for (const Statement& statement : statements) {
        claims.append(this->statement(statement));
    }
    object.insert("claims"_L1, claims);
    return object;
}

QJsonObject RecordShape::statement(const Statement& statement)
{
    const Claim claim = m_reader.claim(statement.claim).value_or(Claim{});
    QJsonObject object{
        {u"number"_s, statement.number},
        {u"claim"_s, claim.wording},
        {u"asserted_by"_s, speaker(statement.asserter, statement.role, statement.roleAsPrinted)},
        {u"chain"_s, chain(statement)},
        {u"manner"_s, nameOf(statement.manner)},
        {u"cue"_s, orNull(statement.cue)},
        {u"said"_s, datingObject(statement.said)},
        {u"about"_s, datingObject(claim.about)},
        {u"note"_s, orNull(statement.remark)},
        {u"links"_s, links(statement)},
    };
    if (m_members == RecordMembers::ShapeAndIds) {
        object.insert("id"_L1, statement.id.toString());
        object.insert("claim_id"_L1, statement.claim.toString());
        if (!statement.asserter.isArticle()) {
            object.insert("asserter_id"_L1, statement.asserter.agent().toString());
        }
    }
    if (const auto passage = m_reader.passage(statement.passage)) {
        addPassage(m_texts.of(passage->capture).text, *passage, object);
    }
    addOptional(statement, claim, object);
    return object;
}

void RecordShape::addOptional(const Statement& statement, const Claim& claim, QJsonObject& object)
{
    addWhereKnown(object, "certainty"_L1, statement.certainty, Certainty::NotRecorded);
    if (statement.guess) {
        object.insert("guess"_L1, true);
    }
    if (statement.reading) {
        object.insert("as_printed"_L1, statement.reading->asPrinted);
        object.insert("probably_meant"_L1, statement.reading->probablyMeant);
        object.insert("reading_reason"_L1, statement.reading->reason);
    }
    QStringList topics;
    for (const TopicId topic : claim.topics) {
        topics << pathOf(m_reader, topic);
    }
    if (!topics.isEmpty()) {
        topics.sort();
        object.insert("topics"_L1, QJsonArray::fromStringList(topics));
    }
    if (m_written.contains(statement.claim)) {
        return;
    }
    m_written.insert(statement.claim);
    QJsonArray pieces;
    for (const Evidence& piece : m_reader.evidence(statement.claim)) {
        pieces.append(evidence(piece, statement.article));
    }
    if (!pieces.isEmpty()) {
        object.insert("evidence"_L1, pieces);
    }
    QJsonArray assessments;
    for (const Assessment& assessment : m_reader.assessments(statement.claim)) {
        assessments.append(assessmentObject(assessment));
    }
    if (!assessments.isEmpty()) {
        object.insert("assessments"_L1, assessments);
    }
}

void addPassage(const QString& text, const Passage& passage, QJsonObject& object)
{
    const CodePointIndex index(text);
    QJsonArray ranges;
    QJsonArray quotations;
    for (const TextRange& range : passage.ranges) {
        const CodePointRange points = index.toCodePoints(range).value_or(CodePointRange{});
        ranges.append(QJsonArray{qint64(points.begin), qint64(points.end)});
    }
    for (const QString& quotation : passage.quotations) {
        quotations.append(quotation);
    }
    object.insert("passage"_L1, ranges);
    object.insert("quotation"_L1, quotations);
    addWhereGiven(object, "prefix"_L1, neededPrefix(text, passage));
}

QString RecordShape::agentName(AgentId agent) const
{
    return m_reader.agent(agent).value_or(Agent{}).name;
}

QJsonObject RecordShape::speaker(const Voice& voice, RoleId roleId, const QString& roleAsPrinted) const
{
    if (voice.isArticle()) {
        return {{u"kind"_s, u"article"_s}};
    }
    const Agent agent = m_reader.agent(voice.agent()).value_or(Agent{});
    QJsonObject object{{u"kind"_s, nameOf(agent.kind)}};
    object.insert(agent.kind == AgentKind::Unnamed ? "described_as"_L1 : "name"_L1, agent.name);
    const auto role = m_reader.role(roleId);
    addWhereGiven(object, "role"_L1, role ? role->title : QString());
    addWhereGiven(object, "role_as_printed"_L1, roleAsPrinted);
    addWhereGiven(object, "organisation"_L1, agentName(role && role->organisation ? role->organisation : agent.organisation));
    return object;
}

QJsonArray RecordShape::chain(const Statement& statement)
{
    QJsonArray hops;
    for (const Hop& hop : statement.chain) {
        QJsonObject object{{u"agent"_s, speaker(hop.voice)}, {u"seen"_s, hop.seen}};
        addWhereGiven(object, "cue"_L1, hop.cue);
        addWhereGiven(object, "medium"_L1, hop.medium);
        addWhereGiven(object, "date_phrase"_L1, hop.date.phrase);
        if (!hop.voice.isArticle() || hop.date.date) {
            object.insert("date_edtf"_L1, orNull(hop.date.date));
        }
        if (const auto proof = m_reader.evidenceRecord(hop.proof)) {
            object.insert("proof"_L1, evidence(*proof, statement.article));
        }
        hops.append(object);
    }
    return hops;
}

QJsonObject RecordShape::evidence(const Evidence& evidence, ArticleId home)
{
    QJsonObject object{{u"stance"_s, nameOf(evidence.stance)}};
    addWhereKnown(object, "originality"_L1, evidence.grade.originality, Originality::Unknown);
    addWhereKnown(object, "hand"_L1, evidence.grade.hand, Hand::Unknown);
    addWhereKnown(object, "directness"_L1, evidence.grade.directness, Directness::Unknown);
    addWhereKnown(object, "confidence"_L1, evidence.grade.confidence, Confidence::Unknown);
    if (const auto passage = m_reader.passage(evidence.passage)) {
        const auto capture = m_reader.capture(passage->capture);
        if (capture && capture->article != home) {
            object.insert("article"_L1, m_names.nameOf(capture->article));
        }
        addPassage(m_texts.of(passage->capture).text, *passage, object);
    }
    addWhereGiven(object, "url"_L1, evidence.url);
    addWhereGiven(object, "citation"_L1, evidence.citation);
    addWhereGiven(object, "note"_L1, evidence.note);
    return object;
}

QJsonArray RecordShape::links(const Statement& statement) const
{
    QJsonArray links;
    for (const Link& link : m_reader.linksOf(statement.id)) {
        const auto* pair = std::get_if<StatementPair>(&link.ends);
        const auto to = pair && pair->from == statement.id ? m_reader.statement(pair->to) : std::nullopt;
        if (!to) {
            continue;
        }
        QJsonObject object{{u"to"_s, to->number}, {u"kind"_s, nameOf(link.kind)}};
        if (to->article != statement.article) {
            object.insert("article"_L1, m_names.nameOf(to->article));
        }
        addWhereKnown(object, "reading"_L1, link.reading, LinkReading::Either);
        addWhereGiven(object, "reason"_L1, link.reason);
        links.append(object);
    }
    return links;
}

/// Those who speak in the article and of whom more is known than a statement says.
QJsonArray RecordShape::agents(const std::vector<Statement>& statements) const
{
    QJsonArray list;
    QSet<AgentId> met;
    const auto meet = [&](const Voice& voice) {
        if (voice.isArticle() || met.contains(voice.agent())) {
            return;
        }
        met.insert(voice.agent());
        const Agent agent = m_reader.agent(voice.agent()).value_or(Agent{});
        QJsonArray aliases;
        for (const AgentName& name : m_reader.names(agent.id)) {
            aliases.append(name.name);
        }
        QJsonArray roles;
        for (const Role& role : m_reader.roles(agent.id)) {
            if (role.held) {
                QJsonObject object{{u"title"_s, role.title}, {u"held"_s, role.held->text()}};
                addWhereGiven(object, "organisation"_L1, agentName(role.organisation));
                roles.append(object);
            }
        }
        if (aliases.isEmpty() && roles.isEmpty() && agent.description.isEmpty()) {
            return;
        }
        QJsonObject object{{u"name"_s, agent.name}, {u"kind"_s, nameOf(agent.kind)}};
        object.insert("aliases"_L1, aliases);
        object.insert("roles"_L1, roles);
        addWhereGiven(object, "organisation"_L1, agentName(agent.organisation));
        addWhereGiven(object, "description"_L1, agent.description);
        list.append(object);
    };
    for (const Statement& statement : statements) {
        meet(statement.asserter);
        for (const Hop& hop : statement.chain) {
            meet(hop.voice);
        }
    }
    return list;
}

/// The topics of the article's claims, and those above them, that say what they mean.
QJsonArray RecordShape::topics(const std::vector<Statement>& statements) const
{
    QMap<QString, QString> definitions;
    for (const Statement& statement : statements) {
        for (TopicId id : m_reader.claim(statement.claim).value_or(Claim{}).topics) {
            for (auto topic = m_reader.topic(id); topic; topic = m_reader.topic(topic->parent)) {
                if (!topic->definition.isEmpty()) {
                    definitions.insert(pathOf(m_reader, topic->id), topic->definition);
                }
            }
        }
    }
    QJsonArray list;
    for (auto topic = definitions.cbegin(); topic != definitions.cend(); ++topic) {
        list.append(QJsonObject{{u"name"_s, topic.key()}, {u"definition"_s, topic.value()}});
    }
    return list;
}

QJsonDocument asDocument(const QJsonArray& records)
{
    return records.size() == 1 ? QJsonDocument(records.at(0).toObject()) : QJsonDocument(records);
}

} // namespace claimline::exchange
