// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timelinefigure.h"

#include "core/report/phrases.h"
#include "core/report/timelineevents.h"
#include "core/timeline/printed.h"

#include <memory>

namespace claimline::report {

using namespace Qt::StringLiterals;

namespace {

/// More lanes than this would be too small to read on one page.
constexpr std::size_t mostLanesOfOneFigure = 30;
/// Of more statements than this the lines between them only hide the marks.
constexpr std::size_t mostLinked = 200;
constexpr double figureWidth = 1000;

/// The statements of the report, each with the number of its claim.
std::shared_ptr<timeline::Events> eventsOf(const store::Reader& reader, const Plan& plan, Language language)
{
    EventChoice choice;
    choice.filter.withGuesses = false;
    choice.label = [&plan](ClaimId claim, const QString& wording) -> std::optional<QString> {
        const auto number = plan.numberOf(claim);
        return number == 0 ? std::nullopt : std::optional(QString::number(number) + u". "_s + wording);
    };
    auto events = timelineEvents(reader, language, choice);
    if (events->count() > mostLinked) {
        events->setLinks({});
    }
    return events;
}

std::vector<timeline::Picture> picturesOf(const timeline::Layout& layout, Language language)
{
    if (layout.lanes().size() <= mostLanesOfOneFigure) {
        timeline::Style style;
        style.language = language;
        return {timeline::wholePicture(layout, figureWidth, style)};
    }
    timeline::PageSetup setup;
    setup.style.language = language;
    setup.mostPagesAcross = 1;
    return timeline::pages(layout, setup);
}

} // namespace

void writeTimeline(const store::Reader& reader, const Plan& plan, const Options& options, std::deque<Block>& out)
{
    timeline::LayoutOptions layoutOptions;
    layoutOptions.order = timeline::LaneOrder::ByFirstDay;
    const timeline::Layout layout(eventsOf(reader, plan, options.language), layoutOptions);
    if (layout.datedCount() == 0) {
        return;
    }
    out.push_back(Heading{1, phrase(Phrase::TimelineHeading, options.language), {}});
    for (timeline::Picture& picture : picturesOf(layout, options.language)) {
        const QString description = picture.description;
        auto shared = std::make_shared<const timeline::Picture>(std::move(picture));
        out.push_back(Figure{std::move(shared), phrase(Phrase::TimelineCaption, options.language), description});
    }
}

} // namespace claimline::report
