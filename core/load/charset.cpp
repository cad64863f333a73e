// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/charset.h"

#include "core/load/charsetguess.h"
#include "core/load/viscii.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>

namespace claimline::load {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDeclarationWithin = 4096;

struct ConverterCloser {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// What a set is read as: the superset that writers mean by it (WHATWG Encoding, section 4.2),
/// and names that ICU does not know.
QString readAs(QStringView declared)
{
    static const QHash<QString, QString> table{
        {u"iso-8859-1"_s, u"windows-1252"_s}, {u"latin1"_s, u"windows-1252"_s},   {u"ascii"_s, u"windows-1252"_s},
        {u"us-ascii"_s, u"windows-1252"_s},   {u"ansi"_s, u"windows-1252"_s},     {u"l1"_s, u"windows-1252"_s},
        {u"iso-8859-9"_s, u"windows-1254"_s}, {u"latin5"_s, u"windows-1254"_s},   {u"iso-8859-11"_s, u"windows-874"_s},
        {u"tis-620"_s, u"windows-874"_s},     {u"gb2312"_s, u"gb18030"_s},        {u"gbk"_s, u"gb18030"_s},
        {u"x-gbk"_s, u"gb18030"_s},           {u"euc-kr"_s, u"windows-949"_s},    {u"uhc"_s, u"windows-949"_s},
        {u"ks_c_5601-1987"_s, u"windows-949"_s}, {u"utf8"_s, u"utf-8"_s},         {u"sjis"_s, u"shift_jis"_s},
        {u"x-sjis"_s, u"shift_jis"_s},        {u"mac-cyrillic"_s, u"x-mac-cyrillic"_s},
    };
    const QString name = declared.trimmed().toString().toLower();
    return table.value(name, name);
}

bool isUtf16Name(const QString& name)
{
    return name.startsWith("utf-16"_L1) || name.startsWith("utf16"_L1) || name == "ucs-2"_L1;
}

/// The characters of UTF-8 beyond ASCII that are sound.
qsizetype soundSequences(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar unit) {
        return unit.unicode() >= 0x80 && unit.unicode() != 0xFFFD && !unit.isLowSurrogate();
    });
}

DecodedText asUtf8(QByteArrayView bytes)
{
    DecodedText decoded{QString::fromUtf8(bytes), u"UTF-8"_s, CharsetEvidence::Pattern, 0};
    if (!bytes.isValidUtf8()) {
        decoded.damaged = decoded.text.count(QChar(0xFFFD));
    }
    return decoded;
}

/// UTF-8 with a few places that are not, rather than another set: other sets hardly ever hold a
/// sound sequence.
bool isMostlyUtf8(const DecodedText& utf8)
{
    return utf8.damaged == 0 || soundSequences(utf8.text) > 4 * utf8.damaged;
}

DecodedText asUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    DecodedText decoded{decoder(bytes), QString::fromLatin1(QStringConverter::nameForEncoding(encoding)),
                        CharsetEvidence::Pattern, 0};
    decoded.damaged = decoded.text.count(QChar(0xFFFD));
    return decoded;
}

DecodedText asViscii(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char signedByte : bytes) {
        const auto byte = static_cast<unsigned char>(signedByte);
        char16_t character = byte < 0x80 ? byte : kVisciiHigh[byte - 0x80U];
        for (const VisciiPair& pair : kVisciiLow) {
            character = pair.byte == byte ? pair.character : character;
        }
        text += QChar(character);
    }
    return {text, u"VISCII"_s, CharsetEvidence::Declaration, 0};
}

std::optional<DecodedText> byMark(QByteArrayView bytes)
{
    const auto startsWith = [&](QByteArrayView mark) { return bytes.startsWith(mark); };
    std::optional<DecodedText> decoded;
    if (startsWith("\xEF\xBB\xBF")) {
        decoded = asUtf8(bytes.sliced(3));
    } else if (startsWith(QByteArrayView("\xFF\xFE\0\0", 4))) {
        decoded = asUtf16(bytes.sliced(4), QStringConverter::Utf32LE);
    } else if (startsWith(QByteArrayView("\0\0\xFE\xFF", 4))) {
        decoded = asUtf16(bytes.sliced(4), QStringConverter::Utf32BE);
    } else if (startsWith("\xFF\xFE")) {
        decoded = asUtf16(bytes.sliced(2), QStringConverter::Utf16LE);
    } else if (startsWith("\xFE\xFF")) {
        decoded = asUtf16(bytes.sliced(2), QStringConverter::Utf16BE);
    }
    if (decoded) {
        decoded->evidence = CharsetEvidence::ByteOrderMark;
    }
    return decoded;
}

QString declaredWithin(QByteArrayView bytes)
{
    const QString head = QString::fromLatin1(bytes.first(std::min(bytes.size(), kDeclarationWithin)));
    if (!head.trimmed().startsWith(u'<')) {
        return {}; // prose about web pages declares nothing
    }
    static const QRegularExpression declaration(
        u"<meta\\b[^>]{0,300}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.+-]+)|<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([\\w:.+-]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = declaration.match(head);
    const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    // Whoever reads this declaration byte by byte shows that it is not UTF-16.
    return isUtf16Name(readAs(name)) ? u"utf-8"_s : name;
}

std::optional<DecodedText> byDeclaration(QByteArrayView bytes, QStringView name)
{
    if (name.isEmpty()) {
        return std::nullopt;
    }
    auto decoded = decodeAs(bytes, name);
    if (!decoded || (decoded->charset == "UTF-8"_L1 && !isMostlyUtf8(*decoded))) {
        return std::nullopt;
    }
    decoded->evidence = CharsetEvidence::Declaration;
    return decoded;
}

std::optional<DecodedText> byPattern(QByteArrayView bytes)
{
    if (const QString iso2022 = iso2022Charset(bytes); !iso2022.isEmpty()) {
        if (auto decoded = decodeAs(bytes, iso2022)) {
            return decoded;
        }
    }
    if (const auto encoding = utf16WithoutMark(bytes)) {
        return asUtf16(bytes, *encoding);
    }
    if (auto utf8 = asUtf8(bytes); isMostlyUtf8(utf8)) {
        return utf8;
    }
    return std::nullopt;
}

} // namespace

std::optional<DecodedText> decodeAs(QByteArrayView bytes, QStringView charset)
{
    const QString name = readAs(charset);
    if (name == "utf-8"_L1) {
        DecodedText decoded = asUtf8(bytes);
        decoded.evidence = CharsetEvidence::Declaration;
        return decoded;
    }
    if (name == "viscii"_L1) {
        return asViscii(bytes);
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, ConverterCloser> converter(ucnv_open(name.toLatin1().constData(), &status));
    if (U_FAILURE(status) || name.isEmpty()) {
        return std::nullopt;
    }
    // An UTF-16 unit needs half a byte at least: SCSU and the like are not among what is declared.
    QString text(bytes.size() + 16, Qt::Uninitialized);
    auto* target = reinterpret_cast<UChar*>(text.data());
    const char* source = bytes.constData();
    QString result;
    do {
        status = U_ZERO_ERROR;
        UChar* end = target;
        ucnv_toUnicode(converter.get(), &end, target + text.size(), &source, bytes.constData() + bytes.size(), nullptr,
                       true, &status);
        result.append(text.constData(), end - target);
    } while (status == U_BUFFER_OVERFLOW_ERROR);

    UErrorCode nameStatus = U_ZERO_ERROR;
    const char* own = ucnv_getName(converter.get(), &nameStatus);
    // IANA's preferred name ("ISO-8859-2"), which ICU lists as MIME's, or else its first one.
    const char* known = nullptr;
    for (const char* standard : {"MIME", "IANA"}) {
        nameStatus = U_ZERO_ERROR;
        known = known != nullptr ? known : ucnv_getStandardName(own, standard, &nameStatus);
    }
    return DecodedText{result, known != nullptr ? QString::fromLatin1(known) : name, CharsetEvidence::Declaration,
                       result.count(QChar(0xFFFD))};
}

DecodedText decode(QByteArrayView bytes, QStringView declared)
{
    if (auto decoded = byMark(bytes)) {
        return *decoded;
    }
    for (const QString& name : {declared.toString(), declaredWithin(bytes)}) {
        if (auto decoded = byDeclaration(bytes, name)) {
            return *decoded;
        }
    }
    if (auto decoded = byPattern(bytes)) {
        return *decoded;
    }
    auto decoded = decodeAs(bytes, guessedCharset(bytes));
    if (!decoded) {
        decoded = decodeAs(bytes, u"windows-1252");
    }
    decoded->evidence = CharsetEvidence::Guess;
    return *decoded;
}

} // namespace claimline::load
