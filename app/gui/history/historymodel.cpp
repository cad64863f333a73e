// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/history/historymodel.h"

#include "app/gui/look/words.h"
#include "app/gui/session/session.h"

#include <QFont>

#include <utility>

namespace claimline::gui {

namespace {

constexpr int mostEntries = 1000; ///< of a list that is read from its head

} // namespace

HistoryModel::HistoryModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::opened, this, &HistoryModel::refresh);
    connect(&session, &Session::closed, this, &HistoryModel::refresh);
    connect(&session, &Session::changed, this, [this] {
        if (!std::exchange(m_isStale, true)) {
            QMetaObject::invokeMethod(this, &HistoryModel::refresh, Qt::QueuedConnection);
        }
    });
    refresh();
}

void HistoryModel::refresh()
{
    m_isStale = false;
    beginResetModel();
    m_entries = m_session.isOpen() ? m_session.reader().recentJournal(mostEntries) : std::vector<store::JournalEntry>();
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const store::JournalEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const bool stands = entry.state.value_or(store::ActState::Done) == store::ActState::Done;
    if (role == Qt::FontRole && !stands && index.column() == What) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case What: return edit::inWords(entry);
    case State: return stands ? QString() : tr("taken back");
    case Who: return entry.author;
    case When: return inWords(entry.at);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What: return tr("What was done");
    case State: return tr("Stands");
    case Who: return tr("By whom");
    case When: return tr("When");
    default: return {};
    }
}

} // namespace claimline::gui
