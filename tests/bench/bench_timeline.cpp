// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A timeline of 40 lanes over 20 years, 30 % of it vague: how long the layout takes, and one step of
// panning and of zooming over it.
#include "core/timeline/scene.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <random>
#include <vector>

using namespace claimline::timeline;

namespace {

constexpr int laneCount = 40;
constexpr std::int64_t firstDay = 2451545; // 1 January 2000
constexpr std::int64_t dayCount = 7305;
constexpr double windowWidth = 1600;
constexpr double windowHeight = 900;

DateSpan randomDate(std::mt19937& random)
{
    const std::int64_t day = firstDay + static_cast<std::int64_t>(random() % dayCount);
    switch (random() % 20) {
    case 0:
    case 1:
    case 2: { // a month
        const std::int64_t month = firstDay + (day - firstDay) / 30 * 30;
        return {.earliestDay = month, .latestDay = month + 29};
    }
    case 3: { // a year
        const std::int64_t year = firstDay + (day - firstDay) / 365 * 365;
        return {.earliestDay = year, .latestDay = year + 364};
    }
    case 4: // any span
        return {.earliestDay = day, .latestDay = day + 1 + static_cast<std::int64_t>(random() % 400)};
    case 5: // since
        return random() % 2 == 0 ? DateSpan{.earliestDay = day, .latestDay = std::nullopt} : DateSpan{};
    default:
        return {.earliestDay = day, .latestDay = day};
    }
}

std::shared_ptr<const Events> randomEvents(std::int64_t count)
{
    std::mt19937 random(7);
    auto events = std::make_shared<Events>(
        [](std::int64_t id) { return Details{.label = QStringLiteral("Statement number %1").arg(id), .edtf = {}}; });
    events->reserve(static_cast<std::size_t>(count));
    const QString label = QStringLiteral("Statement number 123456");
    for (std::int64_t id = 1; id <= count; ++id) {
        Event event;
        event.id = id;
        event.lanes[0] = static_cast<std::uint32_t>(random() % laneCount);
        event.dates[0] = randomDate(random);
        event.label = label;
        events->add(event);
    }
    std::vector<QString> names;
    for (int lane = 0; lane < laneCount; ++lane) {
        names.push_back(QStringLiteral("Speaker %1").arg(lane));
    }
    events->setLanes(LaneKind::Speaker, std::move(names));
    return events;
}

/// The middle and the slow end of many steps, in milliseconds.
class StepTimes {
public:
    template <typename Step>
    void measure(const Step& step)
    {
        const auto begin = std::chrono::steady_clock::now();
        step();
        m_times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }

    void report(benchmark::State& state)
    {
        std::sort(m_times.begin(), m_times.end());
        state.counters["p50_ms"] = m_times[m_times.size() / 2];
        state.counters["p95_ms"] = m_times[m_times.size() * 95 / 100];
    }

private:
    std::vector<double> m_times;
};

void layoutTimeline(benchmark::State& state)
{
    const auto events = randomEvents(state.range(0));
    for (auto _ : state) {
        const Layout layout(events);
        benchmark::DoNotOptimize(layout.datedCount());
    }
}

/// One step to the right over a window that shows one share of all time: `share` is 1 over it.
void panTimeline(benchmark::State& state)
{
    const Layout layout(randomEvents(state.range(0)));
    const Style style;
    View view = fitted(layout, style, windowWidth, windowHeight);
    const double share = static_cast<double>(state.range(1));
    view.daysPerUnit /= share;
    const Arrangement arrangement(layout, view.daysPerUnit, style);
    StepTimes times;
    std::size_t shapes = 0;
    std::size_t steps = 0;
    for (auto _ : state) {
        times.measure([&] { shapes += visiblePicture(arrangement, view).shapes.size(); });
        ++steps;
        view = panned(view, 40, 0);
        if (view.fromDay > static_cast<double>(layout.extent()->last)) {
            view.fromDay = static_cast<double>(layout.extent()->first);
        }
    }
    times.report(state);
    state.counters["shapes"] = static_cast<double>(shapes) / static_cast<double>(std::max<std::size_t>(1, steps));
}

/// From the whole to single days and back, by a tenth at a time.
void zoomTimeline(benchmark::State& state)
{
    const Layout layout(randomEvents(state.range(0)));
    const Style style;
    const Margins margins = marginsOf(layout, style);
    const View whole = fitted(layout, style, windowWidth, windowHeight);
    View view = whole;
    double factor = 1.1;
    StepTimes times;
    for (auto _ : state) {
        times.measure([&] {
            view = zoomed(view, factor, windowWidth / 2, margins);
            benchmark::DoNotOptimize(visiblePicture(Arrangement(layout, view.daysPerUnit, style), view).shapes.size());
        });
        factor = view.daysPerUnit < 0.01 ? 1 / 1.1 : view.daysPerUnit >= whole.daysPerUnit ? 1.1 : factor;
    }
    times.report(state);
}

} // namespace

BENCHMARK(layoutTimeline)->RangeMultiplier(10)->Range(1'000, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(panTimeline)
    ->ArgNames({"events", "share"})
    ->ArgsProduct({{1'000, 10'000, 100'000, 1'000'000}, {1, 60}})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(300);
BENCHMARK(zoomTimeline)->RangeMultiplier(10)->Range(1'000, 1'000'000)->Unit(benchmark::kMillisecond)->Iterations(300);

BENCHMARK_MAIN();
