// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace claimline::exchange {

/// Text in columns for a terminal.
class Table {
public:
    static constexpr qsizetype longestCell = 60; ///< code points

    explicit Table(QStringList headings) { m_rows.push_back(std::move(headings)); }

    /// As many cells as headings. Line ends become spaces, and what a terminal would obey is left out.
    void add(const QStringList& cells);

    [[nodiscard]] QByteArray toUtf8() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace claimline::exchange
