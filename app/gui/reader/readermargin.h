// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <vector>

namespace claimline::gui {

class ReaderView;

/// The numbers of the marks, beside the lines in which they begin; a click chooses a mark.
class ReaderMargin : public QWidget {
    Q_OBJECT

public:
    explicit ReaderMargin(ReaderView& view);

    /// Of the widest line of numbers, for the present font.
    [[nodiscard]] int neededWidth() const;

Q_SIGNALS:
    void numberChosen(claimline::StatementId statement);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Label {
        StatementId statement;
        QString text;
        QRectF place;
        bool guess = false;
    };
    [[nodiscard]] std::vector<Label> labels() const;
    [[nodiscard]] QFont numberFont() const;

    ReaderView& m_view;
};

} // namespace claimline::gui
