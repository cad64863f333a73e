// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace claimline::gui {

/// Labels of one look throughout the window. All show plain text, letter for letter.

/// In large letters that grow with the font.
[[nodiscard]] QLabel* headingLabel(QWidget* parent);
/// On one line, with an ellipsis where there is no room; the whole is its tooltip.
[[nodiscard]] QLabel* headingLine(QWidget* parent);
[[nodiscard]] QLabel* faintLine(QWidget* parent);
/// A part of a panel, in bold.
[[nodiscard]] QLabel* sectionLabel(const QString& text, QWidget* parent);
/// What is said beside the main thing.
[[nodiscard]] QLabel* faintLabel(QWidget* parent);
/// In the middle of an empty view: how to fill it.
[[nodiscard]] QLabel* hintLabel(const QString& text, QWidget* parent);

} // namespace claimline::gui
