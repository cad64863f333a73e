// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session/session.h"

#include "core/store/notifier.h"

#include <QFileInfo>

namespace claimline::gui {

Session::Session(QString author, std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent), m_author(std::move(author)), m_clock(std::move(clock))
{
}

Session::~Session() = default;

bool Session::isReadOnly() const
{
    return m_project && m_project->access() == store::Access::ReadOnly;
}

QString Session::path() const
{
    return m_project ? m_project->path() : QString();
}

QString Session::name() const
{
    return QFileInfo(path()).completeBaseName();
}

store::ProjectOptions Session::options(store::Access access) const
{
    store::ProjectOptions options;
    options.author = m_author;
    options.clock = m_clock;
    options.access = access;
    return options;
}

bool Session::create(const QString& path)
{
    auto project = store::Project::create(path, options(store::Access::ReadWrite));
    if (!accept(project)) {
        return false;
    }
    take(*std::move(project));
    return true;
}

bool Session::open(const QString& path, store::Access access)
{
    // It holds its own lock, so that opening it once more would only be refused.
    if (m_project && QFileInfo(path) == QFileInfo(m_project->path())) {
        return true;
    }
    auto project = store::Project::open(path, options(access));
    if (!project) {
        const bool readable = project.error().code == ErrorCode::Locked || project.error().code == ErrorCode::ReadOnly;
        if (readable && access == store::Access::ReadWrite) {
            Q_EMIT readingOffered(path, project.error());
        } else {
            Q_EMIT failed(project.error());
        }
        return false;
    }
    take(*std::move(project));
    return true;
}

void Session::take(std::unique_ptr<store::Project> project)
{
    close();
    m_project = std::move(project);
    m_editor = std::make_unique<edit::Editor>(*m_project);
    connect(&m_project->notifier(), &store::Notifier::changed, this, &Session::changed);
    Q_EMIT opened();
}

void Session::close()
{
    if (!m_project) {
        return;
    }
    Q_EMIT closing();
    m_editor.reset();
    m_project.reset();
    Q_EMIT closed();
}

bool Session::undo()
{
    return m_project && accept(m_editor->undo());
}

bool Session::redo()
{
    return m_project && accept(m_editor->redo());
}

} // namespace claimline::gui
