// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/picture.h"
#include "core/timeline/scene.h"

#include <vector>

namespace claimline::timeline {

/// What tells single marks from each other, none of it by colour alone.
struct MarkLook {
    bool vague = false;       ///< hatched: not known to the day, or doubted
    bool approximate = false; ///< with longer soft ends
    bool openStart = false;   ///< fades away over a long stretch
    bool openEnd = false;
    bool guess = false;       ///< hollow
    bool disputed = false;    ///< ringed
};

[[nodiscard]] MarkLook lookOf(const Layout& layout, std::uint32_t event);

/// The shapes of a mark without its words; the first one carries `title`.
[[nodiscard]] std::vector<Shape> shapesOfMark(const PlacedMark& placed, const MarkLook& look, const QString& title, double em);

/// A link from one mark to another, bowed so that it does not run along a row.
[[nodiscard]] Line lineBetween(const PlacedMark& from, const PlacedMark& to, const Link& link, double em);

[[nodiscard]] Ink inkOf(LinkKind kind);
[[nodiscard]] Stroke strokeOf(LinkKind kind);

} // namespace claimline::timeline
