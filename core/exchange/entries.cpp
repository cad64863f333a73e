// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/entries.h"

#include "core/exchange/jsonmembers.h"

#include <QJsonDocument>
#include <QSet>

namespace claimline::exchange {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

/// A name of any agent: its kind is needed, and of the article's voice nothing else.
SpeakerEntry speaker(JsonMembers& outer, QLatin1StringView name)
{
    SpeakerEntry entry;
    const auto parts = outer.object(name);
    if (!parts) {
        outer.fail(translated("“%1” is missing. Add it, with its kind.").arg(name));
        return entry;
    }
    JsonMembers members(*parts);
    if (members.text("kind"_L1) == "article"_L1) {
        return entry;
    }
    if (!members.has("kind"_L1)) {
        members.fail(translated("In “%1”, “kind” is missing. Write article, person, organisation, group or unnamed.").arg(name));
    }
    entry.kind = members.enumeration("kind"_L1, AgentKind::Person);
    const bool described = entry.kind == AgentKind::Unnamed && members.has("described_as"_L1);
    entry.name = members.requiredText(described ? "described_as"_L1 : "name"_L1);
    entry.role = members.text("role"_L1).trimmed();
    entry.roleAsPrinted = members.text("role_as_printed"_L1);
    entry.organisation = members.text("organisation"_L1).trimmed();
    outer.take(members.error());
    return entry;
}

PassageEntry passage(JsonMembers& members)
{
    PassageEntry entry;
    entry.ranges = members.ranges("passage"_L1);
    entry.quotations = members.texts("quotation"_L1);
    entry.prefix = members.text("prefix"_L1);
    if (entry.quotations.isEmpty() && entry.ranges.empty()) {
        members.fail(translated("“quotation” is missing. Add the words as they are printed, in a list."));
    }
    for (const QString& quotation : std::as_const(entry.quotations)) {
        if (quotation.trimmed().isEmpty()) {
            members.fail(translated("A quotation is empty. Add the words as they are printed, or take it out."));
        }
    }
    return entry;
}

EvidenceEntry evidence(JsonMembers& outer, const QJsonObject& object)
{
    EvidenceEntry entry;
    JsonMembers members(object);
    entry.evidence.url = members.text("url"_L1).trimmed();
    entry.evidence.citation = members.text("citation"_L1);
    entry.evidence.stance = members.enumeration("stance"_L1, Stance::Supports);
    entry.evidence.grade.originality = members.enumeration("originality"_L1, Originality::Unknown);
    entry.evidence.grade.hand = members.enumeration("hand"_L1, Hand::Unknown);
    entry.evidence.grade.directness = members.enumeration("directness"_L1, Directness::Unknown);
    entry.evidence.grade.confidence = members.enumeration("confidence"_L1, Confidence::Unknown);
    entry.evidence.note = members.text("note"_L1);
    if (members.has("quotation"_L1) || members.has("passage"_L1)) {
        entry.passage = passage(members);
        entry.passage->article = members.text("article"_L1);
    } else if (entry.evidence.url.isEmpty() && entry.evidence.citation.isEmpty()) {
        members.fail(translated("A piece of evidence has no quotation, no url and no citation. Add one of them."));
    }
    outer.take(members.error());
    return entry;
}

HopEntry hop(JsonMembers& outer, const QJsonObject& object)
{
    HopEntry entry;
    JsonMembers members(object);
    entry.speaker = speaker(members, "agent"_L1);
    entry.hop.cue = members.text("cue"_L1);
    entry.hop.medium = members.text("medium"_L1);
    entry.hop.date.date = members.date("date_edtf"_L1);
    entry.hop.date.phrase = members.text("date_phrase"_L1);
    entry.hop.seen = members.flag("seen"_L1);
    if (const auto proof = members.object("proof"_L1)) {
        entry.proof = evidence(members, *proof);
    }
    outer.take(members.error());
    return entry;
}

Assessment assessment(JsonMembers& outer, const QJsonObject& object)
{
    Assessment entry;
    JsonMembers members(object);
    if (!members.has("verdict"_L1)) {
        members.fail(translated("An assessment has no “verdict”. Add one."));
    }
    entry.verdict = members.enumeration("verdict"_L1, Verdict::Unproven);
    entry.reason = members.text("reason"_L1);
    entry.scope = members.text("scope"_L1);
    entry.asOf = members.date("as_of"_L1);
    entry.analyst = members.text("analyst"_L1);
    outer.take(members.error());
    return entry;
}

/// A link is an item of its own: one that is wrong does not keep its statement out.
void readLinks(JsonMembers& outer, const QString& item, StatementEntry& entry)
{
    for (const QJsonObject& object : outer.objects("links"_L1)) {
        JsonMembers members(object);
        LinkEntry link;
        link.to = members.number("to"_L1);
        link.article = members.text("article"_L1);
        link.reason = members.text("reason"_L1);
        link.reading = members.enumeration("reading"_L1, LinkReading::Either);
        link.kind = members.enumeration("kind"_L1, LinkKind::Repeats);
        if (!members.has("kind"_L1)) {
            members.fail(translated("A link has no “kind”. Add one, such as repeats or contradicts."));
        }
        if (link.to < 1) {
            members.fail(translated("A link names no statement. Write the number of one in “to”."));
        }
        if (members.error()) {
            const QString message = translated("The link to %1 was left out. %2").arg(link.to).arg(members.error()->message);
            entry.issues.push_back({item, Error{ErrorCode::InvalidArgument, message}});
        } else {
            entry.links.push_back(link);
        }
    }
}

void readReading(JsonMembers& members, Statement& statement)
{
    const DoubtfulReading reading{members.text("as_printed"_L1), members.text("probably_meant"_L1), members.text("reading_reason"_L1)};
    if (reading == DoubtfulReading{}) {
        return;
    }
    if (reading.asPrinted.isEmpty() || reading.probablyMeant.isEmpty()) {
        members.fail(translated("A doubtful reading needs both “as_printed” and “probably_meant”. Add the missing one."));
    }
    statement.reading = reading;
}

Result<StatementEntry> statement(const QJsonObject& object, const QString& item)
{
    StatementEntry entry;
    JsonMembers members(object);
    entry.number = members.number("number"_L1);
    entry.wording = members.requiredText("claim"_L1);
    entry.asserter = speaker(members, "asserted_by"_L1);
    entry.passage = passage(members);
    if (!members.has("manner"_L1)) {
        members.fail(translated("“manner” is missing. Write direct, indirect, mixed, unmarked or own voice."));
    }
    entry.statement.manner = members.enumeration("manner"_L1, Manner::Indirect);
    entry.statement.cue = members.text("cue"_L1);
    entry.statement.certainty = members.enumeration("certainty"_L1, Certainty::NotRecorded);
    entry.statement.said = members.dating("said"_L1);
    entry.statement.remark = members.text("note"_L1);
    entry.statement.roleAsPrinted = entry.asserter.roleAsPrinted;
    readReading(members, entry.statement);
    entry.about = members.dating("about"_L1);
    entry.topics = members.texts("topics"_L1);
    entry.privateNote = members.text("private_note"_L1);
    for (const QJsonObject& part : members.objects("chain"_L1)) {
        entry.chain.push_back(hop(members, part));
    }
    for (const QJsonObject& part : members.objects("evidence"_L1)) {
        entry.evidence.push_back(evidence(members, part));
    }
    for (const QJsonObject& part : members.objects("assessments"_L1)) {
        entry.assessments.push_back(assessment(members, part));
    }
    readLinks(members, item, entry);
    if (members.error()) {
        return tl::unexpected(*members.error());
    }
    return entry;
}

Result<AgentEntry> agent(const QJsonObject& object)
{
    AgentEntry entry;
    JsonMembers members(object);
    const bool described = !members.has("name"_L1) && members.has("described_as"_L1);
    entry.name = members.requiredText(described ? "described_as"_L1 : "name"_L1);
    if (!members.has("kind"_L1)) {
        members.fail(translated("“kind” is missing. Write person, organisation, group or unnamed."));
    }
    entry.kind = members.enumeration("kind"_L1, AgentKind::Person);
    entry.organisation = members.text("organisation"_L1).trimmed();
    entry.description = members.text("description"_L1);
    entry.aliases = members.texts("aliases"_L1);
    for (const QJsonObject& part : members.objects("roles"_L1)) {
        JsonMembers role(part);
        entry.roles.push_back({role.requiredText("title"_L1), role.text("organisation"_L1).trimmed(), role.date("held"_L1)});
        members.take(role.error());
    }
    if (members.error()) {
        return tl::unexpected(*members.error());
    }
    return entry;
}

Result<TopicEntry> topic(const QJsonObject& object)
{
    JsonMembers members(object);
    TopicEntry entry{members.requiredText("name"_L1), members.text("definition"_L1)};
    if (members.error()) {
        return tl::unexpected(*members.error());
    }
    return entry;
}

void readStatements(const QJsonArray& claims, RecordEntry& record)
{
    QSet<int> numbers;
    int position = 0;
    for (const QJsonValue& value : claims) {
        ++position;
        const int number = value.toObject().value("number"_L1).toInt(position);
        const QString item = translated("Statement %1").arg(number);
        if (!value.isObject()) {
            record.issues.push_back({item, Error{ErrorCode::InvalidArgument, translated("It is no object between braces. Write it as one.")}});
            continue;
        }
        auto entry = statement(value.toObject(), item);
        if (!entry) {
            record.issues.push_back({item, entry.error()});
            continue;
        }
        entry->number = entry->number > 0 ? entry->number : position;
        if (numbers.contains(entry->number)) {
            record.issues.push_back({item,
                Error{ErrorCode::InvalidArgument, translated("Another statement has this number already. Give it one of its own.")}});
            continue;
        }
        numbers.insert(entry->number);
        record.issues.insert(record.issues.end(), entry->issues.begin(), entry->issues.end());
        record.statements.push_back(std::move(*entry));
    }
}

Result<RecordEntry> readRecord(const QJsonObject& object)
{
    RecordEntry record;
    JsonMembers members(object);
    record.article = members.requiredText("article"_L1);
    const QString offsets = members.text("offsets"_L1);
    if (!offsets.isEmpty() && offsets != "Unicode code points"_L1) {
        members.fail(translated("The offsets are in “%1”; only Unicode code points are read.").arg(offsets));
    }
    if (!object.value("claims"_L1).isArray()) {
        members.fail(translated("“claims” is missing. Add the list of statements."));
    }
    for (const QJsonObject& part : members.objects("agents"_L1)) {
        const QString item = translated("Agent “%1”").arg(part.value("name"_L1).toString());
        if (auto entry = agent(part)) {
            record.agents.push_back(std::move(*entry));
        } else {
            record.issues.push_back({item, entry.error()});
        }
    }
    for (const QJsonObject& part : members.objects("topics"_L1)) {
        const QString item = translated("Topic “%1”").arg(part.value("name"_L1).toString());
        if (auto entry = topic(part)) {
            record.topics.push_back(std::move(*entry));
        } else {
            record.issues.push_back({item, entry.error()});
        }
    }
    if (members.error()) {
        return failure(ErrorCode::UnreadableInput, members.error()->message);
    }
    readStatements(object.value("claims"_L1).toArray(), record);
    return record;
}

int lineOf(const QByteArray& json, int offset)
{
    return 1 + static_cast<int>(json.left(offset).count('\n'));
}

} // namespace

Result<std::vector<RecordEntry>> readRecords(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return failure(ErrorCode::UnreadableInput,
            translated("This is no sound JSON: %1, in line %2. Correct it there and try again.")
                .arg(problem.errorString())
                .arg(lineOf(json, problem.offset)));
    }
    const QJsonArray objects = document.isArray() ? document.array() : QJsonArray{document.object()};
    std::vector<RecordEntry> records;
    for (const QJsonValue& object : objects) {
        auto record = readRecord(object.toObject());
        if (!record) {
            return tl::unexpected(std::move(record.error()));
        }
        records.push_back(std::move(*record));
    }
    return records;
}

} // namespace claimline::exchange
