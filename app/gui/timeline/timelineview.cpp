// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/timeline/timelineview.h"

#include "app/gui/look/words.h"
#include "app/render/timelinepainter.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace claimline::gui {

namespace {

constexpr double zoomStep = 1.25;
constexpr double dragBegins = 4; ///< units: less is a click with an unsteady hand
constexpr double panStep = 60;
constexpr qsizetype mostWordsInTip = 6; ///< events of a cluster that a tooltip names

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("The same statements are in the table of statements, with their dates."));
    m_options.order = timeline::LaneOrder::ByFirstDay;
    m_style.language = windowLanguage();
    m_style.textSize = QFontInfo(font()).pixelSize();
}

QSize TimelineView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 4};
}

void TimelineView::setScheme(timeline::Scheme scheme)
{
    m_palette = timeline::Palette::of(scheme);
    update();
}

void TimelineView::showEvents(std::shared_ptr<const timeline::Events> events)
{
    m_events = std::move(events);
    layOut();
}

void TimelineView::setLanes(timeline::LaneKind by)
{
    m_options.by = by;
    m_view.scroll = 0;
    layOut();
}

void TimelineView::setDates(timeline::DateKind date)
{
    m_options.date = date;
    m_hasSight = false;
    layOut();
}

void TimelineView::setCurrent(std::int64_t id)
{
    m_current = id;
    goToCurrent();
    update();
}

void TimelineView::goToCurrent()
{
    const auto index = m_arrangement && m_current != 0 ? m_events->indexOf(m_current) : std::nullopt;
    if (!index) {
        return;
    }
    const timeline::Margins margins = timeline::marginsOf(*m_layout, m_style);
    timeline::View view = m_view;
    const std::uint32_t key = m_events->lane(*index, m_options.by);
    const auto lane = std::ranges::find(m_layout->lanes(), key, &timeline::Layout::Lane::key);
    if (lane != m_layout->lanes().end()) {
        const auto number = static_cast<std::size_t>(lane - m_layout->lanes().begin());
        const double room = view.height - margins.axisHeight;
        const double top = m_arrangement->laneTop(number);
        const double bottom = top + m_arrangement->laneHeight(number);
        if (top < view.scroll || bottom > view.scroll + room) {
            view.scroll = top;
        }
    }
    if (m_events->isDated(*index, m_options.date)) {
        const timeline::DayRange days = m_layout->drawnDays(*index);
        const timeline::DayRange shown = view.days(margins);
        if (days.last < shown.first || days.first > shown.last) {
            view = timeline::panned(view, view.xOf(static_cast<double>(days.first), margins) - view.width / 2, 0);
        }
    }
    look(view);
}

void TimelineView::clear()
{
    m_arrangement.reset();
    m_layout.reset();
    m_events.reset();
    m_current = 0;
    m_hasSight = false;
    update();
}

void TimelineView::layOut()
{
    if (!m_events) {
        return;
    }
    m_arrangement.reset(); // refers to the layout
    m_layout = std::make_unique<timeline::Layout>(m_events, m_options);
    if (m_hasSight) {
        look(m_view);
    } else {
        showAll();
    }
}

void TimelineView::showAll()
{
    if (m_layout) {
        m_hasSight = false;
        look(timeline::fitted(*m_layout, m_style, width(), height()));
    }
}

void TimelineView::look(const timeline::View& view)
{
    m_view = view;
    m_view.width = width();
    m_view.height = height();
    if (!m_arrangement || m_arrangement->daysPerUnit() != m_view.daysPerUnit || m_arrangement->style() != m_style) {
        m_arrangement = std::make_unique<timeline::Arrangement>(*m_layout, m_view.daysPerUnit, m_style);
    }
    m_view = timeline::withinLanes(m_view, *m_arrangement, timeline::marginsOf(*m_layout, m_style));
    update();
}

void TimelineView::lookAt(const timeline::View& view)
{
    m_hasSight = true;
    look(view);
}

void TimelineView::zoom(double factor, double x)
{
    if (m_layout) {
        lookAt(timeline::zoomed(m_view, factor, x, timeline::marginsOf(*m_layout, m_style)));
    }
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), render::toColor(m_palette.colour(timeline::Ink::Background)));
    if (!m_arrangement) {
        return;
    }
    render::paintPicture(painter, timeline::visiblePicture(*m_arrangement, m_view), {m_palette, font().family()});
    paintCurrent(painter);
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimelineView::paintCurrent(QPainter& painter) const
{
    if (m_current == 0) {
        return;
    }
    for (const timeline::PlacedMark& mark : timeline::visibleMarks(*m_arrangement, m_view)) {
        const auto events = timeline::eventsOf(*m_layout, mark);
        const bool isHere = std::ranges::any_of(events, [this](std::uint32_t i) { return m_events->id(i) == m_current; });
        if (isHere) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(palette().color(QPalette::Text), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(mark.x, mark.y, mark.width, mark.height).adjusted(-3, -3, 3, 3), 4, 4);
        }
    }
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_layout) {
        if (m_hasSight) {
            look(m_view);
        } else {
            showAll();
        }
    }
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_style.textSize = QFontInfo(font()).pixelSize();
        updateGeometry();
        if (m_layout) {
            m_hasSight ? look(m_view) : showAll();
        }
    }
}

void TimelineView::wheelEvent(QWheelEvent* event)
{
    if (!m_layout || event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        lookAt(timeline::panned(m_view, 0, -turn.y() / 2.0 - turn.x() / 2.0));
    } else if (std::abs(turn.x()) > std::abs(turn.y())) {
        lookAt(timeline::panned(m_view, -turn.x() / 2.0, 0));
    } else {
        zoom(std::pow(zoomStep, turn.y() / 120.0), event->position().x());
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_dragFrom = event->position();
        m_isDragging = false;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragFrom || !m_layout) {
        return;
    }
    const QPointF way = event->position() - *m_dragFrom;
    if (!m_isDragging && way.manhattanLength() < dragBegins) {
        return;
    }
    m_isDragging = true;
    m_dragFrom = event->position();
    setCursor(Qt::ClosedHandCursor);
    lookAt(timeline::panned(m_view, -way.x(), -way.y()));
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragFrom && !m_isDragging) {
        choose(event->position());
    }
    m_dragFrom.reset();
    m_isDragging = false;
    unsetCursor();
}

void TimelineView::choose(QPointF place)
{
    const auto hit = m_arrangement ? timeline::hitTest(*m_arrangement, m_view, place.x(), place.y()) : std::nullopt;
    if (!hit || hit->ids.empty()) {
        return;
    }
    if (hit->ids.size() > 1 && hit->cluster) {
        zoom(zoomStep * zoomStep * zoomStep, place.x());
        return;
    }
    Q_EMIT chosen(hit->ids.front());
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (!m_layout) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: lookAt(timeline::panned(m_view, -panStep, 0)); break;
    case Qt::Key_Right: lookAt(timeline::panned(m_view, panStep, 0)); break;
    case Qt::Key_Up: lookAt(timeline::panned(m_view, 0, -panStep)); break;
    case Qt::Key_Down: lookAt(timeline::panned(m_view, 0, panStep)); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(zoomStep, width() / 2.0); break;
    case Qt::Key_Minus: zoom(1 / zoomStep, width() / 2.0); break;
    case Qt::Key_Home: showAll(); break;
    default: QWidget::keyPressEvent(event);
    }
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), wordsAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

QString TimelineView::wordsAt(QPointF place) const
{
    const auto hit = m_arrangement ? timeline::hitTest(*m_arrangement, m_view, place.x(), place.y()) : std::nullopt;
    if (!hit) {
        return {};
    }
    QStringList lines;
    for (const std::int64_t id : hit->ids) {
        const auto index = m_events->indexOf(id);
        if (!index || lines.size() == mostWordsInTip) {
            break;
        }
        const timeline::Details details = m_events->details(*index);
        const auto date = Edtf::parse(details.edtf[static_cast<std::size_t>(m_options.date)]);
        const QString when = date ? dateInWords(*date, windowLanguage()) : tr("undated");
        lines << QStringLiteral("<p><b>%1</b><br>%2</p>").arg(when.toHtmlEscaped(), details.label.toHtmlEscaped());
    }
    const auto more = static_cast<qsizetype>(hit->ids.size()) - lines.size();
    if (more > 0) {
        lines << tr("and %n more", nullptr, static_cast<int>(more));
    }
    return lines.join(QString());
}

} // namespace claimline::gui
