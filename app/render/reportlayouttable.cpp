// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/reportlayout.h"

#include <algorithm>

namespace claimline::render {

namespace {

using report::Runs;

// Points.
constexpr double cellPad = 4.5;
constexpr double hairline = 0.5;
constexpr double tableGap = 11;

} // namespace

void ReportLayout::put(const report::TableBegin& table)
{
    const std::size_t count = table.columns.size();
    m_columns = {};
    double left = 0;
    for (std::size_t index = 0; index < count; ++index) {
        const double share = table.widths.size() == count ? table.widths[index] : 1.0 / static_cast<double>(count);
        m_columns.lefts.push_back(left);
        m_columns.widths.push_back(share * m_width);
        left += share * m_width;
    }
    std::vector<Runs> titles;
    for (const QString& column : table.columns) {
        titles.push_back({{column, report::Emphasis::None, {}}});
    }
    const std::shared_ptr<PageItem> head = rowItem(cells(titles, look::tableHead()));
    head->draw = [this, drawCells = head->draw, height = head->height](QPainter& painter, QPointF place) {
        drawCells(painter, place);
        painter.fillRect(QRectF(place.x(), place.y() + height - points(1), m_width, points(1.2)), look::accent);
    };
    PageItem first = *head;
    first.spaceBefore = spaceFor(4);
    first.keepWithNext = true;
    m_tableHead = head;
    add(std::move(first));
}

std::vector<ReportLayout::TextPointer> ReportLayout::cells(const std::vector<Runs>& runs, const TextStyle& style)
{
    std::vector<TextPointer> texts;
    for (std::size_t index = 0; index < std::min(runs.size(), m_columns.widths.size()); ++index) {
        texts.push_back(text(runs[index], style, m_columns.widths[index] - points(2 * cellPad)));
    }
    return texts;
}

std::shared_ptr<PageItem> ReportLayout::rowItem(std::vector<TextPointer> texts)
{
    auto item = std::make_shared<PageItem>();
    for (const TextPointer& one : texts) {
        item->height = std::max(item->height, one->height());
    }
    item->height += points(2 * cellPad);
    const double height = item->height;
    item->draw = [this, texts, height](QPainter& painter, QPointF place) {
        for (std::size_t index = 0; index < texts.size(); ++index) {
            drawText(painter, *texts[index], place + QPointF(m_columns.lefts[index] + points(cellPad), points(cellPad)));
        }
        painter.fillRect(QRectF(place.x(), place.y() + height - points(hairline), m_width, points(hairline)), look::line);
    };
    return item;
}

void ReportLayout::put(const report::TableRow& row)
{
    const std::vector<TextPointer> texts = cells(row.cells, look::cell());
    const std::shared_ptr<PageItem> item = rowItem(texts);
    const double headHeight = m_tableHead ? m_tableHead->height : 0;
    if (item->height + headHeight > m_pages.pageHeight()) {
        addLongRow(texts);
        return;
    }
    item->head = m_tableHead;
    add(*item);
}

/// A row that is higher than a page goes on at the next, line by line of all its cells.
void ReportLayout::addLongRow(const std::vector<TextPointer>& texts)
{
    int count = 0;
    for (const TextPointer& one : texts) {
        count = std::max(count, one->lineCount());
    }
    for (int line = 0; line < count; ++line) {
        const double above = line == 0 ? points(cellPad) : 0;
        const double below = line + 1 == count ? points(cellPad) : 0;
        PageItem item;
        for (const TextPointer& one : texts) {
            item.height = std::max(item.height, line < one->lineCount() ? one->lineHeight(line) : 0);
        }
        item.height += above + below;
        item.head = m_tableHead;
        item.keepWithNext = line == 0 || line + 2 == count;
        const double height = item.height;
        item.draw = [this, texts, line, above, below, height](QPainter& painter, QPointF place) {
            for (std::size_t index = 0; index < texts.size(); ++index) {
                if (line < texts[index]->lineCount()) {
                    const QPointF corner(m_columns.lefts[index] + points(cellPad), above);
                    drawLine(painter, *texts[index], line, place + corner);
                }
            }
            if (below > 0) {
                painter.fillRect(QRectF(place.x(), place.y() + height - points(hairline), m_width, points(hairline)), look::line);
            }
        };
        add(std::move(item));
    }
}

void ReportLayout::put(const report::TableEnd&)
{
    // A head without rows is waiting for one.
    m_pages.flush();
    m_tableHead.reset();
    m_after = points(tableGap);
}

} // namespace claimline::render
