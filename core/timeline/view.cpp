// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/view.h"

#include "core/timeline/textwidth.h"
#include "core/timeline/words.h"

#include <algorithm>
#include <cmath>

namespace claimline::timeline {

namespace {

/// In text sizes.
constexpr double leastNameWidth = 6;
constexpr double namePadding = 2;
constexpr double undatedColumn = 15;
constexpr double axisLines = 3.4;

/// Of a single day, so that it does not fill the window alone.
constexpr double leastDaysFitted = 28;
/// Of the days, before them; of the plot, after them at most.
constexpr double fitBefore = 0.02;
constexpr double greatestFitAfter = 0.22;

double limited(double daysPerUnit)
{
    return std::clamp(daysPerUnit, 1 / greatestUnitsPerDay, greatestDaysPerUnit);
}

} // namespace

Margins marginsOf(const Layout& layout, const Style& style)
{
    Margins margins;
    for (const Layout::Lane& lane : layout.lanes()) {
        const QString& name = lane.key == noLane ? words(style.language).withoutLane : lane.name;
        margins.nameWidth = std::max(margins.nameWidth, estimatedWidth(name, style.textSize));
        if (margins.nameWidth > style.greatestNameWidth) {
            break;
        }
    }
    margins.nameWidth = std::clamp(margins.nameWidth + namePadding * style.textSize, leastNameWidth * style.textSize,
                                   std::max(style.greatestNameWidth, leastNameWidth * style.textSize));
    margins.undatedWidth = layout.undatedCount() > 0 ? undatedColumn * style.textSize : 0;
    margins.axisHeight = axisLines * style.textSize;
    return margins;
}

double View::dayAt(double x, const Margins& margins) const
{
    return fromDay + (x - margins.left()) * daysPerUnit;
}

double View::xOf(double day, const Margins& margins) const
{
    return margins.left() + (day - fromDay) / daysPerUnit;
}

DayRange View::days(const Margins& margins) const
{
    // Equally many wherever the view stands, so that what is placed in steps of them stays.
    const auto first = static_cast<std::int64_t>(std::floor(fromDay));
    const double plotWidth = std::max(0.0, width - margins.left());
    return {first, first + static_cast<std::int64_t>(std::ceil(plotWidth * daysPerUnit))};
}

View panned(View view, double right, double down)
{
    view.fromDay += right * view.daysPerUnit;
    view.scroll += down;
    return view;
}

View zoomed(View view, double factor, double x, const Margins& margins)
{
    const double day = view.dayAt(x, margins);
    view.daysPerUnit = limited(view.daysPerUnit / factor);
    view.fromDay = day - (x - margins.left()) * view.daysPerUnit;
    return view;
}

View fitted(const Layout& layout, const Style& style, double width, double height)
{
    View view{.width = width, .height = height};
    if (!layout.extent()) {
        return view;
    }
    const double plotWidth = std::max(50.0, width - marginsOf(layout, style).left());
    const auto length = static_cast<double>(layout.extent()->length());
    const double shown = std::max(length, leastDaysFitted);
    const double before = (shown - length) / 2 + fitBefore * shown;
    const double after = std::min(greatestFitAfter, 0.8 * style.greatestLabelWidth / plotWidth);
    view.daysPerUnit = limited(shown * (1 + fitBefore) / (plotWidth * (1 - after)));
    view.fromDay = static_cast<double>(layout.extent()->first) - before;
    return view;
}

View withinLanes(View view, const Arrangement& arrangement, const Margins& margins)
{
    const double greatest = arrangement.lanesHeight() + margins.axisHeight - view.height;
    view.scroll = std::clamp(view.scroll, 0.0, std::max(0.0, greatest));
    return view;
}

} // namespace claimline::timeline
