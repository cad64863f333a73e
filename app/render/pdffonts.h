// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/render/pdfobjects.h"

#include <QByteArray>
#include <QHash>
#include <QList>
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
    QMap<QString, int> silentLetters; ///< codes made up for letters that have no glyph of their own
    QSet<int> signs;                ///< glyphs whose letters are said by the letter that they stand on
};

/// The fonts of a PDF by their names in its pages ("F7").
using PdfFonts = QHash<QByteArray, PdfFont>;

/// Adds to `fonts` those that a page's resources name and that are not there yet.
void readFonts(const PdfObjects& objects, const QByteArray& resources, PdfFonts& fonts);

/// The ToUnicode map of `font`: one letter to each glyph and silent letter. Arabic letters come out
/// as such, not as their forms.
[[nodiscard]] QByteArray toUnicodeMap(const PdfFont& font);

} // namespace claimline::render
