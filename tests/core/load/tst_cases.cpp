// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/reader.h"

#include "tests/support/results.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace claimline;
using namespace claimline::load;
using namespace Qt::StringLiterals;

/// The folders tests/data/load/KIND/NAME: input.* and what must be read out of it. "sources" names
/// where the value of each field was taken from; a field that is not there must have none.
class CasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readFile_case_givesWhatIsExpected_data()
    {
        QTest::addColumn<QString>("folder");
        int count = 0;
        const QDir top(QStringLiteral(CLAIMLINE_TEST_DATA "/load"));
        for (const QString& kind : top.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir cases(top.filePath(kind));
            for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                QTest::newRow(qPrintable(kind + u'/' + name)) << cases.filePath(name);
                ++count;
            }
        }
        QVERIFY(count >= 12);
    }
    void readFile_case_givesWhatIsExpected()
    {
        QFETCH(QString, folder);
        QFile file(folder + u"/expected.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        const auto document = readFile(QDir(folder).filePath(QDir(folder).entryList({u"input.*"_s}).value(0)));
        VERIFY_RESULT(document);
        const auto text = [&expected](const char* field) { return expected.value(QLatin1StringView(field)).toString(); };
        QCOMPARE(document->text, text("text"));
        QCOMPARE(document->title, text("title"));
        QCOMPARE(document->authors, expected.value("authors"_L1).toVariant().toStringList());
        QCOMPARE(document->publisher, text("publisher"));
        QCOMPARE(document->url, text("url"));
        QCOMPARE(document->language, text("language"));
        QCOMPARE(document->published, text("published"));
        QCOMPARE(document->charset, text("charset"));
        QCOMPARE(document->mediaType, text("mediaType"));
        QCOMPARE(static_cast<int>(document->issues.size()), expected.value("issues"_L1).toInt());
        verifySources(*document, expected.value("sources"_L1).toObject());
        verifyNotices(*document, expected.value("notices"_L1).toArray());
    }

private:
    static void verifySources(const Document& document, const QJsonObject& expected)
    {
        QJsonObject sources;
        for (const MetadataItem& item : document.metadata) {
            if (!sources.contains(item.field)) {
                sources.insert(item.field, item.source);
            }
        }
        QCOMPARE(sources, expected);
    }

    static void verifyNotices(const Document& document, const QJsonArray& expected)
    {
        QJsonArray notices;
        for (const TranslationNotice& notice : document.translationNotices) {
            const QString translator = notice.translator == Translator::Machine ? u"machine"_s
                : notice.translator == Translator::Human                        ? u"human"_s
                                                                                : u"unknown"_s;
            notices.append(QJsonObject{{u"sentence"_s, textAt(document.text, notice.sentence).toString()},
                                       {u"translator"_s, translator},
                                       {u"source"_s, notice.sourceLanguage}});
        }
        QCOMPARE(notices, expected);
    }
};

QTEST_GUILESS_MAIN(CasesTest)
#include "tst_cases.moc"
