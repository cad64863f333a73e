// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include <QElapsedTimer>
#include <QTest>

using namespace claimline;
using namespace Qt::StringLiterals;

namespace {

QStringList split(const QString& text, const QString& language)
{
    QStringList parts;
    for (const TextRange& range : sentences(text, language)) {
        parts.append(textAt(text, range).toString());
    }
    return parts;
}

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_ofALanguage_areThese_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentences"); // "|" between them
        const auto row = [](const char* name, const char* language, const char* text) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(text);
        };
        row("plain", "en", "It opened.|It closed!|Did it open?|It did.");
        row("title", "en", "Mr. Hu spoke to Dr. Smith on Tuesday.|He left.");
        row("number", "en", "See No. 5 of the list.|He said no.|They left.");
        row("initials", "en", "John F. Kennedy met J. R. Smith.|They talked.");
        row("acronymGoesOn", "en", "The U.S. Senate voted.|It was close.");
        row("acronymEnds", "en", "He moved to the U.S.|The Senate voted.");
        row("lowerCaseGoesOn", "en", "It sells phones, etc. to firms.|It grew.");
        row("questionInside", "en", "“Why now?” asked Hu.|Nobody knew.");
        row("decimals", "en", "It grew by 3.5 percent.|Sales fell.");
        row("bracket", "en", "It closed (see p. 5).|It opened.");
        row("closingQuote", "en", "“We are safe.”|The firm repeated it.");
        row("dutchTitle", "nl", "Dhr. Jansen zei dat mevr. De Vries kwam.|Zij kwam niet.");
        row("dutchShort", "nl", "Dat geldt o.a. voor 5G, bijv. Huawei of Nokia.|Meer niet.");
        row("dutchArticle", "nl", "Volgens art. 5 mag het.|Het mocht niet.");
        row("germanOrdinal", "de", "Am 18. Dezember 2018 sprach er.|Es war der 2. Versuch.");
        row("germanNumberEnds", "de", "Er war 18.|Die Firma wuchs.");
        row("germanShort", "de", "Das gilt z.B. für Huawei bzw. Nokia.|Hr. Dr. Meier widersprach.");
        row("frenchTitle", "fr", "M. Dupont a rencontré Mme. Martin.|Il est parti.");
        row("frenchQuote", "fr", "« Nous sommes sûrs. »|Il l’a répété.");
        row("unknownLanguage", "", "Dhr. Jansen sah Mr. Smith.|Er ging.");
        row("listNumber", "en", "1. Huawei opens a centre.");
    }
    void sentences_ofALanguage_areThese()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentences);
        QString text = sentences;
        text.replace(u'|', u' ');
        QCOMPARE(split(text, language).join(u'|'), sentences);
    }

    void sentences_atBlankLine_end()
    {
        QCOMPARE(split(u"Maintaining confidence\n\nHuawei emphasises it. Twice\n \nEnd"_s, u"en"_s),
                 (QStringList{u"Maintaining confidence"_s, u"Huawei emphasises it."_s, u"Twice"_s, u"End"_s}));
    }

    void sentences_inWrappedLines_goOn()
    {
        const QString text = u"The centre in Brussels is to be opened by the president of\n"
                             "Huawei next year, so that its customers can look at code.\n"
                             "It is the third of its kind."_s;
        QCOMPARE(split(text, u"en"_s).size(), 2);
        QVERIFY(split(text, u"en"_s).first().endsWith(u"code."_s));
    }

    void sentences_ofAList_endWithItsLines()
    {
        QCOMPARE(split(u"Apples\nPears\nA longer line about the fruit"_s, u"en"_s).size(), 3);
    }

    void sentences_ranges_areInOrderTrimmedAndApart()
    {
        const QString text = u"  One 😀 two.   Three?\n\n\t Four! \n"_s;
        qsizetype end = 0;
        for (const TextRange& range : sentences(text, u"en")) {
            QVERIFY(range.begin >= end);
            QVERIFY(!range.isEmpty());
            QCOMPARE(textAt(text, range).trimmed().size(), range.length());
            end = range.end;
        }
        QCOMPARE(sentences(text, u"en").size(), std::size_t{3});
        QVERIFY(sentences(u" \n\n ", u"en").empty());
    }

    void sentenceAt_everyOffset_agreesWithSentences()
    {
        const QString text = u"First one. Second one.\n\nThird, a heading\nFourth here."_s;
        const auto all = sentences(text, u"en");
        QCOMPARE(all.size(), std::size_t{4});
        for (qsizetype offset = 0; offset <= text.size(); ++offset) {
            TextRange expected = all.front();
            for (const TextRange& range : all) {
                if (range.begin <= offset) {
                    expected = range;
                }
            }
            const auto found = sentenceAt(text, offset, u"en");
            QVERIFY2(found == expected, qPrintable(QString::number(offset)));
        }
    }

    void sentenceAt_outsideOrEmpty_isNothing()
    {
        QVERIFY(!sentenceAt(u"abc", 4, u"en"));
        QVERIFY(!sentenceAt(u"abc", -1, u"en"));
        QVERIFY(!sentenceAt(u"", 0, u"en"));
        QVERIFY(!sentenceAt(u" \n\n ", 2, u"en"));
    }

    void sentences_ofManyAbbreviations_areFoundInReasonableTime()
    {
        const QString text = u"Mr. "_s.repeated(50'000) + u"\n\n"_s + u"X.Y. "_s.repeated(50'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(sentences(text, u"en").size(), std::size_t{2});
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
