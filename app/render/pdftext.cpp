// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/pdftext.h"

#include "app/render/pdfmarks.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace claimline::render {

namespace {

/// Codes for silent letters lie above any that a font of a report has.
constexpr int firstSilentCode = 0xE000;

/// How far, in ems, a silent letter stands left of the last. poppler takes a gap of 0.03 for a blank.
constexpr double silentStep = 0.012;

/// poppler never joins letters of two sizes into a word before it has sorted them by place, which
/// keeps a bracket before a word from coming between its silent letters. Nobody sees the difference.
constexpr double sortedSize = 1.0005;

constexpr char16_t leftToRightMark = 0x200E;
constexpr char16_t rightToLeftMark = 0x200F;

bool isSign(QChar letter)
{
    return letter.category() == QChar::Mark_NonSpacing;
}

bool runsRightToLeft(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

/// The length of the first letter: two units where it is a surrogate pair.
qsizetype firstLetter(QStringView text)
{
    return std::min<qsizetype>(text.size(), !text.isEmpty() && text.front().isHighSurrogate() ? 2 : 1);
}

struct Glyph {
    qsizetype line = 0; ///< where in the content it is shown
    QByteArray font;
    QByteArray size;
    int code = 0;
};

QByteArray openSpan(QStringView text)
{
    return "/Span <</ActualText " + pdf::textString(text) + ">> BDC\n";
}

/// How the letters of `text` fall to glyphs whose letters are known only in part: a glyph that does
/// not fit takes what lies before the next that does.
QStringList allot(QStringView text, const QStringList& known)
{
    QStringList result(known.size());
    qsizetype position = 0;
    qsizetype unknown = -1;
    for (qsizetype index = 0; index < known.size(); ++index) {
        const qsizetype at = known[index].isEmpty() ? -1
            : unknown < 0 ? (text.sliced(position).startsWith(known[index]) ? position : -1)
                          : text.indexOf(known[index], position);
        if (at < 0) {
            unknown = unknown < 0 ? index : unknown;
            continue;
        }
        if (unknown >= 0) {
            result[unknown] = text.sliced(position, at - position).toString();
            unknown = -1;
        }
        result[index] = known[index];
        position = at + known[index].size();
    }
    const QString rest = text.sliced(position).toString();
    if (!rest.isEmpty() && !result.isEmpty()) {
        result[unknown >= 0 ? unknown : result.size() - 1] += rest;
    }
    return result;
}

/// Vowel signs are drawn apart, above or below, where a reader that sorts by place loses their
/// order: they go to the letter that they stand on. Returns which glyphs are to say nothing.
std::vector<bool> moveSignsToLetters(QStringList& letters)
{
    std::vector<bool> silent(static_cast<std::size_t>(letters.size()), false);
    qsizetype base = -1;
    for (qsizetype index = 0; index < letters.size(); ++index) {
        const QString& own = letters[index];
        const bool sign = !own.isEmpty() && std::all_of(own.cbegin(), own.cend(), isSign);
        if (sign && base >= 0) {
            letters[base] += own;
            letters[index].clear();
        }
        silent[static_cast<std::size_t>(index)] = letters[index].isEmpty();
        base = sign ? base : index;
    }
    return silent;
}

/// One page's content, line by line.
class PageText {
public:
    PageText(const QByteArray& content, PdfFonts& fonts) : m_lines(content.split('\n')), m_fonts(fonts) {}

    QByteArray madeWhole();

private:
    void readMark(qsizetype& line);
    void readGlyphs(qsizetype line);
    void finishMark();
    void finishRightToLeft(const QStringList& known);
    void markGlyph(const Glyph& glyph, const QString& letters);
    void setSortedSize(const Glyph& glyph);
    /// In text rendering mode 3, which paints nothing, each `step` ems right of the last.
    [[nodiscard]] QByteArray silentLetters(const Glyph& glyph, QStringView letters, double step);
    [[nodiscard]] QString lettersOfGlyph(const Glyph& glyph) const;
    [[nodiscard]] QByteArray hiddenText(QStringView text) const;

    QList<QByteArray> m_lines;
    PdfFonts& m_fonts;
    QByteArray m_font;
    QByteArray m_size;
    QString m_text;
    QList<QByteArray> m_place;
    qsizetype m_markLine = -1; ///< where the open mark stood; -1: none is open
    std::vector<Glyph> m_glyphs;
};

QByteArray PageText::madeWhole()
{
    const QByteArray begin = QByteArray::number(pdfmarks::origin) + ' ';
    const QByteArray end = QByteArray::number(pdfmarks::endOrigin) + ' ';
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        if (m_lines[line].startsWith(begin)) {
            readMark(line);
        } else if (m_lines[line].startsWith(end)) {
            for (; line < m_lines.size() && !m_lines[line].startsWith('f'); ++line) {
                m_lines[line].clear();
            }
            m_lines[line].clear();
            finishMark();
        } else {
            readGlyphs(line);
        }
    }
    m_lines.removeAll(QByteArray());
    return m_lines.join('\n') + '\n';
}

void PageText::readMark(qsizetype& line)
{
    const qsizetype length = m_lines[line].split(' ').value(1).toLongLong();
    m_markLine = line;
    m_text.clear();
    m_glyphs.clear();
    m_lines[line].clear();
    for (++line; line < m_lines.size() && !m_lines[line].startsWith('f'); ++line) {
        const QList<QByteArray> point = m_lines[line].split(' ');
        m_lines[line].clear();
        if (point.size() != 3) {
            continue;
        }
        if (m_text.isEmpty() && m_place.isEmpty()) {
            m_place = point;
            continue;
        }
        m_text += QChar(point[0].toUShort());
        if (m_text.size() < length) {
            m_text += QChar(point[1].toUShort());
        }
    }
    m_lines[line].clear();
}

void PageText::readGlyphs(qsizetype line)
{
    const QByteArray& bytes = m_lines[line];
    if (const qsizetype at = bytes.indexOf(" Tf"); at > 0 && bytes.startsWith('/')) {
        const QList<QByteArray> words = bytes.first(at).split(' ');
        m_font = words[0].sliced(1);
        m_size = words.value(1);
    } else if (m_markLine >= 0 && bytes.endsWith("> Tj")) {
        const qsizetype open = bytes.lastIndexOf('<');
        m_glyphs.push_back({line, m_font, m_size, bytes.sliced(open + 1, 4).toInt(nullptr, 16)});
    }
}

QString PageText::lettersOfGlyph(const Glyph& glyph) const
{
    const auto font = m_fonts.constFind(glyph.font);
    return font == m_fonts.constEnd() ? QString() : font->letters.value(glyph.code);
}

void PageText::finishMark()
{
    QStringList known;
    for (const Glyph& glyph : m_glyphs) {
        known << lettersOfGlyph(glyph);
    }
    const bool rightToLeft = std::any_of(m_text.cbegin(), m_text.cend(), runsRightToLeft);
    if (m_glyphs.empty()) {
        m_lines[m_markLine] = hiddenText(m_text);
    } else if (rightToLeft) {
        finishRightToLeft(known);
    } else if (known.join(QString()) != m_text) {
        m_lines[m_markLine] = openSpan(m_text).trimmed();
        // Behind the end of the last text object: marked content may not be half inside one.
        qsizetype line = m_glyphs.back().line;
        while (line + 1 < m_lines.size() && m_lines[line] != "ET") {
            ++line;
        }
        m_lines[line] += "\nEMC";
    }
    m_markLine = -1;
    m_place.clear();
}

void PageText::finishRightToLeft(const QStringList& known)
{
    const QString begin(QChar{leftToRightMark});
    const QString end(QChar{rightToLeftMark});
    const bool begins = m_text.contains(begin);
    const bool ends = m_text.contains(end);
    QStringList letters = allot(QString(m_text).remove(begin).remove(end), known);
    const std::vector<bool> silent = moveSignsToLetters(letters);
    if (ends) {
        const auto last = std::find_if(letters.rbegin(), letters.rend(),
            [](const QString& one) { return std::any_of(one.cbegin(), one.cend(), runsRightToLeft); });
        *(last == letters.rend() ? letters.rbegin() : last) += end;
    }
    bool beginPending = begins;
    for (std::size_t index = 0; index < m_glyphs.size(); ++index) {
        const Glyph& glyph = m_glyphs[index];
        const QString& own = letters[static_cast<qsizetype>(index)];
        const bool turned = std::any_of(own.cbegin(), own.cend(), runsRightToLeft);
        if (turned) {
            setSortedSize(glyph);
        }
        markGlyph(glyph, own);
        if (silent[index]) {
            m_fonts[glyph.font].signs.insert(glyph.code);
        }
        if (beginPending && turned) {
            const double width = m_fonts[glyph.font].widths.value(glyph.code) / 1000;
            m_lines[glyph.line] += silentLetters(glyph, begin, std::max(silentStep, width - silentStep));
            beginPending = false;
        }
    }
}

void PageText::setSortedSize(const Glyph& glyph)
{
    const QByteArray font = '/' + glyph.font + ' ' + glyph.size + " Tf";
    for (qsizetype line = glyph.line; line > m_markLine; --line) {
        if (m_lines[line].startsWith(font)) {
            m_lines[line].replace(0, font.size(),
                '/' + glyph.font + ' ' + pdf::number(glyph.size.toDouble() * sortedSize) + " Tf");
        }
        if (m_lines[line] == "BT") {
            return;
        }
    }
}

void PageText::markGlyph(const Glyph& glyph, const QString& letters)
{
    QByteArray& line = m_lines[glyph.line];
    const QString known = lettersOfGlyph(glyph);
    const qsizetype first = firstLetter(letters);
    // A glyph without a letter of its own would come out as a question mark.
    if (letters.isEmpty() || letters.first(first) != known.first(firstLetter(known))) {
        const qsizetype show = line.lastIndexOf('<');
        line = line.first(show) + '\n' + openSpan(letters.first(first)) + line.sliced(show) + "\nEMC";
    }
    if (letters.size() > first) {
        line += silentLetters(glyph, QStringView(letters).sliced(first), -silentStep);
    }
}

QByteArray PageText::silentLetters(const Glyph& glyph, QStringView letters, double step)
{
    PdfFont& font = m_fonts[glyph.font];
    const double dots = glyph.size.toDouble() * step;
    QByteArray result("\n3 Tr");
    int count = 0;
    for (; !letters.isEmpty(); ++count) {
        const QString letter = letters.first(firstLetter(letters)).toString();
        letters = letters.sliced(letter.size());
        if (!font.silentLetters.contains(letter)) {
            font.silentLetters.insert(letter, firstSilentCode + static_cast<int>(font.silentLetters.size()));
        }
        result += "\n" + pdf::number(dots) + " 0 Td <" + pdf::hexCode(font.silentLetters.value(letter)) + "> Tj";
    }
    return result + "\n" + pdf::number(-dots * count) + " 0 Td 0 Tr";
}

/// Text that was drawn as a picture, such as a coloured emoji.
QByteArray PageText::hiddenText(QStringView text) const
{
    if (m_font.isEmpty() || m_place.size() < 2) {
        return {};
    }
    return openSpan(text) + "BT\n3 Tr /" + m_font + ' ' + m_size + " Tf 1 0 0 -1 " + m_place[0] + ' ' + m_place[1]
        + " Tm <0001> Tj 0 Tr\nET\nEMC";
}

} // namespace

QByteArray textMadeWhole(const QByteArray& content, PdfFonts& fonts)
{
    return PageText(content, fonts).madeWhole();
}

} // namespace claimline::render
