// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/axis.h"

#include "core/timeline/textwidth.h"
#include "core/timeline/words.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace claimline::timeline {

namespace {

enum class Period { Day, Month, Year };

/// Ticks at every `count`-th `period`; their distance in days, for choosing.
struct Step {
    Period period;
    int count;
    double days;
};

constexpr double daysPerMonth = 30.4;
constexpr double daysPerYear = 365.2;
constexpr Step steps[] = {
    {Period::Day, 1, 1},
    {Period::Day, 7, 7},
    {Period::Month, 1, daysPerMonth},
    {Period::Month, 3, 3 * daysPerMonth},
    {Period::Year, 1, daysPerYear},
    {Period::Year, 2, 2 * daysPerYear},
    {Period::Year, 5, 5 * daysPerYear},
    {Period::Year, 10, 10 * daysPerYear},
    {Period::Year, 20, 20 * daysPerYear},
    {Period::Year, 50, 50 * daysPerYear},
    {Period::Year, 100, 100 * daysPerYear},
    {Period::Year, 200, 200 * daysPerYear},
    {Period::Year, 500, 500 * daysPerYear},
    {Period::Year, 1000, 1000 * daysPerYear},
    {Period::Year, 2000, 2000 * daysPerYear},
    {Period::Year, 5000, 5000 * daysPerYear},
    {Period::Year, 10000, 10000 * daysPerYear},
};

/// Years counted through zero (1 BC is 0), unlike QDate's.
int yearOf(QDate date)
{
    return date.year() > 0 ? date.year() : date.year() + 1;
}

QDate dateOf(int year, int month)
{
    return QDate(year > 0 ? year : year - 1, month, 1);
}

int rounded(int value, int multiple)
{
    return static_cast<int>(std::floor(static_cast<double>(value) / multiple)) * multiple;
}

/// The last tick of this step that is not after `day`.
QDate firstTick(const Step& step, std::int64_t day)
{
    const QDate date = QDate::fromJulianDay(day);
    switch (step.period) {
    case Period::Day:
        return step.count == 1 ? date : date.addDays(1 - date.dayOfWeek());
    case Period::Month:
        return dateOf(yearOf(date), (date.month() - 1) / step.count * step.count + 1);
    case Period::Year:
        return dateOf(rounded(yearOf(date), step.count), 1);
    }
    return date;
}

QDate nextTick(const Step& step, QDate tick)
{
    switch (step.period) {
    case Period::Day:
        return tick.addDays(step.count);
    case Period::Month: {
        const int months = yearOf(tick) * 12 + tick.month() - 1 + step.count;
        return dateOf(rounded(months, 12) / 12, months - rounded(months, 12) + 1);
    }
    case Period::Year:
        return dateOf(yearOf(tick) + step.count, 1);
    }
    return tick;
}

QString yearLabel(QDate date, Language language)
{
    const int year = yearOf(date);
    return year > 0 ? QString::number(year)
                    : QString::number(1 - year) + QChar(u' ') + words(language).beforeChrist;
}

QString minorLabel(const Step& step, QDate date, Language language)
{
    switch (step.period) {
    case Period::Day:
        return QString::number(date.day());
    case Period::Month:
        return localeOf(language).standaloneMonthName(date.month(), QLocale::ShortFormat);
    case Period::Year:
        return yearLabel(date, language);
    }
    return {};
}

QString majorLabel(const Step& step, QDate date, Language language)
{
    if (step.period == Period::Month) {
        return yearLabel(date, language);
    }
    return localeOf(language).standaloneMonthName(date.month(), QLocale::LongFormat) + QChar(u' ')
        + yearLabel(date, language);
}

/// The widest label of a step near the days that are shown.
double labelWidth(const Step& step, double firstDay, double lastDay, double textSize, Language language)
{
    double width = 0;
    switch (step.period) {
    case Period::Day:
        return estimatedWidth(u"30", textSize);
    case Period::Month:
        for (int month = 1; month <= 12; ++month) {
            width = std::max(width, estimatedWidth(minorLabel(step, QDate(2000, month, 1), language), textSize));
        }
        return width;
    case Period::Year:
        for (const double day : {firstDay, lastDay}) {
            const QDate date = QDate::fromJulianDay(static_cast<std::int64_t>(day));
            width = std::max(width, estimatedWidth(yearLabel(date, language), textSize));
        }
        return width;
    }
    return width;
}

} // namespace

Ticks axisTicks(double firstDay, double lastDay, double daysPerUnit, double textSize, Language language)
{
    Ticks ticks;
    const auto first = static_cast<std::int64_t>(std::floor(firstDay));
    const auto last = static_cast<std::int64_t>(std::ceil(lastDay));
    const Step* chosen = std::end(steps) - 1;
    for (const Step& step : steps) {
        const double room = step.days / daysPerUnit;
        if (room >= labelWidth(step, firstDay, lastDay, textSize, language) + textSize) {
            chosen = &step;
            break;
        }
    }
    for (QDate tick = firstTick(*chosen, first); tick.toJulianDay() <= last; tick = nextTick(*chosen, tick)) {
        if (tick.toJulianDay() >= first) {
            ticks.minor.push_back({tick.toJulianDay(), minorLabel(*chosen, tick, language)});
        }
    }
    if (chosen->period == Period::Year) {
        return ticks;
    }
    const Step around = chosen->period == Period::Day ? Step{Period::Month, 1, daysPerMonth}
                                                      : Step{Period::Year, 1, daysPerYear};
    for (QDate tick = firstTick(around, first); tick.toJulianDay() <= last; tick = nextTick(around, tick)) {
        ticks.major.push_back({tick.toJulianDay(), majorLabel(*chosen, tick, language)});
    }
    return ticks;
}

} // namespace claimline::timeline
