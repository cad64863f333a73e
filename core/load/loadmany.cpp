// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/kind.h"
#include "core/load/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace claimline::load {

namespace {

/// Files below the given paths, each once.
class Walk {
public:
    explicit Walk(const Progress& progress)
        : m_progress(progress)
    {
    }

    void add(const QString& path)
    {
        const QFileInfo info(path);
        if (info.isDir()) {
            folder(path);
        } else if (isNew(info)) {
            m_files.append(path); // missing ones too: reading them gives the error
        }
    }

    [[nodiscard]] const QStringList& files() const { return m_files; }
    [[nodiscard]] const QStringList& unreadableFolders() const { return m_unreadable; }

private:
    /// By the place that links lead to, which also ends a walk around a circle of them.
    bool isNew(const QFileInfo& info)
    {
        const QString place = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
        if (m_seen.contains(place)) {
            return false;
        }
        m_seen.insert(place);
        return true;
    }

    void folder(const QString& path)
    {
        QStringList open{path};
        while (!open.isEmpty() && !m_progress.cancelled()) {
            const QString next = open.takeLast();
            if (!isNew(QFileInfo(next))) {
                continue;
            }
            if (!QFileInfo(next).isReadable()) {
                m_unreadable.append(next);
            }
            QStringList below;
            const auto entries = QDir(next).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
            for (const QFileInfo& entry : entries) {
                if (entry.isDir()) {
                    below.prepend(entry.filePath());
                } else if (isDocumentName(entry.fileName()) && isNew(entry)) {
                    m_files.append(entry.filePath());
                }
            }
            open.append(below);
        }
    }

    const Progress& m_progress;
    QSet<QString> m_seen;
    QStringList m_files;
    QStringList m_unreadable;
};

} // namespace

Result<void> loadMany(const QStringList& paths, const Sink& sink, const Progress& progress)
{
    Walk walk(progress);
    for (const QString& path : paths) {
        walk.add(path);
    }
    for (const QString& path : walk.unreadableFolders()) {
        sink(path, failure(ErrorCode::InputOutput,
                           QCoreApplication::translate("load", "The folder “%1” cannot be opened. Check that you may read it.").arg(path)));
    }
    const auto total = static_cast<std::int64_t>(walk.files().size());
    std::int64_t done = 0;
    progress.report(done, total);
    for (const QString& path : walk.files()) {
        if (progress.cancelled()) {
            break;
        }
        sink(path, readFile(path));
        progress.report(++done, total);
    }
    if (progress.cancelled()) {
        return failure(ErrorCode::Cancelled,
                       QCoreApplication::translate("load", "Loading was stopped after %1 of %2 files.").arg(done).arg(total));
    }
    return {};
}

} // namespace claimline::load
