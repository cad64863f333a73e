// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace claimline {

/// The number of a record of one kind; ids of two kinds do not mix. Zero is "none"; every stored
/// id is positive and 63 bits wide, made by IdSource. In JSON an id is a string.
template <typename Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value) : m_value(value) {}

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }
    constexpr explicit operator bool() const { return m_value != 0; }
    [[nodiscard]] QString toString() const { return QString::number(m_value); }

    /// Nothing if `text` is no positive number of 63 bits.
    [[nodiscard]] static std::optional<Id> fromString(QStringView text)
    {
        bool ok = false;
        const qlonglong value = text.toLongLong(&ok);
        return ok && value > 0 ? std::optional(Id(value)) : std::nullopt;
    }

    constexpr auto operator<=>(const Id&) const = default;

private:
    std::int64_t m_value = 0;
};

template <typename Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return ::qHash(static_cast<qint64>(id.value()), seed);
}

using ArticleId = Id<struct ArticleTag>;
using CaptureId = Id<struct CaptureTag>;
using LayerId = Id<struct LayerTag>;
using PassageId = Id<struct PassageTag>;
using AgentId = Id<struct AgentTag>;
using AgentNameId = Id<struct AgentNameTag>;
using RoleId = Id<struct RoleTag>;
using TopicId = Id<struct TopicTag>;
using ClaimId = Id<struct ClaimTag>;
using StatementId = Id<struct StatementTag>;
using HopId = Id<struct HopTag>;
using EvidenceId = Id<struct EvidenceTag>;
using LinkId = Id<struct LinkTag>;
using AssessmentId = Id<struct AssessmentTag>;
using NoteId = Id<struct NoteTag>;
using JournalId = Id<struct JournalTag>;

} // namespace claimline

template <typename Tag>
struct std::hash<claimline::Id<Tag>> {
    std::size_t operator()(const claimline::Id<Tag>& id) const noexcept
    {
        return std::hash<std::int64_t>()(id.value());
    }
};
