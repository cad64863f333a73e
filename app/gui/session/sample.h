// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace claimline::gui {

/// Makes the sample project at `path` out of the articles and records that are built in. What was
/// begun is gone again where it fails.
[[nodiscard]] Result<void> makeSampleProject(const QString& path, const QString& author);

} // namespace claimline::gui
