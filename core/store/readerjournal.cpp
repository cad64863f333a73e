// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/internal/changeset.h"
#include "core/store/internal/rows.h"
#include "core/store/reader.h"

#include <algorithm>
#include <limits>

namespace claimline::store {

namespace {

const std::string entryColumns = "SELECT sequence, at, author, kind, act, verb, subject, state FROM journal ";

JournalEntry entryOf(SQLite::Statement& row)
{
    JournalEntry entry;
    entry.sequence = row.getColumn(0).getInt64();
    entry.at = timeFromStored(columnText(row, 1));
    entry.author = columnText(row, 2);
    entry.kind = fromName<EntryKind>(columnText(row, 3)).value_or(EntryKind::Act);
    if (!row.isColumnNull(4)) {
        entry.act = row.getColumn(4).getInt64();
    }
    entry.verb = columnText(row, 5);
    entry.subject = columnText(row, 6);
    entry.state = row.isColumnNull(7) ? std::nullopt : fromName<ActState>(columnText(row, 7));
    return entry;
}

template <typename... Values>
std::vector<JournalEntry> entries(Connection& connection, const std::string& rest, const Values&... values)
{
    SQLite::Statement& row = connection.prepared(entryColumns + rest);
    int index = 0;
    (row.bind(++index, values), ...);
    std::vector<JournalEntry> all;
    while (row.executeStep()) {
        all.push_back(entryOf(row));
    }
    row.tryReset();
    return all;
}

std::optional<JournalEntry> firstOf(std::vector<JournalEntry> all)
{
    return all.empty() ? std::nullopt : std::optional(std::move(all.front()));
}

} // namespace

std::vector<JournalEntry> Reader::journal() const
{
    return entries(*m_connection, "ORDER BY sequence");
}

std::vector<JournalEntry> Reader::recentJournal(int most) const
{
    return entries(*m_connection, "ORDER BY sequence DESC LIMIT ?", most);
}

std::vector<JournalEntry> Reader::historyOf(RecordKind record, std::int64_t id) const
{
    std::vector<std::int64_t> touching;
    SQLite::Statement& row =
        m_connection->prepared("SELECT sequence, changeset FROM journal WHERE kind = 'act' ORDER BY sequence");
    while (row.executeStep()) {
        const SQLite::Column blob = row.getColumn(1);
        const Changes changes =
            changesOf(QByteArray::fromRawData(static_cast<const char*>(blob.getBlob()), blob.getBytes()));
        if (std::any_of(changes.begin(), changes.end(),
                [&](const Change& change) { return change.record == record && change.id == id; })) {
            touching.push_back(row.getColumn(0).getInt64());
        }
    }
    row.tryReset();

    std::vector<JournalEntry> history;
    for (const std::int64_t sequence : touching) {
        // The act, and what was later said of it: taken back, done again.
        for (JournalEntry& entry : entries(*m_connection, "WHERE sequence = ?1 OR act = ?1 ORDER BY sequence", sequence)) {
            history.push_back(std::move(entry));
        }
    }
    std::sort(history.begin(), history.end(),
        [](const JournalEntry& left, const JournalEntry& right) { return left.sequence < right.sequence; });
    return history;
}

std::optional<JournalEntry> Reader::nextUndo() const
{
    // What is undone is newer than all that stands, so the search begins below it.
    return firstOf(entries(*m_connection,
        "WHERE state = 'done' AND sequence < coalesce((SELECT min(sequence) FROM journal WHERE state = 'undone'), ?)"
        " ORDER BY sequence DESC LIMIT 1",
        std::numeric_limits<std::int64_t>::max()));
}

std::optional<JournalEntry> Reader::nextRedo() const
{
    return firstOf(entries(*m_connection, "WHERE state = 'undone' ORDER BY sequence LIMIT 1"));
}

} // namespace claimline::store
