// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/timeline/timelinefeed.h"

#include "app/gui/look/words.h"
#include "core/report/phrases.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace claimline::gui {

namespace {

/// A lane for each record as it comes up.
template <typename IdType>
class Lanes {
public:
    std::uint32_t of(IdType id, const QString& name)
    {
        if (!id) {
            return timeline::noLane;
        }
        const auto found = m_lanes.constFind(id);
        if (found != m_lanes.constEnd()) {
            return *found;
        }
        const auto lane = static_cast<std::uint32_t>(names.size());
        m_lanes.insert(id, lane);
        names.push_back(name);
        return lane;
    }

    std::vector<QString> names;

private:
    QHash<IdType, std::uint32_t> m_lanes;
};

std::optional<std::int64_t> dayOf(const std::optional<QDate>& date)
{
    return date ? std::optional<std::int64_t>(date->toJulianDay()) : std::nullopt;
}

timeline::DateSpan spanOf(const std::optional<Edtf>& date)
{
    if (!date) {
        return {};
    }
    return {dayOf(date->earliest()), dayOf(date->latest()), date->isUncertain(), date->isApproximate()};
}

timeline::LinkKind kindOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Supports:
    case LinkKind::Repeats:
    case LinkKind::Translates: return timeline::LinkKind::Supporting;
    case LinkKind::Contradicts:
    case LinkKind::Corrects:
    case LinkKind::Retracts: return timeline::LinkKind::Opposing;
    case LinkKind::Qualifies:
    case LinkKind::Updates:
    case LinkKind::Answers: break;
    }
    return timeline::LinkKind::Neutral;
}

struct LinksAndDisputed {
    std::vector<timeline::Link> links;
    QSet<StatementId> disputed;
};

LinksAndDisputed linksOf(const store::Reader& reader)
{
    LinksAndDisputed found;
    for (const Link& link : reader.links()) {
        const auto* ends = std::get_if<StatementPair>(&link.ends);
        if (!ends) {
            continue;
        }
        const QString pattern = report::wordOf(report::Phrase::FirstLinkForward, link.kind, windowLanguage());
        const timeline::LinkKind kind = kindOf(link.kind);
        found.links.push_back({ends->from.value(), ends->to.value(), kind, !ruleOf(link.kind).symmetric,
            QString(pattern).remove(QStringLiteral("%1")).trimmed()});
        if (kind == timeline::LinkKind::Opposing) {
            found.disputed.insert(ends->to);
            if (ruleOf(link.kind).symmetric) {
                found.disputed.insert(ends->from);
            }
        }
    }
    return found;
}

timeline::Details detailsOf(const store::Reader& reader, std::int64_t id)
{
    store::StatementFilter filter;
    filter.statements = {StatementId(id)};
    const auto summaries = reader.summaries(filter);
    if (summaries.empty()) {
        return {};
    }
    const store::StatementSummary& statement = summaries.front();
    return {statement.wording,
        {statement.said ? statement.said->text() : QString(), statement.about ? statement.about->text() : QString()}};
}

} // namespace

std::shared_ptr<const timeline::Events> timelineEvents(const store::Reader& reader)
{
    auto events = std::make_shared<timeline::Events>([&reader](std::int64_t id) { return detailsOf(reader, id); });
    QHash<TopicId, QString> topicNames;
    for (const Topic& topic : reader.topics()) {
        topicNames.insert(topic.id, topic.name);
    }
    auto [links, disputed] = linksOf(reader);
    Lanes<AgentId> speakers;
    Lanes<TopicId> topics;
    Lanes<ClaimId> claims;
    Lanes<ArticleId> articles;
    reader.summaries({}, [&](const store::StatementSummary& statement) {
        timeline::Event event;
        event.id = statement.id.value();
        event.lanes = {speakers.of(statement.asserter, statement.asserterName),
            topics.of(statement.topic, topicNames.value(statement.topic)), claims.of(statement.claim, statement.wording),
            articles.of(statement.article, statement.articleTitle)};
        event.dates = {spanOf(statement.said), spanOf(statement.about)};
        event.label = statement.wording;
        event.guess = statement.guess || statement.saidIsGuess;
        event.disputed = disputed.contains(statement.id);
        events->add(event);
        return true;
    });
    events->setLanes(timeline::LaneKind::Speaker, std::move(speakers.names));
    events->setLanes(timeline::LaneKind::Topic, std::move(topics.names));
    events->setLanes(timeline::LaneKind::Claim, std::move(claims.names));
    events->setLanes(timeline::LaneKind::Article, std::move(articles.names));
    events->setLinks(std::move(links));
    return events;
}

} // namespace claimline::gui
