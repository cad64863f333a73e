// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/reader.h"

#include <QCoreApplication>

namespace claimline::edit {

/// A sentence for the user, in the context that the verbs share.
[[nodiscard]] QString message(const char* text);

/// Enough of a text to know it again in a list of the history.
[[nodiscard]] QString shortened(const QString& text);

/// NotFound, with a sentence of QT_TRANSLATE_NOOP("edit", …).
[[nodiscard]] Error gone(const char* sentence);

/// The record, or NotFound in words.
[[nodiscard]] Result<Article> needArticle(const store::Reader& reader, ArticleId id);
[[nodiscard]] Result<Capture> needCapture(const store::Reader& reader, CaptureId id);
[[nodiscard]] Result<Claim> needClaim(const store::Reader& reader, ClaimId id);
[[nodiscard]] Result<Statement> needStatement(const store::Reader& reader, StatementId id);
[[nodiscard]] Result<Agent> needAgent(const store::Reader& reader, AgentId id);
[[nodiscard]] Result<Evidence> needEvidence(const store::Reader& reader, EvidenceId id);
[[nodiscard]] Result<Link> needLink(const store::Reader& reader, LinkId id);
[[nodiscard]] Result<Topic> needTopic(const store::Reader& reader, TopicId id);
[[nodiscard]] Result<Note> needNote(const store::Reader& reader, NoteId id);

/// The rules of a statement that the schema cannot state: who it refers to is there, a doubtful
/// reading has both readings, the manner fits the voice.
[[nodiscard]] Result<void> checkStatement(const store::Reader& reader, const Statement& statement);
[[nodiscard]] Result<void> checkChain(const store::Reader& reader, const std::vector<Hop>& chain);
[[nodiscard]] Result<void> checkAgent(const store::Reader& reader, const Agent& agent);
[[nodiscard]] Result<void> checkRole(const store::Reader& reader, const Role& role);
[[nodiscard]] Result<void> checkEvidence(const store::Reader& reader, const Evidence& evidence);
[[nodiscard]] Result<void> checkLink(const store::Reader& reader, const Link& link);
[[nodiscard]] Result<void> checkTopic(const store::Reader& reader, const Topic& topic);
[[nodiscard]] Result<void> checkNote(const store::Reader& reader, const Note& note);

/// A passage of `capture` for ranges in any order: put in order, merged where they touch or overlap,
/// with the words and what stands around them. InvalidArgument where one is empty, outside the text
/// or cuts a character in two.
[[nodiscard]] Result<Passage> passageOf(const store::Reader& reader, CaptureId capture, std::vector<TextRange> ranges);

} // namespace claimline::edit
