// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datewords.h"

#include <array>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array monthNames{u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August",
    u"September", u"October", u"November", u"December"};
constexpr std::array seasonNames{u"spring", u"summer", u"autumn", u"winter"};
constexpr std::array ordinals{u"first", u"second", u"third", u"fourth"};

QString from(const char16_t* text)
{
    return QString::fromUtf16(text);
}

QString ordinal(int number)
{
    const int tens = number % 100;
    const int ones = tens >= 11 && tens <= 13 ? 0 : number % 10;
    const QString ending = ones == 1 ? u"st"_s : ones == 2 ? u"nd"_s : ones == 3 ? u"rd"_s : u"th"_s;
    return QString::number(number) + ending;
}

QString yearNumber(int year)
{
    return year > 0 ? QString::number(year) : QString::number(1 - year) + u" BC"_s;
}

QString seasonWords(const NamedDate& date, Omitted omitted)
{
    QString words = from(seasonNames.at(static_cast<std::size_t>(date.season)));
    if (omitted == Omitted::Nothing) {
        words += u' ' + yearNumber(date.year);
        words += endsInNextYear(date) ? u"–"_s + yearNumber(date.year + 1) : QString();
    }
    switch (date.hemisphere) {
    case Hemisphere::Unsaid: break;
    case Hemisphere::Northern: return words + u" (northern hemisphere)"_s;
    case Hemisphere::Southern: return words + u" (southern hemisphere)"_s;
    }
    return words;
}

QString dayWords(const NamedDate& date, Omitted omitted)
{
    QString words = QString::number(date.day);
    if (omitted != Omitted::MonthAndYear) {
        words += u' ' + from(monthNames.at(static_cast<std::size_t>(date.month - 1)));
        words += omitted == Omitted::Year ? QString() : u' ' + yearNumber(date.year);
    }
    if (!date.time.isEmpty()) {
        const ClockTime time = clockTime(date.time);
        words += u" at "_s + time.withColons() + time.zoneInBrackets();
    }
    return words;
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
    case DateGrain::Half: {
        const QString unit = date.grain == DateGrain::Quarter ? u" quarter of "_s : u" half of "_s;
        return u"the "_s + from(ordinals.at(static_cast<std::size_t>(date.part - 1))) + unit + yearNumber(date.year);
    }
    case DateGrain::Year: {
        const bool looksLikeAYear = date.year <= 0 || (date.year >= 1'000 && date.year <= 9'999);
        return looksLikeAYear ? yearNumber(date.year) : u"the year "_s + yearNumber(date.year);
    }
    case DateGrain::Decade: return u"the "_s + QString::number(date.year) + u's';
    case DateGrain::Century:
        return u"the "_s + ordinal(std::abs(date.part)) + (date.part < 0 ? u" century BC"_s : u" century"_s);
    case DateGrain::Unknown: break;
    }
    return u"an unknown date"_s;
}

QString preposition(const NamedDate& date)
{
    return date.grain == DateGrain::Day || date.grain == DateGrain::Unknown ? u"on "_s : u"in "_s;
}

QString possibly(const NamedDate& date)
{
    return has(date.quality, EdtfQuality::Uncertain) ? u"possibly "_s : QString();
}

class EnglishDates : public DateSpeaker {
public:
    QString bare(const NamedDate& date, Omitted omitted) const override
    {
        const QString about = has(date.quality, EdtfQuality::Approximate) ? u"about "_s : QString();
        return possibly(date) + about + noun(date, omitted);
    }

    // "Said about 2018" would be said on the subject of 2018.
    QString adverbial(const NamedDate& date, Omitted omitted) const override
    {
        const QString before = has(date.quality, EdtfQuality::Approximate) ? u"around "_s : preposition(date);
        return possibly(date) + before + noun(date, omitted);
    }

    QString further(const NamedDate& date, Omitted omitted) const override { return noun(date, omitted); }

    QString span(const DatePhrase& phrase) const override
    {
        const QString first = bare(phrase.first, omittedBefore(phrase.first, phrase.last));
        const QString last = bare(phrase.last, Omitted::Nothing);
        switch (phrase.kind) {
        case DatePhrase::Kind::Single: return last;
        case DatePhrase::Kind::Between: return u"between "_s + first + u" and "_s + last;
        case DatePhrase::Kind::NoLater: return u"no later than "_s + last;
        case DatePhrase::Kind::NoEarlier: return u"no earlier than "_s + first;
        case DatePhrase::Kind::Through: return u"from "_s + first + u" to "_s + last;
        case DatePhrase::Kind::Until: return u"until "_s + last;
        case DatePhrase::Kind::Onward: return u"from "_s + first + u" on"_s;
        case DatePhrase::Kind::SinceUnknown: return u"from an unknown date to "_s + last;
        case DatePhrase::Kind::UntilUnknown: return u"from "_s + first + u" to an unknown date"_s;
        }
        return {};
    }

    QString conjunction(EdtfForm form) const override { return form == EdtfForm::OneOf ? u"or"_s : u"and"_s; }
};

} // namespace

std::unique_ptr<DateSpeaker> englishDates()
{
    return std::make_unique<EnglishDates>();
}

} // namespace claimline
