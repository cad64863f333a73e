// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace claimline::cli {

/// The full name of the user of the computer, or the short one where there is no other; empty if
/// the system gives none.
[[nodiscard]] QString systemUserName();

} // namespace claimline::cli
