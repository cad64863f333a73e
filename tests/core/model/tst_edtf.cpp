// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edtf.h"
#include "tests/support/results.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace claimline;
using namespace Qt::StringLiterals;

namespace {

Edtf date(const char* text)
{
    return Edtf::parse(QString::fromUtf8(text)).value();
}

QString shown(const std::optional<QDate>& day)
{
    // QDate counts 1 BC as -1; the tables below say EDTF's 0000.
    if (!day) {
        return u"open"_s;
    }
    const int year = day->year() > 0 ? day->year() : day->year() + 1;
    return u"%1-%2-%3"_s.arg(year).arg(day->month(), 2, 10, QChar(u'0')).arg(day->day(), 2, 10, QChar(u'0'));
}

rc::Gen<std::string> pick(std::vector<std::string> choices)
{
    return rc::gen::elementOf(std::move(choices));
}

std::string padded(int value, int width)
{
    const std::string digits = std::to_string(value);
    return std::string(std::max(0, width - static_cast<int>(digits.size())), '0') + digits;
}

/// A date of any precision that the calendar holds, with any qualifiers.
std::string anyPoint()
{
    const std::string sign = *pick({"", "", "", "-"});
    const int year = *rc::gen::inRange(sign.empty() ? 0 : 1, 9'999);
    const std::string yearText = sign + padded(year, 4);
    const auto quality = [] { return *pick({"", "", "", "?", "~", "%", "?~"}); };
    switch (*rc::gen::inRange(0, 8)) {
    case 0: return yearText + quality();
    case 1: return quality() + yearText + quality() + "-" + quality() + padded(*rc::gen::inRange(1, 13), 2) + quality();
    case 2: return quality() + yearText + quality() + "-" + quality() + padded(*rc::gen::inRange(1, 13), 2) + quality() + "-"
            + quality() + padded(*rc::gen::inRange(1, 29), 2) + quality();
    case 3: return sign + padded(1 + year % 9'998, 4).substr(0, 3) + "X" + *pick({"", "-XX", "-XX-XX"}) + quality();
    case 4: return yearText + "-" + padded(*rc::gen::inRange(1, 13), 2) + "-" + *pick({"XX", "0X", "1X"}) + quality();
    case 5: return yearText + "-" + std::to_string(*rc::gen::inRange(21, 42)) + quality();
    case 6: return *pick({"Y", "Y-"}) + std::to_string(*rc::gen::inRange(10'000, 999'999'999)) + quality();
    default: return yearText + "-" + *pick({"0X", "1X", "XX", "XX-XX"}) + quality();
    }
}

std::string anyRange(const std::string& between, const std::string& open)
{
    const std::string one = anyPoint();
    const std::string other = *pick({"point", "point", open}) == "point" ? anyPoint() : open;
    return *rc::gen::arbitrary<bool>() ? one + between + other : other + between + one;
}

/// Text that is mostly a date; what is none (an interval written backwards) is thrown away.
Edtf anyDate()
{
    std::string text;
    switch (*rc::gen::inRange(0, 4)) {
    case 0: text = anyRange("/", *pick({"..", ""})); break;
    case 1: {
        const bool isOneOf = *rc::gen::arbitrary<bool>();
        text = isOneOf ? "[" : "{";
        const int count = *rc::gen::inRange(1, 5);
        for (int index = 0; index < count; ++index) {
            text += (index > 0 ? "," : "") + (*rc::gen::inRange(0, 3) == 0 ? anyRange("..", "") : anyPoint());
        }
        text += isOneOf ? "]" : "}";
        break;
    }
    default: text = anyPoint(); break;
    }
    auto result = Edtf::parse(QString::fromStdString(text));
    RC_PRE(result.has_value());
    return *result;
}

DateOrder reversed(DateOrder order)
{
    switch (order) {
    case DateOrder::Before: return DateOrder::After;
    case DateOrder::After: return DateOrder::Before;
    case DateOrder::Overlaps: break;
    }
    return DateOrder::Overlaps;
}

} // namespace

#define VERIFY_PROPERTY(...) QVERIFY(rc::check(__VA_ARGS__))

class TestEdtf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_validText_givesCanonicalTextAndSpan_data();
    void parse_validText_givesCanonicalTextAndSpan();
    void parse_invalidText_saysWhatIsWrong_data();
    void parse_invalidText_saysWhatIsWrong();
    void qualifiers_anywhere_areReported_data();
    void qualifiers_anywhere_areReported();
    void isSingleDay_onlyForASpanOfOneDay_data();
    void isSingleDay_onlyForASpanOfOneDay();
    void compare_spans_data();
    void compare_spans();
    void sortsBefore_givenList_ordersByEarliestThenLatestThenText();
    void day_anyDate_isWrittenAsFarAsEdtfCan();
    void parse_ofOwnText_givesTheSameDate();
    void span_neverEndsBeforeItBegins();
    void compare_isAntisymmetric();
    void sortsBefore_isStrictAndTotal();
};

void TestEdtf::parse_validText_givesCanonicalTextAndSpan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("latest");
    const auto row = [](const char* text, const char* canonical, const char* earliest, const char* latest) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(*canonical ? canonical : text)
                            << QString::fromUtf8(earliest) << QString::fromUtf8(latest);
    };
    row("2018-12-18", "", "2018-12-18", "2018-12-18");
    row(" 2018-12-18\n", "2018-12-18", "2018-12-18", "2018-12-18");
    row("2018-12", "", "2018-12-01", "2018-12-31");
    row("2016-02", "", "2016-02-01", "2016-02-29");
    row("2018", "", "2018-01-01", "2018-12-31");
    row("0000", "", "0-01-01", "0-12-31");
    row("0000-02-29", "", "0-02-29", "0-02-29");
    row("-0001", "", "-1-01-01", "-1-12-31");
    row("-0004-02-29", "", "-4-02-29", "-4-02-29");
    row("2018-12-18T10:20:30", "", "2018-12-18", "2018-12-18");
    row("2018-12-18T23:59:60Z", "", "2018-12-18", "2018-12-18");
    row("2018-12-18t10:20:30z", "2018-12-18T10:20:30Z", "2018-12-18", "2018-12-18");
    row("2018-12-18T10:20:30-04", "", "2018-12-18", "2018-12-18");
    row("2018-12-18T00:20:30+05:30", "", "2018-12-18", "2018-12-18");
    row("2018-12-17/2018-12-18", "", "2018-12-17", "2018-12-18");
    row("1988-12/2018-12", "", "1988-12-01", "2018-12-31");
    row("2018-12~/2023-12~", "", "2018-12-01", "2023-12-31");
    row("2019-01/2019-03~", "", "2019-01-01", "2019-03-31");
    row("2018-12-18/2018", "", "2018-12-18", "2018-12-31");
    row("../2018-12-18", "", "open", "2018-12-18");
    row("2018-12-18/..", "", "2018-12-18", "open");
    row("/2018-12-18", "", "open", "2018-12-18");
    row("2018-12-18/", "", "2018-12-18", "open");
    row("Y12018", "", "12018-01-01", "12018-12-31");
    row("y-12018?", "Y-12018?", "-12018-01-01", "-12018-12-31");
    row("Y999999999", "", "999999999-01-01", "999999999-12-31");
    row("2018-21", "", "2018-03-01", "2018-06-21");
    row("2018-22", "", "2018-06-01", "2018-09-23");
    row("2018-23", "", "2018-09-01", "2018-12-22");
    row("2018-24", "", "2018-12-01", "2019-03-21");
    row("2018-25", "", "2018-03-01", "2018-06-21");
    row("2018-28", "", "2018-12-01", "2019-03-21");
    row("2018-29", "", "2018-09-01", "2018-12-22");
    row("2018-30", "", "2018-12-01", "2019-03-21");
    row("2018-32", "", "2018-06-01", "2018-09-23");
    row("2018-33", "", "2018-01-01", "2018-03-31");
    row("2018-36", "", "2018-10-01", "2018-12-31");
    row("2018-38", "", "2018-05-01", "2018-08-31");
    row("2018-41", "", "2018-07-01", "2018-12-31");
    row("2018?", "", "2018-01-01", "2018-12-31");
    row("2018-12~", "", "2018-12-01", "2018-12-31");
    row("2018-12-18%", "", "2018-12-18", "2018-12-18");
    row("2018?~", "2018%", "2018-01-01", "2018-12-31");
    row("201X", "", "2010-01-01", "2019-12-31");
    row("19xx", "19XX", "1900-01-01", "1999-12-31");
    row("1XXX", "", "1000-01-01", "1999-12-31");
    row("XXXX", "", "0-01-01", "9999-12-31");
    row("-01XX", "", "-199-01-01", "-100-12-31");
    row("-000X", "", "-9-01-01", "-1-12-31");
    row("2018-XX", "", "2018-01-01", "2018-12-31");
    row("2018-XX-XX", "", "2018-01-01", "2018-12-31");
    row("2018-0X", "", "2018-01-01", "2018-09-30");
    row("2018-1X", "", "2018-10-01", "2018-12-31");
    row("2018-12-XX", "", "2018-12-01", "2018-12-31");
    row("2018-12-1X", "", "2018-12-10", "2018-12-19");
    row("2018-12-0X", "", "2018-12-01", "2018-12-09");
    row("2018-02-2X", "", "2018-02-20", "2018-02-28");
    row("201X-XX-XX", "", "2010-01-01", "2019-12-31");
    row("2018-12~-18", "", "2018-12-18", "2018-12-18");
    row("?2018", "2018?", "2018-01-01", "2018-12-31");
    row("?2018-12", "2018?-12", "2018-12-01", "2018-12-31");
    row("?2018-?12", "2018-12?", "2018-12-01", "2018-12-31");
    row("2018-?12", "", "2018-12-01", "2018-12-31");
    row("2018~-12?", "%2018-?12", "2018-12-01", "2018-12-31");
    row("?2018-12-~18", "", "2018-12-18", "2018-12-18");
    row("?-0044-~03", "", "-44-03-01", "-44-03-31");
    row("[2018-12-17,2018-12-18]", "", "2018-12-17", "2018-12-18");
    row("[2018-12-18, 2018-12-17,2018-12-17]", "[2018-12-17,2018-12-18]", "2018-12-17", "2018-12-18");
    row("{2016..2018}", "", "2016-01-01", "2018-12-31");
    row("[1667,1668,1670..1672]", "", "1667-01-01", "1672-12-31");
    row("[..1760-12-03]", "", "open", "1760-12-03");
    row("[1760-12..]", "", "1760-12-01", "open");
    row("[1760..,1650]", "[1650,1760..]", "1650-01-01", "open");
    row("[2018]", "", "2018-01-01", "2018-12-31");
}

void TestEdtf::parse_validText_givesCanonicalTextAndSpan()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QFETCH(QString, earliest);
    QFETCH(QString, latest);
    const auto result = Edtf::parse(text);
    VERIFY_RESULT(result);
    QCOMPARE(result->text(), canonical);
    QCOMPARE(shown(result->earliest()), earliest);
    QCOMPARE(shown(result->latest()), latest);
}

void TestEdtf::parse_invalidText_saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expectedWords");
    const auto row = [](const char* text, const char* words) {
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text) << QString::fromUtf8(words);
    };
    row("", "no date here");
    row(" \t", "no date here");
    row("2018-02-30", "the last day of that month is 2018-02-28");
    row("2019-02-29", "the month alone as 2019-02");
    row("2018-04-31?", "the month alone as 2018-04");
    row("2018-02-3X", "2018-02-28");
    row("2018-12-32", "01 to 31");
    row("2018-12-00", "01 to 31");
    row("2018-13", "01 to 12");
    row("2018-00", "01 to 12");
    row("2018-42", "01 to 12");
    row("2018-2X", "01 to 12");
    row("2018-1", "01 to 12");
    row("2018-12-1", "two digits");
    row("18-12-2018", "year of four digits");
    row("18/12/2018", "two strokes");
    row("2018/12", "year of four digits");
    row("20181218", "year of four digits");
    row("December 2018", "year of four digits");
    row("+2018", "year of four digits");
    row("-0000", "1 BC is written 0000");
    row("2018-12-18 10:20", "goes on");
    row("2018-12-18T10:20", "hours, minutes and seconds");
    row("2018-12-18T25:00:00", "hours, minutes and seconds");
    row("2018-12-18T10:20:60", "hours, minutes and seconds");
    row("2018-12-18T10:20:30+1", "hours, minutes and seconds");
    row("2018-12T10:20:30", "whole day");
    row("2018-12-18?T10:20:30", "whole day");
    row("2018-12-18T10:20:30/2019", "Leave out the time");
    row("Y2018", "without Y");
    row("Y012018", "without Y");
    row("Y12018-12", "neither month nor day");
    row("Y1234567890", "nine digits");
    row("2018-24-01", "has no days");
    row("20X8", "year of four digits");
    row("201X-12", "unknown too");
    row("2018-XX-18", "unknown too");
    row("2018-1X-01", "unknown too");
    row("2019/2018", "Write the earlier date first: 2018/2019");
    row("2018-12/2018-11-30", "ends before it begins");
    row("[2018-12-18..2018-12-17]", "Write the earlier date first: 2018-12-17..2018-12-18");
    row("/", "no date at either end");
    row("../..", "no date at either end");
    row("..", "year of four digits");
    row("[]", "a list holds");
    row("[..]", "a list holds");
    row("[2018,,2019]", "a list holds");
    row("[2018", "closing bracket");
    row("[2018}", "closing bracket");
    row("[", "closing bracket");
    row("[2018]?", "closing bracket");
    row("[2018-12-18T10:20:30Z]", "a list holds");
    row("2018-12-18-01", "goes on");
    row("1950S2", "goes on");
}

void TestEdtf::parse_invalidText_saysWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, expectedWords);
    const auto result = Edtf::parse(text);
    VERIFY_ERROR(result, ErrorCode::InvalidArgument);
    QVERIFY2(result.error().message.contains(expectedWords), qPrintable(result.error().message));
    QVERIFY2(!result.error().message.contains(u"%1"), qPrintable(result.error().message));
}

void TestEdtf::qualifiers_anywhere_areReported_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUncertain");
    QTest::addColumn<bool>("isApproximate");
    QTest::newRow("plain") << u"2018-12-18"_s << false << false;
    QTest::newRow("uncertain") << u"2018?"_s << true << false;
    QTest::newRow("approximate") << u"2018~"_s << false << true;
    QTest::newRow("both") << u"2018%"_s << true << true;
    QTest::newRow("at an end") << u"2018/2019~"_s << false << true;
    QTest::newRow("in a set") << u"[2018?,2019~]"_s << true << true;
    QTest::newRow("of a component") << u"2018-~12-18"_s << false << true;
    QTest::newRow("unknown digits are no qualifier") << u"201X"_s << false << false;
}

void TestEdtf::qualifiers_anywhere_areReported()
{
    QFETCH(QString, text);
    const auto result = Edtf::parse(text);
    VERIFY_RESULT(result);
    QTEST(result->isUncertain(), "isUncertain");
    QTEST(result->isApproximate(), "isApproximate");
}

void TestEdtf::isSingleDay_onlyForASpanOfOneDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("day") << u"2018-12-18"_s << true;
    QTest::newRow("day with time") << u"2018-12-18T10:20:30Z"_s << true;
    QTest::newRow("qualified day") << u"2018-12-18~"_s << true;
    QTest::newRow("interval of one day") << u"2018-12-18/2018-12-18"_s << true;
    QTest::newRow("interval of two days") << u"2018-12-17/2018-12-18"_s << false;
    QTest::newRow("month") << u"2018-12"_s << false;
    QTest::newRow("unknown day") << u"2018-12-XX"_s << false;
    QTest::newRow("open end") << u"2018-12-18/.."_s << false;
}

void TestEdtf::isSingleDay_onlyForASpanOfOneDay()
{
    QFETCH(QString, text);
    const auto result = Edtf::parse(text);
    VERIFY_RESULT(result);
    QTEST(result->isSingleDay(), "expected");
}

void TestEdtf::compare_spans_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* rule, const char* left, const char* right, DateOrder expected) {
        QTest::newRow(rule) << QString::fromUtf8(left) << QString::fromUtf8(right) << static_cast<int>(expected);
    };
    row("touching months are before", "2018-11", "2018-12", DateOrder::Before);
    row("a later year is after", "2019", "2018-12-31", DateOrder::After);
    row("a day within its month overlaps", "2018-12-18", "2018-12", DateOrder::Overlaps);
    row("equal days overlap", "2018-12-18", "2018-12-18", DateOrder::Overlaps);
    row("a shared day overlaps", "2018-12-17/2018-12-18", "2018-12-18/2018-12-19", DateOrder::Overlaps);
    row("an open end is never before", "2018/..", "2020", DateOrder::Overlaps);
    row("an open end can be after", "2018/..", "2017", DateOrder::After);
    row("an unknown beginning can be before", "/2017", "2018", DateOrder::Before);
    row("an unknown beginning is never after", "/2019", "2018", DateOrder::Overlaps);
    row("a qualifier changes nothing", "2018-11~", "2018-12?", DateOrder::Before);
    row("spring may last into June", "2018-21", "2018-06-10", DateOrder::Overlaps);
    row("a set spans from first to last", "[2016,2019]", "2017", DateOrder::Overlaps);
    row("years before Christ", "-0044-03-15", "0000", DateOrder::Before);
    row("far years", "Y-12000", "Y12000", DateOrder::Before);
}

void TestEdtf::compare_spans()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, expected);
    const Edtf leftDate = Edtf::parse(left).value();
    const Edtf rightDate = Edtf::parse(right).value();
    QCOMPARE(static_cast<int>(leftDate.compare(rightDate)), expected);
}

void TestEdtf::sortsBefore_givenList_ordersByEarliestThenLatestThenText()
{
    const std::vector<Edtf> ordered{date("../2018-12-18"), date("/2018-12-18"), date("../2018-12-19"), date("-0044"), date("2018-01-01"),
        date("2018"), date("2018~"), date("2018/"), date("2018/.."), date("2018-12-18")};
    std::vector<Edtf> shuffled(ordered.rbegin(), ordered.rend());
    std::sort(shuffled.begin(), shuffled.end(), &Edtf::sortsBefore);
    QStringList actual;
    QStringList expected;
    for (std::size_t index = 0; index < ordered.size(); ++index) {
        expected.append(ordered[index].text());
        actual.append(shuffled[index].text());
    }
    QCOMPARE(actual, expected);
}

void TestEdtf::day_anyDate_isWrittenAsFarAsEdtfCan()
{
    QCOMPARE(Edtf::day(QDate(2018, 12, 18)).text(), u"2018-12-18"_s);
    QCOMPARE(Edtf::day(QDate(2018, 12, 18)).earliest(), QDate(2018, 12, 18));
    QCOMPARE(Edtf::day(QDate(-1, 1, 2)).text(), u"0000-01-02"_s);
    QCOMPARE(Edtf::day(QDate(-45, 3, 15)).text(), u"-0044-03-15"_s);
    QCOMPARE(Edtf::day(QDate(-45, 3, 15)).earliest(), QDate(-45, 3, 15));
    QCOMPARE(Edtf::day(QDate(12'018, 3, 15)).text(), u"Y12018"_s);
    QCOMPARE(Edtf::day(QDate()).text(), u"XXXX"_s);
}

void TestEdtf::parse_ofOwnText_givesTheSameDate()
{
    VERIFY_PROPERTY("parse(text(x)) == x", [] {
        const Edtf original = anyDate();
        const auto again = Edtf::parse(original.text());
        RC_ASSERT(again.has_value());
        RC_ASSERT(again->text() == original.text());
        RC_ASSERT(again->earliest() == original.earliest());
        RC_ASSERT(again->latest() == original.latest());
        RC_ASSERT(again->isUncertain() == original.isUncertain());
        RC_ASSERT(again->isApproximate() == original.isApproximate());
    });
}

void TestEdtf::span_neverEndsBeforeItBegins()
{
    VERIFY_PROPERTY("earliest <= latest", [] {
        const Edtf any = anyDate();
        RC_ASSERT(!any.earliest() || any.earliest()->isValid());
        RC_ASSERT(!any.latest() || any.latest()->isValid());
        RC_ASSERT(!any.earliest() || !any.latest() || *any.earliest() <= *any.latest());
    });
}

void TestEdtf::compare_isAntisymmetric()
{
    VERIFY_PROPERTY("compare(a, b) is the reverse of compare(b, a)", [] {
        const Edtf left = anyDate();
        const Edtf right = anyDate();
        RC_ASSERT(left.compare(right) == reversed(right.compare(left)));
        RC_ASSERT(left.compare(left) == DateOrder::Overlaps);
    });
}

void TestEdtf::sortsBefore_isStrictAndTotal()
{
    VERIFY_PROPERTY("exactly one of a < b, b < a, a == b; and what is before sorts before", [] {
        const Edtf left = anyDate();
        const Edtf right = anyDate();
        const int holding = int(Edtf::sortsBefore(left, right)) + int(Edtf::sortsBefore(right, left)) + int(left == right);
        RC_ASSERT(holding == 1);
        if (left.compare(right) == DateOrder::Before) {
            RC_ASSERT(Edtf::sortsBefore(left, right));
        }
    });
}

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
