// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/textwidth.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace claimline::timeline {

namespace {

bool isWide(char32_t letter)
{
    return (letter >= 0x1100 && letter <= 0x115f) || (letter >= 0x2e80 && letter <= 0xa4cf)
        || (letter >= 0xac00 && letter <= 0xd7a3) || (letter >= 0xf900 && letter <= 0xfaff)
        || (letter >= 0xfe30 && letter <= 0xfe6f) || (letter >= 0xff00 && letter <= 0xff60)
        || (letter >= 0x1f300 && letter <= 0x1faff) || (letter >= 0x20000 && letter <= 0x3fffd);
}

/// In ems.
double letterWidth(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing) {
        return 0;
    }
    if (isWide(letter)) {
        return 1.05;
    }
    if (QStringView(u"iljI.,:;'|! ").contains(QChar(static_cast<char16_t>(letter))) && letter < 128) {
        return 0.35;
    }
    if (letter == 'm' || letter == 'M' || letter == 'W' || letter == '@' || letter == '%') {
        return 0.99;
    }
    if (letter == 'f' || letter == 't' || letter == 'r' || letter == '(' || letter == ')' || letter == '-') {
        return 0.42;
    }
    if (letter == 'w' || category == QChar::Letter_Uppercase) {
        return 0.79;
    }
    return 0.64;
}

} // namespace

double estimatedWidth(QStringView text, double size)
{
    double ems = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t letter = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            letter = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        ems += letterWidth(letter);
    }
    return ems * size;
}

QString elided(const QString& text, double size, double room)
{
    if (room <= 0 || estimatedWidth(text, size) <= room) {
        return text;
    }
    const QString ellipsis(QChar(0x2026));
    const double left = room - estimatedWidth(ellipsis, size) - 0.4 * size;
    // Cut between graphemes only: an accent stays with its letter.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype kept = 0;
    double width = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        width += estimatedWidth(QStringView(text).mid(kept, next - kept), size);
        if (width > left) {
            break;
        }
        kept = next;
    }
    return text.left(kept).trimmed() + ellipsis;
}

std::vector<QString> wrapped(const QString& text, double size, double room, int greatestLines)
{
    std::vector<QString> lines;
    QString line;
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const QString longer = line.isEmpty() ? word.toString() : line + QChar(u' ') + word.toString();
        const bool lastLine = static_cast<int>(lines.size()) + 1 >= greatestLines;
        if (!line.isEmpty() && !lastLine && estimatedWidth(longer, size) > room) {
            lines.push_back(line);
            line = word.toString();
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty()) {
        lines.push_back(line);
    }
    return lines;
}

} // namespace claimline::timeline
