// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plaintext.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace claimline::report {

namespace {

constexpr char16_t popIsolate = 0x2069;
constexpr char16_t popFormatting = 0x202C;

bool opensIsolate(char16_t unit)
{
    return unit >= 0x2066 && unit <= 0x2068;
}

bool opensFormatting(char16_t unit)
{
    return unit == 0x202A || unit == 0x202B || unit == 0x202D || unit == 0x202E;
}

bool isLineEnd(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == 0x0085 || unit == 0x2028 || unit == 0x2029;
}

bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0xFFFE || unit == 0xFFFF;
}

/// Takes the opener that `unit` closes from `open`. False if there is none.
bool close(std::vector<char16_t>& open, char16_t unit)
{
    if (unit == popFormatting) {
        if (open.empty() || !opensFormatting(open.back())) {
            return false;
        }
        open.pop_back();
        return true;
    }
    for (std::size_t index = open.size(); index > 0; --index) {
        if (opensIsolate(open[index - 1])) {
            open.resize(index - 1);
            return true;
        }
    }
    return false;
}

} // namespace

QString printable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar unit = text[index];
        if (unit.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate()) {
            result += unit;
            result += text[++index];
        } else if (isLineEnd(unit.unicode())) {
            if (unit == u'\r' && index + 1 < text.size() && text[index + 1] == u'\n') {
                ++index;
            }
            result += u'\n';
        } else if (unit == u'\t' || unit == u'\f' || unit == u'\v') {
            result += u' ';
        } else {
            result += unit.isSurrogate() || isControl(unit.unicode()) ? QChar(QChar::ReplacementCharacter) : unit;
        }
    }
    return result;
}

QString oneLine(QStringView text)
{
    return printable(text).replace(u'\n', u' ');
}

QString isolated(const QString& text)
{
    std::vector<char16_t> open;
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (opensIsolate(unit) || opensFormatting(unit)) {
            open.push_back(unit);
        } else if ((unit == popIsolate || unit == popFormatting) && !close(open, unit)) {
            continue;
        }
        result += character;
    }
    for (auto opener = open.rbegin(); opener != open.rend(); ++opener) {
        result += QChar(opensIsolate(*opener) ? popIsolate : popFormatting);
    }
    return result;
}

bool runsRightToLeft(QStringView text)
{
    return text.isRightToLeft();
}

QString safeAnchor(QStringView anchor)
{
    QString result;
    for (const QChar character : anchor) {
        const char16_t unit = character.unicode();
        const bool allowed = (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z')
            || (unit >= u'0' && unit <= u'9') || unit == u'-' || unit == u'_';
        if (allowed) {
            result += character;
        }
    }
    return result;
}

QString safeLanguage(const QString& code)
{
    return safeAnchor(code) == code && !code.contains(u'_') ? code : QString();
}

QString plain(const Runs& runs)
{
    QString result;
    for (const Run& run : runs) {
        result += run.text;
    }
    return result;
}

} // namespace claimline::report
