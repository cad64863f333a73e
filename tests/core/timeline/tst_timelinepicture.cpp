// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/axis.h"
#include "core/timeline/json.h"
#include "core/timeline/palette.h"
#include "core/timeline/printed.h"
#include "core/timeline/scene.h"
#include "core/timeline/svg.h"
#include "core/timeline/textwidth.h"
#include "core/timeline/words.h"
#include "tests/core/timeline/randomevents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <set>

using namespace claimline;
using namespace claimline::timeline;
using namespace claimline::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Wanted>
std::vector<Wanted> shapesOf(const Picture& picture)
{
    std::vector<Wanted> found;
    for (const Shape& shape : picture.shapes) {
        if (const auto* wanted = std::get_if<Wanted>(&shape)) {
            found.push_back(*wanted);
        }
    }
    return found;
}

int countText(const Picture& picture, const QString& wanted)
{
    const auto texts = shapesOf<Text>(picture);
    return static_cast<int>(std::count_if(texts.begin(), texts.end(), [&](const Text& text) { return text.text == wanted; }));
}

/// By the definition of WCAG 2.1.
double luminance(Colour colour)
{
    const auto part = [](std::uint8_t value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.red) + 0.7152 * part(colour.green) + 0.0722 * part(colour.blue);
}

double contrast(const Palette& palette, Ink front, Ink back)
{
    const double a = luminance(palette.colour(front));
    const double b = luminance(palette.colour(back));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

View fittedView(const Layout& layout)
{
    return fitted(layout, {}, 1200, 500);
}

} // namespace

class TestTimelinePicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void axis_ticks_nameWhatTheScaleShows_data()
    {
        QTest::addColumn<double>("daysPerUnit");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("minor");
        QTest::addColumn<QString>("major");
        QTest::newRow("days") << 0.02 << Language::English << u"17"_s << u"December 2018"_s;
        QTest::newRow("days, French") << 0.02 << Language::French << u"17"_s << u"décembre 2018"_s;
        QTest::newRow("Mondays") << 0.15 << Language::German << u"17"_s << u"Dezember 2018"_s;
        QTest::newRow("months") << 0.5 << Language::English << u"Dec"_s << u"2018"_s;
        QTest::newRow("months, Dutch") << 0.5 << Language::Dutch << u"dec."_s << u"2018"_s;
        QTest::newRow("years") << 5.0 << Language::English << u"2019"_s << QString();
        QTest::newRow("decades") << 50.0 << Language::English << u"2010"_s << QString();
        QTest::newRow("centuries") << 400.0 << Language::English << u"2000"_s << QString();
    }

    void axis_ticks_nameWhatTheScaleShows()
    {
        QFETCH(double, daysPerUnit);
        QFETCH(Language, language);
        QFETCH(QString, minor);
        QFETCH(QString, major);
        const auto middle = static_cast<double>(day(2018, 12, 17));
        const Ticks ticks = axisTicks(middle - 500 * daysPerUnit, middle + 500 * daysPerUnit, daysPerUnit, 12, language);
        const auto names = [](const std::vector<Tick>& each, const QString& label) {
            return std::any_of(each.begin(), each.end(), [&](const Tick& tick) { return tick.label == label; });
        };
        QVERIFY(names(ticks.minor, minor));
        QCOMPARE(ticks.major.empty(), major.isEmpty());
        QVERIFY(major.isEmpty() || names(ticks.major, major));
    }

    void axis_labels_neverTouch()
    {
        QVERIFY(rc::check("minor labels leave room to the next", [] {
            const double scale = std::pow(10, *rc::gen::inRange(-25, 36) / 10.0);
            const double first = 2458000 + *rc::gen::inRange(-900000, 900000);
            const Ticks ticks = axisTicks(first, first + 1000 * scale, scale, 12, Language::German);
            RC_ASSERT(ticks.minor.size() < 80U);
            for (std::size_t i = 1; i < ticks.minor.size(); ++i) {
                const double room = static_cast<double>(ticks.minor[i].day - ticks.minor[i - 1].day) / scale;
                RC_ASSERT(room > estimatedWidth(ticks.minor[i - 1].label, 0.95 * 12));
            }
        }));
    }

    void axis_yearsBeforeChrist_countBackwards()
    {
        const auto caesar = static_cast<double>(QDate(-44, 3, 15).toJulianDay());
        const Ticks ticks = axisTicks(caesar - 1500, caesar + 1500, 3, 12, Language::German);
        QVERIFY(std::any_of(ticks.minor.begin(), ticks.minor.end(), [](const Tick& tick) { return tick.label == u"44 v. Chr."_s; }));
    }

    void zoom_aroundAPoint_keepsTheDayThere()
    {
        const Layout layout(fortyEvents());
        const Margins margins = marginsOf(layout, {});
        const View before = fittedView(layout);
        const View after = zoomed(before, 3, 700, margins);
        QVERIFY(std::abs(before.dayAt(700, margins) - after.dayAt(700, margins)) < 1e-6);
        QVERIFY(std::abs(before.daysPerUnit / after.daysPerUnit - 3) < 1e-9);
        const View closest = zoomed(before, 1e12, 700, margins);
        QCOMPARE(closest.daysPerUnit, 1 / greatestUnitsPerDay);
    }

    void pan_byUnits_movesTheDays()
    {
        const View view = panned({.fromDay = 100, .daysPerUnit = 2}, 10, 5);
        QCOMPARE(view.fromDay, 120.0);
        QCOMPARE(view.scroll, 5.0);
    }

    void fit_showsEveryDatedEvent()
    {
        QVERIFY(rc::check("after fitting, the marks in sight hold all events", [] {
            const Layout layout(randomEvents());
            View view = fitted(layout, {}, 900, 100);
            const Arrangement arrangement(layout, view.daysPerUnit, {});
            view.height = marginsOf(layout, {}).axisHeight + arrangement.lanesHeight();
            std::size_t dated = 0;
            std::size_t undated = 0;
            for (const PlacedMark& mark : visibleMarks(arrangement, view)) {
                (mark.undated ? undated : dated) += mark.mark.count;
            }
            RC_ASSERT(dated == layout.datedCount());
            RC_ASSERT(undated == layout.undatedCount());
        }));
    }

    void hitTest_onAMark_findsItsEvents()
    {
        const Layout layout(fortyEvents());
        const View view = fittedView(layout);
        const Arrangement arrangement(layout, view.daysPerUnit, {});
        int tried = 0;
        for (const PlacedMark& mark : visibleMarks(arrangement, view)) {
            if (mark.mark.kind != MarkKind::Point) {
                continue;
            }
            const auto hit = hitTest(arrangement, view, mark.x + mark.width / 2, mark.y + mark.height / 2);
            QVERIFY(hit.has_value());
            QCOMPARE(hit->lane, mark.lane);
            QCOMPARE(hit->undated, mark.undated);
            QCOMPARE(hit->ids, std::vector<std::int64_t>{layout.events().id(eventsOf(layout, mark).front())});
            ++tried;
        }
        QVERIFY(tried > 10);
        QVERIFY(!hitTest(arrangement, view, 5, 5));
    }

    void picture_nothing_saysSoInWords()
    {
        for (const Language language : {Language::English, Language::Dutch, Language::German, Language::French}) {
            const Layout layout(madeEvents({}, {}));
            Style style;
            style.language = language;
            QCOMPARE(countText(wholePicture(layout, 600, style), words(language).nothing), 1);
            PageSetup setup;
            setup.style.language = language;
            QCOMPARE(pages(layout, setup).size(), std::size_t(1));
        }
    }

    void picture_allUndated_standInTheirMargin()
    {
        std::vector<Event> events;
        for (int i = 0; i < 4; ++i) {
            events.push_back(madeEvent(i + 1, 0, {}, u"Something"_s));
        }
        const Picture picture = wholePicture(Layout(madeEvents(events, {u"a"_s})), 600);
        QCOMPARE(countText(picture, u"Something"_s), 4);
        QCOMPARE(countText(picture, words(Language::English).undated), 1);
    }

    void picture_threeCenturies_isOneWideMark()
    {
        const Layout layout(madeEvents({madeEvent(1, 0, between(day(1700, 1, 1), day(1999, 12, 31)), u"Long"_s)}, {u"a"_s}));
        const auto rectangles = shapesOf<Rectangle>(wholePicture(layout, 1000));
        QVERIFY(std::any_of(rectangles.begin(), rectangles.end(), [](const Rectangle& each) {
            return each.hatched && each.width > 600 && each.softStart > 0 && each.softEnd > 0;
        }));
    }

    void words_stayInTheirRoom()
    {
        QVERIFY(rc::check("no words reach beyond the picture", [] {
            const Picture picture = wholePicture(Layout(randomEvents()), *rc::gen::element(500.0, 900.0, 1600.0));
            for (const Text& text : shapesOf<Text>(picture)) {
                if (text.room > 0 && text.anchor == Anchor::Start) {
                    RC_ASSERT(text.x + text.room <= picture.width + 0.01);
                }
                RC_ASSERT(text.y <= picture.height);
            }
        }));
    }

    void axis_labels_stayRightOfTheNames()
    {
        QVERIFY(rc::check("no tick stands beside the plot", [] {
            const Layout layout(fortyEvents());
            const Margins margins = marginsOf(layout, {});
            View view = zoomed(fittedView(layout), *rc::gen::inRange(1, 60), 600, margins);
            view = panned(view, *rc::gen::inRange(-300, 300), 0);
            const Style style;
            for (const Text& text : shapesOf<Text>(visiblePicture(layout, view))) {
                const bool onAxis = text.y < margins.axisHeight && text.text != words(style.language).undated;
                RC_ASSERT(!onAxis || text.x >= margins.left());
            }
        }));
    }

    void slices_softRectangle_coverItAndFadeOut()
    {
        Rectangle soft{.x = 10, .y = 0, .width = 100, .height = 5};
        soft.softStart = 20;
        soft.softEnd = 30;
        const auto parts = slices(soft);
        double x = 10;
        for (const Rectangle& part : parts) {
            QVERIFY(std::abs(part.x - x) < 1e-9);
            x += part.width;
        }
        QVERIFY(std::abs(x - 110) < 1e-9);
        QVERIFY(parts.front().strength < 0.2);
        QVERIFY(parts.back().strength < 0.2);
        QVERIFY(std::any_of(parts.begin(), parts.end(), [](const Rectangle& part) { return part.strength == 1; }));
        for (const Line& line : hatching(soft)) {
            QVERIFY(line.x1 >= 10 && line.x2 <= 110 && line.y1 <= 5 && line.y2 >= 0);
        }
    }

    void links_kinds_differByStrokeAndNotOnlyColour()
    {
        const Layout layout(fortyEvents());
        const Picture picture = wholePicture(layout, 1600);
        std::set<Stroke> strokes;
        for (const Line& line : shapesOf<Line>(picture)) {
            if (line.arrow && !line.label.isEmpty()) {
                strokes.insert(line.stroke);
                QVERIFY(line.ink == Ink::Supporting || line.ink == Ink::Opposing || line.ink == Ink::NeutralLink);
            }
        }
        QVERIFY(strokes.size() >= 2);
    }

    void details_areFetchedOnlyForWhatIsWritten()
    {
        int fetched = 0;
        Events events([&fetched](std::int64_t) {
            ++fetched;
            return Details{.label = u"x"_s, .edtf = {}};
        });
        for (int i = 0; i < 50'000; ++i) {
            events.add(madeEvent(i + 1, 0, between(2450000 + i, 2450000 + i)));
        }
        events.setLanes(LaneKind::Speaker, {u"a"_s});
        const Layout layout(std::make_shared<Events>(std::move(events)));
        const Picture picture = visiblePicture(layout, {.fromDay = 2460000, .daysPerUnit = 0.1, .width = 1000, .height = 300});
        QVERIFY(!picture.shapes.empty());
        QVERIFY(fetched < 200);
    }

    void pages_lanesAndTime_areCutWithoutLoss()
    {
        std::vector<Event> events;
        std::vector<QString> names;
        for (int lane = 0; lane < 30; ++lane) {
            names.push_back(u"Speaker %1"_s.arg(lane));
            for (int i = 0; i < 12; ++i) {
                events.push_back(madeEvent(lane * 100 + i + 1, static_cast<std::uint32_t>(lane), onDay(2018, i + 1, 1 + lane % 28), u"Said something of note"_s));
            }
        }
        const Layout layout(madeEvents(events, names));
        const PageSetup setup;
        const auto all = pages(layout, setup);
        QVERIFY(all.size() > 1);
        int points = 0;
        std::set<QString> seen;
        for (const Picture& page : all) {
            QCOMPARE(page.width, setup.width);
            QCOMPARE(page.height, setup.height);
            for (const Rectangle& each : shapesOf<Rectangle>(page)) {
                points += each.ink == Ink::Mark && each.y > 70 && each.y < setup.height - 40 ? 1 : 0;
            }
            for (const Text& text : shapesOf<Text>(page)) {
                seen.insert(text.text);
            }
        }
        QVERIFY(points >= 360);
        for (const QString& name : names) {
            QVERIFY2(seen.contains(name), qPrintable(name));
        }
        QVERIFY(seen.contains(u"Page 1 of %1"_s.arg(all.size())));
    }

    void svg_hostileText_staysWellFormed()
    {
        const QString hostile = u"</text><script>\"&'"_s + QChar(0x1) + QChar(0xd800) + u"مرحبا"_s;
        const Layout layout(madeEvents({madeEvent(1, 0, onDay(2018, 1, 1), hostile)}, {hostile}));
        const QString svg = toSvg(wholePicture(layout, 900));
        QXmlStreamReader reader(svg);
        QString texts;
        while (!reader.atEnd()) {
            reader.readNext();
            QVERIFY(reader.name() != u"script");
            texts += reader.isCharacters() ? reader.text().toString() : QString();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(texts.contains(u"</text><script>\"&' مرحبا"_s));
        QVERIFY(svg.contains(u"role=\"img\""_s));
        QVERIFY(svg.contains(u"<title id="_s));
    }

    void json_holdsAllEventsWithTheirDates()
    {
        Event vague = madeEvent(9007199254740993, 0, between(day(2018, 12, 1), day(2018, 12, 31)), u"Ä"_s);
        DateSpan since = onDay(2019, 1, 1);
        since.latestDay.reset();
        const auto layout = Layout(madeEvents({vague, madeEvent(9007199254740994, 1, since), madeEvent(9007199254740995, 1, {})}, {u"a"_s, u"b"_s},
                                            {{.from = 9007199254740993, .to = 9007199254740994, .kind = LinkKind::Opposing, .label = u"denies"_s}}));
        QJsonParseError error;
        const QJsonObject root = QJsonDocument::fromJson(toJson(layout), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonArray events = root[u"events"_s].toArray();
        QCOMPARE(events.size(), 3);
        QCOMPARE(events[0][u"id"_s].toString(), u"9007199254740993"_s);
        QCOMPARE(events[0][u"latest"_s].toString(), u"2018-12-31"_s);
        QCOMPARE(events[0][u"label"_s].toString(), u"Ä"_s);
        QVERIFY(events[1][u"latest"_s].isNull());
        QVERIFY(events[2][u"earliest"_s].isNull());
        QCOMPARE(root[u"lanes"_s].toArray()[1][u"undated"_s].toInt(), 1);
        QCOMPARE(root[u"links"_s].toArray()[0][u"kind"_s].toString(), u"opposing"_s);
    }

    void palette_words_standOut()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Print, Scheme::HighContrast}) {
            const Palette palette = Palette::of(scheme);
            const double least = scheme == Scheme::HighContrast ? 7 : 4.5;
            for (const Ink ground : {Ink::Background, Ink::LaneOdd, Ink::LaneEven}) {
                QVERIFY(contrast(palette, Ink::Text, ground) >= least);
                QVERIFY(contrast(palette, Ink::FaintText, ground) >= least);
                for (const Ink shape : {Ink::Mark, Ink::UncertainMark, Ink::Cluster, Ink::Supporting, Ink::Opposing, Ink::NeutralLink}) {
                    QVERIFY(contrast(palette, shape, ground) >= 3);
                }
            }
            QVERIFY(contrast(palette, Ink::OnCluster, Ink::Cluster) >= least);
        }
    }

    void elided_text_isNeverCutInALetter()
    {
        const QString accents = u"e\u0301"_s.repeated(9);
        for (double room = 10; room < 80; room += 3) {
            QString cut = elided(accents, 12, room);
            if (cut != accents) {
                QVERIFY(cut.endsWith(QChar(0x2026)));
                cut.chop(1);
                QVERIFY(cut.isEmpty() || cut.endsWith(QChar(0x301)));
            }
        }
        QCOMPARE(elided(u"short"_s, 12, 0), u"short"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimelinePicture)
#include "tst_timelinepicture.moc"
