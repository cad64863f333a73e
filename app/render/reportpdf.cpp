// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/reportpdf.h"

#include "app/render/pdffinisher.h"
#include "app/render/reportlayout.h"
#include "core/report/plaintext.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace claimline::render {

namespace {

constexpr int resolution = 1200; // dots per inch: Qt rounds the sizes of letters to whole dots
constexpr double dotsPerPoint = resolution / 72.0;

// Points.
constexpr double sideMargin = 68;
constexpr double topMargin = 76;
constexpr double bottomMargin = 76;
constexpr double headBaseline = 40; ///< upper edge of the running head
constexpr double footDistance = 48; ///< from the lower edge of the page to the upper one of its number

QPageLayout pageLayout(const QPageSize& size)
{
    QPageLayout layout(size, QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// The pages of one report: a device, what stands in its margins, and notes of what was drawn.
class PdfPages final : public PageFiller::Target, public LayoutObserver {
public:
    PdfPages(QIODevice& device, const report::DocumentInfo& info, const PdfOptions& options);

    [[nodiscard]] bool begin();
    [[nodiscard]] bool end();
    [[nodiscard]] QPdfWriter& device() { return m_writer; }
    [[nodiscard]] double textWidth() const { return m_size.width() - 2 * sideMargin * dotsPerPoint; }
    [[nodiscard]] double textHeight() const
    {
        return m_size.height() - (topMargin + bottomMargin) * dotsPerPoint;
    }
    [[nodiscard]] const PdfNotes& notes() const { return m_notes; }

    void place(const PageItem& item, double y) override;
    void beginPage() override;

    void headingDrawn(const report::Heading& heading, QPointF place) override;
    void linkDrawn(const QString& target, const QRectF& area) override;
    void marksDrawn() override;

private:
    void drawMargins();
    void drawMarginText(const QString& text, double top, Qt::Alignment alignment);
    [[nodiscard]] double fromBottom(double y) const { return (m_size.height() - y) / dotsPerPoint; }

    QPdfWriter m_writer;
    QPainter m_painter;
    QSizeF m_size;
    PdfNotes m_notes;
    int m_page = 0;
};

PdfPages::PdfPages(QIODevice& device, const report::DocumentInfo& info, const PdfOptions& options) : m_writer(&device)
{
    m_writer.setResolution(resolution);
    m_writer.setPageLayout(pageLayout(options.pageSize));
    m_size = options.pageSize.size(QPageSize::Point) * dotsPerPoint;
    m_notes.info = info;
}

bool PdfPages::begin()
{
    if (!m_painter.begin(&m_writer)) {
        return false;
    }
    m_notes.markedPages.push_back(false);
    drawMargins();
    return true;
}

bool PdfPages::end()
{
    return m_painter.end();
}

void PdfPages::beginPage()
{
    m_writer.newPage();
    ++m_page;
    m_notes.markedPages.push_back(false);
    drawMargins();
}

void PdfPages::drawMarginText(const QString& text, double top, Qt::Alignment alignment)
{
    const report::Runs runs{{report::oneLine(text), report::Emphasis::None, {}}};
    const double width = textWidth();
    const ReportText laidOut(runs, look::marginal(), width, m_writer);
    if (laidOut.lineCount() == 0) {
        return;
    }
    const double shift = alignment == Qt::AlignRight ? width - laidOut.naturalWidth(0) : 0;
    if (laidOut.drawLine(m_painter, 0, QPointF(sideMargin * dotsPerPoint + shift, top))) {
        marksDrawn();
    }
}

void PdfPages::drawMargins()
{
    const double left = sideMargin * dotsPerPoint;
    drawMarginText(m_notes.info.runningHead, headBaseline * dotsPerPoint, Qt::AlignLeft);
    m_painter.fillRect(QRectF(left, (headBaseline + 15) * dotsPerPoint, textWidth(), 0.5 * dotsPerPoint), look::line);
    const QString pattern = m_notes.info.pageLabel.contains("%1"_L1) ? m_notes.info.pageLabel : u"%1"_s;
    drawMarginText(pattern.arg(m_page + 1), m_size.height() - footDistance * dotsPerPoint, Qt::AlignRight);
}

void PdfPages::place(const PageItem& item, double y)
{
    if (item.draw) {
        item.draw(m_painter, QPointF(sideMargin * dotsPerPoint, topMargin * dotsPerPoint + y));
    }
}

void PdfPages::headingDrawn(const report::Heading& heading, QPointF place)
{
    const double top = fromBottom(place.y()) + 4;
    m_notes.outline.push_back({heading.level, report::oneLine(heading.text), m_page, top});
    if (const QString anchor = report::safeAnchor(heading.anchor); !anchor.isEmpty()) {
        m_notes.anchors.insert(anchor, {m_page, top});
    }
}

void PdfPages::linkDrawn(const QString& target, const QRectF& area)
{
    const QRectF points(QPointF(area.left() / dotsPerPoint, fromBottom(area.bottom())),
        QPointF(area.right() / dotsPerPoint, fromBottom(area.top())));
    m_notes.links.push_back({m_page, points, target});
}

void PdfPages::marksDrawn()
{
    m_notes.markedPages.back() = true;
}

Result<void> drawPages(report::BlockSource& source, QIODevice& to, const Progress& progress, PdfPages& pages,
    const report::DocumentInfo& info)
{
    if (!pages.begin()) {
        return report::deviceFailure(to);
    }
    PageFiller filler(pages.textHeight(), pages);
    ReportLayout layout(pages.textWidth(), pages.device(), filler, pages);
    layout.title(info);
    CLAIMLINE_TRY(report::forEachBlock(source, progress, [&](const report::Block& block) {
        layout.block(block);
        return Result<void>();
    }));
    layout.finish();
    return pages.end() ? Result<void>() : Result<void>(report::deviceFailure(to));
}

} // namespace

Result<void> writePdf(report::BlockSource& source, QIODevice& to, const Progress& progress, const PdfOptions& options)
{
    QTemporaryFile raw;
    if (!raw.open()) {
        return report::deviceFailure(raw);
    }
    const report::DocumentInfo info = source.info();
    PdfPages pages(raw, info, options);
    CLAIMLINE_TRY(drawPages(source, raw, progress, pages, info));
    return finishPdf(raw, to, pages.notes(), progress);
}

} // namespace claimline::render
