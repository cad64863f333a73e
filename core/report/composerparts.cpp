// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composerparts.h"


namespace claimline::report {

using namespace Qt::StringLiterals;

namespace {

void addFact(Facts& facts, const QString& label, const QString& value)
{
    if (!value.isEmpty()) {
        facts.facts.push_back({label, plainRuns(value)});
    }
}

} // namespace

PartsComposer::PartsComposer(const store::Reader& reader, const Plan& plan, const Options& options)
    : m_reader(reader), m_plan(plan), m_options(options), m_language(options.language), m_words(reader, plan, options.language)
{
}

QString PartsComposer::word(Phrase wanted, const QStringList& values) const
{
    return phrase(wanted, m_language, values);
}

QString PartsComposer::selection() const
{
    const Phrase which = m_options.selection == Selection::Disputed ? Phrase::SelectionDisputed
        : m_options.selection == Selection::Undisputed              ? Phrase::SelectionUndisputed
                                                                    : Phrase::SelectionAll;
    QStringList parts{word(which)};
    QStringList topics;
    for (const TopicId id : m_options.topics) {
        if (const std::optional<Topic> topic = m_reader.topic(id)) {
            topics.append(topic->name);
        }
    }
    if (!topics.isEmpty()) {
        parts.append(word(Phrase::TopicsOnly, {topics.join(u", "_s)}));
    }
    if (!m_options.claims.empty()) {
        parts.append(word(Phrase::ClaimsOnly));
    }
    return parts.join(word(Phrase::Semicolon));
}

QString PartsComposer::whenCaptured() const
{
    if (!m_plan.firstCapture) {
        return {};
    }
    const Edtf first = Edtf::day(m_plan.firstCapture->toUTC().date());
    const Edtf last = Edtf::day(m_plan.lastCapture->toUTC().date());
    const Result<Edtf> span = first == last ? Result<Edtf>(first) : Edtf::parse(first.text() + u'/' + last.text());
    return span ? dateInSentence(*span, m_language) : QString();
}

void PartsComposer::writeScope(std::deque<Block>& out) const
{
    out.push_back(Heading{1, word(Phrase::ScopeHeading), {}});
    Facts facts;
    const Phrase order = m_options.order == Order::ByClaim ? Phrase::OrderByClaim
        : m_options.order == Order::BySpeaker              ? Phrase::OrderBySpeaker
                                                           : Phrase::OrderByDate;
    const auto addCount = [&](Phrase label, std::int64_t count) { addFact(facts, word(label), QString::number(count)); };
    addFact(facts, word(Phrase::SelectionLabel), selection());
    addFact(facts, word(Phrase::OrderLabel), word(order));
    addCount(Phrase::CountOfClaims, static_cast<std::int64_t>(m_plan.claims.size()));
    addCount(Phrase::CountOfStatements, m_plan.counts.statements);
    addCount(Phrase::CountOfUnseen, m_plan.counts.unseen);
    addCount(Phrase::CountOfDoubtful, m_plan.counts.doubtful);
    addCount(Phrase::CountOfProposals, static_cast<std::int64_t>(m_plan.proposals.size()));
    addCount(Phrase::CountOfArticles, static_cast<std::int64_t>(m_plan.articles.size()));
    addCount(Phrase::CountOfMachineTranslated, m_plan.counts.machineTranslated);
    addFact(facts, word(Phrase::CapturedWhen), whenCaptured());
    out.push_back(facts);
    writeMethod(out);
    if (m_plan.claims.empty()) {
        out.push_back(Paragraph{plainRuns(word(Phrase::NothingSelected)), false});
    }
}

void PartsComposer::writeMethod(std::deque<Block>& out) const
{
    out.push_back(Heading{2, word(Phrase::MethodHeading), {}});
    List list;
    for (const Phrase wanted : {Phrase::MethodStatements, Phrase::MethodReadings, Phrase::MethodUnseen, Phrase::MethodDates,
             Phrase::MethodGrades, Phrase::MethodVerdicts, Phrase::MethodDisputed, Phrase::MethodProposals}) {
        list.items.push_back(plainRuns(word(wanted)));
    }
    out.push_back(list);
}

void PartsComposer::writeSummaryHead(std::deque<Block>& out) const
{
    out.push_back(Heading{1, word(Phrase::SummaryHeading), {}});
    out.push_back(TableBegin{{word(Phrase::ColumnNumber), word(Phrase::ColumnClaim), word(Phrase::ColumnAssertedBy),
                                 word(Phrase::ColumnSaid), word(Phrase::ColumnVerdict)},
        {0.06, 0.37, 0.24, 0.19, 0.14}});
}

void PartsComposer::writeProposal(StatementId id, std::deque<Block>& out) const
{
    const std::optional<Statement> statement = m_reader.statement(id);
    const std::optional<Claim> claim = statement ? m_reader.claim(statement->claim) : std::nullopt;
    const std::optional<Article> article = statement ? m_reader.article(statement->article) : std::nullopt;
    if (!claim || !article) {
        return;
    }
    const QString source = articleTitleInWords(m_words.article(*article), m_language);
    out.push_back(Paragraph{plainRuns(word(Phrase::ProposalItem, {quoted(claim->wording, m_language), source}) + u'.'), false});
}

void PartsComposer::addLayers(CaptureId capture, Facts& facts) const
{
    for (const Layer& layer : m_reader.layers(capture)) {
        QStringList details;
        if (!layer.language.isEmpty()) {
            details.append(languageName(layer.language, m_language));
        }
        if (!layer.author.isEmpty()) {
            details.append(layer.author);
        }
        const QString kind = wordOf(Phrase::FirstLayerKind, layer.kind, m_language);
        addFact(facts, word(Phrase::LayerLabel), details.isEmpty() ? kind : word(Phrase::LayerValue, {kind, details.join(u", "_s)}));
    }
}

void PartsComposer::addCaptures(ArticleId article, Facts& facts) const
{
    const std::vector<Capture> captures = m_reader.captures(article);
    for (const Capture& capture : captures) {
        QString when = dayInSentence(capture.obtainedAt, m_language);
        when += capture.obtainedAt.toUTC().toString(u", HH:mm"_s) + u" UTC"_s;
        QString how = wordOf(Phrase::FirstObtained, capture.obtained, m_language);
        how += capture.origin.isEmpty() ? QString() : u" ("_s + capture.origin + u')';
        addFact(facts, word(Phrase::CaptureLabel), word(Phrase::CaptureValue, {when, how}));
        addFact(facts, word(Phrase::HashLabel), QString::fromLatin1(capture.bytesSha256.toHex()));
        addLayers(capture.id, facts);
    }
    if (captures.empty()) {
        addFact(facts, word(Phrase::CaptureLabel), word(Phrase::NoCapture));
    }
}

void PartsComposer::addNotes(ArticleId article, Facts& facts) const
{
    if (m_options.notes == PrivateNotes::LeftOut) {
        return;
    }
    for (const Note& note : m_reader.notes()) {
        if (note.article == article) {
            addFact(facts, word(Phrase::PrivateNoteLabel), note.text);
        }
    }
}

void PartsComposer::writeSource(ArticleId id, std::deque<Block>& out) const
{
    const std::optional<Article> article = m_reader.article(id);
    if (!article) {
        return;
    }
    const int number = m_plan.numberOf(id);
    const QString title = article->title.isEmpty() ? word(Phrase::WithoutTitle) : article->title;
    out.push_back(Heading{2, word(Phrase::SourceHeading, {QString::number(number), title}), sourceAnchor(number)});
    Facts facts;
    addFact(facts, word(Phrase::PublisherLabel), article->publisher);
    addFact(facts, word(Phrase::BylineLabel), article->byline);
    const QString published = datingWithPhrase(article->published, m_language);
    addFact(facts, word(Phrase::PublishedLabel), published.isEmpty() ? word(Phrase::NotKnown) : published);
    addFact(facts, word(Phrase::AddressLabel), article->url);
    addFact(facts, word(Phrase::KindLabel), wordOf(Phrase::FirstArticleKind, article->kind, m_language));
    addFact(facts, word(Phrase::LanguageLabel), article->language.isEmpty() ? QString() : languageName(article->language, m_language));
    QString text = wordOf(Phrase::FirstTranslation, article->translation, m_language);
    if (!article->translatedFrom.isEmpty()) {
        text = word(Phrase::TranslatedFrom, {text, languageName(article->translatedFrom, m_language)});
    }
    addFact(facts, word(Phrase::TranslationLabel), text);
    addCaptures(id, facts);
    addNotes(id, facts);
    out.push_back(facts);
}

void PartsComposer::writeIndex(std::deque<Block>& out) const
{
    out.push_back(Heading{1, word(Phrase::IndexHeading), {}});
    std::size_t entry = 0;
    for (std::size_t group = 0; group < m_plan.groups.size(); ++group) {
        Runs runs;
        const std::size_t begin = entry;
        for (; entry < m_plan.entries.size() && m_plan.entries[entry].group == group; ++entry) {
            const int number = m_plan.numberOf(m_plan.entries[entry].claim);
            runs.push_back(plainRun(runs.empty() ? QString() : u", "_s));
            runs.push_back({QString::number(number), Emphasis::None, claimAnchor(number)});
        }
        if (!m_plan.groups[group].isEmpty) {
            const AgentId speaker = m_plan.groups[group].speaker;
            const QString name = speaker ? m_words.voice(speaker) : word(Phrase::ArticlesVoice);
            const QString label = word(entry - begin == 1 ? Phrase::IndexClaim : Phrase::IndexClaims, {QString()});
            runs.insert(runs.begin(), {strongRun(capitalised(name)), plainRun(word(Phrase::Colon) + label)});
            out.push_back(Paragraph{runs, false});
        }
    }
}

} // namespace claimline::report
