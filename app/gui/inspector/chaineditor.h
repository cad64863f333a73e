// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/inspector/statementvalues.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace claimline::gui {

/// The route of a statement, from the article inwards: in words, and hop by hop to be edited.
class ChainEditor : public QWidget {
    Q_OBJECT

public:
    explicit ChainEditor(QWidget* parent = nullptr);

    void setChain(const std::vector<HopValues>& chain, const QString& inWords);
    [[nodiscard]] std::vector<HopValues> chain() const;

Q_SIGNALS:
    void edited();

private:
    void setRow(int row, const HopValues& hop);
    void addHop();
    void removeHop();
    void fitHeight();

    QLabel* m_words;
    QTableWidget* m_table;
    QPushButton* m_remove;
    bool m_isFilling = false;
};

} // namespace claimline::gui
