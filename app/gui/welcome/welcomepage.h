// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace claimline::gui {

class Actions;
class Appearance;

/// What stands in the window while no project is open: what this is, how to begin, what was open
/// lately, and a place to drop files.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(const Actions& actions, const Appearance& appearance, QWidget* parent = nullptr);

    void showRecent(const QStringList& paths);

Q_SIGNALS:
    void projectChosen(const QString& path);

private:
    QWidget* begin(const Actions& actions);
    QWidget* dropZone();

    QVBoxLayout* m_recent;
};

} // namespace claimline::gui
