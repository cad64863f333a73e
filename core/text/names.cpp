// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/names.h"

#include <QHash>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

/// Letters that Unicode does not take apart, and those that stand for another on a page.
QString special(char32_t character)
{
    static const QHash<char32_t, QString> table{
        {U'ß', u"ss"_s}, {U'ẞ', u"ss"_s}, {U'æ', u"ae"_s}, {U'Æ', u"ae"_s}, {U'œ', u"oe"_s}, {U'Œ', u"oe"_s},
        {U'ø', u"o"_s},  {U'Ø', u"o"_s},  {U'ł', u"l"_s},  {U'Ł', u"l"_s},  {U'đ', u"d"_s},  {U'Đ', u"d"_s},
        {U'ð', u"d"_s},  {U'Ð', u"d"_s},  {U'þ', u"th"_s}, {U'Þ', u"th"_s}, {U'ı', u"i"_s},  {U'ħ', u"h"_s},
        {U'Ħ', u"h"_s},  {U'ŧ', u"t"_s},  {U'Ŧ', u"t"_s},
        {U'‘', u"'"_s},  {U'’', u"'"_s},  {U'‚', u"'"_s},  {U'‛', u"'"_s},  {U'‹', u"'"_s},  {U'›', u"'"_s},
        {U'`', u"'"_s},  {U'´', u"'"_s},  {U'ʼ', u"'"_s},  {U'′', u"'"_s},
        {U'“', u"\""_s}, {U'”', u"\""_s}, {U'„', u"\""_s}, {U'‟', u"\""_s}, {U'«', u"\""_s}, {U'»', u"\""_s},
        {U'″', u"\""_s}, {U'…', u"..."_s},
    };
    return table.value(character);
}

char32_t characterAt(QStringView text, qsizetype& at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        ++at;
        return QChar::surrogateToUcs4(text[at - 1], text[at]);
    }
    return text[at].unicode();
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        result += foldCharacter(characterAt(text, i));
    }
    return result;
}

/// With German, Danish and Swedish letters as they are written where they are not at hand.
QString spelledOut(QStringView name)
{
    QString result;
    for (const QChar unit : name.toString().normalized(QString::NormalizationForm_C).toLower()) {
        switch (unit.unicode()) {
        case u'ä': result += u"ae"_s; break;
        case u'ö':
        case u'ø': result += u"oe"_s; break;
        case u'ü': result += u"ue"_s; break;
        case u'å': result += u"aa"_s; break;
        default: result += unit;
        }
    }
    return result;
}

} // namespace

QString foldCharacter(char32_t character)
{
    if (character < 0x80 && character != '`') {
        const QChar unit(static_cast<char16_t>(character));
        return QString(unit.isSpace() ? QChar(u' ') : unit.toLower());
    }
    if (const QString replaced = special(character); !replaced.isEmpty()) {
        return replaced;
    }
    switch (QChar::category(character)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return u" "_s;
    case QChar::Punctuation_Dash: return u"-"_s;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control: return {};
    default: break;
    }
    QString result;
    for (const QChar unit : QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toLower()) {
        if (unit.category() != QChar::Mark_NonSpacing) {
            result += unit;
        }
    }
    return result;
}

QString foldText(QStringView text)
{
    return folded(text).simplified();
}

QString foldName(QStringView name)
{
    QString result;
    for (const QChar unit : folded(name)) {
        if (unit == u'.' || unit == u'\'') {
            continue;
        }
        const bool kept = unit.isLetterOrNumber() || unit.isSurrogate() || unit.isMark() || unit == u'&' || unit == u'+';
        result += kept ? unit : QChar(u' ');
    }
    return result.simplified();
}

QStringList nameKeys(QStringView name)
{
    QStringList keys{foldName(name)};
    if (const QString other = foldName(spelledOut(name)); other != keys.first()) {
        keys.append(other);
    }
    return keys;
}

bool isSameName(QStringView left, QStringView right)
{
    const QStringList rightKeys = nameKeys(right);
    for (const QString& key : nameKeys(left)) {
        if (!key.isEmpty() && rightKeys.contains(key)) {
            return true;
        }
    }
    return false;
}

} // namespace claimline
