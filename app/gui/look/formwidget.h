// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;

namespace claimline::gui {

/// Fields with their names beside them or, where there is little room for the letters, above them.
class FormWidget : public QWidget {
    Q_OBJECT

public:
    explicit FormWidget(QWidget* parent = nullptr);

    [[nodiscard]] QFormLayout& form() const { return *m_form; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QFormLayout* m_form;
};

} // namespace claimline::gui
