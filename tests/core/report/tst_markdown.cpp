// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown.h"
#include "tests/support/reportblocks.h"
#include "tests/support/results.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace claimline;
using namespace claimline::report;
using namespace Qt::StringLiterals;

class TestMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heading_hasAnchorAndStandsBelowTheTitle();
    void quotation_isABlockQuoteOfItsLines();
    void quotation_keepsEveryLetter();
    void table_isAPipeTableWithAllCells();
    void facts_followedByAList_stayApart();
    void figure_isDescribed();
    void link_pointsAtAnAnchorOfTheReport();
    void foreignText_startsNoBlock_data();
    void foreignText_startsNoBlock();
    void injections_leaveNoMarkup();
    void numberInTheMiddle_isNotEscaped();
    void cancelled_leavesTheOldFile();
    void failedSource_leavesTheOldFile();

private:
    [[nodiscard]] static QString written(std::vector<Block> blocks);
};

QString TestMarkdown::written(std::vector<Block> blocks)
{
    test::BlockList source(std::move(blocks));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = writeMarkdown(source, buffer);
    return result ? QString::fromUtf8(buffer.data()) : result.error().message;
}

void TestMarkdown::heading_hasAnchorAndStandsBelowTheTitle()
{
    const QString text = written({Heading{1, u"Claim 3: costs"_s, u"claim-3"_s}});
    QVERIFY(text.startsWith(u"# Claims about the centre\n"_s));
    QVERIFY(text.contains(u"\n<a id=\"claim-3\"></a>\n\n## Claim 3: costs\n"_s));
}

void TestMarkdown::quotation_isABlockQuoteOfItsLines()
{
    const QString text = written({Quotation{u"One.\nTwo.\n\nThree."_s, u"en"_s, test::words(u"De Tijd"_s)}});
    QVERIFY2(text.contains(u"\n> One.\\\n> Two.\n> \n> Three.\n>\n> — De Tijd\n\n"_s), qPrintable(text));
}

void TestMarkdown::quotation_keepsEveryLetter()
{
    const QString quoted = u"«\u00A0C’est\u202Fvrai\u00A0» — office, Straße, Příliš, Привет 😀"_s;
    QVERIFY(written({Quotation{quoted, u"fr"_s, {}}}).contains(u"> "_s + quoted + u"\n"_s));
}

void TestMarkdown::table_isAPipeTableWithAllCells()
{
    const QString text = written({TableBegin{{u"Who"_s, u"What"_s}, {0.5, 0.5}},
        TableRow{{test::words(u"A | B"_s), test::words(u"x\ny"_s)}}, TableRow{{test::words(u"only one"_s)}}, TableEnd{}});
    QVERIFY2(text.contains(u"| Who | What |\n| --- | --- |\n| A \\| B | x y |\n| only one |  |\n\n"_s), qPrintable(text));
}

void TestMarkdown::facts_followedByAList_stayApart()
{
    const QString text = written({Facts{{{u"Said"_s, test::words(u"17 or 18 December"_s)}}}, List{{test::words(u"One"_s)}, false},
        Paragraph{test::words(u"End."_s), false}});
    QVERIFY2(text.contains(u"- **Said** 17 or 18 December\n\n<!-- -->\n\n- One\n\nEnd.\n"_s), qPrintable(text));
}

void TestMarkdown::figure_isDescribed()
{
    const QString text = written({Figure{std::make_shared<timeline::Picture>(), u"Figure 1"_s, u"Three claims in order."_s}});
    QVERIFY(text.contains(u"**Figure 1**\n\nThree claims in order.\n"_s));
}

void TestMarkdown::link_pointsAtAnAnchorOfTheReport()
{
    const QString text = written({Paragraph{{{u"See "_s, Emphasis::None, {}}, {u"claim 3"_s, Emphasis::Strong, u"claim-3"_s},
        {u"."_s, Emphasis::None, {}}, {u"x"_s, Emphasis::None, u"a) [b](http://c"_s}}, false}});
    QVERIFY2(text.contains(u"See [**claim 3**](#claim-3).[x](#abhttpc)"_s), qPrintable(text));
}

void TestMarkdown::foreignText_startsNoBlock_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("number") << u"12. May"_s << u"12\\. May"_s;
    QTest::newRow("number with bracket") << u"3) x"_s << u"3\\) x"_s;
    QTest::newRow("dash") << u"- x"_s << u"\\- x"_s;
    QTest::newRow("dash behind blanks") << u"  - x"_s << u"\\- x"_s;
    QTest::newRow("underline") << u"==="_s << u"\\==="_s;
    QTest::newRow("code") << u"     x"_s << u"x"_s;
    QTest::newRow("address") << u"www.x.org http://y"_s << u"www\\.x.org http\\://y"_s;
}

void TestMarkdown::foreignText_startsNoBlock()
{
    QFETCH(QString, text);
    QFETCH(QString, escaped);
    QVERIFY(written({Paragraph{test::words(text), false}}).endsWith(u"\n"_s + escaped + u"\n\n"_s));
    QVERIFY(written({Quotation{text, {}, {}}}).contains(u"\n> "_s + escaped + u"\n"_s));
}

/// What is left when the escapes are taken away must hold no sign that has a meaning.
void TestMarkdown::injections_leaveNoMarkup()
{
    static const QRegularExpression escape(u"\\\\[!-/:-@\\[-`{-~]"_s);
    static const QRegularExpression active(
        u"[<>`*_\\[\\]|#&]|://|www\\.|@|^\\s*([-+=]|\\d+[.)])"_s, QRegularExpression::MultilineOption);
    const QStringList all = test::injections();
    QCOMPARE(all.size(), 200);
    for (const QString& injection : all) {
        QString text = written({Quotation{injection, {}, {}}});
        text = text.sliced(text.indexOf(u"\n> "_s));
        text.replace(u"\\\n> "_s, u"\n"_s).replace(u"\n> "_s, u"\n"_s).replace(escape, u"x"_s);
        QVERIFY2(!active.match(text).hasMatch(), qPrintable(injection + u" became "_s + text));
    }
}

void TestMarkdown::numberInTheMiddle_isNotEscaped()
{
    QVERIFY(written({Paragraph{test::words(u"On 20. May it rose by 3 - 4 %."_s), false}}).contains(u"On 20. May it rose by 3 - 4 %.\n"_s));
}

void TestMarkdown::cancelled_leavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.md"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    std::stop_source stop;
    test::BlockStream source(1000, [&](std::int64_t index) -> Block {
        if (index == 500) {
            stop.request_stop();
        }
        return Paragraph{test::words(u"Text."_s), false};
    });
    VERIFY_ERROR(writeFile(path, source, writeMarkdown, Progress(stop.get_token())), ErrorCode::Cancelled);
    QCOMPARE(source.given(), 501);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestMarkdown::failedSource_leavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.md"_s);
    test::BlockList source({Paragraph{test::words(u"Text."_s), false}});
    source.error = Error{ErrorCode::Damaged, u"The project is damaged."_s};
    VERIFY_ERROR(writeFile(path, source, writeMarkdown), ErrorCode::Damaged);
    QVERIFY(!QFile::exists(path));
    source = test::BlockList({Paragraph{test::words(u"Text."_s), false}});
    VERIFY_RESULT(writeFile(path, source, writeMarkdown));
    QVERIFY(QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
