// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/render/timelineexport.h"
#include "core/report/timelineevents.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <map>

namespace claimline::cli {

using namespace Qt::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr double pictureWidth = 1200;
constexpr double pixelsPerUnit = 2;

struct Arguments {
    std::string project;
    std::string output;
    std::string by = "speaker";
    std::string date = "said";
    std::string language = "en";
};

timeline::LayoutOptions layoutOptions(const Arguments& arguments)
{
    static const std::map<std::string, timeline::LaneKind> kinds{{"speaker", timeline::LaneKind::Speaker},
        {"topic", timeline::LaneKind::Topic}, {"claim", timeline::LaneKind::Claim}, {"article", timeline::LaneKind::Article}};
    timeline::LayoutOptions options;
    options.by = kinds.at(arguments.by);
    options.date = arguments.date == "about" ? timeline::DateKind::About : timeline::DateKind::Said;
    options.order = timeline::LaneOrder::ByFirstDay;
    return options;
}

Result<void> writeTimeline(const timeline::Layout& layout, const QString& path, Language language)
{
    timeline::Style style;
    style.language = language;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "json"_L1) {
        return render::writeTimelineJson(layout, path);
    }
    if (ending == "pdf"_L1) {
        render::TimelinePages setup;
        setup.style.language = language;
        return render::writeTimelinePdf(layout, setup, path);
    }
    const timeline::Picture picture = timeline::wholePicture(layout, pictureWidth, style);
    if (ending == "png"_L1) {
        return render::writeTimelinePng(picture, pixelsPerUnit, {}, path);
    }
    return render::writeTimelineSvg(picture, timeline::Palette::of(timeline::Scheme::Light), path);
}

bool isKnownEnding(const QString& path)
{
    return QStringList{u"svg"_s, u"png"_s, u"pdf"_s, u"json"_s}.contains(QFileInfo(path).suffix().toLower());
}

ExitCode draw(Session& session, const Arguments& arguments)
{
    const QString path = pathOf(arguments.output);
    if (!isKnownEnding(path)) {
        session.console.message(Words::tr("“%1” has no ending that is known. Let it end in .svg, .png, .pdf or .json.").arg(path));
        return ExitCode::WrongUsage;
    }
    const auto language = languageFromCode(textOf(arguments.language));
    if (!language) {
        session.console.message(Words::tr("There is no timeline in the language “%1”. Choose en, nl, de or fr.").arg(textOf(arguments.language)));
        return ExitCode::WrongUsage;
    }
    const auto project = session.open(arguments.project, store::Access::ReadOnly);
    if (!project) {
        return session.console.failed(project.error());
    }
    const timeline::LayoutOptions options = layoutOptions(arguments);
    report::EventChoice choice;
    choice.topics = options.by == timeline::LaneKind::Topic ? report::TopicLanes::All : report::TopicLanes::First;
    const timeline::Layout layout(report::timelineEvents((*project)->reader(), *language, choice), options);
    if (session.console.progress().cancelled()) {
        return session.console.failed({ErrorCode::Cancelled, Words::tr("Stopped. Nothing was written.")});
    }
    const auto written = writeTimeline(layout, path, *language);
    if (!written) {
        return session.console.failed(written.error());
    }
    session.console.result(Words::tr("Wrote “%1”.").arg(path));
    return ExitCode::Done;
}

} // namespace

Action declareTimeline(CLI::App& command)
{
    auto arguments = std::make_shared<Arguments>();
    addProject(command, arguments->project);
    command.add_option("--output", arguments->output, shown("cli", QT_TRANSLATE_NOOP("cli", "The file to write: .svg, .png, .pdf or .json")))
        ->required()
        ->option_text("FILE");
    command.add_option("--by", arguments->by, shown("cli", QT_TRANSLATE_NOOP("cli", "What the lanes are: speaker, topic, claim or article (default: speaker)")))
        ->option_text("LANES")
        ->check(CLI::IsMember({std::string("speaker"), std::string("topic"), std::string("claim"), std::string("article")}));
    command.add_option("--date", arguments->date, shown("cli", QT_TRANSLATE_NOOP("cli", "Which date: said (default) or about")))
        ->option_text("DATE")
        ->check(CLI::IsMember({std::string("said"), std::string("about")}));
    command.add_option("--language", arguments->language, shown("cli", QT_TRANSLATE_NOOP("cli", "Of the drawing's own words: en, nl, de or fr (default: en)")))
        ->option_text("CODE");
    return [arguments](Session& session) { return draw(session, *arguments); };
}

} // namespace claimline::cli
