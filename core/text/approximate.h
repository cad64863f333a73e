// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/offsets.h"

#include <QString>

#include <vector>

namespace claimline {

/// The parts of findQuotation() that compare.

/// foldText() of a text with the way back.
class FoldedText {
public:
    explicit FoldedText(QStringView text);

    [[nodiscard]] const QString& folded() const { return m_folded; }
    /// The range of the text that a range of the folded one came from. Neither is empty.
    [[nodiscard]] TextRange original(TextRange inFolded) const;

private:
    void append(QStringView letters, qsizetype begin, qsizetype end);

    struct Origin {
        qint32 begin;
        qint32 end;
    };
    QString m_folded;
    std::vector<Origin> m_origins; ///< of each unit of m_folded
};

/// Where `pattern` stands in `text` at the least edit distance.
struct Alignment {
    TextRange range;
    qsizetype distance = 0;
};

/// Sellers' algorithm: P. H. Sellers, "The theory and computation of evolutionary distances:
/// pattern recognition", Journal of Algorithms 1 (1980). Costs the product of the lengths.
[[nodiscard]] Alignment align(QStringView pattern, QStringView text);

/// 1 for equal, 0 for nothing in common: 1 - edit distance / length of the longer. Two empty ones
/// are equal.
[[nodiscard]] double similarity(QStringView left, QStringView right);

/// Ranges of `text` in which `pattern` may stand with some changes, the likeliest first: where
/// most of its four-letter sequences lie on nearly the same diagonal. Linear in the text.
[[nodiscard]] std::vector<TextRange> likelyWindows(QStringView pattern, QStringView text, std::size_t most);

} // namespace claimline
