// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace claimline::timeline {

/// How wide a text will be in a sans serif font, in units, without a font at hand. Meant to err on
/// the wide side (it follows the widths of DejaVu Sans), so that what was given this room fits.
[[nodiscard]] double estimatedWidth(QStringView text, double size);

/// `text` where it fits into `room`, or else its beginning and an ellipsis; no letter is cut in
/// two. A room of 0 is no limit.
[[nodiscard]] QString elided(const QString& text, double size, double room);

/// `text` in lines of at most `room`, broken at spaces where it can be; what is left goes into
/// the last line, which is then too long.
[[nodiscard]] std::vector<QString> wrapped(const QString& text, double size, double room, int greatestLines);

} // namespace claimline::timeline
