// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/render/pdffonts.h"

#include <QByteArray>

namespace claimline::render {

/// The content of a page in which what pdfmarks left is replaced by what makes the text come out of
/// the page letter for letter: nothing where the glyphs tell it; /ActualText (ISO 32000-1, 14.9.4)
/// around a word that runs from left to right; around single glyphs of one that runs from right to
/// left, since readers that sort glyphs by place (poppler) turn a whole word of /ActualText around.
/// A letter there that was joined with the one before it into one glyph follows as a silent letter.
/// U+200E in such a word says that a stretch of the line begins there, U+200F that one ends there
/// with a sign: both stay in the text, for poppler takes blanks and signs at the ends of a stretch to
/// the wrong side without them. A line that itself runs from right to left and holds words from left
/// to right is beyond cure: pdftotext sorts its stretches by the direction of the page.
[[nodiscard]] QByteArray textMadeWhole(const QByteArray& content, PdfFonts& fonts);

} // namespace claimline::render
