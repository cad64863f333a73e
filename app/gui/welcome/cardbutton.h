// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace claimline::gui {

/// A button of two parts: what it does, and smaller below it what that means, over as many lines as
/// it takes. (QCommandLinkButton of Qt 6.4 has letters of 9 points, whatever the font.)
class CardButton : public QAbstractButton {
    Q_OBJECT

public:
    CardButton(const QString& iconName, const QString& title, const QString& detail, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Enter presses it too, as people expect outside of dialogs.
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Places {
        QRect icon, title, detail;
        int height = 0;
    };
    [[nodiscard]] Places places(int width) const;
    [[nodiscard]] QFont titleFont() const;
    /// Mirrored where the language runs from right to left.
    [[nodiscard]] QRect visualRect(const QRect& place) const;

    QString m_iconName;
    QString m_detail;
};

} // namespace claimline::gui
