// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/event.h"

#include "core/timeline/textwidth.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace claimline::timeline {

namespace {

constexpr std::int32_t openBeginning = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t openEnd = std::numeric_limits<std::int32_t>::max();
/// Days more than 160,000 years off are drawn there, so that every length stays below 2^27 days.
constexpr std::int64_t furthestDay = 60'000'000;

constexpr std::uint8_t guessFlag = 1;
constexpr std::uint8_t disputedFlag = 2;
constexpr std::uint8_t uncertainFlags[dateKindCount] = {4, 8};
constexpr std::uint8_t approximateFlags[dateKindCount] = {16, 32};

/// Widths are kept in steps of a fifth of an em.
constexpr double widthSteps = 5;

std::int32_t kept(std::optional<std::int64_t> day, std::int32_t open)
{
    return day ? static_cast<std::int32_t>(std::clamp(*day, -furthestDay, furthestDay)) : open;
}

std::optional<std::int64_t> given(std::int32_t day)
{
    return day == openBeginning || day == openEnd ? std::nullopt : std::optional<std::int64_t>(day);
}

} // namespace

Events::Events(DetailSource details) : m_details(std::move(details)) {}

void Events::reserve(std::size_t count)
{
    m_ids.reserve(count);
    m_flags.reserve(count);
    m_labelWidths.reserve(count);
    for (auto& lanes : m_lanes) {
        lanes.reserve(count);
    }
    for (std::size_t kind = 0; kind < dateKindCount; ++kind) {
        m_earliest[kind].reserve(count);
        m_latest[kind].reserve(count);
    }
}

void Events::add(const Event& event)
{
    std::uint8_t flags = (event.guess ? guessFlag : 0) | (event.disputed ? disputedFlag : 0);
    for (std::size_t kind = 0; kind < dateKindCount; ++kind) {
        const DateSpan& date = event.dates[kind];
        std::int32_t earliest = kept(date.earliestDay, openBeginning);
        std::int32_t latest = kept(date.latestDay, openEnd);
        if (date.earliestDay && date.latestDay && latest < earliest) {
            std::swap(earliest, latest);
        }
        m_earliest[kind].push_back(earliest);
        m_latest[kind].push_back(latest);
        flags |= (date.uncertain ? uncertainFlags[kind] : 0) | (date.approximate ? approximateFlags[kind] : 0);
    }
    for (std::size_t kind = 0; kind < laneKindCount; ++kind) {
        m_lanes[kind].push_back(event.lanes[kind]);
    }
    m_idsRise = m_idsRise && (m_ids.empty() || m_ids.back() <= event.id);
    m_ids.push_back(event.id);
    m_flags.push_back(flags);
    // A label that was not given may be long: it gets all the room there is.
    const double width = event.label.isEmpty() ? 255 : std::min(255.0, estimatedWidth(event.label, widthSteps) + 1);
    m_labelWidths.push_back(static_cast<std::uint8_t>(width));
}

void Events::setLanes(LaneKind kind, std::vector<QString> names)
{
    m_laneNames[static_cast<std::size_t>(kind)] = std::move(names);
}

void Events::setLinks(std::vector<Link> links)
{
    m_byId.clear();
    if (!m_idsRise) {
        m_byId.resize(m_ids.size());
        std::iota(m_byId.begin(), m_byId.end(), 0U);
        std::stable_sort(m_byId.begin(), m_byId.end(),
                         [this](std::uint32_t left, std::uint32_t right) { return m_ids[left] < m_ids[right]; });
    }
    std::erase_if(links, [this](const Link& link) { return !indexOf(link.from) || !indexOf(link.to); });
    m_links = std::move(links);
    m_linkOffsets.assign(m_ids.size() + 1, 0);
    for (const Link& link : m_links) {
        ++m_linkOffsets[*indexOf(link.from) + 1];
    }
    std::partial_sum(m_linkOffsets.begin(), m_linkOffsets.end(), m_linkOffsets.begin());
    m_linkOrder.resize(m_links.size());
    std::vector<std::uint32_t> next(m_linkOffsets);
    for (std::uint32_t number = 0; number < m_links.size(); ++number) {
        m_linkOrder[next[*indexOf(m_links[number].from)]++] = number;
    }
}

std::uint32_t Events::lane(std::size_t index, LaneKind kind) const
{
    return m_lanes[static_cast<std::size_t>(kind)][index];
}

DateSpan Events::date(std::size_t index, DateKind kind) const
{
    const auto number = static_cast<std::size_t>(kind);
    return {.earliestDay = given(m_earliest[number][index]),
            .latestDay = given(m_latest[number][index]),
            .uncertain = (m_flags[index] & uncertainFlags[number]) != 0,
            .approximate = (m_flags[index] & approximateFlags[number]) != 0};
}

bool Events::isDated(std::size_t index, DateKind kind) const
{
    const auto number = static_cast<std::size_t>(kind);
    return m_earliest[number][index] != openBeginning || m_latest[number][index] != openEnd;
}

bool Events::isGuess(std::size_t index) const
{
    return (m_flags[index] & guessFlag) != 0;
}

bool Events::isDisputed(std::size_t index) const
{
    return (m_flags[index] & disputedFlag) != 0;
}

double Events::labelWidth(std::size_t index) const
{
    return m_labelWidths[index] / widthSteps;
}

const std::vector<QString>& Events::lanes(LaneKind kind) const
{
    return m_laneNames[static_cast<std::size_t>(kind)];
}

std::span<const std::uint32_t> Events::linksFrom(std::size_t index) const
{
    if (m_links.empty()) {
        return {};
    }
    return std::span(m_linkOrder).subspan(m_linkOffsets[index], m_linkOffsets[index + 1] - m_linkOffsets[index]);
}

std::optional<std::size_t> Events::indexOf(std::int64_t id) const
{
    if (m_byId.empty()) {
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        return found != m_ids.end() && *found == id ? std::optional(static_cast<std::size_t>(found - m_ids.begin()))
                                                    : std::nullopt;
    }
    const auto found = std::lower_bound(m_byId.begin(), m_byId.end(), id,
                                        [this](std::uint32_t index, std::int64_t wanted) { return m_ids[index] < wanted; });
    return found != m_byId.end() && m_ids[*found] == id ? std::optional<std::size_t>(*found) : std::nullopt;
}

const std::vector<std::int32_t>& Events::earliestDays(DateKind kind) const
{
    return m_earliest[static_cast<std::size_t>(kind)];
}

const std::vector<std::int32_t>& Events::latestDays(DateKind kind) const
{
    return m_latest[static_cast<std::size_t>(kind)];
}

const std::vector<std::uint32_t>& Events::laneIndexes(LaneKind kind) const
{
    return m_lanes[static_cast<std::size_t>(kind)];
}

} // namespace claimline::timeline
