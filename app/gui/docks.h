// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

#include <map>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace claimline::gui {

enum class DockId { Library, Inspector, Timeline, Statements, History, Problems };

/// The views around the reader: where each stands at first, and how they are shown and hidden
/// together. Problems is shown only while there are any.
class Docks : public QObject {
    Q_OBJECT

public:
    explicit Docks(QMainWindow& window);

    void add(DockId id, const QString& title, QWidget* content);
    /// After all have been added.
    void arrange();

    /// Brings it to the front; the second also puts the focus into it.
    void reveal(DockId id);
    void focus(DockId id);
    void setVisible(DockId id, bool visible);
    [[nodiscard]] QWidget* content(DockId id) const;

    void hideAll();
    /// As they were when state() was taken, or as arranged.
    void showAll(const QByteArray& state);
    [[nodiscard]] QByteArray state() const;
    /// The titles keep the font that they began with, unless told.
    void applyFont();

private:
    QMainWindow& m_window;
    std::map<DockId, QDockWidget*> m_docks;
};

} // namespace claimline::gui
