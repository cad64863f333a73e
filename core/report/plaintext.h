// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QString>

namespace claimline::report {

/// What every renderer does to foreign text before it sets it.

/// `text` with what no page can show made harmless: line ends of any kind become a line feed,
/// tabs and form feeds a space, other control characters and unpaired surrogates U+FFFD. No letter
/// is changed.
[[nodiscard]] QString printable(QStringView text);

/// printable() on one line.
[[nodiscard]] QString oneLine(QStringView text);

/// `text` such that its bidirectional controls end with it: those left open are closed behind it,
/// and those that would close one of ours are left out.
[[nodiscard]] QString isolated(const QString& text);

/// Whether the first letter with a direction runs from right to left (Unicode Bidirectional
/// Algorithm, rules P2 and P3).
[[nodiscard]] bool runsRightToLeft(QStringView text);

/// `anchor` cut to ASCII letters, digits, '-' and '_', so that it may stand in an id or a link.
[[nodiscard]] QString safeAnchor(QStringView anchor);

/// `code` if it is shaped like a language tag ("en", "pt-BR"), else empty.
[[nodiscard]] QString safeLanguage(const QString& code);

/// The text of all runs in a row.
[[nodiscard]] QString plain(const Runs& runs);

} // namespace claimline::report
