// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composerclaim.h"


#include <algorithm>

namespace claimline::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowestHeading = 4;

void addFact(Facts& facts, const QString& label, const QString& value)
{
    if (!value.isEmpty()) {
        facts.facts.push_back({label, plainRuns(value)});
    }
}

QString withFullStop(const QString& text)
{
    static const QString ends = u".!?…"_s;
    return text.isEmpty() || ends.contains(text.back()) ? text : text + u'.';
}

} // namespace

ClaimComposer::ClaimComposer(const store::Reader& reader, const Plan& plan, const Options& options)
    : m_reader(reader), m_plan(plan), m_language(options.language), m_words(reader, plan, options.language)
{
    if (options.notes == PrivateNotes::Printed) {
        m_notes = reader.notes();
    }
}

QString ClaimComposer::word(Phrase wanted, const QStringList& values) const
{
    return phrase(wanted, m_language, values);
}

void ClaimComposer::heading(int level, Phrase wanted)
{
    m_out->push_back(Heading{std::min(level, lowestHeading), word(wanted), {}});
}

void ClaimComposer::write(const PlanEntry& entry, int level, std::deque<Block>& out)
{
    m_out = &out;
    const std::optional<Claim> claim = m_reader.claim(entry.claim);
    if (!claim) {
        return;
    }
    const int number = m_plan.numberOf(claim->id);
    out.push_back(Heading{level, QString::number(number) + u". "_s + claim->wording, entry.isFirst ? claimAnchor(number) : QString()});
    const std::vector<Statement> accepted = acceptedStatements(m_reader, claim->id);
    writeFacts(*claim);
    for (const Statement& statement : accepted) {
        if (std::ranges::find(entry.statements, statement.id) != entry.statements.end()) {
            writeStatement(statement, level + 1);
        }
    }
    if (!entry.isFirst) {
        out.push_back(Paragraph{{{word(Phrase::SeeClaim, {QString::number(number)}), Emphasis::None, claimAnchor(number)}}, false});
        return;
    }
    writeOtherStatements(entry, accepted);
    writeEvidence(m_reader.evidence(claim->id), level + 1);
    writeVerdicts(m_reader.assessments(claim->id), level + 1);
    writeOpenPoints(*claim, accepted, level + 1);
    writeNotes(claim->id, StatementId());
}

QString ClaimComposer::topicPath(TopicId id) const
{
    QStringList path;
    for (std::optional<Topic> topic = m_reader.topic(id); topic; topic = m_reader.topic(topic->parent)) {
        path.prepend(topic->name);
        if (topic->parent.isNull()) {
            break;
        }
    }
    return path.join(u" / "_s);
}

void ClaimComposer::writeFacts(const Claim& claim)
{
    Facts facts;
    QStringList topics;
    for (const TopicId topic : claim.topics) {
        topics.append(topicPath(topic));
    }
    addFact(facts, word(Phrase::TopicsLabel), topics.join(word(Phrase::Semicolon)));
    addFact(facts, word(Phrase::AboutLabel), datingWithPhrase(claim.about, m_language, DateReading::Duration));
    const std::vector<Assessment> assessments = m_reader.assessments(claim.id);
    addFact(facts, word(Phrase::LatestVerdict),
        assessments.empty() ? word(Phrase::NoVerdict) : wordOf(Phrase::FirstVerdict, assessments.back().verdict, m_language));
    m_out->push_back(facts);
    const std::vector<Link> links = m_reader.linksOf(claim.id);
    writeLinks(links, [&claim](const Link& link) {
        return std::get<ClaimPair>(link.ends).from == claim.id ? LinkEnd::From : LinkEnd::To;
    });
}

void ClaimComposer::writeStatement(const Statement& statement, int level)
{
    const QString number = m_words.numberOf(statement);
    m_out->push_back(Heading{std::min(level, lowestHeading),
        word(Phrase::StatementHeading, {number, m_words.speaker(statement)}), statementAnchor(number)});
    m_out->push_back(Paragraph{plainRuns(m_words.attributionSentence(statement)), true});
    writeQuotation(statement);
    writeStatementFacts(statement);
    writeLinks(m_reader.linksOf(statement.id), [&statement](const Link& link) {
        return std::get<StatementPair>(link.ends).from == statement.id ? LinkEnd::From : LinkEnd::To;
    });
    writeNotes(ClaimId(), statement.id);
}

void ClaimComposer::writeQuotation(const Statement& statement)
{
    const std::optional<Passage> passage = statement.passage ? m_reader.passage(statement.passage) : std::nullopt;
    if (!passage) {
        return;
    }
    const std::optional<Article> article = m_reader.article(statement.article);
    m_out->push_back(Quotation{passage->quotation(), article ? article->language : QString(), m_words.sourceLine(*passage)});
}

/// The words that attribute the statement, and those of each hop, as printed.
Runs ClaimComposer::cues(const Statement& statement) const
{
    QStringList cues;
    if (!statement.cue.isEmpty()) {
        cues.append(quoted(statement.cue, m_language));
    }
    for (const Hop& hop : statement.chain) {
        if (!hop.cue.isEmpty() && !hop.voice.isArticle()) {
            cues.append(word(Phrase::CueOfHop, {quoted(hop.cue, m_language), m_words.voice(hop.voice.agent())}));
        }
    }
    return plainRuns(cues.join(word(Phrase::Semicolon)));
}

void ClaimComposer::writeStatementFacts(const Statement& statement)
{
    Facts facts;
    if (statement.reading) {
        addFact(facts, word(Phrase::AsPrintedLabel), statement.reading->asPrinted);
        addFact(facts, word(Phrase::ProbablyMeantLabel), statement.reading->probablyMeant);
        addFact(facts, word(Phrase::ReadingReasonLabel), withFullStop(capitalised(statement.reading->reason)));
    }
    const QString said = datingWithPhrase(statement.said, m_language);
    addFact(facts, word(Phrase::SaidLabel), said.isEmpty() ? word(Phrase::NotKnown) : said);
    addFact(facts, word(Phrase::MannerLabel), wordOf(Phrase::FirstManner, statement.manner, m_language));
    if (const Runs printed = cues(statement); !printed.front().text.isEmpty()) {
        facts.facts.push_back({word(Phrase::CueLabel), printed});
    }
    if (statement.certainty != Certainty::NotRecorded) {
        addFact(facts, word(Phrase::CertaintyLabel), wordOf(Phrase::FirstCertainty, statement.certainty, m_language));
    }
    for (const Hop& hop : statement.chain) {
        const std::optional<Evidence> proof = hop.proof ? m_reader.evidenceRecord(hop.proof) : std::nullopt;
        if (!proof) {
            continue;
        }
        const std::optional<Passage> passage = proof->passage ? m_reader.passage(proof->passage) : std::nullopt;
        QStringList parts{m_words.voice(hop.voice.agent()) + word(Phrase::Colon) + m_words.evidenceInShort(hop.proof)};
        if (passage) {
            parts.append(quoted(passage->quotation(), m_language));
        }
        parts.append(gradeInWords(proof->grade, m_language));
        if (!proof->note.isEmpty()) {
            parts.append(proof->note);
        }
        addFact(facts, word(Phrase::HopProofLabel), withFullStop(parts.join(word(Phrase::Semicolon))));
    }
    addFact(facts, word(Phrase::RemarkLabel), withFullStop(capitalised(statement.remark)));
    m_out->push_back(facts);
}

Runs ClaimComposer::linkItem(const Link& link, LinkEnd end) const
{
    // The target is a run of its own, as it leads somewhere.
    static const QString place(QChar(0x1));
    const Run target = m_words.target(link.ends, end);
    const QString words = capitalised(linkInWords(link.kind, link.reading, end, place, m_language));
    const qsizetype at = words.indexOf(place);
    Runs runs{plainRun(words.first(at)), target, plainRun(words.sliced(at + 1) + u'.')};
    if (!link.reason.isEmpty()) {
        runs.push_back(plainRun(u' ' + withFullStop(word(Phrase::LinkReason, {link.reason}))));
    }
    if (const QString proof = m_words.evidenceInShort(link.proof); !proof.isEmpty()) {
        runs.push_back(plainRun(u' ' + withFullStop(word(Phrase::LinkProof, {proof}))));
    }
    if (!link.author.isEmpty() && link.madeAt.isValid()) {
        const QString drawn = word(Phrase::LinkDrawn, {link.author, dayInSentence(link.madeAt, m_language)});
        runs.push_back({u' ' + drawn, Emphasis::Small, {}});
    }
    return runs;
}

void ClaimComposer::writeLinks(const std::vector<Link>& links, const std::function<LinkEnd(const Link&)>& endOf)
{
    if (links.empty()) {
        return;
    }
    m_out->push_back(Paragraph{{strongRun(word(Phrase::RelationsHeading))}, true});
    List list;
    for (const Link& link : links) {
        list.items.push_back(linkItem(link, endOf(link)));
    }
    m_out->push_back(list);
}

void ClaimComposer::writeOtherStatements(const PlanEntry& entry, const std::vector<Statement>& all)
{
    List list;
    for (const Statement& statement : all) {
        if (std::ranges::find(entry.statements, statement.id) == entry.statements.end()) {
            const QString number = m_words.numberOf(statement);
            list.items.push_back({{word(Phrase::StatementHeading, {number, m_words.speaker(statement)}),
                Emphasis::None, statementAnchor(number)}});
        }
    }
    if (!list.items.empty()) {
        m_out->push_back(Paragraph{{strongRun(word(Phrase::AlsoStated))}, true});
        m_out->push_back(list);
    }
}

void ClaimComposer::writeEvidence(const std::vector<Evidence>& evidence, int level)
{
    if (evidence.empty()) {
        return;
    }
    heading(level, Phrase::EvidenceHeading);
    for (const Stance stance : {Stance::Supports, Stance::Refutes, Stance::Context}) {
        for (const Evidence& item : evidence) {
            if (item.stance != stance) {
                continue;
            }
            const std::optional<Passage> passage = item.passage ? m_reader.passage(item.passage) : std::nullopt;
            QStringList parts{gradeInWords(item.grade, m_language) + u'.'};
            for (const QString& text : {item.note, item.citation}) {
                parts.append(withFullStop(text));
            }
            parts.append(item.url); // without a full stop, which would be taken for part of it
            parts.removeAll(QString());
            m_out->push_back(Paragraph{{strongRun(wordOf(Phrase::FirstStance, stance, m_language)), plainRun(word(Phrase::Colon) + parts.join(u' '))},
                passage.has_value()});
            if (passage) {
                const std::optional<Capture> capture = m_reader.capture(passage->capture);
                const std::optional<Article> article = capture ? m_reader.article(capture->article) : std::nullopt;
                m_out->push_back(Quotation{passage->quotation(), article ? article->language : QString(), m_words.sourceLine(*passage)});
            }
        }
    }
}

void ClaimComposer::writeVerdicts(const std::vector<Assessment>& assessments, int level)
{
    if (assessments.empty()) {
        return;
    }
    heading(level, Phrase::VerdictsHeading);
    const auto runsOf = [this](const Assessment& assessment) {
        const QString words = capitalised(assessmentInWords(assessment, m_language)) + u". "_s;
        return Runs{plainRun(words + withFullStop(assessment.reason))};
    };
    m_out->push_back(Paragraph{runsOf(assessments.back()), false});
    if (assessments.size() == 1) {
        return;
    }
    m_out->push_back(Paragraph{{strongRun(word(Phrase::EarlierVerdict))}, true});
    List earlier;
    for (auto assessment = std::next(assessments.rbegin()); assessment != assessments.rend(); ++assessment) {
        earlier.items.push_back(runsOf(*assessment));
    }
    m_out->push_back(earlier);
}

void ClaimComposer::addOpenPoints(const Statement& statement, List& points) const
{
    const QString number = m_words.numberOf(statement);
    const auto add = [&](Phrase wanted) { points.items.push_back(plainRuns(word(wanted, {number}))); };
    if (!statement.said.date) {
        add(Phrase::OpenNoDate);
    } else if (statement.said.guess) {
        add(Phrase::OpenGuessedDate);
    }
    QStringList unseen;
    for (const Hop& hop : statement.chain) {
        if (!hop.seen) {
            unseen.append(m_words.voice(hop.voice.agent()));
        }
    }
    if (!unseen.isEmpty()) {
        points.items.push_back(plainRuns(word(Phrase::OpenUnseen, {number, unseen.join(u", "_s)})));
    }
    if (statement.reading) {
        add(Phrase::OpenDoubtful);
    }
    const std::optional<Passage> passage = statement.passage ? m_reader.passage(statement.passage) : std::nullopt;
    if (!passage) {
        add(Phrase::OpenNoPassage);
    } else if (!passage->resolved) {
        add(Phrase::OpenUnresolved);
    }
}

void ClaimComposer::writeOpenPoints(const Claim& claim, const std::vector<Statement>& accepted, int level)
{
    List points;
    for (const Statement& statement : accepted) {
        addOpenPoints(statement, points);
    }
    if (accepted.empty()) {
        points.items.push_back(plainRuns(word(Phrase::OpenNoStatement)));
    }
    if (claim.about.guess && claim.about.date) {
        points.items.push_back(plainRuns(word(Phrase::OpenGuessedAbout)));
    }
    if (m_reader.evidence(claim.id).empty()) {
        points.items.push_back(plainRuns(word(Phrase::OpenNoEvidence)));
    }
    if (m_reader.assessments(claim.id).empty()) {
        points.items.push_back(plainRuns(word(Phrase::OpenNoVerdict)));
    }
    for (const Statement& statement : m_reader.statementsOf(claim.id)) {
        if (statement.guess) {
            const std::optional<Article> article = m_reader.article(statement.article);
            points.items.push_back(plainRuns(word(Phrase::OpenProposal, {quoted(article ? article->title : QString(), m_language)})));
        }
    }
    if (!points.items.empty()) {
        heading(level, Phrase::OpenPointsHeading);
        m_out->push_back(points);
    }
}

void ClaimComposer::writeNotes(ClaimId claim, StatementId statement)
{
    for (const Note& note : m_notes) {
        if ((claim && note.claim == claim) || (statement && note.statement == statement)) {
            m_out->push_back(Paragraph{{strongRun(word(Phrase::PrivateNoteLabel)), plainRun(word(Phrase::Colon) + note.text)}, false});
        }
    }
}

TableRow ClaimComposer::summaryRow(ClaimId id) const
{
    const std::optional<Claim> claim = m_reader.claim(id);
    const int number = m_plan.numberOf(id);
    QStringList speakers;
    QStringList dates;
    for (const Statement& statement : acceptedStatements(m_reader, id)) {
        speakers.append(m_words.speaker(statement));
        dates.append(datingInWords(statement.said, m_language));
    }
    speakers.removeDuplicates();
    dates.removeAll(QString());
    dates.removeDuplicates();
    const std::vector<Assessment> assessments = m_reader.assessments(id);
    const QString verdict = assessments.empty() ? word(Phrase::NoVerdict)
                                                : wordOf(Phrase::FirstVerdict, assessments.back().verdict, m_language);
    const QString said = dates.isEmpty() ? word(Phrase::NotKnown) : dates.join(word(Phrase::Semicolon));
    return {{{{QString::number(number), Emphasis::None, claimAnchor(number)}}, plainRuns(claim ? claim->wording : QString()),
        plainRuns(speakers.join(word(Phrase::Semicolon))), plainRuns(said), plainRuns(verdict)}};
}

} // namespace claimline::report
