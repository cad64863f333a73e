// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reader/markset.h"

#include <QTest>

using namespace claimline;
using gui::MarkSet;
using gui::TextMark;

namespace {

TextMark mark(int number, std::vector<TextRange> ranges)
{
    return {StatementId(number), number, std::move(ranges)};
}

int levelOf(const MarkSet& marks, int number)
{
    return marks.find(StatementId(number))->level;
}

} // namespace

/// Which marks are at a place, and how those that overlap are told apart.
class TestMarkSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levels_innerMark_isNearerToTheWordsThanTheOuter();
    void levels_marksApart_shareALevel();
    void levels_markInTheGapOfAnother_isApartFromIt();
    void piecesIn_longMarkBegunBefore_isFound();
    void piecesIn_touchingMark_isNotFound();
    void piecesIn_secondRange_isNotItsFirst();
    void at_nestedMarks_givesInnermostFirst();
    void after_lastMark_goesOnAtTheFirst();
    void before_firstMark_goesOnAtTheLast();
    void marks_withoutRange_areLeftOut();
};

void TestMarkSet::levels_innerMark_isNearerToTheWordsThanTheOuter()
{
    const MarkSet marks({mark(1, {{0, 50}}), mark(2, {{10, 20}}), mark(3, {{12, 15}})});
    QCOMPARE(levelOf(marks, 3), 0);
    QCOMPARE(levelOf(marks, 2), 1);
    QCOMPARE(levelOf(marks, 1), 2);
}

void TestMarkSet::levels_marksApart_shareALevel()
{
    const MarkSet marks({mark(1, {{0, 10}}), mark(2, {{10, 20}}), mark(3, {{30, 40}})});
    QCOMPARE(levelOf(marks, 1), 0);
    QCOMPARE(levelOf(marks, 2), 0);
    QCOMPARE(levelOf(marks, 3), 0);
}

void TestMarkSet::levels_markInTheGapOfAnother_isApartFromIt()
{
    const MarkSet marks({mark(1, {{0, 5}, {30, 40}}), mark(2, {{10, 20}})});
    QVERIFY(levelOf(marks, 1) != levelOf(marks, 2));
}

void TestMarkSet::piecesIn_longMarkBegunBefore_isFound()
{
    const MarkSet marks({mark(1, {{0, 100}}), mark(2, {{5, 8}}), mark(3, {{60, 70}})});
    const auto pieces = marks.piecesIn({50, 65});
    QCOMPARE(pieces.size(), 2U);
    QCOMPARE(marks.marks()[pieces[0].mark].number, 1);
    QCOMPARE(marks.marks()[pieces[1].mark].number, 3);
}

void TestMarkSet::piecesIn_touchingMark_isNotFound()
{
    const MarkSet marks({mark(1, {{0, 10}}), mark(2, {{20, 30}})});
    QVERIFY(marks.piecesIn({10, 20}).empty());
}

void TestMarkSet::piecesIn_secondRange_isNotItsFirst()
{
    const MarkSet marks({mark(1, {{0, 10}, {20, 30}})});
    const auto pieces = marks.piecesIn({15, 40});
    QCOMPARE(pieces.size(), 1U);
    QVERIFY(!pieces.front().isFirst);
}

void TestMarkSet::at_nestedMarks_givesInnermostFirst()
{
    const MarkSet marks({mark(1, {{0, 50}}), mark(2, {{10, 20}})});
    QCOMPARE(marks.at(12), (std::vector{StatementId(2), StatementId(1)}));
    QCOMPARE(marks.at(30), (std::vector{StatementId(1)}));
    QVERIFY(marks.at(50).empty());
}

void TestMarkSet::after_lastMark_goesOnAtTheFirst()
{
    const MarkSet marks({mark(2, {{30, 40}}), mark(1, {{0, 10}})});
    QCOMPARE(marks.after(0), StatementId(2));
    QCOMPARE(marks.after(30), StatementId(1));
    QVERIFY(MarkSet().after(0).isNull());
}

void TestMarkSet::before_firstMark_goesOnAtTheLast()
{
    const MarkSet marks({mark(1, {{5, 10}}), mark(2, {{30, 40}})});
    QCOMPARE(marks.before(30), StatementId(1));
    QCOMPARE(marks.before(5), StatementId(2));
}

void TestMarkSet::marks_withoutRange_areLeftOut()
{
    QVERIFY(MarkSet({mark(1, {})}).marks().empty());
}

QTEST_GUILESS_MAIN(TestMarkSet)
#include "tst_markset.moc"
