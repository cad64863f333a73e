// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <cstdint>

namespace claimline {

/// Makes ids that rise with time and do not collide between copies of a project, in the manner of
/// Twitter's Snowflake: 41 bits of milliseconds since 2020-01-01, 12 bits of the copy's random
/// number, 10 bits of a counter. Rising ids keep SQLite's tables and FTS5 appending at their end.
///
/// A clock set back does not make ids fall: the last time seen goes on. One thread at a time.
class IdSource {
public:
    static constexpr int copyBits = 12;
    static constexpr int counterBits = 10;

    /// `copy` is cut to 12 bits. The clock must outlive the source. No id made is below or equal
    /// to `last`, the largest id that this copy has given before.
    IdSource(const Clock& clock, std::uint32_t copy, std::int64_t last = 0);

    template <typename IdType>
    [[nodiscard]] IdType next()
    {
        return IdType(nextValue());
    }

    [[nodiscard]] std::int64_t nextValue();

private:
    const Clock& m_clock;
    std::int64_t m_copy = 0;
    std::int64_t m_milliseconds = 0;
    std::int64_t m_counter = 0;
};

} // namespace claimline
