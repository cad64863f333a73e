// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace claimline::timeline {

/// What the lanes of a timeline are.
enum class LaneKind { Speaker, Topic, Claim, Article };
inline constexpr std::size_t laneKindCount = 4;

/// The two dates of a statement: when it was said, and the time that it is about.
enum class DateKind { Said, About };
inline constexpr std::size_t dateKindCount = 2;

/// The lane of an event that has none of this kind (a claim without a topic). Such events get a
/// last lane of their own.
inline constexpr std::uint32_t noLane = UINT32_MAX;

/// From the first to the last day that a date may mean, both included, as Julian days
/// (QDate::toJulianDay). One end may be open or unknown; with neither the event is undated.
struct DateSpan {
    std::optional<std::int64_t> earliestDay;
    std::optional<std::int64_t> latestDay;
    bool uncertain = false;   ///< EDTF "?": the source is doubted
    bool approximate = false; ///< EDTF "~": about that time

    [[nodiscard]] bool isDated() const { return earliestDay.has_value() || latestDay.has_value(); }
    bool operator==(const DateSpan&) const = default;
};

/// One statement on the timeline. An event that belongs into several lanes of one kind is given
/// several times under one id.
struct Event {
    std::int64_t id = 0;
    std::array<std::uint32_t, laneKindCount> lanes = {noLane, noLane, noLane, noLane}; ///< by LaneKind
    std::array<DateSpan, dateKindCount> dates;                                         ///< by DateKind
    QString label;         ///< measured when added, not kept: Details bring it back
    bool guess = false;    ///< nobody has accepted it yet
    bool disputed = false; ///< there is evidence or another statement against it
};

enum class LinkKind { Supporting, Opposing, Neutral };

struct Link {
    std::int64_t from = 0;
    std::int64_t to = 0;
    LinkKind kind = LinkKind::Neutral;
    bool directed = true;
    QString label; ///< "contradicts", in the user's language
    bool operator==(const Link&) const = default;
};

/// What is fetched for the few events that are looked at.
struct Details {
    QString label;
    std::array<QString, dateKindCount> edtf; ///< the dates as they are stored, by DateKind; may be empty
};
using DetailSource = std::function<Details(std::int64_t id)>;

/// Many events, compactly: about 45 bytes each, without their words. Events are numbered by the
/// order in which they were added. Not changed once a Layout holds it; then any thread may read
/// it, and the detail source is called in the thread that draws.
class Events {
public:
    explicit Events(DetailSource details);

    void reserve(std::size_t count);
    void add(const Event& event);
    /// The names of the lanes of one kind; an event's lane is an index into them.
    void setLanes(LaneKind kind, std::vector<QString> names);
    /// After all events have been added. Links to events that are not there are left out.
    void setLinks(std::vector<Link> links);

    [[nodiscard]] std::size_t count() const { return m_ids.size(); }
    [[nodiscard]] std::int64_t id(std::size_t index) const { return m_ids[index]; }
    [[nodiscard]] std::uint32_t lane(std::size_t index, LaneKind kind) const;
    [[nodiscard]] DateSpan date(std::size_t index, DateKind kind) const;
    [[nodiscard]] bool isDated(std::size_t index, DateKind kind) const;
    [[nodiscard]] bool isGuess(std::size_t index) const;
    [[nodiscard]] bool isDisputed(std::size_t index) const;
    /// The width of the label at a text size of one, as far as it is known.
    [[nodiscard]] double labelWidth(std::size_t index) const;
    [[nodiscard]] Details details(std::size_t index) const { return m_details(m_ids[index]); }

    [[nodiscard]] const std::vector<QString>& lanes(LaneKind kind) const;
    [[nodiscard]] const std::vector<Link>& links() const { return m_links; }
    /// The numbers (in links()) of the links that begin at an event.
    [[nodiscard]] std::span<const std::uint32_t> linksFrom(std::size_t index) const;
    /// Whether the events were added in the order of their ids, as is usual.
    [[nodiscard]] bool idsRise() const { return m_idsRise; }
    /// The first event with this id.
    [[nodiscard]] std::optional<std::size_t> indexOf(std::int64_t id) const;

    /// For what goes over all events: the raw days, INT32_MIN and INT32_MAX for open ends.
    [[nodiscard]] const std::vector<std::int32_t>& earliestDays(DateKind kind) const;
    [[nodiscard]] const std::vector<std::int32_t>& latestDays(DateKind kind) const;
    [[nodiscard]] const std::vector<std::uint32_t>& laneIndexes(LaneKind kind) const;

private:
    DetailSource m_details;
    std::vector<std::int64_t> m_ids;
    std::array<std::vector<std::uint32_t>, laneKindCount> m_lanes;
    std::array<std::vector<std::int32_t>, dateKindCount> m_earliest;
    std::array<std::vector<std::int32_t>, dateKindCount> m_latest;
    bool m_idsRise = true;
    std::vector<std::uint8_t> m_flags;
    std::vector<std::uint8_t> m_labelWidths;
    std::array<std::vector<QString>, laneKindCount> m_laneNames;
    std::vector<Link> m_links;
    std::vector<std::uint32_t> m_linkOffsets; ///< by event, into m_linkOrder
    std::vector<std::uint32_t> m_linkOrder;
    std::vector<std::uint32_t> m_byId; ///< events in the order of their ids; empty if that is how they came
};

} // namespace claimline::timeline
