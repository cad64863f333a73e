// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/exporting.h"

namespace claimline::render {

/// A report as an OpenDocument text (OASIS ODF 1.3) to go on writing in: headings, quotations,
/// lists and tables by named styles, links within the report, running head and page number, and
/// drawings as SVG with a PNG for programs that do not read that. `to` must be seekable. The same
/// report gives the same bytes, save for drawings on a machine with other fonts. Needs a
/// QGuiApplication where there are drawings. Memory holds the drawings and nothing else of it.
[[nodiscard]] Result<void> writeOdt(report::BlockSource& source, QIODevice& to, const Progress& progress = {});

} // namespace claimline::render
