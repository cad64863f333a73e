// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/internal/columns.h"
#include "core/store/internal/connection.h"

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace claimline::store {

/// Names of all columns of a record, in the order in which the other visitors meet them.
class ColumnNames {
public:
    template <typename Value>
    void operator()(const char* name, const Value&)
    {
        add(name);
    }
    void operator()(const char* name, const Dating&);
    void operator()(const char* name, const std::optional<DoubtfulReading>&);
    void operator()(const char* name, const LinkEnds&);

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }

private:
    void add(std::string name) { m_names.push_back(std::move(name)); }

    std::vector<std::string> m_names;
};

/// Binds a record's members to the parameters 1, 2, … of a statement.
class Binder {
public:
    explicit Binder(SQLite::Statement& statement) : m_statement(statement) {}

    void operator()(const char*, const QString& value);
    void operator()(const char*, const QByteArray& value);
    void operator()(const char*, const QDateTime& value);
    void operator()(const char*, const std::optional<Edtf>& value);
    void operator()(const char*, const Voice& value);
    void operator()(const char*, const Dating& value);
    void operator()(const char*, const std::optional<DoubtfulReading>& value);
    void operator()(const char*, const LinkEnds& value);

    template <typename Value>
    void operator()(const char*, const Value& value)
    {
        if constexpr (std::is_enum_v<Value>) {
            text(nameOf(value));
        } else {
            number(static_cast<std::int64_t>(value));
        }
    }
    template <typename Tag>
    void operator()(const char*, const Id<Tag>& value)
    {
        idOrNull(value.value());
    }

private:
    void text(const QString& value);
    void number(std::int64_t value);
    void idOrNull(std::int64_t value);
    void null();
    void day(const std::optional<QDate>& value);

    SQLite::Statement& m_statement;
    int m_index = 0;
};

/// Reads a record's members from the columns of a row, from `first` on.
class Loader {
public:
    explicit Loader(SQLite::Statement& statement, int first) : m_statement(statement), m_index(first) {}

    void operator()(const char*, QString& value) { value = text(); }
    void operator()(const char*, QByteArray& value);
    void operator()(const char*, QDateTime& value);
    void operator()(const char*, std::optional<Edtf>& value);
    void operator()(const char*, Voice& value);
    void operator()(const char*, Dating& value);
    void operator()(const char*, std::optional<DoubtfulReading>& value);
    void operator()(const char*, LinkEnds& value);

    template <typename Value>
    void operator()(const char* name, Value& value)
    {
        if constexpr (std::is_enum_v<Value>) {
            if (const auto known = fromName<Value>(text())) {
                value = *known;
            } else {
                unknownName(name);
            }
        } else {
            value = static_cast<Value>(number());
        }
    }
    template <typename Tag>
    void operator()(const char*, Id<Tag>& value)
    {
        value = Id<Tag>(number());
    }

private:
    [[nodiscard]] QString text();
    [[nodiscard]] std::int64_t number(); ///< 0 for NULL
    [[noreturn]] static void unknownName(const char* column);

    SQLite::Statement& m_statement;
    int m_index;
};

[[nodiscard]] QString columnText(SQLite::Statement& statement, int index);
[[nodiscard]] std::optional<Edtf> columnEdtf(SQLite::Statement& statement, int index);
void bindText(SQLite::Statement& statement, int index, const QString& value);
[[nodiscard]] QString storedTime(const QDateTime& time);
[[nodiscard]] QDateTime timeFromStored(const QString& text);

/// "id, a, b, c" of a record, with `alias.` before each.
template <typename Record>
std::string selectList(const std::string& alias = {})
{
    Record record;
    ColumnNames columns;
    visitColumns(record, columns);
    std::string list = alias + "id";
    for (const std::string& name : columns.names()) {
        list += ", " + alias + name;
    }
    return list;
}

template <typename Record>
const std::string& insertSql()
{
    static const std::string sql = [] {
        Record record;
        ColumnNames columns;
        visitColumns(record, columns);
        std::string names;
        std::string marks;
        for (const std::string& name : columns.names()) {
            names += name + ", ";
            marks += "?, ";
        }
        return "INSERT INTO " + std::string(TableOf<Record>::table) + " (" + names + "id) VALUES (" + marks + "?)";
    }();
    return sql;
}

template <typename Record>
const std::string& updateSql()
{
    static const std::string sql = [] {
        Record record;
        ColumnNames columns;
        visitColumns(record, columns);
        std::string sets;
        for (const std::string& name : columns.names()) {
            sets.append(sets.empty() ? "" : ", ").append(name).append(" = ?");
        }
        return "UPDATE " + std::string(TableOf<Record>::table) + " SET " + sets + " WHERE id = ?";
    }();
    return sql;
}

template <typename Record>
int columnCount()
{
    static const int count = [] {
        Record record;
        ColumnNames columns;
        visitColumns(record, columns);
        return static_cast<int>(columns.names().size());
    }();
    return count;
}

/// Runs the insert or update of a record: its columns, then its id.
template <typename Record>
int writeRow(Connection& connection, const std::string& sql, const Record& record)
{
    SQLite::Statement& statement = connection.prepared(sql);
    visitColumns(const_cast<Record&>(record), Binder(statement)); // the binder only reads
    statement.bind(columnCount<Record>() + 1, static_cast<std::int64_t>(record.id.value()));
    const int rows = statement.exec();
    statement.tryReset();
    return rows;
}

template <typename Record>
Record readRow(SQLite::Statement& statement)
{
    Record record;
    record.id = decltype(record.id)(statement.getColumn(0).getInt64());
    visitColumns(record, Loader(statement, 1));
    return record;
}

/// All rows of `SELECT columns FROM table <rest>`, with the values bound in order.
template <typename Record, typename... Values>
std::vector<Record> readRows(Connection& connection, const std::string& rest, const Values&... values)
{
    static const std::string head = "SELECT " + selectList<Record>() + " FROM " + TableOf<Record>::table + " ";
    SQLite::Statement& statement = connection.prepared(head + rest);
    int index = 0;
    (statement.bind(++index, values), ...);
    std::vector<Record> records;
    while (statement.executeStep()) {
        records.push_back(readRow<Record>(statement));
    }
    statement.tryReset();
    return records;
}

template <typename Record, typename... Values>
std::optional<Record> readOne(Connection& connection, const std::string& rest, const Values&... values)
{
    std::vector<Record> records = readRows<Record>(connection, rest, values...);
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

/// "[1,2]", for json_each().
template <typename IdType>
std::string jsonList(const std::vector<IdType>& ids)
{
    std::string list(1, '[');
    for (const IdType& id : ids) {
        list.append(list.size() > 1 ? "," : "").append(std::to_string(id.value()));
    }
    return list.append("]");
}

/// Runs a statement that gives no rows, with the values bound in order.
template <typename... Values>
int run(Connection& connection, const std::string& sql, const Values&... values)
{
    SQLite::Statement& statement = connection.prepared(sql);
    int index = 0;
    (statement.bind(++index, values), ...);
    const int rows = statement.exec();
    statement.tryReset();
    return rows;
}

} // namespace claimline::store
