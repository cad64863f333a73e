// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wordingnames.h"

#include <QStringList>

#include <array>
#include <optional>

namespace claimline::report {

using namespace Qt::StringLiterals;

namespace {

enum class Gender { Masculine, Feminine, Neuter };

/// Where the noun has to stand for the name to be an institution's.
enum class NounPlace {
    HeadOfPhrase, ///< English: last, or followed by "for", "of" or "on"
    First,        ///< Dutch and French: the first word
    EndOfFirst,   ///< German: the first word ends with it
};

struct InstitutionNoun {
    const char16_t* word; ///< lower case
    NounPlace place;
    Gender dutch; ///< neuter takes "het"
    Gender german;
    Gender french;
};

constexpr Gender m = Gender::Masculine;
constexpr Gender f = Gender::Feminine;
constexpr Gender n = Gender::Neuter;
constexpr NounPlace head = NounPlace::HeadOfPhrase;
constexpr NounPlace first = NounPlace::First;
constexpr NounPlace suffix = NounPlace::EndOfFirst;

constexpr std::array institutionNouns{
    InstitutionNoun{u"office", head, n, n, m}, InstitutionNoun{u"agency", head, n, f, f},
    InstitutionNoun{u"ministry", head, n, n, m}, InstitutionNoun{u"department", head, n, n, m},
    InstitutionNoun{u"board", head, f, n, m}, InstitutionNoun{u"commission", head, f, f, f},
    InstitutionNoun{u"council", head, f, m, m}, InstitutionNoun{u"committee", head, n, n, m},
    InstitutionNoun{u"institute", head, n, n, m}, InstitutionNoun{u"authority", head, f, f, f},
    InstitutionNoun{u"bureau", head, n, n, m}, InstitutionNoun{u"service", head, f, m, m},
    InstitutionNoun{u"centre", head, n, n, m}, InstitutionNoun{u"center", head, n, n, m},
    InstitutionNoun{u"union", head, f, f, f}, InstitutionNoun{u"parliament", head, n, n, m},
    InstitutionNoun{u"court", head, n, m, f}, InstitutionNoun{u"government", head, f, f, m},
    InstitutionNoun{u"association", head, f, f, f}, InstitutionNoun{u"federation", head, f, f, f},
    InstitutionNoun{u"foundation", head, f, f, f}, InstitutionNoun{u"party", head, f, f, m},
    InstitutionNoun{u"ministerie", first, n, n, m}, InstitutionNoun{u"centrum", first, n, n, m},
    InstitutionNoun{u"dienst", first, f, m, m}, InstitutionNoun{u"raad", first, f, m, m},
    InstitutionNoun{u"commissie", first, f, f, f}, InstitutionNoun{u"agentschap", first, n, f, f},
    InstitutionNoun{u"instituut", first, n, n, m}, InstitutionNoun{u"parket", first, n, f, m},
    InstitutionNoun{u"ministère", first, n, n, m}, InstitutionNoun{u"agence", first, n, f, f},
    InstitutionNoun{u"conseil", first, f, m, m}, InstitutionNoun{u"autorité", first, f, f, f},
    InstitutionNoun{u"institut", first, n, n, m}, InstitutionNoun{u"comité", first, n, n, m},
    InstitutionNoun{u"centre", first, n, n, m}, InstitutionNoun{u"office", first, n, n, m},
    InstitutionNoun{u"commission", first, f, f, f}, InstitutionNoun{u"gouvernement", first, f, f, m},
    InstitutionNoun{u"amt", suffix, n, n, m}, InstitutionNoun{u"ministerium", suffix, n, n, m},
    InstitutionNoun{u"institut", suffix, n, n, m}, InstitutionNoun{u"zentrum", suffix, n, n, m},
    InstitutionNoun{u"agentur", suffix, f, f, f}, InstitutionNoun{u"behörde", suffix, f, f, f},
    InstitutionNoun{u"kommission", suffix, f, f, f}, InstitutionNoun{u"gericht", suffix, n, n, m},
    InstitutionNoun{u"regierung", suffix, f, f, m}, InstitutionNoun{u"bundestag", suffix, f, m, m},
    InstitutionNoun{u"bundesrat", suffix, f, m, m}, InstitutionNoun{u"stiftung", suffix, f, f, f},
    InstitutionNoun{u"verband", suffix, f, m, f}, InstitutionNoun{u"polizei", suffix, f, f, f},
};

QStringList wordsOf(const QString& name)
{
    return name.section(u" ("_s, 0, 0).split(u' ', Qt::SkipEmptyParts);
}

bool standsAt(const InstitutionNoun& noun, const QStringList& words)
{
    const QStringView wanted(noun.word);
    switch (noun.place) {
    case NounPlace::First: return words.first().compare(wanted, Qt::CaseInsensitive) == 0;
    case NounPlace::EndOfFirst: return words.first().endsWith(wanted, Qt::CaseInsensitive);
    case NounPlace::HeadOfPhrase: break;
    }
    static const QStringList connectors{u"for"_s, u"of"_s, u"on"_s};
    for (qsizetype index = 0; index < words.size(); ++index) {
        const bool isLast = index + 1 == words.size();
        if (words[index].compare(wanted, Qt::CaseInsensitive) == 0 && (isLast ? index > 0 : connectors.contains(words[index + 1]))) {
            return true;
        }
    }
    return false;
}

const InstitutionNoun* institutionNoun(const QString& name)
{
    static const QStringList articles{u"the"_s, u"het"_s, u"de"_s, u"der"_s, u"die"_s, u"das"_s, u"le"_s, u"la"_s, u"les"_s};
    const QStringList words = wordsOf(name);
    if (words.isEmpty() || articles.contains(words.first().toLower()) || words.first().startsWith(u"l’"_s, Qt::CaseInsensitive)
        || words.first().startsWith(u"l'"_s, Qt::CaseInsensitive)) {
        return nullptr;
    }
    for (const InstitutionNoun& noun : institutionNouns) {
        if (standsAt(noun, words)) {
            return &noun;
        }
    }
    return nullptr;
}

bool beginsWithVowel(const QString& word)
{
    static const QString vowels = u"aeiouàâäéèêëîïôöûüœæ"_s;
    return !word.isEmpty() && vowels.contains(word.front().toLower());
}

QString frenchArticle(const InstitutionNoun& noun, const QString& name)
{
    if (beginsWithVowel(name)) {
        return u"l’"_s;
    }
    return noun.french == Gender::Feminine ? u"la "_s : u"le "_s;
}

QString germanArticle(Gender gender, Case grammaticalCase)
{
    const bool isDative = grammaticalCase == Case::Dative;
    switch (gender) {
    case Gender::Masculine: return isDative ? u"dem "_s : u"der "_s;
    case Gender::Feminine: return isDative ? u"der "_s : u"die "_s;
    case Gender::Neuter: return isDative ? u"dem "_s : u"das "_s;
    }
    return {};
}

QString withArticle(const QString& name, Language language, Case grammaticalCase)
{
    const InstitutionNoun* noun = institutionNoun(name);
    if (noun == nullptr) {
        return name;
    }
    switch (language) {
    case Language::English: return u"the "_s + name;
    case Language::Dutch: return (noun->dutch == Gender::Neuter ? u"het "_s : u"de "_s) + name;
    case Language::German: return germanArticle(noun->german, grammaticalCase) + name;
    case Language::French: return frenchArticle(*noun, name) + name;
    }
    return name;
}

QString germanGenitive(const QString& name)
{
    const InstitutionNoun* noun = institutionNoun(name);
    if (noun == nullptr) {
        return u"von "_s + name;
    }
    if (noun->german == Gender::Feminine) {
        return u"der "_s + name;
    }
    if (noun->place != NounPlace::EndOfFirst) {
        return u"des "_s + name;
    }
    const QString firstWord = name.section(u' ', 0, 0);
    return u"des "_s + firstWord + u's' + name.sliced(firstWord.size());
}

/// Whether "Le" at the head of a name runs together with "de": it does in "Le Monde", not in a
/// person's name.
enum class OwnArticle { Joins, Stays };

QString phraseFilled(const QString& pattern, const QString& name)
{
    const qsizetype place = pattern.indexOf(u"%1"_s);
    return pattern.first(place) + name + pattern.sliced(place + 2);
}

QString frenchJoined(const QString& pattern, const QString& name, OwnArticle ownArticle)
{
    const qsizetype place = pattern.indexOf(u"%1"_s);
    const QString before = pattern.first(place);
    const bool behindDe = before == u"de "_s || before.endsWith(u" de "_s);
    const bool behindA = before == u"à "_s || before.endsWith(u" à "_s);
    const QString article = name.section(u' ', 0, 0).toLower();
    const QString rest = name.section(u' ', 1);
    const bool joins = ownArticle == OwnArticle::Joins && !rest.isEmpty() && (article == u"le"_s || article == u"les"_s);
    if (joins && (behindDe || behindA)) {
        const bool isPlural = article == u"les"_s;
        const QString contracted = behindDe ? (isPlural ? u"des "_s : u"du "_s) : (isPlural ? u"aux "_s : u"au "_s);
        return phraseFilled(before.chopped(behindDe ? 3 : 2) + contracted + pattern.sliced(place), rest);
    }
    if (behindDe && beginsWithVowel(name)) {
        return phraseFilled(before.chopped(2) + u'’' + pattern.sliced(place), name);
    }
    return phraseFilled(pattern, name);
}

QString unnamedSource(const NamedAgent& agent, Language language, Case grammaticalCase)
{
    const Phrase wanted = grammaticalCase == Case::Dative ? Phrase::UnnamedSourceDative : Phrase::UnnamedSource;
    return phrase(wanted, language, {quoted(agent.name, language)});
}

/// The organisation in brackets, unless the name says it already.
QString withOrganisation(const QString& text, const NamedAgent& agent)
{
    const bool isSaid = agent.organisation.isEmpty() || agent.name.contains(agent.organisation, Qt::CaseInsensitive);
    return isSaid ? text : text + u" ("_s + agent.organisation + u')';
}

} // namespace

QString agentInSentence(const NamedAgent& agent, Language language, Case grammaticalCase)
{
    switch (agent.kind) {
    case AgentKind::Unnamed: return withOrganisation(unnamedSource(agent, language, grammaticalCase), agent);
    case AgentKind::Organisation: return withOrganisation(withArticle(agent.name, language, grammaticalCase), agent);
    case AgentKind::Person:
    case AgentKind::Group: break;
    }
    return withOrganisation(agent.name, agent);
}

QString agentAtStart(const NamedAgent& agent, Language language)
{
    return agent.kind == AgentKind::Unnamed
        ? capitalised(withOrganisation(unnamedSource(agent, language, Case::Nominative), agent))
        : withOrganisation(agent.name, agent);
}

QString roleInWords(const QString& title, const QString& organisation, Language language)
{
    if (title.isEmpty() || organisation.isEmpty()) {
        return title + organisation;
    }
    switch (language) {
    case Language::English: return title + u" of "_s + withArticle(organisation, language, Case::Nominative);
    case Language::Dutch: return title + u" van "_s + withArticle(organisation, language, Case::Nominative);
    case Language::German: return title + u' ' + germanGenitive(organisation);
    case Language::French:
        return title + u' '
            + frenchJoined(u"de %1"_s, withArticle(organisation, language, Case::Nominative), OwnArticle::Joins);
    }
    return title;
}

QString joined(const QString& pattern, const NamedAgent& agent, Language language)
{
    const QString name = agentInSentence(agent, language, Case::Dative);
    const OwnArticle article = agent.kind == AgentKind::Organisation ? OwnArticle::Joins : OwnArticle::Stays;
    if (language == Language::French) {
        return frenchJoined(pattern, name, article);
    }
    const QString filled = phraseFilled(pattern, name);
    const bool contracts = language == Language::German && pattern.contains(u"von %1"_s) && name.startsWith(u"dem "_s);
    return contracts ? pattern.first(pattern.indexOf(u"von %1"_s)) + u"vom "_s + name.sliced(4) : filled;
}

} // namespace claimline::report
