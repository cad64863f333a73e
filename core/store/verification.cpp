// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"

#include "core/store/internal/rows.h"

#include <SQLiteCpp/Backup.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cstdio>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace claimline::store {

namespace {

constexpr const char* searchTables[] = {"article_search", "text_search", "claim_search", "statement_search",
    "agent_search", "agent_name_search", "evidence_search", "note_search"};

constexpr int pagesAtOnce = 2048;

QString message(const char* text)
{
    return QCoreApplication::translate("store", text);
}

void checkStructure(Connection& connection, QStringList& problems)
{
    SQLite::Statement integrity(connection.database(), "PRAGMA integrity_check(20)");
    while (integrity.executeStep()) {
        const QString line = columnText(integrity, 0);
        if (line != u"ok") {
            problems.append(message("Damaged structure: %1").arg(line));
        }
    }
    SQLite::Statement keys(connection.database(), "PRAGMA foreign_key_check");
    while (keys.executeStep()) {
        problems.append(message("A record of “%1” refers to one that is not there").arg(columnText(keys, 0)));
    }
}

/// FTS5's own comparison of each index with the table that it reads from
/// (https://www.sqlite.org/fts5.html#the_integrity_check_command). It needs a connection that may write.
void checkSearch(Connection& connection, QStringList& problems)
{
    for (const char* table : searchTables) {
        try {
            connection.execute(std::string("INSERT INTO ") + table + " (" + table + ", rank) VALUES ('integrity-check', 1)");
        } catch (const SQLite::Exception&) {
            problems.append(message("The search index “%1” does not fit its texts").arg(QString::fromLatin1(table)));
        }
    }
}

QByteArray columnBytes(SQLite::Statement& row, int index)
{
    const SQLite::Column column = row.getColumn(index);
    return {static_cast<const char*>(column.getBlob()), column.getBytes()};
}

bool hashFits(const QByteArray& bytes, const QByteArray& sha256)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == sha256;
}

Result<void> checkHashes(Connection& connection, const Progress& progress, QStringList& problems)
{
    const qint64 total = connection.number("SELECT (SELECT count(*) FROM stored_bytes) + (SELECT count(*) FROM stored_text)");
    qint64 done = 0;
    SQLite::Statement bytes(connection.database(), "SELECT sha256, bytes FROM stored_bytes");
    SQLite::Statement texts(connection.database(), "SELECT sha256, text FROM stored_text");
    for (SQLite::Statement* row : {&bytes, &texts}) {
        while (row->executeStep()) {
            if (progress.cancelled()) {
                return failure(ErrorCode::Cancelled, message("The check was stopped."));
            }
            const QByteArray hash = columnBytes(*row, 0);
            const QByteArray content = columnBytes(*row, 1);
            if (!hashFits(row == &bytes ? qUncompress(content) : content, hash)) {
                problems.append(message("A captured article was altered in the file (SHA-256 %1)").arg(QString::fromLatin1(hash.toHex())));
            }
            progress.report(++done, total);
        }
    }
    return {};
}

/// Makes the bytes of a finished file last before its name is changed: QSaveFile of Qt 6.4 reports
/// success even when the sync failed.
bool synced(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (descriptor < 0) {
        return false;
    }
    const bool good = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return good;
}

Result<void> copyPages(SQLite::Database& from, const QString& path, const Progress& progress)
{
    SQLite::Database target(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup backup(target, from);
    while (backup.executeStep(pagesAtOnce) == SQLITE_OK) {
        if (progress.cancelled()) {
            return failure(ErrorCode::Cancelled, message("The backup was stopped; no file was left behind."));
        }
        progress.report(backup.getTotalPageCount() - backup.getRemainingPageCount(), backup.getTotalPageCount());
    }
    return {};
}

} // namespace

Result<Verification> Project::verify(const Progress& progress) const
{
    Verification verification;
    try {
        Connection& connection = reader().connection();
        checkStructure(connection, verification.problems);
        if (access() == Access::ReadWrite) {
            checkSearch(connection, verification.problems);
        }
        CLAIMLINE_TRY(checkHashes(connection, progress, verification.problems));
    } catch (const std::exception& exception) {
        verification.problems.append(message("The file cannot be read to its end: %1").arg(QString::fromUtf8(exception.what())));
    }
    return verification;
}

Result<void> Project::backup(const QString& target, const Progress& progress) const
{
    if (QFileInfo(target).absoluteFilePath() == QFileInfo(path()).absoluteFilePath()) {
        return failure(ErrorCode::InvalidArgument, message("A backup needs another name than the project itself."));
    }
    const QString aside = target + QStringLiteral(".part");
    QFile::remove(aside);
    Result<void> done;
    try {
        done = copyPages(reader().connection().database(), aside, progress);
    } catch (const std::exception& exception) {
        done = failure(ErrorCode::InputOutput,
            message("The backup could not be written (%1). Choose another place.").arg(QString::fromUtf8(exception.what())));
    }
    if (done && !(synced(aside)
            && std::rename(QFile::encodeName(aside).constData(), QFile::encodeName(target).constData()) == 0)) {
        done = failure(ErrorCode::InputOutput, message("The backup could not be written to “%1”. Choose another place.").arg(target));
    }
    if (!done) {
        QFile::remove(aside);
    }
    return done;
}

} // namespace claimline::store
