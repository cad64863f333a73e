// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/exporting.h"

namespace claimline::report {

/// A report as one HTML5 file that needs nothing else: its style sheet (screen, light and dark, and
/// print) and its drawings are inside, and a content security policy forbids it to load or run
/// anything. Foreign text is escaped and isolated from the direction of what stands around it.
[[nodiscard]] Result<void> writeHtml(BlockSource& source, QIODevice& to, const Progress& progress = {});

/// `text` as HTML that shows it letter for letter, in an element or in a quoted attribute.
[[nodiscard]] QString htmlText(QStringView text);

} // namespace claimline::report
