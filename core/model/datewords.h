// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edtf.h"
#include "core/model/edtfparts.h"

#include <QString>

#include <memory>
#include <vector>

namespace claimline {

/// What dateInWords() is made of: a date is cut into phrases that hold for any language, and a
/// DateSpeaker says them in one. Others use edtf.h.

enum class DateGrain { Day, Month, Season, Quarter, Half, Year, Decade, Century, Unknown };
enum class Season { Spring, Summer, Autumn, Winter };
enum class Hemisphere { Unsaid, Northern, Southern };

/// One date that has a name. Members that its grain does not need are 0.
struct NamedDate {
    DateGrain grain = DateGrain::Unknown;
    int year = 0; ///< EDTF's, where 0 is 1 BC; the first one of a decade or century after Christ
    int month = 0;
    int day = 0;
    int part = 0; ///< which quarter or half, from 1; of a century its number, negative before Christ
    Season season = Season::Spring;
    Hemisphere hemisphere = Hemisphere::Unsaid;
    EdtfQuality quality = EdtfQuality::Plain;
    QString time; ///< EDTF's

    bool operator==(const NamedDate&) const = default;
};

struct DatePhrase {
    enum class Kind {
        Single,      ///< `first`
        Between,     ///< at one time from `first` to `last`, both included
        NoLater,     ///< at one time up to `last`, included
        NoEarlier,   ///< at one time from `first` on, included
        Through,     ///< all the time from `first` to `last`, both included
        Until,       ///< all the time up to `last`
        Onward,      ///< all the time from `first` on
        SinceUnknown,///< all the time from a day that is not known up to `last`
        UntilUnknown,///< all the time from `first` to a day that is not known
    };

    Kind kind = Kind::Single;
    NamedDate first;
    NamedDate last;
};

/// What a date leaves out because the next one in the same phrase says it: "17 and 18 December".
enum class Omitted { Nothing, Year, MonthAndYear };

[[nodiscard]] Omitted omittedBefore(const NamedDate& date, const NamedDate& next);

/// The members of a set, or the one phrase of a date or interval.
[[nodiscard]] std::vector<DatePhrase> datePhrases(const EdtfParts& parts, DateReading reading);

/// Whether the season begins in `year` and ends in the next.
[[nodiscard]] bool endsInNextYear(const NamedDate& date);

/// A time of day as written, cut up. Seconds are empty if they are 00, the zone if none is given.
struct ClockTime {
    QString hour;
    QString minute;
    QString second;
    QString zone; ///< "UTC", "UTC+01:00"

    [[nodiscard]] QString withColons() const; ///< "10:20", "10:20:30"
    [[nodiscard]] QString zoneInBrackets() const; ///< with a space before; nothing for no zone
};

[[nodiscard]] ClockTime clockTime(const QString& edtfTime);

class DateSpeaker {
public:
    virtual ~DateSpeaker() = default;

    /// The date alone, as in a table.
    [[nodiscard]] virtual QString bare(const NamedDate& date, Omitted omitted) const = 0;
    /// The date with its preposition, as it stands behind a verb.
    [[nodiscard]] virtual QString adverbial(const NamedDate& date, Omitted omitted) const = 0;
    /// The same behind another date with the same preposition ("in 2016 or 2018").
    [[nodiscard]] virtual QString further(const NamedDate& date, Omitted omitted) const = 0;
    /// A phrase of any kind but Single. It reads the same alone and behind a verb.
    [[nodiscard]] virtual QString span(const DatePhrase& phrase) const = 0;
    /// "or", "and".
    [[nodiscard]] virtual QString conjunction(EdtfForm form) const = 0;
};

[[nodiscard]] std::unique_ptr<DateSpeaker> englishDates();
[[nodiscard]] std::unique_ptr<DateSpeaker> dutchDates();
[[nodiscard]] std::unique_ptr<DateSpeaker> germanDates();
[[nodiscard]] std::unique_ptr<DateSpeaker> frenchDates();

} // namespace claimline
