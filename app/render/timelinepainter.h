// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/palette.h"
#include "core/timeline/picture.h"

#include <QColor>
#include <QString>

class QPainter;

namespace claimline::render {

struct TimelinePaint {
    timeline::Palette palette = timeline::Palette::of(timeline::Scheme::Light);
    QString fontFamily{}; ///< empty: the application's
};

/// Draws the picture with its (0, 0) at the painter's and one unit as one logical unit of the
/// painter; what lies outside of the picture is not drawn. Words longer than their room end in an
/// ellipsis. Leaves the painter as it was. Needs a QGuiApplication.
void paintPicture(QPainter& painter, const timeline::Picture& picture, const TimelinePaint& paint = {});

[[nodiscard]] QColor toColor(timeline::Colour colour);

} // namespace claimline::render
