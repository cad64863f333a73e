// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/picture.h"
#include "core/timeline/view.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace claimline::timeline {

/// A mark as a view shows it, cut off at the edges of the plot; also one in the margin of the
/// undated, which has no days.
struct PlacedMark {
    Mark mark{}; ///< for undated ones, positions count among the layout's undated
    std::size_t lane = 0;
    bool undated = false;
    double x = 0, y = 0, width = 0, height = 0; ///< of the mark without its words
    bool cutLeft = false, cutRight = false;     ///< goes on beyond the edge of the plot
    double labelX = 0, labelRoom = 0;           ///< no words where there is no room
    double labelY = 0;                          ///< their base line
};

/// All marks that a view shows, the dated by lane and then the undated. The view's scale is the
/// arrangement's.
[[nodiscard]] std::vector<PlacedMark> visibleMarks(const Arrangement& arrangement, const View& view);

/// What lies under a point.
struct Hit {
    std::size_t lane = 0; ///< of the layout
    bool undated = false;
    bool cluster = false;
    std::vector<std::int64_t> ids; ///< of the event, or of all in the cluster
    DayRange days;                 ///< if dated
    double x = 0, y = 0, width = 0, height = 0;
};

/// The mark whose shape or words are at (x, y), to the nearest unit or two.
[[nodiscard]] std::optional<Hit> hitTest(const Arrangement& arrangement, const View& view, double x, double y);

/// The layout's event indexes that a placed mark stands for.
[[nodiscard]] std::vector<std::uint32_t> eventsOf(const Layout& layout, const PlacedMark& mark);

/// Which marks carry their words as a title, though there may be no room to show them. All is for
/// files; while a view moves, only the details of what is written are fetched.
enum class Titles { OfShownWords, OfAll };

/// What the view shows, with axis and lane names; words in place of an empty timeline.
[[nodiscard]] Picture visiblePicture(const Arrangement& arrangement, const View& view,
                                     Titles titles = Titles::OfShownWords);
/// The same for who keeps no arrangement.
[[nodiscard]] Picture visiblePicture(const Layout& layout, const View& view, const Style& style = {});

} // namespace claimline::timeline
