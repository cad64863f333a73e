// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reader/markset.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace claimline::gui {

namespace {

/// From the beginning of the first range to the end of the last.
TextRange hull(const TextMark& mark)
{
    return {mark.ranges.front().begin, mark.ranges.back().end};
}

} // namespace

MarkSet::MarkSet(std::vector<TextMark> marks) : m_marks(std::move(marks))
{
    std::erase_if(m_marks, [](const TextMark& mark) { return mark.ranges.empty(); });
    std::ranges::stable_sort(m_marks, [](const TextMark& left, const TextMark& right) {
        const TextRange one = hull(left);
        const TextRange other = hull(right);
        return one.begin != other.begin ? one.begin < other.begin : one.end > other.end;
    });
    assignLevels();
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        for (const TextRange& range : m_marks[i].ranges) {
            m_pieces.push_back({range, i, range == m_marks[i].ranges.front()});
        }
    }
    std::ranges::stable_sort(m_pieces, {}, [](const Piece& piece) { return piece.range.begin; });
    qsizetype furthest = 0;
    for (const Piece& piece : m_pieces) {
        furthest = std::max(furthest, piece.range.end);
        m_furthest.push_back(furthest);
    }
}

void MarkSet::assignLevels()
{
    std::vector<std::size_t> shortestFirst(m_marks.size());
    std::iota(shortestFirst.begin(), shortestFirst.end(), 0);
    std::ranges::stable_sort(shortestFirst, {}, [this](std::size_t i) { return hull(m_marks[i]).length(); });
    for (std::size_t i = 0; i < shortestFirst.size(); ++i) {
        TextMark& mark = m_marks[shortestFirst[i]];
        std::set<int> taken;
        for (std::size_t j = 0; j < i; ++j) {
            const TextMark& other = m_marks[shortestFirst[j]];
            if (hull(other).overlaps(hull(mark))) {
                taken.insert(other.level);
            }
        }
        mark.level = 0;
        while (taken.contains(mark.level)) {
            ++mark.level;
        }
    }
}

const TextMark* MarkSet::find(StatementId statement) const
{
    const auto found = std::ranges::find(m_marks, statement, &TextMark::statement);
    return found == m_marks.end() ? nullptr : &*found;
}

std::vector<MarkSet::Piece> MarkSet::piecesIn(TextRange range) const
{
    // All pieces before the first with a greater furthest end are over before the range.
    const auto first = std::ranges::upper_bound(m_furthest, range.begin) - m_furthest.begin();
    std::vector<Piece> found;
    for (auto i = static_cast<std::size_t>(first); i < m_pieces.size() && m_pieces[i].range.begin < range.end; ++i) {
        if (m_pieces[i].range.end > range.begin) {
            found.push_back(m_pieces[i]);
        }
    }
    return found;
}

std::vector<StatementId> MarkSet::at(qsizetype offset) const
{
    std::vector<Piece> pieces = piecesIn({offset, offset + 1});
    std::ranges::stable_sort(pieces, {}, [this](const Piece& piece) { return m_marks[piece.mark].level; });
    std::vector<StatementId> statements;
    for (const Piece& piece : pieces) {
        statements.push_back(m_marks[piece.mark].statement);
    }
    return statements;
}

StatementId MarkSet::after(qsizetype offset) const
{
    for (const TextMark& mark : m_marks) {
        if (hull(mark).begin > offset) {
            return mark.statement;
        }
    }
    return m_marks.empty() ? StatementId() : m_marks.front().statement;
}

StatementId MarkSet::before(qsizetype offset) const
{
    StatementId found = m_marks.empty() ? StatementId() : m_marks.back().statement;
    for (const TextMark& mark : m_marks) {
        if (hull(mark).begin >= offset) {
            break;
        }
        found = mark.statement;
    }
    return found;
}

} // namespace claimline::gui
