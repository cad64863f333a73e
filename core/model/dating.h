// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/edtf.h"

#include <QString>

#include <optional>

namespace claimline {

/// A date together with how we know it: the phrase as written, the rule that read it and the date
/// that it was read against. All of it may be absent: then nothing is known.
struct Dating {
    std::optional<Edtf> date;
    QString phrase;             ///< "just this week", as written
    QString rule;               ///< name of the rule that read the phrase; empty: a person did
    std::optional<Edtf> anchor; ///< what a relative phrase was counted from
    PassageId passage;          ///< where the phrase stands, if it is marked
    bool guess = false;         ///< read by the program, accepted by nobody yet

    [[nodiscard]] bool isEmpty() const { return !date && phrase.isEmpty(); }
    bool operator==(const Dating&) const = default;

    [[nodiscard]] static Dating of(const Edtf& date)
    {
        Dating dating;
        dating.date = date;
        return dating;
    }
};

} // namespace claimline
