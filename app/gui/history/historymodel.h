// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QAbstractTableModel>

#include <vector>

namespace claimline::gui {

class Session;

/// What was done in the project, the latest first: what, by whom, when, and whether it stands.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, State, Who, When, ColumnCount };

    explicit HistoryModel(Session& session, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    Session& m_session;
    std::vector<store::JournalEntry> m_entries;
    bool m_isStale = false;
};

} // namespace claimline::gui
