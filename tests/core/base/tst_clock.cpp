// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace claimline;
using namespace std::chrono_literals;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void systemClock_isThePresentInUtc();
    void fixedClock_standsStill();
    void fixedClock_movesOnByItsStepAtEachLook();
};

void TestClock::systemClock_isThePresentInUtc()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = SystemClock().now();
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QCOMPARE(now.offsetFromUtc(), 0);
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(before <= now);
    QVERIFY(now <= after);
}

void TestClock::fixedClock_standsStill()
{
    const QDateTime start(QDate(2019, 3, 5), QTime(9, 30), QTimeZone::utc());
    const FixedClock clock(start);
    QCOMPARE(clock.now(), start);
    QCOMPARE(clock.now(), start);
}

void TestClock::fixedClock_movesOnByItsStepAtEachLook()
{
    const QDateTime start(QDate(2019, 3, 5), QTime(9, 30), QTimeZone::utc());
    const FixedClock clock(start, 250ms);
    QCOMPARE(clock.now(), start);
    QCOMPARE(clock.now(), start.addMSecs(250));
    QCOMPARE(clock.now(), start.addMSecs(500));
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
