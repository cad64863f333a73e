// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composernames.h"


namespace claimline::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortHashLength = 12;

} // namespace

QString claimAnchor(int number)
{
    return u"claim-"_s + QString::number(number);
}

QString statementAnchor(const QString& number)
{
    return u"statement-"_s + QString(number).replace(u'.', u'-');
}

QString sourceAnchor(int number)
{
    return u"source-"_s + QString::number(number);
}

Run plainRun(const QString& text)
{
    return {text, Emphasis::None, {}};
}

Runs plainRuns(const QString& text)
{
    return {plainRun(text)};
}

Run strongRun(const QString& text)
{
    return {text, Emphasis::Strong, {}};
}

std::optional<NamedAgent> ProjectWords::agent(AgentId id) const
{
    const std::optional<Agent> record = id ? m_reader.agent(id) : std::nullopt;
    if (!record) {
        return std::nullopt;
    }
    const std::optional<Agent> organisation = record->organisation ? m_reader.agent(record->organisation) : std::nullopt;
    return NamedAgent{record->kind, record->name, organisation ? organisation->name : QString()};
}

QString ProjectWords::voice(AgentId id) const
{
    const std::optional<Agent> named = id ? m_reader.agent(id) : std::nullopt;
    if (!named) {
        return phrase(Phrase::ArticleItself, m_language);
    }
    return named->kind == AgentKind::Unnamed ? phrase(Phrase::UnnamedInShort, m_language, {quoted(named->name, m_language)})
                                             : named->name;
}

QString ProjectWords::speaker(const Statement& statement) const
{
    const std::optional<Article> record = statement.asserter.isArticle() ? m_reader.article(statement.article) : std::nullopt;
    if (!record || (record->publisher.isEmpty() && record->title.isEmpty())) {
        return voice(statement.asserter.agent());
    }
    return record->publisher.isEmpty() ? quoted(record->title, m_language) : record->publisher;
}

NamedArticle ProjectWords::article(const Article& article) const
{
    return {article.title, article.publisher, article.kind, article.published};
}

Attribution ProjectWords::attribution(const Statement& statement) const
{
    Attribution attribution;
    attribution.asserter = agent(statement.asserter.agent());
    attribution.roleAsPrinted = statement.roleAsPrinted;
    if (const std::optional<Role> role = statement.role ? m_reader.role(statement.role) : std::nullopt) {
        const std::optional<NamedAgent> organisation = agent(role->organisation);
        attribution.role = role->title;
        attribution.roleOrganisation = organisation ? organisation->name : QString();
    }
    for (const Hop& hop : statement.chain) {
        attribution.hops.push_back({agent(hop.voice.agent()), hop.cue, hop.medium, hop.date, hop.seen, evidenceInShort(hop.proof)});
    }
    if (const std::optional<Article> record = m_reader.article(statement.article)) {
        attribution.article = article(*record);
    }
    return attribution;
}

QString ProjectWords::numberOf(const Statement& statement) const
{
    const int claim = m_plan.numberOf(statement.claim);
    if (claim == 0 || statement.guess) {
        return {};
    }
    int position = 0;
    for (const Statement& other : acceptedStatements(m_reader, statement.claim)) {
        position += other.id <= statement.id ? 1 : 0;
    }
    return QString::number(claim) + u'.' + QString::number(position);
}

std::optional<Article> ProjectWords::articleOf(const Passage& passage) const
{
    const std::optional<Capture> capture = m_reader.capture(passage.capture);
    return capture ? m_reader.article(capture->article) : std::nullopt;
}

Runs ProjectWords::sourceLine(const Passage& passage) const
{
    const std::optional<Capture> capture = m_reader.capture(passage.capture);
    const std::optional<Article> record = articleOf(passage);
    if (!capture || !record) {
        return {};
    }
    const int number = m_plan.numberOf(record->id);
    Runs line{{articleTitleInWords(article(*record), m_language), Emphasis::None, number > 0 ? sourceAnchor(number) : QString()}};
    QString copy = u", "_s + phrase(Phrase::SourceLineCapture, m_language, {dayInSentence(capture->obtainedAt, m_language)});
    copy += u", "_s
        + phrase(Phrase::SourceLineHash, m_language, {QString::fromLatin1(capture->bytesSha256.toHex().first(shortHashLength))});
    line.push_back({copy, Emphasis::Small, {}});
    return line;
}

QString ProjectWords::evidenceInShort(EvidenceId id) const
{
    const std::optional<Evidence> evidence = id ? m_reader.evidenceRecord(id) : std::nullopt;
    if (!evidence) {
        return {};
    }
    const std::optional<Passage> passage = evidence->passage ? m_reader.passage(evidence->passage) : std::nullopt;
    if (const std::optional<Article> record = passage ? articleOf(*passage) : std::nullopt) {
        const int number = m_plan.numberOf(record->id);
        const QString title = record->title.isEmpty() ? phrase(Phrase::WithoutTitle, m_language) : quoted(record->title, m_language);
        return number > 0 ? phrase(Phrase::SourceInShort, m_language, {QString::number(number), title}) : title;
    }
    return evidence->citation.isEmpty() ? evidence->url : evidence->citation;
}

Run ProjectWords::claimTarget(ClaimId id) const
{
    if (const int number = m_plan.numberOf(id); number > 0) {
        return {phrase(Phrase::TargetClaim, m_language, {QString::number(number)}), Emphasis::None, claimAnchor(number)};
    }
    const std::optional<Claim> claim = m_reader.claim(id);
    return plainRun(phrase(Phrase::TargetOutsideClaim, m_language, {quoted(claim ? claim->wording : QString(), m_language)}));
}

Run ProjectWords::statementTarget(StatementId id) const
{
    const std::optional<Statement> statement = m_reader.statement(id);
    if (!statement) {
        return {};
    }
    const std::optional<Claim> claim = m_reader.claim(statement->claim);
    const QString wording = quoted(claim ? claim->wording : QString(), m_language);
    if (statement->guess) {
        return plainRun(phrase(Phrase::TargetProposal, m_language, {wording}));
    }
    const QString by = speaker(*statement);
    const QString number = numberOf(*statement);
    if (number.isEmpty()) {
        return plainRun(phrase(Phrase::TargetOutsideStatement, m_language, {by, wording}));
    }
    return {phrase(Phrase::TargetStatement, m_language, {number, by}), Emphasis::None, statementAnchor(number)};
}

Run ProjectWords::target(const LinkEnds& ends, LinkEnd end) const
{
    if (const auto* claims = std::get_if<ClaimPair>(&ends)) {
        return claimTarget(end == LinkEnd::From ? claims->to : claims->from);
    }
    const auto& statements = std::get<StatementPair>(ends);
    return statementTarget(end == LinkEnd::From ? statements.to : statements.from);
}

} // namespace claimline::report
