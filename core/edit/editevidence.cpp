// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/checks.h"
#include "core/edit/editor.h"

namespace claimline::edit {

namespace {

QString subjectOf(const store::Reader& reader, const Evidence& evidence)
{
    const auto claim = reader.claim(evidence.claim);
    return claim ? claim->wording : evidence.citation.isEmpty() ? evidence.url : evidence.citation;
}

QString subjectOf(const store::Reader& reader, const Link& link)
{
    ClaimId id;
    if (const auto* pair = std::get_if<ClaimPair>(&link.ends)) {
        id = pair->from;
    } else if (const auto statement = reader.statement(std::get<StatementPair>(link.ends).from)) {
        id = statement->claim;
    }
    const auto claim = reader.claim(id);
    return claim ? claim->wording : QString();
}

} // namespace

Result<EvidenceId> Editor::addEvidence(Evidence evidence)
{
    CLAIMLINE_TRY(checkEvidence(reader(), evidence));
    CLAIMLINE_TRY(act(Verb::AddEvidence, subjectOf(reader(), evidence), [&](store::Writer& writer) -> Result<void> {
        writer.insert(evidence);
        return {};
    }));
    return evidence.id;
}

Result<EvidenceId> Editor::addEvidence(Evidence evidence, CaptureId capture, std::vector<TextRange> ranges)
{
    auto passage = passageOf(reader(), capture, std::move(ranges));
    CLAIMLINE_TRY(passage);
    CLAIMLINE_TRY(act(Verb::AddEvidence, subjectOf(reader(), evidence), [&](store::Writer& writer) -> Result<void> {
        evidence.passage = writer.insert(*passage);
        CLAIMLINE_TRY(checkEvidence(reader(), evidence));
        writer.insert(evidence);
        return {};
    }));
    return evidence.id;
}

Result<void> Editor::editEvidence(const Evidence& evidence)
{
    const auto old = needEvidence(reader(), evidence.id);
    CLAIMLINE_TRY(old);
    CLAIMLINE_TRY(checkEvidence(reader(), evidence));
    return act(Verb::EditEvidence, subjectOf(reader(), evidence), [&](store::Writer& writer) -> Result<void> {
        writer.update(evidence);
        if (old->passage != evidence.passage) {
            writer.removeIfUnused(old->passage);
        }
        return {};
    });
}

Result<void> Editor::removeEvidence(EvidenceId id)
{
    const auto evidence = needEvidence(reader(), id);
    CLAIMLINE_TRY(evidence);
    return act(Verb::RemoveEvidence, subjectOf(reader(), *evidence), [&](store::Writer& writer) -> Result<void> {
        writer.remove(id);
        writer.removeIfUnused(evidence->passage);
        return {};
    });
}

Result<LinkId> Editor::addLink(Link link)
{
    link.id = {};
    link.author = m_project.author();
    link.madeAt = m_project.clock().now();
    CLAIMLINE_TRY(checkLink(reader(), link));
    CLAIMLINE_TRY(act(Verb::AddLink, subjectOf(reader(), link), [&](store::Writer& writer) -> Result<void> {
        writer.insert(link);
        return {};
    }));
    return link.id;
}

Result<void> Editor::editLink(const Link& link)
{
    CLAIMLINE_TRY(needLink(reader(), link.id));
    CLAIMLINE_TRY(checkLink(reader(), link));
    return act(Verb::EditLink, subjectOf(reader(), link), [&](store::Writer& writer) -> Result<void> {
        writer.update(link);
        return {};
    });
}

Result<void> Editor::removeLink(LinkId id)
{
    const auto link = needLink(reader(), id);
    CLAIMLINE_TRY(link);
    return act(Verb::RemoveLink, subjectOf(reader(), *link), [&](store::Writer& writer) -> Result<void> {
        writer.remove(id);
        return {};
    });
}

} // namespace claimline::edit
