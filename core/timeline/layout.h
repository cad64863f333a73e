// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/event.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace claimline::timeline {

enum class LaneOrder { AsGiven, ByName, ByFirstDay, ByCount };

/// Which events are laid out, by which of their dates, in which lanes.
struct LayoutOptions {
    LaneKind by = LaneKind::Speaker;
    DateKind date = DateKind::Said;
    LaneOrder order = LaneOrder::AsGiven;
    std::function<bool(std::size_t index)> filter; ///< true: shown; none: all are
};

/// The days from `first` to `last`, both included.
struct DayRange {
    std::int64_t first = 0;
    std::int64_t last = 0;

    [[nodiscard]] std::int64_t length() const { return last - first + 1; }
    bool operator==(const DayRange&) const = default;
};

/// Events put in order so that what lies in a span of time in a lane is found, and counted, at a
/// cost that grows with what is found and not with what exists. It knows no scale and no units:
/// see Arrangement.
///
/// Within a lane the dated events stand by size class, then by first day, last day and id, at a
/// *position*. Class c holds the spans of 2^c up to 2^(c+1)-1 days, so that all that reach into a
/// window begin at most one such length before it. Equal spans form one *group*; as real dates
/// are days, months and years, there are few groups even of many events, and the position of a
/// group's first event counts all before it.
///
/// An open end is drawn to a little beyond all days that are given (extent()). A lane without
/// events is left out. Building is O(n log n), about 0.1 s for a million events. Immutable; any
/// thread may read it.
class Layout {
public:
    struct Lane {
        QString name;
        std::uint32_t key = noLane; ///< index into Events::lanes
        std::uint32_t firstSlice = 0, lastSlice = 0;
        std::uint32_t firstPosition = 0, lastPosition = 0; ///< of its dated events
        std::uint32_t firstUndated = 0, lastUndated = 0;
        [[nodiscard]] std::uint32_t datedCount() const { return lastPosition - firstPosition; }
        [[nodiscard]] std::uint32_t undatedCount() const { return lastUndated - firstUndated; }
    };
    /// The groups of one size class in a lane: [firstGroup, lastGroup).
    struct Slice {
        int sizeClass = 0;
        std::uint32_t firstGroup = 0, lastGroup = 0;
    };
    struct Group {
        std::int32_t first = 0, last = 0; ///< days, both included
        std::uint32_t position = 0;       ///< of its first event; its last is before the next group's
    };

    explicit Layout(std::shared_ptr<const Events> events, LayoutOptions options = {});

    [[nodiscard]] const Events& events() const { return *m_events; }
    [[nodiscard]] const LayoutOptions& options() const { return m_options; }
    [[nodiscard]] const std::vector<Lane>& lanes() const { return m_lanes; }
    [[nodiscard]] const std::vector<Slice>& slices() const { return m_slices; }
    /// One more than there are groups: the last holds only the end position.
    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }

    [[nodiscard]] std::size_t datedCount() const { return m_order.size(); }
    [[nodiscard]] std::size_t undatedCount() const { return m_undated.size(); }
    /// All days that are drawn; nothing if no event is dated.
    [[nodiscard]] std::optional<DayRange> extent() const { return m_extent; }

    /// The event at a position, as an index into events().
    [[nodiscard]] std::uint32_t eventAt(std::uint32_t position) const { return m_order[position]; }
    [[nodiscard]] std::uint32_t undatedAt(std::uint32_t position) const { return m_undated[position]; }
    /// The days over which the event is drawn.
    [[nodiscard]] DayRange drawnDays(std::size_t eventIndex) const;

    /// How many events of a lane touch the days of `range`: exact, and without looking at each.
    [[nodiscard]] std::size_t countIn(std::size_t lane, DayRange range) const;
    /// Their positions, in no order that means anything.
    [[nodiscard]] std::vector<std::uint32_t> positionsIn(std::size_t lane, DayRange range) const;
    /// The first group of a slice that begins on `day` or later, looked for from `from` on.
    [[nodiscard]] std::uint32_t firstGroupFrom(const Slice& slice, std::int64_t day, std::uint32_t from) const;

private:
    void findExtent();
    struct Record;
    [[nodiscard]] std::vector<Record> fillLanes();
    std::size_t countSlots(std::vector<bool>& shown);
    [[nodiscard]] std::vector<std::uint32_t> orderedSlots() const;
    [[nodiscard]] std::vector<Record> placedEvents(const std::vector<bool>& shown,
                                                   const std::vector<std::uint32_t>& laneOfSlot);
    [[nodiscard]] std::uint32_t slotOf(std::size_t eventIndex) const;
    void buildGroups(std::vector<Record>& records);
    void orderById();

    std::shared_ptr<const Events> m_events;
    LayoutOptions m_options;
    std::optional<DayRange> m_extent;
    std::vector<Lane> m_lanes;
    std::vector<Slice> m_slices;
    std::vector<Group> m_groups;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_undated;
};

} // namespace claimline::timeline
