// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notifier.h"
#include "core/store/project.h"
#include "tests/support/projectdump.h"
#include "tests/support/results.h"
#include "tests/support/temporaryproject.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace claimline;
using namespace Qt::StringLiterals;
using test::TemporaryProject;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, qint64 offset, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Opens a closed project after `harm`, expects `code`, and that opening changed no byte.
void refusesAfter(const std::function<void(const QString&)>& harm, ErrorCode code)
{
    TemporaryProject fixture;
    QVERIFY(fixture.load(u"An article"_s, u"Some text."_s));
    fixture.close();
    harm(fixture.path());
    const QByteArray before = bytesOf(fixture.path());
    const auto opened = store::Project::open(fixture.path(), TemporaryProject::options());
    VERIFY_ERROR(opened, code);
    QCOMPARE(bytesOf(fixture.path()), before);
}

} // namespace

class TestProject : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void create_overAnExistingFile_isRefusedAndLeavesIt();
    void open_missingFile_isNotFound();
    void open_textFile_isNoProject();
    void open_foreignSqliteFile_isNoProject();
    void open_newerVersion_isRefusedUntouched();
    void open_truncatedFile_isDamaged();
    void open_overwrittenPage_isDamaged();
    void open_foreignTrigger_isDamaged();
    void open_secondTime_isLockedAndNamesTheHolder();
    void open_lockedForReading_works();
    void open_afterHolderDied_takesOverTheLock();
    void open_readOnlyFile_saysSoAndOpensForReading();
    void readOnlyProject_refusesActs();
    void act_thatFails_changesNothing();
    void act_thatThrows_changesNothingAndSaysWhy();
    void act_thatChangesNothing_isNotJournalled();
    void act_isAnnouncedOnceWithItsChanges();
    void actWithinAct_isOneStep();
    void undo_withNothingToUndo_isNotFound();
    void undo_acrossRestart_works();
    void newAct_afterUndo_endsTheRedo();
    void undoAndRedo_areJournalled();
    void ids_riseAfterReopening();
    void verify_alteredCapture_isFound();
    void verify_soundProject_findsNothing();
    void backup_ofOpenProject_opensWithTheSameContent();
    void newReader_seesWhatWasCommitted();
    void closing_leavesOneFile_data();
    void closing_leavesOneFile();
    void act_killedRightAfter_isInTheFile();
};

void TestProject::create_overAnExistingFile_isRefusedAndLeavesIt()
{
    TemporaryProject fixture;
    const QString path = fixture.filePath(u"taken.claimline"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    VERIFY_ERROR(store::Project::create(path), ErrorCode::InvalidArgument);
    QCOMPARE(bytesOf(path), QByteArray("mine"));
}

void TestProject::open_missingFile_isNotFound()
{
    VERIFY_ERROR(store::Project::open(u"/nowhere/at-all.claimline"_s), ErrorCode::NotFound);
}

void TestProject::open_textFile_isNoProject()
{
    refusesAfter(
        [](const QString& path) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(QByteArray("just words\n").repeated(100));
        },
        ErrorCode::NotAProject);
}

void TestProject::open_foreignSqliteFile_isNoProject()
{
    refusesAfter([](const QString& path) { overwrite(path, 68, QByteArray(4, '\0')); }, ErrorCode::NotAProject);
}

void TestProject::open_newerVersion_isRefusedUntouched()
{
    refusesAfter(
        [](const QString& path) {
            SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
            database.exec("PRAGMA user_version = 2");
        },
        ErrorCode::NewerVersion);
}

void TestProject::open_truncatedFile_isDamaged()
{
    refusesAfter([](const QString& path) { QVERIFY(QFile::resize(path, bytesOf(path).size() / 2)); }, ErrorCode::Damaged);
}

void TestProject::open_overwrittenPage_isDamaged()
{
    refusesAfter([](const QString& path) { overwrite(path, 3 * 4096, QByteArray(4096, '\x5a')); }, ErrorCode::Damaged);
}

void TestProject::open_foreignTrigger_isDamaged()
{
    refusesAfter(
        [](const QString& path) {
            SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
            database.exec("CREATE TRIGGER strange AFTER INSERT ON claim BEGIN DELETE FROM note; END");
        },
        ErrorCode::Damaged);
}

void TestProject::open_secondTime_isLockedAndNamesTheHolder()
{
    TemporaryProject fixture;
    const auto second = store::Project::open(fixture.path());
    VERIFY_ERROR(second, ErrorCode::Locked);
    QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
}

void TestProject::open_lockedForReading_works()
{
    TemporaryProject fixture;
    QVERIFY(fixture.load(u"An article"_s, u"Some text."_s));
    store::ProjectOptions options;
    options.access = store::Access::ReadOnly;
    const auto second = store::Project::open(fixture.path(), options);
    VERIFY_RESULT(second);
    QCOMPARE((*second)->reader().articles().size(), 1U);
}

void TestProject::open_afterHolderDied_takesOverTheLock()
{
    TemporaryProject fixture;
    fixture.close();
    QProcess holder;
    holder.start(u"/bin/true"_s);
    QVERIFY(holder.waitForStarted());
    const qint64 process = holder.processId();
    QVERIFY(holder.waitForFinished());
    QFile lock(fixture.path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(process) + "\nclaimline\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    VERIFY_RESULT(store::Project::open(fixture.path()));
}

void TestProject::open_readOnlyFile_saysSoAndOpensForReading()
{
    if (::geteuid() == 0) {
        QSKIP("the superuser may write to every file");
    }
    TemporaryProject fixture;
    fixture.close();
    QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner));
    VERIFY_ERROR(store::Project::open(fixture.path()), ErrorCode::ReadOnly);
    store::ProjectOptions options;
    options.access = store::Access::ReadOnly;
    VERIFY_RESULT(store::Project::open(fixture.path(), options));
}

void TestProject::readOnlyProject_refusesActs()
{
    TemporaryProject fixture;
    fixture.close();
    store::ProjectOptions options;
    options.access = store::Access::ReadOnly;
    const auto opened = store::Project::open(fixture.path(), options);
    VERIFY_RESULT(opened);
    edit::Editor editor(**opened);
    VERIFY_ERROR(editor.changeSetting(u"title"_s, u"x"_s), ErrorCode::ReadOnly);
    VERIFY_ERROR(editor.undo(), ErrorCode::ReadOnly);
}

void TestProject::act_thatFails_changesNothing()
{
    TemporaryProject fixture;
    const auto result = fixture.project().act({u"test"_s, u"x"_s}, [](store::Writer& writer) -> Result<void> {
        writer.setSetting(u"a"_s, u"b"_s);
        return failure(ErrorCode::InvalidArgument, u"no"_s);
    });
    VERIFY_ERROR(result, ErrorCode::InvalidArgument);
    QCOMPARE(fixture.reader().setting(u"a"_s), QString());
    QVERIFY(fixture.reader().journal().empty());
}

void TestProject::act_thatThrows_changesNothingAndSaysWhy()
{
    TemporaryProject fixture;
    const auto result = fixture.project().act({u"test"_s, u"x"_s}, [](store::Writer& writer) -> Result<void> {
        writer.setSetting(u"a"_s, u"b"_s);
        Claim claim; // without wording: the schema refuses it
        writer.insert(claim);
        return {};
    });
    VERIFY_ERROR(result, ErrorCode::InvalidArgument);
    QCOMPARE(fixture.reader().setting(u"a"_s), QString());
}

void TestProject::act_thatChangesNothing_isNotJournalled()
{
    TemporaryProject fixture;
    VERIFY_RESULT(fixture.editor().changeSetting(u"title"_s, u"x"_s));
    VERIFY_RESULT(fixture.editor().changeSetting(u"title"_s, u"x"_s));
    QCOMPARE(fixture.reader().journal().size(), 1U);
}

void TestProject::act_isAnnouncedOnceWithItsChanges()
{
    TemporaryProject fixture;
    std::vector<store::Changes> heard;
    QObject::connect(&fixture.project().notifier(), &store::Notifier::changed, this,
        [&heard](const store::Changes& changes) { heard.push_back(changes); });
    const AgentId agent = fixture.agent(u"Ken Hu"_s);
    QCOMPARE(heard.size(), 1U);
    QCOMPARE(heard.front(), (store::Changes{{store::RecordKind::Agent, agent.value(), store::ChangeKind::Inserted}}));
    VERIFY_RESULT(fixture.editor().undo());
    QCOMPARE(heard.back(), (store::Changes{{store::RecordKind::Agent, agent.value(), store::ChangeKind::Deleted}}));
}

void TestProject::actWithinAct_isOneStep()
{
    TemporaryProject fixture;
    edit::Editor& editor = fixture.editor();
    VERIFY_RESULT(editor.together(edit::Verb::AddAgent, u"two"_s, [&]() -> Result<void> {
        CLAIMLINE_TRY(editor.changeSetting(u"a"_s, u"1"_s));
        (void)editor.together(edit::Verb::AddAgent, u"fails"_s, [&]() -> Result<void> {
            CLAIMLINE_TRY(editor.changeSetting(u"b"_s, u"2"_s));
            return failure(ErrorCode::Conflict, u"only this part"_s);
        });
        return editor.changeSetting(u"c"_s, u"3"_s);
    }));
    QCOMPARE(fixture.reader().journal().size(), 1U);
    QCOMPARE(fixture.reader().setting(u"b"_s), QString());
    QCOMPARE(fixture.reader().setting(u"c"_s), u"3"_s);
    VERIFY_RESULT(editor.undo());
    QCOMPARE(fixture.reader().setting(u"a"_s), QString());
    QCOMPARE(fixture.reader().setting(u"c"_s), QString());
}

void TestProject::undo_withNothingToUndo_isNotFound()
{
    TemporaryProject fixture;
    VERIFY_ERROR(fixture.editor().undo(), ErrorCode::NotFound);
    VERIFY_ERROR(fixture.editor().redo(), ErrorCode::NotFound);
}

void TestProject::undo_acrossRestart_works()
{
    TemporaryProject fixture;
    const QStringList empty = test::projectDump(fixture.path());
    const ArticleId article = fixture.load(u"An article"_s, u"Water is wet. So is rain."_s);
    QVERIFY(fixture.mark(article, u"Water is wet"_s));
    const QStringList full = test::projectDump(fixture.path());
    QVERIFY(fixture.reopen());
    VERIFY_RESULT(fixture.editor().undo());
    VERIFY_RESULT(fixture.editor().undo());
    QCOMPARE(test::projectDump(fixture.path()), empty);
    QVERIFY(fixture.reopen());
    VERIFY_RESULT(fixture.editor().redo());
    VERIFY_RESULT(fixture.editor().redo());
    QCOMPARE(test::projectDump(fixture.path()), full);
}

void TestProject::newAct_afterUndo_endsTheRedo()
{
    TemporaryProject fixture;
    QVERIFY(fixture.agent(u"One"_s));
    VERIFY_RESULT(fixture.editor().undo());
    QVERIFY(fixture.agent(u"Two"_s));
    VERIFY_ERROR(fixture.editor().redo(), ErrorCode::NotFound);
    QCOMPARE(fixture.reader().journal().front().state, std::optional(store::ActState::Overtaken));
}

void TestProject::undoAndRedo_areJournalled()
{
    TemporaryProject fixture;
    QVERIFY(fixture.agent(u"One"_s));
    VERIFY_RESULT(fixture.editor().undo());
    VERIFY_RESULT(fixture.editor().redo());
    const auto journal = fixture.reader().journal();
    QCOMPARE(journal.size(), 3U);
    QCOMPARE(journal[1].kind, store::EntryKind::Undo);
    QCOMPARE(journal[2].kind, store::EntryKind::Redo);
    QCOMPARE(journal[2].act, std::optional<std::int64_t>(1));
    QCOMPARE(journal[0].author, u"Tester"_s);
    QVERIFY(journal[0].at < journal[1].at);
}

void TestProject::ids_riseAfterReopening()
{
    TemporaryProject fixture;
    const AgentId first = fixture.agent(u"One"_s);
    QVERIFY(fixture.reopen()); // the clock starts anew, in the past
    const AgentId second = fixture.agent(u"Two"_s);
    QVERIFY(second > first);
}

void TestProject::verify_alteredCapture_isFound()
{
    TemporaryProject fixture;
    QVERIFY(fixture.load(u"An article"_s, u"The plant was safe."_s));
    fixture.close();
    {
        SQLite::Database database(fixture.path().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE stored_text SET text = replace(text, 'safe', 'unsafe')");
    }
    QVERIFY(fixture.reopen());
    const auto verification = fixture.project().verify();
    VERIFY_RESULT(verification);
    QVERIFY(verification->problems.join(u' ').contains(u"SHA-256"));
}

void TestProject::verify_soundProject_findsNothing()
{
    TemporaryProject fixture;
    const ArticleId article = fixture.load(u"An article"_s, u"Water is wet. So is rain."_s);
    QVERIFY(fixture.mark(article, u"Water is wet"_s));
    const auto verification = fixture.project().verify();
    VERIFY_RESULT(verification);
    QCOMPARE(verification->problems, QStringList());
}

void TestProject::backup_ofOpenProject_opensWithTheSameContent()
{
    TemporaryProject fixture;
    const ArticleId article = fixture.load(u"An article"_s, u"Water is wet. So is rain."_s);
    QVERIFY(fixture.mark(article, u"So is rain"_s));
    const QString copy = fixture.filePath(u"copy.claimline"_s);
    VERIFY_RESULT(fixture.project().backup(copy));
    QCOMPARE(test::projectDump(copy), test::projectDump(fixture.path()));
    VERIFY_RESULT(store::Project::open(copy));
    VERIFY_ERROR(fixture.project().backup(u"/nowhere/at-all.claimline"_s), ErrorCode::InputOutput);
}

void TestProject::newReader_seesWhatWasCommitted()
{
    TemporaryProject fixture;
    auto reader = fixture.project().newReader();
    VERIFY_RESULT(reader);
    QVERIFY((*reader)->agents().empty());
    QVERIFY(fixture.agent(u"One"_s));
    QCOMPARE((*reader)->agents().size(), 1U);
}

void TestProject::closing_leavesOneFile_data()
{
    QTest::addColumn<int>("access");
    QTest::newRow("for writing") << static_cast<int>(store::Access::ReadWrite);
    QTest::newRow("for reading") << static_cast<int>(store::Access::ReadOnly);
}

void TestProject::closing_leavesOneFile()
{
    QFETCH(const int, access);
    TemporaryProject fixture;
    QVERIFY(fixture.agent(u"One"_s));
    fixture.close();
    store::ProjectOptions options;
    options.access = static_cast<store::Access>(access);
    {
        const auto opened = store::Project::open(fixture.path(), options);
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->reader().agents().size(), 1U);
    }
    QCOMPARE(QDir(QFileInfo(fixture.path()).path()).entryList(QDir::Files), QStringList{u"test.claimline"_s});
}

void TestProject::act_killedRightAfter_isInTheFile()
{
    TemporaryProject fixture;
    fixture.close();
    const pid_t child = ::fork();
    if (child == 0) {
        auto project = store::Project::open(fixture.path());
        if (project) {
            edit::Editor editor(**project);
            (void)editor.changeSetting(u"title"_s, u"kept"_s);
        }
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(fixture.reopen());
    QCOMPARE(fixture.reader().setting(u"title"_s), u"kept"_s);
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
