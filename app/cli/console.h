// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "core/base/progress.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace claimline::cli {

/// Where a command speaks: results on standard output, messages on standard error, both UTF-8.
class Console {
public:
    explicit Console(std::stop_token stop) : m_stop(std::move(stop)) {}

    void result(const QString& line);
    void result(const QByteArray& bytes); ///< as they are
    void result(const QJsonObject& object);
    void message(const QString& line);

    /// Says what went wrong and gives the exit code for it.
    ExitCode failed(const Error& error);

    /// Stops when somebody interrupts; shows how far the work is, if standard error is a terminal.
    [[nodiscard]] Progress progress();

    /// InputOutput if what was written did not get there all.
    [[nodiscard]] ExitCode finish(ExitCode code);

private:
    void clearProgress();

    std::stop_token m_stop;
    bool m_shown = false; ///< a line of progress stands on the terminal
};

} // namespace claimline::cli
