// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/edit/verbs.h"
#include "core/store/project.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace claimline::edit {

/// A capture about to be kept: what was read from a file, a page or the clipboard.
struct CapturedArticle {
    Article article; ///< without id
    std::vector<ArticleMetadata> metadata;
    QByteArray bytes; ///< as they came
    QString text;     ///< normalised (core/text)
    int normalisation = 1;
    QString mediaType;
    QString charset;
    QString origin;
    Obtained obtained = Obtained::File;
};

/// A claim about to be marked: what stands where, and what is known of it so far.
struct Mark {
    CaptureId capture;
    std::vector<TextRange> ranges; ///< UTF-16; put in order and merged where they overlap
    QString wording;               ///< of the claim; empty: the passage's own words
    ClaimId claim;                 ///< of an existing claim; null: a new one
    Statement statement;           ///< asserter, manner, dates …; claim, article and passage are filled in, and the number where it is 0 or taken
    Dating about;                  ///< of a new claim
};

/// All that a user can do to a project: the one way in. Every verb is one act, so one step of undo;
/// a verb that fails has changed nothing. Errors: InvalidArgument where the record breaks a rule of
/// the model, NotFound where it is not there (any more), and those of store::Project::act.
///
/// On the project's thread. The project must outlive the editor.
class Editor {
public:
    explicit Editor(store::Project& project) : m_project(project) {}

    [[nodiscard]] store::Project& project() const { return m_project; }
    [[nodiscard]] const store::Reader& reader() const { return m_project.reader(); }

    /// Several verbs as one act. Verbs called within `work` become part of it.
    [[nodiscard]] Result<void> together(Verb verb, const QString& subject, const std::function<Result<void>()>& work);

    // Articles. Loading bytes that are there already is InvalidArgument and names the article.
    [[nodiscard]] Result<ArticleId> loadArticle(const CapturedArticle& captured);
    [[nodiscard]] Result<void> editArticle(const Article& article);
    [[nodiscard]] Result<void> dateArticle(ArticleId article, const Dating& published);
    /// With its captures, marks and statements; claims that nobody else states stay, without it.
    [[nodiscard]] Result<void> removeArticle(ArticleId article);
    [[nodiscard]] Result<CaptureId> addCapture(ArticleId article, const CapturedArticle& captured);
    [[nodiscard]] Result<LayerId> addLayer(Layer layer);
    [[nodiscard]] Result<void> removeLayer(LayerId layer);

    // Marks and statements
    [[nodiscard]] Result<StatementId> markClaim(const Mark& mark);
    [[nodiscard]] Result<void> changeExtent(StatementId statement, std::vector<TextRange> ranges);
    /// Everything of a statement but its claim, article, passage and number.
    [[nodiscard]] Result<void> editStatement(const Statement& statement);
    [[nodiscard]] Result<void> changeChain(StatementId statement, std::vector<Hop> chain);
    /// Says that the guesses in it are right.
    [[nodiscard]] Result<void> acceptStatement(StatementId statement);
    /// A claim that is left without statements, evidence and assessments goes too.
    [[nodiscard]] Result<void> removeStatement(StatementId statement);

    // Claims
    [[nodiscard]] Result<void> restateClaim(ClaimId claim, const QString& wording);
    [[nodiscard]] Result<void> dateClaim(ClaimId claim, const Dating& about);
    [[nodiscard]] Result<void> setTopics(ClaimId claim, std::vector<TopicId> topics);
    /// Moves `statements` of one claim to a new one. At least one must stay and one go.
    [[nodiscard]] Result<ClaimId> splitClaim(ClaimId claim, const std::vector<StatementId>& statements, const QString& wording);
    /// What belongs to `from` becomes `into`'s; assessments of both stay.
    [[nodiscard]] Result<void> mergeClaims(ClaimId from, ClaimId into);
    [[nodiscard]] Result<void> removeClaim(ClaimId claim);

    // Agents
    [[nodiscard]] Result<AgentId> addAgent(Agent agent);
    [[nodiscard]] Result<void> editAgent(const Agent& agent);
    [[nodiscard]] Result<AgentNameId> nameAgent(AgentName name); ///< adds, or changes where it has an id
    [[nodiscard]] Result<void> removeAgentName(AgentNameId name);
    [[nodiscard]] Result<RoleId> giveRole(Role role); ///< adds, or changes where it has an id
    [[nodiscard]] Result<void> removeRole(RoleId role);
    /// `from`'s name becomes an alias of `into`; all that it said is `into`'s.
    [[nodiscard]] Result<void> mergeAgents(AgentId from, AgentId into);
    /// InvalidArgument while it says or passes on anything.
    [[nodiscard]] Result<void> removeAgent(AgentId agent);

    // Evidence
    [[nodiscard]] Result<EvidenceId> addEvidence(Evidence evidence);
    /// The same with a passage of a capture, marked in the same act.
    [[nodiscard]] Result<EvidenceId> addEvidence(Evidence evidence, CaptureId capture, std::vector<TextRange> ranges);
    [[nodiscard]] Result<void> editEvidence(const Evidence& evidence);
    [[nodiscard]] Result<void> removeEvidence(EvidenceId evidence);

    // Links. Author and time are filled in. The kind must be legal between the two ends (linkRules),
    // and the same link must not be there yet, in either direction if it is symmetric.
    [[nodiscard]] Result<LinkId> addLink(Link link);
    [[nodiscard]] Result<void> editLink(const Link& link);
    [[nodiscard]] Result<void> removeLink(LinkId link);

    // Assessments are only ever added. Analyst (if empty) and time are filled in.
    [[nodiscard]] Result<AssessmentId> assess(Assessment assessment);

    // Topics. A tree: no topic below itself, no two of a name below one parent.
    [[nodiscard]] Result<TopicId> addTopic(Topic topic);
    [[nodiscard]] Result<void> editTopic(const Topic& topic);
    /// Its subtopics go up to its parent.
    [[nodiscard]] Result<void> removeTopic(TopicId topic);

    // Private notes
    [[nodiscard]] Result<NoteId> addNote(Note note);
    [[nodiscard]] Result<void> editNote(const Note& note);
    [[nodiscard]] Result<void> removeNote(NoteId note);

    [[nodiscard]] Result<void> changeSetting(const QString& name, const QString& value);

    [[nodiscard]] Result<store::JournalEntry> undo() { return m_project.undo(); }
    [[nodiscard]] Result<store::JournalEntry> redo() { return m_project.redo(); }

private:
    Result<void> act(Verb verb, const QString& subject, const store::Project::Work& work);

    store::Project& m_project;
};

} // namespace claimline::edit
