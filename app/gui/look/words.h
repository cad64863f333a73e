// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dating.h"
#include "core/model/edtf.h"
#include "core/model/agent.h"
#include "core/model/article.h"

#include <QDateTime>
#include <QString>

namespace claimline::gui {

/// The language that the window speaks: that of QLocale's default, which Application sets.
[[nodiscard]] Language windowLanguage();

/// "18 December 2018"; "unknown" where nothing is known; the phrase in quotation marks where only that is.
[[nodiscard]] QString inWords(const Dating& dating, DateReading reading = DateReading::Moment);
[[nodiscard]] QString inWords(const std::optional<Edtf>& date, DateReading reading = DateReading::Moment);

/// A moment in the reader's own time zone and manner of writing.
[[nodiscard]] QString inWords(const QDateTime& moment);

/// "person"
[[nodiscard]] QString inWords(AgentKind kind);
/// "Dutch", for "nl"; the code itself where it has no name; empty for none.
[[nodiscard]] QString languageInWords(const QString& code);

/// A text on one line of at most so many characters.
[[nodiscard]] QString shortened(const QString& text, int most = 60);

} // namespace claimline::gui
