// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/dating.h"
#include "core/model/enumnames.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace claimline {

/// A proposition that can be true or false, in one sentence of the analyst's.
struct Claim {
    ClaimId id;
    QString wording; ///< never empty
    Dating about;
    std::vector<TopicId> topics; ///< rising

    bool operator==(const Claim&) const = default;
};

struct Topic {
    TopicId id;
    TopicId parent;
    QString name; ///< never empty
    QString definition;

    bool operator==(const Topic&) const = default;
};

enum class Verdict { Supported, PartlySupported, Disputed, Unproven, Refuted, NotCheckable };

template <>
struct EnumNames<Verdict> {
    static constexpr std::array all{
        std::pair{Verdict::Supported, "supported"},
        std::pair{Verdict::PartlySupported, "partly supported"},
        std::pair{Verdict::Disputed, "disputed"},
        std::pair{Verdict::Unproven, "unproven"},
        std::pair{Verdict::Refuted, "refuted"},
        std::pair{Verdict::NotCheckable, "not checkable"},
    };
};

/// What an analyst held of a claim at one time. Never changed: a later one is added.
struct Assessment {
    AssessmentId id;
    ClaimId claim;
    Verdict verdict = Verdict::Unproven;
    QString reason;
    QString scope; ///< "on these four sources"
    std::optional<Edtf> asOf;
    QString analyst;
    QDateTime madeAt; ///< UTC

    bool operator==(const Assessment&) const = default;
};

/// A note for the analyst's own eyes: no report or export carries it unless asked. It hangs on
/// exactly one record.
struct Note {
    NoteId id;
    ArticleId article;
    ClaimId claim;
    StatementId statement;
    AgentId agent;
    QString text;

    bool operator==(const Note&) const = default;
};

} // namespace claimline
