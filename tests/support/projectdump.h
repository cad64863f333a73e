// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace claimline::test {

/// Every row of every table that holds the project's content, in a fixed order: two projects of
/// equal dumps hold the same. The journal, which tells the way there, and the insides of the
/// full-text indexes, which verify() checks, are left out.
inline QStringList projectDump(const QString& path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement tables(database,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_search%' ESCAPE '\\'"
        " AND name NOT IN ('journal', 'stored_bytes', 'stored_text') ORDER BY name");
    QStringList dump;
    while (tables.executeStep()) {
        const std::string name = tables.getColumn(0).getString();
        SQLite::Statement rows(database, "SELECT * FROM " + name + " ORDER BY 1, 2");
        while (rows.executeStep()) {
            QStringList cells{QString::fromStdString(name)};
            for (int column = 0; column < rows.getColumnCount(); ++column) {
                cells.append(rows.getColumn(column).isNull()
                        ? QStringLiteral("NULL")
                        : QString::fromLatin1(QByteArray::fromStdString(rows.getColumn(column).getString()).toPercentEncoding(" ")));
            }
            dump.append(cells.join(u'|'));
        }
    }
    return dump;
}

} // namespace claimline::test
