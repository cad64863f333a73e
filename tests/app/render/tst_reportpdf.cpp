// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/reportpdf.h"
#include "tests/app/render/pdftools.h"
#include "tests/support/reportblocks.h"
#include "tests/support/results.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace claimline;
using namespace claimline::report;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(BlockSource& source)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = render::writePdf(source, buffer);
    return result ? buffer.data() : QByteArray();
}

QByteArray written(std::vector<Block> blocks)
{
    test::BlockList source(std::move(blocks));
    return written(source);
}

/// pdftotext marks direction by embeddings of its own and breaks lines where the page does.
QString comparable(QString text)
{
    static const QRegularExpression direction(u"[\u200E\u200F\u202A-\u202E\u2066-\u2069]"_s);
    return text.remove(direction).simplified();
}

std::shared_ptr<timeline::Picture> tallPicture()
{
    auto picture = std::make_shared<timeline::Picture>();
    picture->width = 900;
    picture->height = 3000;
    picture->shapes.emplace_back(timeline::Text{10, 20, u"uppermost"_s});
    picture->shapes.emplace_back(timeline::Text{10, 2990, u"lowermost"_s});
    return picture;
}

/// Headings, paragraphs, quotations and tables of many lengths.
std::vector<Block> mixed(int count)
{
    std::vector<Block> blocks;
    for (int index = 0; index < count; ++index) {
        const QString number = QString::number(index);
        blocks.emplace_back(Heading{1 + index % 4, u"Heading "_s + number, u"h"_s + number});
        blocks.emplace_back(Paragraph{test::words(u"Words of a paragraph. "_s.repeated(1 + index * 7 % 31)), false});
        if (index % 3 == 0) {
            blocks.emplace_back(Heading{3, u"Heading below "_s + number, {}});
            blocks.emplace_back(Quotation{u"Quoted words. "_s.repeated(1 + index * 5 % 40), u"en"_s, test::words(u"Somewhere"_s)});
        }
        if (index % 5 == 0) {
            blocks.emplace_back(Heading{2, u"Heading of a table "_s + number, {}});
            blocks.emplace_back(TableBegin{{u"Who"_s, u"What"_s}, {0.3, 0.7}});
            for (int row = 0; row < index % 23; ++row) {
                blocks.emplace_back(TableRow{{test::words(u"Somebody"_s), test::words(u"said so. "_s.repeated(row % 20))}});
            }
            blocks.emplace_back(TableEnd{});
        }
        if (index % 17 == 5) {
            blocks.emplace_back(Heading{2, u"Heading of a figure "_s + number, {}});
            blocks.emplace_back(Figure{tallPicture(), u"Figure "_s + number, u"Two words."_s});
        }
    }
    return blocks;
}

QStringList pagesOf(const QByteArray& pdf)
{
    QStringList pages = test::textOf(pdf, {u"-layout"_s}).split(u'\f');
    if (!pages.isEmpty() && pages.back().trimmed().isEmpty()) {
        pages.removeLast();
    }
    return pages;
}

QStringList linesOf(const QString& page)
{
    QStringList lines;
    for (const QString& line : page.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines << line.trimmed();
        }
    }
    return lines;
}

qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').front().toLongLong() * 1024;
        }
    }
    return -1;
}

} // namespace

class TestReportPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotation_comesOutLetterForLetter_data();
    void quotation_comesOutLetterForLetter();
    void mixedScriptsInARun_comeOutLetterForLetter();
    void sameReport_sameBytes();
    void noHeading_isLastOnItsPage();
    void paragraphOfThreeLines_isNotParted();
    void everyPage_hasHeadAndNumber();
    void tableHead_isOnEveryPageOfTheTable();
    void rowHigherThanAPage_losesNothing();
    void figure_isWholeOnOnePage();
    void rightToLeft_standsAtTheRight();
    void properties_areTheReports();
    void headings_areBookmarks();
    void links_leadToTheirHeading();
    void noNoteOfOurs_isLeftInThePages();
    void cancelled_leavesTheOldFile();
    void memory_doesNotGrowWithThePages();
};

void TestReportPdf::quotation_comesOutLetterForLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ligatures") << u"office, efficient, fluffy, Schiffahrt, Straße, fjord, ffi fl ft tt Th"_s;
    QTest::newRow("quotation marks") << u"“curly” ‘it’s’ „deutsch“ «\u00A0français\u00A0» — – … ‚a‘"_s;
    QTest::newRow("Czech") << u"Příliš žluťoučký kůň úpěl ďábelské ódy"_s;
    QTest::newRow("Polish, Turkish") << u"Zażółć gęślą jaźń ıİğş"_s;
    QTest::newRow("Vietnamese") << u"Tiếng Việt được nói"_s;
    QTest::newRow("Cyrillic") << u"Привет, мир! Съешь ещё этих мягких французских булок"_s;
    QTest::newRow("Greek") << u"Ξεσκεπάζω τὴν ψυχοφθόρα βδελυγμία μου"_s;
    QTest::newRow("alike") << u"5 µm and μ, 3 Ω and Ω, Å and Å, K and K, ﬁ as one letter"_s;
    QTest::newRow("Arabic") << u"السلام عليكم ورحمة الله"_s;
    QTest::newRow("Arabic, lam alef") << u"لا إله الآن الأول الإسلام"_s;
    QTest::newRow("Arabic, signs") << u"أيضاً جداً مُحَمَّد"_s;
    QTest::newRow("Persian") << u"پژوهش گفت که این"_s;
    QTest::newRow("Hebrew") << u"שלום עולם"_s;
    QTest::newRow("Devanagari") << u"नमस्ते क्षत्रिय"_s;
    QTest::newRow("Chinese") << u"中文字華為"_s;
    QTest::newRow("emoji") << u"Yes 😀 or 🙂 at 5 🚀 end"_s;
    QTest::newRow("soft hyphen") << u"Bundes\u00ADrepublik Deutsch\u00ADland"_s;
    QTest::newRow("combining") << u"e\u0301te\u0301 and n\u0303"_s;
    QTest::newRow("Arabic in English") << u"He said السلام عليكم twice (لا) and left"_s;
    QTest::newRow("Arabic in English, sign last") << u"Thanks (شكراً) and شكراً, he said"_s;
    QTest::newRow("long") << u"The office’s efficient staff filed « le dossier » in Brüssel. "_s.repeated(60);
}

void TestReportPdf::quotation_comesOutLetterForLetter()
{
    if (!test::hasPoppler()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    QFETCH(QString, text);
    // Other words decide which direction the page as a whole has.
    const QString around = u"Words before and after the quotation, in plain English. "_s.repeated(4);
    const QString found = comparable(test::textOf(written({Paragraph{test::words(around), false},
        Quotation{text, {}, test::words(u"Source"_s)}, Paragraph{test::words(around), false}})));
    const int pageBreaks = text.size() > 2000 ? 1 : 0;
    if (pageBreaks == 0) {
        QVERIFY2(found.contains(comparable(text)), qPrintable(found));
    } else {
        QCOMPARE(found.count(u"efficient staff filed « le dossier » in Brüssel."_s), 60);
    }
}

void TestReportPdf::mixedScriptsInARun_comeOutLetterForLetter()
{
    if (!test::hasPoppler()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    const QString found = comparable(test::textOf(written({Facts{{{u"Office"_s,
        Runs{{u"first "_s, Emphasis::Strong, {}}, {u"Привет "_s, Emphasis::Italic, {}}, {u"efficient 😀"_s, Emphasis::Small, {}}}}}}})));
    QVERIFY2(found.contains(u"Office first Привет efficient 😀"_s), qPrintable(found));
}

void TestReportPdf::sameReport_sameBytes()
{
    const QByteArray first = written(mixed(12));
    QTest::qWait(1100); // dates in a PDF are of whole seconds
    qputenv("TZ", "America/New_York");
    const QByteArray second = written(mixed(12));
    qputenv("TZ", "Europe/Brussels");
    QVERIFY(first.size() > 10000);
    QVERIFY(first == second);
}

void TestReportPdf::noHeading_isLastOnItsPage()
{
    if (!test::hasPoppler()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    const QStringList pages = pagesOf(written(mixed(90)));
    QVERIFY(pages.size() > 30);
    for (const QString& page : pages) {
        QStringList lines = linesOf(page);
        QVERIFY(lines.size() > 2);
        lines.removeLast(); // the page's number
        QVERIFY2(!lines.back().startsWith(u"Heading"_s), qPrintable(page));
    }
}

void TestReportPdf::paragraphOfThreeLines_isNotParted()
{
    if (!test::hasPoppler()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    std::vector<Block> blocks;
    for (int index = 0; index < 80; ++index) {
        blocks.emplace_back(Paragraph{test::words((u"Paragraph"_s + QString::number(1000 + index) + u" "_s).repeated(16)), false});
    }
    QSet<QString> seen;
    const QStringList pages = pagesOf(written(blocks));
    QVERIFY(pages.size() > 3);
    for (const QString& page : pages) {
        static const QRegularExpression name(u"Paragraph\\d+"_s);
        QSet<QString> here;
        for (auto match = name.globalMatch(page); match.hasNext();) {
            here.insert(match.next().captured());
        }
        QVERIFY(!here.intersects(seen));
        seen += here;
    }
    QCOMPARE(seen.size(), 80);
}

void TestReportPdf::everyPage_hasHeadAndNumber()
{
    if (!test::hasPoppler()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    const QStringList pages = pagesOf(written(mixed(20)));
    for (qsizetype index = 0; index < pages.size(); ++index) {
        const QStringList lines = linesOf(pages[index]);
        QCOMPARE(lines.front(), u"Claims about the centre"_s);
        QCOMPARE(lines.back(), u"Page %1"_s.arg(index + 1));
    }
}

void TestReportPdf::tableHead_isOnEveryPageOfTheTable()
{
    if (!test::hasPoppler()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    std::vector<Block> blocks{TableBegin{{u"Who"_s, u"What was said"_s}, {0.3, 0.7}}};
    for (int row = 0; row < 150; ++row) {
        blocks.emplace_back(TableRow{{test::words(u"Row%1"_s.arg(row)), test::words(u"Words. "_s.repeated(row % 30))}});
    }
    blocks.emplace_back(TableEnd{});
    const QStringList pages = pagesOf(written(blocks));
    QVERIFY(pages.size() > 3);
    for (const QString& page : pages) {
        QCOMPARE(page.count(u"What was said"_s), 1);
    }
    QVERIFY(pages.back().contains(u"Row149"_s));
}

void TestReportPdf::rowHigherThanAPage_losesNothing()
{
    if (!test::hasPoppler()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    QString words;
    for (int word = 0; word < 3000; ++word) {
        words += u"w%1x "_s.arg(word);
    }
    const QString text = test::textOf(written({TableBegin{{u"Who"_s, u"What"_s}, {0.3, 0.7}},
        TableRow{{test::words(u"Somebody"_s), test::words(words)}}, TableRow{{test::words(u"Another"_s)}}, TableEnd{}}));
    for (int word = 0; word < 3000; word += 7) {
        QVERIFY2(text.contains(u"w%1x"_s.arg(word)), qPrintable(QString::number(word)));
    }
    QVERIFY(text.contains(u"Another"_s));
}

void TestReportPdf::figure_isWholeOnOnePage()
{
    if (!test::hasPoppler()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    const QStringList pages = pagesOf(written({Paragraph{test::words(u"Words. "_s.repeated(300)), false},
        Heading{1, u"Over the figure"_s, {}}, Figure{tallPicture(), u"Figure 1: tall"_s, {}}}));
    QCOMPARE(pages.size(), 2);
    for (const QString& word : {u"Over the figure"_s, u"uppermost"_s, u"lowermost"_s, u"Figure 1: tall"_s}) {
        QVERIFY2(pages.back().contains(word), qPrintable(word));
    }
    QVERIFY(pages.back().indexOf(u"lowermost"_s) < pages.back().indexOf(u"Figure 1: tall"_s));
}

void TestReportPdf::rightToLeft_standsAtTheRight()
{
    if (!test::hasPoppler()) {
        QSKIP("pdftotext (poppler-utils) is not installed");
    }
    const QString boxes = test::textOf(written({Quotation{u"שלום"_s, u"he"_s, {}}}), {u"-bbox"_s});
    static const QRegularExpression word(u"xMax=\"([0-9.]+)\"[^>]*>[\u202A-\u202E]*[\u05D0-\u05EA]"_s);
    const auto match = word.match(boxes);
    QVERIFY2(match.hasMatch(), qPrintable(boxes));
    QVERIFY(match.captured(1).toDouble() > 480);
}

void TestReportPdf::properties_areTheReports()
{
    test::BlockList source({Paragraph{test::words(u"x"_s), false}});
    source.document.title = u"Über (Ansprüche) \\"_s;
    const QByteArray pdf = written(source);
    QVERIFY(pdf.contains("/Title <FEFF00DC0062006500720020002800"));
    QVERIFY(pdf.contains("/CreationDate (D:20181220090000Z)"));
    QVERIFY(pdf.contains("/ModDate (D:20181220090000Z)"));
    QVERIFY(pdf.contains("/Lang (en)"));
    if (test::hasPoppler()) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        const QByteArray info = test::output(u"pdfinfo"_s, {path}).value_or(QByteArray());
        QVERIFY2(info.contains("Über (Ansprüche) \\"), info.constData());
        QVERIFY2(info.contains("Page size:       59"), info.constData());
    }
}

void TestReportPdf::headings_areBookmarks()
{
    const QByteArray pdf = written({Heading{1, u"One"_s, {}}, Heading{2, u"Below"_s, {}}, Heading{1, u"Two"_s, {}},
        Paragraph{test::words(u"x"_s), false}});
    QVERIFY(pdf.contains("/PageMode /UseOutlines"));
    QCOMPARE(pdf.count("/XYZ null"), 3);
    QVERIFY(pdf.contains("/Title <FEFF00420065006C006F0077>\n/Parent"));
    QVERIFY(pdf.contains("/Type /Outlines\n/First"));
    QVERIFY(pdf.contains("/Count 2\n"));
}

void TestReportPdf::links_leadToTheirHeading()
{
    const Runs runs{{u"see "_s, Emphasis::None, {}}, {u"claim 3"_s, Emphasis::None, u"claim-3"_s},
        {u" and "_s, Emphasis::None, {}}, {u"nothing"_s, Emphasis::None, u"missing"_s}};
    const QByteArray pdf = written({Paragraph{runs, false}, PageBreak{}, Heading{1, u"Claim 3"_s, u"claim-3"_s},
        Paragraph{test::words(u"x"_s), false}});
    QCOMPARE(pdf.count("/Subtype /Link"), 1);
    static const QRegularExpression destination(u"/Subtype /Link.*/Dest \\[(\\d+) 0 R"_s);
    const auto match = destination.match(QString::fromLatin1(pdf));
    QVERIFY(match.hasMatch());
    const QByteArray target = "\n" + match.captured(1).toLatin1() + " 0 obj\n";
    QVERIFY(pdf.indexOf(target) > pdf.indexOf("/Type /Page\n") + 1);
}

void TestReportPdf::noNoteOfOurs_isLeftInThePages()
{
    const QByteArray pdf = written({Quotation{u"السلام Привет 😀 नमस्ते"_s, {}, {}}});
    qsizetype streams = 0;
    const QByteArray opener = "/Filter /FlateDecode\n>>\nstream\n";
    for (qsizetype at = pdf.indexOf(opener); at >= 0; at = pdf.indexOf(opener, at + 1)) {
        const qsizetype begin = at + opener.size();
        const QByteArray bytes = pdf.sliced(begin, pdf.indexOf("\nendstream", begin) - begin);
        const QByteArray content = qUncompress(QByteArray("\0\0\x40\0", 4) + bytes);
        streams += content.contains(" Tj") ? 1 : 0;
        QVERIFY(!content.contains("-9000"));
    }
    QCOMPARE(streams, 1);
}

void TestReportPdf::cancelled_leavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    std::stop_source stop;
    test::BlockStream source(200, [&](std::int64_t index) -> Block {
        if (index == 150) {
            stop.request_stop();
        }
        return Paragraph{test::words(u"Text."_s), false};
    });
    const auto renderer = [](BlockSource& from, QIODevice& to, const Progress& progress) {
        return render::writePdf(from, to, progress);
    };
    VERIFY_ERROR(writeFile(path, source, renderer, Progress(stop.get_token())), ErrorCode::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestReportPdf::memory_doesNotGrowWithThePages()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the address sanitizer keeps what is freed");
#endif
    const auto write = [](std::int64_t count) {
        test::BlockStream source(count, [](std::int64_t index) -> Block {
            return index % 3 == 0 ? Block(Heading{2, u"Claim %1"_s.arg(index), u"c%1"_s.arg(index)})
                                  : Block(Quotation{u"Words as they were printed. "_s.repeated(12), u"en"_s, test::words(u"Somewhere"_s)});
        });
        QTemporaryFile file;
        return file.open() && render::writePdf(source, file).has_value() ? file.size() : 0;
    };
    if (peakMemory() < 0) {
        QSKIP("no /proc on this system");
    }
    QVERIFY(write(600) > 0);
    const qint64 before = peakMemory();
    QVERIFY(write(6000) > 0);
    constexpr qint64 limit = 20 * 1024 * 1024;
    QVERIFY2(peakMemory() - before < limit, qPrintable(QString::number(peakMemory() - before)));
}

QTEST_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
