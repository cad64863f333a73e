// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/translationnotice.h"

#include "core/text/language.h"
#include "core/text/sentences.h"

#include <QRegularExpression>

#include <array>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestNotice = 400; ///< a longer sentence speaks of more than a translation

/// How one language says that a text was translated. Each is a regular expression.
struct Wording {
    QString translated; ///< participle or noun
    QString machine;    ///< what shows that no person did it
    QString from;       ///< with the language's name as its group
    QString into;
    QString by;         ///< what comes before who or what translated
    QString itself;     ///< how a text names itself, up to the verb
    QString filler;     ///< words that may stand between
};

const std::array<Wording, 4>& wordings()
{
    static const std::array<Wording, 4> all{
        Wording{u"(?:translated|translation)"_s,
                u"(?:automatically|automatic|automated|auto|machine|computer|(?-i:AI))"_s,
                u"from (?:the )?(?:original )?(\\p{L}+)(?: original| language)?"_s,
                u"(?:in)?to (?:the )?\\p{L}+"_s, u"(?:by|with|using|via|through)"_s,
                u"(?:(?:this|the (?:following|above)) (?:[\\p{L}-]+ ){0,2}?(?:article|text|page|story|post|content|document|interview|report|"
                "translation|version|transcript)(?: below| above)? (?:was|is|has been|were|have been)|this is)"_s,
                u"(?:an?|the|been|first|originally|originally published in \\p{L}+ and|produced|made|created|done|"
                "generated|provided|unofficial|english|of (?:this|an?|the) (?:article|text|page|story|original))"_s},
        Wording{u"(?:vertaald|vertaling)"_s, u"(?:automatische?|machinaal|machinale|machine|computer|(?-i:AI))"_s,
                u"(?:uit|vanuit) het (?:oorspronkelijke )?(\\p{L}+)"_s, u"naar het \\p{L}+"_s,
                u"(?:door|met|via|met behulp van|met hulp van)"_s,
                u"(?:(?:dit|deze) (?:[\\p{L}-]+ ){0,2}?(?:artikel|nieuwsartikel|nieuwsbericht|persbericht|tekst|pagina|bericht|verhaal|document|interview|rapport|stuk|vertaling|versie|"
                "inhoud) (?:is|werd|wordt)|dit is)"_s,
                u"(?:een|de|oorspronkelijk|gemaakt|gegenereerd|verzorgd|tot stand gekomen|nederlandse|van "
                "(?:dit|een|het) (?:artikel|tekst|origineel))"_s},
        Wording{u"(?:übersetzt|übersetzung)"_s,
                u"(?:automatische?|automatisierte?|maschinelle?|maschinen|computer|(?-i:KI))"_s,
                u"aus dem (?:ursprünglichen )?(\\p{L}+)"_s, u"(?:ins|in das) \\p{L}+"_s,
                u"(?:von|durch|mit|mithilfe von|mit hilfe von|via)"_s,
                u"(?:(?:dieser|diese|dieses) (?:[\\p{L}-]+ ){0,2}?(?:artikel|text|beitrag|seite|inhalt|dokument|interview|bericht|übersetzung|"
                "fassung|version|meldung) (?:wurde|ist|wird)|(?:dies|das) ist)"_s,
                u"(?:eine|die|der|ursprünglich|erstellt|erzeugt|angefertigt|worden|deutsche|"
                "(?:dieses|des|eines) (?:artikels|textes|beitrags|originals))"_s},
        Wording{u"(?:traduite?|traduction)"_s, u"(?:automatique(?:ment)?|machine|ordinateur|(?-i:IA))"_s,
                u"(?:du |de l['’] ?|de la langue |depuis (?:le |l['’] ?))(\\p{L}+)"_s, u"(?:en|vers (?:le |l['’]))\\p{L}+"_s,
                u"(?:par|avec|via|à l['’]aide de)"_s,
                u"(?:(?:ce|cet|cette) (?:[\\p{L}-]+ ){0,1}?(?:article|texte|page|contenu|document|entretien|interview|rapport|traduction|version|"
                "dépêche)(?: [\\p{L}’'-]+){0,2}? (?:a été|est|fut)|ceci est|il s['’]agit d['’]une)"_s,
                u"(?:une|d['’]une|la|réalisée?|faite?|effectuée?|générée?|produite?|française|initialement|"
                "de (?:cet|ce|l['’]) ?(?:article|texte|original))"_s},
    };
    return all;
}

const QString& services()
{
    static const QString names = u"(?:google(?: translate)?|deepl|(?:microsoft |bing )?translator|systran|chatgpt|"
                                 "artificial intelligence|kunstmatige intelligentie|künstlicher? intelligenz|"
                                 "(?:l['’])?intelligence artificielle|an? computer|een computer|(?:een )?vertaalmachine|"
                                 "(?-i:AI|KI|IA))"_s;
    return names;
}

struct Rules {
    QRegularExpression bare;   ///< a whole sentence of nothing but the notice
    QRegularExpression itself; ///< a sentence that begins with "this article was … translated"
    QRegularExpression own;    ///< or with "this translation was …"
    QRegularExpression machine;
    QRegularExpression translated;
    QRegularExpression from;
    QRegularExpression person;
};

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
}

Rules rulesOf(const Wording& words)
{
    const QString ungrouped = QString(words.from).replace(u"(\\p{L}+)"_s, u"\\p{L}+"_s);
    // A service is named in any case, a person with a capital, so that "translated by hand" is none.
    const QString agent
        = u"%1 (?:%2|(?-i:\\p{Lu}|[a-z]+ (?=\\p{Lu}))[^,;]{1,60})|: ?(?-i:\\p{Lu})[^,;]{1,60}"_s.arg(words.by, services());
    const QString part = u"(?:%1|%2|%3|%4|%5|%6)"_s.arg(words.machine, words.translated, ungrouped, words.into, agent,
                                                        words.filler);
    const QString lead = u"^(?:[\\p{L}' ]{2,30} ?: )?"_s;
    return {
        expression(u"^(?:[\\p{L}'’ ]{2,30} ?: )??%1(?:[ ,-]*%1)*$"_s.arg(part)),
        expression(lead + words.itself + u"(?: [\\p{L}'’-]+){0,8}? ?%1\\b"_s.arg(words.translated)),
        expression(lead + u"(?:this|deze|diese|cette) (?:%1 )?(?:translation|vertaling|übersetzung|traduction)(?: %1)? "
                          "(?:was|is|has been|werd|wurde|ist|a été|est)\\b"_s.arg(words.machine)),
        expression(u"\\b(?:%1|%2)\\b"_s.arg(words.machine, services())),
        expression(u"\\b%1\\b"_s.arg(words.translated)),
        expression(u"\\b%1"_s.arg(words.from)),
        expression(u"(?:\\b%1|:) (?-i:\\p{Lu})|\\b(?:translator|vertaler|vertaalster|übersetzer(?:in)?|traducteur|traductrice)\\b"_s
                       .arg(words.by)),
    };
}

const std::array<Rules, 4>& rules()
{
    static const std::array<Rules, 4> all{rulesOf(wordings()[0]), rulesOf(wordings()[1]), rulesOf(wordings()[2]),
                                          rulesOf(wordings()[3])};
    return all;
}

bool mayHold(QStringView text)
{
    static const QRegularExpression trigger = expression(u"translat|vertal|vertaa|übersetz|tradui|traduct"_s);
    return trigger.match(text).hasMatch();
}

/// Without the brackets, stars and stops about it, with single spaces.
QString bared(QStringView sentence)
{
    static const QRegularExpression edge(u"^[\\s(\\[*_>–—-]+|[\\s)\\]*_.!–—-]+$"_s);
    return sentence.toString().remove(edge).simplified();
}

/// Whether `part` is the notice: that needs, beside the word for it, who did it or out of what.
bool isBareNotice(const QString& part, const Rules& rule)
{
    return rule.translated.match(part).hasMatch() && rule.bare.match(part).hasMatch()
        && (rule.machine.match(part).hasMatch() || rule.from.match(part).hasMatch() || rule.person.match(part).hasMatch());
}

bool isNotice(QStringView printed, const QString& sentence, const Rules& rule)
{
    if (isBareNotice(sentence, rule) || rule.itself.match(sentence).hasMatch()) {
        return true;
    }
    if (rule.own.match(sentence).hasMatch() && (rule.machine.match(sentence).hasMatch() || rule.person.match(sentence).hasMatch())) {
        return true;
    }
    static const QRegularExpression bracket(u"[(\\[]([^()\\[\\]]{8,120})[)\\]]"_s);
    for (auto found = bracket.globalMatch(printed.toString()); found.hasNext();) {
        if (isBareNotice(bared(found.next().captured(1)), rule)) {
            return true;
        }
    }
    return false;
}

QString sourceLanguage(const QString& sentence, const Rules& rule)
{
    for (auto found = rule.from.globalMatch(sentence); found.hasNext();) {
        if (const auto code = languageFromName(found.next().captured(1))) {
            return *code;
        }
    }
    return {};
}

TranslationNotice read(TextRange range, const QString& sentence, const Rules& rule)
{
    TranslationNotice notice{range, Translator::Unknown, sourceLanguage(sentence, rule)};
    if (rule.machine.match(sentence).hasMatch()) {
        notice.translator = Translator::Machine;
    } else if (rule.person.match(sentence).hasMatch()) {
        notice.translator = Translator::Human;
    }
    return notice;
}

} // namespace

std::vector<TranslationNotice> findTranslationNotices(QStringView text)
{
    std::vector<TranslationNotice> notices;
    if (!mayHold(text)) {
        return notices;
    }
    for (const TextRange& paragraph : paragraphs(text)) {
        const QStringView words = textAt(text, paragraph);
        if (!mayHold(words)) {
            continue;
        }
        for (const TextRange& inside : sentences(words, {})) {
            if (inside.length() > kLongestNotice || !mayHold(textAt(words, inside))) {
                continue;
            }
            const QString sentence = bared(textAt(words, inside));
            for (const Rules& rule : rules()) {
                if (isNotice(textAt(words, inside), sentence, rule)) {
                    notices.push_back(
                        read({paragraph.begin + inside.begin, paragraph.begin + inside.end}, sentence, rule));
                    break;
                }
            }
        }
    }
    return notices;
}

} // namespace claimline
