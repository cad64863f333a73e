// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edtf.h"

#include <QString>

namespace claimline::report {

/// What a voice used to speak: how a report says it in each language. Media are recognised by the
/// words for them in all languages of the report, and by "interview" and the like within a cue.
struct Medium {
    enum class Gender { Masculine, Feminine, Neuter };
    /// What the sentence says about being seen: the medium ("the interview, which we have not
    /// seen") or the agent that reported it ("Reuters, whose own words …").
    enum class SeenOf { Medium, Agent };
    /// A place holds words ("in the newspaper"); an occasion is where they fell, or a way they took.
    enum class Nature { Place, Occasion };

    Nature nature;
    SeenOf seenOf;
    Gender dutchGender;
    Gender germanGender;
    Gender frenchGender;
    const char16_t* recognised; ///< lower case, with '|' between
    const char16_t* english;    ///< %1 is the hop's agent, in German in the dative
    const char16_t* dutch;
    const char16_t* german;
    const char16_t* french;

    [[nodiscard]] Gender gender(Language language) const; ///< English: neuter
    [[nodiscard]] QString pattern(Language language) const;
};

/// The medium of this name, or null.
[[nodiscard]] const Medium* mediumNamed(const QString& name);

/// What a cue says by itself where no medium is recorded.
enum class CueDirection {
    Unknown,
    To, ///< "told", "to", "tegenover", "gegenüber", "auprès de"
    In, ///< "told in", "verklaarde … in"
};
[[nodiscard]] CueDirection directionOf(const QString& cue);

/// The medium that a cue names ("in an interview with"), or null.
[[nodiscard]] const Medium* mediumInCue(const QString& cue);

/// Where something was printed, when all that is known is that it was "in" something.
[[nodiscard]] const Medium& unknownPlace();

} // namespace claimline::report
