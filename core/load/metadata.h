// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/document.h"

#include <QUrl>

namespace claimline::load {

/// Sets title, authors, publisher, url, language and published from `document.metadata`, each from
/// the first item that makes sense, and language from the text where that says otherwise. Fields
/// that are set already stay. `base` is what a relative address is resolved against; may be empty.
void applyMetadata(Document& document, const QUrl& base);

/// The EDTF date in what a page or a mail writes: ISO 8601 with or without a time (the day is the
/// one written, in its own time zone), "2018/12/18", "20181218", "Tue, 18 Dec 2018 09:00:00 GMT".
/// Nothing for words that more than one date could be meant by.
[[nodiscard]] std::optional<QString> writtenDate(const QString& written);

/// The people in a byline: without "By", "Door", "Von", "Par" in front, one each.
[[nodiscard]] QStringList authorsOf(const QString& byline);

} // namespace claimline::load
