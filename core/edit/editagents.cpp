// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/checks.h"
#include "core/edit/editor.h"

#include <algorithm>

namespace claimline::edit {

Result<AgentId> Editor::addAgent(Agent agent)
{
    CLAIMLINE_TRY(checkAgent(reader(), agent));
    CLAIMLINE_TRY(act(Verb::AddAgent, agent.name, [&](store::Writer& writer) -> Result<void> {
        writer.insert(agent);
        return {};
    }));
    return agent.id;
}

Result<void> Editor::editAgent(const Agent& agent)
{
    CLAIMLINE_TRY(needAgent(reader(), agent.id));
    CLAIMLINE_TRY(checkAgent(reader(), agent));
    return act(Verb::EditAgent, agent.name, [&](store::Writer& writer) -> Result<void> {
        writer.update(agent);
        return {};
    });
}

Result<AgentNameId> Editor::nameAgent(AgentName name)
{
    const auto agent = needAgent(reader(), name.agent);
    CLAIMLINE_TRY(agent);
    if (name.name.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidArgument, message("Give a name."));
    }
    if (name.id && !reader().agentName(name.id)) {
        return tl::unexpected(gone(QT_TRANSLATE_NOOP("edit", "This name is not in the project (any more).")));
    }
    CLAIMLINE_TRY(act(Verb::NameAgent, agent->name, [&](store::Writer& writer) -> Result<void> {
        if (name.id) {
            writer.update(name);
        } else {
            writer.insert(name);
        }
        return {};
    }));
    return name.id;
}

Result<void> Editor::removeAgentName(AgentNameId id)
{
    const auto name = reader().agentName(id);
    if (!name) {
        return tl::unexpected(gone(QT_TRANSLATE_NOOP("edit", "This name is not in the project (any more).")));
    }
    const auto agent = needAgent(reader(), name->agent);
    CLAIMLINE_TRY(agent);
    return act(Verb::RemoveAgentName, agent->name, [&](store::Writer& writer) -> Result<void> {
        writer.remove(id);
        return {};
    });
}

Result<RoleId> Editor::giveRole(Role role)
{
    CLAIMLINE_TRY(checkRole(reader(), role));
    const auto agent = needAgent(reader(), role.agent);
    CLAIMLINE_TRY(agent);
    if (role.id && !reader().role(role.id)) {
        return tl::unexpected(gone(QT_TRANSLATE_NOOP("edit", "This role is not in the project (any more).")));
    }
    CLAIMLINE_TRY(act(Verb::GiveRole, agent->name, [&](store::Writer& writer) -> Result<void> {
        if (role.id) {
            writer.update(role);
        } else {
            writer.insert(role);
        }
        return {};
    }));
    return role.id;
}

Result<void> Editor::removeRole(RoleId id)
{
    const auto role = reader().role(id);
    if (!role) {
        return tl::unexpected(gone(QT_TRANSLATE_NOOP("edit", "This role is not in the project (any more).")));
    }
    const auto agent = needAgent(reader(), role->agent);
    CLAIMLINE_TRY(agent);
    return act(Verb::RemoveRole, agent->name, [&](store::Writer& writer) -> Result<void> {
        writer.remove(id);
        return {};
    });
}

Result<void> Editor::mergeAgents(AgentId from, AgentId into)
{
    const auto going = needAgent(reader(), from);
    CLAIMLINE_TRY(going);
    const auto staying = needAgent(reader(), into);
    CLAIMLINE_TRY(staying);
    if (from == into) {
        return failure(ErrorCode::InvalidArgument, message("Choose two different records to merge."));
    }
    return act(Verb::MergeAgents, staying->name, [&](store::Writer& writer) -> Result<void> {
        writer.replaceAgent(from, into);
        const std::vector<AgentName> names = reader().names(into);
        const bool known = going->name == staying->name
            || std::any_of(names.begin(), names.end(), [&](const AgentName& name) { return name.name == going->name; });
        if (!known) {
            AgentName alias;
            alias.agent = into;
            alias.name = going->name;
            writer.insert(alias);
        }
        writer.remove(from);
        return {};
    });
}

Result<void> Editor::removeAgent(AgentId id)
{
    const auto agent = needAgent(reader(), id);
    CLAIMLINE_TRY(agent);
    if (reader().isAgentUsed(id)) {
        return failure(ErrorCode::InvalidArgument,
            message("“%1” still says something, passes it on, or is somebody's organisation. Merge it into another "
                    "record, or change those first.")
                .arg(agent->name));
    }
    return act(Verb::RemoveAgent, agent->name, [&](store::Writer& writer) -> Result<void> {
        writer.remove(id);
        return {};
    });
}

} // namespace claimline::edit
