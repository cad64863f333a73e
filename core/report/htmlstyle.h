// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace claimline::report {

/// The style sheet of an HTML report. It names no font or picture that is not on the reader's
/// machine, and takes nothing from elsewhere.
[[nodiscard]] QString htmlStyle();

} // namespace claimline::report
