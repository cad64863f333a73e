// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/render/pdfobjects.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

namespace claimline::render {

/// What the glyphs of one font in a PDF stand for (ISO 32000-1, 9.10.3).
struct PdfFont {
    int toUnicodeObject = 0;
    int descendantObject = 0;
    QHash<int, QString> letters;    ///< all letters of a glyph, by its code
    QList<double> widths;           ///< of the glyphs, in thousandths of an em
    QMap<QChar, int> silentLetters; ///< codes made up for letters that have no glyph of their own
    QSet<int> signs;                ///< glyphs whose letters are said by the letter that they stand on
};

/// The fonts of a PDF by their names in its pages ("F7").
using PdfFonts = QHash<QByteArray, PdfFont>;

/// Adds to `fonts` those that a page's resources name and that are not there yet.
void readFonts(const PdfObjects& objects, const QByteArray& resources, PdfFonts& fonts);

/// The content of a page in which what pdfmarks left is replaced by what makes the text come out of
/// the page letter for letter: nothing where the glyphs tell it; /ActualText (ISO 32000-1, 14.9.4)
/// around a word that runs from left to right; around single glyphs of one that runs from right to
/// left, since readers that sort glyphs by place (poppler) turn a whole word of /ActualText around.
/// A letter there that was joined with the one before it into one glyph follows as a silent letter.
/// U+200E in such a word says that a stretch of the line begins there, U+200F that one ends there
/// with a sign: both stay in the text, for poppler takes blanks and signs at the ends of a stretch to
/// the wrong side without them.
[[nodiscard]] QByteArray textMadeWhole(const QByteArray& content, PdfFonts& fonts);

/// The ToUnicode map of `font`: one letter to each glyph and silent letter. Arabic letters come out
/// as such, not as their forms.
[[nodiscard]] QByteArray toUnicodeMap(const PdfFont& font);

} // namespace claimline::render
