// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/checks.h"
#include "core/edit/editor.h"

#include <algorithm>

namespace claimline::edit {

Result<void> Editor::restateClaim(ClaimId id, const QString& wording)
{
    auto claim = needClaim(reader(), id);
    CLAIMLINE_TRY(claim);
    claim->wording = wording.trimmed();
    if (claim->wording.isEmpty()) {
        return failure(ErrorCode::InvalidArgument, message("State the claim in one sentence."));
    }
    return act(Verb::RestateClaim, claim->wording, [&](store::Writer& writer) -> Result<void> {
        writer.update(*claim);
        return {};
    });
}

Result<void> Editor::dateClaim(ClaimId id, const Dating& about)
{
    auto claim = needClaim(reader(), id);
    CLAIMLINE_TRY(claim);
    claim->about = about;
    return act(Verb::DateClaim, claim->wording, [&](store::Writer& writer) -> Result<void> {
        writer.update(*claim);
        return {};
    });
}

Result<void> Editor::setTopics(ClaimId id, std::vector<TopicId> topics)
{
    auto claim = needClaim(reader(), id);
    CLAIMLINE_TRY(claim);
    for (const TopicId topic : topics) {
        CLAIMLINE_TRY(needTopic(reader(), topic));
    }
    claim->topics = std::move(topics);
    return act(Verb::SetTopics, claim->wording, [&](store::Writer& writer) -> Result<void> {
        writer.update(*claim);
        return {};
    });
}

Result<ClaimId> Editor::splitClaim(ClaimId id, const std::vector<StatementId>& statements, const QString& wording)
{
    const auto old = needClaim(reader(), id);
    CLAIMLINE_TRY(old);
    std::vector<Statement> going = reader().statementsOf(id);
    const std::size_t all = going.size();
    std::erase_if(going, [&](const Statement& statement) {
        return std::find(statements.begin(), statements.end(), statement.id) == statements.end();
    });
    if (going.empty() || going.size() == all) {
        return failure(ErrorCode::InvalidArgument,
            message("To split a claim, choose some of its statements, but not all of them."));
    }
    if (wording.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidArgument, message("State the new claim in one sentence."));
    }
    Claim split = *old;
    split.id = {};
    split.wording = wording.trimmed();
    CLAIMLINE_TRY(act(Verb::SplitClaim, split.wording, [&](store::Writer& writer) -> Result<void> {
        writer.insert(split);
        for (Statement& statement : going) {
            statement.claim = split.id;
            writer.update(statement);
        }
        return {};
    }));
    return split.id;
}

Result<void> Editor::mergeClaims(ClaimId from, ClaimId into)
{
    CLAIMLINE_TRY(needClaim(reader(), from));
    const auto claim = needClaim(reader(), into);
    CLAIMLINE_TRY(claim);
    if (from == into) {
        return failure(ErrorCode::InvalidArgument, message("Choose two different claims to merge."));
    }
    return act(Verb::MergeClaims, claim->wording, [&](store::Writer& writer) -> Result<void> {
        writer.replaceClaim(from, into);
        writer.remove(from);
        return {};
    });
}

Result<void> Editor::removeClaim(ClaimId id)
{
    const auto claim = needClaim(reader(), id);
    CLAIMLINE_TRY(claim);
    return act(Verb::RemoveClaim, claim->wording, [&](store::Writer& writer) -> Result<void> {
        for (const Evidence& evidence : reader().evidence(id)) {
            CLAIMLINE_TRY(removeEvidence(evidence.id));
        }
        for (const Statement& statement : reader().statementsOf(id)) {
            CLAIMLINE_TRY(removeStatement(statement.id));
        }
        if (reader().claim(id)) {
            writer.remove(id);
            writer.removeIfUnused(claim->about.passage);
        }
        return {};
    });
}

Result<AssessmentId> Editor::assess(Assessment assessment)
{
    const auto claim = needClaim(reader(), assessment.claim);
    CLAIMLINE_TRY(claim);
    if (assessment.reason.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidArgument, message("A verdict needs its reason."));
    }
    assessment.id = {};
    assessment.madeAt = m_project.clock().now();
    if (assessment.analyst.isEmpty()) {
        assessment.analyst = m_project.author();
    }
    CLAIMLINE_TRY(act(Verb::Assess, claim->wording, [&](store::Writer& writer) -> Result<void> {
        writer.insert(assessment);
        return {};
    }));
    return assessment.id;
}

} // namespace claimline::edit
