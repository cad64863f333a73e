// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phrases.h"

#include <array>

namespace claimline::report {

using namespace Qt::StringLiterals;

namespace {

struct LanguageNameEntry {
    const char16_t* code;
    const char16_t* english;
    const char16_t* dutch;
    const char16_t* german;
    const char16_t* french;
};

constexpr std::array languageNames{
    LanguageNameEntry{u"ar", u"Arabic", u"Arabisch", u"Arabisch", u"arabe"},
    LanguageNameEntry{u"cs", u"Czech", u"Tsjechisch", u"Tschechisch", u"tchèque"},
    LanguageNameEntry{u"da", u"Danish", u"Deens", u"Dänisch", u"danois"},
    LanguageNameEntry{u"de", u"German", u"Duits", u"Deutsch", u"allemand"},
    LanguageNameEntry{u"el", u"Greek", u"Grieks", u"Griechisch", u"grec"},
    LanguageNameEntry{u"en", u"English", u"Engels", u"Englisch", u"anglais"},
    LanguageNameEntry{u"es", u"Spanish", u"Spaans", u"Spanisch", u"espagnol"},
    LanguageNameEntry{u"fi", u"Finnish", u"Fins", u"Finnisch", u"finnois"},
    LanguageNameEntry{u"fr", u"French", u"Frans", u"Französisch", u"français"},
    LanguageNameEntry{u"he", u"Hebrew", u"Hebreeuws", u"Hebräisch", u"hébreu"},
    LanguageNameEntry{u"it", u"Italian", u"Italiaans", u"Italienisch", u"italien"},
    LanguageNameEntry{u"ja", u"Japanese", u"Japans", u"Japanisch", u"japonais"},
    LanguageNameEntry{u"nl", u"Dutch", u"Nederlands", u"Niederländisch", u"néerlandais"},
    LanguageNameEntry{u"pl", u"Polish", u"Pools", u"Polnisch", u"polonais"},
    LanguageNameEntry{u"pt", u"Portuguese", u"Portugees", u"Portugiesisch", u"portugais"},
    LanguageNameEntry{u"ru", u"Russian", u"Russisch", u"Russisch", u"russe"},
    LanguageNameEntry{u"sv", u"Swedish", u"Zweeds", u"Schwedisch", u"suédois"},
    LanguageNameEntry{u"tr", u"Turkish", u"Turks", u"Türkisch", u"turc"},
    LanguageNameEntry{u"uk", u"Ukrainian", u"Oekraïens", u"Ukrainisch", u"ukrainien"},
    LanguageNameEntry{u"zh", u"Chinese", u"Chinees", u"Chinesisch", u"chinois"},
};

template <typename Entry>
QString inLanguage(const Entry& entry, Language language)
{
    switch (language) {
    case Language::English: return QString::fromUtf16(entry.english);
    case Language::Dutch: return QString::fromUtf16(entry.dutch);
    case Language::German: return QString::fromUtf16(entry.german);
    case Language::French: return QString::fromUtf16(entry.french);
    }
    return {};
}

const PhraseEntry& entryOf(Phrase phrase)
{
    auto index = static_cast<std::size_t>(phrase);
    for (const auto& table : {chainPhrases(), wordPhrases()}) {
        if (index < table.size()) {
            return table[index];
        }
        index -= table.size();
    }
    return reportPhrases()[index];
}

} // namespace

QString phrase(Phrase phrase, Language language)
{
    return inLanguage(entryOf(phrase), language);
}

QString phrase(Phrase wanted, Language language, const QStringList& values)
{
    const QString pattern = phrase(wanted, language);
    QString filled;
    for (qsizetype index = 0; index < pattern.size(); ++index) {
        const bool place = pattern[index] == u'%' && index + 1 < pattern.size() && pattern[index + 1].isDigit();
        if (!place) {
            filled += pattern[index];
            continue;
        }
        filled += values.value(pattern[++index].digitValue() - 1);
    }
    return filled;
}

QString quoted(const QString& text, Language language)
{
    return phrase(Phrase::OpenQuote, language) + text + phrase(Phrase::CloseQuote, language);
}

QString languageName(const QString& code, Language language)
{
    const QString plain = code.section(u'-', 0, 0).toLower();
    for (const LanguageNameEntry& entry : languageNames) {
        if (plain == QStringView(entry.code)) {
            return inLanguage(entry, language);
        }
    }
    return code;
}

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1);
}

} // namespace claimline::report
