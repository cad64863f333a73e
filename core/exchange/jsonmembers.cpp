// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonmembers.h"

#include "core/text/normalise.h"

#include <QJsonValue>

#include <cmath>
#include <limits>

namespace claimline::exchange {

namespace {

std::optional<qsizetype> wholeNumber(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > std::numeric_limits<int>::max() || number != std::floor(number)) {
        return std::nullopt;
    }
    return static_cast<qsizetype>(number);
}

} // namespace

void JsonMembers::fail(const QString& message)
{
    if (!m_error) {
        m_error = Error{ErrorCode::InvalidArgument, message};
    }
}

void JsonMembers::take(const std::optional<Error>& error)
{
    if (error) {
        fail(error->message);
    }
}

void JsonMembers::failType(QLatin1StringView name, const QString& wanted)
{
    fail(tr("“%1” must be %2.").arg(name, wanted));
}

void JsonMembers::failUnknown(QLatin1StringView name, const QString& given, const QStringList& names)
{
    fail(tr("“%1” cannot be “%2”. Write one of: %3.").arg(name, given, names.join(QStringLiteral(", "))));
}

bool JsonMembers::has(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

QString JsonMembers::text(QLatin1StringView name)
{
    if (!has(name)) {
        return {};
    }
    const QJsonValue value = m_object.value(name);
    if (!value.isString()) {
        failType(name, tr("a text between quotation marks"));
    }
    return normalised(value.toString());
}

QString JsonMembers::requiredText(QLatin1StringView name)
{
    const QString value = text(name).trimmed();
    if (value.isEmpty()) {
        fail(tr("“%1” is missing. Add it.").arg(name));
    }
    return value;
}

QStringList JsonMembers::texts(QLatin1StringView name)
{
    QStringList list;
    if (!has(name)) {
        return list;
    }
    if (!m_object.value(name).isArray()) {
        failType(name, tr("a list of texts"));
    }
    const QJsonArray values = m_object.value(name).toArray();
    for (const QJsonValue& value : values) {
        if (!value.isString()) {
            failType(name, tr("a list of texts"));
        }
        list << normalised(value.toString());
    }
    return list;
}

bool JsonMembers::flag(QLatin1StringView name)
{
    if (has(name) && !m_object.value(name).isBool()) {
        failType(name, tr("true or false"));
    }
    return m_object.value(name).toBool();
}

int JsonMembers::number(QLatin1StringView name)
{
    if (!has(name)) {
        return 0;
    }
    const auto value = wholeNumber(m_object.value(name));
    if (!value) {
        failType(name, tr("a whole number"));
    }
    return static_cast<int>(value.value_or(0));
}

std::optional<Edtf> JsonMembers::date(QLatin1StringView name)
{
    const QString written = text(name);
    if (written.isEmpty()) {
        return std::nullopt;
    }
    auto date = Edtf::parse(written);
    if (!date) {
        fail(tr("“%1”: %2").arg(name, date.error().message));
        return std::nullopt;
    }
    return *date;
}

Dating JsonMembers::dating(QLatin1StringView name)
{
    Dating dating;
    if (const auto parts = object(name)) {
        JsonMembers members(*parts);
        dating.phrase = members.text(QLatin1StringView("phrase"));
        dating.date = members.date(QLatin1StringView("edtf"));
        if (members.error()) {
            fail(tr("In “%1”: %2").arg(name, members.error()->message));
        }
    }
    return dating;
}

std::vector<CodePointRange> JsonMembers::ranges(QLatin1StringView name)
{
    std::vector<CodePointRange> ranges;
    if (!has(name)) {
        return ranges;
    }
    const QJsonArray pairs = m_object.value(name).toArray();
    for (const QJsonValue& pair : pairs) {
        const QJsonArray ends = pair.toArray();
        const auto begin = wholeNumber(ends.at(0));
        const auto end = wholeNumber(ends.at(1));
        if (ends.size() != 2 || !begin || !end || *begin >= *end) {
            failType(name, tr("a list of ranges, each [begin, end] with begin below end"));
            return {};
        }
        ranges.push_back({*begin, *end});
    }
    if (ranges.empty()) {
        failType(name, tr("a list of ranges, each [begin, end] with begin below end"));
    }
    return ranges;
}

std::optional<QJsonObject> JsonMembers::object(QLatin1StringView name)
{
    if (!has(name)) {
        return std::nullopt;
    }
    if (!m_object.value(name).isObject()) {
        failType(name, tr("an object between braces"));
        return std::nullopt;
    }
    return m_object.value(name).toObject();
}

std::vector<QJsonObject> JsonMembers::objects(QLatin1StringView name)
{
    std::vector<QJsonObject> list;
    if (!has(name)) {
        return list;
    }
    if (!m_object.value(name).isArray()) {
        failType(name, tr("a list of objects"));
    }
    const QJsonArray values = m_object.value(name).toArray();
    for (const QJsonValue& value : values) {
        if (!value.isObject()) {
            failType(name, tr("a list of objects"));
            return {};
        }
        list.push_back(value.toObject());
    }
    return list;
}

} // namespace claimline::exchange
