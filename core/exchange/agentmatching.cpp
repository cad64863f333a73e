// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/agentmatching.h"

#include <algorithm>

namespace claimline::exchange {

void AgentMatching::learnUnnamed(ArticleId article)
{
    const store::Reader& reader = m_editor.reader();
    QHash<QString, AgentId>& known = m_unnamed[article];
    const auto learn = [&](const Voice& voice) {
        const auto agent = reader.agent(voice.agent());
        if (agent && agent->kind == AgentKind::Unnamed && !known.contains(agent->name)) {
            known.insert(agent->name, agent->id);
        }
    };
    for (const Statement& statement : reader.statementsIn(article)) {
        learn(statement.asserter);
        for (const Hop& hop : statement.chain) {
            learn(hop.voice);
        }
    }
}

std::optional<AgentId> AgentMatching::unnamed(const QString& description, ArticleId article)
{
    if (!m_unnamed.contains(article)) {
        learnUnnamed(article);
    }
    const AgentId known = m_unnamed[article].value(description);
    if (known) {
        return known;
    }
    // One whom an earlier record described but no article has speaking yet.
    for (const Agent& agent : m_editor.reader().agentsNamed(description)) {
        if (agent.kind == AgentKind::Unnamed && !m_editor.reader().isAgentUsed(agent.id)) {
            return agent.id;
        }
    }
    return std::nullopt;
}

Result<AgentId> AgentMatching::named(AgentKind kind, const QString& name, ArticleId article)
{
    if (kind == AgentKind::Unnamed) {
        if (const auto known = unnamed(name, article)) {
            m_unnamed[article].insert(name, *known);
            return *known;
        }
    } else {
        std::vector<Agent> bearers = m_editor.reader().agentsNamed(name);
        std::erase_if(bearers, [](const Agent& agent) { return agent.kind == AgentKind::Unnamed; });
        const auto same = std::find_if(bearers.begin(), bearers.end(), [kind](const Agent& agent) { return agent.kind == kind; });
        if (!bearers.empty()) {
            return same != bearers.end() ? same->id : bearers.front().id;
        }
    }
    Agent agent;
    agent.kind = kind;
    agent.name = name;
    const auto id = m_editor.addAgent(agent);
    CLAIMLINE_TRY(id);
    if (kind == AgentKind::Unnamed) {
        m_unnamed[article].insert(name, *id);
    }
    return id;
}

Result<AgentId> AgentMatching::organisation(const QString& name)
{
    return named(AgentKind::Organisation, name, {});
}

Result<void> AgentMatching::belongs(AgentId id, const QString& name)
{
    const auto owner = organisation(name);
    CLAIMLINE_TRY(owner);
    auto agent = m_editor.reader().agent(id);
    // Whom the project says it belongs to stands above what one article says.
    if (!agent || agent->organisation || *owner == id) {
        return {};
    }
    agent->organisation = *owner;
    return m_editor.editAgent(*agent);
}

Result<RoleId> AgentMatching::role(AgentId agent, const RoleEntry& entry)
{
    AgentId owner;
    if (!entry.organisation.isEmpty()) {
        const auto found = organisation(entry.organisation);
        CLAIMLINE_TRY(found);
        owner = *found;
    }
    std::vector<Role> candidates = m_editor.reader().roles(agent);
    std::erase_if(candidates, [&](const Role& role) {
        const bool otherTime = entry.held && role.held && *role.held != *entry.held;
        return role.title != entry.title || (owner && role.organisation != owner) || otherTime;
    });
    const auto exact = std::find_if(candidates.begin(), candidates.end(), [&](const Role& role) { return role.organisation == owner; });
    if (exact != candidates.end() || candidates.size() == 1) {
        Role known = exact != candidates.end() ? *exact : candidates.front();
        if (entry.held && !known.held) {
            known.held = entry.held;
            CLAIMLINE_TRY(m_editor.giveRole(known));
        }
        return known.id;
    }
    Role role;
    role.agent = agent;
    role.title = entry.title;
    role.organisation = owner;
    role.held = entry.held;
    return m_editor.giveRole(role);
}

Result<AgentMatching::Speaker> AgentMatching::speaker(const SpeakerEntry& entry, ArticleId article)
{
    Speaker speaker;
    if (!entry.kind) {
        return speaker;
    }
    const auto id = named(*entry.kind, entry.name, article);
    CLAIMLINE_TRY(id);
    speaker.voice = Voice::of(*id);
    if (!entry.role.isEmpty()) {
        const auto found = role(*id, {entry.role, entry.organisation, std::nullopt});
        CLAIMLINE_TRY(found);
        speaker.role = *found;
    } else if (!entry.organisation.isEmpty()) {
        CLAIMLINE_TRY(belongs(*id, entry.organisation));
    }
    return speaker;
}

Result<AgentId> AgentMatching::agent(const AgentEntry& entry, ArticleId article)
{
    const auto id = named(entry.kind, entry.name, article);
    CLAIMLINE_TRY(id);
    if (auto agent = m_editor.reader().agent(*id); agent && agent->description.isEmpty() && !entry.description.isEmpty()) {
        agent->description = entry.description;
        CLAIMLINE_TRY(m_editor.editAgent(*agent));
    }
    if (!entry.organisation.isEmpty()) {
        CLAIMLINE_TRY(belongs(*id, entry.organisation));
    }
    for (const QString& alias : entry.aliases) {
        const std::vector<Agent> bearers = m_editor.reader().agentsNamed(alias);
        const bool borne = std::any_of(bearers.begin(), bearers.end(), [&](const Agent& agent) { return agent.id == *id; });
        if (!borne && !alias.trimmed().isEmpty()) {
            AgentName name;
            name.agent = *id;
            name.name = alias.trimmed();
            CLAIMLINE_TRY(m_editor.nameAgent(name));
        }
    }
    for (const RoleEntry& held : entry.roles) {
        CLAIMLINE_TRY(role(*id, held));
    }
    return id;
}

} // namespace claimline::exchange
