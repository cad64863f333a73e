// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/edit/editor.h"
#include "core/store/project.h"

#include <CLI/App.hpp>

#include <functional>
#include <memory>

namespace claimline::cli {

/// What the options in front of the command say.
struct GlobalOptions {
    std::string author;
};

/// One run of a command.
struct Session {
    Console& console;
    const GlobalOptions& options;

    /// Opens a project in the author's name.
    [[nodiscard]] Result<std::unique_ptr<store::Project>> open(const std::string& path, store::Access access) const;
    [[nodiscard]] store::ProjectOptions projectOptions(store::Access access = store::Access::ReadWrite) const;
};

/// What a command does once its arguments have been read.
using Action = std::function<ExitCode(Session&)>;

/// Declares a command's arguments and gives what it does. The action keeps the arguments.
using Declaration = Action (*)(CLI::App& command);

/// A word of the command line, which is UTF-8 here, and a path of it.
[[nodiscard]] QString textOf(const std::string& argument);
[[nodiscard]] QString pathOf(const std::string& argument);

/// The words of the command line, for CLI11.
[[nodiscard]] std::string shown(const char* context, const char* text);

/// "PROJECT", which most commands take first.
void addProject(CLI::App& command, std::string& path);
/// "--json"
void addJson(CLI::App& command, bool& json);

} // namespace claimline::cli
