// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/offsets.h"

#include <algorithm>

namespace claimline {

QStringView textAt(QStringView text, TextRange range)
{
    return text.mid(range.begin, range.length());
}

CodePointIndex::CodePointIndex(QStringView text)
    : m_utf16Length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            m_pairs.push_back(i);
            ++i;
        }
    }
}

std::optional<qsizetype> CodePointIndex::toCodePoints(qsizetype utf16Offset) const
{
    if (utf16Offset < 0 || utf16Offset > m_utf16Length) {
        return std::nullopt;
    }
    const auto after = std::lower_bound(m_pairs.begin(), m_pairs.end(), utf16Offset);
    if (after != m_pairs.begin() && *std::prev(after) == utf16Offset - 1) {
        return std::nullopt;
    }
    return utf16Offset - (after - m_pairs.begin());
}

std::optional<qsizetype> CodePointIndex::toUtf16(qsizetype codePointOffset) const
{
    if (codePointOffset < 0 || codePointOffset > codePointLength()) {
        return std::nullopt;
    }
    // Pair number n begins at code point m_pairs[n] - n, which rises with n.
    qsizetype low = 0;
    auto high = static_cast<qsizetype>(m_pairs.size());
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_pairs[static_cast<std::size_t>(middle)] - middle < codePointOffset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return codePointOffset + low;
}

std::optional<CodePointRange> CodePointIndex::toCodePoints(TextRange range) const
{
    const auto begin = toCodePoints(range.begin);
    const auto end = toCodePoints(range.end);
    if (!begin || !end || *end < *begin) {
        return std::nullopt;
    }
    return CodePointRange{*begin, *end};
}

std::optional<TextRange> CodePointIndex::toUtf16(CodePointRange range) const
{
    const auto begin = toUtf16(range.begin);
    const auto end = toUtf16(range.end);
    if (!begin || !end || *end < *begin) {
        return std::nullopt;
    }
    return TextRange{*begin, *end};
}

} // namespace claimline
