// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/editor.h"
#include "core/exchange/entries.h"

#include <QHash>

#include <utility>

namespace claimline::exchange {

/// Finds whom a record names, and lets whoever is missing come into being. The same name or other
/// name is the same agent in the whole project; an unnamed source is the same only within one
/// article. Call it within an act; the editor must outlive it.
class AgentMatching {
public:
    explicit AgentMatching(edit::Editor& editor) : m_editor(editor) {}

    struct Speaker {
        Voice voice;
        RoleId role;
    };

    [[nodiscard]] Result<Speaker> speaker(const SpeakerEntry& entry, ArticleId article);

    /// The agent with what the record adds to it: aliases, roles, organisation.
    [[nodiscard]] Result<AgentId> agent(const AgentEntry& entry, ArticleId article);

    /// Forgets the unnamed sources that it found, after an act that was taken back.
    void forget() { m_unnamed.clear(); }

private:
    Result<AgentId> named(AgentKind kind, const QString& name, ArticleId article);
    Result<AgentId> organisation(const QString& name);
    std::optional<AgentId> unnamed(const QString& description, ArticleId article);
    Result<void> belongs(AgentId agent, const QString& organisation);
    Result<RoleId> role(AgentId agent, const RoleEntry& entry);
    void learnUnnamed(ArticleId article);

    edit::Editor& m_editor;
    QHash<ArticleId, QHash<QString, AgentId>> m_unnamed;
};

} // namespace claimline::exchange
