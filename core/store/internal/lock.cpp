// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/internal/lock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace claimline::store {

Result<std::unique_ptr<QLockFile>> lockProject(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) {
        return lock;
    }
    const QString name = QFileInfo(path).fileName();
    if (lock->error() == QLockFile::PermissionError) {
        return failure(ErrorCode::ReadOnly,
            QCoreApplication::translate("store", "“%1” lies in a folder that cannot be written to. Open it for reading "
                                                 "only, or copy it to another folder.").arg(name));
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return failure(ErrorCode::Locked,
        QCoreApplication::translate("store", "“%1” is open in %2 on %3 (process %4). Close it there, or open it for "
                                             "reading only.")
            .arg(name, program.isEmpty() ? QStringLiteral("another program") : program, host)
            .arg(process));
}

} // namespace claimline::store
