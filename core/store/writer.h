// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"

namespace claimline {
class IdSource;
}

namespace claimline::store {

/// Rows in and out, within an act (Project::act makes one and hands it over; core/edit is its only
/// user). Records are written as they are given: the rules are the verbs' in core/edit; what breaks
/// a check of the schema throws, and the act is rolled back.
///
/// insert() gives the record its id, unless it has one, and returns it. update() writes the whole
/// record. Parts (a statement's hops, a passage's ranges, a claim's topics) go with their record.
class Writer {
public:
    Writer(const Reader& reader, IdSource& ids);

    /// The same connection: sees what this act has written so far.
    [[nodiscard]] const Reader& reader() const { return m_reader; }

    ArticleId insert(Article& article);
    void update(const Article& article);
    void remove(ArticleId id);
    void setMetadata(ArticleId article, const std::vector<ArticleMetadata>& metadata);

    /// Keeps the bytes and the text by their hashes and fills in both.
    CaptureId insert(Capture& capture, const QByteArray& bytes, const QString& text);
    LayerId insert(Layer& layer);
    void update(const Layer& layer);
    void remove(LayerId id);

    PassageId insert(Passage& passage);
    void update(const Passage& passage);
    void remove(PassageId id);

    AgentId insert(Agent& agent);
    void update(const Agent& agent);
    void remove(AgentId id);
    AgentNameId insert(AgentName& name);
    void update(const AgentName& name);
    void remove(AgentNameId id);
    RoleId insert(Role& role);
    void update(const Role& role);
    void remove(RoleId id);
    /// Makes all that refers to `from` refer to `to`; names, roles and notes move too.
    void replaceAgent(AgentId from, AgentId to);

    TopicId insert(Topic& topic);
    void update(const Topic& topic);
    void remove(TopicId id);

    ClaimId insert(Claim& claim);
    void update(const Claim& claim);
    void remove(ClaimId id);
    /// Moves statements, evidence, assessments, topics, links and notes of one claim to another.
    void replaceClaim(ClaimId from, ClaimId to);
    AssessmentId insert(Assessment& assessment);
    void remove(AssessmentId id);

    StatementId insert(Statement& statement);
    void update(const Statement& statement);
    void remove(StatementId id);

    EvidenceId insert(Evidence& evidence);
    void update(const Evidence& evidence);
    void remove(EvidenceId id);

    LinkId insert(Link& link);
    void update(const Link& link);
    void remove(LinkId id);

    NoteId insert(Note& note);
    void update(const Note& note);
    void remove(NoteId id);

    void setSetting(const QString& name, const QString& value);

    /// What still refers to passages of the article: evidence that rests on one goes, a date that was
    /// read from one stays and forgets where.
    void detachPassages(ArticleId article);

    /// Takes out the passage unless a statement, a piece of evidence or a date still needs it.
    void removeIfUnused(PassageId id);

private:
    Connection& m_connection;
    const Reader& m_reader;
    IdSource& m_ids;
};

} // namespace claimline::store
