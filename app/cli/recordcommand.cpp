// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/recording.h"

#include "core/exchange/record.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace claimline::cli {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr qint64 mostBytes = 200 * 1024 * 1024;

Result<QByteArray> bytesOf(const std::string& argument)
{
    QFile file(pathOf(argument));
    const bool standardInput = argument == "-";
    const bool opened = standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened) {
        return failure(file.exists() ? ErrorCode::InputOutput : ErrorCode::NotFound,
            Words::tr("“%1” cannot be read (%2). Check its name and that you may read it.").arg(file.fileName(), file.errorString()));
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        return failure(ErrorCode::UnreadableInput, Words::tr("“%1” is larger than 200 MB. Divide it into several records.").arg(file.fileName()));
    }
    return bytes;
}

QJsonArray statements(const exchange::RecordReport& report, exchange::RecordOutcome outcome)
{
    QJsonArray list;
    for (const exchange::RecordedStatement& statement : report.statements) {
        if (statement.outcome == outcome) {
            list.append(QJsonObject{{u"article"_s, statement.article}, {u"number"_s, statement.number}, {u"id"_s, statement.id.toString()}});
        }
    }
    return list;
}

void writeJson(Console& console, const exchange::RecordReport& report)
{
    QJsonArray issues;
    for (const Issue& issue : report.issues) {
        issues.append(QJsonObject{{u"item"_s, issue.item}, {u"message"_s, issue.error.message}});
    }
    console.result(QJsonObject{
        {u"recorded"_s, statements(report, exchange::RecordOutcome::Recorded)},
        {u"already_there"_s, statements(report, exchange::RecordOutcome::AlreadyThere)},
        {u"later_links"_s, report.laterLinks},
        {u"issues"_s, issues},
    });
}

void writeWords(Console& console, const exchange::RecordReport& report)
{
    console.result(Words::tr("Recorded %1 statements.").arg(report.count(exchange::RecordOutcome::Recorded)));
    if (report.laterLinks > 0) {
        console.result(Words::tr("Added %1 links to statements that were there already.").arg(report.laterLinks));
    }
    for (const exchange::RecordedStatement& statement : report.statements) {
        if (statement.outcome == exchange::RecordOutcome::AlreadyThere) {
            console.message(Words::tr("Statement %1 of “%2” is there already. It was not recorded again.").arg(statement.number).arg(statement.article));
        }
    }
}

} // namespace

ExitCode recordFile(Session& session, const std::string& path, const std::string& file, Output output)
{
    const auto json = bytesOf(file);
    if (!json) {
        return session.console.failed(json.error());
    }
    const auto project = session.open(path, store::Access::ReadWrite);
    if (!project) {
        return session.console.failed(project.error());
    }
    edit::Editor editor(**project);
    const auto report = exchange::record(editor, *json, {}, session.console.progress());
    if (!report) {
        return session.console.failed(report.error());
    }
    if (output == Output::Json) {
        writeJson(session.console, *report);
    } else {
        writeWords(session.console, *report);
    }
    ExitCode code = ExitCode::Done;
    for (const Issue& issue : report->issues) {
        session.console.message(u"%1: %2"_s.arg(issue.item, issue.error.message));
        const bool disk = issue.error.code == ErrorCode::InputOutput || issue.error.code == ErrorCode::ReadOnly;
        code = disk || code == ExitCode::InputOutput ? ExitCode::InputOutput : ExitCode::Findings;
    }
    return code;
}

Action declareRecord(CLI::App& command)
{
    struct Arguments {
        std::string project;
        std::string file;
        bool json = false;
    };
    auto arguments = std::make_shared<Arguments>();
    addProject(command, arguments->project);
    command.add_option("FILE", arguments->file, shown("cli", QT_TRANSLATE_NOOP("cli", "The record, or - for standard input")))
        ->required()
        ->option_text(" ");
    addJson(command, arguments->json);
    return [arguments](Session& session) {
        return recordFile(session, arguments->project, arguments->file, arguments->json ? Output::Json : Output::Words);
    };
}

} // namespace claimline::cli
