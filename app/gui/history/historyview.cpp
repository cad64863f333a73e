// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/history/historyview.h"

#include "app/gui/history/historymodel.h"

#include <QHeaderView>

namespace claimline::gui {

HistoryView::HistoryView(Session& session, QWidget* parent) : QTableView(parent)
{
    setModel(new HistoryModel(session, this));
    setAccessibleName(tr("History"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
}

} // namespace claimline::gui
