// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/reportodt.h"
#include "tests/support/reportblocks.h"
#include "tests/support/results.h"

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <quazip.h>
#include <quazipfile.h>

using namespace claimline;
using namespace claimline::report;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(std::vector<Block> blocks)
{
    test::BlockList source(std::move(blocks));
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    const auto result = render::writeOdt(source, buffer);
    return result ? buffer.data() : QByteArray();
}

QStringList namesIn(const QByteArray& odt)
{
    QBuffer buffer;
    buffer.setData(odt);
    QuaZip zip(&buffer);
    return zip.open(QuaZip::mdUnzip) ? zip.getFileNameList() : QStringList();
}

QByteArray entry(const QByteArray& odt, const QString& name)
{
    QBuffer buffer;
    buffer.setData(odt);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdUnzip) || !zip.setCurrentFile(name)) {
        return {};
    }
    QuaZipFile file(&zip);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is wrong with `xml`, or nothing.
QString defect(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return reader.hasError() ? reader.errorString() : xml.isEmpty() ? u"empty"_s : QString();
}

/// The text of content.xml as a reader shows it, a paragraph a line.
QString shown(const QByteArray& odt)
{
    QString result;
    QXmlStreamReader reader(entry(odt, u"content.xml"_s));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters()) {
            result += reader.text();
        } else if (reader.isStartElement() && reader.name() == u"s"_s) {
            result += QString(reader.attributes().value(u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s, u"c"_s).toInt(), u' ');
        } else if (reader.isEndElement() && (reader.name() == u"p"_s || reader.name() == u"h"_s)) {
            result += u'\n';
        }
    }
    return result;
}

QStringList elementsOf(const QByteArray& xml)
{
    QStringList result;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        // Blanks in a row are elements, and foreign text has its own.
        if (reader.isStartElement() && reader.name() != u"s"_s) {
            result << reader.qualifiedName().toString() << reader.attributes().value(u"text:style-name"_s).toString();
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : result;
}

std::shared_ptr<timeline::Picture> picture()
{
    auto result = std::make_shared<timeline::Picture>();
    result->width = 200;
    result->height = 100;
    result->shapes.emplace_back(timeline::Rectangle{10, 10, 50, 20});
    return result;
}

std::vector<Block> everyKind(const QString& text)
{
    const Runs words{{text, Emphasis::Strong, {}}, {u" plain"_s, Emphasis::None, u"a"_s}};
    return {Heading{1, text, u"a"_s}, Paragraph{words, true}, Quotation{text, u"de"_s, words}, Facts{{{text, words}}},
        List{{words, words}, true}, List{{words}, false}, TableBegin{{text, u"B"_s}, {0.3, 0.7}}, TableRow{{words, words}},
        TableEnd{}, PageBreak{}, Figure{picture(), text, text}};
}

} // namespace

class TestReportOdt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void type_standsFirstAndUncompressed();
    void everyPart_isWellFormedAndInTheManifest();
    void usedStyles_areDefined();
    void text_isThereLetterForLetter();
    void everyPage_hasHeadAndNumber();
    void heading_hasLevelAndBookmarkAndKeepsWithNext();
    void quotation_hasItsLanguageAndDirection();
    void tableHead_isRepeated();
    void figure_isThereAsSvgAndPng();
    void injections_changeNoElement();
    void sameReport_sameBytes();
    void cancelled_leavesTheOldFile();
};

void TestReportOdt::type_standsFirstAndUncompressed()
{
    const QByteArray odt = written({Paragraph{test::words(u"x"_s), false}});
    QCOMPARE(namesIn(odt).value(0), u"mimetype"_s);
    QCOMPARE(odt.sliced(30, 8 + 39), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

void TestReportOdt::everyPart_isWellFormedAndInTheManifest()
{
    const QByteArray odt = written(everyKind(u"a <b> & \"c\" ]]> \u0001 \uFFFE"_s));
    const QString manifest = QString::fromUtf8(entry(odt, u"META-INF/manifest.xml"_s));
    int checked = 0;
    for (const QString& name : namesIn(odt)) {
        if (name.endsWith(u".xml"_s) || name.endsWith(u".svg"_s)) {
            QVERIFY2(defect(entry(odt, name)).isEmpty(), qPrintable(name + u": "_s + defect(entry(odt, name))));
            ++checked;
        }
        if (name != u"mimetype"_s && !name.startsWith(u"META-INF"_s)) {
            QVERIFY2(manifest.contains(u"manifest:full-path=\""_s + name + u"\""_s), qPrintable(name));
        }
    }
    QCOMPARE(checked, 5);
}

void TestReportOdt::usedStyles_areDefined()
{
    const QByteArray odt = written(everyKind(u"x"_s));
    const QString content = QString::fromUtf8(entry(odt, u"content.xml"_s));
    const QString all = content + QString::fromUtf8(entry(odt, u"styles.xml"_s));
    static const QRegularExpression use(u"(?:text|table|draw):style-name=\"([^\"]+)\""_s);
    int count = 0;
    for (auto match = use.globalMatch(content); match.hasNext(); ++count) {
        const QString name = match.next().captured(1);
        QVERIFY2(all.contains(u"style:name=\""_s + name + u"\""_s), qPrintable(name));
    }
    QVERIFY(count > 20);
}

void TestReportOdt::text_isThereLetterForLetter()
{
    const QString quoted = u"  «\u00A0C’est\u202Fvrai\u00A0»   office, السلام, Straße 😀  end "_s;
    QVERIFY(shown(written({Quotation{quoted, u"fr"_s, {}}})).contains(u"\n"_s + quoted + u"\n"_s));
    QVERIFY(shown(written({Quotation{u"One\nTwo"_s, {}, {}}})).contains(u"\nOne\nTwo\n"_s));
}

void TestReportOdt::everyPage_hasHeadAndNumber()
{
    const QString styles = QString::fromUtf8(entry(written({Paragraph{test::words(u"x"_s), false}}), u"styles.xml"_s));
    QVERIFY(styles.contains(u"<style:header><text:p text:style-name=\"Header\">Claims about the centre</text:p>"_s));
    QVERIFY(styles.contains(u">Page <text:page-number text:select-page=\"current\">1</text:page-number></text:p></style:footer>"_s));
}

void TestReportOdt::heading_hasLevelAndBookmarkAndKeepsWithNext()
{
    const QByteArray odt = written({Heading{2, u"Claim 3"_s, u"claim-3"_s}, Paragraph{{{u"see"_s, Emphasis::None, u"claim-3"_s}}, false}});
    const QString content = QString::fromUtf8(entry(odt, u"content.xml"_s));
    QVERIFY(content.contains(u"<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\"><text:bookmark text:name=\"claim-3\"/>Claim 3</text:h>"_s));
    QVERIFY(content.contains(u"xlink:href=\"#claim-3\">see</text:a>"_s));
    static const QRegularExpression kept(u"style:name=\"Heading\" [^>]*><style:paragraph-properties fo:keep-with-next=\"always\""_s);
    QVERIFY(kept.match(QString::fromUtf8(entry(odt, u"styles.xml"_s))).hasMatch());
}

void TestReportOdt::quotation_hasItsLanguageAndDirection()
{
    const QByteArray odt = written({Quotation{u"שלום"_s, u"he"_s, test::words(u"s"_s)}, Quotation{u"Hallo"_s, u"de"_s, {}}});
    const QString content = QString::fromUtf8(entry(odt, u"content.xml"_s));
    const QString styles = QString::fromUtf8(entry(odt, u"styles.xml"_s));
    QVERIFY(content.contains(u"<text:p text:style-name=\"Quotations_20_rtl_20_he\">שלום</text:p>"_s));
    QVERIFY(content.contains(u"<text:p text:style-name=\"Quotations_20_de\">Hallo</text:p>"_s));
    static const QRegularExpression rightToLeft(
        u"style:name=\"Quotations_20_rtl_20_he\".*?writing-mode=\"rl-tb\".*?style:language-complex=\"he\""_s);
    QVERIFY(rightToLeft.match(styles).hasMatch());
    QVERIFY(styles.contains(u"fo:language=\"de\""_s));
}

void TestReportOdt::tableHead_isRepeated()
{
    const QString content = QString::fromUtf8(entry(written(everyKind(u"x"_s)), u"content.xml"_s));
    QVERIFY(content.contains(u"<table:table-column table:style-name=\"Column30\"/><table:table-column table:style-name=\"Column70\"/>"
                             "<table:table-header-rows>"_s));
}

void TestReportOdt::figure_isThereAsSvgAndPng()
{
    const QByteArray odt = written({Figure{picture(), u"Figure 1"_s, u"A box."_s}});
    QVERIFY(entry(odt, u"Pictures/figure1.svg"_s).contains("<svg"));
    QVERIFY(entry(odt, u"Pictures/figure1.png"_s).startsWith("\x89PNG"));
    const QString content = QString::fromUtf8(entry(odt, u"content.xml"_s));
    QVERIFY(content.indexOf(u"Pictures/figure1.svg"_s) < content.indexOf(u"Pictures/figure1.png"_s));
    QVERIFY(content.contains(u"<svg:desc>A box.</svg:desc>"_s));
}

void TestReportOdt::injections_changeNoElement()
{
    for (const QString& injection : test::injections()) {
        QString harmless = injection;
        static const QRegularExpression other(u"[^\n]"_s);
        harmless.replace(other, u"x"_s);
        const QStringList found = elementsOf(entry(written({Quotation{injection, {}, test::words(injection)},
            Paragraph{test::words(injection), false}}), u"content.xml"_s));
        const QStringList expected = elementsOf(entry(written({Quotation{harmless, {}, test::words(harmless)},
            Paragraph{test::words(harmless), false}}), u"content.xml"_s));
        QVERIFY2(found == expected, qPrintable(injection));
    }
}

void TestReportOdt::sameReport_sameBytes()
{
    const QByteArray first = written(everyKind(u"x"_s));
    QTest::qWait(2100); // times in a ZIP file are of two seconds
    qputenv("TZ", "America/New_York");
    const QByteArray second = written(everyKind(u"x"_s));
    qputenv("TZ", "Europe/Brussels");
    QVERIFY(first.size() > 1000);
    QVERIFY(first == second);
}

void TestReportOdt::cancelled_leavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.odt"_s);
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
    VERIFY_ERROR(writeFile(path, source, render::writeOdt, Progress(stop.get_token())), ErrorCode::Cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_MAIN(TestReportOdt)
#include "tst_reportodt.moc"
