// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace claimline::store {

/// Holds NAME.claimline.lock beside a project for as long as it lives. Locked names the holder; a
/// lock whose holder has died on this computer is taken over at once.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockProject(const QString& path);

} // namespace claimline::store
