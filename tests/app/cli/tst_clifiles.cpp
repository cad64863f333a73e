// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Project files that are locked, damaged, foreign or cut off by kill -9, and the seed end to end.
#include "tests/app/cli/cliprocess.h"
#include "tests/core/exchange/recordfixture.h"
#include "tests/support/projectdump.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/types.h>
#include <unistd.h>

using namespace claimline::test;
using namespace Qt::StringLiterals;

namespace {

const QString seedFolder = QStringLiteral(CLAIMLINE_SOURCE_DIR "/../shared/seed");

} // namespace

class TestCliFiles final : public QObject {
    Q_OBJECT

    QString path(const QString& name) const { return m_folder->filePath(name); }

    void makeProject()
    {
        VERIFY_CLI(cli({u"new"_s, m_project}), 0);
        VERIFY_CLI(cli({u"load"_s, m_project, u"-"_s}, "The bridge was shut in May, a keeper said.\n"), 0);
    }

    void overwrite(qint64 offset, const QByteArray& bytes)
    {
        QFile file(m_project);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        QCOMPARE(file.write(bytes), qint64(bytes.size()));
    }

    /// Runs commands that read and that write: each must fail with `code`, say `words` and change nothing.
    void verifyRefused(int code, const QByteArray& words)
    {
        const QByteArray before = bytesOf(m_project);
        for (const QStringList& arguments : {QStringList{u"list"_s, m_project, u"articles"_s}, QStringList{u"undo"_s, m_project},
                 QStringList{u"load"_s, m_project, u"-"_s}}) {
            const CliRun run = cli(arguments, "Some words.");
            VERIFY_CLI(run, code);
            QVERIFY2(run.messages.contains(words), run.messages.constData());
            QCOMPARE(run.output, QByteArray());
        }
        QVERIFY(bytesOf(m_project) == before);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_project = path(u"test.claimline"_s);
    }

    void open_missingFile_isUnreadable()
    {
        verifyRefused(3, "test.claimline");
        QVERIFY(!QFile::exists(m_project));
    }

    void open_textFile_isNoProject()
    {
        QVERIFY(writeBytes(m_project, "Just some words, longer than the header of a database would be. " + QByteArray(4096, 'x')));
        verifyRefused(3, "test.claimline");
    }

    void open_foreignDatabase_isNoProject()
    {
        {
            SQLite::Database database(m_project.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            database.exec("CREATE TABLE bookmark (url TEXT)");
        }
        verifyRefused(3, "test.claimline");
    }

    void open_newerVersion_isFour()
    {
        makeProject();
        constexpr qint64 userVersion = 60; // https://www.sqlite.org/fileformat2.html#user_version_number
        overwrite(userVersion, QByteArray("\x00\x00\x03\xE7", 4));
        verifyRefused(4, "newer");
    }

    void open_truncatedFile_isFour()
    {
        makeProject();
        QVERIFY(QFile::resize(m_project, QFileInfo(m_project).size() / 2));
        verifyRefused(4, "damaged");
    }

    void open_readOnlyFile_canBeReadOnly()
    {
        if (::geteuid() == 0) {
            QSKIP("the superuser may write to everything");
        }
        makeProject();
        QVERIFY(QFile::setPermissions(m_project, QFile::ReadOwner));
        const QByteArray before = bytesOf(m_project);
        VERIFY_CLI(cli({u"list"_s, m_project, u"articles"_s}), 0);
        VERIFY_CLI(cli({u"undo"_s, m_project}), 5);
        QVERIFY(bytesOf(m_project) == before);
    }

    void open_heldByAnother_isLocked()
    {
        makeProject();
        QProcess holder;
        holder.start(cliProgram, {u"load"_s, m_project, u"-"_s});
        QVERIFY(holder.waitForStarted());
        // It opens the project and then waits for its standard input.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_project + u".lock"_s), 20000);
        const CliRun run = cli({u"undo"_s, m_project, u"99"_s});
        QCOMPARE(run.code, 4);
        QVERIFY2(!run.messages.isEmpty(), "locked without a word");
        holder.write("More words.");
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        QCOMPARE(holder.exitCode(), 0);
    }

    void acknowledgedEdit_outlivesAKill()
    {
        makeProject();
        QVERIFY(writeBytes(path(u"a.txt"_s), "An article that is loaded first.\n"));
        // After the file it waits for its standard input, and so is alive when it is killed.
        QProcess process;
        process.start(cliProgram, {u"load"_s, m_project, path(u"a.txt"_s), u"-"_s});
        QVERIFY(process.waitForStarted());
        QVERIFY(process.waitForReadyRead(30000));
        QVERIFY(process.readAllStandardOutput().contains("Loaded"));
        QCOMPARE(process.state(), QProcess::Running);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGKILL), 0);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        VERIFY_CLI(cli({u"verify"_s, m_project}), 0);
        QCOMPARE(cli({u"list"_s, m_project, u"articles"_s, u"--json"_s}).json().array().size(), 2);
    }

    void interrupt_whileLoading_endsWhereItIsWhole()
    {
        makeProject();
        QDir folder(m_folder->path());
        QVERIFY(folder.mkdir(u"many"_s));
        for (int i = 0; i < 2000; ++i) {
            QVERIFY(writeBytes(path(u"many/%1.txt"_s.arg(i)), "Article number " + QByteArray::number(i) + " of many.\n"));
        }
        QProcess process;
        process.start(cliProgram, {u"load"_s, m_project, path(u"many"_s)});
        QVERIFY(process.waitForStarted());
        QVERIFY(process.waitForReadyRead(60000));
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        const auto loaded = process.readAllStandardOutput().count("Loaded");
        const auto articles = cli({u"list"_s, m_project, u"articles"_s, u"--json"_s}).json().array().size();
        QVERIFY(articles < 2001);
        QCOMPARE(articles, loaded + 1);
        VERIFY_CLI(cli({u"verify"_s, m_project}), 0);
    }

    void seed_endToEnd()
    {
        if (!QFile::exists(seedFolder)) {
            QSKIP("the seed article is not here");
        }
        VERIFY_CLI(cli({u"new"_s, m_project}), 0);
        const QStringList empty = projectDump(m_project);
        VERIFY_CLI(cli({u"load"_s, m_project, seedFolder + u"/brussels-centre.txt"_s}), 0);
        const CliRun recorded = cli({u"record"_s, m_project, seedFolder + u"/expected.json"_s, u"--json"_s});
        VERIFY_CLI(recorded, 0);
        QCOMPARE(recorded.json().object().value(u"recorded"_s).toArray().size(), 19);
        const QStringList full = projectDump(m_project);

        const QJsonArray listed = cli({u"list"_s, m_project, u"statements"_s, u"--json"_s}).json().object().value(u"claims"_s).toArray();
        QCOMPARE(listed.size(), 19);
        const QJsonArray chain = listed.at(11).toObject().value(u"chain"_s).toArray();
        QCOMPARE(chain.size(), 2);
        QCOMPARE(chain.at(1).toObject().value(u"agent"_s).toObject().value(u"name"_s).toString(), u"Der Spiegel"_s);

        VERIFY_CLI(cli({u"undo"_s, m_project, u"20"_s}), 0);
        QCOMPARE(projectDump(m_project), empty);
        VERIFY_CLI(cli({u"redo"_s, m_project, u"20"_s}), 0);
        QCOMPARE(projectDump(m_project), full);
        VERIFY_CLI(cli({u"verify"_s, m_project}), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_clifiles.moc"
