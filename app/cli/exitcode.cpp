// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace claimline::cli {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return ExitCode::WrongUsage;
    case ErrorCode::NotFound:
    case ErrorCode::UnreadableInput:
    case ErrorCode::NotAProject: return ExitCode::UnreadableInput;
    case ErrorCode::NewerVersion:
    case ErrorCode::Damaged:
    case ErrorCode::Locked: return ExitCode::Project;
    case ErrorCode::ReadOnly:
    case ErrorCode::InputOutput: return ExitCode::InputOutput;
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled: break;
    }
    return ExitCode::Findings;
}

} // namespace claimline::cli
