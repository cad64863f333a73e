// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/approximate.h"

#include "core/text/names.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace claimline {

namespace {

constexpr qsizetype kGram = 4;                ///< units, which fit one 64-bit key
constexpr std::size_t kMostPlacesOfAGram = 4; ///< a gram that is everywhere tells nothing

quint64 gramAt(QStringView text, qsizetype at)
{
    quint64 key = 0;
    for (qsizetype i = 0; i < kGram; ++i) {
        key = (key << 16U) | text[at + i].unicode();
    }
    return key;
}

QHash<quint64, std::vector<qsizetype>> gramsOf(QStringView pattern)
{
    QHash<quint64, std::vector<qsizetype>> grams;
    for (qsizetype i = 0; i + kGram <= pattern.size(); ++i) {
        auto& places = grams[gramAt(pattern, i)];
        if (places.size() < kMostPlacesOfAGram) {
            places.push_back(i);
        }
    }
    return grams;
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    m_folded.reserve(text.size());
    m_origins.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype begin = i;
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        i += pair ? 1 : 0;
        if (!pair && text[i].unicode() < 0x80 && text[i].isLetterOrNumber()) {
            const QChar letter = text[i].toLower();
            append({&letter, 1}, begin, i + 1);
        } else {
            append(foldCharacter(pair ? QChar::surrogateToUcs4(text[begin], text[i]) : text[i].unicode()), begin, i + 1);
        }
    }
    if (m_folded.endsWith(u' ')) {
        m_folded.chop(1);
        m_origins.pop_back();
    }
}

void FoldedText::append(QStringView letters, qsizetype begin, qsizetype end)
{
    for (const QChar letter : letters) {
        if (letter == u' ' && (m_folded.isEmpty() || m_folded.endsWith(u' '))) {
            continue;
        }
        m_folded += letter;
        m_origins.push_back({static_cast<qint32>(begin), static_cast<qint32>(end)});
    }
}

TextRange FoldedText::original(TextRange inFolded) const
{
    return {m_origins[static_cast<std::size_t>(inFolded.begin)].begin, m_origins[static_cast<std::size_t>(inFolded.end - 1)].end};
}

Alignment align(QStringView pattern, QStringView text)
{
    struct Cell {
        qsizetype distance;
        qsizetype begin; ///< where in the text the pattern begins
    };
    const auto length = static_cast<std::size_t>(pattern.size());
    std::vector<Cell> column(length + 1);
    for (std::size_t i = 0; i <= length; ++i) {
        column[i] = {static_cast<qsizetype>(i), 0};
    }
    Alignment best{{0, 0}, pattern.size()};
    for (qsizetype at = 0; at < text.size(); ++at) {
        Cell diagonal = column[0];
        column[0] = {0, at + 1};
        diagonal.begin = at;
        for (std::size_t i = 1; i <= length; ++i) {
            const Cell left = column[i];
            const bool same = pattern[static_cast<qsizetype>(i) - 1] == text[at];
            Cell cell{diagonal.distance + (same ? 0 : 1), diagonal.begin};
            if (column[i - 1].distance + 1 < cell.distance) {
                cell = {column[i - 1].distance + 1, column[i - 1].begin};
            }
            if (left.distance + 1 < cell.distance) {
                cell = {left.distance + 1, left.begin};
            }
            column[i] = cell;
            diagonal = left;
        }
        if (column[length].distance < best.distance) {
            best = {{column[length].begin, at + 1}, column[length].distance};
        }
    }
    return best;
}

double similarity(QStringView left, QStringView right)
{
    const qsizetype longer = std::max(left.size(), right.size());
    if (longer == 0) {
        return 1;
    }
    std::vector<qsizetype> row(static_cast<std::size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype{0});
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (left[i] == right[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return 1.0 - static_cast<double>(row.back()) / static_cast<double>(longer);
}

std::vector<TextRange> likelyWindows(QStringView pattern, QStringView text, std::size_t most)
{
    const qsizetype width = std::clamp<qsizetype>(pattern.size() / 4, 16, 64);
    const auto grams = gramsOf(pattern);
    std::vector<int> votes(static_cast<std::size_t>((text.size() + pattern.size()) / width) + 2);
    for (qsizetype at = 0; at + kGram <= text.size(); ++at) {
        if (const auto found = grams.constFind(gramAt(text, at)); found != grams.constEnd()) {
            for (const qsizetype place : *found) {
                ++votes[static_cast<std::size_t>((at - place + pattern.size()) / width)];
            }
        }
    }
    std::vector<std::size_t> order(votes.size() - 1);
    std::iota(order.begin(), order.end(), std::size_t{0});
    // A place between two stripes gives votes to both.
    const auto weight = [&votes](std::size_t stripe) { return votes[stripe] + votes[stripe + 1]; };
    const auto considered = std::min(order.size(), most * 4);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(considered), order.end(),
                      [&](std::size_t a, std::size_t b) { return weight(a) != weight(b) ? weight(a) > weight(b) : a < b; });
    std::vector<TextRange> windows;
    std::vector<std::size_t> taken;
    for (std::size_t i = 0; i < considered && windows.size() < most && weight(order[i]) > 0; ++i) {
        const auto isNeighbour = [&](std::size_t other) { return std::max(other, order[i]) - std::min(other, order[i]) <= 1; };
        if (std::any_of(taken.begin(), taken.end(), isNeighbour)) {
            continue;
        }
        taken.push_back(order[i]);
        const qsizetype begin = static_cast<qsizetype>(order[i]) * width - pattern.size();
        const qsizetype slack = pattern.size() / 4 + 2 * width;
        windows.push_back({std::clamp<qsizetype>(begin - slack, 0, text.size()),
                           std::clamp<qsizetype>(begin + pattern.size() + slack, 0, text.size())});
    }
    return windows;
}

} // namespace claimline
