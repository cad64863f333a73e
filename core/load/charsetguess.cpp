// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/charsetguess.h"

#include <uchardet.h>

#include <algorithm>
#include <array>
#include <memory>

namespace claimline::load {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kGuessedFrom = 1 << 20;    ///< more of a text tells nothing more
constexpr qsizetype kUtf16ReadFrom = 1 << 16;
constexpr double kUtf16Coherence = 0.9;

struct DetectorCloser {
    void operator()(uchardet_t detector) const { uchardet_delete(detector); }
};
using Detector = std::unique_ptr<std::remove_pointer_t<uchardet_t>, DetectorCloser>;

bool isControl(unsigned char byte)
{
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B;
}

/// Whether a unit is what running text is made of. Private use, unassigned characters, controls
/// and rare ideographs are what pairs of other bytes become.
bool isCommon(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < 0x20) {
        return code == '\n' || code == '\r' || code == '\t';
    }
    if (code >= 0x3400 && code < 0x4E00) {
        return false;
    }
    if (unit.isSurrogate()) {
        return true; // broken pairs have become U+FFFD by now
    }
    return code != 0xFFFD && unit.category() != QChar::Other_NotAssigned && unit.category() != QChar::Other_PrivateUse
        && unit.category() != QChar::Other_Control;
}

/// Spaces, line ends and full stops, which every text has and swapped bytes hardly ever.
bool isFiller(QChar unit)
{
    const char16_t code = unit.unicode();
    return code == ' ' || code == '\n' || code == '.' || code == 0x3000 || code == 0x3001 || code == 0x3002
        || code == 0xFF0C || code == 0x0E01;
}

struct Coherence {
    double common = 0;
    qsizetype fillers = 0;
};

Coherence coherenceOf(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    if (text.isEmpty()) {
        return {};
    }
    const auto common = std::count_if(text.begin(), text.end(), isCommon);
    return {static_cast<double>(common) / static_cast<double>(text.size()),
            std::count_if(text.begin(), text.end(), isFiller)};
}

/// Text of one byte a character may hold a stray zero. Text of two has many bytes that mean nothing
/// alone, and if it has only some, it has few ASCII letters too.
bool mayBePairs(QByteArrayView bytes)
{
    qsizetype controls = 0;
    qsizetype letters = 0;
    for (const char byte : bytes) {
        controls += isControl(static_cast<unsigned char>(byte)) ? 1 : 0;
        letters += QChar::isLetter(static_cast<unsigned char>(byte) & 0x7FU) && (byte & 0x80) == 0 ? 1 : byte == ' ';
    }
    if (controls * 5 >= bytes.size()) {
        return true;
    }
    return controls * 100 >= bytes.size() && letters * 10 < bytes.size() * 6 && !bytes.isValidUtf8();
}

/// ISO 8859-15 rather than windows-1252: nothing of the 32 bytes that only the latter has, and the
/// euro sign's byte, which in the other is a sign that nobody uses.
bool isLatin9(QByteArrayView bytes)
{
    const auto isWindowsOnly = [](char byte) { return static_cast<unsigned char>(byte) >= 0x80 && static_cast<unsigned char>(byte) < 0xA0; };
    return bytes.contains('\xA4') && std::none_of(bytes.begin(), bytes.end(), isWindowsOnly);
}

} // namespace

QString iso2022Charset(QByteArrayView bytes)
{
    if (!bytes.contains('\x1B')) {
        return {};
    }
    for (const char* escape : {"\x1B$B", "\x1B$@", "\x1B(J", "\x1B$(D"}) {
        if (bytes.contains(escape)) {
            return u"ISO-2022-JP"_s;
        }
    }
    return bytes.contains("\x1B$)C") ? u"ISO-2022-KR"_s : QString();
}

std::optional<QStringConverter::Encoding> utf16WithoutMark(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), kUtf16ReadFrom) / 2 * 2);
    if (head.size() < 4 || !mayBePairs(head)) {
        return std::nullopt;
    }
    const Coherence little = coherenceOf(head, QStringConverter::Utf16LE);
    const Coherence big = coherenceOf(head, QStringConverter::Utf16BE);
    if (std::max(little.common, big.common) < kUtf16Coherence) {
        return std::nullopt;
    }
    const bool isLittle = little.fillers != big.fillers ? little.fillers > big.fillers : little.common >= big.common;
    return (isLittle ? little : big).common < kUtf16Coherence ? std::nullopt
        : isLittle                                            ? std::optional(QStringConverter::Utf16LE)
                                                              : std::optional(QStringConverter::Utf16BE);
}

QString guessedCharset(QByteArrayView bytes)
{
    // Letters beyond ASCII are what there is to go by: begin where they begin.
    const auto* first = std::find_if(bytes.begin(), bytes.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    const qsizetype begin = std::max<qsizetype>(0, first - bytes.begin() - 1000);
    const QByteArrayView sample = bytes.sliced(begin, std::min(bytes.size() - begin, kGuessedFrom));
    const Detector detector(uchardet_new());
    if (uchardet_handle_data(detector.get(), sample.constData(), static_cast<size_t>(sample.size())) != 0) {
        return u"windows-1252"_s;
    }
    uchardet_data_end(detector.get());
    const QString name = QString::fromLatin1(uchardet_get_charset(detector.get()));
    if ((name == "WINDOWS-1252"_L1 || name == "ISO-8859-1"_L1) && isLatin9(sample)) {
        return u"ISO-8859-15"_s;
    }
    return name.isEmpty() || name == "ASCII"_L1 || name == "UTF-8"_L1 ? u"windows-1252"_s : name;
}

} // namespace claimline::load
