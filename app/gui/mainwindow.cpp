// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/mainwindow.h"

#include "app/gui/actions/actions.h"
#include "app/gui/claims/statementtable.h"
#include "app/gui/docks.h"
#include "app/gui/help/about.h"
#include "app/gui/help/helpwindow.h"
#include "app/gui/history/historyview.h"
#include "app/gui/inspector/inspector.h"
#include "app/gui/inspector/marking.h"
#include "app/gui/library/librarypanel.h"
#include "app/gui/loading/issuelist.h"
#include "app/gui/loading/loader.h"
#include "app/gui/loading/loadingstatus.h"
#include "app/gui/look/appearance.h"
#include "app/gui/look/lookactions.h"
#include "app/gui/reader/readerpane.h"
#include "app/gui/reader/readerview.h"
#include "app/gui/report/reportwindow.h"
#include "app/gui/session/messagebar.h"
#include "app/gui/session/projectcommands.h"
#include "app/gui/session/session.h"
#include "app/gui/session/undoactions.h"
#include "app/gui/timeline/timelinepanel.h"
#include "app/gui/welcome/welcomepage.h"

#include <QApplication>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto stateKey = "window/docks"_L1;
constexpr auto articleKey = "window/article"_L1;
constexpr int statusMilliseconds = 6000;

} // namespace

MainWindow::MainWindow(Session& session, Appearance& appearance, QSettings& settings)
    : m_session(session)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_selection(session)
    , m_actions(new Actions(*this))
    , m_undo(new UndoActions(session, *m_actions, this))
    , m_loader(new Loader(session, this))
    , m_messages(new MessageBar(this))
    , m_projects(new ProjectCommands(session, *m_loader, *m_messages, settings, *this))
{
    setAcceptDrops(true);
    makeViews();
    makeDocks();
    makeToolBar();
    statusBar()->addPermanentWidget(new LoadingStatus(*m_loader, this));
    m_actions->fill(*menuBar());
    connectActions();
    connectViewActions();
    connectViews();
    if (!restoreGeometry(settings.value(geometryKey).toByteArray())) {
        const QSize letter(fontMetrics().averageCharWidth(), fontMetrics().height());
        resize(QSize(200 * letter.width(), 52 * letter.height()).boundedTo(screen()->availableSize() * 0.92));
    }
    applyAppearance();
    showWorkspace();
}

MainWindow::~MainWindow()
{
    m_session.close();
    disconnect(&m_session, nullptr, this, nullptr);
}

void MainWindow::makeViews()
{
    m_reader = new ReaderPane(m_session, m_selection);
    m_library = new LibraryPanel(m_session, m_selection);
    m_inspector = new Inspector(m_session, m_selection);
    m_marking = new Marking(m_session, m_selection, *m_reader, *m_inspector, this);
    m_statements = new StatementTable(m_session, m_selection);
    m_timeline = new TimelinePanel(m_session, m_selection, m_appearance);
    m_issues = new IssueList;
    m_welcome = new WelcomePage(*m_actions, m_appearance);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_reader);
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
}

void MainWindow::makeDocks()
{
    m_docks = new Docks(*this);
    m_docks->add(DockId::Library, tr("Library"), m_library);
    m_docks->add(DockId::Inspector, tr("Inspector"), m_inspector);
    m_docks->add(DockId::Timeline, tr("Timeline"), m_timeline);
    m_docks->add(DockId::Statements, tr("Statements"), m_statements);
    m_docks->add(DockId::History, tr("History"), new HistoryView(m_session));
    m_docks->add(DockId::Problems, tr("Problems"), m_issues);
    m_docks->arrange();
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setObjectName(u"tools"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const ActionId id : {ActionId::LoadFiles, ActionId::MarkClaim, ActionId::Undo, ActionId::Redo, ActionId::Report}) {
        m_toolBar->addAction(&(*m_actions)[id]);
    }
    m_toolBar->insertSeparator(&(*m_actions)[ActionId::Undo]);
    m_toolBar->insertSeparator(&(*m_actions)[ActionId::Report]);
}

void MainWindow::connectActions()
{
    m_projects->connectActions(*m_actions);
    m_marking->connectActions(*m_actions);
    m_actions->giveKeys(KeyScope::Reader, m_reader->view());
    m_actions->giveKeys(KeyScope::Library, m_library->tree());
    const auto on = [this](ActionId id, const std::function<void()>& act) { m_actions->on(id, this, act); };
    on(ActionId::FindInArticle, [this] { m_reader->find(); });
    on(ActionId::RemoveArticle, [this] { m_session.accept(m_session.editor().removeArticle(m_selection.article())); });
    on(ActionId::ExportTimeline, [this] { m_timeline->exportToFile(); });
    on(ActionId::Report, [this] { report().show(); });
    on(ActionId::Print, [this] {
        report().show();
        report().print();
    });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Help, [this] { showHelp(); });
    on(ActionId::About, [this] { showAbout(*this); });
}

void MainWindow::connectViewActions()
{
    const auto on = [this](ActionId id, const std::function<void()>& act) { m_actions->on(id, this, act); };
    on(ActionId::ShowLibrary, [this] { m_docks->focus(DockId::Library); });
    on(ActionId::ShowReader, [this] { m_reader->view().setFocus(Qt::ShortcutFocusReason); });
    on(ActionId::ShowInspector, [this] { m_docks->focus(DockId::Inspector); });
    on(ActionId::ShowStatements, [this] { m_docks->focus(DockId::Statements); });
    on(ActionId::ShowTimeline, [this] { m_docks->focus(DockId::Timeline); });
    on(ActionId::ShowHistory, [this] { m_docks->focus(DockId::History); });
    connectLook(*m_actions, m_appearance);
}

void MainWindow::connectViews()
{
    connect(&m_session, &Session::failed, m_messages, &MessageBar::showError);
    connect(&m_session, &Session::opened, this, &MainWindow::showWorkspace);
    connect(&m_session, &Session::closing, this, &MainWindow::keepState);
    connect(&m_session, &Session::closed, this, &MainWindow::showWorkspace);
    connect(&m_session, &Session::changed, this, [this] {
        m_messages->clear();
        refreshActions();
    });
    connect(&m_selection, &Selection::articleChanged, this, &MainWindow::refreshActions);
    connect(&m_selection, &Selection::statementChanged, this, &MainWindow::refreshActions);
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::applyAppearance);
    connect(m_loader, &Loader::finished, this, &MainWindow::tellLoaded);
    connect(m_marking, &Marking::inspectorWanted, this, [this] { m_docks->reveal(DockId::Inspector); });
    connect(m_welcome, &WelcomePage::projectChosen, m_projects, &ProjectCommands::open);
    connect(m_library, &LibraryPanel::articleQuestioned, this, [this] {
        m_docks->reveal(DockId::Inspector);
        m_inspector->askAboutArticle();
    });
    connect(m_library, &LibraryPanel::statementsWanted, this, [this](const store::StatementFilter& filter, const QString& title) {
        m_statements->showOnly(filter, title);
        m_docks->reveal(DockId::Statements);
    });
    connect(m_timeline, &TimelinePanel::written, this,
        [this](const QString& path) { statusBar()->showMessage(tr("Written: %1").arg(path), statusMilliseconds); });
}

void MainWindow::tellLoaded(int loaded, const Issues& issues, ArticleId article)
{
    m_issues->show(issues);
    m_docks->setVisible(DockId::Problems, !issues.empty());
    statusBar()->showMessage(tr("%n article(s) loaded", nullptr, loaded), statusMilliseconds);
    if (!issues.empty()) {
        m_docks->reveal(DockId::Problems);
        const Issue& first = issues.front();
        m_messages->showMessage(issues.size() == 1
                ? tr("%1: %2").arg(first.item, first.error.message)
                : tr("%n problem(s) while loading; each is listed below with its reason.", nullptr, static_cast<int>(issues.size())));
    }
    if (article) {
        m_selection.showArticle(article);
        m_reader->view().setFocus();
    }
}

void MainWindow::start(const QStringList& paths)
{
    if (!paths.isEmpty()) {
        m_projects->takeFiles(paths, Obtained::File);
    } else if (const QString last = m_projects->last(); !last.isEmpty()) {
        m_projects->open(last);
    }
}

ReportWindow& MainWindow::report()
{
    if (!m_report) {
        m_report = new ReportWindow(m_session, this);
    }
    return *m_report;
}

void MainWindow::showWorkspace()
{
    const bool open = m_session.isOpen();
    m_pages->setCurrentWidget(open ? static_cast<QWidget*>(m_reader) : m_welcome);
    if (open) {
        m_docks->showAll(m_settings.value(stateKey).toByteArray());
        showLastArticle();
        m_library->setFocus();
    } else {
        m_docks->hideAll();
        m_welcome->showRecent(m_projects->recent());
    }
    m_toolBar->setVisible(open);
    const QString name = m_session.isReadOnly() ? tr("%1 (for reading only)").arg(m_session.name()) : m_session.name();
    setWindowTitle(open ? tr("%1 – Claimline").arg(name) : u"Claimline"_s);
    refreshActions();
}

void MainWindow::showLastArticle()
{
    const ArticleId last(m_settings.value(articleKey).toLongLong());
    const auto articles = m_session.reader().articles();
    if (!articles.empty()) {
        const bool isHere = m_session.reader().article(last).has_value();
        m_selection.showArticle(isHere ? last : articles.front().id);
    }
}

void MainWindow::keepState()
{
    m_settings.setValue(stateKey, m_docks->state());
    m_settings.setValue(articleKey, QVariant::fromValue<qlonglong>(m_selection.article().value()));
}

void MainWindow::refreshActions()
{
    const bool open = m_session.isOpen();
    m_actions->enable({open, open && !m_session.isReadOnly(), !m_selection.article().isNull(), !m_selection.statement().isNull()});
    m_undo->refresh();
}

void MainWindow::applyAppearance()
{
    const int side = QFontMetrics(QApplication::font()).height();
    m_toolBar->setIconSize(QSize(side, side));
    m_docks->applyFont();
}

void MainWindow::showHelp()
{
    if (!m_help) {
        m_help = new HelpWindow(this);
    }
    const std::pair<DockId, QString> topics[]{{DockId::Library, u"library"_s}, {DockId::Inspector, u"statement"_s},
        {DockId::Statements, u"statements"_s}, {DockId::Timeline, u"timeline"_s}, {DockId::History, u"history"_s}};
    const QWidget* focus = QApplication::focusWidget();
    QString topic = m_reader->isAncestorOf(focus) ? u"reader"_s : u"begin"_s;
    for (const auto& [id, name] : topics) {
        const QWidget* view = m_docks->content(id);
        if (view == focus || view->isAncestorOf(focus)) {
            topic = name;
        }
    }
    m_help->showTopic(topic);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_session.close();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (ProjectCommands::canTake(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_projects->take(*event->mimeData(), Obtained::Drop);
}

} // namespace claimline::gui
