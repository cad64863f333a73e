// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace claimline::gui {

class Appearance;
class CalmComboBox;
class Selection;
class Session;
class TimelineView;

/// The timeline with its switches. Follows and sets the selection.
class TimelinePanel : public QWidget {
    Q_OBJECT

public:
    TimelinePanel(Session& session, Selection& selection, Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] TimelineView& view() const { return *m_view; }
    /// Asks for a file and writes the timeline as it is laid out into it.
    void exportToFile();
    /// By the ending of the name: .svg, .png, .pdf or .json.
    bool writeTo(const QString& path);

Q_SIGNALS:
    void written(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();

    Session& m_session;
    Selection& m_selection;
    TimelineView* m_view;
    CalmComboBox* m_lanes;
    CalmComboBox* m_dates;
    QStackedLayout* m_pages;
    bool m_isStale = true;
};

} // namespace claimline::gui
