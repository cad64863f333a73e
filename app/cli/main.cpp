// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interruption.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QGuiApplication>

#include <clocale>
#include <iostream>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace {

using namespace claimline::cli;

/// File names and text are UTF-8 here, also where the surroundings name no character set.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(::nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
        std::setlocale(LC_ALL, "C.UTF-8");
    }
#endif
}

/// What Qt warns of (a folder for sockets, say) is nothing that a user of commands could act on.
void onlyGraveMessages(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::cerr << message.toStdString() << '\n';
    }
}

/// Nothing is ever shown on a display: painting goes to files.
std::unique_ptr<QCoreApplication> makeApplication(Needs needs, int& count, char** arguments)
{
    if (needs == Needs::Core) {
        return std::make_unique<QCoreApplication>(count, arguments);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, arguments);
}

int report(const CLI::App& app, const CLI::ParseError& error)
{
    const bool asked = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
    app.exit(error, std::cout, std::cerr);
    return static_cast<int>(asked ? ExitCode::Done : ExitCode::WrongUsage);
}

int run(const Command& command, const Action& action, const GlobalOptions& options, int& count, char** arguments)
{
    const auto application = makeApplication(command.needs, count, arguments);
    const Interruption interruption;
    Console console(interruption.token());
    Session session{console, options};
    try {
        return static_cast<int>(console.finish(action(session)));
    } catch (const std::exception& exception) {
        // The reader throws where a file turns out damaged half way.
        console.message(QCoreApplication::translate("cli", "The project could not be read to the end (%1). Run “verify” on it, or open a backup.")
                            .arg(QString::fromUtf8(exception.what())));
        return static_cast<int>(ExitCode::Project);
    }
}

} // namespace

int main(int count, char** arguments)
{
    useUtf8();
    qInstallMessageHandler(onlyGraveMessages);
    CLI::App app(shown("cli", QT_TRANSLATE_NOOP("cli", "Claimline: follow what is claimed in public, who said it, when, and how we know.")), "claimline-cli");
    app.set_version_flag("--version", std::string("claimline-cli ") + CLAIMLINE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    app.footer(shown("cli", QT_TRANSLATE_NOOP("cli",
        "claimline-cli COMMAND --help tells more. Exit codes: 0 done, 1 findings or conflicts, 2 wrong usage,\n"
        "3 unreadable input, 4 project locked, damaged or of a newer version, 5 input or output failed.")));
    GlobalOptions options;
    app.add_option("--author", options.author, shown("cli", QT_TRANSLATE_NOOP("cli", "Who acts, for the journal (default: the user's name)")))
        ->option_text("NAME");

    std::vector<std::pair<CLI::App*, Action>> declared;
    for (const Command& command : commands()) {
        CLI::App* subcommand = app.add_subcommand(command.name, shown("cli", command.summary));
        declared.emplace_back(subcommand, command.declare(*subcommand));
    }
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& error) {
        return report(app, error);
    }
    for (std::size_t i = 0; i < declared.size(); ++i) {
        if (declared[i].first->parsed()) {
            return run(commands()[i], declared[i].second, options, count, arguments);
        }
    }
    return static_cast<int>(ExitCode::WrongUsage);
}
