// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datewords.h"

#include <array>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array monthNames{u"januari", u"februari", u"maart", u"april", u"mei", u"juni", u"juli", u"augustus",
    u"september", u"oktober", u"november", u"december"};
constexpr std::array seasonNames{u"voorjaar", u"zomer", u"najaar", u"winter"};
constexpr std::array ordinals{u"eerste", u"tweede", u"derde", u"vierde"};

/// The article, where the date has one.
enum class Article { Without, With };

QString from(const char16_t* text)
{
    return QString::fromUtf16(text);
}

QString yearNumber(int year)
{
    return year > 0 ? QString::number(year) : QString::number(1 - year) + u" voor Christus"_s;
}

QString article(const NamedDate& date)
{
    switch (date.grain) {
    case DateGrain::Season: {
        const bool isNeuter = date.season == Season::Spring || date.season == Season::Autumn;
        return isNeuter ? u"het "_s : u"de "_s;
    }
    case DateGrain::Quarter: return u"het "_s;
    case DateGrain::Half:
    case DateGrain::Decade:
    case DateGrain::Century: return u"de "_s;
    case DateGrain::Unknown: return u"een "_s;
    default: return {};
    }
}

QString seasonWords(const NamedDate& date, Omitted omitted)
{
    QString words = from(seasonNames.at(static_cast<std::size_t>(date.season)));
    if (omitted == Omitted::Nothing) {
        words += u" van "_s + yearNumber(date.year);
        words += endsInNextYear(date) ? u"–"_s + yearNumber(date.year + 1) : QString();
    }
    switch (date.hemisphere) {
    case Hemisphere::Unsaid: break;
    case Hemisphere::Northern: return words + u" (noordelijk halfrond)"_s;
    case Hemisphere::Southern: return words + u" (zuidelijk halfrond)"_s;
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
        words += u" om "_s + time.withColons() + u" uur"_s + time.zoneInBrackets();
    }
    return words;
}

QString words(const NamedDate& date, Omitted omitted)
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
        const QString unit = date.grain == DateGrain::Quarter ? u" kwartaal van "_s : u" helft van "_s;
        return from(ordinals.at(static_cast<std::size_t>(date.part - 1))) + unit + yearNumber(date.year);
    }
    case DateGrain::Year: {
        const bool looksLikeAYear = date.year <= 0 || (date.year >= 1'000 && date.year <= 9'999);
        return looksLikeAYear ? yearNumber(date.year) : u"het jaar "_s + yearNumber(date.year);
    }
    case DateGrain::Decade: return u"jaren "_s + QString::number(date.year);
    case DateGrain::Century:
        return QString::number(std::abs(date.part)) + (date.part < 0 ? u"e eeuw voor Christus"_s : u"e eeuw"_s);
    case DateGrain::Unknown: break;
    }
    return u"onbekende datum"_s;
}

QString noun(const NamedDate& date, Omitted omitted, Article with)
{
    return with == Article::With ? article(date) + words(date, omitted) : words(date, omitted);
}

bool isApproximate(const NamedDate& date)
{
    return has(date.quality, EdtfQuality::Approximate);
}

QString possibly(const NamedDate& date)
{
    return has(date.quality, EdtfQuality::Uncertain) ? u"mogelijk "_s : QString();
}

/// As an end of an interval: "rond" does not go with "tussen".
QString bound(const NamedDate& date, Omitted omitted)
{
    return possibly(date) + (isApproximate(date) ? u"ongeveer "_s : QString()) + noun(date, omitted, Article::With);
}

class DutchDates : public DateSpeaker {
public:
    QString bare(const NamedDate& date, Omitted omitted) const override
    {
        return isApproximate(date) ? adverbial(date, omitted) : possibly(date) + noun(date, omitted, Article::Without);
    }

    QString adverbial(const NamedDate& date, Omitted omitted) const override
    {
        const bool isDay = date.grain == DateGrain::Day || date.grain == DateGrain::Unknown;
        const QString before = isApproximate(date) ? u"rond "_s : isDay ? u"op "_s : u"in "_s;
        return possibly(date) + before + noun(date, omitted, Article::With);
    }

    QString further(const NamedDate& date, Omitted omitted) const override { return noun(date, omitted, Article::With); }

    QString span(const DatePhrase& phrase) const override
    {
        const QString first = bound(phrase.first, omittedBefore(phrase.first, phrase.last));
        const QString last = bound(phrase.last, Omitted::Nothing);
        switch (phrase.kind) {
        case DatePhrase::Kind::Single: return last;
        case DatePhrase::Kind::Between: return u"tussen "_s + first + u" en "_s + last;
        case DatePhrase::Kind::NoLater: return u"uiterlijk "_s + adverbial(phrase.last, Omitted::Nothing);
        case DatePhrase::Kind::NoEarlier: return u"op zijn vroegst "_s + adverbial(phrase.first, Omitted::Nothing);
        case DatePhrase::Kind::Through: return u"van "_s + first + u" tot en met "_s + last;
        case DatePhrase::Kind::Until: return u"tot en met "_s + last;
        case DatePhrase::Kind::Onward: return u"vanaf "_s + first;
        case DatePhrase::Kind::SinceUnknown: return u"van een onbekende datum tot en met "_s + last;
        case DatePhrase::Kind::UntilUnknown: return u"van "_s + first + u" tot een onbekende datum"_s;
        }
        return {};
    }

    QString conjunction(EdtfForm form) const override { return form == EdtfForm::OneOf ? u"of"_s : u"en"_s; }
};

} // namespace

std::unique_ptr<DateSpeaker> dutchDates()
{
    return std::make_unique<DutchDates>();
}

} // namespace claimline
