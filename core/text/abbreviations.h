// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace claimline {

/// What a language knows about words with a full stop, out of resources/words.
struct Abbreviations {
    QSet<QString> always;       ///< never end a sentence; in lower case, with the full stop
    QSet<QString> beforeNumber; ///< do not end one where a digit follows
    QSet<QString> starters;     ///< words that begin sentences, in lower case
    bool ordinals = false;      ///< a number with a full stop may be an ordinal (German)
};

/// For "en", "nl", "de", "fr" (a region is ignored); for any other code, all four together.
[[nodiscard]] const Abbreviations& abbreviationsOf(QStringView languageCode);

} // namespace claimline
