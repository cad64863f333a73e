// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <vector>

namespace claimline::cli {

/// What a command needs of Qt: nothing with fonts, or painting without a display.
enum class Needs { Core, Painting };

struct Command {
    const char* name;
    const char* summary; ///< translated in the context "cli"
    Declaration declare;
    Needs needs = Needs::Core;
};

/// All commands, in the order of the help.
[[nodiscard]] const std::vector<Command>& commands();

Action declareNew(CLI::App& command);
Action declareLoad(CLI::App& command);
Action declareRecord(CLI::App& command);
Action declareList(CLI::App& command);
Action declareSearch(CLI::App& command);
Action declareTimeline(CLI::App& command);
Action declareReport(CLI::App& command);
Action declareExport(CLI::App& command);
Action declareImport(CLI::App& command);
Action declareUndo(CLI::App& command);
Action declareRedo(CLI::App& command);
Action declareVerify(CLI::App& command);
Action declareBackup(CLI::App& command);
Action declareCheck(CLI::App& command);
Action declareExtract(CLI::App& command);
Action declareAnalyse(CLI::App& command);
Action declareMatch(CLI::App& command);

} // namespace claimline::cli
