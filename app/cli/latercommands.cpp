// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// check, extract, analyse, match: named here so that they are known, and done by a later version.
#include "app/cli/commands.h"

#include <QCoreApplication>

namespace claimline::cli {

namespace {

Action later(CLI::App& command)
{
    command.allow_extras();
    const QString name = QString::fromStdString(command.get_name());
    return [name](Session& session) {
        session.console.message(QCoreApplication::translate("cli", "“%1” comes with a later version of Claimline; this one cannot do it yet.").arg(name));
        return ExitCode::WrongUsage;
    };
}

} // namespace

Action declareCheck(CLI::App& command)
{
    return later(command);
}

Action declareExtract(CLI::App& command)
{
    return later(command);
}

Action declareAnalyse(CLI::App& command)
{
    return later(command);
}

Action declareMatch(CLI::App& command)
{
    return later(command);
}

} // namespace claimline::cli
