// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/enumnames.h"

#include <QDateTime>
#include <QString>

#include <variant>

namespace claimline {

enum class LinkKind { Repeats, Supports, Contradicts, Qualifies, Corrects, Retracts, Updates, Answers, Translates };

template <>
struct EnumNames<LinkKind> {
    static constexpr std::array all{
        std::pair{LinkKind::Repeats, "repeats"},
        std::pair{LinkKind::Supports, "supports"},
        std::pair{LinkKind::Contradicts, "contradicts"},
        std::pair{LinkKind::Qualifies, "qualifies"},
        std::pair{LinkKind::Corrects, "corrects"},
        std::pair{LinkKind::Retracts, "retracts"},
        std::pair{LinkKind::Updates, "updates"},
        std::pair{LinkKind::Answers, "answers"},
        std::pair{LinkKind::Translates, "translates"},
    };
};

/// Which reading of a doubtful statement a link holds for.
enum class LinkReading { Either, AsPrinted, ProbablyMeant };

template <>
struct EnumNames<LinkReading> {
    static constexpr std::array all{
        std::pair{LinkReading::Either, "either"},
        std::pair{LinkReading::AsPrinted, "as printed"},
        std::pair{LinkReading::ProbablyMeant, "probably meant"},
    };
};

/// Which ends a kind may join, and whether it has a direction. The one table of legal pairs.
struct LinkRule {
    LinkKind kind;
    bool betweenClaims;
    bool betweenStatements;
    bool symmetric; ///< A contradicts B says the same as B contradicts A
};

inline constexpr std::array linkRules{
    LinkRule{LinkKind::Repeats, false, true, false},
    LinkRule{LinkKind::Supports, true, true, false},
    LinkRule{LinkKind::Contradicts, true, true, true},
    LinkRule{LinkKind::Qualifies, true, true, false},
    LinkRule{LinkKind::Corrects, false, true, false},
    LinkRule{LinkKind::Retracts, false, true, false},
    LinkRule{LinkKind::Updates, true, true, false},
    LinkRule{LinkKind::Answers, false, true, false},
    LinkRule{LinkKind::Translates, false, true, false},
};

[[nodiscard]] constexpr const LinkRule& ruleOf(LinkKind kind)
{
    return linkRules[static_cast<std::size_t>(kind)];
}

struct ClaimPair {
    ClaimId from;
    ClaimId to;
    bool operator==(const ClaimPair&) const = default;
};

struct StatementPair {
    StatementId from;
    StatementId to;
    bool operator==(const StatementPair&) const = default;
};

using LinkEnds = std::variant<StatementPair, ClaimPair>;

/// A typed relation of two statements or of two claims; a record of its own.
struct Link {
    LinkId id;
    LinkEnds ends;
    LinkKind kind = LinkKind::Repeats;
    LinkReading reading = LinkReading::Either;
    QString reason;
    EvidenceId proof;
    QString author;
    QDateTime madeAt; ///< UTC

    bool operator==(const Link&) const = default;
};

} // namespace claimline
