// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edtf.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace claimline::timeline {

/// A place on the time axis. A minor tick names what is small ("Mar", "14"), a major one what it
/// lies in ("2018", "December 2018"); where the minor ones are years, there are no major ones.
struct Tick {
    std::int64_t day = 0; ///< Julian day at whose beginning it stands
    QString label;
    bool operator==(const Tick&) const = default;
};

struct Ticks {
    std::vector<Tick> minor;
    /// The first one may lie before the days that were asked for, so that its label can stay.
    std::vector<Tick> major;
    bool operator==(const Ticks&) const = default;
};

/// The ticks from `firstDay` to `lastDay`, as close to each other as their labels of the given
/// text size allow: from single days, over Mondays, months and quarters, to millennia.
[[nodiscard]] Ticks axisTicks(double firstDay, double lastDay, double daysPerUnit, double textSize, Language language);

} // namespace claimline::timeline
