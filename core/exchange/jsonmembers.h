// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/dating.h"
#include "core/model/enumnames.h"
#include "core/text/offsets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace claimline::exchange {

/// Reads the members of one JSON object and keeps the first thing that is wrong, so that a reader
/// asks for all that it wants and looks at error() once. A member that is absent or null is empty.
class JsonMembers {
    Q_DECLARE_TR_FUNCTIONS(JsonMembers)

public:
    explicit JsonMembers(QJsonObject object) : m_object(std::move(object)) {}

    [[nodiscard]] bool has(QLatin1StringView name) const;
    [[nodiscard]] QString text(QLatin1StringView name);
    [[nodiscard]] QString requiredText(QLatin1StringView name);
    [[nodiscard]] QStringList texts(QLatin1StringView name);
    [[nodiscard]] bool flag(QLatin1StringView name);
    [[nodiscard]] int number(QLatin1StringView name); ///< 0 where absent
    [[nodiscard]] std::optional<Edtf> date(QLatin1StringView name);
    [[nodiscard]] Dating dating(QLatin1StringView name); ///< {"phrase", "edtf"}
    [[nodiscard]] std::vector<CodePointRange> ranges(QLatin1StringView name);
    [[nodiscard]] std::optional<QJsonObject> object(QLatin1StringView name);
    [[nodiscard]] std::vector<QJsonObject> objects(QLatin1StringView name);

    template <typename Enum>
    [[nodiscard]] Enum enumeration(QLatin1StringView name, Enum absent)
    {
        if (!has(name)) {
            return absent;
        }
        const QString given = text(name);
        if (const auto value = fromName<Enum>(given)) {
            return *value;
        }
        QStringList names;
        for (const auto& [value, known] : EnumNames<Enum>::all) {
            names << QString::fromLatin1(known);
        }
        failUnknown(name, given, names);
        return absent;
    }

    void fail(const QString& message);
    /// Keeps the error of a part that was read by itself.
    void take(const std::optional<Error>& error);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void failUnknown(QLatin1StringView name, const QString& given, const QStringList& names);
    void failType(QLatin1StringView name, const QString& wanted);

    QJsonObject m_object;
    std::optional<Error> m_error;
};

} // namespace claimline::exchange
