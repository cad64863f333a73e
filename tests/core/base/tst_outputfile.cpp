// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outputfile.h"
#include "tests/support/results.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace claimline;
using namespace Qt::StringLiterals;

class TestOutputFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commit_replacesTheOldFile();
    void dropped_leavesTheOldFileAndNothingElse();
    void commit_afterAFailedWrite_leavesTheOldFile();
    void create_inAMissingFolder_saysSo();
    void create_ofAFolder_saysSo();
    void commit_throughALink_replacesWhatItPointsAt();

private:
    [[nodiscard]] QString path(const QString& name = u"report.txt"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray content(const QString& name = u"report.txt"_s) const;
    [[nodiscard]] QStringList names() const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutputFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
}

QByteArray TestOutputFile::content(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

QStringList TestOutputFile::names() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestOutputFile::commit_replacesTheOldFile()
{
    auto output = OutputFile::create(path());
    VERIFY_RESULT(output);
    (*output)->device().write("new");
    QCOMPARE(content(), QByteArray("old"));
    VERIFY_RESULT((*output)->commit());
    QCOMPARE(content(), QByteArray("new"));
    output->reset();
    QCOMPARE(names(), QStringList{u"report.txt"_s});
}

void TestOutputFile::dropped_leavesTheOldFileAndNothingElse()
{
    {
        auto output = OutputFile::create(path());
        VERIFY_RESULT(output);
        (*output)->device().write("half");
    }
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(names(), QStringList{u"report.txt"_s});
}

void TestOutputFile::commit_afterAFailedWrite_leavesTheOldFile()
{
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 1000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    Result<void> committed;
    {
        auto output = OutputFile::create(path());
        if (output) {
            (*output)->device().write(QByteArray(100000, 'x'));
            committed = (*output)->commit();
        }
    }
    setrlimit(RLIMIT_FSIZE, &before);
    VERIFY_ERROR(committed, ErrorCode::InputOutput);
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(names(), QStringList{u"report.txt"_s});
}

void TestOutputFile::create_inAMissingFolder_saysSo()
{
    VERIFY_ERROR(OutputFile::create(path(u"missing/report.txt"_s)), ErrorCode::InputOutput);
}

void TestOutputFile::create_ofAFolder_saysSo()
{
    VERIFY_ERROR(OutputFile::create(m_folder->path()), ErrorCode::InvalidArgument);
}

void TestOutputFile::commit_throughALink_replacesWhatItPointsAt()
{
    QVERIFY(QFile::link(path(), path(u"link.txt"_s)));
    auto output = OutputFile::create(path(u"link.txt"_s));
    VERIFY_RESULT(output);
    (*output)->device().write("new");
    VERIFY_RESULT((*output)->commit());
    QCOMPARE(content(), QByteArray("new"));
    QVERIFY(QFileInfo(path(u"link.txt"_s)).isSymLink());
}

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
