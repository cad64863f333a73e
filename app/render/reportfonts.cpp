// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/reportfonts.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimline::render {

namespace look {

TextStyle title()
{
    return {Typeface::Sans, 24, 1.22, true, ink};
}

TextStyle subtitle()
{
    return {Typeface::Sans, 12, 1.35, false, faint};
}

TextStyle heading(int level)
{
    switch (level) {
    case 1: return {Typeface::Sans, 16, 1.28, true, accent};
    case 2: return {Typeface::Sans, 12.5, 1.32, true, ink};
    case 3: return {Typeface::Sans, 10.5, 1.36, true, ink};
    default: return {Typeface::Sans, 9.5, 1.4, true, faint};
    }
}

TextStyle body()
{
    return {Typeface::Serif, 10, 1.5, false, ink};
}

TextStyle quotation()
{
    return {Typeface::Serif, 10, 1.5, false, ink};
}

TextStyle source()
{
    return {Typeface::Sans, 8, 1.45, false, faint};
}

TextStyle label()
{
    return {Typeface::Sans, 8.5, 1.5, false, faint};
}

TextStyle cell()
{
    return {Typeface::Serif, 9, 1.42, false, ink};
}

TextStyle tableHead()
{
    return {Typeface::Sans, 8.5, 1.4, true, ink};
}

TextStyle caption()
{
    return {Typeface::Sans, 8.5, 1.45, false, faint};
}

TextStyle marginal()
{
    return {Typeface::Sans, 8, 1.4, false, faint};
}

} // namespace look

QFont fontFor(const TextStyle& style, double dotsPerPoint)
{
    static const QStringList serif{u"Noto Serif"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s, u"Noto Serif Hebrew"_s};
    static const QStringList sans{u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Noto Sans Hebrew"_s};
    // Symbola stands before any colour font: colour glyphs are drawn as pictures and hold no text.
    static const QStringList others{u"Noto Sans Arabic"_s, u"DejaVu Sans"_s, u"Noto Sans Devanagari"_s,
        u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s, u"Symbola"_s, u"Noto Sans Symbols2"_s};
    QFont font;
    font.setFamilies((style.typeface == Typeface::Serif ? serif : sans) + others);
    font.setStyleHint(style.typeface == Typeface::Serif ? QFont::Serif : QFont::SansSerif);
    font.setPixelSize(std::max(1, qRound(style.size * dotsPerPoint)));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString figureFamily()
{
    return fontFor(look::label(), 1).families().front();
}

} // namespace claimline::render
