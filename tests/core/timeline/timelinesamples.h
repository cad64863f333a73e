// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/layout.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

/// Timelines for tests, made of plain values.
namespace claimline::test {

inline std::int64_t day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth).toJulianDay();
}

inline timeline::DateSpan onDay(int year, int month, int dayOfMonth)
{
    return {.earliestDay = day(year, month, dayOfMonth), .latestDay = day(year, month, dayOfMonth)};
}

inline timeline::DateSpan between(std::int64_t first, std::int64_t last)
{
    return {.earliestDay = first, .latestDay = last};
}

inline timeline::Event madeEvent(std::int64_t id, std::uint32_t lane, timeline::DateSpan said, const QString& label = {})
{
    timeline::Event made;
    made.id = id;
    made.lanes[0] = lane;
    made.dates[0] = said;
    made.label = label;
    return made;
}

/// Events by speaker whose labels are kept beside them.
inline std::shared_ptr<timeline::Events> madeEvents(const std::vector<timeline::Event>& given, std::vector<QString> lanes,
                                                  std::vector<timeline::Link> links = {})
{
    auto labels = std::make_shared<std::vector<std::pair<std::int64_t, QString>>>();
    for (const timeline::Event& each : given) {
        labels->emplace_back(each.id, each.label);
    }
    auto events = std::make_shared<timeline::Events>([labels](std::int64_t id) {
        timeline::Details details;
        for (const auto& [known, label] : *labels) {
            details.label = known == id ? label : details.label;
        }
        return details;
    });
    for (const timeline::Event& each : given) {
        events->add(each);
    }
    events->setLanes(timeline::LaneKind::Speaker, std::move(lanes));
    events->setLinks(std::move(links));
    return events;
}

/// Forty statements of six speakers, dated in all the ways there are.
inline std::shared_ptr<timeline::Events> fortyEvents()
{
    using timeline::LinkKind;
    const std::vector<QString> lanes = {
        QStringLiteral("Head of the cybersecurity office"),
        QStringLiteral("Ministry of Telecommunications and Postal Services, press office of the state secretary"),
        QStringLiteral("Equipment maker"),
        QStringLiteral("Network operator"),
        QStringLiteral("Members of parliament"),
        QStringLiteral("Unnamed source"),
    };
    const QStringList labels = {
        QStringLiteral("No proof of spying has been found"),
        QStringLiteral("The centre opens its doors to governments"),
        QStringLiteral("A decision will follow next year"),
        QStringLiteral("Exclusion would delay the network by two years"),
        QStringLiteral("Source code may be read on the spot"),
        QStringLiteral("The tender is open to all"),
        QStringLiteral("Warnings came from abroad"),
        QStringLiteral("Tests found nothing"),
    };
    std::vector<timeline::Event> events;
    for (int i = 0; i < 40; ++i) {
        const QDate date = QDate(2018, 3, 4).addDays(i * 11 + (i * 37) % 23);
        timeline::DateSpan said = {.earliestDay = date.toJulianDay(), .latestDay = date.toJulianDay()};
        if (i % 5 == 1) {
            said = between(QDate(date.year(), date.month(), 1).toJulianDay(), QDate(date.year(), date.month(), date.daysInMonth()).toJulianDay());
        } else if (i % 13 == 4) {
            said = between(QDate(date.year(), 1, 1).toJulianDay(), QDate(date.year(), 12, 31).toJulianDay());
            said.approximate = true;
        } else if (i % 11 == 7) {
            said.latestDay.reset();
        } else if (i % 8 == 6) {
            said = {};
        } else if (i % 9 == 2) {
            said.uncertain = true;
        }
        timeline::Event made = madeEvent(1000 + i, static_cast<std::uint32_t>(i * 7 % 6), said,
                                     labels[i % labels.size()] + (i % 3 == 0 ? QStringLiteral(", says the spokesman again") : QString()));
        made.guess = i % 10 == 3;
        made.disputed = i % 12 == 5;
        events.push_back(made);
    }
    const auto link = [](std::int64_t from, std::int64_t to, LinkKind kind) {
        return timeline::Link{.from = 1000 + from, .to = 1000 + to, .kind = kind, .directed = true, .label = QStringLiteral("answers")};
    };
    return madeEvents(events, lanes,
                    {link(12, 0, LinkKind::Opposing), link(15, 3, LinkKind::Supporting), link(33, 20, LinkKind::Neutral),
                     link(28, 25, LinkKind::Opposing), link(10, 5, LinkKind::Supporting)});
}

} // namespace claimline::test
