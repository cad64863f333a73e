// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/render/reportfonts.h"
#include "core/report/document.h"

#include <QPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace claimline::render {

/// Text of several styles, broken into lines of one width. Lengths are those of the device that it
/// was laid out for. Foreign text that runs from right to left is set so, at the right edge.
///
/// What a reader copies out of the PDF is the text given, letter for letter: common ligatures are
/// off ("fi" would come out as U+FB01), and words whose glyphs do not tell their letters are marked
/// for PdfFinisher.
class ReportText {
public:
    struct LinkArea {
        QRectF area; ///< relative to the place the line was drawn at
        QString target;
    };

    ReportText(const report::Runs& runs, const TextStyle& style, double width, QPaintDevice& device);

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] double lineHeight(int line) const { return m_heights[static_cast<std::size_t>(line)]; }
    [[nodiscard]] double height() const;
    [[nodiscard]] double naturalWidth(int line) const { return m_layout->lineAt(line).naturalTextWidth(); }
    [[nodiscard]] bool rightToLeft() const { return m_rightToLeft; }

    /// Draws one line with its upper left corner at `place`. True if it holds marks.
    bool drawLine(QPainter& painter, int line, QPointF place) const;
    [[nodiscard]] std::vector<LinkArea> links(int line) const;

private:
    struct Span {
        int start = 0;
        int length = 0;
        QColor colour;
        QString target;
    };

    void addRuns(const report::Runs& runs, const TextStyle& style, double dotsPerPoint);
    void breakLines(double width, double pitch);
    void drawMarked(QPainter& painter, const QTextLine& line, QPointF origin) const;
    void drawSegment(QPainter& painter, const QTextLine& line, QPointF origin, int start, int length) const;
    [[nodiscard]] QString withEdges(int start, int length, const QTextLine& line) const;
    [[nodiscard]] QPointF originFor(int line, QPointF place) const;

    QString m_text;
    std::vector<Span> m_spans;
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<double> m_heights;
    bool m_rightToLeft = false;
    bool m_bidirectional = false; ///< something in it may run from right to left
};

} // namespace claimline::render
