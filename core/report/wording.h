// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/claim.h"
#include "core/model/dating.h"
#include "core/model/evidence.h"
#include "core/model/link.h"
#include "core/report/phrases.h"

#include <QDateTime>
#include <QString>

namespace claimline::report {

/// Short statements of a report in words, beside the chain of chainwords.h. None ends with a full
/// stop.

/// A date as vague as it is. One that nobody accepted is never given as fact: "possibly 18 December
/// 2018, read by the program from “on Tuesday”, not confirmed". A phrase without a date is quoted
/// with the remark that no date can be given; nothing at all is an empty text.
[[nodiscard]] QString datingInWords(const Dating& dating, Language language, DateReading reading = DateReading::Moment);

/// The same behind a verb: "on 18 December 2018".
[[nodiscard]] QString datingInSentence(const Dating& dating, Language language, DateReading reading = DateReading::Moment);

/// datingInWords() with the phrase as written beside it.
[[nodiscard]] QString datingWithPhrase(const Dating& dating, Language language, DateReading reading = DateReading::Moment);

/// The UTC day of `time`: "20 December 2018"; empty where it is not valid.
[[nodiscard]] QString dayInWords(const QDateTime& time, Language language);
/// The same behind a verb: "on 20 December 2018".
[[nodiscard]] QString dayInSentence(const QDateTime& time, Language language);

/// "original, first-hand, direct, high confidence"; "not graded" where nothing is.
[[nodiscard]] QString gradeInWords(const Grade& grade, Language language);

/// From which end a link is looked at.
enum class LinkEnd { From, To };

/// "contradicts statement 5.1 (Ken Hu), as printed", with `target` in its place. A symmetric kind
/// says the same from both ends.
[[nodiscard]] QString linkInWords(LinkKind kind, LinkReading reading, LinkEnd end, const QString& target, Language language);

/// "disputed; scope: on these four sources; as of 20 December 2018; by A. Nalyst".
[[nodiscard]] QString assessmentInWords(const Assessment& assessment, Language language);

} // namespace claimline::report
