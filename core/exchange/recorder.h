// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/agentmatching.h"
#include "core/exchange/articlenames.h"
#include "core/exchange/articletexts.h"
#include "core/exchange/entries.h"
#include "core/exchange/record.h"

#include <map>

namespace claimline::exchange {

/// One run of record(): plan() places every statement, then run() records one after the other.
class Recorder {
public:
    Recorder(edit::Editor& editor, const RecordOptions& options)
        : m_editor(editor), m_options(options), m_names(editor.reader()), m_texts(editor.reader()), m_agents(editor)
    {
    }

    [[nodiscard]] RecordReport run(const std::vector<RecordEntry>& records, const Progress& progress);

private:
    /// A link that waits for the statement that it leads to.
    struct WaitingLink {
        std::size_t from;
        LinkEntry link;
    };

    struct Planned {
        StatementEntry entry;
        QString articleName;
        QString item;
        ArticleId article;
        std::vector<TextRange> ranges;
        StatementId id; ///< null until it is there
        RecordOutcome outcome = RecordOutcome::Recorded;
        std::vector<WaitingLink> waiting;
    };

    void plan(const RecordEntry& record);
    void planStatement(const RecordEntry& record, const StatementEntry& entry, ArticleId article);
    /// The statement of the project that `planned` would double.
    [[nodiscard]] std::optional<StatementId> present(const Planned& planned);
    void recordAgents(const RecordEntry& record, ArticleId article);
    void recordTopics(const RecordEntry& record);
    void recordStatement(Planned& planned);
    Result<StatementId> mark(const Planned& planned);
    Result<void> addParts(const Planned& planned, StatementId statement);
    Result<EvidenceId> addEvidence(const EvidenceEntry& entry, ClaimId claim, ArticleId article);
    Result<std::vector<Hop>> chain(const Planned& planned);
    void drawLinks(Planned& planned);
    void complainOfMissing(const Planned& from, const LinkEntry& link);
    void drawLink(const Planned& from, const LinkEntry& entry, StatementId to);
    [[nodiscard]] std::optional<StatementId> statementNumbered(ArticleId article, int number) const;
    [[nodiscard]] QString itemOf(const QString& article, const QString& item) const;
    void complain(const QString& item, const Error& error) { m_report.issues.push_back({item, error}); }

    edit::Editor& m_editor;
    RecordOptions m_options;
    ArticleNames m_names;
    ArticleTexts m_texts;
    AgentMatching m_agents;
    bool m_several = false; ///< records, so that items name their article
    std::vector<Planned> m_planned;
    std::map<std::pair<ArticleId, int>, std::size_t> m_byNumber;
    QHash<ArticleId, QHash<QString, StatementId>> m_present;
    RecordReport m_report;
};

} // namespace claimline::exchange
