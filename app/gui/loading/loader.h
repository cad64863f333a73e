// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/load/document.h"
#include "core/model/article.h"

#include <QObject>
#include <QStringList>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace claimline::gui {

class Session;

/// Loads articles into the project of a session: files are read on a thread of its own, what was
/// read is put into the project a few at a time on the window's thread, so that neither waits for
/// long. One load at a time; a further one stands in line.
class Loader : public QObject {
    Q_OBJECT

public:
    explicit Loader(Session& session, QObject* parent = nullptr);
    ~Loader() override;

    [[nodiscard]] bool isBusy() const { return m_worker.joinable(); }

    /// Files and folders.
    void load(const QStringList& paths, Obtained obtained);
    /// Something pasted or dropped, at once.
    void loadText(const QString& text, const QString& html, Obtained obtained);
    /// Stops soon; what is in the project stays.
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(qint64 done, qint64 total);
    /// `article` is the last one that was loaded, or null.
    void finished(int loaded, const claimline::Issues& issues, claimline::ArticleId article);

private:
    struct Request {
        QStringList paths;
        Obtained obtained = Obtained::File;
    };
    struct Read {
        QString path;
        Result<load::Document> document;
    };

    void begin(Request request);
    void work(const std::stop_token& stop, const QStringList& paths);
    /// Waits while the window has not kept up, so that what is read does not pile up in memory.
    void hand(const std::stop_token& stop, Read read);
    void takeSome();
    void take(const Read& read);
    void finish();

    Session& m_session;
    std::deque<Request> m_waiting;
    Obtained m_obtained = Obtained::File;
    int m_loaded = 0;
    ArticleId m_last;
    Issues m_issues;

    std::mutex m_mutex; ///< holds m_read and m_readAll
    std::condition_variable_any m_room;
    std::deque<Read> m_read;
    bool m_readAll = false;
    std::jthread m_worker; ///< last, so that it ends before what it uses
};

} // namespace claimline::gui
