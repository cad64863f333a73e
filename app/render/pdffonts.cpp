// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/pdffonts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimline::render {

namespace {

constexpr char16_t wordJoiner = 0x2060; // seen by nobody

QString fromHex(const QByteArray& hex)
{
    QString result;
    for (qsizetype index = 0; index + 4 <= hex.size(); index += 4) {
        result += QChar(static_cast<char16_t>(hex.sliced(index, 4).toUShort(nullptr, 16)));
    }
    return result;
}

bool isPresentationForm(QChar letter)
{
    return (letter >= QChar(0xFB50) && letter <= QChar(0xFDFF)) || (letter >= QChar(0xFE70) && letter <= QChar(0xFEFC));
}

/// Qt names a glyph after the first character that has it, which is the tab for the space, and a
/// form for a joined Arabic letter.
QString lettersOf(const QString& name)
{
    if (name == u"\t"_s) {
        return u" "_s;
    }
    if (name.size() == 1 && isPresentationForm(name[0])) {
        return name.normalized(QString::NormalizationForm_KC).remove(u' ').remove(QChar(0x0640));
    }
    return name == QString(QChar(u'\0')) ? QString() : name;
}

/// Reads "<0001> <0005> [<FB01> <0009> … ]" of a bfrange section.
void readRange(const QByteArray& line, QHash<int, QString>& letters)
{
    const qsizetype open = line.indexOf('[');
    if (!line.startsWith('<') || open < 0) {
        return;
    }
    int code = line.sliced(1, 4).toInt(nullptr, 16);
    for (qsizetype at = line.indexOf('<', open); at >= 0; at = line.indexOf('<', at + 1)) {
        const qsizetype end = line.indexOf('>', at);
        letters.insert(code++, lettersOf(fromHex(line.sliced(at + 1, end - at - 1))));
    }
}

/// "/W [0 [600 260 … ]".
QList<double> readWidths(const QByteArray& descendant)
{
    constexpr QByteArrayView key("/W [0 [");
    QList<double> widths;
    const qsizetype begin = descendant.indexOf(key);
    const qsizetype end = descendant.indexOf(']', begin);
    if (begin < 0 || end < 0) {
        return widths;
    }
    const qsizetype numbers = begin + key.size();
    for (const QByteArray& width : descendant.sliced(numbers, end - numbers).simplified().split(' ')) {
        widths << width.toDouble();
    }
    return widths;
}

PdfFont readFont(const PdfObjects& objects, int number)
{
    PdfFont font;
    const QByteArray object = objects.object(number);
    font.toUnicodeObject = pdf::reference(object, "/ToUnicode").value_or(0);
    constexpr QByteArrayView descendantsKey("/DescendantFonts [");
    const qsizetype descendants = object.indexOf(descendantsKey);
    font.descendantObject
        = descendants < 0 ? 0 : object.sliced(descendants + descendantsKey.size()).split(' ').front().toInt();
    font.widths = readWidths(objects.object(font.descendantObject));
    const QByteArray map = objects.object(font.toUnicodeObject);
    for (const QByteArray& range : pdf::stream(map, pdf::streamLength(objects, map)).split('\n')) {
        readRange(range, font.letters);
    }
    return font;
}

} // namespace

void readFonts(const PdfObjects& objects, const QByteArray& resources, PdfFonts& fonts)
{
    const qsizetype begin = resources.indexOf("/Font <<");
    const qsizetype end = resources.indexOf(">>", begin);
    if (begin < 0 || end < 0) {
        return;
    }
    for (const QByteArray& line : resources.sliced(begin, end - begin).split('\n')) {
        const QByteArray name = line.sliced(line.startsWith("/F") ? 1 : line.size()).split(' ').front();
        const auto number = name.isEmpty() ? std::nullopt : pdf::reference(line, '/' + name);
        if (number && !fonts.contains(name)) {
            fonts.insert(name, readFont(objects, *number));
        }
    }
}

QByteArray toUnicodeMap(const PdfFont& font)
{
    QMap<int, QString> all;
    for (auto entry = font.letters.begin(); entry != font.letters.end(); ++entry) {
        if (font.signs.contains(entry.key())) {
            all.insert(entry.key(), QString(QChar(wordJoiner)));
        } else if (!entry.value().isEmpty()) {
            const bool pair = entry.value().front().isHighSurrogate();
            all.insert(entry.key(), entry.value().left(pair ? 2 : 1));
        }
    }
    for (auto entry = font.silentLetters.begin(); entry != font.silentLetters.end(); ++entry) {
        all.insert(entry.value(), entry.key());
    }
    QByteArray result("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    constexpr qsizetype sectionLimit = 100; // of entries, by the CMap specification
    const QList<int> codes = all.keys();
    for (qsizetype start = 0; start < codes.size(); start += sectionLimit) {
        const qsizetype count = std::min(sectionLimit, codes.size() - start);
        result += QByteArray::number(count) + " beginbfchar\n";
        for (const int code : codes.sliced(start, count)) {
            QByteArray value;
            for (const QChar unit : all.value(code)) {
                value += pdf::hexCode(unit.unicode());
            }
            result += '<' + pdf::hexCode(code) + "> <" + value + ">\n";
        }
        result += "endbfchar\n";
    }
    return result + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace claimline::render
