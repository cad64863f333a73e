// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include "core/text/abbreviations.h"

#include <QString>

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace claimline {

namespace {

constexpr qsizetype kNarrowestWrap = 40; ///< a narrower column is a list or verse
constexpr qsizetype kWidestWrap = 140;   ///< a wider one was not wrapped by hand

struct BreakIteratorCloser {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};
using BreakIterator = std::unique_ptr<UBreakIterator, BreakIteratorCloser>;

TextRange trimmed(QStringView text, TextRange range)
{
    while (range.begin < range.end && text[range.begin].isSpace()) {
        ++range.begin;
    }
    while (range.end > range.begin && text[range.end - 1].isSpace()) {
        --range.end;
    }
    return range;
}

qsizetype firstWordLength(QStringView line)
{
    qsizetype length = 0;
    while (length < line.size() && !line[length].isSpace()) {
        ++length;
    }
    return length;
}

std::vector<TextRange> linesOf(QStringView text, TextRange block)
{
    std::vector<TextRange> lines;
    for (qsizetype begin = block.begin; begin < block.end;) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 || end > block.end ? block.end : end;
        lines.push_back(trimmed(text, {begin, end}));
        begin = end + 1;
    }
    return lines;
}

/// The paragraphs of a block: lines without a blank one between them.
void appendParagraphs(QStringView text, TextRange block, std::vector<TextRange>& into)
{
    const std::vector<TextRange> lines = linesOf(text, block);
    qsizetype width = 0;
    for (const TextRange& line : lines) {
        width = std::max(width, line.length());
    }
    const bool mayBeWrapped = width >= kNarrowestWrap && width <= kWidestWrap;
    TextRange paragraph = lines.front();
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const QStringView next = textAt(text, lines[i]);
        const bool full = lines[i - 1].length() + 1 + firstWordLength(next) > width;
        if ((mayBeWrapped && full) || next.front().isLower()) {
            paragraph.end = lines[i].end;
        } else {
            into.push_back(paragraph);
            paragraph = lines[i];
        }
    }
    into.push_back(paragraph);
}

/// Blocks of lines between blank ones. Starts at the beginning of a block.
template <typename Take>
void forEachBlock(QStringView text, TextRange within, Take&& take)
{
    qsizetype blockBegin = -1;
    for (qsizetype begin = within.begin; begin < within.end;) {
        qsizetype end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        const bool blank = trimmed(text, {begin, end}).isEmpty();
        if (!blank && blockBegin < 0) {
            blockBegin = begin;
        } else if (blank && blockBegin >= 0) {
            take(trimmed(text, {blockBegin, begin}));
            blockBegin = -1;
        }
        begin = end + 1;
    }
    if (blockBegin >= 0) {
        take(trimmed(text, {blockBegin, std::min(within.end, text.size())}));
    }
}

QStringView lastWord(QStringView sentence)
{
    qsizetype begin = sentence.size();
    while (begin > 0 && !sentence[begin - 1].isSpace()) {
        --begin;
    }
    QStringView word = sentence.mid(begin);
    while (!word.isEmpty() && !word.front().isLetterOrNumber()) {
        word = word.mid(1);
    }
    return word;
}

QString firstWord(QStringView rest)
{
    qsizetype begin = 0;
    while (begin < rest.size() && !rest[begin].isLetterOrNumber()) {
        ++begin;
    }
    qsizetype end = begin;
    while (end < rest.size() && rest[end].isLetterOrNumber()) {
        ++end;
    }
    if (end < rest.size() && rest[end] == u'.') {
        return {}; // "A. Smith" does not begin with "a"
    }
    return rest.mid(begin, end - begin).toString().toLower();
}

/// How much of `rest` still belongs to the sentence before it: the closing mark of a French
/// quotation, which stands behind a space.
qsizetype closingLength(QStringView rest)
{
    if (!rest.startsWith(u'»') || (rest.size() > 1 && !rest[1].isSpace() && !rest[1].isPunct())) {
        return 0; // without a space behind it it opens a German quotation
    }
    qsizetype length = 1;
    while (length < rest.size() && (rest[length].isSpace() || rest[length].isPunct())) {
        ++length;
    }
    return length;
}

/// "J." and "U.S.", "z.B.": single letters, each with a full stop.
bool isInitials(QStringView word)
{
    if (word.size() < 2 || word.size() % 2 != 0) {
        return false;
    }
    for (qsizetype i = 0; i < word.size(); i += 2) {
        if (!word[i].isLetter() || word[i + 1] != u'.') {
            return false;
        }
    }
    return word.size() > 2 || word[0].isUpper();
}

bool isOrdinal(QStringView word)
{
    return word.size() >= 2 && word.size() <= 3
        && std::all_of(word.begin(), word.end() - 1, [](QChar c) { return c.isDigit(); });
}

/// Whether the sentence goes on, although the annex ends it between `before` and `rest`.
bool goesOn(QStringView before, QStringView rest, const Abbreviations& abbreviations)
{
    if (rest.front().isLower()) {
        return true;
    }
    if (!before.endsWith(u'.')) {
        return false;
    }
    const QStringView word = lastWord(before);
    if (word.size() < 2) {
        return false;
    }
    const QString folded = word.toString().toLower();
    if (abbreviations.always.contains(folded)) {
        return true;
    }
    if (rest.front().isDigit() && abbreviations.beforeNumber.contains(folded)) {
        return true;
    }
    if (word.size() == before.size() && (isOrdinal(word) || isInitials(word))) {
        return true; // the number of a list item
    }
    if (isInitials(word) || (abbreviations.ordinals && isOrdinal(word))) {
        return rest.front().isLetter() && !abbreviations.starters.contains(firstWord(rest));
    }
    return false;
}

class Splitter {
public:
    explicit Splitter(QStringView languageCode)
        : m_abbreviations(abbreviationsOf(languageCode))
    {
        UErrorCode status = U_ZERO_ERROR;
        m_iterator.reset(ubrk_open(UBRK_SENTENCE, languageCode.toLatin1().constData(), nullptr, 0, &status));
        if (U_FAILURE(status)) {
            m_iterator.reset();
        }
    }

    void split(QStringView text, TextRange paragraph, std::vector<TextRange>& into) const
    {
        // Wrapped lines are one line to the rules, which end a sentence at every line end.
        QString line = textAt(text, paragraph).toString();
        line.replace(u'\n', u' ');
        const auto append = [&](qsizetype begin, qsizetype end) {
            const TextRange range = trimmed(line, {begin, end});
            into.push_back({paragraph.begin + range.begin, paragraph.begin + range.end});
        };
        qsizetype begin = 0;
        UErrorCode status = U_ZERO_ERROR;
        if (m_iterator) {
            ubrk_setText(m_iterator.get(), reinterpret_cast<const UChar*>(line.utf16()),
                         static_cast<int32_t>(line.size()), &status);
        }
        if (!m_iterator || U_FAILURE(status)) {
            append(0, line.size());
            return;
        }
        for (qsizetype at = ubrk_next(m_iterator.get()); at != UBRK_DONE; at = ubrk_next(m_iterator.get())) {
            at += closingLength(QStringView(line).mid(at));
            if (at <= begin) {
                continue;
            }
            const QStringView before = QStringView(line).mid(begin, at - begin).trimmed();
            const QStringView rest = QStringView(line).mid(at);
            if (at < line.size() && !before.isEmpty() && goesOn(before, rest, m_abbreviations)) {
                continue;
            }
            if (!before.isEmpty()) {
                append(begin, at);
            }
            begin = at;
        }
    }

private:
    const Abbreviations& m_abbreviations;
    BreakIterator m_iterator;
};

/// The block about `offset`: from behind the last blank line before it to the next one after it.
TextRange blockAround(QStringView text, qsizetype offset)
{
    const auto isBlank = [&](qsizetype begin, qsizetype end) { return trimmed(text, {begin, end}).isEmpty(); };
    const auto lineBegin = [&](qsizetype at) { return at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1; };
    const auto lineEnd = [&](qsizetype at) {
        const qsizetype end = text.indexOf(u'\n', at);
        return end < 0 ? text.size() : end;
    };
    TextRange block{lineBegin(offset), lineEnd(offset)};
    while (block.begin > 0 && isBlank(block.begin, block.end)) {
        block.begin = lineBegin(block.begin - 1); // a caret on a blank line: what stands above it
    }
    while (block.begin > 0 && !isBlank(lineBegin(block.begin - 1), block.begin - 1)) {
        block.begin = lineBegin(block.begin - 1);
    }
    while (block.end < text.size() && !isBlank(block.end + 1, lineEnd(block.end + 1))) {
        block.end = lineEnd(block.end + 1);
    }
    return block;
}

} // namespace

std::vector<TextRange> paragraphs(QStringView text)
{
    std::vector<TextRange> found;
    forEachBlock(text, {0, text.size()}, [&](TextRange block) { appendParagraphs(text, block, found); });
    return found;
}

std::vector<TextRange> sentences(QStringView text, QStringView languageCode)
{
    const Splitter splitter(languageCode);
    std::vector<TextRange> found;
    for (const TextRange& paragraph : paragraphs(text)) {
        splitter.split(text, paragraph, found);
    }
    return found;
}

std::optional<TextRange> sentenceAt(QStringView text, qsizetype offset, QStringView languageCode)
{
    if (offset < 0 || offset > text.size()) {
        return std::nullopt;
    }
    std::vector<TextRange> near;
    forEachBlock(text, blockAround(text, offset), [&](TextRange block) { appendParagraphs(text, block, near); });
    const Splitter splitter(languageCode);
    std::optional<TextRange> found;
    for (const TextRange& paragraph : near) {
        if (found && paragraph.begin > offset) {
            break;
        }
        std::vector<TextRange> inside;
        splitter.split(text, paragraph, inside);
        for (const TextRange& sentence : inside) {
            // Before the first word of the text there is no earlier sentence to fall back on.
            if (!found || sentence.begin <= offset) {
                found = sentence;
            }
        }
    }
    return found;
}

} // namespace claimline
