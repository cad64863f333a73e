// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/htmllimits.h"
#include "core/load/reader.h"

#include "tests/support/results.h"

#include <QElapsedTimer>
#include <QTest>

using namespace claimline;
using namespace claimline::load;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostMilliseconds = 5000; ///< with sanitizers and on a busy machine

QByteArray page(const QByteArray& body)
{
    return "<!doctype html><title>x</title><p>Words to read.</p>" + body;
}

QByteArray attributes(const QByteArray& tag, int count)
{
    QByteArray bytes = "<" + tag;
    for (int i = 0; i < count; ++i) {
        bytes += " a" + QByteArray::number(i);
    }
    return bytes + ">";
}

} // namespace

class HtmlLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_hostilePage_isRefusedSoon_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto repeat = [](const char* part, qsizetype times) { return QByteArray(part).repeated(times); };
        QTest::newRow("100,000 nested div") << page(repeat("<div>", 100'000));
        QTest::newRow("div closed by another name") << page(repeat("<div></span>", 100'000));
        QTest::newRow("span under div") << page(repeat("<span><div></span>", 50'000));
        QTest::newRow("1,000,000 nested b") << page(repeat("<b>", 1'000'000));
        QTest::newRow("100,000 nested tables") << page(repeat("<table><tr><td>", 100'000));
        QByteArray fonts;
        for (int i = 0; i < 30'000; ++i) {
            fonts += "<font id=" + QByteArray::number(i) + ">";
        }
        QTest::newRow("unclosed fonts, then paragraphs") << page(fonts + repeat("<p>x", 3'000));
        QTest::newRow("900 unclosed fonts, many paragraphs") << page(fonts.first(fonts.indexOf("<font id=900>")) + repeat("<p>x", 30'000));
        QTest::newRow("200,000 attributes") << page(attributes("p", 200'000));
        QByteArray bodies;
        for (int i = 0; i < 100'000; ++i) {
            bodies += "<body a" + QByteArray::number(i) + ">";
        }
        QTest::newRow("attributes of many bodies") << page(bodies);
        QTest::newRow("behind a comment closed the other way") << page("<!-- --!>" + repeat("<div>", 100'000));
        QTest::newRow("behind a comment in a title") << page("<title><!--</title>" + repeat("<div>", 100'000));
        QTest::newRow("within the style of a drawing") << page("<svg><style>" + repeat("<div>", 100'000));
        QTest::newRow("within the title of a drawing") << page("<svg><title>" + repeat("<div>", 100'000));
        QTest::newRow("within a style where no style can be") << page("<select><style></select>" + repeat("<div>", 100'000));
        QTest::newRow("in pieces") << page("<svg>" + ("<style>" + repeat("<div>", 900) + "</style>").repeated(50));
        QTest::newRow("attributes in the style of a drawing") << page("<svg><style>" + attributes("p", 200'000));
        QTest::newRow("long names") << page((repeat("<", 1) + QByteArray(100, 'x') + "1></" + QByteArray(100, 'x') + "2>").repeated(20'000));
        QTest::newRow("2,000,000 tags") << page(repeat("<i></i>", 1'000'000));
        QTest::newRow("too large") << page(QByteArray(kMostHtmlBytes, 'x'));
    }
    void read_hostilePage_isRefusedSoon()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto document = read(bytes);
        QVERIFY2(timer.elapsed() < kMostMilliseconds, qPrintable(QString::number(timer.elapsed())));
        VERIFY_ERROR(document, ErrorCode::UnreadableInput);
        QVERIFY2(document.error().message.contains(u"paste it"), qPrintable(document.error().message));
    }

    void read_untidyPage_isRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto repeat = [](const char* part, qsizetype times) { return QByteArray(part).repeated(times); };
        QTest::newRow("20,000 paragraphs left open") << page(repeat("<p>x", 20'000));
        QTest::newRow("20,000 items and cells left open") << page("<ul>" + repeat("<li>x", 10'000) + "</ul><table>" + repeat("<tr><td>x", 10'000));
        QTest::newRow("800 bold left open") << page(repeat("<b>x<p>y", 800));
        QTest::newRow("300 levels") << page(repeat("<div>", 300) + "x");
        QTest::newRow("script with tags in strings") << page("<script>" + repeat("'<div>'", 5'000) + "</script>x");
        QTest::newRow("drawing, then script with both tags") << page("<svg><path/></svg><script>" + repeat("'<div><\\/div>'", 5'000) + "</script>x");
        QTest::newRow("stray end tags") << page(repeat("</div></p></td>", 20'000));
        QTest::newRow("text in tables") << page("<table>" + repeat("<b>x", 300) + "</table>");
    }
    void read_untidyPage_isRead()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto document = read(bytes);
        QVERIFY2(timer.elapsed() < kMostMilliseconds, qPrintable(QString::number(timer.elapsed())));
        VERIFY_RESULT(document);
        QVERIFY(document->text.startsWith(u"Words to read."));
    }

    void checkHtmlLimits_brokenMarkup_isNoError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char* bytes : {"", "<", "</", "<!", "<!-", "<!--", "<a", "<a b", "<a b=", "<a b='", "<script>", "<script></", "<?", "< a>", "<!-->"}) {
            QTest::newRow(bytes) << QByteArray(bytes);
        }
    }
    void checkHtmlLimits_brokenMarkup_isNoError()
    {
        QFETCH(QByteArray, bytes);
        VERIFY_RESULT(checkHtmlLimits(bytes));
    }
};

QTEST_GUILESS_MAIN(HtmlLimitsTest)
#include "tst_htmllimits.moc"
