// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html.h"
#include "tests/support/reportblocks.h"
#include "tests/support/results.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace claimline;
using namespace claimline::report;
using namespace Qt::StringLiterals;

class TestHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void file_needsNothingElse();
    void heading_hasIdAndStandsBelowTheTitle();
    void quotation_hasItsLanguageAndKeepsEveryLetter();
    void foreignScript_isIsolated();
    void openBidiControls_endWithTheirText();
    void table_hasAHead();
    void figure_isDrawnInside();
    void figures_doNotShareIds();
    void pageBreak_isBeforeTheNextHeading();
    void injections_changeNoTag();
    void attributes_takeNothingForeign();
    void sameReport_sameBytes();

private:
    [[nodiscard]] static QString written(std::vector<Block> blocks);
    [[nodiscard]] static QStringList tags(const QString& html);
};

QString TestHtml::written(std::vector<Block> blocks)
{
    test::BlockList source(std::move(blocks));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = writeHtml(source, buffer);
    return result ? QString::fromUtf8(buffer.data()) : result.error().message;
}

QStringList TestHtml::tags(const QString& html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QStringList result;
    for (auto match = tag.globalMatch(html); match.hasNext();) {
        result << match.next().captured();
    }
    return result;
}

void TestHtml::file_needsNothingElse()
{
    auto picture = std::make_shared<timeline::Picture>();
    picture->width = 100;
    picture->height = 50;
    const QString html = written({Figure{picture, u"Figure 1"_s, u"Nothing."_s}});
    static const QRegularExpression outside(u"(src|href)\\s*=\\s*[\"'](?!#)|@import|url\\((?!#)|<script|<link"_s);
    QVERIFY2(!outside.match(html).hasMatch(), qPrintable(outside.match(html).captured()));
    QVERIFY(html.contains(u"Content-Security-Policy\" content=\"default-src 'none';"_s));
    QVERIFY(html.contains(u"prefers-color-scheme: dark"_s));
    QVERIFY(html.contains(u"@media print"_s));
    QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"_s));
}

void TestHtml::heading_hasIdAndStandsBelowTheTitle()
{
    const QString html = written({Heading{2, u"Claim & 3"_s, u"claim-3"_s},
        Paragraph{{{u"see"_s, Emphasis::Strong, u"claim-3"_s}}, false}});
    QVERIFY(html.contains(u"<h1><bdi>Claims about the centre</bdi></h1>"_s));
    QVERIFY(html.contains(u"<h3 id=\"claim-3\" dir=\"auto\">Claim &amp; 3</h3>"_s));
    QVERIFY(html.contains(u"<p><a href=\"#claim-3\"><strong>see</strong></a></p>"_s));
}

void TestHtml::quotation_hasItsLanguageAndKeepsEveryLetter()
{
    const QString quoted = u"«\u00A0C’est\u202Fvrai\u00A0»  office, Straße, السلام 😀"_s;
    const QString html = written({Quotation{quoted, u"fr"_s, test::words(u"Le Monde"_s)}});
    QVERIFY2(html.contains(u"<blockquote lang=\"fr\" dir=\"auto\"><p dir=\"auto\">"_s + quoted + u"</p></blockquote>\n"
                           "<figcaption>Le Monde</figcaption>"_s), qPrintable(html));
}

void TestHtml::foreignScript_isIsolated()
{
    const QString html = written({Paragraph{{{u"By "_s, Emphasis::None, {}}, {u"محمد"_s, Emphasis::Italic, {}}}, false}});
    QVERIFY(html.contains(u"<p>By <em><bdi>محمد</bdi></em></p>"_s));
}

void TestHtml::openBidiControls_endWithTheirText()
{
    QVERIFY(written({Paragraph{test::words(u"\u202Eabc"_s), false}}).contains(u"<bdi>\u202Eabc\u202C</bdi>"_s));
    QVERIFY(written({Paragraph{test::words(u"\u2067a\u202Db"_s), false}}).contains(u"\u2067a\u202Db\u202C\u2069"_s));
    QVERIFY(written({Paragraph{test::words(u"a\u2069b\u202Cc"_s), false}}).contains(u">abc<"_s));
}

void TestHtml::table_hasAHead()
{
    const QString html = written({TableBegin{{u"Who"_s, u"What"_s}, {0.25, 0.75}},
        TableRow{{test::words(u"A"_s), test::words(u"B"_s)}}, TableEnd{}});
    QVERIFY(html.contains(u"<thead><tr><th scope=\"col\">Who</th><th scope=\"col\">What</th></tr></thead>"_s));
    QVERIFY(html.contains(u"<tbody>\n<tr><td>A</td><td>B</td></tr>\n</tbody>"_s));
    QVERIFY(html.contains(u"<col style=\"width:25.0%\"><col style=\"width:75.0%\">"_s));
}

void TestHtml::figure_isDrawnInside()
{
    auto picture = std::make_shared<timeline::Picture>();
    picture->width = 100;
    picture->height = 50;
    picture->shapes.emplace_back(timeline::Text{10, 20, u"a < b"_s});
    const QString html = written({Figure{picture, u"Figure 1"_s, u"One word."_s}});
    QVERIFY(html.contains(u"<svg "_s));
    QVERIFY(html.contains(u"a &lt; b"_s));
    QVERIFY(html.contains(u"<figcaption><strong>Figure 1</strong> One word.</figcaption>"_s));
}

void TestHtml::figures_doNotShareIds()
{
    auto picture = std::make_shared<timeline::Picture>();
    picture->width = 100;
    picture->height = 50;
    picture->title = u"A drawing"_s;
    picture->description = u"Something."_s;
    const QString html = written({Figure{picture, u"1"_s, {}}, Figure{picture, u"2"_s, {}}});
    static const QRegularExpression id(u" id=\"([^\"]+)\""_s);
    QStringList ids;
    for (auto match = id.globalMatch(html); match.hasNext();) {
        ids << match.next().captured(1);
    }
    QVERIFY(!ids.isEmpty());
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void TestHtml::pageBreak_isBeforeTheNextHeading()
{
    const QString html = written({PageBreak{}, Heading{1, u"Next"_s, {}}, Heading{1, u"After"_s, {}}});
    QVERIFY(html.contains(u"<h2 class=\"page\" dir=\"auto\">Next</h2>\n<h2 dir=\"auto\">After</h2>"_s));
}

void TestHtml::injections_changeNoTag()
{
    const auto blocks = [](const QString& text) {
        const Runs words{{text, Emphasis::Strong, {}}};
        return std::vector<Block>{Heading{1, text, u"a"_s}, Paragraph{words, false}, Quotation{text, u"en"_s, words},
            Facts{{{text, words}}}, List{{words}, false}, TableBegin{{text}, {}}, TableRow{{words}}, TableEnd{},
            Figure{nullptr, u"caption"_s, text}};
    };
    const QStringList all = test::injections();
    QCOMPARE(all.size(), 200);
    for (const QString& injection : all) {
        QString harmless = injection;
        static const QRegularExpression other(u"[^\n]"_s);
        harmless.replace(other, u"x"_s);
        QStringList found = tags(written(blocks(injection)));
        // Direction controls bring an element of our own.
        found.removeAll(u"<bdi>"_s);
        found.removeAll(u"</bdi>"_s);
        QStringList expected = tags(written(blocks(harmless)));
        expected.removeAll(u"<bdi>"_s);
        expected.removeAll(u"</bdi>"_s);
        QVERIFY2(found == expected, qPrintable(injection));
    }
}

void TestHtml::attributes_takeNothingForeign()
{
    const QString hostile = u"a\" onclick=\"hit()\" x='<b>"_s;
    const QString html = written({Heading{1, u"H"_s, hostile}, Quotation{u"q"_s, hostile, {}},
        Paragraph{{{u"l"_s, Emphasis::None, hostile}}, false}, Figure{nullptr, hostile, {}}});
    QVERIFY(!html.contains(u"\" onclick"_s));
    QVERIFY(html.contains(u"<h2 id=\"aonclickhitxb\""_s));
    QVERIFY(html.contains(u"<blockquote dir=\"auto\">"_s));
    QVERIFY(html.contains(u"aria-label=\"a&quot; onclick=&quot;hit()&quot; x=&#39;&lt;b&gt;\""_s));
}

void TestHtml::sameReport_sameBytes()
{
    const std::vector<Block> blocks{Heading{1, u"H"_s, u"h"_s}, Quotation{u"q"_s, u"nl"_s, test::words(u"s"_s)}};
    QCOMPARE(written(blocks), written(blocks));
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
