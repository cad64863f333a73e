// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace claimline::cli {

enum class Output { Words, Json };

/// Records the statements of a file, "-" for standard input, and says what became of them.
[[nodiscard]] ExitCode recordFile(Session& session, const std::string& project, const std::string& file, Output output);

} // namespace claimline::cli
