// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QMimeData;
class QSettings;
class QWidget;

namespace claimline::gui {

class Actions;
class Loader;
class MessageBar;
class Session;

/// What is done with whole projects and whole articles: making, opening, closing, loading, pasting
/// and dropping, and which projects were open lately.
class ProjectCommands : public QObject {
    Q_OBJECT

public:
    ProjectCommands(Session& session, Loader& loader, MessageBar& messages, QSettings& settings, QWidget& window);

    void connectActions(const Actions& actions);

    [[nodiscard]] QStringList recent() const;
    /// The project that was open when the program ended, if it is still there.
    [[nodiscard]] QString last() const;

    void askForNew();
    void askToOpen();
    void open(const QString& path);
    void openSample();
    void askForFiles();
    void askForFolder();
    void paste();
    [[nodiscard]] static bool canTake(const QMimeData& data);
    void take(const QMimeData& data, Obtained obtained);
    /// Projects are opened; anything else is loaded, into a new project if none is open.
    void takeFiles(const QStringList& paths, Obtained obtained);

Q_SIGNALS:
    void recentChanged();

private:
    void remember();
    void whenOpen(std::function<void()> act);

    Session& m_session;
    Loader& m_loader;
    MessageBar& m_messages;
    QSettings& m_settings;
    QWidget& m_window;
    std::function<void()> m_whenOpen;
};

} // namespace claimline::gui
