// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"

#include "core/text/offsets.h"

#include <algorithm>

namespace claimline::exchange {

namespace {

QString cellOf(const QString& text)
{
    QString line = text.simplified();
    line.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    const CodePointIndex index(line);
    if (index.codePointLength() <= Table::longestCell) {
        return line;
    }
    return line.left(index.toUtf16(Table::longestCell - 1).value_or(0)) + u'…';
}

qsizetype widthOf(const QString& text)
{
    return CodePointIndex(text).codePointLength();
}

} // namespace

void Table::add(const QStringList& cells)
{
    QStringList row;
    for (const QString& cell : cells) {
        row << cellOf(cell);
    }
    m_rows.push_back(std::move(row));
}

QByteArray Table::toUtf8() const
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(m_rows.front().size()), 0);
    for (const QStringList& row : m_rows) {
        for (std::size_t column = 0; column < widths.size(); ++column) {
            widths[column] = std::max(widths[column], widthOf(row.value(static_cast<qsizetype>(column))));
        }
    }
    QString text;
    for (const QStringList& row : m_rows) {
        QString line;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const QString cell = row.value(static_cast<qsizetype>(column));
            line += cell + QString(widths[column] - widthOf(cell) + 2, u' ');
        }
        while (line.endsWith(u' ')) {
            line.chop(1);
        }
        text += line + u'\n';
    }
    return text.toUtf8();
}

} // namespace claimline::exchange
