// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes.h"

#include <QObject>

namespace claimline::store {

/// Says what changed in a project, after it is safely in the file: the one way back from the store
/// to whatever shows it. Signals come on the thread that the project is used on.
class Notifier : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(const claimline::store::Changes& changes);
};

} // namespace claimline::store
