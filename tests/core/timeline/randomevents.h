// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/timeline/timelinesamples.h"

#include <rapidcheck.h>

namespace claimline::test {

/// Up to 400 events in up to 4 lanes: days, months, years, spans of any length, open ends, undated;
/// sometimes very many on a few days.
inline std::shared_ptr<timeline::Events> randomEvents()
{
    const auto count = *rc::gen::inRange(0, 400);
    const auto laneCount = *rc::gen::inRange(1, 5);
    const auto spread = *rc::gen::element(3, 400, 8000, 120000);
    const auto seed = *rc::gen::arbitrary<std::uint32_t>();
    std::uint64_t state = seed * 2654435761ULL + 1;
    const auto random = [&state](std::int64_t below) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::int64_t>((state >> 33) % static_cast<std::uint64_t>(below));
    };
    std::vector<timeline::Event> events;
    for (int i = 0; i < count; ++i) {
        const std::int64_t first = 2458000 - spread / 2 + random(spread);
        timeline::DateSpan said = between(first, first);
        const std::int64_t kind = random(12);
        if (kind == 0) {
            said = {};
        } else if (kind == 1) {
            said.latestDay.reset();
        } else if (kind == 2) {
            said.earliestDay.reset();
        } else if (kind <= 4) {
            const std::int64_t month = first / 30 * 30;
            said = between(month, month + 29);
        } else if (kind == 5) {
            const std::int64_t year = first / 365 * 365;
            said = between(year, year + 364);
        } else if (kind == 6) {
            said = between(first, first + random(spread));
        }
        const auto lane = static_cast<std::uint32_t>(random(laneCount + 1));
        events.push_back(madeEvent(count * 3 - i * 2, lane, said, QString(static_cast<int>(random(40)), QChar(u'x'))));
    }
    std::vector<QString> names;
    for (int lane = 0; lane < laneCount; ++lane) {
        names.push_back(QString::number(lane));
    }
    return madeEvents(events, names);
}

} // namespace claimline::test
