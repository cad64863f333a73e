// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datewords.h"

#include <QDate>

#include <algorithm>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

/// A date that has a name of its own, or the first and the last of several.
struct NamedSpan {
    NamedDate first;
    NamedDate last;
    bool isOneMoment = true; ///< false where each part of the span is meant
};

NamedDate named(DateGrain grain, int year, int month = 0, int day = 0)
{
    NamedDate date;
    date.grain = grain;
    date.year = year;
    date.month = month;
    date.day = day;
    return date;
}

NamedSpan lone(const NamedDate& date)
{
    return {date, date};
}

NamedSpan yearSpan(const EdtfPoint& point)
{
    const int year = point.isNegative ? -point.year.value : point.year.value;
    const bool hasPlainDecade = !point.isNegative && year >= 1'000 && (year / 10) % 10 != 0;
    switch (point.year.unknownDigits) {
    case 0:
        return lone(named(DateGrain::Year, year));
    case 1:
        if (hasPlainDecade) {
            return lone(named(DateGrain::Decade, year));
        }
        // "The 2000s" may be a century as well, and decades before Christ have no names.
        return point.isNegative ? NamedSpan{named(DateGrain::Year, year - 9), named(DateGrain::Year, std::min(year, -1))}
                                : NamedSpan{named(DateGrain::Year, year), named(DateGrain::Year, year + 9)};
    case 2: {
        NamedDate century = named(DateGrain::Century, year);
        century.part = (point.isNegative ? -1 : 1) * (point.year.value / 100 + 1);
        return lone(century);
    }
    case 3:
        return point.isNegative ? NamedSpan{named(DateGrain::Year, year - 999), named(DateGrain::Year, std::min(year, -1))}
                                : NamedSpan{named(DateGrain::Year, year), named(DateGrain::Year, year + 999)};
    default:
        return lone(named(DateGrain::Unknown, 0));
    }
}

NamedSpan divisionSpan(int year, int division)
{
    NamedDate date = named(DateGrain::Season, year);
    if (division <= 32) {
        constexpr int seasons = 4;
        const int block = (division - 21) / seasons;
        date.season = static_cast<Season>((division - 21) % seasons);
        date.hemisphere = static_cast<Hemisphere>(block);
        return lone(date);
    }
    if (division >= 37 && division <= 39) {
        const int firstMonth = (division - 37) * 4 + 1;
        return {named(DateGrain::Month, year, firstMonth), named(DateGrain::Month, year, firstMonth + 3), false};
    }
    date.grain = division <= 36 ? DateGrain::Quarter : DateGrain::Half;
    date.part = division <= 36 ? division - 32 : division - 39;
    return lone(date);
}

NamedSpan monthSpan(const EdtfPoint& point, int year)
{
    if (point.month->unknownDigits == 1) {
        const bool isLate = point.month->value == 10;
        return {named(DateGrain::Month, year, isLate ? 10 : 1), named(DateGrain::Month, year, isLate ? 12 : 9)};
    }
    const int month = point.month->value;
    if (!point.day || point.day->unknownDigits == 2) {
        return lone(named(DateGrain::Month, year, month));
    }
    if (point.day->unknownDigits == 1) {
        const int longest = QDate(year > 0 ? year : year - 1, month, 1).daysInMonth();
        return {named(DateGrain::Day, year, month, std::max(point.day->value, 1)),
            named(DateGrain::Day, year, month, std::min(point.day->value + 9, longest))};
    }
    NamedDate day = named(DateGrain::Day, year, month, point.day->value);
    day.time = point.time;
    return lone(day);
}

NamedSpan namedSpan(const EdtfPoint& point)
{
    NamedSpan span;
    if (!point.month || point.month->unknownDigits == 2) {
        span = yearSpan(point);
    } else {
        const int year = point.isNegative ? -point.year.value : point.year.value;
        span = point.month->value > 12 ? divisionSpan(year, point.month->value) : monthSpan(point, year);
    }
    span.first.quality = point.quality();
    span.last.quality = point.quality();
    return span;
}

DatePhrase phraseOf(const EdtfPoint& point, DateReading reading)
{
    const NamedSpan span = namedSpan(point);
    if (span.first == span.last) {
        return {DatePhrase::Kind::Single, span.first, span.last};
    }
    const bool isThrough = reading == DateReading::Duration && !span.isOneMoment;
    return {isThrough ? DatePhrase::Kind::Through : DatePhrase::Kind::Between, span.first, span.last};
}

DatePhrase phraseOf(const EdtfBound& from, const EdtfBound& to, DateReading reading)
{
    using Kind = DatePhrase::Kind;
    const bool isMoment = reading == DateReading::Moment;
    if (from.kind != EdtfBound::Kind::Known) {
        const Kind kind = from.kind == EdtfBound::Kind::Open ? Kind::Until : Kind::SinceUnknown;
        return {isMoment ? Kind::NoLater : kind, {}, namedSpan(to.point).last};
    }
    if (to.kind != EdtfBound::Kind::Known) {
        const Kind kind = to.kind == EdtfBound::Kind::Open ? Kind::Onward : Kind::UntilUnknown;
        return {isMoment ? Kind::NoEarlier : kind, namedSpan(from.point).first, {}};
    }
    const NamedDate first = namedSpan(from.point).first;
    const NamedDate last = namedSpan(to.point).last;
    if (first == last) {
        return {Kind::Single, first, last};
    }
    return {isMoment ? Kind::Between : Kind::Through, first, last};
}

} // namespace

bool endsInNextYear(const NamedDate& date)
{
    return date.grain == DateGrain::Season
        && date.season == (date.hemisphere == Hemisphere::Southern ? Season::Summer : Season::Winter);
}

Omitted omittedBefore(const NamedDate& date, const NamedDate& next)
{
    if (date.grain != next.grain || date.year != next.year || date.quality != EdtfQuality::Plain || !date.time.isEmpty()) {
        return Omitted::Nothing;
    }
    const auto isPlainSeason = [](const NamedDate& season) {
        return season.hemisphere == Hemisphere::Unsaid && !endsInNextYear(season);
    };
    switch (date.grain) {
    case DateGrain::Day: return date.month == next.month ? Omitted::MonthAndYear : Omitted::Year;
    case DateGrain::Month: return Omitted::Year;
    case DateGrain::Season: return isPlainSeason(date) && isPlainSeason(next) ? Omitted::Year : Omitted::Nothing;
    default: return Omitted::Nothing;
    }
}

std::vector<DatePhrase> datePhrases(const EdtfParts& parts, DateReading reading)
{
    // One of several is one moment whatever the reading; of all of them every part is meant.
    const DateReading memberReading = parts.form == EdtfForm::OneOf ? DateReading::Moment
        : parts.form == EdtfForm::AllOf                             ? DateReading::Duration
                                                                    : reading;
    std::vector<DatePhrase> phrases;
    for (const EdtfItem& item : parts.items) {
        phrases.push_back(item.to ? phraseOf(item.from, *item.to, memberReading) : phraseOf(item.from.point, memberReading));
    }
    return phrases;
}

QString ClockTime::withColons() const
{
    return second.isEmpty() ? hour + u':' + minute : hour + u':' + minute + u':' + second;
}

QString ClockTime::zoneInBrackets() const
{
    return zone.isEmpty() ? QString() : u" ("_s + zone + u')';
}

ClockTime clockTime(const QString& edtfTime)
{
    ClockTime time{edtfTime.sliced(0, 2), edtfTime.sliced(3, 2), edtfTime.sliced(6, 2), edtfTime.sliced(8)};
    if (time.second == u"00"_s) {
        time.second.clear();
    }
    if (time.zone == u"Z"_s) {
        time.zone = u"UTC"_s;
    } else if (!time.zone.isEmpty()) {
        time.zone = u"UTC"_s + time.zone;
    }
    return time;
}

} // namespace claimline
