// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"

#include <algorithm>

namespace claimline {

namespace {

constexpr std::int64_t epochMilliseconds = 1'577'836'800'000; // 2020-01-01T00:00:00Z

} // namespace

IdSource::IdSource(const Clock& clock, std::uint32_t copy, std::int64_t last)
    : m_clock(clock)
    , m_copy(copy & ((1U << copyBits) - 1))
    , m_milliseconds(last > 0 ? (last >> (copyBits + counterBits)) + 1 : 0)
{
}

std::int64_t IdSource::nextValue()
{
    const std::int64_t present = std::max<std::int64_t>(1, m_clock.now().toMSecsSinceEpoch() - epochMilliseconds);
    if (present > m_milliseconds) {
        m_milliseconds = present;
        m_counter = 0;
    } else if (++m_counter == (1 << counterBits)) {
        ++m_milliseconds;
        m_counter = 0;
    }
    return (m_milliseconds << (copyBits + counterBits)) | (m_copy << counterBits) | m_counter;
}

} // namespace claimline
