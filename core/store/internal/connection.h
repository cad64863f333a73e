// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QString>

#include <memory>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace claimline::store {

/// Querying never writes a record, but may tidy up SQLite's log; ReadOnly cannot, and leaves the
/// log's files behind; Immutable reads a file that nobody can change.
enum class OpenAs { ReadWrite, Querying, ReadOnly, Immutable };

/// One SQLite connection to a project file, hardened against what a stranger's file could hold
/// (no trusted schema, defensive, cell sizes checked), with its prepared statements kept by their
/// text. Throws SQLite::Exception.
class Connection {
public:
    Connection(const QString& path, OpenAs mode);

    [[nodiscard]] SQLite::Database& database() { return m_database; }
    [[nodiscard]] sqlite3* handle() { return m_database.getHandle(); }

    /// A statement for `sql`, reset and without bindings. Valid until the next prepared() of the
    /// same text: read all rows before you call something that may ask the same.
    [[nodiscard]] SQLite::Statement& prepared(const std::string& sql);

    void execute(const std::string& sql) { m_database.exec(sql); }
    /// Lets the triggers that keep the full-text tables run. Only after the schema has been compared
    /// with ours: SQLite 3.40 counts FTS5 among what an untrusted schema may not use.
    void trustSchema();

    [[nodiscard]] qint64 number(const std::string& sql);
    [[nodiscard]] QString text(const std::string& sql);

private:
    SQLite::Database m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
};

} // namespace claimline::store
