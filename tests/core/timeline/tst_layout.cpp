// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/layout.h"
#include "tests/core/timeline/randomevents.h"

#include <QTest>

#include <algorithm>

using namespace claimline;
using namespace claimline::timeline;
using namespace claimline::test;
using namespace Qt::StringLiterals;

class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countIn_anyWindow_equalsCountingEach()
    {
        QVERIFY(rc::check("countIn and positionsIn agree with looking at each event", [] {
            const Layout layout(randomEvents());
            const std::int64_t first = 2458000 + *rc::gen::inRange(-70000, 70000);
            const DayRange window{first, first + *rc::gen::element(0, 1, 30, 500, 20000)};
            std::size_t all = 0;
            for (std::size_t lane = 0; lane < layout.lanes().size(); ++lane) {
                std::vector<std::uint32_t> expected;
                const Layout::Lane& place = layout.lanes()[lane];
                for (std::uint32_t position = place.firstPosition; position < place.lastPosition; ++position) {
                    const DayRange days = layout.drawnDays(layout.eventAt(position));
                    if (days.first <= window.last && days.last >= window.first) {
                        expected.push_back(position);
                    }
                }
                std::vector<std::uint32_t> found = layout.positionsIn(lane, window);
                std::sort(found.begin(), found.end());
                RC_ASSERT(found == expected);
                RC_ASSERT(layout.countIn(lane, window) == expected.size());
                all += place.datedCount() + place.undatedCount();
            }
            RC_ASSERT(all == layout.events().count());
        }));
    }

    void layout_everyEvent_isInItsLaneOnce()
    {
        QVERIFY(rc::check("each event stands once, in its lane", [] {
            const Layout layout(randomEvents());
            const Events& events = layout.events();
            std::vector<int> seen(events.count());
            for (const Layout::Lane& lane : layout.lanes()) {
                for (std::uint32_t position = lane.firstPosition; position < lane.lastPosition; ++position) {
                    const std::uint32_t event = layout.eventAt(position);
                    ++seen[event];
                    RC_ASSERT(events.isDated(event, DateKind::Said));
                    const std::uint32_t key = events.lane(event, LaneKind::Speaker);
                    const bool named = key < events.lanes(LaneKind::Speaker).size();
                    RC_ASSERT((named ? key : noLane) == lane.key);
                }
                for (std::uint32_t position = lane.firstUndated; position < lane.lastUndated; ++position) {
                    ++seen[layout.undatedAt(position)];
                    RC_ASSERT(!events.isDated(layout.undatedAt(position), DateKind::Said));
                }
            }
            RC_ASSERT(std::all_of(seen.begin(), seen.end(), [](int times) { return times == 1; }));
        }));
    }

    void filter_rejectedEvents_leaveNoTrace()
    {
        LayoutOptions options;
        options.filter = [](std::size_t index) { return index % 2 == 0; };
        const Layout layout(fortyEvents(), options);
        QCOMPARE(layout.datedCount() + layout.undatedCount(), std::size_t(20));
        for (std::uint32_t position = 0; position < layout.datedCount(); ++position) {
            QCOMPARE(layout.eventAt(position) % 2, 0U);
        }
    }

    void lanes_withoutEvents_areLeftOut()
    {
        const Layout layout(madeEvents({madeEvent(1, 2, onDay(2018, 1, 1))}, {u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(layout.lanes().size(), std::size_t(1));
        QCOMPARE(layout.lanes()[0].name, u"c"_s);
    }

    void lanes_order_isAsAsked()
    {
        const auto events = madeEvents({madeEvent(1, 0, onDay(2018, 1, 3)), madeEvent(2, 1, onDay(2018, 1, 1)), madeEvent(3, 2, onDay(2018, 1, 2)),
                                      madeEvent(4, 2, onDay(2018, 1, 2)), madeEvent(5, noLane, onDay(2017, 1, 1))},
                                     {u"m"_s, u"z"_s, u"a"_s});
        const auto names = [&events](LaneOrder order) {
            LayoutOptions options;
            options.order = order;
            QString all;
            const Layout layout(events, options);
            for (const Layout::Lane& lane : layout.lanes()) {
                all += lane.key == noLane ? u"-"_s : lane.name;
            }
            return all;
        };
        QCOMPARE(names(LaneOrder::AsGiven), u"mza-"_s);
        QCOMPARE(names(LaneOrder::ByName), u"amz-"_s);
        QCOMPARE(names(LaneOrder::ByFirstDay), u"zam-"_s);
        QCOMPARE(names(LaneOrder::ByCount), u"amz-"_s);
    }

    void extent_openEnds_reachBeyondAllGivenDays()
    {
        DateSpan since = onDay(2018, 6, 1);
        since.latestDay.reset();
        const Layout layout(madeEvents({madeEvent(1, 0, since), madeEvent(2, 0, onDay(2018, 1, 1)), madeEvent(3, 0, onDay(2018, 12, 31))}, {u"a"_s}));
        QVERIFY(layout.extent()->last > day(2018, 12, 31));
        QCOMPARE(layout.drawnDays(0), (DayRange{day(2018, 6, 1), layout.extent()->last}));
    }

    void dates_saidAndAbout_areLaidOutApart()
    {
        Event both = madeEvent(1, 0, onDay(2018, 12, 18));
        both.dates[1] = onDay(2019, 1, 1);
        LayoutOptions about;
        about.date = DateKind::About;
        const auto events = madeEvents({both}, {u"a"_s});
        QCOMPARE(Layout(events).extent()->first, day(2018, 12, 18));
        QCOMPARE(Layout(events, about).extent()->first, day(2019, 1, 1));
    }

    void layout_nothing_hasNoLanes()
    {
        const Layout layout(madeEvents({}, {u"a"_s}));
        QVERIFY(layout.lanes().empty());
        QVERIFY(!layout.extent());
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
