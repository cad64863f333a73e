// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/internal/connection.h"

#include <QUrl>

#include <sqlite3.h>

namespace claimline::store {

namespace {

int flagsOf(OpenAs mode)
{
    switch (mode) {
    case OpenAs::ReadWrite:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_URI;
    case OpenAs::Querying:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_URI;
    case OpenAs::ReadOnly:
    case OpenAs::Immutable:
        return SQLite::OPEN_READONLY | SQLite::OPEN_URI;
    }
    return SQLite::OPEN_READONLY;
}

/// A file: address, so that no character of the path is mistaken for an option.
std::string addressOf(const QString& path, OpenAs mode)
{
    std::string address = QUrl::fromLocalFile(path).toEncoded().toStdString();
    if (mode == OpenAs::Immutable) {
        address += "?immutable=1";
    }
    return address;
}

} // namespace

Connection::Connection(const QString& path, OpenAs mode)
    : m_database(addressOf(path, mode), flagsOf(mode), 5000)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    execute("PRAGMA cell_size_check = ON");
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA cache_size = -65536");
    if (mode == OpenAs::Querying) {
        execute("PRAGMA query_only = ON");
    }
    // Debian compiles secure deletion in, which costs a tenth of a bulk load; a purge turns it on.
    execute("PRAGMA secure_delete = OFF");
}

void Connection::trustSchema()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
}

SQLite::Statement& Connection::prepared(const std::string& sql)
{
    auto& statement = m_statements[sql];
    if (!statement) {
        try {
            statement = std::make_unique<SQLite::Statement>(m_database, sql);
        } catch (...) {
            m_statements.erase(sql);
            throw;
        }
    } else {
        statement->tryReset();
        statement->clearBindings();
    }
    return *statement;
}

qint64 Connection::number(const std::string& sql)
{
    SQLite::Statement& statement = prepared(sql);
    const qint64 value = statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
    statement.tryReset();
    return value;
}

QString Connection::text(const std::string& sql)
{
    SQLite::Statement& statement = prepared(sql);
    const QString value = statement.executeStep() ? QString::fromStdString(statement.getColumn(0).getString()) : QString();
    statement.tryReset();
    return value;
}

} // namespace claimline::store
