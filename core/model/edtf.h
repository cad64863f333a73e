// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace claimline {

/// How two dates lie to each other, when each may be a span of days.
enum class DateOrder { Before, After, Overlaps };

/// A date as exact or as vague as it is known, written in EDTF (Library of Congress, Extended
/// Date/Time Format Specification, 4 February 2019, which is the profile of ISO 8601-2:2019). Text
/// that is no EDTF cannot be held.
///
/// Read are level 0 and 1, and of level 2 the sets ("[2018-12-17,2018-12-18]" one of them,
/// "{2016..2018}" all of them), the divisions of a year (25 to 41) and qualifiers of single
/// components ("2018-12~-18", "?2018-12"). Not read are exponents, significant digits, X before a
/// known digit, and years of more than nine digits, which the calendar cannot hold; a time needs
/// seconds and stays in the text only.
///
/// Whatever its form, a date covers one span of days [earliest, latest] of the proleptic
/// Gregorian calendar; an end that is open ("..") or unknown ("") is no day. "2018-12~" covers
/// December 2018: a qualifier ("?", "~", "%") changes the words, not the span. Days are those of
/// the place where the date was written: a time zone moves none. The year 0000 is 1 BC, for which
/// QDate says -1.
///
/// A season covers both its meteorological and its astronomical days: spring (21) from 1 March to
/// 21 June, summer (22) from 1 June to 23 September, autumn (23) from 1 September to 22 December,
/// winter (24) from 1 December to 21 March of the *next* year: the winter of a year is the one that
/// begins in it, and its words name both years. 21 to 24 are read as northern, 29 to 32 as southern.
class Edtf {
public:
    /// An error says what in `text` is wrong and how to write it. White space around is ignored;
    /// "x", "y", "t" and "z" pass for capitals, "?~" for "%".
    [[nodiscard]] static Result<Edtf> parse(QStringView text);

    /// EDTF has days for years of up to four digits: a day farther away gives its year, and a null
    /// date "XXXX", of which nothing is known.
    [[nodiscard]] static Edtf day(QDate date);

    /// Canonical EDTF: equal dates that are written differently ("2018?~", "%2018") have one text;
    /// a set has its members once, in order.
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] std::optional<QDate> earliest() const { return m_earliest; }
    [[nodiscard]] std::optional<QDate> latest() const { return m_latest; }
    [[nodiscard]] bool isSingleDay() const;   ///< the span is one day, be it qualified or not
    [[nodiscard]] bool isUncertain() const;   ///< carries "?" or "%" somewhere
    [[nodiscard]] bool isApproximate() const; ///< carries "~" or "%" somewhere

    /// Before and After are said only where no day of one lies within the other's span, or beyond
    /// an end of it that is no day.
    [[nodiscard]] DateOrder compare(const Edtf& other) const;

    /// A total order for lists, which says nothing about the facts: by earliest day (an open
    /// beginning first), then by latest day (an open end last), then by text.
    [[nodiscard]] static bool sortsBefore(const Edtf& left, const Edtf& right);

    bool operator==(const Edtf& other) const { return m_text == other.m_text; }

private:
    Edtf() = default;

    QString m_text;
    std::optional<QDate> m_earliest;
    std::optional<QDate> m_latest;
};

/// The languages that the program's own words exist in.
enum class Language { English, Dutch, German, French };

/// "en", "nl", "de", "fr".
[[nodiscard]] QString languageCode(Language language);
/// Reads a code with or without a region ("de-AT"); nothing for another language.
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

/// What an interval is said of.
enum class DateReading {
    Moment,   ///< one event at an unknown time within it, as of a statement: "between 17 and 18 December 2018"
    Duration, ///< all of it, as of what a claim is about: "from 17 to 18 December 2018"
};

/// A date in words, as vague as it is: "18 December 2018", "December 2018", "about 2018",
/// "possibly 2018", "between 17 and 18 December 2018", "no later than 18 December 2018" (the ends of
/// an interval belong to it), "17 or 18 December 2018", "the 1990s", "winter 2018–2019". Never a day
/// that the date does not give. No full stop at the end in any language.
[[nodiscard]] QString dateInWords(const Edtf& date, Language language, DateReading reading = DateReading::Moment);

/// The same with the preposition that a sentence needs, to stand behind "said", "zei", "sagte" or
/// "a dit": "on 18 December 2018", "in December 2018", "around 2018", "op 18 december 2018", "am
/// 18. Dezember 2018", "le 18 décembre 2018".
[[nodiscard]] QString dateInSentence(const Edtf& date, Language language, DateReading reading = DateReading::Moment);

} // namespace claimline
