// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"

#include <QAbstractTableModel>

#include <vector>

namespace claimline::gui {

class Session;

/// The statements of a project as a table, all or those of a filter, sorted by a column.
class StatementModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Claim, Asserter, Article, Number, Said, About, Verdict, ColumnCount };

    explicit StatementModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] StatementId statement(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(StatementId statement) const;
    void setFilter(store::StatementFilter filter);
    /// Only statements of which a cell holds the words, in any case.
    void setWords(const QString& words);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void refresh();
    void arrange();
    [[nodiscard]] QString cell(const store::StatementSummary& statement, int column) const;
    [[nodiscard]] bool sortsBefore(const store::StatementSummary& left, const store::StatementSummary& right) const;

    Session& m_session;
    store::StatementFilter m_filter;
    QString m_words;
    int m_column = -1; ///< as recorded
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<store::StatementSummary> m_rows;
    bool m_isStale = false;
};

} // namespace claimline::gui
