// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chainwords.h"

#include "core/report/wording.h"
#include "core/report/wordingmedia.h"

#include <QStringList>

#include <array>

namespace claimline::report {

using namespace Qt::StringLiterals;

namespace {

struct KindNoun {
    const char16_t* english;
    const char16_t* dutch;
    const char16_t* german;
    const char16_t* germanDative;
    const char16_t* french;
    Medium::Gender dutchGender;
    Medium::Gender germanGender;
    Medium::Gender frenchGender;
};

constexpr auto masculine = Medium::Gender::Masculine;
constexpr auto feminine = Medium::Gender::Feminine;
constexpr auto neuter = Medium::Gender::Neuter;

constexpr std::array kindNouns{
    KindNoun{u"the article", u"het artikel", u"der Artikel", u"dem Artikel", u"l’article", neuter, masculine, masculine},
    KindNoun{u"the press release", u"het persbericht", u"die Pressemitteilung", u"der Pressemitteilung", u"le communiqué", neuter,
        feminine, masculine},
    KindNoun{u"the transcript", u"de transcriptie", u"das Transkript", u"dem Transkript", u"la transcription", feminine, neuter,
        feminine},
    KindNoun{u"the report", u"het rapport", u"der Bericht", u"dem Bericht", u"le rapport", neuter, masculine, masculine},
    KindNoun{u"the e-mail", u"de e-mail", u"die E-Mail", u"der E-Mail", u"le courriel", feminine, feminine, masculine},
    KindNoun{u"the post", u"het bericht", u"der Beitrag", u"dem Beitrag", u"la publication", neuter, masculine, feminine},
    KindNoun{u"the document", u"het document", u"das Dokument", u"dem Dokument", u"le document", neuter, neuter, masculine},
};

const KindNoun& nounOf(ArticleKind kind)
{
    return kindNouns.at(static_cast<std::size_t>(kind));
}

QString kindInWords(ArticleKind kind, Language language, Case grammaticalCase)
{
    const KindNoun& noun = nounOf(kind);
    switch (language) {
    case Language::English: return QString::fromUtf16(noun.english);
    case Language::Dutch: return QString::fromUtf16(noun.dutch);
    case Language::German: return QString::fromUtf16(grammaticalCase == Case::Dative ? noun.germanDative : noun.german);
    case Language::French: return QString::fromUtf16(noun.french);
    }
    return {};
}

Medium::Gender genderOf(ArticleKind kind, Language language)
{
    const KindNoun& noun = nounOf(kind);
    switch (language) {
    case Language::English: return neuter;
    case Language::Dutch: return noun.dutchGender;
    case Language::German: return noun.germanGender;
    case Language::French: return noun.frenchGender;
    }
    return neuter;
}

/// One part of the sentence: its core, what stands behind it in brackets, and a clause.
struct Part {
    QString core;
    QStringList brackets;
    QString clause;

    [[nodiscard]] QString text(Language language) const
    {
        const QString inBrackets = brackets.isEmpty() ? QString() : u" ("_s + brackets.join(phrase(Phrase::Semicolon, language)) + u')';
        return core + inBrackets + (clause.isEmpty() ? QString() : u", "_s + clause);
    }
};

QString seenClause(Medium::Gender gender, bool seen, Language language)
{
    switch (gender) {
    case masculine: return phrase(seen ? Phrase::SeenMasculine : Phrase::UnseenMasculine, language);
    case feminine: return phrase(seen ? Phrase::SeenFeminine : Phrase::UnseenFeminine, language);
    case neuter: return phrase(seen ? Phrase::SeenNeuter : Phrase::UnseenNeuter, language);
    }
    return {};
}

/// Says of an agent itself whether it was seen. German has no relative pronoun that fits every
/// name, so there it is a sentence of its own, in brackets.
void addSeenOfAgent(Part& part, const NamedHop& hop, Language language)
{
    const bool isSource = hop.agent->kind == AgentKind::Organisation;
    const QString clause = isSource ? phrase(hop.seen ? Phrase::SeenSource : Phrase::UnseenSource, language)
                                    : phrase(hop.seen ? Phrase::SeenWords : Phrase::UnseenWords, language);
    if (language == Language::German) {
        part.brackets.append(clause);
    } else {
        part.clause = clause;
    }
}

/// A plain date goes into the sentence; one that nobody accepted, into brackets.
void addDate(Part& part, const NamedHop& hop, Language language, bool fitsSentence)
{
    if (!hop.date.date) {
        if (!hop.date.phrase.isEmpty()) {
            part.brackets.append(datingInWords(hop.date, language));
        }
        return;
    }
    if (hop.date.guess) {
        part.brackets.append(datingInSentence(hop.date, language));
    } else if (fitsSentence) {
        part.core += u' ' + dateInSentence(*hop.date.date, language);
    } else {
        part.brackets.append(dateInWords(*hop.date.date, language));
    }
}

const Medium* mediumOf(const NamedHop& hop)
{
    if (const Medium* medium = mediumNamed(hop.medium)) {
        return medium;
    }
    if (const Medium* medium = mediumInCue(hop.cue)) {
        return medium;
    }
    return directionOf(hop.cue) == CueDirection::In ? &unknownPlace() : nullptr;
}

Part hopInWords(const NamedHop& hop, bool isInnermost, Language language)
{
    Part part;
    const Medium* medium = mediumOf(hop);
    const bool isTo = medium == nullptr && directionOf(hop.cue) == CueDirection::To;
    if (medium != nullptr) {
        const QString core = joined(medium->pattern(language), *hop.agent, language);
        const bool isPrinted = medium->nature == Medium::Nature::Place && !isInnermost;
        part.core = isPrinted ? phrase(Phrase::ReportedIn, language, {core}) : core;
    } else {
        part.core = joined(phrase(isTo ? Phrase::To : Phrase::Through, language), *hop.agent, language);
        if (!isTo && !hop.cue.isEmpty()) {
            part.brackets.append(quoted(hop.cue, language));
        }
    }
    // "laut Reuters am 7. Dezember" would date the report's reading and not the words.
    addDate(part, hop, language, medium != nullptr || isTo || language == Language::English);
    if (!hop.medium.isEmpty() && mediumNamed(hop.medium) == nullptr) {
        part.brackets.append(phrase(Phrase::HopMedium, language, {quoted(hop.medium, language)}));
    }
    if (medium != nullptr && medium->seenOf == Medium::SeenOf::Medium) {
        part.clause = seenClause(medium->gender(language), hop.seen, language);
    } else {
        addSeenOfAgent(part, hop, language);
    }
    if (!hop.proof.isEmpty()) {
        part.brackets.append(phrase(Phrase::HopProof, language, {hop.proof}));
    }
    return part;
}

Part asserterInWords(const Attribution& attribution, Language language)
{
    NamedAgent agent = *attribution.asserter;
    const QString role = roleInWords(attribution.role, attribution.role.isEmpty() ? QString() : attribution.roleOrganisation, language);
    if (!role.isEmpty()) {
        agent.organisation.clear();
    }
    Part part;
    part.core = agentAtStart(agent, language) + (role.isEmpty() ? QString() : u", "_s + role);
    if (!attribution.roleAsPrinted.isEmpty() && attribution.roleAsPrinted != attribution.role) {
        part.brackets.append(phrase(Phrase::RoleAsPrinted, language, {quoted(attribution.roleAsPrinted, language)}));
    }
    return part;
}

/// The hops that are somebody else's, from the innermost outwards.
std::vector<NamedHop> hopsOutwards(const Attribution& attribution)
{
    std::vector<NamedHop> hops;
    for (auto hop = attribution.hops.rbegin(); hop != attribution.hops.rend(); ++hop) {
        if (hop->agent) {
            hops.push_back(*hop);
        }
    }
    return hops;
}

/// The article as the last part, where the sentence does not begin with it.
QString articlePart(const Attribution& attribution, bool isQuoted, Language language)
{
    const QString article = articleInWords(attribution.article, language, Case::Dative);
    const QString text = phrase(isQuoted ? Phrase::QuotedByArticle : Phrase::ReportedByArticle, language, {article});
    const bool isUnseen = !attribution.hops.empty() && !attribution.hops.front().agent && !attribution.hops.front().seen;
    return isUnseen ? text + u", "_s + seenClause(genderOf(attribution.article.kind, language), false, language) : text;
}

} // namespace

QString articleTitleInWords(const NamedArticle& article, Language language)
{
    const QString title = article.title.isEmpty() ? phrase(Phrase::WithoutTitle, language) : quoted(article.title, language);
    const bool isFeminine = genderOf(article.kind, language) == feminine;
    QStringList details;
    if (!article.publisher.isEmpty()) {
        details.append(article.publisher);
    }
    details.append(article.published.date
            ? phrase(isFeminine ? Phrase::PublishedFeminine : Phrase::PublishedMasculine, language,
                  {datingInSentence(article.published, language)})
            : phrase(Phrase::PublicationUnknown, language));
    return title + u" ("_s + details.join(u", "_s) + u')';
}

QString articleInWords(const NamedArticle& article, Language language, Case grammaticalCase)
{
    return kindInWords(article.kind, language, grammaticalCase) + u' ' + articleTitleInWords(article, language);
}

QString attributionInWords(const Attribution& attribution, Language language)
{
    const std::vector<NamedHop> hops = hopsOutwards(attribution);
    QStringList parts;
    if (attribution.asserter) {
        parts.append(asserterInWords(attribution, language).text(language));
    } else {
        parts.append(phrase(Phrase::OwnVoice, language, {articleInWords(attribution.article, language, Case::Nominative)}));
        if (!hops.empty()) {
            parts.append(phrase(Phrase::DrawingOn, language));
        }
    }
    for (std::size_t index = 0; index < hops.size(); ++index) {
        parts.append(hopInWords(hops[index], index == 0, language).text(language));
    }
    if (attribution.asserter) {
        parts.append(articlePart(attribution, !hops.empty(), language));
    }
    return capitalised(parts.join(u", "_s)) + u'.';
}

} // namespace claimline::report
