// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quotationmatch.h"

#include "core/text/approximate.h"
#include "core/text/names.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace claimline {

namespace {

constexpr std::size_t kMostPlaces = 1000; ///< exact ones whose context is looked at
constexpr std::size_t kMostWindows = 6;
constexpr qsizetype kShortestApproximate = 12;
constexpr qsizetype kLongestAligned = 2000;
constexpr double kAlike = 0.005;
constexpr double kByChance = 0.4;

/// How well the words before or behind a place agree with the quotation's, line ends and marks
/// aside. Any two texts have some four letters of ten in common, which says nothing.
double contextSimilarity(const QString& wanted, QStringView there)
{
    return std::max(0.0, (similarity(wanted, foldText(there)) - kByChance) / (1 - kByChance));
}

class Scorer {
public:
    Scorer(QStringView text, const Quotation& quotation)
        : m_text(text), m_quotation(quotation), m_prefix(foldText(quotation.prefix)), m_suffix(foldText(quotation.suffix)),
          m_wordsWeight(static_cast<double>(40 + std::min<qsizetype>(quotation.exact.size(), 200)))
    {
    }

    [[nodiscard]] double score(TextRange range, double words) const
    {
        double sum = words * m_wordsWeight;
        double weights = m_wordsWeight;
        if (!m_prefix.isEmpty()) {
            const qsizetype begin = std::max<qsizetype>(0, range.begin - m_quotation.prefix.size());
            sum += 20 * contextSimilarity(m_prefix, textAt(m_text, {begin, range.begin}));
            weights += 20;
        }
        if (!m_suffix.isEmpty()) {
            const qsizetype end = std::min(m_text.size(), range.end + m_quotation.suffix.size());
            sum += 20 * contextSimilarity(m_suffix, textAt(m_text, {range.end, end}));
            weights += 20;
        }
        if (m_quotation.position) {
            const double all = static_cast<double>(std::max<qsizetype>(m_text.size(), 1));
            sum += 2 * std::max(0.0, 1 - static_cast<double>(distance(range)) / all);
            weights += 2;
        }
        return sum / weights;
    }

    /// From the place that the quotation was marked at, which it must have.
    [[nodiscard]] qsizetype distance(TextRange range) const { return std::abs(range.begin - *m_quotation.position); }

    /// The best of the places, if it is good enough and none is as good.
    [[nodiscard]] std::optional<QuotationMatch> best(const std::vector<QuotationMatch>& places) const
    {
        const QuotationMatch* best = nullptr;
        for (const QuotationMatch& place : places) {
            best = best == nullptr || place.score > best->score ? &place : best;
        }
        if (best == nullptr || best->score < kQuotationThreshold) {
            return std::nullopt;
        }
        for (const QuotationMatch& place : places) {
            const bool rival = !place.range.overlaps(best->range) && best->score - place.score < kAlike;
            if (rival && !(m_quotation.position && distance(best->range) * 2 <= distance(place.range))) {
                return std::nullopt;
            }
        }
        return *best;
    }

private:
    QStringView m_text;
    const Quotation& m_quotation;
    QString m_prefix;
    QString m_suffix;
    double m_wordsWeight;
};

/// Where `words` stand in `text`: those nearest to `near`, if they are very many.
std::vector<qsizetype> placesOf(QStringView words, QStringView text, qsizetype near)
{
    std::vector<qsizetype> places;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        places.push_back(at);
    }
    if (places.size() > kMostPlaces) {
        std::nth_element(places.begin(), places.begin() + kMostPlaces, places.end(),
                         [near](qsizetype a, qsizetype b) { return std::abs(a - near) < std::abs(b - near); });
        places.resize(kMostPlaces);
        std::sort(places.begin(), places.end());
    }
    return places;
}

std::optional<QuotationMatch> findExact(QStringView text, const Quotation& quotation, const Scorer& scorer)
{
    std::vector<QuotationMatch> found;
    for (const qsizetype at : placesOf(quotation.exact, text, quotation.position.value_or(0))) {
        const TextRange range{at, at + quotation.exact.size()};
        found.push_back({range, scorer.score(range, 1), true});
    }
    return scorer.best(found);
}

std::optional<QuotationMatch> findFolded(const FoldedText& text, const QString& words, const Quotation& quotation,
                                         const Scorer& scorer)
{
    std::vector<QuotationMatch> found;
    for (const qsizetype at : placesOf(words, text.folded(), quotation.position.value_or(0))) {
        const TextRange range = text.original({at, at + words.size()});
        found.push_back({range, scorer.score(range, 1), false});
    }
    return scorer.best(found);
}

std::optional<QuotationMatch> findAligned(const FoldedText& text, const QString& words, const Scorer& scorer)
{
    std::vector<QuotationMatch> found;
    for (const TextRange& window : likelyWindows(words, text.folded(), kMostWindows)) {
        const Alignment aligned = align(words, textAt(text.folded(), window));
        const double share = 1.0 - static_cast<double>(aligned.distance) / static_cast<double>(words.size());
        if (share < kQuotationSimilarity || aligned.range.isEmpty()) {
            continue;
        }
        const TextRange range
            = text.original({window.begin + aligned.range.begin, window.begin + aligned.range.end});
        found.push_back({range, scorer.score(range, share), false});
    }
    return scorer.best(found);
}

/// A quotation too long to align: by its two ends, which must lie about as far apart as they did.
std::optional<QuotationMatch> findByEnds(QStringView text, const Quotation& quotation)
{
    const qsizetype part = kLongestAligned / 2;
    Quotation head{quotation.exact.left(part), quotation.prefix, {}, quotation.position};
    Quotation tail{quotation.exact.right(part), {}, quotation.suffix, quotation.position};
    if (tail.position) {
        *tail.position += quotation.exact.size() - part;
    }
    const auto first = findQuotation(text, head);
    const auto last = findQuotation(text, tail);
    if (!first || !last || last->range.end <= first->range.begin) {
        return std::nullopt;
    }
    const TextRange range{first->range.begin, last->range.end};
    const double ratio = static_cast<double>(range.length()) / static_cast<double>(quotation.exact.size());
    if (ratio < kQuotationSimilarity || ratio > 1 / kQuotationSimilarity) {
        return std::nullopt;
    }
    return QuotationMatch{range, std::min(first->score, last->score), false};
}

} // namespace

Quotation quotationAt(QStringView text, TextRange range)
{
    qsizetype before = std::max<qsizetype>(0, range.begin - kQuotationContext);
    qsizetype behind = std::min(text.size(), range.end + kQuotationContext);
    // No half of a surrogate pair at the ends of what is kept.
    before += before < range.begin && text[before].isLowSurrogate() ? 1 : 0;
    behind -= behind > range.end && text[behind - 1].isHighSurrogate() ? 1 : 0;
    return {textAt(text, range).toString(), textAt(text, {before, range.begin}).toString(),
            textAt(text, {range.end, behind}).toString(), range.begin};
}

std::optional<QuotationMatch> findQuotation(QStringView text, const Quotation& quotation)
{
    if (quotation.exact.isEmpty()) {
        return std::nullopt;
    }
    const Scorer scorer(text, quotation);
    if (const auto exact = findExact(text, quotation, scorer)) {
        return exact;
    }
    const QString words = foldText(quotation.exact);
    if (words.isEmpty()) {
        return std::nullopt;
    }
    const FoldedText folded(text);
    if (const auto found = findFolded(folded, words, quotation, scorer)) {
        return found;
    }
    if (words.size() < kShortestApproximate) {
        return std::nullopt;
    }
    return words.size() > kLongestAligned ? findByEnds(text, quotation) : findAligned(folded, words, scorer);
}

} // namespace claimline
