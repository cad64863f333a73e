// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace claimline {

/// A key for comparing names: lower case, without diacritics (ß is "ss", ø "o", æ "ae", ł "l"),
/// full stops and apostrophes gone, other punctuation and any white space a single space. Folding
/// twice is folding once. "Arne Schönbohm" and "ARNE  Schonbohm" have the key "arne schonbohm",
/// "B.S.I." has "bsi", "Jean-Luc" has "jean luc".
[[nodiscard]] QString foldName(QStringView name);

/// The keys that a name may be found under: foldName() and, where they differ, the same with the
/// umlauts and rings written out ("schoenbohm", "aarhus").
[[nodiscard]] QStringList nameKeys(QStringView name);

/// Whether two names are written differently at most: whether they share a key. "Schönbohm" is
/// "Schonbohm" and "Schoenbohm"; whether these two are one person it does not say.
[[nodiscard]] bool isSameName(QStringView left, QStringView right);

/// Text for comparing wordings: lower case, without diacritics, one kind of quotation mark,
/// apostrophe, dash and space, ellipsis as three stops, hidden characters gone. Not of the length
/// of the text.
[[nodiscard]] QString foldText(QStringView text);

/// What one character becomes in foldText(): none, one or some characters. White space is not yet
/// joined; a mark that combines becomes none.
[[nodiscard]] QString foldCharacter(char32_t character);

} // namespace claimline
