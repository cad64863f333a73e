// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace claimline::cli {

/// What the program tells who called it (contract).
enum class ExitCode {
    Done = 0,
    Findings = 1,        ///< or conflicts; also: less was done than asked for, or somebody stopped it
    WrongUsage = 2,
    UnreadableInput = 3, ///< no such file, or nothing that is read here
    Project = 4,         ///< locked, damaged or of a newer version
    InputOutput = 5,     ///< reading or writing failed
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

} // namespace claimline::cli
