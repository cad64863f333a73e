// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QApplication>

#include <functional>
#include <memory>

class QSettings;

namespace claimline::gui {

/// The one place for what the program is given from outside: arguments, settings, language, look.
class Application : public QApplication {
    Q_OBJECT

public:
    Application(int& argumentCount, char** arguments);
    ~Application() override;

    /// Opens the window and runs until it is closed. The exit code: 0, or 2 for wrong usage.
    [[nodiscard]] int run();

    /// A project file that turns out damaged while it is read throws; here that becomes a message.
    bool notify(QObject* receiver, QEvent* event) override;

Q_SIGNALS:
    void failed(const claimline::Error& error);

private:
    void speak(const QString& language);

    std::unique_ptr<QSettings> m_settings;
};

/// Who acts, for the journal: the full name that the system knows, or else the login.
[[nodiscard]] QString personsName();

} // namespace claimline::gui
