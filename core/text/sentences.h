// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/offsets.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace claimline {

/// All ranges here are trimmed of white space, not empty, in the order of the text and apart.
/// The text is one that normalised() made: its lines end with "\n".
///
/// `languageCode` is an ISO 639-1 code, with or without a region. For "en", "nl", "de" and "fr"
/// our lists of abbreviations apply; for another or an empty one those of all four.

/// A paragraph ends at a blank line, and at the end of a line that was not merely wrapped. A line
/// was wrapped where the first word of the next would not have fitted into the width of its
/// paragraph, or where the next begins in lower case.
[[nodiscard]] std::vector<TextRange> paragraphs(QStringView text);

/// The sentences of a text, by Unicode Standard Annex 29 (ICU), with what it gets wrong mended:
/// abbreviations, initials, German ordinals, and questions within a sentence ("Why?" he asked).
/// No sentence goes beyond its paragraph.
[[nodiscard]] std::vector<TextRange> sentences(QStringView text, QStringView languageCode);

/// The sentence at a caret: the one that holds `offset`; in the white space behind a sentence the
/// one before it. Nothing where the text has no sentence there. Reads no more than the paragraphs
/// about the offset.
[[nodiscard]] std::optional<TextRange> sentenceAt(QStringView text, qsizetype offset, QStringView languageCode);

} // namespace claimline
