// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumnames.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>

namespace claimline::store {

enum class EntryKind { Act, Undo, Redo };

/// Whether an act stands, is taken back, or was taken back and then overtaken by another act, so
/// that it cannot be redone any more.
enum class ActState { Done, Undone, Overtaken };

/// One line of the journal. An undo and a redo carry the verb and subject of the act they concern.
struct JournalEntry {
    std::int64_t sequence = 0; ///< from 1, without gaps
    QDateTime at;              ///< UTC
    QString author;
    EntryKind kind = EntryKind::Act;
    std::optional<std::int64_t> act; ///< of an undo or redo
    QString verb;                    ///< stored name of the verb (core/edit)
    QString subject;                 ///< what it was done to, in the words of the time
    std::optional<ActState> state;   ///< of an act

    bool operator==(const JournalEntry&) const = default;
};

} // namespace claimline::store

template <>
struct claimline::EnumNames<claimline::store::EntryKind> {
    using Kind = claimline::store::EntryKind;
    static constexpr std::array all{
        std::pair{Kind::Act, "act"},
        std::pair{Kind::Undo, "undo"},
        std::pair{Kind::Redo, "redo"},
    };
};

template <>
struct claimline::EnumNames<claimline::store::ActState> {
    using State = claimline::store::ActState;
    static constexpr std::array all{
        std::pair{State::Done, "done"},
        std::pair{State::Undone, "undone"},
        std::pair{State::Overtaken, "overtaken"},
    };
};
