// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/session/selection.h"
#include "core/base/result.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;
class QToolBar;

namespace claimline::gui {

class Actions;
class Appearance;
class Docks;
class HelpWindow;
class Inspector;
class IssueList;
class LibraryPanel;
class Loader;
class Marking;
class MessageBar;
class ProjectCommands;
class ReaderPane;
class ReportWindow;
class Session;
class StatementTable;
class TimelinePanel;
class UndoActions;
class WelcomePage;

/// The shell: it puts the views into docks and the actions into menus, and connects them. What is
/// done stands in the commands, what is shown in the views.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, Appearance& appearance, QSettings& settings);
    ~MainWindow() override;

    /// What the command line names, or else what was open last.
    void start(const QStringList& paths);

    [[nodiscard]] Actions& actions() const { return *m_actions; }
    [[nodiscard]] ProjectCommands& projects() const { return *m_projects; }
    [[nodiscard]] Loader& loader() const { return *m_loader; }
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] ReaderPane& reader() const { return *m_reader; }
    [[nodiscard]] Inspector& inspector() const { return *m_inspector; }
    [[nodiscard]] LibraryPanel& library() const { return *m_library; }
    [[nodiscard]] StatementTable& statements() const { return *m_statements; }
    [[nodiscard]] TimelinePanel& timeline() const { return *m_timeline; }
    [[nodiscard]] ReportWindow& report();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeViews();
    void makeDocks();
    void makeToolBar();
    void connectActions();
    void connectViewActions();
    void connectViews();
    void showWorkspace();
    void showLastArticle();
    void keepState();
    void refreshActions();
    void tellLoaded(int loaded, const Issues& issues, ArticleId article);
    void applyAppearance();
    void showHelp();

    Session& m_session;
    Appearance& m_appearance;
    QSettings& m_settings;
    Selection m_selection;
    Actions* m_actions;
    UndoActions* m_undo;
    Loader* m_loader;
    MessageBar* m_messages;
    ProjectCommands* m_projects;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    ReaderPane* m_reader;
    LibraryPanel* m_library;
    Inspector* m_inspector;
    Marking* m_marking;
    StatementTable* m_statements;
    TimelinePanel* m_timeline;
    IssueList* m_issues;
    QToolBar* m_toolBar;
    Docks* m_docks;
    ReportWindow* m_report = nullptr;
    HelpWindow* m_help = nullptr;
};

} // namespace claimline::gui
