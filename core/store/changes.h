// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumnames.h"

#include <cstdint>
#include <vector>

namespace claimline::store {

/// The kinds of records that the journal follows, by the name of their table.
enum class RecordKind {
    Setting, Article, ArticleMetadata, Capture, Layer, Passage, PassageRange, Agent, AgentName, Role, Topic,
    Claim, ClaimTopic, Statement, Hop, Evidence, Link, Assessment, Note
};

enum class ChangeKind { Inserted, Updated, Deleted };

/// One record that an act, an undo or a redo touched. `id` is the record's id; of a passage range
/// the passage's and of a claim's topic the claim's; of a setting 0.
struct Change {
    RecordKind record;
    std::int64_t id;
    ChangeKind kind;

    bool operator==(const Change&) const = default;
};

using Changes = std::vector<Change>;

[[nodiscard]] inline bool touches(const Changes& changes, RecordKind record)
{
    for (const Change& change : changes) {
        if (change.record == record) {
            return true;
        }
    }
    return false;
}

} // namespace claimline::store

template <>
struct claimline::EnumNames<claimline::store::RecordKind> {
    using Kind = claimline::store::RecordKind;
    static constexpr std::array all{
        std::pair{Kind::Setting, "setting"},
        std::pair{Kind::Article, "article"},
        std::pair{Kind::ArticleMetadata, "article_metadata"},
        std::pair{Kind::Capture, "capture"},
        std::pair{Kind::Layer, "layer"},
        std::pair{Kind::Passage, "passage"},
        std::pair{Kind::PassageRange, "passage_range"},
        std::pair{Kind::Agent, "agent"},
        std::pair{Kind::AgentName, "agent_name"},
        std::pair{Kind::Role, "role"},
        std::pair{Kind::Topic, "topic"},
        std::pair{Kind::Claim, "claim"},
        std::pair{Kind::ClaimTopic, "claim_topic"},
        std::pair{Kind::Statement, "statement"},
        std::pair{Kind::Hop, "hop"},
        std::pair{Kind::Evidence, "evidence"},
        std::pair{Kind::Link, "link"},
        std::pair{Kind::Assessment, "assessment"},
        std::pair{Kind::Note, "note"},
    };
};
