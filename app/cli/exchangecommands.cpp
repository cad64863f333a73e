// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// export, import
#include "app/cli/commands.h"
#include "app/cli/recording.h"

#include "core/base/outputfile.h"
#include "core/exchange/recordshape.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace claimline::cli {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Arguments {
    std::string project;
    std::string format;
    std::string file;
};

Result<void> writeAll(const QString& path, const QByteArray& bytes)
{
    auto file = OutputFile::create(path);
    CLAIMLINE_TRY(file);
    (*file)->device().write(bytes);
    return (*file)->commit();
}

ExitCode exportRecord(Session& session, const Arguments& arguments)
{
    const auto project = session.open(arguments.project, store::Access::ReadOnly);
    if (!project) {
        return session.console.failed(project.error());
    }
    const auto records = exchange::RecordShape((*project)->reader(), exchange::RecordMembers::Shape).records(session.console.progress());
    if (!records) {
        return session.console.failed(records.error());
    }
    const QByteArray json = exchange::asDocument(*records).toJson();
    if (arguments.file == "-") {
        session.console.result(json);
        return ExitCode::Done;
    }
    const auto written = writeAll(pathOf(arguments.file), json);
    if (!written) {
        return session.console.failed(written.error());
    }
    session.console.result(Words::tr("Wrote “%1”.").arg(pathOf(arguments.file)));
    return ExitCode::Done;
}

void addFormat(CLI::App& command, Arguments& arguments)
{
    addProject(command, arguments.project);
    command.add_option("--format", arguments.format, shown("cli", QT_TRANSLATE_NOOP("cli", "record: statements as JSON (other formats come later)")))
        ->required()
        ->option_text("NAME")
        ->check(CLI::IsMember({std::string("record")}));
}

} // namespace

Action declareExport(CLI::App& command)
{
    auto arguments = std::make_shared<Arguments>();
    addFormat(command, *arguments);
    command.add_option("--output", arguments->file, shown("cli", QT_TRANSLATE_NOOP("cli", "The file to write, or - for standard output")))
        ->required()
        ->option_text("FILE");
    return [arguments](Session& session) { return exportRecord(session, *arguments); };
}

Action declareImport(CLI::App& command)
{
    auto arguments = std::make_shared<Arguments>();
    addFormat(command, *arguments);
    command.add_option("FILE", arguments->file, shown("cli", QT_TRANSLATE_NOOP("cli", "The file to read, or - for standard input")))
        ->required()
        ->option_text(" ");
    return [arguments](Session& session) { return recordFile(session, arguments->project, arguments->file, Output::Words); };
}

} // namespace claimline::cli
