// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/internal/opening.h"

#include "core/store/internal/rows.h"
#include "core/store/internal/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

#include <sqlite3.h>

namespace claimline::store {

namespace {

/// Above it a whole check would be felt at every opening; `verify` does it on request.
constexpr qint64 quickCheckLimit = 64LL * 1024 * 1024;

QString message(const char* text)
{
    return QCoreApplication::translate("store", text);
}

QString nameIn(const QString& path)
{
    return QFileInfo(path).fileName();
}

Error newerVersion(const QString& path)
{
    return {ErrorCode::NewerVersion,
        message("“%1” was made by a newer version of Claimline. Install that version to open it; the file was not touched.")
            .arg(nameIn(path))};
}

/// Our schema, for comparison, made once in memory.
const QString& expectedSchema()
{
    static const QString digest = [] {
        Connection memory(QStringLiteral(":memory:"), OpenAs::ReadWrite);
        memory.execute(schemaSql());
        return schemaDigest(memory);
    }();
    return digest;
}

std::shared_ptr<Connection> connectionFor(const QString& path, OpenAs mode)
{
    auto connection = std::make_shared<Connection>(path, mode);
    connection->execute("SELECT count(*) FROM sqlite_schema"); // makes SQLite read the file
    return connection;
}

/// A read-only medium cannot hold the shared memory that WAL wants: then the file is read as one
/// that nobody changes.
Opened openForReading(const QString& path)
{
    for (const OpenAs mode : {OpenAs::Querying, OpenAs::ReadOnly}) {
        try {
            return {connectionFor(path, mode), mode};
        } catch (const SQLite::Exception&) {
            // the next way needs less
        }
    }
    return {connectionFor(path, OpenAs::Immutable), OpenAs::Immutable};
}

} // namespace

Error damaged(const QString& path, const QString& detail)
{
    return {ErrorCode::Damaged,
        message("“%1” is damaged (%2). Restore it from a backup; the file was not touched.").arg(nameIn(path), detail)};
}

Result<void> checkHeader(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound, message("There is no file “%1”. Was it moved or renamed?").arg(path));
    }
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InputOutput, message("“%1” cannot be read. Check that it is a file that you may read.").arg(path));
    }
    const QByteArray header = file.read(100);
    const bool isSqlite = header.startsWith(QByteArrayView("SQLite format 3\0", 16)) && header.size() == 100;
    if (!isSqlite || qFromBigEndian<qint32>(header.constData() + 68) != applicationId) {
        return failure(ErrorCode::NotAProject,
            message("“%1” is no Claimline project. Open a file that Claimline made, or load this one as an article.")
                .arg(nameIn(path)));
    }
    return {};
}

Result<void> checkWritable(const QString& path)
{
    if (QFileInfo(path).isWritable()) {
        return {};
    }
    return failure(ErrorCode::ReadOnly,
        message("“%1” may not be written to. Open it for reading only, or copy it to a place of your own.").arg(nameIn(path)));
}

Result<Opened> openChecked(const QString& path, Access access)
{
    try {
        Opened opened = access == Access::ReadWrite ? Opened{connectionFor(path, OpenAs::ReadWrite), OpenAs::ReadWrite}
                                                    : openForReading(path);
        Connection& connection = *opened.connection;
        const qint64 version = connection.number("PRAGMA user_version");
        if (version > Project::schemaVersion) {
            return tl::unexpected(newerVersion(path));
        }
        if (QFileInfo(path).size() <= quickCheckLimit) {
            if (const QString verdict = connection.text("PRAGMA quick_check(1)"); verdict != u"ok") {
                return tl::unexpected(damaged(path, verdict.simplified()));
            }
        }
        if (access == Access::ReadWrite) {
            prepareForWriting(connection);
            if (version < Project::schemaVersion) {
                migrate(connection, migrations(), Project::schemaVersion);
            }
        }
        if (schemaDigest(connection) != expectedSchema()) {
            return tl::unexpected(damaged(path, message("its tables are not those of a Claimline project")));
        }
        connection.trustSchema();
        return opened;
    } catch (const std::exception& exception) {
        return tl::unexpected(damaged(path, QString::fromUtf8(exception.what())));
    }
}

void prepareForWriting(Connection& connection)
{
    connection.execute("PRAGMA journal_mode = WAL");
    connection.execute("PRAGMA synchronous = FULL");
}

void markCopy(Connection& connection)
{
    run(connection, "INSERT INTO copy_state (name, value) VALUES ('copy', ?)",
        std::to_string(QRandomGenerator::system()->generate() & 0xfffU));
}

} // namespace claimline::store
