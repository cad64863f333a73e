// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reader/readermargin.h"

#include "app/gui/look/appearance.h"
#include "app/gui/reader/readerview.h"

#include <QMouseEvent>
#include <QPainter>

namespace claimline::gui {

namespace {

constexpr int mostBeside = 3; ///< numbers that have room beside each other

} // namespace

ReaderMargin::ReaderMargin(ReaderView& view) : QWidget(&view), m_view(view)
{
    setAccessibleName(tr("Numbers of the marks"));
    setCursor(Qt::PointingHandCursor);
}

QFont ReaderMargin::numberFont() const
{
    QFont font = m_view.font();
    font.setPointSizeF(font.pointSizeF() * 0.8);
    font.setBold(true);
    return font;
}

int ReaderMargin::neededWidth() const
{
    int greatest = 9;
    for (const TextMark& mark : m_view.marks().marks()) {
        greatest = std::max(greatest, mark.number);
    }
    const QFontMetrics metrics(numberFont());
    return mostBeside * (metrics.horizontalAdvance(QString::number(greatest)) + metrics.height());
}

std::vector<ReaderMargin::Label> ReaderMargin::labels() const
{
    const QFontMetricsF metrics(numberFont());
    const double gap = metrics.height() * 0.2;
    const double high = metrics.height() * 1.15;
    const std::vector<ReaderView::NumberPlace> numbers = m_view.numbersToBeSeen();
    std::vector<Label> labels;
    for (std::size_t first = 0, end = 0; first < numbers.size(); first = end) {
        while (end < numbers.size() && numbers[end].line.top() == numbers[first].line.top()) {
            ++end;
        }
        // In the order of the words, and as near to them as they go; what finds no room is left out.
        double right = width() - metrics.height() / 2;
        for (std::size_t i = end; i-- > first;) {
            const QString text = QString::number(numbers[i].number);
            const double wide = std::max(metrics.horizontalAdvance(text) + metrics.height() * 0.5, metrics.height() * 1.25);
            const QRectF place(right - wide, numbers[i].line.center().y() - high / 2, wide, high);
            right = place.left() - gap;
            if (place.left() >= 0) {
                labels.push_back({numbers[i].statement, text, place, numbers[i].guess});
            }
        }
    }
    return labels;
}

void ReaderMargin::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setFont(numberFont());
    for (const Label& label : labels()) {
        const bool isCurrent = label.statement == m_view.current();
        const double radius = label.place.height() / 2;
        QPen border(palette().color(isCurrent ? QPalette::Highlight : QPalette::Dark), 1);
        border.setStyle(label.guess ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(border);
        painter.setBrush(isCurrent ? palette().color(QPalette::Highlight) : palette().color(QPalette::AlternateBase));
        painter.drawRoundedRect(label.place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(palette().color(isCurrent ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(label.place, Qt::AlignCenter, label.text);
    }
}

void ReaderMargin::mousePressEvent(QMouseEvent* event)
{
    for (const Label& label : labels()) {
        if (label.place.contains(event->position())) {
            Q_EMIT numberChosen(label.statement);
            return;
        }
    }
}

} // namespace claimline::gui
