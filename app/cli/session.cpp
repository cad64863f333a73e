// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/author.h"

#include <QCoreApplication>
#include <QFile>

namespace claimline::cli {

store::ProjectOptions Session::projectOptions(store::Access access) const
{
    store::ProjectOptions project;
    project.author = options.author.empty() ? systemUserName() : textOf(options.author);
    project.access = access;
    return project;
}

Result<std::unique_ptr<store::Project>> Session::open(const std::string& path, store::Access access) const
{
    return store::Project::open(pathOf(path), projectOptions(access));
}

QString textOf(const std::string& argument)
{
    return QString::fromStdString(argument);
}

QString pathOf(const std::string& argument)
{
    return QFile::decodeName(QByteArray::fromStdString(argument));
}

std::string shown(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text).toStdString();
}

void addProject(CLI::App& command, std::string& path)
{
    command.add_option("PROJECT", path, shown("cli", QT_TRANSLATE_NOOP("cli", "The project file, NAME.claimline")))->required()->option_text(" ");
}

void addJson(CLI::App& command, bool& json)
{
    command.add_flag("--json", json, shown("cli", QT_TRANSLATE_NOOP("cli", "Write the result as JSON")));
}

} // namespace claimline::cli
