// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprocess.h"
#include "tests/core/exchange/recordfixture.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace claimline::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray bridgeText = "\xF0\x9F\x8C\x89 The bridge was shut in May, a keeper said. The mayor denied it: it was open.\n";

} // namespace

class TestCli final : public QObject {
    Q_OBJECT

    QString path(const QString& name) const { return m_folder->filePath(name); }

    /// A project with one article.
    void makeProject()
    {
        QVERIFY(writeBytes(path(u"bridge.txt"_s), bridgeText));
        VERIFY_CLI(cli({u"new"_s, m_project}), 0);
        VERIFY_CLI(cli({u"load"_s, m_project, path(u"bridge.txt"_s)}), 0);
    }

    [[nodiscard]] CliRun record(const QJsonArray& claims) const
    {
        return cli({u"record"_s, m_project, u"-"_s, u"--json"_s}, recordOf(u"bridge.txt"_s, claims));
    }

    [[nodiscard]] QJsonArray list(const QString& what) const
    {
        return cli({u"list"_s, m_project, what, u"--json"_s}).json().array();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = path(u"test.claimline"_s);
    }

    void help_isThereOnEachLevel_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("all") << QStringList{};
        for (const char* command : {"new", "load", "record", "list", "search", "timeline", "report", "export", "import", "undo", "redo", "verify",
                 "backup", "check", "extract", "analyse", "match"}) {
            QTest::newRow(command) << QStringList{QString::fromLatin1(command)};
        }
    }

    void help_isThereOnEachLevel()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = cli(arguments + QStringList{u"--help"_s});
        VERIFY_CLI(run, 0);
        QVERIFY(run.output.size() > 100);
        QCOMPARE(run.messages, QByteArray());
    }

    void version_isOnStandardOutput()
    {
        const CliRun run = cli({u"--version"_s});
        VERIFY_CLI(run, 0);
        QVERIFY(run.output.startsWith("claimline-cli "));
    }

    void wrongUsage_isTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"fly"_s};
        QTest::newRow("no project") << QStringList{u"new"_s};
        QTest::newRow("unknown list") << QStringList{u"list"_s, u"x.claimline"_s, u"birds"_s};
        QTest::newRow("unknown option") << QStringList{u"verify"_s, u"x.claimline"_s, u"--birds"_s};
        QTest::newRow("count below one") << QStringList{u"undo"_s, u"x.claimline"_s, u"0"_s};
        QTest::newRow("bad date") << QStringList{u"load"_s, u"x.claimline"_s, u"y"_s, u"--published"_s, u"tomorrow"_s};
        QTest::newRow("bad language") << QStringList{u"load"_s, u"x.claimline"_s, u"y"_s, u"--language"_s, u"??"_s};
        QTest::newRow("bad query") << QStringList{u"search"_s, u"x.claimline"_s, u"\"open"_s};
        QTest::newRow("bad ending of a timeline") << QStringList{u"timeline"_s, u"x.claimline"_s, u"--output"_s, u"y.bmp"_s};
        QTest::newRow("bad ending of a report") << QStringList{u"report"_s, u"x.claimline"_s, u"--output"_s, u"y.doc"_s};
        QTest::newRow("unknown format") << QStringList{u"export"_s, u"x.claimline"_s, u"--format"_s, u"x"_s, u"--output"_s, u"y"_s};
        for (const char* later : {"check", "extract", "analyse", "match"}) {
            QTest::newRow(later) << QStringList{QString::fromLatin1(later), u"x"_s, u"--claims"_s, u"y"_s};
        }
    }

    void wrongUsage_isTwo()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = cli(arguments);
        VERIFY_CLI(run, 2);
        QCOMPARE(run.output, QByteArray());
        QVERIFY(!run.messages.isEmpty());
    }

    void new_overAFile_leavesItAlone()
    {
        QVERIFY(writeBytes(m_project, "mine"));
        VERIFY_CLI(cli({u"new"_s, m_project}), 2);
        QCOMPARE(bytesOf(m_project), QByteArray("mine"));
    }

    void load_badFile_doesNotStopTheRest()
    {
        VERIFY_CLI(cli({u"new"_s, m_project}), 0);
        QVERIFY(writeBytes(path(u"a.txt"_s), "First words.\n"));
        QVERIFY(writeBytes(path(u"b.txt"_s), QByteArray("%PDF-1.4\n\0\1\2", 12)));
        const CliRun run = cli({u"load"_s, m_project, path(u"b.txt"_s), path(u"missing.txt"_s), u"https://example.org/x"_s, path(u"a.txt"_s), u"--json"_s});
        VERIFY_CLI(run, 3);
        const QJsonObject result = run.json().object();
        QCOMPARE(result.value(u"loaded"_s).toArray().size(), 1);
        QCOMPARE(result.value(u"failed"_s).toArray().size(), 3);
        QVERIFY(run.messages.contains("b.txt"));
        QVERIFY(run.messages.contains("missing.txt"));
        QVERIFY(run.messages.contains("example.org"));
        QCOMPARE(list(u"articles"_s).size(), 1);
    }

    void load_sameBytesTwice_saysSo()
    {
        makeProject();
        QVERIFY(writeBytes(path(u"copy.txt"_s), bridgeText));
        const CliRun run = cli({u"load"_s, m_project, path(u"copy.txt"_s), u"--json"_s});
        VERIFY_CLI(run, 0);
        QCOMPARE(run.json().object().value(u"duplicates"_s).toArray().size(), 1);
        QVERIFY(run.messages.contains("already"));
        QCOMPARE(list(u"articles"_s).size(), 1);
    }

    void load_options_standAboveTheDocument()
    {
        VERIFY_CLI(cli({u"new"_s, m_project}), 0);
        VERIFY_CLI(cli({u"--author"_s, u"Ann"_s, u"load"_s, m_project, u"-"_s, u"--published"_s, u"2018-12"_s, u"--language"_s, u"nl"_s, u"--publisher"_s,
                       u"De Krant"_s}, "<html lang=en><title>T</title><p>Words enough to be an article.</p></html>"), 0);
        const QJsonObject article = list(u"articles"_s).first().toObject();
        QCOMPARE(article.value(u"published"_s).toObject().value(u"edtf"_s).toString(), u"2018-12"_s);
        QCOMPARE(article.value(u"language"_s).toString(), u"nl"_s);
        QCOMPARE(article.value(u"publisher"_s).toString(), u"De Krant"_s);
        const QJsonArray journal = list(u"journal"_s);
        QCOMPARE(journal.size(), 1);
        QCOMPARE(journal.first().toObject().value(u"author"_s).toString(), u"Ann"_s);
    }

    void record_wrongStatement_isAFinding()
    {
        makeProject();
        const CliRun run = record({statementOf(1, u"Shut"_s, u"nowhere"_s), statementOf(2, u"Open"_s, u"it was open"_s)});
        VERIFY_CLI(run, 1);
        QCOMPARE(run.json().object().value(u"recorded"_s).toArray().size(), 1);
        QVERIFY(run.messages.contains("Statement 1"));
    }

    void record_noJson_isUnreadable()
    {
        makeProject();
        VERIFY_CLI(cli({u"record"_s, m_project, u"-"_s}, "oops"), 3);
        VERIFY_CLI(cli({u"record"_s, m_project, path(u"missing.json"_s)}), 3);
    }

    void record_passage_countsCodePoints()
    {
        makeProject();
        VERIFY_CLI(record({statementOf(1, u"Shut"_s, u"The bridge"_s)}), 0);
        const QJsonObject statement = cli({u"list"_s, m_project, u"statements"_s, u"--json"_s}).json().object().value(u"claims"_s).toArray().first().toObject();
        QCOMPARE(statement.value(u"passage"_s).toArray(), (QJsonArray{QJsonArray{2, 12}}));
    }

    void undo_moreThanThereIs_doesWhatItCan()
    {
        makeProject();
        const CliRun undone = cli({u"undo"_s, m_project, u"5"_s, u"--json"_s});
        VERIFY_CLI(undone, 1);
        QCOMPARE(undone.json().object().value(u"done"_s).toArray().size(), 1);
        QCOMPARE(list(u"articles"_s).size(), 0);
        VERIFY_CLI(cli({u"redo"_s, m_project}), 0);
        QCOMPARE(list(u"articles"_s).size(), 1);
        VERIFY_CLI(cli({u"redo"_s, m_project}), 1);
    }

    void search_findsWithPlaceInCodePoints()
    {
        makeProject();
        const CliRun run = cli({u"search"_s, m_project, u"mayor"_s, u"--json"_s});
        VERIFY_CLI(run, 0);
        const QJsonObject hit = run.json().object().value(u"hits"_s).toArray().first().toObject();
        QCOMPARE(hit.value(u"kind"_s).toString(), u"article"_s);
        QVERIFY(hit.value(u"id"_s).isString());
        QCOMPARE(hit.value(u"offset"_s).toInt(), int(QString::fromUtf8(bridgeText).indexOf(u"mayor"_s)) - 1);
        const CliRun wrong = cli({u"search"_s, m_project, u"said:never"_s});
        VERIFY_CLI(wrong, 2);
        QVERIFY(wrong.messages.contains("     ^^^^^"));
    }

    void export_andImport_giveTheSame()
    {
        makeProject();
        VERIFY_CLI(record({statementOf(1, u"Shut"_s, u"shut in May"_s), statementOf(2, u"Open"_s, u"it was open"_s)}), 0);
        VERIFY_CLI(cli({u"export"_s, m_project, u"--format"_s, u"record"_s, u"--output"_s, path(u"out.json"_s)}), 0);
        const QString other = path(u"other.claimline"_s);
        VERIFY_CLI(cli({u"new"_s, other}), 0);
        VERIFY_CLI(cli({u"load"_s, other, path(u"bridge.txt"_s)}), 0);
        VERIFY_CLI(cli({u"import"_s, other, u"--format"_s, u"record"_s, path(u"out.json"_s)}), 0);
        const CliRun again = cli({u"export"_s, other, u"--format"_s, u"record"_s, u"--output"_s, u"-"_s});
        VERIFY_CLI(again, 0);
        QCOMPARE(again.output, bytesOf(path(u"out.json"_s)));
    }

    void backup_isASoundProject()
    {
        makeProject();
        VERIFY_CLI(cli({u"backup"_s, m_project, path(u"copy.claimline"_s)}), 0);
        const CliRun run = cli({u"verify"_s, path(u"copy.claimline"_s), u"--json"_s});
        VERIFY_CLI(run, 0);
        QVERIFY(run.json().object().value(u"sound"_s).toBool());
        VERIFY_CLI(cli({u"backup"_s, m_project, path(u"no/such/folder/copy.claimline"_s)}), 5);
    }

    void report_andTimeline_areWrittenWithoutADisplay_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("timeline svg") << u"timeline"_s << u"svg"_s << QByteArray("<");
        QTest::newRow("timeline png") << u"timeline"_s << u"png"_s << QByteArray("\x89PNG");
        QTest::newRow("timeline pdf") << u"timeline"_s << u"pdf"_s << QByteArray("%PDF");
        QTest::newRow("timeline json") << u"timeline"_s << u"json"_s << QByteArray("{");
        QTest::newRow("report pdf") << u"report"_s << u"pdf"_s << QByteArray("%PDF");
        QTest::newRow("report odt") << u"report"_s << u"odt"_s << QByteArray("PK");
        QTest::newRow("report html") << u"report"_s << u"html"_s << QByteArray("<!");
        QTest::newRow("report md") << u"report"_s << u"md"_s << QByteArray("");
    }

    void report_andTimeline_areWrittenWithoutADisplay()
    {
        QFETCH(QString, command);
        QFETCH(QString, ending);
        QFETCH(QByteArray, head);
        makeProject();
        QJsonObject statement = statementOf(1, u"Shut"_s, u"shut in May"_s);
        statement.insert(u"said"_s, QJsonObject{{u"edtf"_s, u"2018-05"_s}});
        VERIFY_CLI(record({statement}), 0);
        const QString file = path(u"out."_s + ending);
        VERIFY_CLI(cli({command, m_project, u"--output"_s, file}), 0);
        const QByteArray bytes = bytesOf(file);
        QVERIFY(bytes.size() > 100);
        QVERIFY(bytes.startsWith(head));
        VERIFY_CLI(cli({command, m_project, u"--output"_s, path(u"no/such/folder/out."_s + ending)}), 5);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
