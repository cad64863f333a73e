// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timelinefigure.h"

#include "core/report/phrases.h"
#include "core/timeline/printed.h"

#include <map>
#include <memory>

namespace claimline::report {

using namespace Qt::StringLiterals;

namespace {

/// More lanes than this would be too small to read on one page.
constexpr std::size_t mostLanesOfOneFigure = 30;
/// Of more statements than this the lines between them only hide the marks.
constexpr std::size_t mostLinked = 200;
constexpr double figureWidth = 1000;

std::optional<std::int64_t> dayOf(const std::optional<QDate>& date)
{
    return date ? std::optional<std::int64_t>(date->toJulianDay()) : std::nullopt;
}

timeline::DateSpan spanOf(const std::optional<Edtf>& date)
{
    return date ? timeline::DateSpan{dayOf(date->earliest()), dayOf(date->latest()), date->isUncertain(), date->isApproximate()}
                : timeline::DateSpan();
}

timeline::LinkKind kindOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Contradicts:
    case LinkKind::Corrects:
    case LinkKind::Retracts: return timeline::LinkKind::Opposing;
    case LinkKind::Repeats:
    case LinkKind::Supports:
    case LinkKind::Translates: return timeline::LinkKind::Supporting;
    case LinkKind::Qualifies:
    case LinkKind::Updates:
    case LinkKind::Answers: break;
    }
    return timeline::LinkKind::Neutral;
}

QString labelOf(const Plan& plan, ClaimId claim, const QString& wording)
{
    return QString::number(plan.numberOf(claim)) + u". "_s + wording;
}

/// Lanes come into being as speakers come up; the articles' own voice has the first.
class Lanes {
public:
    explicit Lanes(const QString& articlesVoice) { m_names.push_back(articlesVoice); }

    std::uint32_t of(AgentId speaker, const QString& name)
    {
        if (speaker.isNull()) {
            return 0;
        }
        const auto [found, isNew] = m_indexes.emplace(speaker, static_cast<std::uint32_t>(m_names.size()));
        if (isNew) {
            m_names.push_back(name);
        }
        return found->second;
    }
    [[nodiscard]] const std::vector<QString>& names() const { return m_names; }

private:
    std::vector<QString> m_names;
    std::map<AgentId, std::uint32_t> m_indexes;
};

void addLinks(const store::Reader& reader, Language language, timeline::Events& events)
{
    std::vector<timeline::Link> links;
    for (const Link& link : reader.links()) {
        if (const auto* ends = std::get_if<StatementPair>(&link.ends)) {
            const QString label = wordOf(Phrase::FirstLinkForward, link.kind, language).remove(u"%1"_s).trimmed();
            links.push_back({ends->from.value(), ends->to.value(), kindOf(link.kind), !ruleOf(link.kind).symmetric, label});
        }
    }
    events.setLinks(std::move(links));
}

std::shared_ptr<timeline::Events> eventsOf(const store::Reader& reader, const Plan& plan, Language language)
{
    auto events = std::make_shared<timeline::Events>([&reader, &plan](std::int64_t id) {
        timeline::Details details;
        const auto statement = reader.statement(StatementId(id));
        const auto claim = statement ? reader.claim(statement->claim) : std::nullopt;
        details.label = claim ? labelOf(plan, claim->id, claim->wording) : QString();
        return details;
    });
    Lanes lanes(phrase(Phrase::ArticlesVoice, language));
    store::StatementFilter filter;
    filter.withGuesses = false;
    reader.summaries(filter, [&](const store::StatementSummary& summary) {
        if (plan.numberOf(summary.claim) == 0) {
            return true;
        }
        timeline::Event event;
        event.id = summary.id.value();
        event.lanes[static_cast<std::size_t>(timeline::LaneKind::Speaker)] = lanes.of(summary.asserter, summary.asserterName);
        event.dates[static_cast<std::size_t>(timeline::DateKind::Said)] = spanOf(summary.said);
        event.label = labelOf(plan, summary.claim, summary.wording);
        event.guess = summary.saidIsGuess;
        events->add(event);
        return true;
    });
    events->setLanes(timeline::LaneKind::Speaker, lanes.names());
    if (events->count() <= mostLinked) {
        addLinks(reader, language, *events);
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
