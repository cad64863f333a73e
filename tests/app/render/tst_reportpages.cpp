// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/reportpages.h"

#include <QTest>

using namespace claimline::render;
using namespace Qt::StringLiterals;

namespace {

/// Writes down pages as words: "a b | c".
class Pages final : public PageFiller::Target {
public:
    void place(const PageItem& item, double y) override
    {
        written << QString::number(item.height) + u"@"_s + QString::number(y);
    }
    void beginPage() override { written << u"|"_s; }

    QStringList written;
};

PageItem item(double height, bool keepWithNext = false, double spaceBefore = 0)
{
    PageItem result;
    result.height = height;
    result.keepWithNext = keepWithNext;
    result.spaceBefore = spaceBefore;
    return result;
}

} // namespace

class TestReportPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void items_fillAPageToItsEdge();
    void keptItems_goToTheNextPageTogether();
    void keptItems_higherThanAPage_areParted();
    void endlessKeptItems_areNotHeldBack();
    void space_fallsAwayAtTheHeadOfAPage();
    void head_isRepeatedWhereItsTableGoesOn();
    void breakPage_onAnEmptyPage_addsNone();
};

void TestReportPages::items_fillAPageToItsEdge()
{
    Pages pages;
    PageFiller filler(100, pages);
    filler.add(item(60));
    filler.add(item(40));
    filler.add(item(1));
    QCOMPARE(pages.written.join(u' '), u"60@0 40@60 | 1@0"_s);
}

void TestReportPages::keptItems_goToTheNextPageTogether()
{
    Pages pages;
    PageFiller filler(100, pages);
    filler.add(item(70));
    filler.add(item(10, true, 5));
    filler.add(item(10, true));
    filler.add(item(10));
    QCOMPARE(pages.written.join(u' '), u"70@0 | 10@0 10@10 10@20"_s);
}

void TestReportPages::keptItems_higherThanAPage_areParted()
{
    Pages pages;
    PageFiller filler(100, pages);
    filler.add(item(60, true));
    filler.add(item(60, true));
    filler.add(item(60));
    filler.flush();
    QCOMPARE(pages.written.join(u' '), u"60@0 | 60@0 | 60@0"_s);
}

void TestReportPages::endlessKeptItems_areNotHeldBack()
{
    Pages pages;
    PageFiller filler(100, pages);
    for (int count = 0; count < 1000; ++count) {
        filler.add(item(10, true));
    }
    QVERIFY(pages.written.size() > 980);
    filler.flush();
    QCOMPARE(pages.written.count(u"|"_s), 99);
}

void TestReportPages::space_fallsAwayAtTheHeadOfAPage()
{
    Pages pages;
    PageFiller filler(100, pages);
    filler.add(item(50, false, 30));
    filler.add(item(40, false, 10));
    filler.add(item(20, false, 25));
    QCOMPARE(pages.written.join(u' '), u"50@0 40@60 | 20@0"_s);
}

void TestReportPages::head_isRepeatedWhereItsTableGoesOn()
{
    Pages pages;
    PageFiller filler(100, pages);
    const auto head = std::make_shared<const PageItem>(item(11));
    PageItem first = *head;
    first.keepWithNext = true;
    filler.add(first);
    for (int row = 0; row < 3; ++row) {
        PageItem one = item(40);
        one.head = head;
        filler.add(one);
    }
    QCOMPARE(pages.written.join(u' '), u"11@0 40@11 40@51 | 11@0 40@11"_s);
}

void TestReportPages::breakPage_onAnEmptyPage_addsNone()
{
    Pages pages;
    PageFiller filler(100, pages);
    filler.breakPage();
    filler.add(item(10, true));
    filler.breakPage();
    filler.breakPage();
    filler.add(item(20));
    QCOMPARE(pages.written.join(u' '), u"10@0 | 20@0"_s);
}

QTEST_GUILESS_MAIN(TestReportPages)
#include "tst_reportpages.moc"
