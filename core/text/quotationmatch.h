// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/offsets.h"

#include <QString>

#include <optional>

namespace claimline {

/// How many characters of context are worth keeping on each side of a quotation.
inline constexpr qsizetype kQuotationContext = 32;

/// What is known of a passage of one text, to find it again in another.
struct Quotation {
    QString exact;   ///< the words
    QString prefix;  ///< what stood before them, some kQuotationContext characters; may be empty
    QString suffix;  ///< what stood behind them
    std::optional<qsizetype> position; ///< where they began, in UTF-16 units

    bool operator==(const Quotation&) const = default;
};

/// The quotation of a range, with its context.
[[nodiscard]] Quotation quotationAt(QStringView text, TextRange range);

struct QuotationMatch {
    TextRange range;
    double score = 0;   ///< 0 to 1
    bool exact = false; ///< whether the words stand there letter for letter

    bool operator==(const QuotationMatch&) const = default;
};

/// At and above it a match is one; below it the quotation is unresolved.
inline constexpr double kQuotationThreshold = 0.6;
/// An approximate match has at least this share of its letters in common with the quotation.
inline constexpr double kQuotationSimilarity = 0.75;

/// Finds a quotation in another text, or not at all: it is never moved to a place that is merely
/// possible. Exact places are tried first; then such as differ in case, diacritics, quotation
/// marks, dashes and white space alone; then approximate ones. Each is scored as the mean of
///
///     words       weight 40 + length of the quotation, at most 240
///     prefix      weight 20, if the quotation has one
///     suffix      weight 20, if it has one
///     position    weight  2, if it has one: 1 at the same place, 0 a whole text away
///
/// where words and context count by the share of their letters that agree (edit distance), of
/// context only what goes beyond the 40 % that any two texts share. So a quotation of 23 letters
/// or more is found by its words alone; a shorter one needs its context. Where two places score
/// alike (within 0.005), that one counts which is at most half as far from the position as the
/// other; else it is unresolved. A quotation of fewer than 12 letters is only found with all its
/// letters, one of more than 2,000 by all of them or by its beginning and its end.
///
/// Cost: linear in the text, and at most 12 alignments of 2,000 with 3,000 letters.
[[nodiscard]] std::optional<QuotationMatch> findQuotation(QStringView text, const Quotation& quotation);

} // namespace claimline
