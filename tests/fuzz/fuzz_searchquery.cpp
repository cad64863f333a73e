// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a search: an error with its place, or expressions that a real index takes.
#include "core/text/searchquery.h"

#include <sqlite3.h>

#include <cstdint>
#include <cstdlib>
#include <memory>

using namespace claimline;

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

struct Closer {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};

std::unique_ptr<sqlite3, Closer> openIndex()
{
    sqlite3* database = nullptr;
    require(sqlite3_open(":memory:", &database) == SQLITE_OK);
    require(sqlite3_exec(database,
                "CREATE VIRTUAL TABLE page USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2');"
                "INSERT INTO page (text) VALUES ('a b c huawei 10:30');",
                nullptr, nullptr, nullptr)
        == SQLITE_OK);
    return std::unique_ptr<sqlite3, Closer>(database);
}

void match(const QString& expression)
{
    static const auto index = openIndex();
    if (expression.isEmpty()) {
        return;
    }
    sqlite3_stmt* statement = nullptr;
    require(sqlite3_prepare_v2(index.get(), "SELECT rowid FROM page WHERE page MATCH ?", -1, &statement, nullptr) == SQLITE_OK);
    const QByteArray bytes = expression.toUtf8();
    sqlite3_bind_text(statement, 1, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
    const int state = sqlite3_step(statement);
    require(state == SQLITE_ROW || state == SQLITE_DONE);
    sqlite3_finalize(statement);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto query = SearchQuery::parse(text);
    if (!query) {
        const QueryError& error = query.error();
        require(!error.message.isEmpty() && error.position >= 0 && error.length > 0);
        require(error.position + error.length <= text.size());
        return 0;
    }
    require(query->ftsExpression().isEmpty() || query->ftsExclusion().isEmpty());
    match(query->ftsExpression());
    match(query->ftsExclusion());
    return 0;
}
