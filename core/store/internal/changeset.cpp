// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/internal/changeset.h"

#include <QCoreApplication>
#include <QSet>

#include <sqlite3.h>

#include <stdexcept>
#include <string>

namespace claimline::store {

namespace {

void check(int code, const char* what)
{
    if (code != SQLITE_OK) {
        throw std::runtime_error(std::string(what) + ": " + sqlite3_errstr(code));
    }
}

int isJournalled(void*, const char* table)
{
    return fromName<RecordKind>(QString::fromLatin1(table)).has_value() ? 1 : 0;
}

ChangeKind changeKindOf(int operation)
{
    switch (operation) {
    case SQLITE_INSERT:
        return ChangeKind::Inserted;
    case SQLITE_DELETE:
        return ChangeKind::Deleted;
    default:
        return ChangeKind::Updated;
    }
}

/// The first column of the primary key, which names the record; 0 for a setting's text.
std::int64_t idAt(sqlite3_changeset_iter* iterator, int operation)
{
    sqlite3_value* value = nullptr;
    if (operation == SQLITE_INSERT) {
        sqlite3changeset_new(iterator, 0, &value);
    } else {
        sqlite3changeset_old(iterator, 0, &value);
    }
    return value && sqlite3_value_type(value) == SQLITE_INTEGER ? sqlite3_value_int64(value) : 0;
}

/// SQLite's buffer, as a byte array.
QByteArray taken(int size, void* buffer)
{
    const QByteArray bytes(static_cast<const char*>(buffer), size);
    sqlite3_free(buffer);
    return bytes;
}

int refuse(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Recording::Recording(sqlite3* database)
{
    check(sqlite3session_create(database, "main", &m_session), "cannot record changes");
    sqlite3session_table_filter(m_session, isJournalled, nullptr);
    check(sqlite3session_attach(m_session, nullptr), "cannot record changes");
}

Recording::~Recording()
{
    sqlite3session_delete(m_session);
}

QByteArray Recording::changeset() const
{
    int size = 0;
    void* buffer = nullptr;
    check(sqlite3session_changeset(m_session, &size, &buffer), "cannot read the recorded changes");
    return taken(size, buffer);
}

Changes changesOf(const QByteArray& changeset)
{
    Changes changes;
    sqlite3_changeset_iter* iterator = nullptr;
    check(sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), const_cast<char*>(changeset.data())),
        "cannot read a changeset");
    QSet<QPair<int, qint64>> seen;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
        const auto record = fromName<RecordKind>(QString::fromLatin1(table));
        if (!record) {
            continue;
        }
        const std::int64_t id = idAt(iterator, operation);
        const QPair<int, qint64> key(static_cast<int>(*record), id);
        if (!seen.contains(key)) {
            seen.insert(key);
            changes.push_back({*record, id, changeKindOf(operation)});
        }
    }
    check(sqlite3changeset_finalize(iterator), "cannot read a changeset");
    return changes;
}

QByteArray inverted(const QByteArray& changeset)
{
    int size = 0;
    void* buffer = nullptr;
    check(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &buffer),
        "cannot invert a changeset");
    return taken(size, buffer);
}

Result<void> apply(sqlite3* database, const QByteArray& changeset)
{
    const int code = sqlite3changeset_apply(database, static_cast<int>(changeset.size()),
        const_cast<char*>(changeset.data()), isJournalled, refuse, nullptr);
    if (code == SQLITE_OK) {
        return {};
    }
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT) {
        return failure(ErrorCode::Conflict,
            QCoreApplication::translate("store", "The project was changed in a way that does not fit this step."));
    }
    check(code, "cannot apply a changeset");
    return {};
}

NoForeignKeys::NoForeignKeys(sqlite3* database) : m_database(database)
{
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
}

NoForeignKeys::~NoForeignKeys()
{
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
}

} // namespace claimline::store
