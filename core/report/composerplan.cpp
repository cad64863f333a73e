// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composerplan.h"

#include <algorithm>
#include <map>
#include <set>

namespace claimline::report {

namespace {

/// What of a statement decides its place.
struct Item {
    StatementId statement; ///< null: the claim has none
    ClaimId claim;
    AgentId speaker;
    std::optional<Edtf> said;
};

class Planner {
public:
    Planner(const store::Reader& reader, const Options& options) : m_reader(reader), m_options(options) {}

    Plan plan();

private:
    void findTopics();
    [[nodiscard]] bool hasTopic(ClaimId claim) const;
    void take(ClaimId claim);
    void count(const Statement& statement);
    void addSources(ClaimId claim, const std::vector<Statement>& statements);
    void addEvidence(EvidenceId evidence);
    void addPassage(PassageId passage);
    void sortItems();
    [[nodiscard]] const QString& sortName(AgentId agent);
    [[nodiscard]] bool sameGroup(const Item& left, const Item& right) const;
    void makeEntries();
    void addArticles();

    const store::Reader& m_reader;
    const Options& m_options;
    Plan m_plan;
    std::set<TopicId> m_topics;
    std::set<ArticleId> m_articles;
    std::vector<Item> m_items;
    std::map<AgentId, QString> m_names;
};

void Planner::findTopics()
{
    m_topics.insert(m_options.topics.begin(), m_options.topics.end());
    const std::vector<Topic> all = m_reader.topics();
    for (std::size_t before = 0; before != m_topics.size();) {
        before = m_topics.size();
        for (const Topic& topic : all) {
            if (m_topics.contains(topic.parent)) {
                m_topics.insert(topic.id);
            }
        }
    }
}

bool Planner::hasTopic(ClaimId id) const
{
    if (m_topics.empty()) {
        return true;
    }
    const std::optional<Claim> claim = m_reader.claim(id);
    return claim && std::ranges::any_of(claim->topics, [this](TopicId topic) { return m_topics.contains(topic); });
}

void Planner::count(const Statement& statement)
{
    ++m_plan.counts.statements;
    m_plan.counts.unseen += hasUnseenHop(statement) ? 1 : 0;
    m_plan.counts.doubtful += statement.reading ? 1 : 0;
}

void Planner::addPassage(PassageId id)
{
    const std::optional<Passage> passage = id ? m_reader.passage(id) : std::nullopt;
    const std::optional<Capture> capture = passage ? m_reader.capture(passage->capture) : std::nullopt;
    if (capture) {
        m_articles.insert(capture->article);
    }
}

void Planner::addEvidence(EvidenceId id)
{
    if (const auto evidence = id ? m_reader.evidenceRecord(id) : std::nullopt) {
        addPassage(evidence->passage);
    }
}

void Planner::addSources(ClaimId claim, const std::vector<Statement>& statements)
{
    for (const Evidence& evidence : m_reader.evidence(claim)) {
        addPassage(evidence.passage);
    }
    for (const Link& link : m_reader.linksOf(claim)) {
        addEvidence(link.proof);
    }
    for (const Statement& statement : statements) {
        m_articles.insert(statement.article);
        for (const Hop& hop : statement.chain) {
            addEvidence(hop.proof);
        }
        for (const Link& link : m_reader.linksOf(statement.id)) {
            addEvidence(link.proof);
        }
    }
}

void Planner::take(ClaimId claim)
{
    if (!hasTopic(claim)) {
        return;
    }
    std::vector<Statement> statements = m_reader.statementsOf(claim);
    const auto isGuess = [](const Statement& statement) { return statement.guess; };
    const bool isProposal = !statements.empty() && std::ranges::all_of(statements, isGuess)
        && m_reader.evidence(claim).empty() && m_reader.assessments(claim).empty();
    std::vector<StatementId> proposals;
    for (const Statement& statement : statements) {
        if (statement.guess) {
            proposals.push_back(statement.id);
        }
    }
    std::erase_if(statements, isGuess);
    if (m_options.selection != Selection::All
        && isDisputed(m_reader, claim, statements) != (m_options.selection == Selection::Disputed)) {
        return;
    }
    m_plan.proposals.insert(m_plan.proposals.end(), proposals.begin(), proposals.end());
    if (isProposal) {
        return;
    }
    for (const Statement& statement : statements) {
        count(statement);
        // A date that nobody accepted puts nothing in order: that would be giving it as fact.
        m_items.push_back({statement.id, claim, statement.asserter.agent(), statement.said.guess ? std::nullopt : statement.said.date});
    }
    if (statements.empty()) {
        m_items.push_back({StatementId(), claim, AgentId(), std::nullopt});
    }
    addSources(claim, statements);
}

const QString& Planner::sortName(AgentId agent)
{
    const auto found = m_names.find(agent);
    if (found != m_names.end()) {
        return found->second;
    }
    const std::optional<Agent> record = m_reader.agent(agent);
    return m_names.emplace(agent, record ? record->name.toCaseFolded() : QString()).first->second;
}

void Planner::sortItems()
{
    if (m_options.order == Order::BySpeaker) {
        const auto place = [](const Item& item) { return item.statement.isNull() ? 2 : (item.speaker.isNull() ? 1 : 0); };
        std::ranges::stable_sort(m_items, [&](const Item& left, const Item& right) {
            if (place(left) != place(right)) {
                return place(left) < place(right);
            }
            const QString& leftName = sortName(left.speaker);
            const QString& rightName = sortName(right.speaker);
            return leftName != rightName ? leftName < rightName : left.speaker < right.speaker;
        });
    }
    if (m_options.order == Order::ByDate) {
        const auto place = [](const Item& item) { return item.statement.isNull() ? 2 : (item.said ? 0 : 1); };
        std::ranges::stable_sort(m_items, [&](const Item& left, const Item& right) {
            if (place(left) != place(right)) {
                return place(left) < place(right);
            }
            return left.said && Edtf::sortsBefore(*left.said, *right.said);
        });
    }
}

bool Planner::sameGroup(const Item& left, const Item& right) const
{
    switch (m_options.order) {
    case Order::ByClaim: return true;
    case Order::BySpeaker: return left.speaker == right.speaker && left.statement.isNull() == right.statement.isNull();
    case Order::ByDate: return left.said == right.said && left.statement.isNull() == right.statement.isNull();
    }
    return true;
}

void Planner::makeEntries()
{
    std::map<ClaimId, int> numbers;
    const Item* last = nullptr;
    for (const Item& item : m_items) {
        const bool opensGroup = last == nullptr || !sameGroup(*last, item);
        if (opensGroup) {
            m_plan.groups.push_back({item.speaker, item.said, item.statement.isNull()});
        }
        if (opensGroup || last->claim != item.claim) {
            const bool isFirst = numbers.emplace(item.claim, static_cast<int>(numbers.size()) + 1).second;
            if (isFirst) {
                m_plan.claims.push_back(item.claim);
            }
            m_plan.entries.push_back({item.claim, {}, m_plan.groups.size() - 1, isFirst});
        }
        if (item.statement) {
            m_plan.entries.back().statements.push_back(item.statement);
        }
        last = &item;
    }
    m_plan.numbers.assign(numbers.begin(), numbers.end());
}

void Planner::addArticles()
{
    m_plan.articles.assign(m_articles.begin(), m_articles.end());
    for (const ArticleId id : m_plan.articles) {
        const std::optional<Article> article = m_reader.article(id);
        m_plan.counts.machineTranslated += article && article->translation == Translation::Machine ? 1 : 0;
        for (const Capture& capture : m_reader.captures(id)) {
            const QDateTime& at = capture.obtainedAt;
            m_plan.firstCapture = m_plan.firstCapture ? std::min(*m_plan.firstCapture, at) : at;
            m_plan.lastCapture = m_plan.lastCapture ? std::max(*m_plan.lastCapture, at) : at;
        }
    }
}

Plan Planner::plan()
{
    findTopics();
    std::vector<ClaimId> wanted = m_reader.claimIds();
    if (!m_options.claims.empty()) {
        const std::set<ClaimId> chosen(m_options.claims.begin(), m_options.claims.end());
        std::erase_if(wanted, [&](ClaimId claim) { return !chosen.contains(claim); });
    }
    for (const ClaimId claim : wanted) {
        take(claim);
    }
    sortItems();
    makeEntries();
    addArticles();
    return std::move(m_plan);
}

bool speaksAgainst(LinkKind kind)
{
    return kind == LinkKind::Contradicts || kind == LinkKind::Corrects || kind == LinkKind::Retracts;
}

} // namespace

int Plan::numberOf(ClaimId claim) const
{
    const auto found = std::ranges::lower_bound(numbers, claim, {}, &std::pair<ClaimId, int>::first);
    return found != numbers.end() && found->first == claim ? found->second : 0;
}

int Plan::numberOf(ArticleId article) const
{
    const auto found = std::ranges::lower_bound(articles, article);
    return found != articles.end() && *found == article ? static_cast<int>(found - articles.begin()) + 1 : 0;
}

Plan planOf(const store::Reader& reader, const Options& options)
{
    return Planner(reader, options).plan();
}

bool hasUnseenHop(const Statement& statement)
{
    return std::ranges::any_of(statement.chain, [](const Hop& hop) { return !hop.seen; });
}

std::vector<Statement> acceptedStatements(const store::Reader& reader, ClaimId claim)
{
    std::vector<Statement> statements = reader.statementsOf(claim);
    std::erase_if(statements, [](const Statement& statement) { return statement.guess; });
    return statements;
}

bool isDisputed(const store::Reader& reader, ClaimId claim, const std::vector<Statement>& accepted)
{
    const auto isAgainst = [](const Link& link) { return speaksAgainst(link.kind); };
    const auto refutes = [](const Evidence& evidence) { return evidence.stance == Stance::Refutes; };
    if (std::ranges::any_of(reader.linksOf(claim), isAgainst) || std::ranges::any_of(reader.evidence(claim), refutes)) {
        return true;
    }
    for (const Statement& statement : accepted) {
        for (const Link& link : reader.linksOf(statement.id)) {
            const StatementPair& ends = std::get<StatementPair>(link.ends);
            const auto other = reader.statement(ends.from == statement.id ? ends.to : ends.from);
            if (speaksAgainst(link.kind) && other && !other->guess) {
                return true;
            }
        }
    }
    const std::vector<Assessment> assessments = reader.assessments(claim);
    return !assessments.empty()
        && (assessments.back().verdict == Verdict::Disputed || assessments.back().verdict == Verdict::Refuted);
}

} // namespace claimline::report
