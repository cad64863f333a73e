// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/reporttext.h"

#include "app/render/pdfmarks.h"
#include "core/report/plaintext.h"

#include <QGlyphRun>
#include <QTextCharFormat>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace claimline::render {

namespace {

/// Too small to see, but any spacing at all makes Qt shape without ligatures.
constexpr double noLigatures = 0.02;

constexpr char16_t leftToRightMark = 0x200E;
constexpr char16_t rightToLeftMark = 0x200F;

/// Letters whose glyph in every common font stands for this letter alone, so that a PDF reader
/// gets it back from the glyph.
bool tellsItself(char16_t unit)
{
    const bool latin = unit >= 0x20 && unit <= 0x17F && unit != 0xA0 && unit != 0xAD && unit != 0xB5
        && (unit < 0x7F || unit > 0x9F);
    return latin || (unit >= 0x2012 && unit <= 0x2026) || unit == 0x20AC || unit == QChar::LineSeparator;
}

/// Joined and reordering scripts need their ligatures and no spacing.
bool bearsSpacing(char16_t unit)
{
    return unit < 0x0590 || (unit >= 0x1E00 && unit < 0x2E00);
}

bool turns(QChar::Direction direction)
{
    switch (direction) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
    case QChar::DirFSI: return true;
    default: return false;
    }
}

bool isRightToLeftLetter(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

bool isBlank(QChar character)
{
    return character == u' ' || character == QChar::LineSeparator;
}

template <typename Predicate>
int endOfStretch(QStringView text, int start, Predicate belongs)
{
    int end = start;
    while (end < text.size() && belongs(text[end])) {
        ++end;
    }
    return end;
}

QTextCharFormat formatFor(const report::Run& run, const TextStyle& style, double dotsPerPoint)
{
    TextStyle own = style;
    own.bold = style.bold || run.emphasis == report::Emphasis::Strong;
    if (run.emphasis == report::Emphasis::Small) {
        own.size = style.size * 0.85;
        own.colour = look::faint;
    }
    QFont font = fontFor(own, dotsPerPoint);
    font.setItalic(run.emphasis == report::Emphasis::Italic);
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(own.colour);
    return format;
}

} // namespace

ReportText::ReportText(const report::Runs& runs, const TextStyle& style, double width, QPaintDevice& device)
{
    for (const report::Run& run : runs) {
        m_text += report::isolated(report::printable(run.text)).replace(u'\n', QChar(QChar::LineSeparator));
    }
    m_rightToLeft = report::runsRightToLeft(m_text);
    m_bidirectional = std::any_of(m_text.cbegin(), m_text.cend(), [](QChar unit) { return turns(unit.direction()); });
    const double dotsPerPoint = device.logicalDpiY() / 72.0;
    m_layout = std::make_unique<QTextLayout>(m_text, fontFor(style, dotsPerPoint), &device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    addRuns(runs, style, dotsPerPoint);
    breakLines(width, style.size * style.leading * dotsPerPoint);
}

void ReportText::addRuns(const report::Runs& runs, const TextStyle& style, double dotsPerPoint)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const report::Run& run : runs) {
        const int length = static_cast<int>(report::isolated(report::printable(run.text)).size());
        QTextCharFormat format = formatFor(run, style, dotsPerPoint);
        m_spans.push_back({start, length, format.foreground().color(), report::safeAnchor(run.target)});
        const int end = start + length;
        while (start < end) {
            const QStringView rest = QStringView(m_text).sliced(start, end - start);
            const bool spaced = bearsSpacing(rest[0].unicode());
            const int stretch = endOfStretch(rest, 0,
                [spaced](QChar character) { return character == u' ' || bearsSpacing(character.unicode()) == spaced; });
            format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            format.setFontLetterSpacing(spaced ? noLigatures : 0);
            formats.append({start, stretch, format});
            start += stretch;
        }
    }
    const bool uniform = formats.size() == 1 && runs.size() == 1;
    if (uniform) {
        m_layout->setFont(formats.front().format.font());
    } else {
        m_layout->setFormats(formats);
    }
}

void ReportText::breakLines(double width, double pitch)
{
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // A fallback font may be taller than the leading allows for.
        m_heights.push_back(std::max(pitch, line.height()));
    }
    m_layout->endLayout();
}

double ReportText::height() const
{
    return std::accumulate(m_heights.begin(), m_heights.end(), 0.0);
}

QPointF ReportText::originFor(int line, QPointF place) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    return place + QPointF(0, (lineHeight(line) - textLine.height()) / 2 - textLine.y());
}

bool ReportText::drawLine(QPainter& painter, int line, QPointF place) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    const QStringView text = QStringView(m_text).sliced(textLine.textStart(), textLine.textLength());
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar unit) { return tellsItself(unit.unicode()); });
    if (plain) {
        painter.setPen(m_spans.empty() ? QColor(Qt::black) : m_spans.front().colour);
        textLine.draw(&painter, originFor(line, place));
        return false;
    }
    drawMarked(painter, textLine, originFor(line, place));
    return true;
}

/// Word by word, in reading order, so that a mark holds one word and its glyphs.
void ReportText::drawMarked(QPainter& painter, const QTextLine& line, QPointF origin) const
{
    const int lineEnd = line.textStart() + line.textLength();
    for (const Span& span : m_spans) {
        int start = std::max(span.start, line.textStart());
        const int end = std::min(span.start + span.length, lineEnd);
        painter.setPen(span.colour);
        while (start < end) {
            const QStringView rest = QStringView(m_text).sliced(start, end - start);
            const bool blank = isBlank(rest[0]);
            const int length = endOfStretch(rest, 0, [blank](QChar unit) { return isBlank(unit) == blank; });
            drawSegment(painter, line, origin, start, length);
            start += length;
        }
    }
}

/// The word with what pdftext.h asks for at the edges of a stretch that runs from right to left.
QString ReportText::withEdges(int start, int length, const QTextLine& line) const
{
    const QStringView word = QStringView(m_text).sliced(start, length);
    const auto first = std::find_if(word.begin(), word.end(), isRightToLeftLetter);
    QString result = word.toString();
    if (first == word.end()) {
        return result;
    }
    const QStringView before = QStringView(m_text).sliced(line.textStart(), start - line.textStart()).trimmed();
    const int end = start + length;
    const QStringView after = QStringView(m_text).sliced(end, line.textStart() + line.textLength() - end).trimmed();
    qsizetype last = word.size();
    while (last > 0 && !isRightToLeftLetter(word[last - 1]) && word[last - 1].category() != QChar::Mark_NonSpacing) {
        --last;
    }
    const bool signLast = last > 0 && !isRightToLeftLetter(word[last - 1]);
    const bool stretchGoesOn = last == word.size() && !after.isEmpty() && isRightToLeftLetter(after.front());
    if (signLast && !stretchGoesOn) {
        result.insert(last, QChar(rightToLeftMark));
    }
    if (!m_rightToLeft && (first != word.begin() || before.isEmpty() || !isRightToLeftLetter(before.back()))) {
        result.insert(first - word.begin(), QChar(leftToRightMark));
    }
    return result;
}

void ReportText::drawSegment(QPainter& painter, const QTextLine& line, QPointF origin, int start, int length) const
{
    const QStringView text = QStringView(m_text).sliced(start, length);
    const bool marked = !std::all_of(text.begin(), text.end(), [](QChar unit) { return tellsItself(unit.unicode()); });
    if (marked) {
        const double left = std::min(line.cursorToX(start), line.cursorToX(start + length));
        pdfmarks::markBegin(painter, withEdges(start, length, line), origin + QPointF(left, line.y() + line.ascent()));
    }
    const QList<QGlyphRun> runs = line.glyphRuns(start, length);
    // Behind a soft hyphen QTextLine::glyphRuns() of Qt 6.4 is off by the hyphen's width.
    const bool straight = !m_rightToLeft && !runs.isEmpty() && !runs.front().isRightToLeft() && !m_bidirectional;
    const double shift = straight ? line.cursorToX(start) - runs.front().positions().front().x() : 0;
    for (const QGlyphRun& run : runs) {
        painter.drawGlyphRun(origin + QPointF(shift, 0), run);
    }
    if (marked) {
        pdfmarks::markEnd(painter);
    }
}

std::vector<ReportText::LinkArea> ReportText::links(int line) const
{
    std::vector<LinkArea> result;
    const QTextLine textLine = m_layout->lineAt(line);
    const int lineEnd = textLine.textStart() + textLine.textLength();
    for (const Span& span : m_spans) {
        const int start = std::max(span.start, textLine.textStart());
        const int end = std::min(span.start + span.length, lineEnd);
        if (span.target.isEmpty() || start >= end) {
            continue;
        }
        const double one = textLine.cursorToX(start);
        const double other = textLine.cursorToX(end);
        result.push_back({QRectF(std::min(one, other), 0, std::abs(other - one), lineHeight(line)), span.target});
    }
    return result;
}

} // namespace claimline::render
