// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QSet>
#include <QTest>

#include <limits>
#include <type_traits>
#include <unordered_set>

using namespace claimline;
using namespace Qt::StringLiterals;

class TestId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void default_isNull();
    void kinds_doNotMix();
    void order_isThatOfTheNumbers();
    void fromString_readsWhatToStringWrites_data();
    void fromString_readsWhatToStringWrites();
    void fromString_refusesWhatIsNoId_data();
    void fromString_refusesWhatIsNoId();
    void sets_findAnEqualId();
};

void TestId::default_isNull()
{
    QVERIFY(ClaimId().isNull());
    QVERIFY(!ClaimId());
    QCOMPARE(ClaimId().value(), 0);
    QVERIFY(!ClaimId(1).isNull());
    QVERIFY(bool(ClaimId(1)));
}

void TestId::kinds_doNotMix()
{
    QVERIFY((!std::is_convertible_v<ClaimId, StatementId>));
    QVERIFY((!std::is_constructible_v<ClaimId, StatementId>));
    QVERIFY((!std::is_convertible_v<std::int64_t, ClaimId>));
    QVERIFY((!std::is_convertible_v<ClaimId, std::int64_t>));
}

void TestId::order_isThatOfTheNumbers()
{
    QVERIFY(ClaimId(2) < ClaimId(10));
    QVERIFY(ClaimId(10) > ClaimId(2));
    QCOMPARE(ClaimId(7), ClaimId(7));
    QVERIFY(ClaimId(7) != ClaimId(8));
}

void TestId::fromString_readsWhatToStringWrites_data()
{
    QTest::addColumn<qint64>("value");
    QTest::newRow("smallest") << qint64(1);
    QTest::newRow("beyond what a double holds") << (qint64(1) << 53) + 1;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max();
}

void TestId::fromString_readsWhatToStringWrites()
{
    QFETCH(qint64, value);
    QCOMPARE(ClaimId::fromString(ClaimId(value).toString()), std::optional(ClaimId(value)));
}

void TestId::fromString_refusesWhatIsNoId_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("none") << u"0"_s;
    QTest::newRow("negative") << u"-5"_s;
    QTest::newRow("one bit too wide") << u"9223372036854775808"_s;
    QTest::newRow("a word") << u"claim"_s;
    QTest::newRow("a fraction") << u"1.5"_s;
    QTest::newRow("hexadecimal") << u"0x10"_s;
    QTest::newRow("trailing letters") << u"12a"_s;
}

void TestId::fromString_refusesWhatIsNoId()
{
    QFETCH(QString, text);
    QVERIFY(!ClaimId::fromString(text));
}

void TestId::sets_findAnEqualId()
{
    const QSet<ClaimId> ofQt{ClaimId(1), ClaimId(2), ClaimId(1)};
    QCOMPARE(ofQt.size(), 2);
    QVERIFY(ofQt.contains(ClaimId(2)));
    QVERIFY(!ofQt.contains(ClaimId(3)));
    const std::unordered_set<ClaimId> ofTheStandard{ClaimId(1), ClaimId(2), ClaimId(1)};
    QCOMPARE(ofTheStandard.size(), std::size_t(2));
    QVERIFY(ofTheStandard.contains(ClaimId(2)));
}

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
