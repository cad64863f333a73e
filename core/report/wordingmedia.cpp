// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wordingmedia.h"

#include <QStringList>

#include <array>

namespace claimline::report {

using namespace Qt::StringLiterals;

namespace {

constexpr auto m = Medium::Gender::Masculine;
constexpr auto f = Medium::Gender::Feminine;
constexpr auto n = Medium::Gender::Neuter;
constexpr auto place = Medium::Nature::Place;
constexpr auto occasion = Medium::Nature::Occasion;
constexpr auto ofMedium = Medium::SeenOf::Medium;
constexpr auto ofAgent = Medium::SeenOf::Agent;

constexpr std::array media{
    Medium{occasion, ofMedium, n, n, m, u"interview|entretien|vraaggesprek", u"in an interview with %1", u"in een interview met %1",
        u"in einem Interview mit %1", u"dans un entretien avec %1"},
    Medium{occasion, ofMedium, n, n, f, u"conversation|gesprek|gespräch|phone call|telefoongesprek|telefongespräch",
        u"in conversation with %1", u"in een gesprek met %1", u"in einem Gespräch mit %1", u"dans une conversation avec %1"},
    Medium{occasion, ofAgent, f, f, f, u"press conference|persconferentie|pressekonferenz|conférence de presse",
        u"at a press conference, as reported by %1", u"op een persconferentie, volgens %1", u"auf einer Pressekonferenz, laut %1",
        u"lors d’une conférence de presse, d’après %1"},
    Medium{occasion, ofAgent, f, f, m, u"speech|toespraak|rede|ansprache|discours", u"in a speech, as reported by %1",
        u"in een toespraak, volgens %1", u"in einer Rede, laut %1", u"dans un discours, d’après %1"},
    Medium{occasion, ofAgent, f, f, f, u"hearing|hoorzitting|anhörung|audition", u"at a hearing, as reported by %1",
        u"op een hoorzitting, volgens %1", u"in einer Anhörung, laut %1", u"lors d’une audition, d’après %1"},
    Medium{occasion, ofAgent, f, m, f, u"letter|brief|lettre", u"in a letter, as reported by %1", u"in een brief, volgens %1",
        u"in einem Brief, laut %1", u"dans une lettre, d’après %1"},
    Medium{occasion, ofAgent, f, f, m, u"e-mail|email|mail|courriel", u"in an e-mail, as reported by %1", u"in een e-mail, volgens %1",
        u"in einer E-Mail, laut %1", u"dans un courriel, d’après %1"},
    Medium{place, ofMedium, n, f, m, u"press release|statement|persbericht|verklaring|pressemitteilung|mitteilung|communiqué|communiqué de presse",
        u"in a press release from %1", u"in een persbericht van %1", u"in einer Pressemitteilung von %1", u"dans un communiqué de %1"},
    Medium{place, ofMedium, f, f, m, u"newspaper|krant|dagblad|zeitung|tageszeitung|journal|quotidien", u"in the newspaper %1",
        u"in de krant %1", u"in der Zeitung %1", u"dans le journal %1"},
    Medium{place, ofMedium, n, f, m, u"magazine|weekly|tijdschrift|weekblad|zeitschrift|magazin|hebdomadaire|revue",
        u"in the magazine %1", u"in het tijdschrift %1", u"in der Zeitschrift %1", u"dans le magazine %1"},
    Medium{occasion, ofMedium, n, f, f, u"news agency|agency|wire|persbureau|nieuwsagentschap|nachrichtenagentur|agence de presse|agence",
        u"through the news agency %1", u"via het persbureau %1", u"über die Nachrichtenagentur %1",
        u"par l’intermédiaire de l’agence de presse %1"},
    Medium{place, ofMedium, f, f, f, u"radio|podcast|hörfunk", u"in a radio broadcast by %1", u"in een radio-uitzending van %1",
        u"in einer Radiosendung von %1", u"dans une émission de radio de %1"},
    Medium{place, ofMedium, f, f, f, u"television|tv|televisie|fernsehen|télévision|broadcast|uitzending|sendung|émission",
        u"in a television broadcast by %1", u"in een televisie-uitzending van %1", u"in einer Fernsehsendung von %1",
        u"dans une émission de télévision de %1"},
    Medium{place, ofMedium, n, m, f, u"post|tweet|social media|blog|bericht|beitrag|publication|message", u"in a post by %1",
        u"in een bericht van %1", u"in einem Beitrag von %1", u"dans une publication de %1"},
    Medium{place, ofMedium, n, m, m, u"report|study|rapport|studie|verslag|étude", u"in a report by %1", u"in een rapport van %1",
        u"in einem Bericht von %1", u"dans un rapport de %1"},
    Medium{place, ofMedium, n, n, m, u"book|boek|buch|livre", u"in a book by %1", u"in een boek van %1", u"in einem Buch von %1",
        u"dans un livre de %1"},
    Medium{place, ofMedium, f, f, m, u"website|web site|web|site|internetseite|webseite|site web", u"on the website of %1",
        u"op de website van %1", u"auf der Website von %1", u"sur le site de %1"},
};

/// "In Flemish media": the name says enough.
constexpr Medium somewhere{place, ofAgent, f, f, f, u"press|media|pers|presse|medien|médias", u"in %1", u"in %1", u"in %1", u"dans %1"};

} // namespace

Medium::Gender Medium::gender(Language language) const
{
    switch (language) {
    case Language::English: return Gender::Neuter;
    case Language::Dutch: return dutchGender;
    case Language::German: return germanGender;
    case Language::French: return frenchGender;
    }
    return Gender::Neuter;
}

QString Medium::pattern(Language language) const
{
    switch (language) {
    case Language::English: return QString::fromUtf16(english);
    case Language::Dutch: return QString::fromUtf16(dutch);
    case Language::German: return QString::fromUtf16(german);
    case Language::French: return QString::fromUtf16(french);
    }
    return {};
}

const Medium* mediumNamed(const QString& name)
{
    const QString wanted = name.trimmed().toLower();
    const auto isNamed = [&wanted](const Medium& medium) {
        return QString::fromUtf16(medium.recognised).split(u'|').contains(wanted);
    };
    for (const Medium& medium : media) {
        if (isNamed(medium)) {
            return &medium;
        }
    }
    return isNamed(somewhere) ? &somewhere : nullptr;
}

CueDirection directionOf(const QString& cue)
{
    static const QStringList to{u"to"_s, u"told"_s, u"tells"_s, u"tegen"_s, u"aan"_s, u"tegenover"_s, u"gegenüber"_s, u"à"_s,
        u"au"_s, u"aux"_s};
    static const QStringList in{u"in"_s, u"im"_s, u"dans"_s};
    const QString words = cue.trimmed().toLower();
    const QString last = words.section(u' ', -1);
    if (to.contains(last) || words.endsWith(u"auprès de"_s)) {
        return CueDirection::To;
    }
    return in.contains(last) ? CueDirection::In : CueDirection::Unknown;
}

const Medium* mediumInCue(const QString& cue)
{
    for (const QString& word : cue.toLower().split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"interview"_s || word == u"entretien"_s || word == u"vraaggesprek"_s || word == u"gesprek"_s
            || word == u"gespräch"_s) {
            return mediumNamed(word);
        }
    }
    return nullptr;
}

const Medium& unknownPlace()
{
    return somewhere;
}

} // namespace claimline::report
