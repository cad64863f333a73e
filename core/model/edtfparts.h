// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace claimline {

/// The pieces that an EDTF text is made of: what Edtf is checked by and worded from. Others use
/// Edtf. The grammar is that of the Library of Congress, "Extended Date/Time Format (EDTF)
/// Specification", 4 February 2019; what is left out is named in edtf.h.

/// "?" uncertain, "~" approximate, "%" both. The values are bits.
enum class EdtfQuality : unsigned { Plain = 0, Uncertain = 1, Approximate = 2, Both = 3 };

[[nodiscard]] constexpr EdtfQuality operator|(EdtfQuality left, EdtfQuality right)
{
    return static_cast<EdtfQuality>(static_cast<unsigned>(left) | static_cast<unsigned>(right));
}

[[nodiscard]] constexpr bool has(EdtfQuality quality, EdtfQuality sought)
{
    return (static_cast<unsigned>(quality) & static_cast<unsigned>(sought)) != 0;
}

/// A year, month or day. Digits that are not known (X) are the last ones, and 0 in the value.
struct EdtfNumber {
    int value = 0;
    int unknownDigits = 0;
    EdtfQuality quality = EdtfQuality::Plain;

    bool operator==(const EdtfNumber&) const = default;
};

/// One date of whatever precision. A month from 21 on is a season or another division of the year.
struct EdtfPoint {
    bool isNegative = false; ///< the year's sign; a value of 0 without it is the year 1 BC
    EdtfNumber year;
    std::optional<EdtfNumber> month;
    std::optional<EdtfNumber> day;
    QString time; ///< as written after "T", with its zone; empty for none

    [[nodiscard]] EdtfQuality quality() const; ///< that of all components together

    bool operator==(const EdtfPoint&) const = default;
};

/// An end of an interval or range: a date, open (".."), or unknown (nothing written).
struct EdtfBound {
    enum class Kind { Known, Open, Unknown };

    Kind kind = Kind::Known;
    EdtfPoint point; ///< of a known one

    bool operator==(const EdtfBound&) const = default;
};

/// A date, or a range of dates if it has a second bound. A lone bound is known.
struct EdtfItem {
    EdtfBound from;
    std::optional<EdtfBound> to;

    bool operator==(const EdtfItem&) const = default;
};

enum class EdtfForm { Date, Interval, OneOf, AllOf };

/// One item for a date or an interval, one or more for a set.
struct EdtfParts {
    EdtfForm form = EdtfForm::Date;
    std::vector<EdtfItem> items;

    [[nodiscard]] EdtfQuality quality() const;

    bool operator==(const EdtfParts&) const = default;
};

/// Reads the grammar only: "2018-02-30" passes, and is for the calendar to refuse.
[[nodiscard]] Result<EdtfParts> readEdtfParts(QStringView text);

[[nodiscard]] QString edtfText(const EdtfParts& parts);
[[nodiscard]] QString edtfText(const EdtfItem& item, EdtfForm form);
[[nodiscard]] QString edtfText(const EdtfPoint& point);

} // namespace claimline
