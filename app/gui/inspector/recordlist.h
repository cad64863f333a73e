// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace claimline::gui {

/// A short list in a panel: some lines of words each, with what can be done to it beside it.
class RecordList : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString words;
        std::function<void()> open;   ///< none: leads nowhere
        std::function<void()> remove; ///< none: stays
    };

    explicit RecordList(QWidget* parent = nullptr);

    void setRows(std::vector<Row> rows, const QString& emptyWords);

private:
    void addRow(const Row& row);

    QVBoxLayout* m_layout;
};

} // namespace claimline::gui
