// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/document.h"

class QPrinter;

namespace claimline::gui {

/// Draws a report onto the pages of a printer, or of a print preview: the pages of the PDF, on the
/// printer's paper. Stops after `mostPages` pages, if it is above 0.
[[nodiscard]] Result<void> printReport(report::BlockSource& source, QPrinter& printer, int mostPages,
    const Progress& progress = {});

} // namespace claimline::gui
