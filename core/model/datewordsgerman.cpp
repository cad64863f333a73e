// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datewords.h"

#include <array>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array monthNames{u"Januar", u"Februar", u"März", u"April", u"Mai", u"Juni", u"Juli", u"August",
    u"September", u"Oktober", u"November", u"Dezember"};
constexpr std::array seasonNames{u"Frühjahr", u"Sommer", u"Herbst", u"Winter"};
constexpr std::array ordinalStems{u"erste", u"zweite", u"dritte", u"vierte"};

/// How an adjective and a plural end: alone ("erstes Quartal", "1990er-Jahre"), or behind an
/// article in the dative ("dem ersten Quartal", "den 1990er-Jahren").
enum class Ending { Strong, Dative };

QString from(const char16_t* text)
{
    return QString::fromUtf16(text);
}

QString yearNumber(int year)
{
    return year > 0 ? QString::number(year) : QString::number(1 - year) + u" vor Christus"_s;
}

QString seasonWords(const NamedDate& date, Omitted omitted)
{
    QString words = from(seasonNames.at(static_cast<std::size_t>(date.season)));
    if (omitted == Omitted::Nothing) {
        words += u' ' + yearNumber(date.year);
        words += endsInNextYear(date) ? u'/' + yearNumber(date.year + 1) : QString();
    }
    switch (date.hemisphere) {
    case Hemisphere::Unsaid: break;
    case Hemisphere::Northern: return words + u" (Nordhalbkugel)"_s;
    case Hemisphere::Southern: return words + u" (Südhalbkugel)"_s;
    }
    return words;
}

QString dayWords(const NamedDate& date, Omitted omitted)
{
    QString words = QString::number(date.day) + u'.';
    if (omitted != Omitted::MonthAndYear) {
        words += u' ' + from(monthNames.at(static_cast<std::size_t>(date.month - 1)));
        words += omitted == Omitted::Year ? QString() : u' ' + yearNumber(date.year);
    }
    if (!date.time.isEmpty()) {
        const ClockTime time = clockTime(date.time);
        words += u" um "_s + time.withColons() + u" Uhr"_s + time.zoneInBrackets();
    }
    return words;
}

QString noun(const NamedDate& date, Omitted omitted, Ending ending)
{
    const bool isStrong = ending == Ending::Strong;
    switch (date.grain) {
    case DateGrain::Day: return dayWords(date, omitted);
    case DateGrain::Month: {
        const QString month = from(monthNames.at(static_cast<std::size_t>(date.month - 1)));
        return omitted == Omitted::Year ? month : month + u' ' + yearNumber(date.year);
    }
    case DateGrain::Season: return seasonWords(date, omitted);
    case DateGrain::Quarter:
    case DateGrain::Half: {
        const QString unit = date.grain == DateGrain::Quarter ? u" Quartal "_s : u" Halbjahr "_s;
        return from(ordinalStems.at(static_cast<std::size_t>(date.part - 1))) + (isStrong ? u's' : u'n') + unit
            + yearNumber(date.year);
    }
    case DateGrain::Year: return yearNumber(date.year);
    case DateGrain::Decade: return QString::number(date.year) + (isStrong ? u"er-Jahre"_s : u"er-Jahren"_s);
    case DateGrain::Century:
        return QString::number(std::abs(date.part)) + (date.part < 0 ? u". Jahrhundert vor Christus"_s : u". Jahrhundert"_s);
    case DateGrain::Unknown: break;
    }
    return isStrong ? u"unbekannter Zeitpunkt"_s : u"unbekannten Zeitpunkt"_s;
}

/// With its article in the dative, where it has one.
QString dative(const NamedDate& date, Omitted omitted)
{
    const QString words = noun(date, omitted, Ending::Dative);
    switch (date.grain) {
    case DateGrain::Day:
    case DateGrain::Quarter:
    case DateGrain::Half:
    case DateGrain::Century: return u"dem "_s + words;
    case DateGrain::Decade: return u"den "_s + words;
    case DateGrain::Unknown: return u"einem "_s + words;
    default: return words;
    }
}

/// `preposition` with the dative article drawn into it: "vom 17.", "zum 18.", "zu den 1990er-Jahren".
QString contracted(QStringView preposition, QStringView contraction, const NamedDate& date, Omitted omitted)
{
    const QString words = dative(date, omitted);
    return words.startsWith(u"dem ") ? contraction.toString() + words.sliced(3) : preposition.toString() + u' ' + words;
}

bool isApproximate(const NamedDate& date)
{
    return has(date.quality, EdtfQuality::Approximate);
}

QString possibly(const NamedDate& date)
{
    return has(date.quality, EdtfQuality::Uncertain) ? u"möglicherweise "_s : QString();
}

QString qualifiers(const NamedDate& date)
{
    return possibly(date) + (isApproximate(date) ? u"etwa "_s : QString());
}

/// The last end of a duration, which "bis" takes with and without "zu".
QString lastEnd(const NamedDate& date)
{
    const bool isWithoutArticle = dative(date, Omitted::Nothing) == noun(date, Omitted::Nothing, Ending::Strong);
    return u"bis "_s + qualifiers(date)
        + (isWithoutArticle ? noun(date, Omitted::Nothing, Ending::Strong) : contracted(u"zu", u"zum", date, Omitted::Nothing));
}

QString firstEnd(const NamedDate& date, Omitted omitted)
{
    return qualifiers(date) + contracted(u"von", u"vom", date, omitted);
}

class GermanDates : public DateSpeaker {
public:
    QString bare(const NamedDate& date, Omitted omitted) const override
    {
        return qualifiers(date) + noun(date, omitted, Ending::Strong);
    }

    // "Sagte um 2018" would be a time of day.
    QString adverbial(const NamedDate& date, Omitted omitted) const override
    {
        switch (date.grain) {
        case DateGrain::Day:
            return possibly(date) + (isApproximate(date) ? u"um den "_s : u"am "_s) + noun(date, omitted, Ending::Dative);
        case DateGrain::Year:
            return possibly(date) + (isApproximate(date) ? u"um das Jahr "_s : u"im Jahr "_s) + yearNumber(date.year);
        case DateGrain::Decade: return qualifiers(date) + u"in "_s + dative(date, omitted);
        case DateGrain::Unknown: return qualifiers(date) + u"zu "_s + dative(date, omitted);
        default: return qualifiers(date) + u"im "_s + noun(date, omitted, Ending::Dative);
        }
    }

    QString further(const NamedDate& date, Omitted omitted) const override
    {
        const QString article = date.grain == DateGrain::Decade ? u"den "_s : QString();
        return article + noun(date, omitted, Ending::Dative);
    }

    QString span(const DatePhrase& phrase) const override
    {
        const NamedDate& first = phrase.first;
        const NamedDate& last = phrase.last;
        const Omitted omitted = omittedBefore(first, last);
        switch (phrase.kind) {
        case DatePhrase::Kind::Single: return bare(last, Omitted::Nothing);
        case DatePhrase::Kind::Between:
            return u"zwischen "_s + qualifiers(first) + dative(first, omitted) + u" und "_s + qualifiers(last)
                + dative(last, Omitted::Nothing);
        case DatePhrase::Kind::NoLater: return u"spätestens "_s + adverbial(last, Omitted::Nothing);
        case DatePhrase::Kind::NoEarlier: return u"frühestens "_s + adverbial(first, Omitted::Nothing);
        case DatePhrase::Kind::Through: return firstEnd(first, omitted) + u' ' + lastEnd(last);
        case DatePhrase::Kind::Until: return lastEnd(last);
        case DatePhrase::Kind::Onward: return u"ab "_s + qualifiers(first) + dative(first, omitted);
        case DatePhrase::Kind::SinceUnknown: return u"von einem unbekannten Zeitpunkt "_s + lastEnd(last);
        case DatePhrase::Kind::UntilUnknown:
            return firstEnd(first, omitted) + u" bis zu einem unbekannten Zeitpunkt"_s;
        }
        return {};
    }

    QString conjunction(EdtfForm form) const override { return form == EdtfForm::OneOf ? u"oder"_s : u"und"_s; }
};

} // namespace

std::unique_ptr<DateSpeaker> germanDates()
{
    return std::make_unique<GermanDates>();
}

} // namespace claimline
