// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datewords.h"

#include <array>
#include <utility>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array monthNames{u"janvier", u"février", u"mars", u"avril", u"mai", u"juin", u"juillet", u"août",
    u"septembre", u"octobre", u"novembre", u"décembre"};
constexpr std::array seasonNames{u"printemps", u"été", u"automne", u"hiver"};
constexpr std::array quarterOrdinals{u"premier", u"deuxième", u"troisième", u"quatrième"};

QString from(const char16_t* text)
{
    return QString::fromUtf16(text);
}

QString yearNumber(int year)
{
    return year > 0 ? QString::number(year) : QString::number(1 - year) + u" avant notre ère"_s;
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, const char16_t*>, 9> signs{{{100, u"C"}, {90, u"XC"}, {50, u"L"}, {40, u"XL"},
        {10, u"X"}, {9, u"IX"}, {5, u"V"}, {4, u"IV"}, {1, u"I"}}};
    QString text;
    for (const auto& [value, sign] : signs) {
        for (; number >= value; number -= value) {
            text += from(sign);
        }
    }
    return text;
}

bool isBareYear(const NamedDate& date)
{
    return date.grain == DateGrain::Year && (date.year <= 0 || (date.year >= 1'000 && date.year <= 9'999));
}

QString seasonWords(const NamedDate& date, Omitted omitted)
{
    QString words = from(seasonNames.at(static_cast<std::size_t>(date.season)));
    if (omitted == Omitted::Nothing) {
        words += u' ' + yearNumber(date.year);
        words += endsInNextYear(date) ? u"-"_s + yearNumber(date.year + 1) : QString();
    }
    switch (date.hemisphere) {
    case Hemisphere::Unsaid: break;
    case Hemisphere::Northern: return words + u" (hémisphère nord)"_s;
    case Hemisphere::Southern: return words + u" (hémisphère sud)"_s;
    }
    return words;
}

/// "10 h 20 min 30 s", with spaces that no line breaks at.
QString clockWords(const ClockTime& time)
{
    const QString space(QChar::Nbsp);
    const QString hour = QString::number(time.hour.toInt());
    const QString seconds = time.second.isEmpty() ? QString() : space + u"min"_s + space + time.second + space + u's';
    return hour + space + u'h' + space + time.minute + seconds + time.zoneInBrackets();
}

QString dayWords(const NamedDate& date, Omitted omitted)
{
    QString words = date.day == 1 ? u"1er"_s : QString::number(date.day);
    if (omitted != Omitted::MonthAndYear) {
        words += u' ' + from(monthNames.at(static_cast<std::size_t>(date.month - 1)));
        words += omitted == Omitted::Year ? QString() : u' ' + yearNumber(date.year);
    }
    return date.time.isEmpty() ? words : words + u" à "_s + clockWords(clockTime(date.time));
}

QString noun(const NamedDate& date, Omitted omitted)
{
    switch (date.grain) {
    case DateGrain::Day: return dayWords(date, omitted);
    case DateGrain::Month: {
        const QString month = from(monthNames.at(static_cast<std::size_t>(date.month - 1)));
        return omitted == Omitted::Year ? month : month + u' ' + yearNumber(date.year);
    }
    case DateGrain::Season: return seasonWords(date, omitted);
    case DateGrain::Quarter:
        return from(quarterOrdinals.at(static_cast<std::size_t>(date.part - 1))) + u" trimestre "_s + yearNumber(date.year);
    case DateGrain::Half: return (date.part == 1 ? u"premier semestre "_s : u"second semestre "_s) + yearNumber(date.year);
    case DateGrain::Year: return isBareYear(date) ? yearNumber(date.year) : u"an "_s + yearNumber(date.year);
    case DateGrain::Decade: return u"années "_s + QString::number(date.year);
    case DateGrain::Century: {
        const int number = std::abs(date.part);
        return roman(number) + (number == 1 ? u"er siècle"_s : u"e siècle"_s) + (date.part < 0 ? u" avant notre ère"_s : QString());
    }
    case DateGrain::Unknown: break;
    }
    return u"date inconnue"_s;
}

/// The article, with the space behind it where one stands; nothing for months and most years.
QString article(const NamedDate& date)
{
    switch (date.grain) {
    case DateGrain::Day:
    case DateGrain::Quarter:
    case DateGrain::Half:
    case DateGrain::Century: return u"le "_s;
    case DateGrain::Season: return date.season == Season::Spring ? u"le "_s : u"l’"_s;
    case DateGrain::Year: return isBareYear(date) ? QString() : u"l’"_s;
    case DateGrain::Decade: return u"les "_s;
    case DateGrain::Unknown: return u"une "_s;
    case DateGrain::Month: break;
    }
    return {};
}

/// "du 18", "de l’été", "des années", "de mars", "d’avril", "d’une date inconnue".
QString withDe(const NamedDate& date, Omitted omitted)
{
    const QString before = article(date);
    const QString words = noun(date, omitted);
    if (before == u"le "_s) {
        return u"du "_s + words;
    }
    if (before == u"les "_s) {
        return u"des "_s + words;
    }
    const bool isElided = QStringView(u"aou").contains((before + words).front());
    return (isElided ? u"d’"_s : u"de "_s) + before + words;
}

/// "au 18", "à l’été", "aux années", "à mars", "à une date inconnue".
QString withA(const NamedDate& date, Omitted omitted)
{
    const QString before = article(date);
    const QString words = noun(date, omitted);
    if (before == u"le "_s) {
        return u"au "_s + words;
    }
    return before == u"les "_s ? u"aux "_s + words : u"à "_s + before + words;
}

/// At that time: "le 18", "en mars", "au printemps", "à l’été", "dans les années 1990".
QString located(const NamedDate& date, Omitted omitted)
{
    switch (date.grain) {
    case DateGrain::Day: return u"le "_s + noun(date, omitted);
    case DateGrain::Month:
    case DateGrain::Year: return u"en "_s + article(date) + noun(date, omitted);
    case DateGrain::Decade: return u"dans les "_s + noun(date, omitted);
    default: return withA(date, omitted);
    }
}

bool isApproximate(const NamedDate& date)
{
    return has(date.quality, EdtfQuality::Approximate);
}

QString possibly(const NamedDate& date)
{
    return has(date.quality, EdtfQuality::Uncertain) ? u"peut-être "_s : QString();
}

QString roughly(const NamedDate& date)
{
    return isApproximate(date) ? u" environ"_s : QString();
}

/// An end of "entre … et …", where "vers" cannot stand.
QString end(const NamedDate& date, Omitted omitted)
{
    return possibly(date) + article(date) + noun(date, omitted) + roughly(date);
}

QString until(const NamedDate& date)
{
    const QString words = date.grain == DateGrain::Month || date.grain == DateGrain::Year
        ? located(date, Omitted::Nothing)
        : withA(date, Omitted::Nothing);
    return possibly(date) + u"jusqu’"_s + words + roughly(date);
}

class FrenchDates : public DateSpeaker {
public:
    QString bare(const NamedDate& date, Omitted omitted) const override
    {
        return isApproximate(date) ? adverbial(date, omitted) : possibly(date) + noun(date, omitted);
    }

    QString adverbial(const NamedDate& date, Omitted omitted) const override
    {
        return possibly(date)
            + (isApproximate(date) ? u"vers "_s + article(date) + noun(date, omitted) : located(date, omitted));
    }

    // French repeats its prepositions: "le 17 ou le 18 décembre", "en 2016 ou en 2018".
    QString further(const NamedDate& date, Omitted omitted) const override { return located(date, omitted); }

    QString span(const DatePhrase& phrase) const override
    {
        const NamedDate& first = phrase.first;
        const NamedDate& last = phrase.last;
        const Omitted omitted = omittedBefore(first, last);
        const QString sinceFirst = possibly(first) + withDe(first, omitted) + roughly(first);
        const QString untilLast = possibly(last) + withA(last, Omitted::Nothing) + roughly(last);
        switch (phrase.kind) {
        case DatePhrase::Kind::Single: return bare(last, Omitted::Nothing);
        case DatePhrase::Kind::Between: return u"entre "_s + end(first, omitted) + u" et "_s + end(last, Omitted::Nothing);
        case DatePhrase::Kind::NoLater: return u"au plus tard "_s + adverbial(last, Omitted::Nothing);
        case DatePhrase::Kind::NoEarlier: return u"au plus tôt "_s + adverbial(first, Omitted::Nothing);
        case DatePhrase::Kind::Through: return sinceFirst + u' ' + untilLast;
        case DatePhrase::Kind::Until: return until(last);
        case DatePhrase::Kind::Onward: return possibly(first) + u"à partir "_s + withDe(first, omitted) + roughly(first);
        case DatePhrase::Kind::SinceUnknown: return u"d’une date inconnue "_s + untilLast;
        case DatePhrase::Kind::UntilUnknown: return sinceFirst + u" à une date inconnue"_s;
        }
        return {};
    }

    QString conjunction(EdtfForm form) const override { return form == EdtfForm::OneOf ? u"ou"_s : u"et"_s; }
};

} // namespace

std::unique_ptr<DateSpeaker> frenchDates()
{
    return std::make_unique<FrenchDates>();
}

} // namespace claimline
