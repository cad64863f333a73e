// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edtf.h"
#include "core/timeline/layout.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace claimline::timeline {

/// What a drawn timeline looks like, as far as it takes room.
struct Style {
    double textSize = 12;            ///< all else grows with it
    int maximumRows = 6;             ///< of a lane; what does not fit is merged
    double greatestNameWidth = 190;  ///< of the lane names at the left
    double greatestLabelWidth = 230; ///< of the words beside a mark
    Language language = Language::English;

    [[nodiscard]] double rowHeight() const { return 2.15 * textSize; }
    bool operator==(const Style&) const = default;
};

enum class MarkKind {
    Point,        ///< one event of less width than a dot
    Span,         ///< one event, as wide as its date
    Cluster,      ///< several events close to each other
    VagueCluster, ///< several events that lie somewhere in one span
};

struct PositionRange {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    bool operator==(const PositionRange&) const = default;
};

/// One thing to be drawn in a lane, and the events that it stands for. Horizontal places are in
/// units from Julian day 0 at the scale for which it was made.
struct Mark {
    MarkKind kind = MarkKind::Point;
    std::uint32_t row = 0;
    DayRange days{};          ///< all days of all its events
    double left = 0, right = 0;
    double labelLeft = 0, labelRight = 0; ///< the room for its words; none where they are equal
    std::uint32_t count = 0;  ///< of events, exact
    PositionRange positions{}; ///< in the layout
    std::vector<PositionRange> more{}; ///< where it stands for several ranges

    [[nodiscard]] bool isSingle() const { return count == 1; }
    bool operator==(const Mark&) const = default;
};

/// The marks of one lane, stacked in rows so that neither marks nor words lie over each other. By
/// first place, each goes into the first row with room; where there is none, words before it are
/// cut short, and where that does not help, it is merged into the mark that grows least by it. The
/// first row of a crowded lane is kept for what is known to the day.
///
/// Before that, what could never fit is merged: events of less than a bin in bins of time, others
/// by equal dates or by size class. Bins are counted from Julian day 0 and sized by the scale, so
/// a cluster stays what it is while the view moves.
///
/// Every event of the lane that touches `range` is in exactly one mark. Without a range, all are.
/// The same input gives the same marks.
[[nodiscard]] std::vector<Mark> stackedMarks(const Layout& layout, std::size_t lane, std::optional<DayRange> range,
                                             double daysPerUnit, const Style& style);

/// The positions of all events that a mark stands for, rising.
[[nodiscard]] std::vector<std::uint32_t> positionsOf(const Mark& mark);

/// The words in a Cluster or under a VagueCluster: its count.
[[nodiscard]] QString countLabel(std::size_t count, Language language);

} // namespace claimline::timeline
