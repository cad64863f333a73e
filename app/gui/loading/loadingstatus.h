// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace claimline::gui {

class Loader;

/// How far a load has come, with a button that stops it. To be seen only while one is under way.
class LoadingStatus : public QWidget {
    Q_OBJECT

public:
    explicit LoadingStatus(Loader& loader, QWidget* parent = nullptr);

private:
    QProgressBar* m_progress;
};

} // namespace claimline::gui
