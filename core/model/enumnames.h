// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace claimline {

/// The stored name of each value of an enumeration: what stands in the project file, in JSON and
/// on the command line. Each enumeration specialises it with one `static constexpr std::array all`
/// of (value, name), in the order in which people are offered the values.
template <typename Enum>
struct EnumNames;

template <typename Enum>
[[nodiscard]] QString nameOf(Enum value)
{
    for (const auto& [candidate, name] : EnumNames<Enum>::all) {
        if (candidate == value) {
            return QString::fromLatin1(name);
        }
    }
    return {};
}

template <typename Enum>
[[nodiscard]] std::optional<Enum> fromName(QStringView text)
{
    for (const auto& [candidate, name] : EnumNames<Enum>::all) {
        if (text == QLatin1StringView(name)) {
            return candidate;
        }
    }
    return std::nullopt;
}

} // namespace claimline
