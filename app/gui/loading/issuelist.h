// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTreeWidget>

namespace claimline::gui {

/// What could not be loaded or was lost on the way, each named with its reason, the latest load
/// only. Can be copied.
class IssueList : public QTreeWidget {
    Q_OBJECT

public:
    explicit IssueList(QWidget* parent = nullptr);

    void show(const Issues& issues);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace claimline::gui
