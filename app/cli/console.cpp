// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace claimline::cli {

namespace {

bool isTerminal(FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

} // namespace

void Console::result(const QByteArray& bytes)
{
    clearProgress();
    write(stdout, bytes);
    // Said at once: who reads it may rely on what was done.
    std::fflush(stdout);
}

void Console::result(const QString& line)
{
    result((line + u'\n').toUtf8());
}

void Console::result(const QJsonObject& object)
{
    result(QJsonDocument(object).toJson());
}

void Console::message(const QString& line)
{
    clearProgress();
    write(stderr, (line + u'\n').toUtf8());
}

ExitCode Console::failed(const Error& error)
{
    message(error.message);
    return exitCodeOf(error.code);
}

Progress Console::progress()
{
    if (!isTerminal(stderr)) {
        return Progress(m_stop);
    }
    return Progress(m_stop, [this](std::int64_t done, std::int64_t total) {
        const QString line = total > 0 ? QStringLiteral("\r%1/%2 ").arg(done).arg(total) : QStringLiteral("\r%1 ").arg(done);
        write(stderr, line.toUtf8());
        m_shown = true;
    });
}

void Console::clearProgress()
{
    if (m_shown) {
        write(stderr, QByteArray("\r\x1b[K"));
        m_shown = false;
    }
}

ExitCode Console::finish(ExitCode code)
{
    clearProgress();
    const bool flushed = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (!flushed) {
        message(QCoreApplication::translate("cli", "The result could not be written whole. Free some space or choose another place."));
        return ExitCode::InputOutput;
    }
    return code;
}

} // namespace claimline::cli
