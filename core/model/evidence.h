// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/enumnames.h"

#include <QString>

namespace claimline {

enum class Stance { Supports, Refutes, Context };

template <>
struct EnumNames<Stance> {
    static constexpr std::array all{
        std::pair{Stance::Supports, "supports"},
        std::pair{Stance::Refutes, "refutes"},
        std::pair{Stance::Context, "context"},
    };
};

enum class Originality { Unknown, Original, Derivative };

template <>
struct EnumNames<Originality> {
    static constexpr std::array all{
        std::pair{Originality::Unknown, "unknown"},
        std::pair{Originality::Original, "original"},
        std::pair{Originality::Derivative, "derivative"},
    };
};

enum class Hand { Unknown, First, Second };

template <>
struct EnumNames<Hand> {
    static constexpr std::array all{
        std::pair{Hand::Unknown, "unknown"},
        std::pair{Hand::First, "first"},
        std::pair{Hand::Second, "second"},
    };
};

/// Negative: that something is missing where it would stand if the claim were true.
enum class Directness { Unknown, Direct, Indirect, Negative };

template <>
struct EnumNames<Directness> {
    static constexpr std::array all{
        std::pair{Directness::Unknown, "unknown"},
        std::pair{Directness::Direct, "direct"},
        std::pair{Directness::Indirect, "indirect"},
        std::pair{Directness::Negative, "negative"},
    };
};

enum class Confidence { Unknown, High, Medium, Low };

template <>
struct EnumNames<Confidence> {
    static constexpr std::array all{
        std::pair{Confidence::Unknown, "unknown"},
        std::pair{Confidence::High, "high"},
        std::pair{Confidence::Medium, "medium"},
        std::pair{Confidence::Low, "low"},
    };
};

/// How good a piece of evidence is, graded apart from what it shows.
struct Grade {
    Originality originality = Originality::Unknown;
    Hand hand = Hand::Unknown;
    Directness directness = Directness::Unknown;
    Confidence confidence = Confidence::Unknown;

    bool operator==(const Grade&) const = default;
};

/// A passage, a file, an address or a citation; at least one of the three is given. With a claim
/// it stands for or against that claim; without, it is the proof of a hop or of a link.
struct Evidence {
    EvidenceId id;
    ClaimId claim;
    PassageId passage;
    QString url; ///< of a file or a page
    QString citation;
    Stance stance = Stance::Supports;
    Grade grade;
    QString note;

    bool operator==(const Evidence&) const = default;
};

} // namespace claimline
