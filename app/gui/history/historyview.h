// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace claimline::gui {

class Session;

/// The history as a list to be read.
class HistoryView : public QTableView {
    Q_OBJECT

public:
    explicit HistoryView(Session& session, QWidget* parent = nullptr);
};

} // namespace claimline::gui
