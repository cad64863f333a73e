// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/author.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace claimline::cli {

QString systemUserName()
{
#ifdef Q_OS_UNIX
    if (const passwd* user = ::getpwuid(::getuid())) {
        // The field holds the full name, then office and telephone numbers, with commas between.
        const QString full = QString::fromLocal8Bit(user->pw_gecos).section(u',', 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(user->pw_name) : full;
    }
#endif
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}

} // namespace claimline::cli
