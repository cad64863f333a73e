// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composernames.h"
#include "core/report/options.h"

#include <deque>
#include <functional>

namespace claimline::report {

/// Writes the blocks of one claim, or of the statements of it that stand under one heading.
class ClaimComposer {
public:
    ClaimComposer(const store::Reader& reader, const Plan& plan, const Options& options);

    /// `level` is the claim's heading level; its parts come below it.
    void write(const PlanEntry& entry, int level, std::deque<Block>& out);

    /// A row of the summary table.
    [[nodiscard]] TableRow summaryRow(ClaimId claim) const;

private:
    void writeFacts(const Claim& claim);
    void writeStatement(const Statement& statement, int level);
    void writeQuotation(const Statement& statement);
    void writeStatementFacts(const Statement& statement);
    void writeLinks(const std::vector<Link>& links, const std::function<LinkEnd(const Link&)>& endOf);
    void writeOtherStatements(const PlanEntry& entry, const std::vector<Statement>& all);
    void writeEvidence(const std::vector<Evidence>& evidence, int level);
    void writeVerdicts(const std::vector<Assessment>& assessments, int level);
    void writeOpenPoints(const Claim& claim, const std::vector<Statement>& accepted, int level);
    void addOpenPoints(const Statement& statement, List& points) const;
    void writeNotes(ClaimId claim, StatementId statement);
    [[nodiscard]] Runs cues(const Statement& statement) const;
    [[nodiscard]] Runs linkItem(const Link& link, LinkEnd end) const;
    [[nodiscard]] QString topicPath(TopicId topic) const;
    [[nodiscard]] QString word(Phrase wanted, const QStringList& values = {}) const;
    void heading(int level, Phrase wanted);

    const store::Reader& m_reader;
    const Plan& m_plan;
    Language m_language;
    ProjectWords m_words;
    std::vector<Note> m_notes; ///< empty unless the report is to carry them
    std::deque<Block>* m_out = nullptr;
};

} // namespace claimline::report
