// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/layout.h"
#include "core/timeline/palette.h"
#include "core/timeline/scene.h"
#include "core/timeline/view.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace claimline::gui {

/// Paints a timeline and lets it be looked at: the wheel and + − show it closer or further, dragging
/// and the arrow keys move it, Home shows all. A click chooses what lies there.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setScheme(timeline::Scheme scheme);
    /// The sight stays where it is, if there was one.
    void showEvents(std::shared_ptr<const timeline::Events> events);
    void setLanes(timeline::LaneKind by);
    void setDates(timeline::DateKind date);
    /// Frames it and moves the sight to where it is; 0: none.
    void setCurrent(std::int64_t id);
    void showAll();
    void clear();

    [[nodiscard]] const timeline::Layout* laidOut() const { return m_layout.get(); }
    [[nodiscard]] const timeline::Style& drawingStyle() const { return m_style; }
    [[nodiscard]] const timeline::View& sight() const { return m_view; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(qint64 id);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void look(const timeline::View& view);
    /// The same as something that a person wants, which stays when the widget changes its size.
    void lookAt(const timeline::View& view);
    void goToCurrent();
    void zoom(double factor, double x);
    void choose(QPointF place);
    void paintCurrent(QPainter& painter) const;
    [[nodiscard]] QString wordsAt(QPointF place) const;

    std::shared_ptr<const timeline::Events> m_events;
    std::unique_ptr<const timeline::Layout> m_layout;
    std::unique_ptr<const timeline::Arrangement> m_arrangement;
    timeline::LayoutOptions m_options;
    timeline::Style m_style;
    timeline::View m_view;
    timeline::Palette m_palette = timeline::Palette::of(timeline::Scheme::Light);
    std::int64_t m_current = 0;
    std::optional<QPointF> m_dragFrom;
    bool m_isDragging = false;
    bool m_hasSight = false; ///< that a person chose; else all is shown
};

} // namespace claimline::gui
