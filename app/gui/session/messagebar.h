// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace claimline::gui {

/// Where the window says what went wrong and what to do next, above everything else and without
/// stopping anybody. The latest message stands until it is closed or overtaken.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    /// With a button that does what the message proposes.
    void showOffer(const QString& message, const QString& button, std::function<void()> act);
    void showMessage(const QString& message);
    void clear();

    [[nodiscard]] QString message() const;

private:
    void present(const QString& message, const QString& iconName);

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_offer;
    std::function<void()> m_act;
};

} // namespace claimline::gui
