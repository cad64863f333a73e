// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/render/pdftext.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/document.h"

#include <QHash>
#include <QIODevice>
#include <QRectF>

#include <vector>

namespace claimline::render {

/// What a QPdfWriter cannot be told. Places are in PDF points, from the lower left corner; pages
/// count from 0.
struct PdfNotes {
    struct Entry {
        int level = 1;
        QString title;
        int page = 0;
        double top = 0;
    };
    struct Place {
        int page = 0;
        double top = 0;
    };
    struct Link {
        int page = 0;
        QRectF area;
        QString target;
    };

    report::DocumentInfo info;
    std::vector<Entry> outline;
    QHash<QString, Place> anchors;
    std::vector<Link> links;       ///< in the order of the pages
    std::vector<bool> markedPages; ///< which pages hold pdfmarks
};

/// Copies a PDF as QPdfWriter of Qt 6 writes it and betters it on the way: text that comes out
/// letter for letter (pdftext.h), bookmarks, links within the report, the document's language, and
/// no date or number that another run would make differently. One object is in memory at a time.
[[nodiscard]] Result<void> finishPdf(QIODevice& from, QIODevice& to, const PdfNotes& notes, const Progress& progress);

} // namespace claimline::render
