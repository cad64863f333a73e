// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/docks.h"

#include <QApplication>
#include <QDockWidget>
#include <QFontMetrics>
#include <QMainWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

constexpr int stateVersion = 1; ///< raised when the docks are others

/// What saveState() knows a dock by.
QString nameOf(DockId id)
{
    switch (id) {
    case DockId::Library: return u"library"_s;
    case DockId::Inspector: return u"inspector"_s;
    case DockId::Timeline: return u"timeline"_s;
    case DockId::Statements: return u"statements"_s;
    case DockId::History: return u"history"_s;
    case DockId::Problems: return u"problems"_s;
    }
    return {};
}

Qt::DockWidgetArea areaOf(DockId id)
{
    switch (id) {
    case DockId::Library: return Qt::LeftDockWidgetArea;
    case DockId::Inspector: return Qt::RightDockWidgetArea;
    default: return Qt::BottomDockWidgetArea;
    }
}

} // namespace

Docks::Docks(QMainWindow& window) : QObject(&window), m_window(window)
{
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

void Docks::add(DockId id, const QString& title, QWidget* content)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(nameOf(id));
    dock->setWidget(content);
    m_window.addDockWidget(areaOf(id), dock);
    m_docks.emplace(id, dock);
}

void Docks::arrange()
{
    QDockWidget* const timeline = m_docks.at(DockId::Timeline);
    QDockWidget* before = timeline;
    for (const DockId id : {DockId::Statements, DockId::History, DockId::Problems}) {
        m_window.tabifyDockWidget(before, m_docks.at(id));
        before = m_docks.at(id);
    }
    timeline->raise();
    // As much as they need, but the text in the middle is what the window is for.
    const QFontMetrics metrics(QApplication::font());
    const int letter = metrics.averageCharWidth();
    const QSize window = m_window.size();
    m_window.resizeDocks({m_docks.at(DockId::Library), m_docks.at(DockId::Inspector)},
        {std::min(42 * letter, window.width() * 22 / 100), std::min(54 * letter, window.width() * 30 / 100)}, Qt::Horizontal);
    m_window.resizeDocks({timeline}, {std::min(17 * metrics.height(), window.height() * 38 / 100)}, Qt::Vertical);
}

void Docks::reveal(DockId id)
{
    m_docks.at(id)->show();
    m_docks.at(id)->raise();
}

void Docks::focus(DockId id)
{
    reveal(id);
    content(id)->setFocus(Qt::ShortcutFocusReason);
}

void Docks::setVisible(DockId id, bool visible)
{
    m_docks.at(id)->setVisible(visible);
}

QWidget* Docks::content(DockId id) const
{
    return m_docks.at(id)->widget();
}

void Docks::hideAll()
{
    for (const auto& [id, dock] : m_docks) {
        dock->hide();
    }
}

void Docks::showAll(const QByteArray& state)
{
    for (const auto& [id, dock] : m_docks) {
        dock->setVisible(id != DockId::Problems);
    }
    if (!m_window.restoreState(state, stateVersion)) {
        arrange();
    }
    m_docks.at(DockId::Problems)->hide();
}

void Docks::applyFont()
{
    for (const auto& [id, dock] : m_docks) {
        dock->setFont(QApplication::font());
    }
}

QByteArray Docks::state() const
{
    return m_window.saveState(stateVersion);
}

} // namespace claimline::gui
