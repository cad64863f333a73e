// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/exporting.h"

#include <QPageSize>

namespace claimline::render {

struct PdfOptions {
    QPageSize pageSize = QPageSize(QPageSize::A4);
};

/// A report as PDF, page by page: memory does not grow with its length. A running head and the
/// page's number stand on every page; no heading is alone at a page's foot, no line of a paragraph
/// alone at either end of a page, no figure cut. Text comes out letter for letter; the same report
/// gives the same bytes on a machine with the same fonts. Needs a QGuiApplication; one thread.
[[nodiscard]] Result<void> writePdf(report::BlockSource& source, QIODevice& to, const Progress& progress = {},
    const PdfOptions& options = {});

} // namespace claimline::render
