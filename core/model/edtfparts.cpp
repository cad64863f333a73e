// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edtfparts.h"

#include <QStringList>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

QString written(const EdtfNumber& number, int width)
{
    QString digits = QString::number(number.value).rightJustified(width, u'0');
    for (int index = 0; index < number.unknownDigits; ++index) {
        digits[digits.size() - 1 - index] = u'X';
    }
    return digits;
}

QString sign(EdtfQuality quality)
{
    switch (quality) {
    case EdtfQuality::Plain: return {};
    case EdtfQuality::Uncertain: return u"?"_s;
    case EdtfQuality::Approximate: return u"~"_s;
    case EdtfQuality::Both: return u"%"_s;
    }
    return {};
}

/// How many components from the left share the year's quality, with only plain ones after them;
/// nothing if it takes a sign at each component.
std::optional<int> sharedQuality(const std::vector<EdtfNumber>& components)
{
    std::size_t shared = 1;
    while (shared < components.size() && components[shared].quality == components[0].quality) {
        ++shared;
    }
    for (std::size_t index = shared; index < components.size(); ++index) {
        if (components[index].quality != EdtfQuality::Plain) {
            return std::nullopt;
        }
    }
    return static_cast<int>(shared);
}

QString written(const EdtfBound& bound, EdtfForm form)
{
    switch (bound.kind) {
    case EdtfBound::Kind::Known: return edtfText(bound.point);
    case EdtfBound::Kind::Open: return form == EdtfForm::Interval ? u".."_s : QString();
    case EdtfBound::Kind::Unknown: return {};
    }
    return {};
}

} // namespace

EdtfQuality EdtfPoint::quality() const
{
    return year.quality | (month ? month->quality : EdtfQuality::Plain) | (day ? day->quality : EdtfQuality::Plain);
}

EdtfQuality EdtfParts::quality() const
{
    EdtfQuality result = EdtfQuality::Plain;
    for (const EdtfItem& item : items) {
        result = result | item.from.point.quality() | (item.to ? item.to->point.quality() : EdtfQuality::Plain);
    }
    return result;
}

QString edtfText(const EdtfPoint& point)
{
    std::vector<EdtfNumber> components{point.year};
    for (const auto& component : {point.month, point.day}) {
        if (component) {
            components.push_back(*component);
        }
    }
    const auto shared = sharedQuality(components);
    QString text;
    for (std::size_t index = 0; index < components.size(); ++index) {
        text += index > 0 ? u"-"_s : QString();
        text += shared ? QString() : sign(components[index].quality);
        if (index == 0) {
            text += point.year.value > 9'999 ? u"Y"_s : QString();
            text += point.isNegative ? u"-"_s : QString();
        }
        text += written(components[index], index == 0 ? 4 : 2);
        text += shared && *shared == static_cast<int>(index) + 1 ? sign(components[0].quality) : QString();
    }
    return point.time.isEmpty() ? text : text + u'T' + point.time;
}

QString edtfText(const EdtfItem& item, EdtfForm form)
{
    const QString from = written(item.from, form);
    return item.to ? from + (form == EdtfForm::Interval ? u"/"_s : u".."_s) + written(*item.to, form) : from;
}

QString edtfText(const EdtfParts& parts)
{
    QStringList items;
    for (const EdtfItem& item : parts.items) {
        items.append(edtfText(item, parts.form));
    }
    const QString list = items.join(u',');
    switch (parts.form) {
    case EdtfForm::OneOf: return u"["_s + list + u']';
    case EdtfForm::AllOf: return u"{"_s + list + u'}';
    case EdtfForm::Date:
    case EdtfForm::Interval: break;
    }
    return list;
}

} // namespace claimline
