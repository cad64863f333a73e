// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "core/base/idsource.h"
#include "core/store/internal/rows.h"

#include <QCryptographicHash>

#include <stdexcept>

namespace claimline::store {

namespace {

std::int64_t number(auto id)
{
    return static_cast<std::int64_t>(id.value());
}

template <typename Record>
auto insertRecord(Connection& connection, IdSource& ids, Record& record)
{
    if (!record.id) {
        record.id = ids.next<decltype(record.id)>();
    }
    writeRow(connection, insertSql<Record>(), record);
    return record.id;
}

template <typename Record>
void updateRecord(Connection& connection, const Record& record)
{
    if (writeRow(connection, updateSql<Record>(), record) != 1) {
        throw std::runtime_error(std::string("no such record in table ") + TableOf<Record>::table);
    }
}

template <typename Record, typename IdType>
void removeRecord(Connection& connection, IdType id)
{
    static const std::string sql = std::string("DELETE FROM ") + TableOf<Record>::table + " WHERE id = ?";
    run(connection, sql, number(id));
}

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

void bindBytes(SQLite::Statement& statement, int index, const QByteArray& bytes)
{
    statement.bind(index, static_cast<const void*>(bytes.constData()), static_cast<int>(bytes.size()));
}

void keepBytes(Connection& connection, const QByteArray& hash, const QByteArray& bytes)
{
    SQLite::Statement& known = connection.prepared("SELECT 1 FROM stored_bytes WHERE sha256 = ?");
    bindBytes(known, 1, hash);
    const bool there = known.executeStep();
    known.tryReset();
    if (there) {
        return;
    }
    const QByteArray packed = qCompress(bytes);
    SQLite::Statement& statement = connection.prepared("INSERT INTO stored_bytes (sha256, size, bytes) VALUES (?, ?, ?)");
    bindBytes(statement, 1, hash);
    statement.bind(2, static_cast<std::int64_t>(bytes.size()));
    bindBytes(statement, 3, packed);
    statement.exec();
    statement.tryReset();
}

void keepText(Connection& connection, std::int64_t id, const QByteArray& hash, const QByteArray& utf8)
{
    SQLite::Statement& statement =
        connection.prepared("INSERT INTO stored_text (id, sha256, text) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING");
    statement.bind(1, id);
    bindBytes(statement, 2, hash);
    statement.bind(3, utf8.toStdString());
    statement.exec();
    statement.tryReset();
}

void writeRanges(Connection& connection, const Passage& passage, const QString& text)
{
    run(connection, "DELETE FROM passage_range WHERE passage = ?", number(passage.id));
    const CodePointIndex index(text);
    for (std::size_t position = 0; position < passage.ranges.size(); ++position) {
        const auto range = index.toCodePoints(passage.ranges[position]);
        if (!range) {
            throw std::runtime_error("a passage reaches beyond its text");
        }
        run(connection, "INSERT INTO passage_range (passage, position, begin, \"end\", quotation) VALUES (?, ?, ?, ?, ?)",
            number(passage.id), static_cast<std::int64_t>(position), static_cast<std::int64_t>(range->begin),
            static_cast<std::int64_t>(range->end), passage.quotations.at(position).toStdString());
    }
}

void writeTopics(Connection& connection, const Claim& claim)
{
    run(connection, "DELETE FROM claim_topic WHERE claim = ?", number(claim.id));
    for (const TopicId topic : claim.topics) {
        run(connection, "INSERT INTO claim_topic (claim, topic) VALUES (?, ?) ON CONFLICT DO NOTHING", number(claim.id),
            number(topic));
    }
}

/// Hops keep their ids, so that a change of one is a change of one.
void writeChain(Connection& connection, IdSource& ids, Statement& statement)
{
    std::vector<HopId> kept;
    for (std::size_t position = 0; position < statement.chain.size(); ++position) {
        Hop& hop = statement.chain[position];
        HopRow row{hop.id, statement.id, static_cast<int>(position), hop};
        if (!row.id) {
            insertRecord(connection, ids, row);
            hop.id = row.id;
        } else {
            updateRecord(connection, row);
        }
        kept.push_back(row.id);
    }
    run(connection, "DELETE FROM hop WHERE statement = ? AND id NOT IN (SELECT value FROM json_each(?))",
        number(statement.id), jsonList(kept));
}

} // namespace

Writer::Writer(const Reader& reader, IdSource& ids) : m_connection(reader.connection()), m_reader(reader), m_ids(ids) {}

ArticleId Writer::insert(Article& article)
{
    return insertRecord(m_connection, m_ids, article);
}

void Writer::update(const Article& article)
{
    updateRecord(m_connection, article);
}

void Writer::remove(ArticleId id)
{
    removeRecord<Article>(m_connection, id);
}

void Writer::setMetadata(ArticleId article, const std::vector<ArticleMetadata>& metadata)
{
    run(m_connection, "DELETE FROM article_metadata WHERE article = ?", number(article));
    for (const ArticleMetadata& piece : metadata) {
        run(m_connection, "INSERT INTO article_metadata (id, article, field, value, source) VALUES (?, ?, ?, ?, ?)",
            m_ids.nextValue(), number(article), piece.field.toStdString(), piece.value.toStdString(),
            piece.source.toStdString());
    }
}

CaptureId Writer::insert(Capture& capture, const QByteArray& bytes, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    capture.bytesSha256 = sha256(bytes);
    capture.textSha256 = sha256(utf8);
    keepBytes(m_connection, capture.bytesSha256, bytes);
    keepText(m_connection, m_ids.nextValue(), capture.textSha256, utf8);
    return insertRecord(m_connection, m_ids, capture);
}

LayerId Writer::insert(Layer& layer)
{
    return insertRecord(m_connection, m_ids, layer);
}

void Writer::update(const Layer& layer)
{
    updateRecord(m_connection, layer);
}

void Writer::remove(LayerId id)
{
    removeRecord<Layer>(m_connection, id);
}

PassageId Writer::insert(Passage& passage)
{
    insertRecord(m_connection, m_ids, passage);
    const auto capture = m_reader.capture(passage.capture);
    writeRanges(m_connection, passage, capture ? m_reader.text(*capture) : QString());
    return passage.id;
}

void Writer::update(const Passage& passage)
{
    updateRecord(m_connection, passage);
    const auto capture = m_reader.capture(passage.capture);
    writeRanges(m_connection, passage, capture ? m_reader.text(*capture) : QString());
}

void Writer::remove(PassageId id)
{
    removeRecord<Passage>(m_connection, id);
}

void Writer::removeIfUnused(PassageId id)
{
    run(m_connection,
        "DELETE FROM passage WHERE id = ?1"
        " AND NOT EXISTS (SELECT 1 FROM statement WHERE passage = ?1 OR said_passage = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM evidence WHERE passage = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM claim WHERE about_passage = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM hop WHERE date_passage = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM article WHERE published_passage = ?1)",
        number(id));
}

void Writer::detachPassages(ArticleId article)
{
    const std::string within =
        " IN (SELECT p.id FROM passage AS p JOIN capture AS c ON c.id = p.capture WHERE c.article = ?1)";
    const std::string evidence = "(SELECT id FROM evidence WHERE passage" + within + ")";
    for (const std::string& sql : {
             "UPDATE hop SET proof = NULL WHERE proof IN " + evidence,
             "UPDATE link SET proof = NULL WHERE proof IN " + evidence,
             "DELETE FROM evidence WHERE passage" + within,
             "UPDATE claim SET about_passage = NULL WHERE about_passage" + within,
             "UPDATE statement SET said_passage = NULL WHERE said_passage" + within,
             "UPDATE hop SET date_passage = NULL WHERE date_passage" + within,
             "UPDATE article SET published_passage = NULL WHERE published_passage" + within,
         }) {
        run(m_connection, sql, number(article));
    }
}

AgentId Writer::insert(Agent& agent)
{
    return insertRecord(m_connection, m_ids, agent);
}

void Writer::update(const Agent& agent)
{
    updateRecord(m_connection, agent);
}

void Writer::remove(AgentId id)
{
    removeRecord<Agent>(m_connection, id);
}

AgentNameId Writer::insert(AgentName& name)
{
    return insertRecord(m_connection, m_ids, name);
}

void Writer::update(const AgentName& name)
{
    updateRecord(m_connection, name);
}

void Writer::remove(AgentNameId id)
{
    removeRecord<AgentName>(m_connection, id);
}

RoleId Writer::insert(Role& role)
{
    return insertRecord(m_connection, m_ids, role);
}

void Writer::update(const Role& role)
{
    updateRecord(m_connection, role);
}

void Writer::remove(RoleId id)
{
    run(m_connection, "UPDATE statement SET role = NULL WHERE role = ?", number(id));
    removeRecord<Role>(m_connection, id);
}

void Writer::replaceAgent(AgentId from, AgentId to)
{
    for (const char* sql : {
             "UPDATE statement SET asserter = ?2 WHERE asserter = ?1",
             "UPDATE hop SET agent = ?2 WHERE agent = ?1",
             "UPDATE role SET organisation = ?2 WHERE organisation = ?1",
             "UPDATE role SET agent = ?2 WHERE agent = ?1",
             "UPDATE agent_name SET agent = ?2 WHERE agent = ?1",
             "UPDATE agent SET organisation = ?2 WHERE organisation = ?1 AND id <> ?2",
             "UPDATE agent SET organisation = NULL WHERE organisation = ?1 AND id = ?2",
             "UPDATE note SET agent = ?2 WHERE agent = ?1",
         }) {
        run(m_connection, sql, number(from), number(to));
    }
}

TopicId Writer::insert(Topic& topic)
{
    return insertRecord(m_connection, m_ids, topic);
}

void Writer::update(const Topic& topic)
{
    updateRecord(m_connection, topic);
}

void Writer::remove(TopicId id)
{
    removeRecord<Topic>(m_connection, id);
}

ClaimId Writer::insert(Claim& claim)
{
    insertRecord(m_connection, m_ids, claim);
    writeTopics(m_connection, claim);
    return claim.id;
}

void Writer::update(const Claim& claim)
{
    updateRecord(m_connection, claim);
    writeTopics(m_connection, claim);
}

void Writer::remove(ClaimId id)
{
    removeRecord<Claim>(m_connection, id);
}

void Writer::replaceClaim(ClaimId from, ClaimId to)
{
    for (const char* sql : {
             "UPDATE statement SET claim = ?2 WHERE claim = ?1",
             "UPDATE evidence SET claim = ?2 WHERE claim = ?1",
             "UPDATE assessment SET claim = ?2 WHERE claim = ?1",
             "UPDATE note SET claim = ?2 WHERE claim = ?1",
             "INSERT INTO claim_topic (claim, topic) SELECT ?2, topic FROM claim_topic WHERE claim = ?1"
             " ON CONFLICT DO NOTHING",
             "DELETE FROM link WHERE (from_claim = ?1 AND to_claim = ?2) OR (from_claim = ?2 AND to_claim = ?1)",
             "UPDATE link SET from_claim = ?2 WHERE from_claim = ?1",
             "UPDATE link SET to_claim = ?2 WHERE to_claim = ?1",
         }) {
        run(m_connection, sql, number(from), number(to));
    }
}

AssessmentId Writer::insert(Assessment& assessment)
{
    return insertRecord(m_connection, m_ids, assessment);
}

void Writer::remove(AssessmentId id)
{
    removeRecord<Assessment>(m_connection, id);
}

StatementId Writer::insert(Statement& statement)
{
    insertRecord(m_connection, m_ids, statement);
    writeChain(m_connection, m_ids, statement);
    return statement.id;
}

void Writer::update(const Statement& statement)
{
    updateRecord(m_connection, statement);
    Statement copy = statement;
    writeChain(m_connection, m_ids, copy);
}

void Writer::remove(StatementId id)
{
    removeRecord<Statement>(m_connection, id);
}

EvidenceId Writer::insert(Evidence& evidence)
{
    return insertRecord(m_connection, m_ids, evidence);
}

void Writer::update(const Evidence& evidence)
{
    updateRecord(m_connection, evidence);
}

void Writer::remove(EvidenceId id)
{
    run(m_connection, "UPDATE hop SET proof = NULL WHERE proof = ?", number(id));
    run(m_connection, "UPDATE link SET proof = NULL WHERE proof = ?", number(id));
    removeRecord<Evidence>(m_connection, id);
}

LinkId Writer::insert(Link& link)
{
    return insertRecord(m_connection, m_ids, link);
}

void Writer::update(const Link& link)
{
    updateRecord(m_connection, link);
}

void Writer::remove(LinkId id)
{
    removeRecord<Link>(m_connection, id);
}

NoteId Writer::insert(Note& note)
{
    return insertRecord(m_connection, m_ids, note);
}

void Writer::update(const Note& note)
{
    updateRecord(m_connection, note);
}

void Writer::remove(NoteId id)
{
    removeRecord<Note>(m_connection, id);
}

void Writer::setSetting(const QString& name, const QString& value)
{
    run(m_connection,
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name.toStdString(), value.toStdString());
}

} // namespace claimline::store
