// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/metadata.h"

#include "core/load/jsonld.h"

#include <QTest>

using namespace claimline::load;
using namespace Qt::StringLiterals;

class MetadataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writtenDate_isAsExactAsItIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("edtf");
        const auto row = [](const char* written, const char* edtf) {
            QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(edtf);
        };
        row("2018-12-18", "2018-12-18");
        row("2018-12-18T23:59:00+09:00", "2018-12-18");
        row("2018-12-18 09:00", "2018-12-18");
        row("2018/12/18", "2018-12-18");
        row("20181218", "2018-12-18");
        row("Tue, 18 Dec 2018 09:00:00 GMT", "2018-12-18");
        row("18 December 2018", "2018-12-18");
        row("Dec 18, 2018", "2018-12-18");
        row("2018-12", "2018-12");
        row("2018", "2018");
        row("03/04/2018", "");
        row("2018-02-30", "");
        row("18 Foo 2018", "");
        row("5 mars", "");
        row("", "");
    }
    void writtenDate_isAsExactAsItIsWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, edtf);
        QCOMPARE(writtenDate(written).value_or(QString()), edtf);
    }

    void authorsOf_byline_areItsPeople()
    {
        QCOMPARE(authorsOf(u"By Anna Verbeke and Tom Okafor"_s), (QStringList{u"Anna Verbeke"_s, u"Tom Okafor"_s}));
        QCOMPARE(authorsOf(u"Von Karl Meier, Eva Sand"_s), (QStringList{u"Karl Meier"_s, u"Eva Sand"_s}));
        QCOMPARE(authorsOf(u"Vonnegut"_s), (QStringList{u"Vonnegut"_s}));
        QVERIFY(authorsOf(u"https://social.example/anna"_s).isEmpty());
        QVERIFY(authorsOf(u" - "_s).isEmpty());
    }

    void readJsonLd_brokenOrOfAnotherThing_isNothing()
    {
        QVERIFY(readJsonLd("").empty());
        QVERIFY(readJsonLd("{\"@type\": \"NewsArticle\", ").empty());
        QVERIFY(readJsonLd("{\"@type\": \"Organization\", \"name\": \"X\", \"url\": \"https://x.example\"}").empty());
        QVERIFY(readJsonLd(QByteArray("[").repeated(100'000)).empty());
        QVERIFY(readJsonLd("{\"@id\": \"a\", \"author\": {\"@id\": \"a\"}, \"@type\": \"Article\"}").empty());
    }

    void readJsonLd_wrappedForXhtml_isRead()
    {
        const auto items = readJsonLd("//<![CDATA[\n{\"@type\": \"Article\", \"headline\": \"A \\u201cB\\u201d\"}\n//]]>");
        QVERIFY(!items.empty());
        QVERIFY(items.front() == (MetadataItem{u"title"_s, u"A “B”"_s, u"json-ld"_s}));
    }
};

QTEST_APPLESS_MAIN(MetadataTest)
#include "tst_metadata.moc"
