// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/dating.h"
#include "core/model/enumnames.h"

#include <QString>

#include <optional>
#include <vector>

namespace claimline {

/// Whose voice is heard: the article's own, or an agent's.
class Voice {
public:
    Voice() = default; ///< the article's own
    [[nodiscard]] static Voice article() { return {}; }
    /// `agent` must not be null.
    [[nodiscard]] static Voice of(AgentId agent)
    {
        Voice voice;
        voice.m_agent = agent;
        return voice;
    }

    [[nodiscard]] bool isArticle() const { return m_agent.isNull(); }
    [[nodiscard]] AgentId agent() const { return m_agent; } ///< null for the article

    bool operator==(const Voice&) const = default;

private:
    AgentId m_agent;
};

/// How the article renders the words. Unmarked is direct speech without quotation marks.
enum class Manner { Direct, Indirect, Mixed, Unmarked, OwnVoice };

template <>
struct EnumNames<Manner> {
    static constexpr std::array all{
        std::pair{Manner::Direct, "direct"},
        std::pair{Manner::Indirect, "indirect"},
        std::pair{Manner::Mixed, "mixed"},
        std::pair{Manner::Unmarked, "unmarked"},
        std::pair{Manner::OwnVoice, "own voice"},
    };
};

/// How sure the asserter says to be.
enum class Certainty { NotRecorded, Certain, Probable, Possible, Doubtful };

template <>
struct EnumNames<Certainty> {
    static constexpr std::array all{
        std::pair{Certainty::NotRecorded, "not recorded"},
        std::pair{Certainty::Certain, "certain"},
        std::pair{Certainty::Probable, "probable"},
        std::pair{Certainty::Possible, "possible"},
        std::pair{Certainty::Doubtful, "doubtful"},
    };
};

/// One step of the route of a statement. Hops run from the article inwards and end before the
/// asserter: the article (itself seen) quotes Der Spiegel (unseen), in which the asserter speaks.
struct Hop {
    HopId id;
    Voice voice;
    QString cue;    ///< "in an interview with", as printed
    QString medium; ///< "interview", "press conference"
    Dating date;
    bool seen = false; ///< whether we saw this hop's own words ourselves
    EvidenceId proof;  ///< of the hop, if there is any

    bool operator==(const Hop&) const = default;
};

/// Where the words as printed most likely do not say what was meant (a translator's slip, say).
struct DoubtfulReading {
    QString asPrinted;
    QString probablyMeant;
    QString reason;

    bool operator==(const DoubtfulReading&) const = default;
};

/// One utterance of a claim in an article.
struct Statement {
    StatementId id;
    ClaimId claim;
    ArticleId article;
    PassageId passage;
    int number = 0; ///< within its article, from 1; stays when others go
    Voice asserter;
    RoleId role;           ///< in which the asserter spoke, if known
    QString roleAsPrinted; ///< the article's word for it, where it differs
    Manner manner = Manner::Indirect;
    QString cue; ///< "says", as printed
    Certainty certainty = Certainty::NotRecorded;
    std::optional<DoubtfulReading> reading;
    Dating said;
    std::vector<Hop> chain;
    QString remark;     ///< of the analyst's, printed in reports
    bool guess = false; ///< proposed by the program, accepted by nobody yet

    bool operator==(const Statement&) const = default;
};

} // namespace claimline
