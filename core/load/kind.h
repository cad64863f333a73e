// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace claimline::load {

enum class Kind { PlainText, Markdown, Html };

/// By the ending of a file's name; nothing for one that is not known.
[[nodiscard]] std::optional<Kind> kindFromName(const QString& fileName);

/// Whether a file in a folder is worth a try: of a kind that is read, or a document of another
/// kind, which its loader should hear of.
[[nodiscard]] bool isDocumentName(const QString& fileName);

/// By a media type, whatever follows its ";".
[[nodiscard]] std::optional<Kind> kindFromMediaType(const QString& mediaType);

/// Whether text begins as a page of HTML does.
[[nodiscard]] bool looksLikeHtml(QStringView text);

/// What a file of a kind that is not read is, in words ("a PDF file"), by its first bytes; empty
/// where they are of no such kind.
[[nodiscard]] QString foreignKind(QByteArrayView bytes);

/// Whether decoded text is no text: many control characters or places that could not be decoded.
[[nodiscard]] bool isBinary(QStringView decoded);

} // namespace claimline::load
