// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edtf.h"

#include "core/model/edtfparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace claimline {

namespace {

/// Days from `earliest` to `latest`; an end without a day goes on for ever.
struct DaySpan {
    std::optional<QDate> earliest;
    std::optional<QDate> latest;
};

tl::unexpected<Error> impossible(const QString& message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

/// EDTF counts the year before 1 as 0; QDate has no year 0 and calls it -1.
int calendarYear(int year)
{
    return year > 0 ? year : year - 1;
}

QDate dayOf(int year, int month, int day)
{
    return QDate(calendarYear(year), month, day);
}

QDate lastDayOf(int year, int month)
{
    return dayOf(year, month, dayOf(year, month, 1).daysInMonth());
}

DaySpan seasonSpan(int year, int season)
{
    // Astronomical and meteorological seasons differ by up to three weeks, and which of them a
    // writer had in mind is not known: the span covers both.
    switch (season) {
    case 0: return {dayOf(year, 3, 1), dayOf(year, 6, 21)};
    case 1: return {dayOf(year, 6, 1), dayOf(year, 9, 23)};
    case 2: return {dayOf(year, 9, 1), dayOf(year, 12, 22)};
    default: return {dayOf(year, 12, 1), dayOf(year + 1, 3, 21)};
    }
}

DaySpan monthsSpan(int year, int index, int length)
{
    return {dayOf(year, index * length + 1, 1), lastDayOf(year, (index + 1) * length)};
}

/// `division` is 21 to 41.
DaySpan divisionSpan(int year, int division)
{
    if (division <= 28) {
        return seasonSpan(year, (division - 21) % 4);
    }
    if (division <= 32) {
        return seasonSpan(year, (division - 29 + 2) % 4);
    }
    if (division <= 36) {
        return monthsSpan(year, division - 33, 3);
    }
    return division <= 39 ? monthsSpan(year, division - 37, 4) : monthsSpan(year, division - 40, 6);
}

/// What the digits of `number` may stand for, within `least` and `most`.
std::pair<int, int> valuesOf(const EdtfNumber& number, int least, int most)
{
    constexpr std::array<int, 5> powers{1, 10, 100, 1'000, 10'000};
    const int last = number.value + powers.at(static_cast<std::size_t>(number.unknownDigits)) - 1;
    return {std::max(number.value, least), std::min(last, most)};
}

std::pair<int, int> yearsOf(const EdtfPoint& point)
{
    constexpr int farthest = 999'999'999;
    const auto [low, high] = valuesOf(point.year, 0, farthest);
    return point.isNegative ? std::pair(-high, std::min(-low, -1)) : std::pair(low, high);
}

Result<DaySpan> dayInMonthSpan(const EdtfPoint& point, int year, int month)
{
    const int longest = lastDayOf(year, month).day();
    if (point.day->value > longest) {
        EdtfPoint monthAlone = point;
        monthAlone.day.reset();
        monthAlone.time.clear();
        EdtfPoint lastDay = monthAlone;
        lastDay.day = EdtfNumber{longest, 0, EdtfQuality::Plain};
        return impossible(QCoreApplication::translate("Edtf",
            "“%1” is no day of the calendar: the last day of that month is %2. Write that, or the month alone as %3 if the day is not known.")
                .arg(edtfText(point), edtfText(lastDay), edtfText(monthAlone)));
    }
    const auto [first, last] = valuesOf(*point.day, 1, longest);
    return DaySpan{dayOf(year, month, first), dayOf(year, month, last)};
}

Result<DaySpan> spanOf(const EdtfPoint& point)
{
    const auto [firstYear, lastYear] = yearsOf(point);
    if (!point.month || point.month->unknownDigits == 2) {
        return DaySpan{dayOf(firstYear, 1, 1), dayOf(lastYear, 12, 31)};
    }
    // From here on the year is a single one: what follows an unknown digit is unknown.
    if (point.month->value > 12) {
        return divisionSpan(firstYear, point.month->value);
    }
    const auto [firstMonth, lastMonth] = valuesOf(*point.month, 1, 12);
    if (!point.day || point.day->unknownDigits == 2) {
        return DaySpan{dayOf(firstYear, firstMonth, 1), lastDayOf(firstYear, lastMonth)};
    }
    return dayInMonthSpan(point, firstYear, firstMonth);
}

Result<DaySpan> spanOf(const EdtfBound& bound)
{
    return bound.kind == EdtfBound::Kind::Known ? spanOf(bound.point) : Result<DaySpan>(DaySpan());
}

Result<DaySpan> spanOf(const EdtfItem& item, EdtfForm form)
{
    const auto from = spanOf(item.from);
    if (!from || !item.to) {
        return from;
    }
    const auto to = spanOf(*item.to);
    CLAIMLINE_TRY(to);
    if (from->earliest && to->latest && *to->latest < *from->earliest) {
        return impossible(QCoreApplication::translate("Edtf",
            "“%1” ends before it begins. Write the earlier date first: %2.")
                .arg(edtfText(item, form), edtfText(EdtfItem{*item.to, item.from}, form)));
    }
    return DaySpan{from->earliest, to->latest};
}

/// Nothing sorts before all days as a beginning, and after them as an end.
auto sortingKey(const std::optional<QDate>& earliest, const std::optional<QDate>& latest)
{
    return std::tuple(earliest.has_value(), earliest.value_or(QDate()), !latest.has_value(), latest.value_or(QDate()));
}

struct Member {
    EdtfItem item;
    DaySpan span;
    QString text;
};

bool sortsBeforeMember(const Member& left, const Member& right)
{
    const auto leftKey = sortingKey(left.span.earliest, left.span.latest);
    const auto rightKey = sortingKey(right.span.earliest, right.span.latest);
    return leftKey != rightKey ? leftKey < rightKey : left.text < right.text;
}

/// The members in order and each once, and the span of them all.
Result<DaySpan> arrange(EdtfParts& parts)
{
    std::vector<Member> members;
    for (EdtfItem& item : parts.items) {
        const auto span = spanOf(item, parts.form);
        CLAIMLINE_TRY(span);
        const QString text = edtfText(item, parts.form);
        members.push_back({std::move(item), *span, text});
    }
    std::sort(members.begin(), members.end(), sortsBeforeMember);
    members.erase(std::unique(members.begin(), members.end(),
                      [](const Member& left, const Member& right) { return left.text == right.text; }),
        members.end());

    DaySpan whole = members.front().span;
    parts.items.clear();
    for (Member& member : members) {
        const bool goesOn = !whole.latest || !member.span.latest;
        whole.latest = goesOn ? std::nullopt : std::optional(std::max(*whole.latest, *member.span.latest));
        parts.items.push_back(std::move(member.item));
    }
    return whole;
}

} // namespace

Result<Edtf> Edtf::parse(QStringView text)
{
    auto parts = readEdtfParts(text);
    CLAIMLINE_TRY(parts);
    const auto span = arrange(*parts);
    CLAIMLINE_TRY(span);
    Edtf date;
    date.m_text = edtfText(*parts);
    date.m_earliest = span->earliest;
    date.m_latest = span->latest;
    return date;
}

Edtf Edtf::day(QDate date)
{
    constexpr int longestShortYear = 9'999;
    constexpr int farthest = 999'999'999;
    const int year = date.year() > 0 ? date.year() : date.year() + 1;
    EdtfPoint point;
    point.isNegative = year < 0;
    point.year.value = std::abs(year);
    if (!date.isValid() || point.year.value > farthest) {
        point = EdtfPoint();
        point.year.unknownDigits = 4;
    } else if (point.year.value <= longestShortYear) {
        point.month = EdtfNumber{date.month(), 0, EdtfQuality::Plain};
        point.day = EdtfNumber{date.day(), 0, EdtfQuality::Plain};
    }
    return parse(edtfText(point)).value();
}

bool Edtf::isSingleDay() const
{
    return m_earliest && m_latest && *m_earliest == *m_latest;
}

bool Edtf::isUncertain() const
{
    return m_text.contains(u'?') || m_text.contains(u'%');
}

bool Edtf::isApproximate() const
{
    return m_text.contains(u'~') || m_text.contains(u'%');
}

DateOrder Edtf::compare(const Edtf& other) const
{
    if (m_latest && other.m_earliest && *m_latest < *other.m_earliest) {
        return DateOrder::Before;
    }
    if (m_earliest && other.m_latest && *m_earliest > *other.m_latest) {
        return DateOrder::After;
    }
    return DateOrder::Overlaps;
}

bool Edtf::sortsBefore(const Edtf& left, const Edtf& right)
{
    const auto leftKey = sortingKey(left.m_earliest, left.m_latest);
    const auto rightKey = sortingKey(right.m_earliest, right.m_latest);
    return leftKey != rightKey ? leftKey < rightKey : left.m_text < right.m_text;
}

} // namespace claimline
