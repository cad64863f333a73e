// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/projectcommands.h"

#include "app/gui/actions/actions.h"
#include "app/gui/loading/loader.h"
#include "app/gui/session/messagebar.h"
#include "app/gui/session/sample.h"
#include "app/gui/session/session.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

constexpr qsizetype mostRecent = 8;
constexpr auto recentKey = "projects/recent"_L1;
constexpr auto openKey = "projects/open"_L1;
constexpr auto ending = ".claimline"_L1;

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

ProjectCommands::ProjectCommands(Session& session, Loader& loader, MessageBar& messages, QSettings& settings, QWidget& window)
    : QObject(&window), m_session(session), m_loader(loader), m_messages(messages), m_settings(settings), m_window(window)
{
    connect(&session, &Session::opened, this, [this] {
        remember();
        m_messages.clear();
        if (const auto act = std::exchange(m_whenOpen, {})) {
            act();
        }
    });
    connect(&session, &Session::readingOffered, this, [this](const QString& path, const Error& error) {
        m_messages.showOffer(error.message, tr("Open for reading"), [this, path] { m_session.open(path, store::Access::ReadOnly); });
    });
}

void ProjectCommands::connectActions(const Actions& actions)
{
    const auto on = [&](ActionId id, void (ProjectCommands::*act)()) {
        connect(&actions[id], &QAction::triggered, this, [this, act] { (this->*act)(); });
    };
    on(ActionId::NewProject, &ProjectCommands::askForNew);
    on(ActionId::OpenProject, &ProjectCommands::askToOpen);
    on(ActionId::OpenSample, &ProjectCommands::openSample);
    on(ActionId::LoadFiles, &ProjectCommands::askForFiles);
    on(ActionId::LoadFolder, &ProjectCommands::askForFolder);
    on(ActionId::PasteArticle, &ProjectCommands::paste);
    connect(&actions[ActionId::CloseProject], &QAction::triggered, this, [this] {
        m_session.close();
        m_settings.remove(openKey);
    });
}

QStringList ProjectCommands::recent() const
{
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

QString ProjectCommands::last() const
{
    const QString path = m_settings.value(openKey).toString();
    return QFileInfo::exists(path) ? path : QString();
}

void ProjectCommands::remember()
{
    const QString path = QFileInfo(m_session.path()).absoluteFilePath();
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(recentKey, paths.mid(0, mostRecent));
    m_settings.setValue(openKey, path);
    Q_EMIT recentChanged();
}

void ProjectCommands::askForNew()
{
    auto* dialog = new QFileDialog(&m_window, tr("Where the new project is to be kept"), documents(),
        tr("Claimline projects (*.claimline)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"claimline"_s);
    dialog->selectFile(tr("New project") + u".claimline"_s);
    // A project is never overwritten, whatever is answered: the session says so itself.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { m_session.create(path); });
    connect(dialog, &QFileDialog::rejected, this, [this] { m_whenOpen = {}; });
    dialog->open();
}

void ProjectCommands::askToOpen()
{
    auto* dialog = new QFileDialog(&m_window, tr("Open a project"), documents(), tr("Claimline projects (*.claimline);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectCommands::open);
    dialog->open();
}

void ProjectCommands::open(const QString& path)
{
    m_session.open(path);
}

void ProjectCommands::openSample()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!folder.mkpath(u"."_s)) {
        m_messages.showError({ErrorCode::InputOutput,
            tr("The folder %1 cannot be made. Start a new project in another place instead.").arg(folder.path())});
        return;
    }
    const QString path = folder.filePath(tr("Sample project") + ending);
    if (!QFileInfo::exists(path)) {
        m_window.setCursor(Qt::WaitCursor);
        const auto made = makeSampleProject(path, u"Claimline"_s);
        m_window.unsetCursor();
        if (!m_session.accept(made)) {
            return;
        }
    }
    m_session.open(path);
}

void ProjectCommands::whenOpen(std::function<void()> act)
{
    if (m_session.isOpen()) {
        act();
        return;
    }
    m_whenOpen = std::move(act);
    askForNew();
}

void ProjectCommands::askForFiles()
{
    auto* dialog = new QFileDialog(&m_window, tr("Load articles"), documents(),
        tr("Articles (*.html *.htm *.xhtml *.txt *.md *.markdown);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) { m_loader.load(paths, Obtained::File); });
    dialog->open();
}

void ProjectCommands::askForFolder()
{
    auto* dialog = new QFileDialog(&m_window, tr("Load a folder of articles"), documents());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { m_loader.load({path}, Obtained::Folder); });
    dialog->open();
}

void ProjectCommands::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data && canTake(*data)) {
        take(*data, Obtained::Paste);
    } else {
        m_messages.showMessage(tr("There is no text in the clipboard. Copy an article first, then paste it here."));
    }
}

bool ProjectCommands::canTake(const QMimeData& data)
{
    return data.hasUrls() || data.hasText() || data.hasHtml();
}

void ProjectCommands::take(const QMimeData& data, Obtained obtained)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        takeFiles(paths, obtained);
    } else if (data.hasUrls()) {
        m_messages.showMessage(tr("An address alone cannot be loaded. Save the page as a file and drop that, or copy its text and paste it."));
    } else {
        whenOpen([this, text = data.text(), html = data.html(), obtained] { m_loader.loadText(text, html, obtained); });
    }
}

void ProjectCommands::takeFiles(const QStringList& paths, Obtained obtained)
{
    QStringList articles;
    for (const QString& path : paths) {
        if (path.endsWith(ending, Qt::CaseInsensitive)) {
            open(path);
        } else {
            articles.append(path);
        }
    }
    if (!articles.isEmpty()) {
        whenOpen([this, articles, obtained] { m_loader.load(articles, obtained); });
    }
}

} // namespace claimline::gui
