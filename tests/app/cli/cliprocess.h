// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace claimline::test {

/// What one run of the program gave.
struct CliRun {
    int code = -1;
    QByteArray output;
    QByteArray messages;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(output); }
    /// For a failing test.
    [[nodiscard]] QByteArray told() const { return "code " + QByteArray::number(code) + "\n" + output + messages; }
};

inline const QString cliProgram = QStringLiteral(CLAIMLINE_CLI);

/// Surroundings without a display.
inline QProcessEnvironment cliSurroundings()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    return environment;
}

inline CliRun cli(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.setProcessEnvironment(cliSurroundings());
    process.start(cliProgram, arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit) {
        run.code = process.exitCode();
    }
    run.output = process.readAllStandardOutput();
    run.messages = process.readAllStandardError();
    return run;
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace claimline::test

#define VERIFY_CLI(run, expectedCode) QVERIFY2((run).code == (expectedCode), (run).told().constData())
