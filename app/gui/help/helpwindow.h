// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace claimline::gui {

/// The program's own pages of help, in the language of the window, to be searched. Beside the
/// window, not in front of it.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// At the heading of that anchor ("reader"); empty: at the beginning.
    void showTopic(const QString& anchor);

private:
    QTextBrowser* m_text;
    QLineEdit* m_search;
};

} // namespace claimline::gui
