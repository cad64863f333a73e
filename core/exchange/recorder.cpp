// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/recorder.h"

#include "core/exchange/passagefinding.h"
#include "core/exchange/topicpaths.h"

#include <QCoreApplication>

#include <algorithm>

namespace claimline::exchange {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

QString keyOf(const QString& wording, const std::vector<TextRange>& ranges)
{
    QString key = wording;
    for (const TextRange& range : ranges) {
        key += QStringLiteral("\n%1-%2").arg(range.begin).arg(range.end);
    }
    return key;
}

} // namespace

QString Recorder::itemOf(const QString& article, const QString& item) const
{
    return m_several ? QStringLiteral("%1: %2").arg(article, item) : item;
}

RecordReport Recorder::run(const std::vector<RecordEntry>& records, const Progress& progress)
{
    m_several = records.size() > 1;
    for (const RecordEntry& record : records) {
        plan(record);
    }
    const auto total = static_cast<std::int64_t>(m_planned.size());
    for (std::size_t i = 0; i < m_planned.size(); ++i) {
        progress.report(static_cast<std::int64_t>(i), total);
        if (progress.cancelled()) {
            const QString rest = translated("Stopped before this statement. What was recorded stays; record the file again for the rest.");
            complain(m_planned[i].item, {ErrorCode::Cancelled, rest});
            break;
        }
        recordStatement(m_planned[i]);
    }
    progress.report(total, total);
    return m_report;
}

void Recorder::plan(const RecordEntry& record)
{
    for (const Issue& issue : record.issues) {
        complain(itemOf(record.article, issue.item), issue.error);
    }
    ArticleId article = m_options.article;
    if (!article) {
        const auto found = m_names.find(record.article);
        if (!found) {
            complain(itemOf(record.article, translated("Article")), found.error());
            return;
        }
        article = *found;
    }
    recordAgents(record, article);
    recordTopics(record);
    for (const StatementEntry& entry : record.statements) {
        planStatement(record, entry, article);
    }
}

void Recorder::planStatement(const RecordEntry& record, const StatementEntry& entry, ArticleId article)
{
    Planned planned;
    planned.entry = entry;
    planned.articleName = record.article;
    planned.item = itemOf(record.article, translated("Statement %1").arg(entry.number));
    planned.article = article;
    auto ranges = findPassage(m_texts.of(article).text, entry.passage);
    if (!ranges) {
        complain(planned.item, ranges.error());
        return;
    }
    planned.ranges = std::move(*ranges);
    if (const auto there = present(planned)) {
        planned.id = *there;
        planned.outcome = RecordOutcome::AlreadyThere;
    }
    m_byNumber.insert_or_assign({article, entry.number}, m_planned.size());
    m_planned.push_back(std::move(planned));
}

std::optional<StatementId> Recorder::present(const Planned& planned)
{
    if (!m_present.contains(planned.article)) {
        QHash<QString, StatementId>& known = m_present[planned.article];
        for (const Statement& statement : m_editor.reader().statementsIn(planned.article)) {
            const auto passage = m_editor.reader().passage(statement.passage);
            const auto claim = m_editor.reader().claim(statement.claim);
            if (passage && claim) {
                known.insert(keyOf(claim->wording, passage->ranges), statement.id);
            }
        }
    }
    const StatementId id = m_present[planned.article].value(keyOf(planned.entry.wording, planned.ranges));
    return id ? std::optional(id) : std::nullopt;
}

void Recorder::recordAgents(const RecordEntry& record, ArticleId article)
{
    if (record.agents.empty()) {
        return;
    }
    QStringList names;
    for (const AgentEntry& entry : record.agents) {
        names << entry.name;
    }
    const QString subject = names.join(QStringLiteral(", "));
    Issues issues;
    const auto done = m_editor.together(edit::Verb::AddAgent, subject, [&]() -> Result<void> {
        for (const AgentEntry& entry : record.agents) {
            if (const auto agent = m_agents.agent(entry, article); !agent) {
                issues.push_back({translated("Agent “%1”").arg(entry.name), agent.error()});
            }
        }
        return {};
    });
    if (!done) {
        m_agents.forget();
        issues = {{translated("Agents"), done.error()}};
    }
    for (const Issue& issue : issues) {
        complain(itemOf(record.article, issue.item), issue.error);
    }
}

void Recorder::recordTopics(const RecordEntry& record)
{
    if (record.topics.empty()) {
        return;
    }
    QStringList paths;
    for (const TopicEntry& entry : record.topics) {
        paths << entry.path;
    }
    const QString subject = paths.join(QStringLiteral(", "));
    Issues issues;
    const auto done = m_editor.together(edit::Verb::AddTopic, subject, [&]() -> Result<void> {
        for (const TopicEntry& entry : record.topics) {
            if (const auto topic = needTopicAt(m_editor, entry.path, entry.definition); !topic) {
                issues.push_back({translated("Topic “%1”").arg(entry.path), topic.error()});
            }
        }
        return {};
    });
    if (!done) {
        issues = {{translated("Topics"), done.error()}};
    }
    for (const Issue& issue : issues) {
        complain(itemOf(record.article, issue.item), issue.error);
    }
}

void Recorder::recordStatement(Planned& planned)
{
    if (planned.id) {
        m_report.statements.push_back({planned.articleName, planned.entry.number, planned.id, RecordOutcome::AlreadyThere});
        drawLinks(planned);
        return;
    }
    const Issues before = m_report.issues;
    const auto done = m_editor.together(edit::Verb::RecordStatement, planned.entry.wording, [&]() -> Result<void> {
        const auto id = mark(planned);
        CLAIMLINE_TRY(id);
        CLAIMLINE_TRY(addParts(planned, *id));
        planned.id = *id;
        drawLinks(planned);
        return {};
    });
    if (!done) {
        planned.id = {};
        m_agents.forget();
        m_report.issues = before;
        complain(planned.item, done.error());
        for (const WaitingLink& waiting : planned.waiting) {
            complainOfMissing(m_planned[waiting.from], waiting.link);
        }
        return;
    }
    m_report.statements.push_back({planned.articleName, planned.entry.number, planned.id, RecordOutcome::Recorded});
}

Result<StatementId> Recorder::mark(const Planned& planned)
{
    const auto speaker = m_agents.speaker(planned.entry.asserter, planned.article);
    CLAIMLINE_TRY(speaker);
    auto hops = chain(planned);
    CLAIMLINE_TRY(hops);
    edit::Mark mark;
    mark.capture = m_texts.of(planned.article).capture;
    mark.ranges = planned.ranges;
    mark.wording = planned.entry.wording;
    mark.about = planned.entry.about;
    if (const auto claim = m_editor.reader().claimWorded(planned.entry.wording)) {
        mark.claim = claim->id;
    }
    mark.statement = planned.entry.statement;
    mark.statement.number = planned.entry.number;
    mark.statement.asserter = speaker->voice;
    mark.statement.role = speaker->role;
    mark.statement.chain = std::move(*hops);
    return m_editor.markClaim(mark);
}

Result<std::vector<Hop>> Recorder::chain(const Planned& planned)
{
    std::vector<Hop> hops;
    for (const HopEntry& entry : planned.entry.chain) {
        const auto speaker = m_agents.speaker(entry.speaker, planned.article);
        CLAIMLINE_TRY(speaker);
        Hop hop = entry.hop;
        hop.voice = speaker->voice;
        if (entry.proof) {
            const auto proof = addEvidence(*entry.proof, {}, planned.article);
            CLAIMLINE_TRY(proof);
            hop.proof = *proof;
        }
        hops.push_back(std::move(hop));
    }
    return hops;
}

Result<EvidenceId> Recorder::addEvidence(const EvidenceEntry& entry, ClaimId claim, ArticleId article)
{
    Evidence evidence = entry.evidence;
    evidence.claim = claim;
    if (!entry.passage) {
        return m_editor.addEvidence(evidence);
    }
    ArticleId source = article;
    if (!entry.passage->article.isEmpty()) {
        const auto found = m_names.find(entry.passage->article);
        CLAIMLINE_TRY(found);
        source = *found;
    }
    const ArticleTexts::CapturedText captured = m_texts.of(source);
    auto ranges = findPassage(captured.text, *entry.passage);
    CLAIMLINE_TRY(ranges);
    return m_editor.addEvidence(evidence, captured.capture, std::move(*ranges));
}

Result<void> Recorder::addParts(const Planned& planned, StatementId statement)
{
    const auto recorded = m_editor.reader().statement(statement);
    const auto claim = recorded ? m_editor.reader().claim(recorded->claim) : std::nullopt;
    if (!claim) {
        return failure(ErrorCode::NotFound, translated("The statement is gone. Record the file again."));
    }
    std::vector<TopicId> topics = claim->topics;
    for (const QString& path : planned.entry.topics) {
        const auto topic = needTopicAt(m_editor, path);
        CLAIMLINE_TRY(topic);
        topics.push_back(*topic);
    }
    std::sort(topics.begin(), topics.end());
    topics.erase(std::unique(topics.begin(), topics.end()), topics.end());
    if (topics != claim->topics) {
        CLAIMLINE_TRY(m_editor.setTopics(claim->id, topics));
    }
    for (const EvidenceEntry& entry : planned.entry.evidence) {
        CLAIMLINE_TRY(addEvidence(entry, claim->id, planned.article));
    }
    for (Assessment assessment : planned.entry.assessments) {
        assessment.claim = claim->id;
        CLAIMLINE_TRY(m_editor.assess(assessment));
    }
    if (!planned.entry.privateNote.trimmed().isEmpty()) {
        Note note;
        note.statement = statement;
        note.text = planned.entry.privateNote;
        CLAIMLINE_TRY(m_editor.addNote(note));
    }
    return {};
}

} // namespace claimline::exchange
