// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

#include <QStringList>

namespace claimline::report {

using namespace Qt::StringLiterals;

namespace {

/// Marks a date that nobody accepted as what it is. A date that carries a doubt of its own has
/// "possibly" in its words already.
QString asGuess(const Dating& dating, const QString& words, Language language)
{
    const QString doubted = dating.date->isUncertain() ? words : phrase(Phrase::GuessPrefix, language, {words});
    return dating.phrase.isEmpty()
        ? phrase(Phrase::GuessWithoutPhrase, language, {doubted})
        : phrase(Phrase::GuessFromPhrase, language, {doubted, quoted(dating.phrase, language)});
}

QString worded(const Dating& dating, const QString& words, Language language)
{
    return dating.guess ? asGuess(dating, words, language) : words;
}

QString phraseAlone(const Dating& dating, Language language)
{
    return dating.phrase.isEmpty() ? QString()
                                   : phrase(Phrase::PhraseWithoutDate, language, {quoted(dating.phrase, language)});
}

} // namespace

QString datingInWords(const Dating& dating, Language language, DateReading reading)
{
    return dating.date ? worded(dating, dateInWords(*dating.date, language, reading), language) : phraseAlone(dating, language);
}

QString datingInSentence(const Dating& dating, Language language, DateReading reading)
{
    return dating.date ? worded(dating, dateInSentence(*dating.date, language, reading), language) : phraseAlone(dating, language);
}

QString datingWithPhrase(const Dating& dating, Language language, DateReading reading)
{
    const QString words = datingInWords(dating, language, reading);
    if (!dating.date || dating.guess || dating.phrase.isEmpty()) {
        return words;
    }
    return phrase(Phrase::PhraseAsWritten, language, {words, quoted(dating.phrase, language)});
}

QString dayInWords(const QDateTime& time, Language language)
{
    return time.isValid() ? dateInWords(Edtf::day(time.toUTC().date()), language) : QString();
}

QString dayInSentence(const QDateTime& time, Language language)
{
    return time.isValid() ? dateInSentence(Edtf::day(time.toUTC().date()), language) : QString();
}

QString gradeInWords(const Grade& grade, Language language)
{
    if (grade == Grade()) {
        return phrase(Phrase::NotGraded, language);
    }
    return QStringList{wordOf(Phrase::FirstOriginality, grade.originality, language), wordOf(Phrase::FirstHand, grade.hand, language),
        wordOf(Phrase::FirstDirectness, grade.directness, language), wordOf(Phrase::FirstConfidence, grade.confidence, language)}
        .join(u", "_s);
}

QString linkInWords(LinkKind kind, LinkReading reading, LinkEnd end, const QString& target, Language language)
{
    const bool isForward = end == LinkEnd::From || ruleOf(kind).symmetric;
    const Phrase first = isForward ? Phrase::FirstLinkForward : Phrase::FirstLinkBackward;
    const QString words = phrase(static_cast<Phrase>(static_cast<int>(first) + static_cast<int>(kind)), language, {target});
    return reading == LinkReading::Either ? words : words + u", "_s + wordOf(Phrase::FirstLinkReading, reading, language);
}

QString assessmentInWords(const Assessment& assessment, Language language)
{
    QStringList parts{wordOf(Phrase::FirstVerdict, assessment.verdict, language)};
    if (!assessment.scope.isEmpty()) {
        parts.append(phrase(Phrase::ScopeOfVerdict, language, {assessment.scope}));
    }
    if (assessment.asOf) {
        parts.append(phrase(Phrase::DateOfVerdict, language, {dateInWords(*assessment.asOf, language)}));
    }
    if (!assessment.analyst.isEmpty()) {
        parts.append(phrase(Phrase::AnalystOfVerdict, language, {assessment.analyst}));
    }
    if (assessment.madeAt.isValid()) {
        parts.append(phrase(Phrase::MadeOn, language, {dayInSentence(assessment.madeAt, language)}));
    }
    return parts.join(phrase(Phrase::Semicolon, language));
}

} // namespace claimline::report
