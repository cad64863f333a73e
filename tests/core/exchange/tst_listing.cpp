// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/capturing.h"
#include "core/exchange/listing.h"
#include "core/exchange/record.h"
#include "core/exchange/recordshape.h"
#include "core/load/reader.h"
#include "tests/core/exchange/recordfixture.h"
#include "tests/support/projectdump.h"
#include "tests/support/results.h"
#include "tests/support/temporaryproject.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace claimline;
using namespace claimline::test;
using namespace Qt::StringLiterals;

namespace {

const QString seedFolder = QStringLiteral(CLAIMLINE_SOURCE_DIR "/../shared/seed");
const QString sampleFolder = QStringLiteral(CLAIMLINE_SOURCE_DIR "/resources/sample");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool loadFile(TemporaryProject& project, const QString& path)
{
    const auto document = load::readFile(path);
    return document && project.editor().loadArticle(exchange::captured(*document, Obtained::File, path));
}

} // namespace

class TestListing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statements_ofTheSeed_comeBackMemberForMember()
    {
        if (!QFile::exists(seedFolder)) {
            QSKIP("the seed article is not here");
        }
        TemporaryProject project;
        QVERIFY(loadFile(project, seedFolder + u"/brussels-centre.txt"_s));
        const QByteArray json = bytesOf(seedFolder + u"/expected.json"_s);
        const auto report = exchange::record(project.editor(), json);
        VERIFY_RESULT(report);
        QVERIFY2(report->issues.empty(), report->issues.empty() ? "" : qPrintable(report->issues.front().error.message));

        const auto listed = exchange::listAsJson(project.reader(), exchange::Listing::Statements);
        VERIFY_RESULT(listed);
        const QJsonArray actual = QJsonDocument::fromJson(*listed).object().value(u"claims"_s).toArray();
        const QJsonArray expected = QJsonDocument::fromJson(json).object().value(u"claims"_s).toArray();
        QCOMPARE(actual.size(), 19);
        QCOMPARE(expected.size(), 19);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const QJsonObject wanted = expected.at(i).toObject();
            for (const QString& member : wanted.keys()) {
                const QJsonValue value = actual.at(i).toObject().value(member);
                QVERIFY2(value == wanted.value(member), qPrintable(u"number %1, %2: %3"_s.arg(i + 1).arg(member,
                    QString::fromUtf8(QJsonDocument(QJsonArray{value, wanted.value(member)}).toJson(QJsonDocument::Compact)))));
            }
        }
    }

    void seed_isTwentyActs_andUndoneEmpty()
    {
        if (!QFile::exists(seedFolder)) {
            QSKIP("the seed article is not here");
        }
        TemporaryProject project;
        const QStringList empty = projectDump(project.path());
        QVERIFY(loadFile(project, seedFolder + u"/brussels-centre.txt"_s));
        VERIFY_RESULT(exchange::record(project.editor(), bytesOf(seedFolder + u"/expected.json"_s)));
        QCOMPARE(project.reader().journal().size(), std::size_t(20));
        const QStringList full = projectDump(project.path());
        for (int i = 0; i < 20; ++i) {
            VERIFY_RESULT(project.editor().undo());
        }
        QCOMPARE(projectDump(project.path()), empty);
        for (int i = 0; i < 20; ++i) {
            VERIFY_RESULT(project.editor().redo());
        }
        QCOMPARE(projectDump(project.path()), full);
    }

    void sample_isRecordedWithoutAnIssue()
    {
        TemporaryProject project;
        for (const QFileInfo& file : QDir(sampleFolder + u"/articles"_s).entryInfoList(QDir::Files, QDir::Name)) {
            QVERIFY2(loadFile(project, file.filePath()), qPrintable(file.filePath()));
        }
        int statements = 0;
        for (const QFileInfo& file : QDir(sampleFolder + u"/records"_s).entryInfoList(QDir::Files, QDir::Name)) {
            const auto report = exchange::record(project.editor(), bytesOf(file.filePath()));
            VERIFY_RESULT(report);
            for (const Issue& issue : report->issues) {
                qWarning("%s: %s: %s", qPrintable(file.fileName()), qPrintable(issue.item), qPrintable(issue.error.message));
            }
            QVERIFY(report->issues.empty());
            statements += report->count(exchange::RecordOutcome::Recorded);
        }
        QCOMPARE(qint64(statements), project.reader().count(store::RecordKind::Statement));
        QVERIFY(statements > 20);
    }

    void records_intoAnotherProject_giveTheSameRecords()
    {
        TemporaryProject first;
        TemporaryProject second;
        for (const QFileInfo& file : QDir(sampleFolder + u"/articles"_s).entryInfoList(QDir::Files, QDir::Name)) {
            QVERIFY(loadFile(first, file.filePath()));
            QVERIFY(loadFile(second, file.filePath()));
        }
        for (const QFileInfo& file : QDir(sampleFolder + u"/records"_s).entryInfoList(QDir::Files, QDir::Name)) {
            VERIFY_RESULT(exchange::record(first.editor(), bytesOf(file.filePath())));
        }
        const auto records = exchange::RecordShape(first.reader(), exchange::RecordMembers::Shape).records();
        VERIFY_RESULT(records);
        const auto report = exchange::record(second.editor(), QJsonDocument(*records).toJson());
        VERIFY_RESULT(report);
        QVERIFY2(report->issues.empty(), report->issues.empty() ? "" : qPrintable(report->issues.front().item + report->issues.front().error.message));
        const auto again = exchange::RecordShape(second.reader(), exchange::RecordMembers::Shape).records();
        VERIFY_RESULT(again);
        QCOMPARE(again->size(), records->size());
        for (qsizetype i = 0; i < records->size(); ++i) {
            QCOMPARE(QString::fromUtf8(QJsonDocument(again->at(i).toObject()).toJson()).split(u'\n'),
                QString::fromUtf8(QJsonDocument(records->at(i).toObject()).toJson()).split(u'\n'));
        }
    }

    void lists_areJsonWithIdsAsStrings_data()
    {
        QTest::addColumn<exchange::Listing>("listing");
        for (const auto& [listing, name] : EnumNames<exchange::Listing>::all) {
            QTest::newRow(name) << listing;
        }
    }

    void lists_areJsonWithIdsAsStrings()
    {
        QFETCH(exchange::Listing, listing);
        TemporaryProject project;
        const ArticleId article = project.load(u"bridge"_s, u"The bridge was shut. It was open."_s);
        QJsonObject statement = statementOf(2, u"Open"_s, u"It was open"_s, person(u"Ann"_s));
        statement.insert(u"links"_s, QJsonArray{linkTo(1, u"contradicts"_s)});
        statement.insert(u"evidence"_s, QJsonArray{QJsonObject{{u"citation"_s, u"Log"_s}}});
        VERIFY_RESULT(exchange::record(project.editor(),
            recordOf(article.toString(), {statementOf(1, u"Shut"_s, u"The bridge was shut"_s), statement})));
        const auto json = exchange::listAsJson(project.reader(), listing);
        VERIFY_RESULT(json);
        const QJsonDocument document = QJsonDocument::fromJson(*json);
        const QJsonArray list = listing == exchange::Listing::Statements ? document.object().value(u"claims"_s).toArray() : document.array();
        QVERIFY(!list.isEmpty());
        const QString idMember = listing == exchange::Listing::Journal ? u"sequence"_s : u"id"_s;
        for (const QJsonValue& record : list) {
            QVERIFY(record.toObject().value(idMember).isString());
        }
        const auto table = exchange::listAsTable(project.reader(), listing);
        VERIFY_RESULT(table);
        QCOMPARE(table->count('\n'), 1 + list.size());
    }

    void captured_withoutTitle_isNamedAfterItsFile()
    {
        load::Document document;
        document.text = u"Some words."_s;
        QCOMPARE(exchange::captured(document, Obtained::File, u"/news/bridge-shut.txt"_s).article.title, u"bridge-shut"_s);
        QCOMPARE(exchange::captured(document, Obtained::Paste, {}).article.title, u"Some words."_s);
    }

    void captured_translationNotice_isNoted()
    {
        load::Document document;
        document.text = u"Words."_s;
        document.translationNotices = {{{0, 6}, Translator::Machine, u"nl"_s}};
        const Article article = exchange::captured(document, Obtained::File, u"a.txt"_s).article;
        QCOMPARE(article.translation, Translation::Machine);
        QCOMPARE(article.translatedFrom, u"nl"_s);
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
