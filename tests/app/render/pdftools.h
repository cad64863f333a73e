// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

#include <optional>

namespace claimline::test {

/// What `program` prints, or nothing if it is not there or fails.
inline std::optional<QByteArray> output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int limit = 120000; // milliseconds
    if (!process.waitForStarted() || !process.waitForFinished(limit) || process.exitCode() != 0) {
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

inline bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

/// The text of a PDF as pdftotext gives it.
inline QString textOf(const QByteArray& pdf, const QStringList& options = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return {};
    }
    file.close();
    return QString::fromUtf8(
        output(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")}).value_or(QByteArray()));
}

} // namespace claimline::test
