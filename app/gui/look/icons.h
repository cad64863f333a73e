// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace claimline::gui {

/// A drawing of resources/icons by its name ("undo"), painted in the colour that the palette's text
/// has at the moment of painting: it follows a change of theme by itself.
[[nodiscard]] QIcon icon(const QString& name);

/// The drawing in one colour, `side` logical pixels wide and high.
[[nodiscard]] QPixmap drawing(const QString& name, const QColor& colour, int side);

} // namespace claimline::gui
