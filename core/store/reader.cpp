// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

#include "core/store/internal/rows.h"


namespace claimline::store {

namespace {

constexpr const char* byId = "WHERE id = ?";
constexpr const char* inOrder = "ORDER BY id";

std::int64_t number(auto id)
{
    return static_cast<std::int64_t>(id.value());
}

void fillRanges(Connection& connection, const QString& text, Passage& passage)
{
    const CodePointIndex index(text);
    SQLite::Statement& statement =
        connection.prepared("SELECT begin, \"end\", quotation FROM passage_range WHERE passage = ? ORDER BY position");
    statement.bind(1, number(passage.id));
    while (statement.executeStep()) {
        const auto range = index.toUtf16(statement.getColumn(0).getInt64(), statement.getColumn(1).getInt64());
        passage.ranges.push_back(range.value_or(TextRange{}));
        passage.quotations.push_back(columnText(statement, 2));
        passage.resolved = passage.resolved && range.has_value();
    }
    statement.tryReset();
}

void fillTopics(Connection& connection, Claim& claim)
{
    SQLite::Statement& statement = connection.prepared("SELECT topic FROM claim_topic WHERE claim = ? ORDER BY topic");
    statement.bind(1, number(claim.id));
    while (statement.executeStep()) {
        claim.topics.push_back(TopicId(statement.getColumn(0).getInt64()));
    }
    statement.tryReset();
}

void fillChain(Connection& connection, Statement& statement)
{
    for (HopRow& row : readRows<HopRow>(connection, "WHERE statement = ? ORDER BY position", number(statement.id))) {
        row.hop.id = row.id;
        statement.chain.push_back(std::move(row.hop));
    }
}

template <typename Record, typename Fill>
std::vector<Record> filled(std::vector<Record> records, Connection& connection, Fill fill)
{
    for (Record& record : records) {
        fill(connection, record);
    }
    return records;
}

template <typename Record, typename Fill>
std::optional<Record> filled(std::optional<Record> record, Connection& connection, Fill fill)
{
    if (record) {
        fill(connection, *record);
    }
    return record;
}

} // namespace

Reader::Reader(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Reader::~Reader() = default;

std::optional<Article> Reader::article(ArticleId id) const
{
    return readOne<Article>(*m_connection, byId, number(id));
}

std::vector<Article> Reader::articles() const
{
    return readRows<Article>(*m_connection, inOrder);
}

std::vector<ArticleMetadata> Reader::metadata(ArticleId article) const
{
    SQLite::Statement& statement =
        m_connection->prepared("SELECT field, value, source FROM article_metadata WHERE article = ? ORDER BY id");
    statement.bind(1, number(article));
    std::vector<ArticleMetadata> metadata;
    while (statement.executeStep()) {
        metadata.push_back({columnText(statement, 0), columnText(statement, 1), columnText(statement, 2)});
    }
    statement.tryReset();
    return metadata;
}

std::optional<Capture> Reader::capture(CaptureId id) const
{
    return readOne<Capture>(*m_connection, byId, number(id));
}

std::vector<Capture> Reader::captures(ArticleId article) const
{
    return readRows<Capture>(*m_connection, "WHERE article = ? ORDER BY id", number(article));
}

std::optional<Capture> Reader::latestCapture(ArticleId article) const
{
    return readOne<Capture>(*m_connection, "WHERE article = ? ORDER BY id DESC LIMIT 1", number(article));
}

std::optional<Capture> Reader::captureOfBytes(const QByteArray& sha256) const
{
    SQLite::Statement& statement =
        m_connection->prepared("SELECT id FROM capture WHERE bytes_sha256 = ? ORDER BY id LIMIT 1");
    statement.bind(1, sha256.constData(), static_cast<int>(sha256.size()));
    const CaptureId id(statement.executeStep() ? statement.getColumn(0).getInt64() : 0);
    statement.tryReset();
    return id ? capture(id) : std::nullopt;
}

QString Reader::text(const Capture& capture) const
{
    SQLite::Statement& statement = m_connection->prepared("SELECT text FROM stored_text WHERE sha256 = ?");
    statement.bind(1, capture.textSha256.constData(), static_cast<int>(capture.textSha256.size()));
    const QString text = statement.executeStep() ? columnText(statement, 0) : QString();
    statement.tryReset();
    return text;
}

QByteArray Reader::originalBytes(const Capture& capture) const
{
    SQLite::Statement& statement = m_connection->prepared("SELECT bytes FROM stored_bytes WHERE sha256 = ?");
    statement.bind(1, capture.bytesSha256.constData(), static_cast<int>(capture.bytesSha256.size()));
    QByteArray bytes;
    if (statement.executeStep()) {
        const SQLite::Column column = statement.getColumn(0);
        bytes = qUncompress(static_cast<const uchar*>(column.getBlob()), column.getBytes());
    }
    statement.tryReset();
    return bytes;
}

std::optional<Layer> Reader::layer(LayerId id) const
{
    return readOne<Layer>(*m_connection, byId, number(id));
}

std::vector<Layer> Reader::layers(CaptureId capture) const
{
    return readRows<Layer>(*m_connection, "WHERE capture = ? ORDER BY id", number(capture));
}

std::optional<Passage> Reader::passage(PassageId id) const
{
    auto passage = readOne<Passage>(*m_connection, byId, number(id));
    if (passage) {
        const auto of = capture(passage->capture);
        fillRanges(*m_connection, of ? text(*of) : QString(), *passage);
    }
    return passage;
}

std::vector<Passage> Reader::passages(CaptureId id) const
{
    auto passages = readRows<Passage>(*m_connection, "WHERE capture = ? ORDER BY id", number(id));
    if (const auto of = capture(id); of && !passages.empty()) {
        const QString words = text(*of);
        for (Passage& passage : passages) {
            fillRanges(*m_connection, words, passage);
        }
    }
    return passages;
}

std::optional<Agent> Reader::agent(AgentId id) const
{
    return readOne<Agent>(*m_connection, byId, number(id));
}

std::vector<Agent> Reader::agents() const
{
    return readRows<Agent>(*m_connection, inOrder);
}

std::vector<Agent> Reader::agentsNamed(const QString& name) const
{
    const std::string text = name.toStdString();
    return readRows<Agent>(*m_connection,
        "WHERE name = ? OR id IN (SELECT agent FROM agent_name WHERE name = ?) ORDER BY id", text, text);
}

std::optional<AgentName> Reader::agentName(AgentNameId id) const
{
    return readOne<AgentName>(*m_connection, byId, number(id));
}

std::vector<AgentName> Reader::names(AgentId agent) const
{
    return readRows<AgentName>(*m_connection, "WHERE agent = ? ORDER BY id", number(agent));
}

std::optional<Role> Reader::role(RoleId id) const
{
    return readOne<Role>(*m_connection, byId, number(id));
}

std::vector<Role> Reader::roles(AgentId agent) const
{
    return readRows<Role>(*m_connection, "WHERE agent = ? ORDER BY id", number(agent));
}

bool Reader::isAgentUsed(AgentId agent) const
{
    SQLite::Statement& statement = m_connection->prepared(
        "SELECT EXISTS (SELECT 1 FROM statement WHERE asserter = :agent)"
        " OR EXISTS (SELECT 1 FROM hop WHERE agent = :agent)"
        " OR EXISTS (SELECT 1 FROM role WHERE organisation = :agent AND agent <> :agent)"
        " OR EXISTS (SELECT 1 FROM agent WHERE organisation = :agent)");
    statement.bind(":agent", number(agent));
    const bool used = statement.executeStep() && statement.getColumn(0).getInt() != 0;
    statement.tryReset();
    return used;
}

std::optional<Topic> Reader::topic(TopicId id) const
{
    return readOne<Topic>(*m_connection, byId, number(id));
}

std::vector<Topic> Reader::topics() const
{
    return readRows<Topic>(*m_connection, inOrder);
}

std::optional<Claim> Reader::claim(ClaimId id) const
{
    return filled(readOne<Claim>(*m_connection, byId, number(id)), *m_connection, fillTopics);
}

std::vector<Claim> Reader::claims() const
{
    return filled(readRows<Claim>(*m_connection, inOrder), *m_connection, fillTopics);
}

std::vector<ClaimId> Reader::claimIds() const
{
    SQLite::Statement& statement = m_connection->prepared("SELECT id FROM claim ORDER BY id");
    std::vector<ClaimId> ids;
    while (statement.executeStep()) {
        ids.emplace_back(statement.getColumn(0).getInt64());
    }
    statement.tryReset();
    return ids;
}

std::optional<Claim> Reader::claimWorded(const QString& wording) const
{
    return filled(readOne<Claim>(*m_connection, "WHERE wording = ? ORDER BY id LIMIT 1", wording.toStdString()),
        *m_connection, fillTopics);
}

std::vector<Assessment> Reader::assessments(ClaimId claim) const
{
    return readRows<Assessment>(*m_connection, "WHERE claim = ? ORDER BY id", number(claim));
}

std::vector<Evidence> Reader::evidence(ClaimId claim) const
{
    return readRows<Evidence>(*m_connection, "WHERE claim = ? ORDER BY id", number(claim));
}

std::vector<Evidence> Reader::allEvidence() const
{
    return readRows<Evidence>(*m_connection, inOrder);
}

std::optional<Evidence> Reader::evidenceRecord(EvidenceId id) const
{
    return readOne<Evidence>(*m_connection, byId, number(id));
}

std::optional<Statement> Reader::statement(StatementId id) const
{
    return filled(readOne<Statement>(*m_connection, byId, number(id)), *m_connection, fillChain);
}

std::vector<Statement> Reader::statementsOf(ClaimId claim) const
{
    return filled(readRows<Statement>(*m_connection, "WHERE claim = ? ORDER BY id", number(claim)), *m_connection, fillChain);
}

std::vector<Statement> Reader::statementsIn(ArticleId article) const
{
    return filled(readRows<Statement>(*m_connection, "WHERE article = ? ORDER BY number, id", number(article)),
        *m_connection, fillChain);
}

int Reader::nextNumber(ArticleId article) const
{
    SQLite::Statement& statement =
        m_connection->prepared("SELECT coalesce(max(number), 0) + 1 FROM statement WHERE article = ?");
    statement.bind(1, number(article));
    const int next = statement.executeStep() ? statement.getColumn(0).getInt() : 1;
    statement.tryReset();
    return next;
}

std::optional<Link> Reader::link(LinkId id) const
{
    return readOne<Link>(*m_connection, byId, number(id));
}

std::vector<Link> Reader::links() const
{
    return readRows<Link>(*m_connection, inOrder);
}

std::vector<Link> Reader::linksOf(StatementId statement) const
{
    return readRows<Link>(*m_connection, "WHERE from_statement = ? OR to_statement = ? ORDER BY id", number(statement),
        number(statement));
}

std::vector<Link> Reader::linksOf(ClaimId claim) const
{
    return readRows<Link>(*m_connection, "WHERE from_claim = ? OR to_claim = ? ORDER BY id", number(claim), number(claim));
}

std::optional<Note> Reader::note(NoteId id) const
{
    return readOne<Note>(*m_connection, byId, number(id));
}

std::vector<Note> Reader::notes() const
{
    return readRows<Note>(*m_connection, inOrder);
}

QString Reader::setting(const QString& name) const
{
    SQLite::Statement& statement = m_connection->prepared("SELECT value FROM setting WHERE name = ?");
    bindText(statement, 1, name);
    const QString value = statement.executeStep() ? columnText(statement, 0) : QString();
    statement.tryReset();
    return value;
}

std::int64_t Reader::count(RecordKind record) const
{
    return m_connection->number("SELECT count(*) FROM " + nameOf(record).toStdString());
}

} // namespace claimline::store
