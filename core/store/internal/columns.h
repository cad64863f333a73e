// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agent.h"
#include "core/model/article.h"
#include "core/model/claim.h"
#include "core/model/evidence.h"
#include "core/model/link.h"
#include "core/model/passage.h"
#include "core/model/statement.h"

#include <variant>

namespace claimline::store {

/// The columns of each record, named once: writing, reading and the text of the SQL all follow from
/// these lists. A visitor is called with each column's name and a reference to the member; a dating
/// and what else takes several columns has a call of its own. The id is not listed.

template <typename Record>
struct TableOf;

#define CLAIMLINE_TABLE(Record, name)                                                                        \
    template <>                                                                                              \
    struct TableOf<Record> {                                                                                 \
        static constexpr const char* table = name;                                                           \
    }

CLAIMLINE_TABLE(Article, "article");
CLAIMLINE_TABLE(Capture, "capture");
CLAIMLINE_TABLE(Layer, "layer");
CLAIMLINE_TABLE(Passage, "passage");
CLAIMLINE_TABLE(Agent, "agent");
CLAIMLINE_TABLE(AgentName, "agent_name");
CLAIMLINE_TABLE(Role, "role");
CLAIMLINE_TABLE(Topic, "topic");
CLAIMLINE_TABLE(Claim, "claim");
CLAIMLINE_TABLE(Assessment, "assessment");
CLAIMLINE_TABLE(Note, "note");
CLAIMLINE_TABLE(Statement, "statement");
CLAIMLINE_TABLE(Evidence, "evidence");
CLAIMLINE_TABLE(Link, "link");

#undef CLAIMLINE_TABLE

template <typename Visitor>
void visitColumns(Article& article, Visitor&& visit)
{
    visit("title", article.title);
    visit("publisher", article.publisher);
    visit("byline", article.byline);
    visit("url", article.url);
    visit("kind", article.kind);
    visit("language", article.language);
    visit("translation", article.translation);
    visit("translated_from", article.translatedFrom);
    visit("published", article.published);
}

template <typename Visitor>
void visitColumns(Capture& capture, Visitor&& visit)
{
    visit("article", capture.article);
    visit("bytes_sha256", capture.bytesSha256);
    visit("text_sha256", capture.textSha256);
    visit("normalisation", capture.normalisation);
    visit("media_type", capture.mediaType);
    visit("charset", capture.charset);
    visit("origin", capture.origin);
    visit("obtained", capture.obtained);
    visit("obtained_at", capture.obtainedAt);
}

template <typename Visitor>
void visitColumns(Layer& layer, Visitor&& visit)
{
    visit("capture", layer.capture);
    visit("kind", layer.kind);
    visit("language", layer.language);
    visit("author", layer.author);
    visit("text", layer.text);
}

template <typename Visitor>
void visitColumns(Passage& passage, Visitor&& visit)
{
    visit("capture", passage.capture);
    visit("prefix", passage.prefix);
    visit("suffix", passage.suffix);
    visit("resolved", passage.resolved);
}

template <typename Visitor>
void visitColumns(Agent& agent, Visitor&& visit)
{
    visit("kind", agent.kind);
    visit("name", agent.name);
    visit("organisation", agent.organisation);
    visit("description", agent.description);
}

template <typename Visitor>
void visitColumns(AgentName& name, Visitor&& visit)
{
    visit("agent", name.agent);
    visit("kind", name.kind);
    visit("name", name.name);
    visit("borne", name.borne);
}

template <typename Visitor>
void visitColumns(Role& role, Visitor&& visit)
{
    visit("agent", role.agent);
    visit("title", role.title);
    visit("organisation", role.organisation);
    visit("held", role.held);
}

template <typename Visitor>
void visitColumns(Topic& topic, Visitor&& visit)
{
    visit("parent", topic.parent);
    visit("name", topic.name);
    visit("definition", topic.definition);
}

template <typename Visitor>
void visitColumns(Claim& claim, Visitor&& visit)
{
    visit("wording", claim.wording);
    visit("about", claim.about);
}

template <typename Visitor>
void visitColumns(Assessment& assessment, Visitor&& visit)
{
    visit("claim", assessment.claim);
    visit("verdict", assessment.verdict);
    visit("reason", assessment.reason);
    visit("scope", assessment.scope);
    visit("as_of", assessment.asOf);
    visit("analyst", assessment.analyst);
    visit("made_at", assessment.madeAt);
}

template <typename Visitor>
void visitColumns(Note& note, Visitor&& visit)
{
    visit("article", note.article);
    visit("claim", note.claim);
    visit("statement", note.statement);
    visit("agent", note.agent);
    visit("text", note.text);
}

template <typename Visitor>
void visitColumns(Statement& statement, Visitor&& visit)
{
    visit("claim", statement.claim);
    visit("article", statement.article);
    visit("passage", statement.passage);
    visit("number", statement.number);
    visit("asserter", statement.asserter);
    visit("role", statement.role);
    visit("role_as_printed", statement.roleAsPrinted);
    visit("manner", statement.manner);
    visit("cue", statement.cue);
    visit("certainty", statement.certainty);
    visit("reading", statement.reading);
    visit("said", statement.said);
    visit("remark", statement.remark);
    visit("guess", statement.guess);
}

/// A hop with the statement and the position that its row names besides.
struct HopRow {
    HopId id;
    StatementId statement;
    int position = 0;
    Hop hop;
};

template <>
struct TableOf<HopRow> {
    static constexpr const char* table = "hop";
};

template <typename Visitor>
void visitColumns(HopRow& row, Visitor&& visit)
{
    visit("statement", row.statement);
    visit("position", row.position);
    visit("agent", row.hop.voice);
    visit("cue", row.hop.cue);
    visit("medium", row.hop.medium);
    visit("date", row.hop.date);
    visit("seen", row.hop.seen);
    visit("proof", row.hop.proof);
}

template <typename Visitor>
void visitColumns(Evidence& evidence, Visitor&& visit)
{
    visit("claim", evidence.claim);
    visit("passage", evidence.passage);
    visit("url", evidence.url);
    visit("citation", evidence.citation);
    visit("stance", evidence.stance);
    visit("originality", evidence.grade.originality);
    visit("hand", evidence.grade.hand);
    visit("directness", evidence.grade.directness);
    visit("confidence", evidence.grade.confidence);
    visit("note", evidence.note);
}

template <typename Visitor>
void visitColumns(Link& link, Visitor&& visit)
{
    visit("ends", link.ends);
    visit("kind", link.kind);
    visit("reading", link.reading);
    visit("reason", link.reason);
    visit("proof", link.proof);
    visit("author", link.author);
    visit("made_at", link.madeAt);
}

} // namespace claimline::store
