// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/options.h"
#include "core/store/reader.h"

#include <optional>
#include <vector>

namespace claimline::report {

/// One stretch of a report's body: statements of one claim that stand under one heading.
struct PlanEntry {
    ClaimId claim;
    std::vector<StatementId> statements;
    std::size_t group = 0; ///< index into Plan::groups
    bool isFirst = true;   ///< of its claim: here stand evidence, verdicts and the like
};

/// What a report holds, in its order, by ids alone.
struct Plan {
    struct Group {
        AgentId speaker;          ///< BySpeaker; null: the articles' own voice
        std::optional<Edtf> said; ///< ByDate; none: undated
        bool isEmpty = false;     ///< of claims that have no statement
    };
    struct Counts {
        std::int64_t statements = 0;
        std::int64_t unseen = 0;
        std::int64_t doubtful = 0;
        std::int64_t machineTranslated = 0;
    };

    std::vector<ClaimId> claims; ///< a claim's number is its place from 1
    std::vector<Group> groups;   ///< one that says nothing, when in the order of claims
    std::vector<PlanEntry> entries;
    std::vector<StatementId> proposals;
    std::vector<ArticleId> articles; ///< rising; a source's number is its place from 1
    std::optional<QDateTime> firstCapture;
    std::optional<QDateTime> lastCapture;
    Counts counts;

    /// 0 for a claim that the report does not hold.
    [[nodiscard]] int numberOf(ClaimId claim) const;
    [[nodiscard]] int numberOf(ArticleId article) const;

    std::vector<std::pair<ClaimId, int>> numbers; ///< by id
};

[[nodiscard]] Plan planOf(const store::Reader& reader, const Options& options);

/// Whether a claim is disputed in the sense of Selection (options.h).
[[nodiscard]] bool isDisputed(const store::Reader& reader, ClaimId claim, const std::vector<Statement>& accepted);

/// Statements of a claim that somebody accepted, in the order of their ids.
[[nodiscard]] std::vector<Statement> acceptedStatements(const store::Reader& reader, ClaimId claim);

/// Whether its route runs through something that was not seen.
[[nodiscard]] bool hasUnseenHop(const Statement& statement);

} // namespace claimline::report
