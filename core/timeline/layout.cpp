// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/layout.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <utility>

namespace claimline::timeline {

namespace {

constexpr std::int32_t openBeginning = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t openEnd = std::numeric_limits<std::int32_t>::max();

/// How far an open end is drawn beyond the days that are given: a twentieth of them all.
constexpr std::int64_t leastOverhang = 30;
constexpr std::int64_t overhangShare = 20;

/// Sorts by size class, first day and last day in one comparison. A length is below 2^27 days
/// (Events keeps days within bounds), and all days fit 32 bits.
constexpr int classShift = 59;
constexpr int dayShift = 27;
constexpr std::uint64_t lengthMask = (std::uint64_t(1) << dayShift) - 1;

std::uint64_t sortKey(DayRange days)
{
    const auto length = static_cast<std::uint64_t>(days.length());
    const auto sizeClass = static_cast<std::uint64_t>(std::bit_width(length) - 1);
    const auto day = static_cast<std::uint64_t>(days.first - std::numeric_limits<std::int32_t>::min());
    return sizeClass << classShift | day << dayShift | length;
}

int sizeClassOf(std::uint64_t key)
{
    return static_cast<int>(key >> classShift);
}

Layout::Group groupOf(std::uint64_t key, std::uint32_t position)
{
    const auto day = static_cast<std::int64_t>(key >> dayShift & 0xffffffffU) + std::numeric_limits<std::int32_t>::min();
    const auto length = static_cast<std::int64_t>(key & lengthMask);
    return {static_cast<std::int32_t>(day), static_cast<std::int32_t>(day + length - 1), position};
}

DayRange drawn(std::int32_t earliest, std::int32_t latest, const std::optional<DayRange>& extent)
{
    return {earliest == openBeginning ? std::min<std::int64_t>(extent->first, latest) : earliest,
            latest == openEnd ? std::max<std::int64_t>(extent->last, earliest) : latest};
}

} // namespace

struct Layout::Record {
    std::uint64_t key = 0;
    std::uint32_t event = 0;
    bool operator<(const Record& other) const
    {
        return key != other.key ? key < other.key : event < other.event;
    }
};

Layout::Layout(std::shared_ptr<const Events> events, LayoutOptions options)
    : m_events(std::move(events)), m_options(std::move(options))
{
    findExtent();
    std::vector<Record> records = fillLanes();
    buildGroups(records);
    orderById();
}

void Layout::findExtent()
{
    const auto& earliest = m_events->earliestDays(m_options.date);
    const auto& latest = m_events->latestDays(m_options.date);
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    bool anyOpenFirst = false;
    bool anyOpenLast = false;
    for (std::size_t index = 0; index < m_events->count(); ++index) {
        const bool openFirst = earliest[index] == openBeginning;
        const bool openLast = latest[index] == openEnd;
        if ((openFirst && openLast) || (m_options.filter && !m_options.filter(index))) {
            continue;
        }
        anyOpenFirst = anyOpenFirst || openFirst;
        anyOpenLast = anyOpenLast || openLast;
        const std::int32_t lower = openFirst ? latest[index] : earliest[index];
        const std::int32_t upper = openLast ? earliest[index] : latest[index];
        first = std::min<std::int64_t>(first, lower);
        last = std::max<std::int64_t>(last, upper);
    }
    if (first > last) {
        return;
    }
    const std::int64_t overhang = std::max(leastOverhang, (last - first) / overhangShare);
    m_extent = DayRange{anyOpenFirst ? first - overhang : first, anyOpenLast ? last + overhang : last};
}

std::uint32_t Layout::slotOf(std::size_t eventIndex) const
{
    const auto withoutLane = static_cast<std::uint32_t>(m_events->lanes(m_options.by).size());
    return std::min(m_events->laneIndexes(m_options.by)[eventIndex], withoutLane);
}

std::vector<Layout::Record> Layout::fillLanes()
{
    std::vector<bool> shown(m_events->count());
    std::vector<std::uint32_t> laneOfSlot(countSlots(shown), noLane);

    std::vector<Lane> lanes;
    std::uint32_t position = 0;
    std::uint32_t undated = 0;
    for (const std::uint32_t slot : orderedSlots()) {
        Lane lane = m_lanes[slot];
        if (lane.lastPosition + lane.lastUndated == 0) {
            continue;
        }
        laneOfSlot[slot] = static_cast<std::uint32_t>(lanes.size());
        lane.firstPosition = std::exchange(position, position + lane.lastPosition);
        lane.lastPosition = position;
        lane.firstUndated = std::exchange(undated, undated + lane.lastUndated);
        lane.lastUndated = undated;
        lanes.push_back(std::move(lane));
    }
    m_lanes = std::move(lanes);
    m_order.resize(position);
    m_undated.resize(undated);
    return placedEvents(shown, laneOfSlot);
}

/// Until they are put in order, m_lanes has a lane for each name and one for events without, and
/// their last positions are counts.
std::size_t Layout::countSlots(std::vector<bool>& shown)
{
    const auto& names = m_events->lanes(m_options.by);
    m_lanes.resize(names.size() + 1);
    for (std::uint32_t slot = 0; slot < names.size(); ++slot) {
        m_lanes[slot].key = slot;
        m_lanes[slot].name = names[slot].simplified();
    }
    for (std::size_t index = 0; index < m_events->count(); ++index) {
        if (m_options.filter && !m_options.filter(index)) {
            continue;
        }
        shown[index] = true;
        Lane& lane = m_lanes[slotOf(index)];
        ++(m_events->isDated(index, m_options.date) ? lane.lastPosition : lane.lastUndated);
    }
    return m_lanes.size();
}

std::vector<std::uint32_t> Layout::orderedSlots() const
{
    const auto withoutLane = static_cast<std::uint32_t>(m_lanes.size() - 1);
    std::vector<std::uint32_t> order(withoutLane);
    std::iota(order.begin(), order.end(), 0U);
    const auto sortBy = [&order](const auto& before) { std::stable_sort(order.begin(), order.end(), before); };
    if (m_options.order == LaneOrder::ByName) {
        sortBy([this](auto left, auto right) {
            return QString::localeAwareCompare(m_lanes[left].name, m_lanes[right].name) < 0;
        });
    } else if (m_options.order == LaneOrder::ByCount) {
        const auto count = [this](auto slot) { return m_lanes[slot].lastPosition + m_lanes[slot].lastUndated; };
        sortBy([&count](auto left, auto right) { return count(left) > count(right); });
    } else if (m_options.order == LaneOrder::ByFirstDay) {
        std::vector<std::int64_t> firstDays(m_lanes.size(), std::numeric_limits<std::int64_t>::max());
        for (std::size_t index = 0; index < m_events->count(); ++index) {
            const bool shown = !m_options.filter || m_options.filter(index);
            if (shown && m_events->isDated(index, m_options.date)) {
                firstDays[slotOf(index)] = std::min(firstDays[slotOf(index)], drawnDays(index).first);
            }
        }
        sortBy([&firstDays](auto left, auto right) { return firstDays[left] < firstDays[right]; });
    }
    order.push_back(withoutLane);
    return order;
}

std::vector<Layout::Record> Layout::placedEvents(const std::vector<bool>& shown, const std::vector<std::uint32_t>& laneOfSlot)
{
    std::vector<Record> records(m_order.size());
    std::vector<std::uint32_t> nextDated;
    std::vector<std::uint32_t> nextUndated;
    for (const Lane& lane : m_lanes) {
        nextDated.push_back(lane.firstPosition);
        nextUndated.push_back(lane.firstUndated);
    }
    for (std::size_t index = 0; index < m_events->count(); ++index) {
        if (!shown[index]) {
            continue;
        }
        const std::uint32_t lane = laneOfSlot[slotOf(index)];
        const auto event = static_cast<std::uint32_t>(index);
        if (m_events->isDated(index, m_options.date)) {
            records[nextDated[lane]++] = {sortKey(drawnDays(index)), event};
        } else {
            m_undated[nextUndated[lane]++] = event;
        }
    }
    return records;
}

void Layout::buildGroups(std::vector<Record>& records)
{
    for (Lane& lane : m_lanes) {
        std::sort(records.begin() + lane.firstPosition, records.begin() + lane.lastPosition);
        lane.firstSlice = static_cast<std::uint32_t>(m_slices.size());
        for (std::uint32_t position = lane.firstPosition; position < lane.lastPosition; ++position) {
            const std::uint64_t key = records[position].key;
            const auto group = static_cast<std::uint32_t>(m_groups.size());
            const bool first = position == lane.firstPosition;
            m_order[position] = records[position].event;
            if (!first && key == records[position - 1].key) {
                continue;
            }
            if (first || sizeClassOf(key) != sizeClassOf(records[position - 1].key)) {
                m_slices.push_back({sizeClassOf(key), group, group});
            }
            m_groups.push_back(groupOf(key, position));
            m_slices.back().lastGroup = group + 1;
        }
        lane.lastSlice = static_cast<std::uint32_t>(m_slices.size());
    }
    m_groups.push_back({.position = static_cast<std::uint32_t>(m_order.size())});
}

/// Those of equal dates and the undated; so far they stand in the order in which they were added.
void Layout::orderById()
{
    if (m_events->idsRise()) {
        return;
    }
    const auto byId = [this](std::uint32_t left, std::uint32_t right) {
        return m_events->id(left) != m_events->id(right) ? m_events->id(left) < m_events->id(right) : left < right;
    };
    for (std::size_t group = 0; group + 1 < m_groups.size(); ++group) {
        std::sort(m_order.begin() + m_groups[group].position, m_order.begin() + m_groups[group + 1].position, byId);
    }
    for (const Lane& lane : m_lanes) {
        std::sort(m_undated.begin() + lane.firstUndated, m_undated.begin() + lane.lastUndated, byId);
    }
}

DayRange Layout::drawnDays(std::size_t eventIndex) const
{
    return drawn(m_events->earliestDays(m_options.date)[eventIndex], m_events->latestDays(m_options.date)[eventIndex],
                 m_extent);
}

std::uint32_t Layout::firstGroupFrom(const Slice& slice, std::int64_t day, std::uint32_t from) const
{
    const auto found = std::lower_bound(m_groups.begin() + from, m_groups.begin() + slice.lastGroup, day,
                                        [](const Group& group, std::int64_t wanted) { return group.first < wanted; });
    return static_cast<std::uint32_t>(found - m_groups.begin());
}

std::size_t Layout::countIn(std::size_t lane, DayRange range) const
{
    std::size_t count = 0;
    for (std::uint32_t number = m_lanes[lane].firstSlice; number < m_lanes[lane].lastSlice; ++number) {
        const Slice& slice = m_slices[number];
        const std::int64_t greatestLength = (std::int64_t(2) << slice.sizeClass) - 1;
        const std::uint32_t reachingIn = firstGroupFrom(slice, range.first - greatestLength + 1, slice.firstGroup);
        const std::uint32_t beginningIn = firstGroupFrom(slice, range.first, reachingIn);
        const std::uint32_t after = firstGroupFrom(slice, range.last + 1, beginningIn);
        count += m_groups[after].position - m_groups[beginningIn].position;
        for (std::uint32_t group = reachingIn; group < beginningIn; ++group) {
            count += m_groups[group].last >= range.first ? m_groups[group + 1].position - m_groups[group].position : 0;
        }
    }
    return count;
}

std::vector<std::uint32_t> Layout::positionsIn(std::size_t lane, DayRange range) const
{
    std::vector<std::uint32_t> positions;
    for (std::uint32_t number = m_lanes[lane].firstSlice; number < m_lanes[lane].lastSlice; ++number) {
        const Slice& slice = m_slices[number];
        const std::int64_t greatestLength = (std::int64_t(2) << slice.sizeClass) - 1;
        std::uint32_t group = firstGroupFrom(slice, range.first - greatestLength + 1, slice.firstGroup);
        for (; group < slice.lastGroup && m_groups[group].first <= range.last; ++group) {
            if (m_groups[group].last >= range.first) {
                for (std::uint32_t position = m_groups[group].position; position < m_groups[group + 1].position; ++position) {
                    positions.push_back(position);
                }
            }
        }
    }
    return positions;
}

} // namespace claimline::timeline
