// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"

#include <QTest>
#include <QTimeZone>

#include <set>

using namespace claimline;

namespace {

const QDateTime epoch(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::utc());
const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), QTimeZone::utc());

constexpr int timeShift = IdSource::copyBits + IdSource::counterBits;

std::int64_t copyOf(std::int64_t id)
{
    return (id >> IdSource::counterBits) & ((1 << IdSource::copyBits) - 1);
}

/// Goes where it is set, backwards too.
class SettableClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = noon;
};

} // namespace

class TestIdSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void next_holdsTimeCopyAndCounter();
    void next_isOfTheKindAskedFor();
    void next_risesWithinOneMillisecond();
    void next_risesThroughAFullCounter();
    void next_risesWhenTheClockIsSetBack();
    void next_risesAboveTheLastOfAnEarlierRun();
    void next_isPositiveBeforeTheEpoch();
    void next_staysWithin63BitsUntil2089();
    void copies_doNotCollideInTheSameMillisecond();
    void copy_isCutTo12Bits();
};

void TestIdSource::next_holdsTimeCopyAndCounter()
{
    const FixedClock clock(noon);
    IdSource source(clock, 0xABC);
    const std::int64_t first = source.nextValue();
    const std::int64_t second = source.nextValue();
    QCOMPARE(first >> timeShift, qint64(epoch.msecsTo(noon)));
    QCOMPARE(copyOf(first), qint64(0xABC));
    QCOMPARE(first & ((1 << IdSource::counterBits) - 1), qint64(0));
    QCOMPARE(second - first, qint64(1));
}

void TestIdSource::next_isOfTheKindAskedFor()
{
    const FixedClock clock(noon);
    IdSource source(clock, 1);
    const ClaimId claim = source.next<ClaimId>();
    const ArticleId article = source.next<ArticleId>();
    QVERIFY(!claim.isNull());
    QVERIFY(article.value() > claim.value());
}

void TestIdSource::next_risesWithinOneMillisecond()
{
    const FixedClock clock(noon);
    IdSource source(clock, 5);
    std::int64_t previous = 0;
    for (int i = 0; i < 500; ++i) {
        const std::int64_t value = source.nextValue();
        QVERIFY(value > previous);
        previous = value;
    }
}

void TestIdSource::next_risesThroughAFullCounter()
{
    const FixedClock clock(noon);
    IdSource source(clock, 0xFFF);
    std::int64_t previous = 0;
    for (int i = 0; i < 5 * (1 << IdSource::counterBits); ++i) {
        const std::int64_t value = source.nextValue();
        QVERIFY(value > previous);
        QCOMPARE(copyOf(value), qint64(0xFFF));
        previous = value;
    }
}

void TestIdSource::next_risesWhenTheClockIsSetBack()
{
    SettableClock clock;
    IdSource source(clock, 1);
    const std::int64_t before = source.nextValue();
    clock.time = noon.addYears(-1);
    const std::int64_t after = source.nextValue();
    QVERIFY(after > before);
    clock.time = noon.addSecs(1);
    QVERIFY(source.nextValue() > after);
}

void TestIdSource::next_risesAboveTheLastOfAnEarlierRun()
{
    const FixedClock clock(noon);
    IdSource ahead(clock, 0xFFF);
    std::int64_t last = 0;
    for (int i = 0; i < 10; ++i) {
        last = ahead.nextValue();
    }
    SettableClock behind;
    behind.time = noon.addDays(-1);
    IdSource source(behind, 0, last);
    QVERIFY(source.nextValue() > last);
}

void TestIdSource::next_isPositiveBeforeTheEpoch()
{
    const FixedClock clock(epoch.addYears(-30));
    IdSource source(clock, 0);
    QVERIFY(source.nextValue() > 0);
}

void TestIdSource::next_staysWithin63BitsUntil2089()
{
    const FixedClock clock(QDateTime(QDate(2089, 1, 1), QTime(0, 0), QTimeZone::utc()));
    IdSource source(clock, 0xFFF);
    const std::int64_t value = source.nextValue();
    QVERIFY(value > 0);
    QCOMPARE(copyOf(value), qint64(0xFFF));
}

void TestIdSource::copies_doNotCollideInTheSameMillisecond()
{
    const FixedClock clock(noon);
    IdSource one(clock, 1);
    IdSource two(clock, 2);
    std::set<std::int64_t> values;
    for (int i = 0; i < 3000; ++i) {
        values.insert(one.nextValue());
        values.insert(two.nextValue());
    }
    QCOMPARE(values.size(), std::size_t(6000));
}

void TestIdSource::copy_isCutTo12Bits()
{
    const FixedClock clock(noon);
    IdSource source(clock, 0xFFFFF123);
    const std::int64_t value = source.nextValue();
    QCOMPARE(copyOf(value), qint64(0x123));
    QCOMPARE(value >> timeShift, qint64(epoch.msecsTo(noon)));
}

QTEST_APPLESS_MAIN(TestIdSource)
#include "tst_idsource.moc"
