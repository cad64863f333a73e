// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/passagefinding.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace claimline::exchange {

namespace {

using Ranges = std::vector<TextRange>;

QString translated(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

/// The ranges that the entry gives, if the quoted words stand there.
std::optional<Ranges> givenRanges(const QString& text, const PassageEntry& entry)
{
    const CodePointIndex index(text);
    Ranges ranges;
    for (std::size_t i = 0; i < entry.ranges.size(); ++i) {
        const auto range = index.toUtf16(entry.ranges[i]);
        if (!range) {
            return std::nullopt;
        }
        const auto position = static_cast<qsizetype>(i);
        if (position < entry.quotations.size()
            && textAt(text, *range).toString().simplified() != entry.quotations[position].simplified()) {
            return std::nullopt;
        }
        ranges.push_back(*range);
    }
    const bool complete = entry.quotations.isEmpty() || std::size_t(entry.quotations.size()) == ranges.size();
    return complete && !ranges.empty() ? std::optional(ranges) : std::nullopt;
}

QString patternOf(const QString& words)
{
    QStringList parts;
    for (const QString& word : words.simplified().split(u' ')) {
        parts << QRegularExpression::escape(word);
    }
    return parts.join(QStringLiteral("\\s+"));
}

QRegularExpression expressionOf(const QString& quotation, const QString& prefix)
{
    const QString before = prefix.trimmed().isEmpty() ? QString() : patternOf(prefix) + QStringLiteral("\\s*");
    return QRegularExpression(before + u'(' + patternOf(quotation) + u')', QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<TextRange> matchFrom(const QString& text, const QRegularExpression& expression, qsizetype from)
{
    const auto match = expression.match(text, from);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return TextRange{match.capturedStart(1), match.capturedEnd(1)};
}

/// The places, two at most: more makes no difference.
std::vector<Ranges> places(const QString& text, const QStringList& quotations, const QString& prefix)
{
    std::vector<QRegularExpression> others;
    for (const QString& quotation : quotations.mid(1)) {
        others.push_back(expressionOf(quotation, {}));
    }
    const QRegularExpression first = expressionOf(quotations.front(), prefix);
    std::vector<Ranges> found;
    qsizetype from = 0;
    while (const auto start = matchFrom(text, first, from)) {
        Ranges ranges{*start};
        for (const QRegularExpression& other : others) {
            if (const auto next = matchFrom(text, other, ranges.back().end)) {
                ranges.push_back(*next);
            }
        }
        if (ranges.size() == std::size_t(quotations.size())) {
            found.push_back(std::move(ranges));
        }
        if (found.size() == 2) {
            break;
        }
        from = start->begin + 1;
    }
    return found;
}

QString shortened(const QString& text)
{
    return text.size() > 60 ? text.left(59) + u'…' : text;
}

} // namespace

Result<std::vector<TextRange>> findPassage(const QString& text, const PassageEntry& entry)
{
    if (const auto given = givenRanges(text, entry)) {
        return *given;
    }
    if (entry.quotations.isEmpty()) {
        return failure(ErrorCode::NotFound,
            translated("The passage lies outside the article's text. Correct its offsets, which count code points, or quote the words."));
    }
    std::vector<Ranges> found = places(text, entry.quotations, entry.prefix);
    const QString shown = shortened(entry.quotations.front());
    if (found.empty()) {
        return failure(ErrorCode::NotFound,
            translated("The words “%1” do not stand in the article's text. Quote them letter for letter.").arg(shown));
    }
    if (found.size() > 1) {
        return failure(ErrorCode::Conflict,
            translated("The words “%1” stand in the article more than once. Add “prefix”, the words right before them, or “passage”.").arg(shown));
    }
    return found.front();
}

QString neededPrefix(const QString& text, const Passage& passage)
{
    const QStringList quotations(passage.quotations.begin(), passage.quotations.end());
    if (quotations.isEmpty()) {
        return {};
    }
    const QString before = text.left(passage.ranges.front().begin).right(200);
    const QStringList words = before.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = 0; count <= words.size(); ++count) {
        const QString prefix = words.last(count).join(u' ');
        if (places(text, quotations, prefix).size() == 1) {
            return prefix;
        }
    }
    return {};
}

} // namespace claimline::exchange
