// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/arrangement.h"
#include "tests/core/timeline/randomevents.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace claimline;
using namespace claimline::timeline;
using namespace claimline::test;
using namespace Qt::StringLiterals;

namespace {

double randomScale()
{
    return *rc::gen::element(0.01, 0.07, 0.5, 1.0, 3.3, 20.0, 400.0);
}

Style randomStyle()
{
    Style style;
    style.maximumRows = *rc::gen::inRange(1, 9);
    style.textSize = *rc::gen::element(9.0, 12.0, 20.0);
    return style;
}

double endOf(const Mark& mark)
{
    return mark.labelRight > mark.labelLeft ? std::max(mark.right, mark.labelRight) : mark.right;
}

} // namespace

class TestStacking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_everyScale_holdEachEventOnce()
    {
        QVERIFY(rc::check("the counts of all marks are the exact count", [] {
            const Layout layout(randomEvents());
            const double scale = randomScale();
            const Style style = randomStyle();
            for (std::size_t lane = 0; lane < layout.lanes().size(); ++lane) {
                std::vector<std::uint32_t> found;
                for (const Mark& mark : stackedMarks(layout, lane, std::nullopt, scale, style)) {
                    const auto positions = positionsOf(mark);
                    RC_ASSERT(positions.size() == mark.count);
                    for (const std::uint32_t position : positions) {
                        const DayRange days = layout.drawnDays(layout.eventAt(position));
                        RC_ASSERT(days.first >= mark.days.first && days.last <= mark.days.last);
                    }
                    found.insert(found.end(), positions.begin(), positions.end());
                }
                std::sort(found.begin(), found.end());
                const Layout::Lane& place = layout.lanes()[lane];
                RC_ASSERT(found.size() == place.datedCount());
                for (std::size_t i = 0; i < found.size(); ++i) {
                    RC_ASSERT(found[i] == place.firstPosition + i);
                }
            }
        }));
    }

    void marks_window_holdsEachVisibleEventOnce()
    {
        QVERIFY(rc::check("what touches a window is in exactly one of its marks", [] {
            const Layout layout(randomEvents());
            const double scale = randomScale();
            const Style style = randomStyle();
            const std::int64_t first = 2458000 + *rc::gen::inRange(-70000, 70000);
            const DayRange window{first, first + *rc::gen::element(0, 10, 500, 20000)};
            for (std::size_t lane = 0; lane < layout.lanes().size(); ++lane) {
                std::map<std::uint32_t, int> times;
                for (const Mark& mark : stackedMarks(layout, lane, window, scale, style)) {
                    for (const std::uint32_t position : positionsOf(mark)) {
                        ++times[position];
                    }
                }
                for (const auto& [position, count] : times) {
                    RC_ASSERT(count == 1);
                }
                for (const std::uint32_t position : layout.positionsIn(lane, window)) {
                    RC_ASSERT(times.contains(position));
                }
            }
        }));
    }

    void marks_inOneRow_neverOverlapWithTheirWords()
    {
        QVERIFY(rc::check("neither marks nor words lie over each other", [] {
            const Layout layout(randomEvents());
            const double scale = randomScale();
            const Style style = randomStyle();
            for (std::size_t lane = 0; lane < layout.lanes().size(); ++lane) {
                std::map<std::uint32_t, std::vector<Mark>> rows;
                for (const Mark& mark : stackedMarks(layout, lane, std::nullopt, scale, style)) {
                    RC_ASSERT(static_cast<int>(mark.row) < style.maximumRows);
                    rows[mark.row].push_back(mark);
                }
                for (auto& [row, marks] : rows) {
                    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.left < b.left; });
                    for (std::size_t i = 1; i < marks.size(); ++i) {
                        RC_ASSERT(endOf(marks[i - 1]) <= marks[i].left);
                    }
                }
            }
        }));
    }

    void marks_sameInput_areTheSame()
    {
        QVERIFY(rc::check("stacking is deterministic", [] {
            const Layout layout(randomEvents());
            const double scale = randomScale();
            for (std::size_t lane = 0; lane < layout.lanes().size(); ++lane) {
                RC_ASSERT(stackedMarks(layout, lane, std::nullopt, scale, {}) == stackedMarks(layout, lane, std::nullopt, scale, {}));
            }
        }));
    }

    void vagueDate_isDrawnAsWideAsItIs()
    {
        const Layout layout(madeEvents({madeEvent(1, 0, between(day(2018, 12, 1), day(2018, 12, 31)), u"December"_s)}, {u"a"_s}));
        const auto marks = stackedMarks(layout, 0, std::nullopt, 0.5, {});
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks[0].kind, MarkKind::Span);
        QCOMPARE(marks[0].right - marks[0].left, 62.0);
    }

    void thousandsOnOneDay_areOneMarkWithTheirCount()
    {
        std::vector<Event> events;
        for (int i = 0; i < 5000; ++i) {
            events.push_back(madeEvent(i + 1, 0, onDay(2018, 12, 18)));
        }
        const Layout layout(madeEvents(events, {u"a"_s}));
        for (const double scale : {0.01, 1.0, 100.0}) {
            const auto marks = stackedMarks(layout, 0, std::nullopt, scale, {});
            QCOMPARE(marks.size(), std::size_t(1));
            QCOMPARE(marks[0].count, 5000U);
        }
    }

    void sameMonthManyTimes_isOneVagueMarkOfThatMonth()
    {
        std::vector<Event> events;
        for (int i = 0; i < 100; ++i) {
            events.push_back(madeEvent(i + 1, 0, between(day(2018, 12, 1), day(2018, 12, 31))));
        }
        const Layout layout(madeEvents(events, {u"a"_s}));
        const auto marks = stackedMarks(layout, 0, std::nullopt, 0.2, {});
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks[0].kind, MarkKind::VagueCluster);
        QCOMPARE(marks[0].days, (DayRange{day(2018, 12, 1), day(2018, 12, 31)}));
    }

    void crowdedLane_whatIsKnownToTheDay_isNotMixedWithWhatIsNot()
    {
        std::vector<Event> events;
        for (int i = 0; i < 3000; ++i) {
            const std::int64_t first = 2458000 + i * 7919 % 700;
            events.push_back(madeEvent(i + 1, 0, between(first, i % 3 == 0 ? first + 30 + i % 200 : first)));
        }
        const Layout layout(madeEvents(events, {u"a"_s}));
        std::size_t exact = 0;
        for (const Mark& mark : stackedMarks(layout, 0, std::nullopt, 0.6, {})) {
            for (const std::uint32_t position : positionsOf(mark)) {
                const bool known = layout.drawnDays(layout.eventAt(position)).length() == 1;
                QCOMPARE(known, mark.kind == MarkKind::Cluster || mark.kind == MarkKind::Point);
                exact += known ? 1 : 0;
            }
        }
        QCOMPARE(exact, std::size_t(2000));
    }

    void panning_fewEvents_marksStayWhereTheyAre()
    {
        const Layout layout(fortyEvents());
        const Arrangement arrangement(layout, 0.5, {});
        const DayRange left{day(2018, 5, 1), day(2018, 9, 1)};
        const DayRange right{day(2018, 5, 20), day(2018, 9, 20)};
        int both = 0;
        for (std::size_t lane = 0; lane < layout.lanes().size(); ++lane) {
            const auto before = arrangement.marks(lane, left);
            for (const Mark& mark : arrangement.marks(lane, right)) {
                both += std::count(before.begin(), before.end(), mark) == 1 ? 1 : 0;
                QVERIFY(std::count_if(before.begin(), before.end(),
                                      [&mark](const Mark& other) { return other.positions == mark.positions && other != mark; })
                        == 0);
            }
        }
        QVERIFY(both > 5);
    }

    void clusters_manyEvents_stayWhileTheViewMoves()
    {
        std::vector<Event> events;
        for (int i = 0; i < 21'000; ++i) {
            const std::int64_t first = 2450000 + i * 7919 % 7300;
            events.push_back(madeEvent(i + 1, static_cast<std::uint32_t>(i % 3), between(first, first)));
        }
        const Layout layout(madeEvents(events, {u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(layout.datedCount() > Arrangement::wholeLimit);
        const Arrangement arrangement(layout, 1, {});
        const auto before = arrangement.marks(0, {2452000, 2453000});
        int compared = 0;
        for (const Mark& mark : arrangement.marks(0, {2452010, 2453010})) {
            if (mark.days.first >= 2452100 && mark.days.last <= 2452900) {
                QVERIFY(std::count(before.begin(), before.end(), mark) == 1);
                ++compared;
            }
        }
        QVERIFY(compared > 3);
    }

    void lanes_areStackedWithoutGaps()
    {
        const Layout layout(fortyEvents());
        const Arrangement arrangement(layout, 0.5, {});
        double top = 0;
        for (std::size_t lane = 0; lane < layout.lanes().size(); ++lane) {
            QCOMPARE(arrangement.laneTop(lane), top);
            QVERIFY(arrangement.rowMiddle(lane, 0) > top);
            top += arrangement.laneHeight(lane);
        }
        QCOMPARE(arrangement.lanesHeight(), top);
        QCOMPARE(arrangement.lanesBetween(0, 1), (std::pair<std::size_t, std::size_t>(0, 1)));
        QCOMPARE(arrangement.lanesBetween(0, top).second, layout.lanes().size());
    }
};

QTEST_GUILESS_MAIN(TestStacking)
#include "tst_stacking.moc"
