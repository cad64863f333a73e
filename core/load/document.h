// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/translationnotice.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace claimline::load {

/// Something that a document says of itself, as it stands there, and where it stands: "og:title",
/// "json-ld", "meta author", "time", "html lang", "title", "front matter", "detected". The fields
/// of Document are the best of these; the others stay here for the person who has to judge.
struct MetadataItem {
    QString field; ///< "title", "author", "publisher", "url", "language", "published", "modified", "kind"
    QString value;
    QString source;

    bool operator==(const MetadataItem&) const = default;
};

/// What was read out of one file or page. What it does not say stays empty; nothing is made up.
struct Document {
    QString title;
    QStringList authors;
    QString publisher;
    QString url;
    QString language;  ///< ISO 639-1, declared or detected
    QString published; ///< EDTF, as exact as the document gives it
    QString text;      ///< plain, normalised(); paragraphs apart by a blank line
    QByteArray originalBytes;
    QByteArray sha256; ///< of originalBytes: 32 bytes
    QString mediaType; ///< "text/plain", "text/markdown", "text/html"
    QString charset;   ///< as IANA names it
    std::vector<MetadataItem> metadata;
    std::vector<TranslationNotice> translationNotices; ///< ranges of `text`
    Issues issues; ///< what was lost or is doubtful, although the document could be read

    bool operator==(const Document&) const = default;
};

} // namespace claimline::load
