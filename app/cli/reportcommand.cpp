// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/render/reportodt.h"
#include "app/render/reportpdf.h"
#include "core/exchange/topicpaths.h"
#include "core/report/composer.h"
#include "core/report/html.h"
#include "core/report/markdown.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace claimline::cli {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

struct Arguments {
    std::string project;
    std::string output;
    std::string language = "en";
    std::string order = "claim";
    std::string only = "all";
    std::vector<std::string> topics;
    std::string title;
};

const std::map<std::string, report::Order> orders{
    {"claim", report::Order::ByClaim}, {"speaker", report::Order::BySpeaker}, {"date", report::Order::ByDate}};

const std::map<std::string, report::Selection> selections{
    {"all", report::Selection::All}, {"disputed", report::Selection::Disputed}, {"undisputed", report::Selection::Undisputed}};

template <typename Value>
std::vector<std::string> namesOf(const std::map<std::string, Value>& values)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : values) {
        names.push_back(name);
    }
    return names;
}

/// By the ending of a file's name; nothing for one that is not known.
std::optional<report::Renderer> rendererFor(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "html"_L1 || ending == "htm"_L1) {
        return report::Renderer(report::writeHtml);
    }
    if (ending == "md"_L1) {
        return report::Renderer(report::writeMarkdown);
    }
    if (ending == "odt"_L1) {
        return report::Renderer(render::writeOdt);
    }
    if (ending == "pdf"_L1) {
        return report::Renderer([](report::BlockSource& source, QIODevice& to, const Progress& progress) {
            return render::writePdf(source, to, progress, {});
        });
    }
    return std::nullopt;
}

/// When the project last changed: the date of a report, so that the same project gives the same bytes.
QDateTime lastChange(const store::Reader& reader)
{
    const std::vector<store::JournalEntry> newest = reader.recentJournal(1);
    return newest.empty() ? QDateTime() : newest.front().at;
}

Result<report::Options> optionsOf(const Arguments& arguments, const store::Project& project)
{
    report::Options options;
    const auto language = languageFromCode(textOf(arguments.language));
    if (!language) {
        return failure(ErrorCode::InvalidArgument,
            Words::tr("There is no report in the language “%1”. Choose en, nl, de or fr.").arg(textOf(arguments.language)));
    }
    options.language = *language;
    options.order = orders.at(arguments.order);
    options.selection = selections.at(arguments.only);
    options.title = textOf(arguments.title);
    options.author = project.author();
    options.created = lastChange(project.reader());
    for (const std::string& path : arguments.topics) {
        const auto topic = exchange::topicAt(project.reader(), textOf(path));
        if (!topic) {
            return failure(ErrorCode::InvalidArgument,
                Words::tr("There is no topic “%1”. Write its name with those above it, such as Security / Espionage.").arg(textOf(path)));
        }
        options.topics.push_back(*topic);
    }
    return options;
}

ExitCode write(Session& session, const Arguments& arguments)
{
    const QString path = pathOf(arguments.output);
    const auto renderer = rendererFor(path);
    if (!renderer) {
        session.console.message(Words::tr("“%1” has no ending that is known. Let it end in .pdf, .html, .odt or .md.").arg(path));
        return ExitCode::WrongUsage;
    }
    const auto project = session.open(arguments.project, store::Access::ReadOnly);
    if (!project) {
        return session.console.failed(project.error());
    }
    const auto options = optionsOf(arguments, **project);
    if (!options) {
        return session.console.failed(options.error());
    }
    report::Composer composer((*project)->reader(), *options);
    const auto written = report::writeFile(path, composer, *renderer, session.console.progress());
    if (!written) {
        return session.console.failed(written.error());
    }
    session.console.result(Words::tr("Wrote “%1”.").arg(path));
    return ExitCode::Done;
}

} // namespace

Action declareReport(CLI::App& command)
{
    auto arguments = std::make_shared<Arguments>();
    addProject(command, arguments->project);
    command.add_option("--output", arguments->output, shown("cli", QT_TRANSLATE_NOOP("cli", "The file to write: .pdf, .html, .odt or .md")))
        ->required()
        ->option_text("FILE");
    command.add_option("--language", arguments->language, shown("cli", QT_TRANSLATE_NOOP("cli", "en, nl, de or fr (default: en)")))->option_text("CODE");
    command.add_option("--order", arguments->order, shown("cli", QT_TRANSLATE_NOOP("cli", "claim, speaker or date (default: claim)")))
        ->option_text("ORDER")
        ->check(CLI::IsMember(namesOf(orders)));
    command.add_option("--only", arguments->only, shown("cli", QT_TRANSLATE_NOOP("cli", "all, disputed or undisputed claims (default: all)")))
        ->option_text("WHICH")
        ->check(CLI::IsMember(namesOf(selections)));
    command.add_option("--topic", arguments->topics, shown("cli", QT_TRANSLATE_NOOP("cli", "Only this topic and those below it; may be given again")))
        ->option_text("TOPIC")
        ->take_all();
    command.add_option("--title", arguments->title, shown("cli", QT_TRANSLATE_NOOP("cli", "The report's title")))->option_text("TEXT");
    return [arguments](Session& session) { return write(session, *arguments); };
}

} // namespace claimline::cli
