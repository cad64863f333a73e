// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/loading/loader.h"

#include "app/gui/session/session.h"
#include "core/exchange/capturing.h"
#include "core/load/reader.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace claimline::gui {

namespace {

constexpr std::size_t mostWaiting = 32;
constexpr qint64 mostMilliseconds = 12; ///< at a stretch on the window's thread

} // namespace

Loader::Loader(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::closing, this, [this] {
        m_waiting.clear();
        if (isBusy()) {
            cancel();
            finish();
        }
    });
}

Loader::~Loader()
{
    cancel();
}

void Loader::load(const QStringList& paths, Obtained obtained)
{
    if (paths.isEmpty() || !m_session.isOpen()) {
        return;
    }
    if (isBusy()) {
        m_waiting.push_back({paths, obtained});
    } else {
        begin({paths, obtained});
    }
}

void Loader::loadText(const QString& text, const QString& html, Obtained obtained)
{
    if (!m_session.isOpen()) {
        return;
    }
    auto document = load::readPasted(text, html);
    if (!document) {
        m_session.accept(document);
        return;
    }
    const auto article = m_session.editor().loadArticle(exchange::captured(*document, obtained, {}));
    if (m_session.accept(article)) {
        Q_EMIT finished(1, {}, *article);
    }
}

void Loader::cancel()
{
    m_waiting.clear();
    m_worker.request_stop();
}

void Loader::begin(Request request)
{
    m_obtained = request.obtained;
    m_loaded = 0;
    m_last = {};
    m_issues.clear();
    m_read.clear();
    m_readAll = false;
    Q_EMIT started();
    m_worker = std::jthread([this, paths = std::move(request.paths)](const std::stop_token& stop) { work(stop, paths); });
}

void Loader::work(const std::stop_token& stop, const QStringList& paths)
{
    const Progress progress(stop, [this](std::int64_t done, std::int64_t total) {
        QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
    });
    const auto result = load::loadMany(
        paths, [&](const QString& path, Result<load::Document> document) { hand(stop, {path, std::move(document)}); },
        progress);
    if (!result && result.error().code != ErrorCode::Cancelled) {
        hand(stop, {paths.front(), tl::unexpected(result.error())});
    }
    const std::lock_guard lock(m_mutex);
    m_readAll = true;
    QMetaObject::invokeMethod(this, &Loader::takeSome, Qt::QueuedConnection);
}

void Loader::hand(const std::stop_token& stop, Read read)
{
    std::unique_lock lock(m_mutex);
    if (!m_room.wait(lock, stop, [this] { return m_read.size() < mostWaiting; })) {
        return;
    }
    m_read.push_back(std::move(read));
    QMetaObject::invokeMethod(this, &Loader::takeSome, Qt::QueuedConnection);
}

void Loader::takeSome()
{
    if (!isBusy()) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(mostMilliseconds)) {
        std::unique_lock lock(m_mutex);
        if (m_read.empty()) {
            const bool done = m_readAll;
            lock.unlock();
            if (done) {
                finish();
            }
            return;
        }
        const Read read = std::move(m_read.front());
        m_read.pop_front();
        lock.unlock();
        m_room.notify_one();
        take(read);
    }
    QMetaObject::invokeMethod(this, &Loader::takeSome, Qt::QueuedConnection);
}

void Loader::take(const Read& read)
{
    const QString item = QFileInfo(read.path).fileName();
    if (!read.document) {
        m_issues.push_back({item, read.document.error()});
        return;
    }
    if (m_worker.get_stop_token().stop_requested()) {
        return;
    }
    const auto article = m_session.editor().loadArticle(exchange::captured(*read.document, m_obtained, read.path));
    if (!article) {
        m_issues.push_back({item, article.error()});
        return;
    }
    ++m_loaded;
    m_last = *article;
    for (const Issue& issue : read.document->issues) {
        m_issues.push_back({item, issue.error});
    }
}

void Loader::finish()
{
    m_worker.join();
    m_worker = {};
    m_read.clear();
    Q_EMIT finished(m_loaded, std::exchange(m_issues, {}), std::exchange(m_last, {}));
    if (!m_waiting.empty()) {
        Request next = std::move(m_waiting.front());
        m_waiting.pop_front();
        begin(std::move(next));
    }
}

} // namespace claimline::gui
