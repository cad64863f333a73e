// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// new, undo, redo, verify, backup
#include "app/cli/commands.h"

#include "core/edit/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace claimline::cli {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Undo and redo, and what they say.
struct Turn {
    Result<store::JournalEntry> (store::Project::*way)();
    const char* done;
    const char* tooFew;
};

constexpr Turn undoing{&store::Project::undo, QT_TRANSLATE_NOOP("cli", "Undone: %1"),
    QT_TRANSLATE_NOOP("cli", "There is nothing more to undo; %1 acts were undone.")};
constexpr Turn redoing{&store::Project::redo, QT_TRANSLATE_NOOP("cli", "Redone: %1"),
    QT_TRANSLATE_NOOP("cli", "There is nothing more to redo; %1 acts were redone.")};

struct TurnArguments {
    std::string project;
    int count = 1;
    bool json = false;
};

QJsonObject entryObject(const store::JournalEntry& entry)
{
    return {{u"sequence"_s, QString::number(entry.sequence)}, {u"kind"_s, nameOf(entry.kind)}, {u"verb"_s, entry.verb},
        {u"subject"_s, entry.subject}, {u"words"_s, edit::inWords(entry)}};
}

/// Undoes or redoes as many acts as are asked for, or as there are.
ExitCode turn(Session& session, const TurnArguments& arguments, const Turn& turn)
{
    const auto project = session.open(arguments.project, store::Access::ReadWrite);
    if (!project) {
        return session.console.failed(project.error());
    }
    ExitCode code = ExitCode::Done;
    QJsonArray done;
    const Progress progress = session.console.progress();
    for (int i = 0; i < arguments.count && code == ExitCode::Done; ++i) {
        const auto entry = progress.cancelled() ? failure(ErrorCode::Cancelled, Words::tr("Stopped.")) : ((*project).get()->*turn.way)();
        if (entry) {
            done.append(entryObject(*entry));
            if (!arguments.json) {
                session.console.result(QCoreApplication::translate("cli", turn.done).arg(edit::inWords(*entry)));
            }
        } else if (entry.error().code == ErrorCode::NotFound) {
            session.console.message(QCoreApplication::translate("cli", turn.tooFew).arg(done.size()));
            code = ExitCode::Findings;
        } else {
            code = session.console.failed(entry.error());
        }
    }
    if (arguments.json) {
        session.console.result(QJsonObject{{u"done"_s, done}});
    }
    return code;
}

Action declareTurn(CLI::App& command, const Turn& way)
{
    auto arguments = std::make_shared<TurnArguments>();
    addProject(command, arguments->project);
    command.add_option("N", arguments->count, shown("cli", QT_TRANSLATE_NOOP("cli", "How many acts (default: 1)")))
        ->option_text(" ")
        ->check(CLI::PositiveNumber);
    addJson(command, arguments->json);
    return [=](Session& session) { return turn(session, *arguments, way); };
}

} // namespace

Action declareNew(CLI::App& command)
{
    auto path = std::make_shared<std::string>();
    addProject(command, *path);
    return [path](Session& session) {
        const auto project = store::Project::create(pathOf(*path), session.projectOptions());
        if (!project) {
            return session.console.failed(project.error());
        }
        session.console.result(Words::tr("Made “%1”.").arg((*project)->path()));
        return ExitCode::Done;
    };
}

Action declareUndo(CLI::App& command)
{
    return declareTurn(command, undoing);
}

Action declareRedo(CLI::App& command)
{
    return declareTurn(command, redoing);
}

Action declareVerify(CLI::App& command)
{
    struct Arguments {
        std::string project;
        bool json = false;
    };
    auto arguments = std::make_shared<Arguments>();
    addProject(command, arguments->project);
    addJson(command, arguments->json);
    return [arguments](Session& session) {
        const auto project = session.open(arguments->project, store::Access::ReadOnly);
        if (!project) {
            return session.console.failed(project.error());
        }
        const auto verification = (*project)->verify(session.console.progress());
        if (!verification) {
            return session.console.failed(verification.error());
        }
        const QStringList& problems = verification->problems;
        if (arguments->json) {
            session.console.result(QJsonObject{{u"sound"_s, problems.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(problems)}});
        } else if (problems.isEmpty()) {
            session.console.result(Words::tr("The project is sound."));
        }
        for (const QString& problem : problems) {
            session.console.message(problem);
        }
        return problems.isEmpty() ? ExitCode::Done : ExitCode::Project;
    };
}

Action declareBackup(CLI::App& command)
{
    struct Arguments {
        std::string project;
        std::string file;
    };
    auto arguments = std::make_shared<Arguments>();
    addProject(command, arguments->project);
    command.add_option("FILE", arguments->file, shown("cli", QT_TRANSLATE_NOOP("cli", "The file that the copy is written to")))
        ->required()
        ->option_text(" ");
    return [arguments](Session& session) {
        const auto project = session.open(arguments->project, store::Access::ReadOnly);
        if (!project) {
            return session.console.failed(project.error());
        }
        const auto written = (*project)->backup(pathOf(arguments->file), session.console.progress());
        if (!written) {
            return session.console.failed(written.error());
        }
        session.console.result(Words::tr("Wrote “%1”.").arg(pathOf(arguments->file)));
        return ExitCode::Done;
    };
}

} // namespace claimline::cli
