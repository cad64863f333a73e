// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/internal/schema.h"

#include "core/store/internal/rows.h"
#include "core/store/project.h"
#include "core/store/schema.sql.h"

#include <SQLiteCpp/Transaction.h>

#include <QRegularExpression>
#include <QStringList>

#include <stdexcept>

namespace claimline::store {

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> all; // version 1 is the first
    return all;
}

const std::string& schemaSql()
{
    static const std::string sql = schemaSqlText;
    return sql;
}

void createSchema(Connection& connection)
{
    connection.execute("PRAGMA application_id = " + std::to_string(applicationId));
    SQLite::Transaction transaction(connection.database());
    connection.execute(schemaSql());
    connection.execute("PRAGMA user_version = " + std::to_string(Project::schemaVersion));
    transaction.commit();
    connection.trustSchema();
}

void migrate(Connection& connection, const std::vector<Migration>& steps, int target)
{
    SQLite::Transaction transaction(connection.database());
    int version = static_cast<int>(connection.number("PRAGMA user_version"));
    for (const Migration& step : steps) {
        if (step.from == version && version < target) {
            connection.execute(step.sql);
            ++version;
        }
    }
    if (version != target) {
        throw std::runtime_error("no migration leads from version " + std::to_string(version));
    }
    connection.execute("PRAGMA user_version = " + std::to_string(target));
    transaction.commit();
}

QString schemaDigest(Connection& connection)
{
    SQLite::Statement statement(connection.database(),
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name");
    static const QRegularExpression space(QStringLiteral("\\s+"));
    QStringList lines;
    while (statement.executeStep()) {
        QStringList fields;
        for (int column = 0; column < 4; ++column) {
            fields.append(columnText(statement, column).replace(space, QStringLiteral(" ")));
        }
        lines.append(fields.join(u'|'));
    }
    return lines.join(u'\n');
}

} // namespace claimline::store
