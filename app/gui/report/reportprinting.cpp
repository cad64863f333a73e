// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/report/reportprinting.h"

#include "app/render/reportfonts.h"
#include "app/render/reportlayout.h"
#include "core/report/exporting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

// Points, from the edges of the paper.
constexpr double sideMargin = 68;
constexpr double topMargin = 76;
constexpr double bottomMargin = 76;
constexpr double headTop = 40;
constexpr double footTop = 48; ///< from the lower edge

class PrintedPages final : public render::PageFiller::Target, public render::LayoutObserver {
public:
    PrintedPages(QPrinter& printer, report::DocumentInfo info) : m_printer(printer), m_info(std::move(info))
    {
        m_printer.setFullPage(true);
        m_dotsPerPoint = m_printer.resolution() / 72.0;
        m_paper = m_printer.pageLayout().fullRect(QPageLayout::Point).size() * m_dotsPerPoint;
    }

    [[nodiscard]] bool begin()
    {
        if (!m_painter.begin(&m_printer)) {
            return false;
        }
        drawMargins();
        return true;
    }
    void end() { m_painter.end(); }
    [[nodiscard]] double width() const { return m_paper.width() - 2 * points(sideMargin); }
    [[nodiscard]] double height() const { return m_paper.height() - points(topMargin + bottomMargin); }
    [[nodiscard]] int page() const { return m_page; }

    void place(const render::PageItem& item, double y) override
    {
        if (item.draw) {
            item.draw(m_painter, QPointF(points(sideMargin), points(topMargin) + y));
        }
    }
    void beginPage() override
    {
        m_printer.newPage();
        ++m_page;
        drawMargins();
    }
    void headingDrawn(const report::Heading&, QPointF) override {}
    void linkDrawn(const QString&, const QRectF&) override {}
    void marksDrawn() override {}

private:
    [[nodiscard]] double points(double value) const { return value * m_dotsPerPoint; }

    void drawMarginText(const QString& text, double top, Qt::Alignment alignment)
    {
        const render::ReportText laidOut({{text, report::Emphasis::None, {}}}, render::look::marginal(), width(), m_printer);
        if (laidOut.lineCount() > 0) {
            const double shift = alignment == Qt::AlignRight ? width() - laidOut.naturalWidth(0) : 0;
            laidOut.drawLine(m_painter, 0, QPointF(points(sideMargin) + shift, top));
        }
    }
    void drawMargins()
    {
        // What the text layout notes for PDF files lies far off the page.
        m_painter.setClipRect(QRectF(QPointF(0, 0), m_paper));
        drawMarginText(m_info.runningHead, points(headTop), Qt::AlignLeft);
        m_painter.fillRect(QRectF(points(sideMargin), points(headTop + 15), width(), points(0.5)), render::look::line);
        const QString pattern = m_info.pageLabel.contains("%1"_L1) ? m_info.pageLabel : u"%1"_s;
        drawMarginText(pattern.arg(m_page), m_paper.height() - points(footTop), Qt::AlignRight);
    }

    QPrinter& m_printer;
    report::DocumentInfo m_info;
    QPainter m_painter;
    QSizeF m_paper;
    double m_dotsPerPoint = 1;
    int m_page = 1;
};

} // namespace

Result<void> printReport(report::BlockSource& source, QPrinter& printer, int mostPages, const Progress& progress)
{
    const report::DocumentInfo info = source.info();
    PrintedPages pages(printer, info);
    if (!pages.begin()) {
        return failure(ErrorCode::InputOutput,
            QCoreApplication::translate("print", "The printer cannot be reached. Choose another one, or export a PDF."));
    }
    render::PageFiller filler(pages.height(), pages);
    render::ReportLayout layout(pages.width(), printer, filler, pages);
    layout.title(info);
    Result<void> result;
    while (const auto block = source.next()) {
        if (progress.cancelled()) {
            result = failure(ErrorCode::Cancelled, QCoreApplication::translate("print", "Printing was stopped."));
            break;
        }
        if (mostPages > 0 && pages.page() > mostPages) {
            break;
        }
        layout.block(*block);
    }
    layout.finish();
    pages.end();
    if (const auto error = source.failure(); result && error) {
        return tl::unexpected(*error);
    }
    return result;
}

} // namespace claimline::gui
