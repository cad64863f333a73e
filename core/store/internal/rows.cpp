// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/internal/rows.h"

#include <stdexcept>

namespace claimline::store {

using namespace Qt::StringLiterals;

void ColumnNames::operator()(const char* name, const Dating&)
{
    for (const char* part : {"_edtf", "_phrase", "_rule", "_anchor", "_passage", "_guess", "_earliest", "_latest"}) {
        add(std::string(name) + part);
    }
}

void ColumnNames::operator()(const char*, const std::optional<DoubtfulReading>&)
{
    add("as_printed");
    add("probably_meant");
    add("reading_reason");
}

void ColumnNames::operator()(const char*, const LinkEnds&)
{
    add("from_claim");
    add("to_claim");
    add("from_statement");
    add("to_statement");
}

void bindText(SQLite::Statement& statement, int index, const QString& value)
{
    statement.bind(index, value.toStdString());
}

QString storedTime(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromStored(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

void Binder::text(const QString& value)
{
    bindText(m_statement, ++m_index, value);
}

void Binder::number(std::int64_t value)
{
    m_statement.bind(++m_index, value);
}

void Binder::idOrNull(std::int64_t value)
{
    value == 0 ? null() : number(value);
}

void Binder::null()
{
    m_statement.bind(++m_index);
}

void Binder::day(const std::optional<QDate>& value)
{
    value ? number(value->toJulianDay()) : null();
}

void Binder::operator()(const char*, const QString& value)
{
    text(value);
}

void Binder::operator()(const char*, const QByteArray& value)
{
    m_statement.bind(++m_index, value.constData(), static_cast<int>(value.size()));
}

void Binder::operator()(const char*, const QDateTime& value)
{
    text(storedTime(value));
}

void Binder::operator()(const char*, const std::optional<Edtf>& value)
{
    value ? text(value->text()) : null();
}

void Binder::operator()(const char*, const Voice& value)
{
    idOrNull(value.agent().value());
}

void Binder::operator()(const char* name, const Dating& value)
{
    (*this)(name, value.date);
    text(value.phrase);
    text(value.rule);
    (*this)(name, value.anchor);
    idOrNull(value.passage.value());
    number(value.guess ? 1 : 0);
    day(value.date ? value.date->earliest() : std::nullopt);
    day(value.date ? value.date->latest() : std::nullopt);
}

void Binder::operator()(const char*, const std::optional<DoubtfulReading>& value)
{
    if (!value) {
        null();
        null();
        null();
        return;
    }
    text(value->asPrinted);
    text(value->probablyMeant);
    text(value->reason);
}

void Binder::operator()(const char*, const LinkEnds& value)
{
    const auto* claims = std::get_if<ClaimPair>(&value);
    const auto* statements = std::get_if<StatementPair>(&value);
    idOrNull(claims ? claims->from.value() : 0);
    idOrNull(claims ? claims->to.value() : 0);
    idOrNull(statements ? statements->from.value() : 0);
    idOrNull(statements ? statements->to.value() : 0);
}

QString columnText(SQLite::Statement& statement, int index)
{
    const SQLite::Column column = statement.getColumn(index);
    return QString::fromUtf8(column.getText(), column.getBytes());
}

std::optional<Edtf> columnEdtf(SQLite::Statement& statement, int index)
{
    if (statement.isColumnNull(index)) {
        return std::nullopt;
    }
    Result<Edtf> date = Edtf::parse(columnText(statement, index));
    return date ? std::optional(*std::move(date)) : std::nullopt;
}

QString Loader::text()
{
    return columnText(m_statement, m_index++);
}

std::int64_t Loader::number()
{
    return m_statement.getColumn(m_index++).getInt64();
}

void Loader::unknownName(const char* column)
{
    throw std::runtime_error(std::string("the project file holds an unknown value in column ") + column);
}

void Loader::operator()(const char*, QByteArray& value)
{
    const SQLite::Column column = m_statement.getColumn(m_index++);
    value = QByteArray(static_cast<const char*>(column.getBlob()), column.getBytes());
}

void Loader::operator()(const char*, QDateTime& value)
{
    value = timeFromStored(text());
}

void Loader::operator()(const char*, std::optional<Edtf>& value)
{
    value = columnEdtf(m_statement, m_index++);
}

void Loader::operator()(const char*, Voice& value)
{
    const AgentId agent(number());
    value = agent ? Voice::of(agent) : Voice::article();
}

void Loader::operator()(const char* name, Dating& value)
{
    (*this)(name, value.date);
    value.phrase = text();
    value.rule = text();
    (*this)(name, value.anchor);
    value.passage = PassageId(number());
    value.guess = number() != 0;
    m_index += 2; // earliest and latest follow from the date
}

void Loader::operator()(const char*, std::optional<DoubtfulReading>& value)
{
    if (m_statement.isColumnNull(m_index)) {
        value.reset();
        m_index += 3;
        return;
    }
    DoubtfulReading reading;
    reading.asPrinted = text();
    reading.probablyMeant = text();
    reading.reason = text();
    value = reading;
}

void Loader::operator()(const char*, LinkEnds& value)
{
    const ClaimPair claims{ClaimId(number()), ClaimId(number())};
    const StatementPair statements{StatementId(number()), StatementId(number())};
    value = claims.from ? LinkEnds(claims) : LinkEnds(statements);
}

} // namespace claimline::store
