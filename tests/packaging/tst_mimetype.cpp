// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype applicationIdOffset = 68; // https://www.sqlite.org/fileformat.html

/// The first page of an SQLite database, as far as its kind is read from it.
QByteArray databaseHeader(const QByteArray& applicationId)
{
    QByteArray header(4096, '\0');
    header.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    header.replace(applicationIdOffset, 4, applicationId);
    return header;
}

} // namespace

class TestMimeType : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bytes_withOurApplicationId_areAProject();
    void bytes_withAnotherApplicationId_areNot();
    void name_endingInClaimline_isAProject();
    void project_isADatabaseToo();
    void type_hasTheIconThatIsInstalled();

private:
    QTemporaryDir m_data;
};

void TestMimeType::initTestCase()
{
    const QString packages = m_data.filePath(u"mime/packages"_s);
    QVERIFY(QDir().mkpath(packages));
    QVERIFY(QFile::copy(QStringLiteral(CLAIMLINE_SOURCE_DIR "/packaging/linux/org.claimline.Claimline.xml"),
        packages + u"/org.claimline.Claimline.xml"_s));
    // Read before the first QMimeDatabase comes into being. Without the system's folders Qt takes its
    // own copy of the shared database, which makes the test the same everywhere; and of two folders
    // with a cache Qt 6.4 believes the later one, whatever the priority.
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path()));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(m_data.path()));
}

void TestMimeType::bytes_withOurApplicationId_areAProject()
{
    const QMimeType type = QMimeDatabase().mimeTypeForData(databaseHeader("CLM1"));
    QCOMPARE(type.name(), u"application/vnd.claimline+sqlite3"_s);
}

void TestMimeType::bytes_withAnotherApplicationId_areNot()
{
    for (const QByteArray& applicationId : {QByteArray(4, '\0'), QByteArray("CLM2"), QByteArray("GPKG")}) {
        const QMimeType type = QMimeDatabase().mimeTypeForData(databaseHeader(applicationId));
        QVERIFY2(type.name() != u"application/vnd.claimline+sqlite3"_s, applicationId.constData());
    }
    QByteArray noDatabase = databaseHeader("CLM1");
    noDatabase[0] = 's';
    QVERIFY(QMimeDatabase().mimeTypeForData(noDatabase).name() != u"application/vnd.claimline+sqlite3"_s);
}

void TestMimeType::name_endingInClaimline_isAProject()
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(u"centre.claimline"_s, QMimeDatabase::MatchExtension);
    QCOMPARE(type.name(), u"application/vnd.claimline+sqlite3"_s);
    QCOMPARE(type.preferredSuffix(), u"claimline"_s);
}

void TestMimeType::project_isADatabaseToo()
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(u"application/vnd.claimline+sqlite3"_s);
    QVERIFY(type.isValid());
    QVERIFY(type.parentMimeTypes().contains(u"application/vnd.sqlite3"_s));
}

void TestMimeType::type_hasTheIconThatIsInstalled()
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(u"application/vnd.claimline+sqlite3"_s);
    QCOMPARE(type.iconName(), u"application-vnd.claimline+sqlite3"_s);
}

QTEST_APPLESS_MAIN(TestMimeType)
#include "tst_mimetype.moc"
