// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/datewords.h"

#include <QStringList>

#include <algorithm>

namespace claimline {

using namespace Qt::StringLiterals;

namespace {

enum class Place { Alone, InSentence };

std::unique_ptr<DateSpeaker> speakerOf(Language language)
{
    switch (language) {
    case Language::Dutch: return dutchDates();
    case Language::German: return germanDates();
    case Language::French: return frenchDates();
    case Language::English: break;
    }
    return englishDates();
}

/// The preposition can be left out behind a date of the same sort; "perhaps" and "about" must stand.
bool sharesPreposition(const DatePhrase& phrase, const DatePhrase& before)
{
    return before.kind == DatePhrase::Kind::Single && before.first.grain == phrase.first.grain
        && before.first.quality == EdtfQuality::Plain && phrase.first.quality == EdtfQuality::Plain;
}

/// Only what all later members say too: "17, 18 December 2018 or 3 January 2019" would be hard to read.
Omitted omittedInList(const std::vector<DatePhrase>& phrases, std::size_t index)
{
    Omitted omitted = index + 1 < phrases.size() ? Omitted::MonthAndYear : Omitted::Nothing;
    for (; index + 1 < phrases.size(); ++index) {
        const bool isSingle = phrases[index + 1].kind == DatePhrase::Kind::Single;
        omitted = std::min(omitted, isSingle ? omittedBefore(phrases[index].first, phrases[index + 1].first) : Omitted::Nothing);
    }
    return omitted;
}

QString member(const std::vector<DatePhrase>& phrases, std::size_t index, const DateSpeaker& speaker, Place place)
{
    const DatePhrase& phrase = phrases[index];
    if (phrase.kind != DatePhrase::Kind::Single) {
        return speaker.span(phrase);
    }
    const Omitted omitted = omittedInList(phrases, index);
    if (place == Place::Alone) {
        return speaker.bare(phrase.first, omitted);
    }
    return index > 0 && sharesPreposition(phrase, phrases[index - 1]) ? speaker.further(phrase.first, omitted)
                                                                      : speaker.adverbial(phrase.first, omitted);
}

QString inWords(const Edtf& date, Language language, DateReading reading, Place place)
{
    const auto parts = readEdtfParts(date.text());
    const auto speaker = speakerOf(language);
    const std::vector<DatePhrase> phrases = datePhrases(parts.value(), reading);
    QStringList members;
    for (std::size_t index = 0; index < phrases.size(); ++index) {
        members.append(member(phrases, index, *speaker, place));
    }
    const QString last = members.takeLast();
    if (members.isEmpty()) {
        return last;
    }
    return members.join(u", "_s) + u' ' + speaker->conjunction(parts->form) + u' ' + last;
}

} // namespace

QString languageCode(Language language)
{
    switch (language) {
    case Language::English: return u"en"_s;
    case Language::Dutch: return u"nl"_s;
    case Language::German: return u"de"_s;
    case Language::French: return u"fr"_s;
    }
    return {};
}

std::optional<Language> languageFromCode(QStringView code)
{
    const QStringView trimmed = code.trimmed();
    qsizetype end = 0;
    while (end < trimmed.size() && trimmed[end] != u'-' && trimmed[end] != u'_' && trimmed[end] != u'.') {
        ++end;
    }
    for (const Language language : {Language::English, Language::Dutch, Language::German, Language::French}) {
        if (trimmed.first(end).compare(languageCode(language), Qt::CaseInsensitive) == 0) {
            return language;
        }
    }
    return std::nullopt;
}

QString dateInWords(const Edtf& date, Language language, DateReading reading)
{
    return inWords(date, language, reading, Place::Alone);
}

QString dateInSentence(const Edtf& date, Language language, DateReading reading)
{
    return inWords(date, language, reading, Place::InSentence);
}

} // namespace claimline
