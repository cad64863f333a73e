// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edtfparts.h"

#include <QCoreApplication>

#include <utility>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

// Long enough for any list that a person writes, short enough for an error message's work to stay small.
constexpr qsizetype longestText = 2'000;
constexpr int longestYear = 9; // digits; what is more does not fit the calendar

QString shown(QStringView text)
{
    constexpr qsizetype longestShown = 40;
    return text.size() <= longestShown ? text.toString() : text.first(longestShown).toString() + u"…"_s;
}

tl::unexpected<Error> unreadable(QStringView text, const char* sentence)
{
    return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("Edtf", sentence).arg(shown(text)));
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Walks over one date.
class PointReader {
public:
    explicit PointReader(QStringView text)
        : m_text(text)
    {
    }

    Result<EdtfPoint> point()
    {
        CLAIMLINE_TRY(year());
        if (!m_isLongYear && take(u'-')) {
            CLAIMLINE_TRY(month());
            if (take(u'-')) {
                CLAIMLINE_TRY(day());
            }
        }
        if (take(u'T')) {
            CLAIMLINE_TRY(time());
        }
        if (m_at < m_text.size()) {
            return unreadable(m_text, m_isLongYear
                ? QT_TRANSLATE_NOOP("Edtf", "“%1”: a year that is written with Y has neither month nor day. Write the year alone, as in Y-12000.")
                : QT_TRANSLATE_NOOP("Edtf", "“%1” goes on where a date ends. Write a day as 2018-12-18, a month as 2018-12, a year as 2018."));
        }
        return m_point;
    }

private:
    Result<void> year()
    {
        const EdtfQuality before = quality();
        m_point.isNegative = take(u'-');
        if (!m_point.isNegative && take(u'Y')) {
            CLAIMLINE_TRY(longYear());
        } else {
            const auto number = digits(4);
            if (!number || (m_at < m_text.size() && isDigit(m_text[m_at]))) {
                return unreadable(m_text, QT_TRANSLATE_NOOP("Edtf",
                    "“%1”: a date begins with a year of four digits. Write a day as 2018-12-18, a month as 2018-12, a year as 2018; "
                    "a year of more digits as Y12018."));
            }
            m_point.year = *number;
        }
        if (m_point.isNegative && m_point.year.value == 0 && m_point.year.unknownDigits == 0) {
            return unreadable(m_text, QT_TRANSLATE_NOOP("Edtf",
                "“%1”: there is no year -0000. The year 1 BC is written 0000, 2 BC is -0001."));
        }
        m_point.year.quality = before | quality();
        return {};
    }

    Result<void> longYear()
    {
        m_isLongYear = true;
        m_point.isNegative = take(u'-');
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at])) {
            ++m_at;
        }
        const QStringView number = m_text.sliced(begin, m_at - begin);
        if (number.size() < 5 || number.front() == u'0') {
            return unreadable(m_text, QT_TRANSLATE_NOOP("Edtf",
                "“%1”: Y stands before years of five digits or more, the first of them not 0. Write a shorter year without Y, with four digits."));
        }
        if (number.size() > longestYear) {
            return unreadable(m_text, QT_TRANSLATE_NOOP("Edtf",
                "“%1” lies too far away for the calendar. Years have at most nine digits here."));
        }
        m_point.year.value = number.toInt();
        return {};
    }

    Result<void> month()
    {
        const EdtfQuality before = quality();
        const auto number = digits(2);
        const bool isMonth = number && number->value <= 12 && (number->value > 0 || number->unknownDigits > 0);
        const bool isDivision = number && number->value >= 21 && number->value <= 41 && number->unknownDigits == 0;
        if (!isMonth && !isDivision) {
            return unreadable(m_text, QT_TRANSLATE_NOOP("Edtf",
                "“%1”: the month is two digits from 01 to 12, or from 21 to 24 for spring, summer, autumn and winter. "
                "Write December 2018 as 2018-12."));
        }
        if (m_point.year.unknownDigits > 0 && number->unknownDigits < 2) {
            return unknownOutOfOrder();
        }
        m_point.month = number;
        qualify(m_point.month->quality, before);
        m_point.year.quality = m_point.year.quality | m_group;
        return {};
    }

    Result<void> day()
    {
        const EdtfQuality before = quality();
        const auto number = digits(2);
        if (!number || number->value > 31 || (number->value == 0 && number->unknownDigits == 0)) {
            return unreadable(m_text, QT_TRANSLATE_NOOP("Edtf",
                "“%1”: the day is two digits from 01 to 31. Write 8 December 2018 as 2018-12-08."));
        }
        if (m_point.month->value > 12) {
            return unreadable(m_text, QT_TRANSLATE_NOOP("Edtf",
                "“%1”: a season or another part of a year has no days. Leave the last number out, or write a month from 01 to 12."));
        }
        if (m_point.month->unknownDigits > 0 && number->unknownDigits < 2) {
            return unknownOutOfOrder();
        }
        m_point.day = number;
        qualify(m_point.day->quality, before);
        m_point.month->quality = m_point.month->quality | m_group;
        m_point.year.quality = m_point.year.quality | m_group;
        return {};
    }

    // A sign before a component is of that component, one after it of all that stands to the left as well.
    void qualify(EdtfQuality& component, EdtfQuality before)
    {
        m_group = quality();
        component = before | m_group;
    }

    Result<void> time()
    {
        const qsizetype begin = m_at;
        const auto wrong = [this] {
            return unreadable(m_text, QT_TRANSLATE_NOOP("Edtf",
                "“%1”: a time follows a whole day and has hours, minutes and seconds, as in 2018-12-18T10:20:30, "
                "with Z or +01:00 behind it if the time zone is known."));
        };
        if (!m_point.day || m_point.day->unknownDigits > 0 || m_point.quality() != EdtfQuality::Plain) {
            return wrong();
        }
        const int hour = clockNumber();
        const int minute = take(u':') ? clockNumber() : -1;
        const int second = take(u':') ? clockNumber() : -1;
        const bool isLeapSecond = second == 60 && minute == 59;
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || (second > 59 && !isLeapSecond)) {
            return wrong();
        }
        if (!take(u'Z') && (take(u'+') || take(u'-'))) {
            const int shiftHours = clockNumber();
            const int shiftMinutes = take(u':') ? clockNumber() : 0;
            if (shiftHours < 0 || shiftHours > 14 || shiftMinutes < 0 || shiftMinutes > 59) {
                return wrong();
            }
        }
        if (m_at < m_text.size()) {
            return wrong();
        }
        m_point.time = m_text.sliced(begin).toString();
        return {};
    }

    tl::unexpected<Error> unknownOutOfOrder() const
    {
        return unreadable(m_text, QT_TRANSLATE_NOOP("Edtf",
            "“%1”: what stands after an unknown digit (X) is unknown too. Write XX there, or leave it out, as in 201X or 2018-XX."));
    }

    /// `count` digits of which the last ones may be X.
    std::optional<EdtfNumber> digits(int count)
    {
        EdtfNumber number;
        if (m_text.size() - m_at < count) {
            return std::nullopt;
        }
        for (int index = 0; index < count; ++index, ++m_at) {
            number.value *= 10;
            if (m_text[m_at] == u'X') {
                ++number.unknownDigits;
            } else if (isDigit(m_text[m_at]) && number.unknownDigits == 0) {
                number.value += m_text[m_at].unicode() - u'0';
            } else {
                return std::nullopt;
            }
        }
        return number;
    }

    int clockNumber()
    {
        const auto number = digits(2);
        return number && number->unknownDigits == 0 ? number->value : -1;
    }

    /// Any run of "?", "~" and "%": "?~" is an older way to write "%".
    EdtfQuality quality()
    {
        EdtfQuality result = EdtfQuality::Plain;
        while (true) {
            if (take(u'?')) {
                result = result | EdtfQuality::Uncertain;
            } else if (take(u'~')) {
                result = result | EdtfQuality::Approximate;
            } else if (take(u'%')) {
                result = EdtfQuality::Both;
            } else {
                return result;
            }
        }
    }

    bool take(char16_t character)
    {
        if (m_at < m_text.size() && m_text[m_at] == character) {
            ++m_at;
            return true;
        }
        return false;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    EdtfPoint m_point;
    EdtfQuality m_group = EdtfQuality::Plain;
    bool m_isLongYear = false;
};

Result<EdtfBound> readBound(QStringView text)
{
    if (text.isEmpty()) {
        return EdtfBound{EdtfBound::Kind::Unknown, {}};
    }
    if (text == u"..") {
        return EdtfBound{EdtfBound::Kind::Open, {}};
    }
    return PointReader(text).point().map([](EdtfPoint point) {
        return EdtfBound{EdtfBound::Kind::Known, std::move(point)};
    });
}

Result<EdtfItem> readInterval(QStringView text, qsizetype slash)
{
    const QStringView end = text.sliced(slash + 1);
    if (end.contains(u'/')) {
        return unreadable(text, QT_TRANSLATE_NOOP("Edtf",
            "“%1” has two strokes. A stroke stands between the two ends of an interval, as in 2018-12-17/2018-12-18; a day is written 2018-12-18."));
    }
    auto from = readBound(text.first(slash));
    CLAIMLINE_TRY(from);
    auto to = readBound(end);
    CLAIMLINE_TRY(to);
    if (from->kind != EdtfBound::Kind::Known && to->kind != EdtfBound::Kind::Known) {
        return unreadable(text, QT_TRANSLATE_NOOP("Edtf",
            "“%1” has no date at either end. Write at least one, as in ../2018-12-18 or 2018-12-18/..; leave the date empty if nothing is known."));
    }
    if (!from->point.time.isEmpty() || !to->point.time.isEmpty()) {
        return unreadable(text, QT_TRANSLATE_NOOP("Edtf",
            "“%1”: the ends of an interval are days, months or years. Leave out the time of day."));
    }
    return EdtfItem{std::move(*from), std::move(*to)};
}

/// A member of a set: a date, or a range with ".." that may lack one end.
Result<EdtfItem> readMember(QStringView text, QStringView whole)
{
    const auto checked = [whole](Result<EdtfBound> bound) -> Result<EdtfBound> {
        CLAIMLINE_TRY(bound);
        if (bound->kind == EdtfBound::Kind::Unknown || !bound->point.time.isEmpty()) {
            return unreadable(whole, QT_TRANSLATE_NOOP("Edtf",
                "“%1”: a list holds days, months or years with commas between them, as in [2018-12-17,2018-12-18] or [2016..2018]."));
        }
        return bound;
    };
    const qsizetype dots = text.indexOf(u"..");
    if (dots < 0) {
        auto point = checked(readBound(text));
        CLAIMLINE_TRY(point);
        return EdtfItem{std::move(*point), std::nullopt};
    }
    const QStringView begin = text.first(dots);
    const QStringView end = text.sliced(dots + 2);
    auto from = checked(readBound(begin.isEmpty() && !end.isEmpty() ? u".." : begin));
    CLAIMLINE_TRY(from);
    auto to = checked(readBound(end.isEmpty() ? u".." : end));
    CLAIMLINE_TRY(to);
    if (from->kind != EdtfBound::Kind::Known && to->kind != EdtfBound::Kind::Known) {
        return checked(EdtfBound{EdtfBound::Kind::Unknown, {}}).map([](EdtfBound) { return EdtfItem(); });
    }
    return EdtfItem{std::move(*from), std::move(*to)};
}

Result<EdtfParts> readSet(QStringView text)
{
    const bool isOneOf = text.front() == u'[';
    if (text.size() < 2 || text.back() != (isOneOf ? u']' : u'}')) {
        return unreadable(text, QT_TRANSLATE_NOOP("Edtf",
            "“%1” lacks its closing bracket. Write [2018-12-17,2018-12-18] for one of several dates, {2018-12-17,2018-12-18} for all of them."));
    }
    EdtfParts parts{isOneOf ? EdtfForm::OneOf : EdtfForm::AllOf, {}};
    const QStringView inside = text.sliced(1, text.size() - 2);
    for (const QStringView member : inside.split(u',')) {
        auto item = readMember(member.trimmed(), text);
        CLAIMLINE_TRY(item);
        parts.items.push_back(std::move(*item));
    }
    return parts;
}

} // namespace

Result<EdtfParts> readEdtfParts(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
            QCoreApplication::translate("Edtf", "There is no date here. Write one as 2018-12-18, 2018-12 or 2018."));
    }
    if (trimmed.size() > longestText) {
        return unreadable(trimmed, QT_TRANSLATE_NOOP("Edtf",
            "“%1” is too long for a date. Write one date, an interval, or a shorter list."));
    }
    // The letters of EDTF are capitals; nobody means anything else by small ones.
    QString capitals = trimmed.toString();
    for (QChar& character : capitals) {
        if (character == u'x' || character == u'y' || character == u't' || character == u'z') {
            character = character.toUpper();
        }
    }
    const QStringView plain(capitals);
    if (plain.front() == u'[' || plain.front() == u'{') {
        return readSet(plain);
    }
    if (const qsizetype slash = plain.indexOf(u'/'); slash >= 0) {
        return readInterval(plain, slash).map([](EdtfItem item) {
            return EdtfParts{EdtfForm::Interval, {std::move(item)}};
        });
    }
    return PointReader(plain).point().map([](EdtfPoint point) {
        return EdtfParts{EdtfForm::Date, {EdtfItem{{EdtfBound::Kind::Known, std::move(point)}, std::nullopt}}};
    });
}

} // namespace claimline
