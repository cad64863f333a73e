// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/agent.h"
#include "core/model/article.h"
#include "core/model/claim.h"
#include "core/model/evidence.h"
#include "core/model/link.h"
#include "core/model/passage.h"
#include "core/model/statement.h"
#include "core/store/changes.h"
#include "core/store/journal.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace claimline::store {

class Connection;

/// Which statements a list, a timeline or a report takes; an empty member takes all.
struct StatementFilter {
    std::vector<ArticleId> articles;
    std::vector<ClaimId> claims;
    std::vector<AgentId> asserters;
    std::vector<TopicId> topics; ///< without their subtopics: name those too
    std::vector<StatementId> statements;
    bool withGuesses = true;

    bool operator==(const StatementFilter&) const = default;
};

/// A statement with the words that a row of a list shows, read in one query.
struct StatementSummary {
    StatementId id;
    int number = 0;
    ClaimId claim;
    QString wording; ///< of the claim
    ArticleId article;
    QString articleTitle;
    AgentId asserter;     ///< null: the article's own voice
    QString asserterName; ///< empty: the article's own voice
    Manner manner = Manner::Indirect;
    bool doubtful = false; ///< has two readings
    bool guess = false;
    std::optional<Edtf> said;
    std::optional<Edtf> about;
    bool saidIsGuess = false;
    bool aboutIsGuess = false;
    std::optional<Verdict> verdict; ///< the latest assessment's
    TopicId topic;                  ///< the claim's first, or null
};

/// The bounds of a statement's dates and its lanes, without words: what a timeline of a million
/// statements is laid out from. Days are Julian day numbers; an open or unknown end is absent.
struct StatementPlace {
    StatementId id;
    ClaimId claim;
    ArticleId article;
    AgentId asserter;
    TopicId topic;
    std::optional<std::int64_t> earliest;
    std::optional<std::int64_t> latest;
    bool dated = false;
    bool vague = false; ///< carries "?", "~" or "%", or nobody accepted the date yet
    bool guess = false; ///< nobody accepted the statement yet
};

enum class DateKind { Said, About };

/// Everything that can be asked of a project file, as values. Lists come in the order of their ids,
/// which is the order in which the records were made, unless it says otherwise.
///
/// One thread at a time; Project::newReader() gives another thread its own. A file that turns out
/// damaged while it is read throws std::runtime_error; the command line and the window catch that
/// where their event or command began.
class Reader {
public:
    explicit Reader(std::shared_ptr<Connection> connection);
    ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    // Articles and what was captured of them
    [[nodiscard]] std::optional<Article> article(ArticleId id) const;
    [[nodiscard]] std::vector<Article> articles() const;
    [[nodiscard]] std::vector<ArticleMetadata> metadata(ArticleId article) const;
    [[nodiscard]] std::optional<Capture> capture(CaptureId id) const;
    [[nodiscard]] std::vector<Capture> captures(ArticleId article) const;
    [[nodiscard]] std::optional<Capture> latestCapture(ArticleId article) const;
    /// The capture, of an article that is there, with these very bytes.
    [[nodiscard]] std::optional<Capture> captureOfBytes(const QByteArray& sha256) const;
    [[nodiscard]] QString text(const Capture& capture) const;
    [[nodiscard]] QByteArray originalBytes(const Capture& capture) const;
    [[nodiscard]] std::optional<Layer> layer(LayerId id) const;
    [[nodiscard]] std::vector<Layer> layers(CaptureId capture) const;
    [[nodiscard]] std::optional<Passage> passage(PassageId id) const;
    [[nodiscard]] std::vector<Passage> passages(CaptureId capture) const;

    // Agents
    [[nodiscard]] std::optional<Agent> agent(AgentId id) const;
    [[nodiscard]] std::vector<Agent> agents() const;
    /// Agents with exactly this name or other name.
    [[nodiscard]] std::vector<Agent> agentsNamed(const QString& name) const;
    [[nodiscard]] std::optional<AgentName> agentName(AgentNameId id) const;
    [[nodiscard]] std::vector<AgentName> names(AgentId agent) const;
    [[nodiscard]] std::optional<Role> role(RoleId id) const;
    [[nodiscard]] std::vector<Role> roles(AgentId agent) const;
    /// Whether a statement, a hop, a role or another agent refers to it.
    [[nodiscard]] bool isAgentUsed(AgentId agent) const;

    // Claims
    [[nodiscard]] std::optional<Topic> topic(TopicId id) const;
    [[nodiscard]] std::vector<Topic> topics() const;
    [[nodiscard]] std::optional<Claim> claim(ClaimId id) const;
    [[nodiscard]] std::vector<Claim> claims() const;
    [[nodiscard]] std::vector<ClaimId> claimIds() const;
    [[nodiscard]] std::optional<Claim> claimWorded(const QString& wording) const;
    [[nodiscard]] std::vector<Assessment> assessments(ClaimId claim) const; ///< oldest first
    [[nodiscard]] std::vector<Evidence> evidence(ClaimId claim) const;
    [[nodiscard]] std::vector<Evidence> allEvidence() const;
    [[nodiscard]] std::optional<Evidence> evidenceRecord(EvidenceId id) const;

    // Statements
    [[nodiscard]] std::optional<Statement> statement(StatementId id) const;
    [[nodiscard]] std::vector<Statement> statementsOf(ClaimId claim) const;
    [[nodiscard]] std::vector<Statement> statementsIn(ArticleId article) const; ///< by number
    [[nodiscard]] std::vector<StatementId> statementIds(const StatementFilter& filter = {}) const;
    [[nodiscard]] int nextNumber(ArticleId article) const;
    /// Calls `take` with each summary, in the order of ids, until it returns false.
    void summaries(const StatementFilter& filter, const std::function<bool(const StatementSummary&)>& take) const;
    [[nodiscard]] std::vector<StatementSummary> summaries(const StatementFilter& filter = {}) const;
    [[nodiscard]] std::vector<StatementPlace> places(const StatementFilter& filter, DateKind kind) const;

    // Links and notes
    [[nodiscard]] std::optional<Link> link(LinkId id) const;
    [[nodiscard]] std::vector<Link> links() const;
    [[nodiscard]] std::vector<Link> linksOf(StatementId statement) const; ///< both directions
    [[nodiscard]] std::vector<Link> linksOf(ClaimId claim) const;         ///< both directions
    [[nodiscard]] std::optional<Note> note(NoteId id) const;
    [[nodiscard]] std::vector<Note> notes() const;

    // Settings and journal
    [[nodiscard]] QString setting(const QString& name) const; ///< empty where not set
    [[nodiscard]] std::vector<JournalEntry> journal() const;   ///< oldest first
    /// The newest entries first, for a list that shows only its head.
    [[nodiscard]] std::vector<JournalEntry> recentJournal(int most) const;
    /// The acts that touched one record, oldest first. Reads the whole journal.
    [[nodiscard]] std::vector<JournalEntry> historyOf(RecordKind record, std::int64_t id) const;
    [[nodiscard]] std::optional<JournalEntry> nextUndo() const;
    [[nodiscard]] std::optional<JournalEntry> nextRedo() const;
    [[nodiscard]] std::int64_t count(RecordKind record) const;

    /// For the rooms of the store itself.
    [[nodiscard]] Connection& connection() const { return *m_connection; }

private:
    std::shared_ptr<Connection> m_connection;
};

} // namespace claimline::store
