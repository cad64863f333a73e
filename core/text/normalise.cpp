// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalise.h"

#include <optional>

namespace claimline {

namespace {

constexpr char16_t kReplacement = 0xFFFD;

bool isLineEnd(char16_t unit)
{
    return (unit >= 0x0A && unit <= 0x0D) || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

bool isDropped(char16_t unit)
{
    return unit == 0xFEFF || (unit < 0x20 && unit != '\t') || (unit >= 0x7F && unit < 0xA0);
}

bool isNonCharacter(char32_t character)
{
    return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
}

QString cleaned(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (isLineEnd(unit.unicode())) {
            const bool pair = unit == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
            i += pair ? 1 : 0;
            result += u'\n';
        } else if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (isNonCharacter(QChar::surrogateToUcs4(unit, text[i + 1]))) {
                result += kReplacement;
            } else {
                result += unit;
                result += text[i + 1];
            }
            ++i;
        } else if (unit.isSurrogate() || isNonCharacter(unit.unicode())) {
            result += kReplacement;
        } else if (!isDropped(unit.unicode())) {
            result += unit;
        }
    }
    return result;
}

std::optional<HiddenKind> hiddenKind(char32_t character)
{
    if (character == 0x061C || character == 0x200E || character == 0x200F
        || (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069)) {
        return HiddenKind::Direction;
    }
    if ((character >= 0x200B && character <= 0x200D) || (character >= 0x2060 && character <= 0x2064)
        || character == 0x180E || character == 0xFEFF) {
        return HiddenKind::ZeroWidth;
    }
    if (character == 0x00AD) {
        return HiddenKind::SoftHyphen;
    }
    if (character >= 0xE0000 && character <= 0xE007F) {
        return HiddenKind::Tag;
    }
    return std::nullopt;
}

} // namespace

QString normalised(const QString& text)
{
    return cleaned(text).normalized(QString::NormalizationForm_C);
}

std::vector<HiddenCharacter> hiddenCharacters(QStringView text)
{
    std::vector<HiddenCharacter> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t character = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (const auto kind = hiddenKind(character)) {
            found.push_back({i, character, *kind});
        }
        i += pair ? 1 : 0;
    }
    return found;
}

} // namespace claimline
