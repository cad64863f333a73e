// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/text/offsets.h"

#include <vector>

namespace claimline::gui {

/// A statement's passage in the text that is shown.
struct TextMark {
    StatementId statement;
    int number = 0;
    std::vector<TextRange> ranges; ///< rising and apart
    bool guess = false;
    int level = 0; ///< set by MarkSet

    bool operator==(const TextMark&) const = default;
};

/// The marks of one text, so that those at a place are found without looking at all, and so that
/// marks which overlap have different levels: of two nested ones the inner has the lower level and
/// is drawn nearer to its words.
class MarkSet {
public:
    struct Piece {
        TextRange range;
        std::size_t mark = 0; ///< index into marks()
        bool isFirst = false; ///< of its mark
    };

    MarkSet() = default;
    explicit MarkSet(std::vector<TextMark> marks);

    [[nodiscard]] const std::vector<TextMark>& marks() const { return m_marks; }
    [[nodiscard]] const TextMark* find(StatementId statement) const;

    /// The pieces that share at least one unit with `range`, by where they begin.
    [[nodiscard]] std::vector<Piece> piecesIn(TextRange range) const;

    /// The statements whose marks hold `offset`, innermost first.
    [[nodiscard]] std::vector<StatementId> at(qsizetype offset) const;

    /// The one after or before `offset` by where it begins; at the end it goes on at the beginning.
    /// Null where there are no marks.
    [[nodiscard]] StatementId after(qsizetype offset) const;
    [[nodiscard]] StatementId before(qsizetype offset) const;

private:
    void assignLevels();

    std::vector<TextMark> m_marks;     ///< by beginning, longer first
    std::vector<Piece> m_pieces;       ///< by beginning
    std::vector<qsizetype> m_furthest; ///< the greatest end of all pieces up to each
};

} // namespace claimline::gui
