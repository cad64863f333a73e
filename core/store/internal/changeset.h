// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/changes.h"

#include <QByteArray>

struct sqlite3;
struct sqlite3_session;

namespace claimline::store {

/// Records what is written to the journalled tables, from its making to its end, by SQLite's session
/// extension (https://www.sqlite.org/sessionintro.html). The full-text shadow tables and the tables
/// outside the journal are left out. Throws std::runtime_error.
class Recording {
public:
    explicit Recording(sqlite3* database);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;

    /// Empty when nothing was changed.
    [[nodiscard]] QByteArray changeset() const;

private:
    sqlite3_session* m_session = nullptr;
};

/// The records that a changeset touches, each once, in its order.
[[nodiscard]] Changes changesOf(const QByteArray& changeset);

/// The changeset that takes this one back.
[[nodiscard]] QByteArray inverted(const QByteArray& changeset);

/// Lays a changeset over the database, within the present transaction. Conflict if a record is not
/// as the changeset found it; the transaction must then be rolled back.
///
/// Foreign keys must be off (see NoForeignKeys): a changeset names every row that a cascade took out,
/// and a cascade set off anew would take out rows that the changeset goes on to move elsewhere.
[[nodiscard]] Result<void> apply(sqlite3* database, const QByteArray& changeset);

/// Foreign keys are not enforced while it lives. Not within a transaction (SQLite ignores it there).
class NoForeignKeys {
public:
    explicit NoForeignKeys(sqlite3* database);
    ~NoForeignKeys();
    NoForeignKeys(const NoForeignKeys&) = delete;
    NoForeignKeys& operator=(const NoForeignKeys&) = delete;

private:
    sqlite3* m_database;
};

} // namespace claimline::store
