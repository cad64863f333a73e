// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/render/reportpages.h"
#include "app/render/reporttext.h"
#include "core/report/document.h"

#include <functional>
#include <vector>

namespace claimline::render {

/// What becomes known while a page is drawn and cannot be said through a painter. Points of the
/// device.
class LayoutObserver {
public:
    virtual ~LayoutObserver() = default;
    virtual void headingDrawn(const report::Heading& heading, QPointF place) = 0;
    virtual void linkDrawn(const QString& target, const QRectF& area) = 0;
    virtual void marksDrawn() = 0;
};

/// Turns the blocks of a report into items of a page. Everything outlives it that it is given.
class ReportLayout {
public:
    ReportLayout(double width, QPaintDevice& device, PageFiller& pages, LayoutObserver& observer);

    void title(const report::DocumentInfo& info);
    void block(const report::Block& block);
    void finish();

    /// Draws a whole text, for what stands outside the text area.
    void drawText(QPainter& painter, const ReportText& text, QPointF place);

private:
    using TextPointer = std::shared_ptr<const ReportText>;
    struct Columns {
        std::vector<double> lefts;
        std::vector<double> widths;
    };

    void put(const report::Heading& heading);
    void put(const report::Paragraph& paragraph);
    void put(const report::Quotation& quotation);
    void put(const report::Facts& facts);
    void put(const report::List& list);
    void put(const report::TableBegin& table);
    void put(const report::TableRow& row);
    void put(const report::TableEnd&);
    void put(const report::Figure& figure);
    void put(const report::PageBreak&);

    [[nodiscard]] TextPointer text(const report::Runs& runs, const TextStyle& style, double width);
    void addText(const TextPointer& text, double left, double spaceBefore, bool keepWithNext,
        std::function<void(QPainter&, QPointF, int line)> drawBefore = {});
    void addQuotationLines(const TextPointer& text, double padBefore, double padAfter, bool last,
        bool barAtRight);
    void addFact(const report::Facts::Fact& fact, double spaceBefore, bool first, bool last);
    [[nodiscard]] std::vector<TextPointer> cells(const std::vector<report::Runs>& runs, const TextStyle& style);
    [[nodiscard]] std::shared_ptr<PageItem> rowItem(std::vector<TextPointer> texts);
    void addLongRow(const std::vector<TextPointer>& texts);
    void drawLine(QPainter& painter, const ReportText& text, int line, QPointF place);
    void add(PageItem item);
    [[nodiscard]] double points(double value) const { return value * m_scale; }
    /// The space between the last block and one that wants `before` above itself.
    [[nodiscard]] double spaceFor(double before) const;

    double m_width;
    QPaintDevice& m_device;
    PageFiller& m_pages;
    LayoutObserver& m_observer;
    double m_scale;
    double m_after = 0; ///< space that the last block wants below itself
    Columns m_columns;
    std::shared_ptr<const PageItem> m_tableHead;
};

} // namespace claimline::render
