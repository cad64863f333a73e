// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/agent.h"
#include "core/report/phrases.h"

#include <QString>

namespace claimline::report {

/// An agent as a sentence needs it.
struct NamedAgent {
    AgentKind kind = AgentKind::Person;
    QString name;         ///< of an unnamed source its description
    QString organisation; ///< that it belongs to or speaks for; may be empty

    bool operator==(const NamedAgent&) const = default;
};

/// Names are left as they are. What a sentence adds is the article in front of an institution's
/// name ("the Federal Office", "het Federal Office", "des Federal Office"), found by its noun
/// ("Office", "Ministerie", "Bundesamt"); a name without such a noun stands alone ("Huawei").
/// German institutions of German name take the genitive's "s" on their noun in a role.

enum class Case { Nominative, Dative };

/// The agent in a sentence: "the HCSEC Oversight Board"; an unnamed source with its description in
/// quotation marks.
[[nodiscard]] QString agentInSentence(const NamedAgent& agent, Language language, Case grammaticalCase);

/// The agent at the beginning of a sentence: without an article.
[[nodiscard]] QString agentAtStart(const NamedAgent& agent, Language language);

/// A role: "head of the Federal Office", "hoofd van het Federal Office". Either part may be empty.
[[nodiscard]] QString roleInWords(const QString& title, const QString& organisation, Language language);

/// `pattern` with %1 replaced by the agent in the dative, and French "de" and "à" joined to what
/// follows: "du Monde", "aux Échos", "d’Al Jazeera". A person's "Le" or "Les" stays.
[[nodiscard]] QString joined(const QString& pattern, const NamedAgent& agent, Language language);

} // namespace claimline::report
