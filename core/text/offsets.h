// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>
#include <optional>
#include <vector>

namespace claimline {

/// A stretch of a text in UTF-16 units, half open, as QString and QTextDocument count. Nothing
/// but the caller's care ties it to its text.
struct TextRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    [[nodiscard]] constexpr bool contains(const TextRange& other) const
    {
        return begin <= other.begin && other.end <= end;
    }
    /// Whether both share at least one unit: touching ranges do not.
    [[nodiscard]] constexpr bool overlaps(const TextRange& other) const
    {
        return begin < other.end && other.begin < end;
    }

    auto operator<=>(const TextRange&) const = default;
};

/// The same in Unicode code points, as every file, JSON and the command line count (contract).
/// A type of its own, so that the two are never mistaken for each other.
struct CodePointRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    auto operator<=>(const CodePointRange&) const = default;
};

/// The part of `text` that `range` names. The range must lie within the text.
[[nodiscard]] QStringView textAt(QStringView text, TextRange range);

/// Converts between the two ways to count, for one text. This is the only place that does so.
///
/// Holds the places of the surrogate pairs and not the text, so it may outlive it; a text without
/// pairs costs nothing more than one reading. A surrogate without its partner counts as one code
/// point. Each conversion costs the logarithm of the number of pairs.
class CodePointIndex {
public:
    explicit CodePointIndex(QStringView text);

    [[nodiscard]] qsizetype utf16Length() const { return m_utf16Length; }
    [[nodiscard]] qsizetype codePointLength() const
    {
        return m_utf16Length - static_cast<qsizetype>(m_pairs.size());
    }

    /// Nothing where the offset lies outside the text (its end is inside) or within a pair.
    [[nodiscard]] std::optional<qsizetype> toCodePoints(qsizetype utf16Offset) const;
    /// Nothing where the offset lies outside the text.
    [[nodiscard]] std::optional<qsizetype> toUtf16(qsizetype codePointOffset) const;

    /// Nothing where an end cannot be converted or the end lies before the beginning.
    [[nodiscard]] std::optional<CodePointRange> toCodePoints(TextRange range) const;
    [[nodiscard]] std::optional<TextRange> toUtf16(CodePointRange range) const;
    [[nodiscard]] std::optional<TextRange> toUtf16(qsizetype begin, qsizetype end) const
    {
        return toUtf16(CodePointRange{begin, end});
    }

private:
    qsizetype m_utf16Length = 0;
    std::vector<qsizetype> m_pairs; ///< UTF-16 offset of each pair's first half, rising
};

} // namespace claimline
