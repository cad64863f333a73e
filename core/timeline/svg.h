// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/palette.h"
#include "core/timeline/picture.h"

#include <QString>

namespace claimline::timeline {

/// The picture as an SVG 1.1 document, without patterns, gradients, masks, scripts or anything
/// outside of it.
/// It has a title and a description for who cannot see it, and each mark its words as a title.
/// Fonts are the reader's sans serif; widths are estimated. Where several such drawings stand in
/// one HTML page, each needs its own `idPrefix` (letters and digits).
[[nodiscard]] QString toSvg(const Picture& picture, const Palette& palette = Palette::of(Scheme::Light),
                              const QString& idPrefix = QStringLiteral("timeline"));

} // namespace claimline::timeline
