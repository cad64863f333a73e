// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace claimline {

/// How two dates lie to each other, when each may be a span of days.
enum class DateOrder { Before, After, Overlaps };

/// A date as exact or as vague as it is known, written in EDTF (ISO 8601-2:2019 Annex A, as
/// published by the Library of Congress): level 0 and 1, and of level 2 the sets and the
/// divisions of a year. Text that is no EDTF cannot be held.
///
/// Whatever its form, a date covers one span of days [earliest, latest]; an end that is open
/// ("..") or unknown ("") is no day. "2018-12~" covers December 2018: a qualifier ("?", "~", "%")
/// changes the words, not the span.
class Edtf {
public:
    /// An error says what in `text` could not be read. Surrounding white space is ignored.
    [[nodiscard]] static Result<Edtf> parse(QStringView text);
    [[nodiscard]] static Edtf day(QDate date);

    [[nodiscard]] const QString& text() const { return m_text; } ///< canonical EDTF
    [[nodiscard]] std::optional<QDate> earliest() const { return m_earliest; }
    [[nodiscard]] std::optional<QDate> latest() const { return m_latest; }
    [[nodiscard]] bool isSingleDay() const;
    [[nodiscard]] bool isUncertain() const;   ///< carries "?" or "%" somewhere
    [[nodiscard]] bool isApproximate() const; ///< carries "~" or "%" somewhere

    /// Before and After are said only where no day of one lies within the other's span.
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

/// A date in words, as vague as it is: "18 December 2018", "December 2018", "about 2018",
/// "between 17 and 18 December 2018", "before 18 December 2018", "the 1990s". Never a day that
/// the date does not give.
[[nodiscard]] QString dateInWords(const Edtf& date, Language language);

/// The same with the preposition that a sentence needs: "on 18 December 2018", "in December
/// 2018", "around 2018", "op 18 december 2018", "am 18. Dezember 2018", "le 18 décembre 2018".
[[nodiscard]] QString dateInSentence(const Edtf& date, Language language);

} // namespace claimline
