// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render/reportlayout.h"

#include "app/render/timelinepainter.h"
#include "core/report/plaintext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claimline::render {

namespace {

using report::Emphasis;
using report::Runs;

// Points.
constexpr double paragraphGap = 7;
constexpr double blockGap = 11;
constexpr double barWidth = 2.5;
constexpr double quotationInset = 14;
constexpr double quotationPad = 8;
constexpr double listIndent = 16;
constexpr double listGap = 2.5;
constexpr double factGap = 2;
constexpr double labelShare = 0.2;
constexpr double columnGap = 10;
constexpr double captionGap = 6;
constexpr double smallestFigure = 40;
/// How far strips of ground reach under each other, so that no viewer shows a seam.
constexpr double overlap = 0.6;

Runs oneRun(const QString& text)
{
    return {{text, Emphasis::None, {}}};
}

double headingGap(int level)
{
    constexpr std::array gaps{26.0, 20.0, 14.0, 12.0};
    return gaps[static_cast<std::size_t>(std::clamp(level, 1, 4) - 1)];
}

double headingAfter(int level)
{
    return level == 1 ? 8 : 5;
}

} // namespace

ReportLayout::ReportLayout(double width, QPaintDevice& device, PageFiller& pages, LayoutObserver& observer)
    : m_width(width), m_device(device), m_pages(pages), m_observer(observer), m_scale(device.logicalDpiY() / 72.0)
{
}

ReportLayout::TextPointer ReportLayout::text(const Runs& runs, const TextStyle& style, double width)
{
    return std::make_shared<const ReportText>(runs, style, width, m_device);
}

double ReportLayout::spaceFor(double before) const
{
    return std::max(m_after, points(before));
}

void ReportLayout::add(PageItem item)
{
    m_after = 0;
    m_pages.add(std::move(item));
}

void ReportLayout::drawLine(QPainter& painter, const ReportText& text, int line, QPointF place)
{
    if (text.drawLine(painter, line, place)) {
        m_observer.marksDrawn();
    }
    for (const ReportText::LinkArea& link : text.links(line)) {
        m_observer.linkDrawn(link.target, link.area.translated(place));
    }
}

void ReportLayout::drawText(QPainter& painter, const ReportText& text, QPointF place)
{
    for (int line = 0; line < text.lineCount(); ++line) {
        drawLine(painter, text, line, place);
        place.ry() += text.lineHeight(line);
    }
}

/// Line by line; the first two and the last two stay together.
void ReportLayout::addText(const TextPointer& text, double left, double spaceBefore, bool keepWithNext,
    std::function<void(QPainter&, QPointF, int line)> drawBefore)
{
    const int count = text->lineCount();
    for (int line = 0; line < count; ++line) {
        PageItem item;
        item.height = text->lineHeight(line);
        item.spaceBefore = line == 0 ? spaceBefore : 0;
        item.keepWithNext = line + 1 == count ? keepWithNext : line == 0 || line + 2 == count;
        item.draw = [this, text, line, left, drawBefore](QPainter& painter, QPointF place) {
            if (drawBefore) {
                drawBefore(painter, place, line);
            }
            drawLine(painter, *text, line, place + QPointF(left, 0));
        };
        add(std::move(item));
    }
}

void ReportLayout::title(const report::DocumentInfo& info)
{
    addText(text(oneRun(info.title), look::title(), m_width), 0, 0, true);
    if (!info.subtitle.isEmpty()) {
        addText(text(oneRun(info.subtitle), look::subtitle(), m_width), 0, points(5), true);
    }
    if (!info.author.isEmpty()) {
        addText(text(oneRun(info.author), look::marginal(), m_width), 0, points(7), true);
    }
    PageItem rule;
    rule.height = points(2);
    rule.spaceBefore = points(12);
    rule.draw = [this](QPainter& painter, QPointF place) {
        painter.fillRect(QRectF(place, QSizeF(m_width, points(2))), look::accent);
    };
    add(std::move(rule));
    m_after = points(18);
}

void ReportLayout::block(const report::Block& block)
{
    std::visit([this](const auto& one) { put(one); }, block);
}

void ReportLayout::finish()
{
    m_pages.flush();
}

void ReportLayout::put(const report::Heading& heading)
{
    const auto note = [this, heading](QPainter&, QPointF place, int line) {
        if (line == 0) {
            m_observer.headingDrawn(heading, place);
        }
    };
    // All lines of a heading stay together and with what follows.
    const TextPointer lines = text(oneRun(heading.text), look::heading(heading.level), m_width);
    for (int line = 0; line < lines->lineCount(); ++line) {
        PageItem item;
        item.height = lines->lineHeight(line);
        item.spaceBefore = line == 0 ? spaceFor(headingGap(heading.level)) : 0;
        item.keepWithNext = true;
        item.draw = [this, lines, line, note](QPainter& painter, QPointF place) {
            note(painter, place, line);
            drawLine(painter, *lines, line, place);
        };
        add(std::move(item));
    }
    m_after = points(headingAfter(heading.level));
}

void ReportLayout::put(const report::Paragraph& paragraph)
{
    addText(text(paragraph.runs, look::body(), m_width), 0, spaceFor(0), paragraph.keepWithNext);
    m_after = points(paragraphGap);
}

void ReportLayout::put(const report::Quotation& quotation)
{
    const double width = m_width - points(2 * quotationInset);
    std::vector<TextPointer> texts;
    for (const QString& paragraph : report::printable(quotation.text).split(u'\n')) {
        texts.push_back(text(oneRun(paragraph), look::quotation(), width));
    }
    if (!quotation.source.empty()) {
        texts.push_back(text(quotation.source, look::source(), width));
    }
    for (std::size_t index = 0; index < texts.size(); ++index) {
        const bool first = index == 0;
        const bool last = index + 1 == texts.size();
        const bool beforeSource = index + 2 == texts.size() && !quotation.source.empty();
        addQuotationLines(texts[index], points(first ? quotationPad : 3), points(last ? quotationPad : 0),
            last || !beforeSource, texts.front()->rightToLeft());
        if (first) {
            m_after = 0;
        }
    }
    m_after = points(blockGap);
}

void ReportLayout::addQuotationLines(const TextPointer& text, double padBefore, double padAfter, bool last,
    bool barAtRight)
{
    const int count = text->lineCount();
    const bool opens = padBefore >= points(quotationPad);
    const double space = opens ? spaceFor(0) : 0;
    for (int line = 0; line < count; ++line) {
        const double above = line == 0 ? padBefore : 0;
        const double below = line + 1 == count ? padAfter : 0;
        PageItem item;
        item.height = above + text->lineHeight(line) + below;
        item.spaceBefore = line == 0 ? space : 0;
        item.keepWithNext = line + 1 == count ? !last : line == 0 || line + 2 == count;
        const double height = item.height;
        const double reach = opens && line == 0 ? 0 : points(overlap);
        item.draw = [this, text, line, above, height, reach, barAtRight](QPainter& painter, QPointF place) {
            const QRectF ground(place.x(), place.y() - reach, m_width, height + reach);
            painter.fillRect(ground, look::quiet);
            const double bar = points(barWidth);
            painter.fillRect(QRectF(barAtRight ? ground.right() - bar : ground.left(), ground.top(), bar,
                                 ground.height()), look::accent);
            drawLine(painter, *text, line, place + QPointF(points(quotationInset), above));
        };
        add(std::move(item));
    }
}

void ReportLayout::put(const report::Facts& facts)
{
    const double first = spaceFor(0);
    for (std::size_t index = 0; index < facts.facts.size(); ++index) {
        addFact(facts.facts[index], index == 0 ? first : points(factGap), index == 0, index + 1 == facts.facts.size());
    }
    m_after = points(blockGap);
}

void ReportLayout::addFact(const report::Facts::Fact& fact, double spaceBefore, bool first, bool last)
{
    const double labelWidth = m_width * labelShare;
    const double left = labelWidth + points(columnGap);
    const TextPointer label = text(oneRun(fact.label), look::label(), labelWidth);
    const TextPointer value = text(fact.value, look::body(), m_width - left);
    const int count = std::max(label->lineCount(), value->lineCount());
    for (int line = 0; line < count; ++line) {
        PageItem item;
        const double labelHeight = line < label->lineCount() ? label->lineHeight(line) : 0;
        const double valueHeight = line < value->lineCount() ? value->lineHeight(line) : 0;
        item.height = std::max(labelHeight, valueHeight);
        item.spaceBefore = line == 0 ? spaceBefore : 0;
        const bool lastLine = line + 1 == count;
        item.keepWithNext = lastLine ? first && !last : line == 0 || line + 2 == count;
        const double drop = line < label->lineCount() ? std::max(0.0, valueHeight - labelHeight) * 0.6 : 0;
        item.draw = [this, label, value, line, left, drop](QPainter& painter, QPointF place) {
            if (line < label->lineCount()) {
                drawLine(painter, *label, line, place + QPointF(0, drop));
            }
            if (line < value->lineCount()) {
                drawLine(painter, *value, line, place + QPointF(left, 0));
            }
        };
        add(std::move(item));
    }
}

void ReportLayout::put(const report::List& list)
{
    double space = spaceFor(0);
    int number = 0;
    for (const Runs& runs : list.items) {
        const QString mark = list.numbered ? QString::number(++number) + u"."_s : u"•"_s;
        const TextPointer markText = text(oneRun(mark), look::body(), points(listIndent));
        const TextPointer itemText = text(runs, look::body(), m_width - points(listIndent));
        const double left = points(listIndent);
        addText(itemText, left, space, false, [this, markText](QPainter& painter, QPointF place, int line) {
            if (line == 0) {
                drawLine(painter, *markText, 0, place);
            }
        });
        space = points(listGap);
    }
    m_after = points(paragraphGap);
}

void ReportLayout::put(const report::Figure& figure)
{
    Runs words{{figure.caption, Emphasis::Strong, {}}};
    const TextPointer caption = text(words, look::caption(), m_width);
    const double captionHeight = caption->height() + points(captionGap);
    PageItem item;
    item.spaceBefore = spaceFor(6);
    // With the heading above it.
    const double taken = captionHeight + item.spaceBefore + m_pages.heldBack();
    QSizeF size;
    if (figure.picture && figure.picture->width > 0 && figure.picture->height > 0) {
        const QSizeF natural = QSizeF(figure.picture->width, figure.picture->height) * (0.75 * m_scale);
        const QSizeF room(m_width, std::max(points(smallestFigure), m_pages.pageHeight() - taken));
        const double factor = std::min({room.width() / natural.width(), room.height() / natural.height(), 1.0});
        size = natural * factor;
    }
    item.height = size.height() + captionHeight;
    item.draw = [this, picture = figure.picture, size, caption](QPainter& painter, QPointF place) {
        if (!size.isEmpty()) {
            painter.save();
            painter.translate(place);
            const double scale = size.width() / picture->width;
            painter.scale(scale, scale);
            paintPicture(painter, *picture, {timeline::Palette::of(timeline::Scheme::Print), figureFamily()});
            painter.restore();
        }
        drawText(painter, *caption, place + QPointF(0, size.height() + points(captionGap)));
    };
    add(std::move(item));
    m_after = points(blockGap);
}

void ReportLayout::put(const report::PageBreak&)
{
    m_pages.breakPage();
    m_after = 0;
}

} // namespace claimline::render
