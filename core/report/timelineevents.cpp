// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/timelineevents.h"

#include "core/report/phrases.h"

#include <unordered_map>
#include <unordered_set>

namespace claimline::report {

using namespace Qt::StringLiterals;

namespace {

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

/// Lanes of one kind, which come into being as they come up.
template <typename IdType>
class Lanes {
public:
    std::uint32_t of(IdType id, const QString& name)
    {
        const auto [found, isNew] = m_indexes.emplace(id, static_cast<std::uint32_t>(m_names.size()));
        if (isNew) {
            m_names.push_back(name);
        }
        return found->second;
    }
    [[nodiscard]] std::vector<QString> names() const { return m_names; }

private:
    std::vector<QString> m_names;
    std::unordered_map<IdType, std::uint32_t> m_indexes;
};

/// Builds the events of one project.
class Collection {
public:
    Collection(const store::Reader& reader, Language language, const EventChoice& choice)
        : m_reader(reader)
        , m_language(language)
        , m_choice(choice)
        , m_events(std::make_shared<timeline::Events>(
              [&reader, choice](std::int64_t id) { return detailsOf(reader, choice, id); }))
    {
    }

    std::shared_ptr<timeline::Events> build()
    {
        learnTopicsAndEvidence();
        learnLinks();
        m_reader.summaries(m_choice.filter, [this](const store::StatementSummary& summary) {
            add(summary);
            return true;
        });
        m_events->setLanes(timeline::LaneKind::Speaker, m_speakers.names());
        m_events->setLanes(timeline::LaneKind::Topic, m_topics.names());
        m_events->setLanes(timeline::LaneKind::Claim, m_claims.names());
        m_events->setLanes(timeline::LaneKind::Article, m_articles.names());
        m_events->setLinks(std::move(m_links));
        return m_events;
    }

private:
    static std::optional<QString> labelOf(const EventChoice& choice, ClaimId claim, const QString& wording)
    {
        return choice.label ? choice.label(claim, wording) : wording;
    }

    static timeline::Details detailsOf(const store::Reader& reader, const EventChoice& choice, std::int64_t id)
    {
        timeline::Details details;
        const auto statement = reader.statement(StatementId(id));
        const auto claim = statement ? reader.claim(statement->claim) : std::nullopt;
        if (claim) {
            details.label = labelOf(choice, claim->id, claim->wording).value_or(QString());
            details.edtf = {statement->said.date ? statement->said.date->text() : QString(),
                claim->about.date ? claim->about.date->text() : QString()};
        }
        return details;
    }

    void learnTopicsAndEvidence()
    {
        for (const Topic& topic : m_reader.topics()) {
            m_topicNames.emplace(topic.id, topic.name);
        }
        for (const Evidence& evidence : m_reader.allEvidence()) {
            if (evidence.stance == Stance::Refutes) {
                m_refuted.insert(evidence.claim);
            }
        }
    }

    void learnLinks()
    {
        for (const Link& link : m_reader.links()) {
            const auto* pair = std::get_if<StatementPair>(&link.ends);
            const timeline::LinkKind kind = kindOf(link.kind);
            if (!pair) {
                continue;
            }
            const QString label = wordOf(Phrase::FirstLinkForward, link.kind, m_language).remove(u"%1"_s).trimmed();
            m_links.push_back({pair->from.value(), pair->to.value(), kind, !ruleOf(link.kind).symmetric, label});
            if (kind == timeline::LinkKind::Opposing) {
                m_opposed.insert(pair->to);
                if (ruleOf(link.kind).symmetric) {
                    m_opposed.insert(pair->from);
                }
            }
        }
    }

    void add(const store::StatementSummary& summary)
    {
        const auto label = labelOf(m_choice, summary.claim, summary.wording);
        if (!label) {
            return;
        }
        timeline::Event event;
        event.id = summary.id.value();
        const QString speaker = summary.asserter ? summary.asserterName : phrase(Phrase::ArticlesVoice, m_language);
        lane(event, timeline::LaneKind::Speaker) = m_speakers.of(summary.asserter, speaker);
        lane(event, timeline::LaneKind::Claim) = m_claims.of(summary.claim, summary.wording);
        lane(event, timeline::LaneKind::Article) = m_articles.of(summary.article, summary.articleTitle);
        event.dates = {spanOf(summary.said), spanOf(summary.about)};
        event.label = *label;
        event.guess = summary.guess || summary.saidIsGuess || summary.aboutIsGuess;
        event.disputed = m_refuted.contains(summary.claim) || m_opposed.contains(summary.id);
        for (const TopicId topic : topicsOf(summary)) {
            if (topic) {
                lane(event, timeline::LaneKind::Topic) = m_topics.of(topic, m_topicNames[topic]);
            }
            m_events->add(event);
        }
    }

    /// At least one, which is null for a claim without topic.
    std::vector<TopicId> topicsOf(const store::StatementSummary& summary) const
    {
        if (m_choice.topics == TopicLanes::All && summary.topic) {
            if (const auto claim = m_reader.claim(summary.claim)) {
                return claim->topics;
            }
        }
        return {summary.topic};
    }

    static std::uint32_t& lane(timeline::Event& event, timeline::LaneKind kind) { return event.lanes[static_cast<std::size_t>(kind)]; }

    const store::Reader& m_reader;
    Language m_language;
    const EventChoice& m_choice;
    std::shared_ptr<timeline::Events> m_events;
    Lanes<AgentId> m_speakers;
    Lanes<TopicId> m_topics;
    Lanes<ClaimId> m_claims;
    Lanes<ArticleId> m_articles;
    std::unordered_map<TopicId, QString> m_topicNames;
    std::unordered_set<ClaimId> m_refuted;
    std::unordered_set<StatementId> m_opposed;
    std::vector<timeline::Link> m_links;
};

} // namespace

std::shared_ptr<timeline::Events> timelineEvents(const store::Reader& reader, Language language, const EventChoice& choice)
{
    return Collection(reader, language, choice).build();
}

} // namespace claimline::report
