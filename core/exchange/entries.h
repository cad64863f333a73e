// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/agent.h"
#include "core/model/claim.h"
#include "core/model/evidence.h"
#include "core/model/link.h"
#include "core/model/statement.h"
#include "core/text/offsets.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace claimline::exchange {

/// What a record file says, member for member (resources/sample/README.md describes the shape), with
/// names where the project has ids. Reading it asks nothing of a project.

/// Who speaks, as a statement or a hop names them.
struct SpeakerEntry {
    std::optional<AgentKind> kind; ///< nothing: the article's own voice
    QString name;                  ///< of an unnamed source its description
    QString role;
    QString roleAsPrinted;
    QString organisation;
};

/// Words of an article: where they stand, or only how they read.
struct PassageEntry {
    QString article; ///< empty: the record's own
    std::vector<CodePointRange> ranges;
    QStringList quotations;
    QString prefix;
};

struct EvidenceEntry {
    Evidence evidence; ///< without claim and passage
    std::optional<PassageEntry> passage;
};

struct HopEntry {
    SpeakerEntry speaker;
    Hop hop; ///< without voice and proof
    std::optional<EvidenceEntry> proof;
};

struct LinkEntry {
    QString article; ///< empty: the record's own
    int to = 0;
    LinkKind kind = LinkKind::Repeats;
    LinkReading reading = LinkReading::Either;
    QString reason;
};

struct StatementEntry {
    int number = 0;
    QString wording; ///< of the claim
    SpeakerEntry asserter;
    Statement statement; ///< what needs no id: manner, cue, certainty, reading, said, remark
    std::vector<HopEntry> chain;
    PassageEntry passage;
    Dating about;
    QStringList topics;
    QString privateNote;
    std::vector<EvidenceEntry> evidence;
    std::vector<Assessment> assessments; ///< without claim
    std::vector<LinkEntry> links;
    Issues issues; ///< links that cannot be read
};

struct RoleEntry {
    QString title;
    QString organisation;
    std::optional<Edtf> held;
};

struct AgentEntry {
    AgentKind kind = AgentKind::Person;
    QString name;
    QString organisation;
    QString description;
    QStringList aliases;
    std::vector<RoleEntry> roles;
};

struct TopicEntry {
    QString path; ///< "Security / Espionage"
    QString definition;
};

/// One record: what a file says of one article. An entry that cannot be read stands in `issues`.
struct RecordEntry {
    QString article;
    std::vector<AgentEntry> agents;
    std::vector<TopicEntry> topics;
    std::vector<StatementEntry> statements;
    Issues issues;
};

/// Reads one object, or a list of objects, of the shape. Fails only where there is nothing to go on
/// with: bytes that are no JSON (the message says where), no article, no list of claims.
[[nodiscard]] Result<std::vector<RecordEntry>> readRecords(const QByteArray& json);

} // namespace claimline::exchange
