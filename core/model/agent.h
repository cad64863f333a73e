// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/edtf.h"
#include "core/model/enumnames.h"

#include <QString>

#include <optional>
#include <vector>

namespace claimline {

enum class AgentKind { Person, Organisation, Group, Unnamed };

template <>
struct EnumNames<AgentKind> {
    static constexpr std::array all{
        std::pair{AgentKind::Person, "person"},
        std::pair{AgentKind::Organisation, "organisation"},
        std::pair{AgentKind::Group, "group"},
        std::pair{AgentKind::Unnamed, "unnamed"},
    };
};

/// Who can say something. Of an unnamed source the name is its description ("a spokesman for
/// Huawei"): two unnamed sources of the same description are the same only within one article.
struct Agent {
    AgentId id;
    AgentKind kind = AgentKind::Person;
    QString name;
    AgentId organisation; ///< that it belongs to or speaks for, apart from dated roles
    QString description;  ///< a line to tell it from others of the name

    bool operator==(const Agent&) const = default;
};

enum class NameKind { Alias, Abbreviation, Former, Transliteration };

template <>
struct EnumNames<NameKind> {
    static constexpr std::array all{
        std::pair{NameKind::Alias, "alias"},
        std::pair{NameKind::Abbreviation, "abbreviation"},
        std::pair{NameKind::Former, "former"},
        std::pair{NameKind::Transliteration, "transliteration"},
    };
};

/// Another name of an agent, and when it bore it.
struct AgentName {
    AgentNameId id;
    AgentId agent;
    NameKind kind = NameKind::Alias;
    QString name;
    std::optional<Edtf> borne;

    bool operator==(const AgentName&) const = default;
};

/// An office that an agent held ("head", at the BSI, 2016/2022).
struct Role {
    RoleId id;
    AgentId agent;
    QString title;
    AgentId organisation;
    std::optional<Edtf> held;

    bool operator==(const Role&) const = default;
};

} // namespace claimline
