// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/json.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>
#include <vector>

namespace claimline::timeline {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(LaneKind kind)
{
    switch (kind) {
    case LaneKind::Speaker:
        return u"speaker"_s;
    case LaneKind::Topic:
        return u"topic"_s;
    case LaneKind::Claim:
        return u"claim"_s;
    case LaneKind::Article:
        return u"article"_s;
    }
    return {};
}

QString nameOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Supporting:
        return u"supporting"_s;
    case LinkKind::Opposing:
        return u"opposing"_s;
    case LinkKind::Neutral:
        return u"neutral"_s;
    }
    return {};
}

QJsonValue isoDay(std::optional<std::int64_t> day)
{
    return day ? QJsonValue(QDate::fromJulianDay(*day).toString(Qt::ISODate)) : QJsonValue();
}

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject eventObject(const Layout& layout, std::uint32_t event, std::size_t lane)
{
    const Events& events = layout.events();
    const DateSpan date = events.date(event, layout.options().date);
    const Details details = events.details(event);
    const auto edtf = [&details](DateKind kind) {
        const QString& text = details.edtf[static_cast<std::size_t>(kind)];
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{u"id"_s, QString::number(events.id(event))},
            {u"lane"_s, static_cast<qint64>(lane)},
            {u"label"_s, details.label},
            {u"said"_s, edtf(DateKind::Said)},
            {u"about"_s, edtf(DateKind::About)},
            {u"earliest"_s, isoDay(date.earliestDay)},
            {u"latest"_s, isoDay(date.latestDay)},
            {u"uncertain"_s, date.uncertain},
            {u"approximate"_s, date.approximate},
            {u"guess"_s, events.isGuess(event)},
            {u"disputed"_s, events.isDisputed(event)}};
}

/// A lane's dated events by date, as one reads them; the layout has them by size class.
std::vector<std::uint32_t> eventsByDate(const Layout& layout, const Layout::Lane& lane)
{
    std::vector<std::uint32_t> order;
    for (std::uint32_t position = lane.firstPosition; position < lane.lastPosition; ++position) {
        order.push_back(layout.eventAt(position));
    }
    std::sort(order.begin(), order.end(), [&layout](std::uint32_t left, std::uint32_t right) {
        const DayRange a = layout.drawnDays(left);
        const DayRange b = layout.drawnDays(right);
        const auto& events = layout.events();
        return std::tuple(a.first, a.last, events.id(left)) < std::tuple(b.first, b.last, events.id(right));
    });
    for (std::uint32_t position = lane.firstUndated; position < lane.lastUndated; ++position) {
        order.push_back(layout.undatedAt(position));
    }
    return order;
}

/// Writes ", \n" before each item but the first.
class Items {
public:
    explicit Items(QByteArray& text) : m_text(text) {}
    void add(const QJsonObject& object)
    {
        m_text += m_any ? ",\n" : "\n";
        m_text += line(object);
        m_any = true;
    }

private:
    QByteArray& m_text;
    bool m_any = false;
};

} // namespace

QByteArray toJson(const Layout& layout)
{
    QByteArray text = "{\"format\":\"claimline-timeline\",\"version\":1,\"by\":\"" + nameOf(layout.options().by).toLatin1()
        + "\",\"date\":\"" + (layout.options().date == DateKind::Said ? "said" : "about") + "\",\n\"lanes\":[";
    Items lanes(text);
    for (const Layout::Lane& lane : layout.lanes()) {
        lanes.add({{u"name"_s, lane.key == noLane ? QJsonValue() : QJsonValue(lane.name)},
                   {u"events"_s, static_cast<qint64>(lane.datedCount() + lane.undatedCount())},
                   {u"undated"_s, static_cast<qint64>(lane.undatedCount())}});
    }
    text += "],\n\"events\":[";
    Items events(text);
    std::vector<bool> shown(layout.events().count());
    for (std::size_t lane = 0; lane < layout.lanes().size(); ++lane) {
        for (const std::uint32_t event : eventsByDate(layout, layout.lanes()[lane])) {
            shown[event] = true;
            events.add(eventObject(layout, event, lane));
        }
    }
    text += "],\n\"links\":[";
    Items links(text);
    for (const Link& link : layout.events().links()) {
        const auto from = layout.events().indexOf(link.from);
        const auto to = layout.events().indexOf(link.to);
        if (from && to && shown[*from] && shown[*to]) {
            links.add({{u"from"_s, QString::number(link.from)},
                       {u"to"_s, QString::number(link.to)},
                       {u"kind"_s, nameOf(link.kind)},
                       {u"directed"_s, link.directed},
                       {u"label"_s, link.label}});
        }
    }
    text += "]}\n";
    return text;
}

} // namespace claimline::timeline
