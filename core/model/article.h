// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/dating.h"
#include "core/model/enumnames.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace claimline {

enum class ArticleKind { News, PressRelease, Transcript, Report, Email, Post, Other };

template <>
struct EnumNames<ArticleKind> {
    static constexpr std::array all{
        std::pair{ArticleKind::News, "news"},
        std::pair{ArticleKind::PressRelease, "press release"},
        std::pair{ArticleKind::Transcript, "transcript"},
        std::pair{ArticleKind::Report, "report"},
        std::pair{ArticleKind::Email, "e-mail"},
        std::pair{ArticleKind::Post, "post"},
        std::pair{ArticleKind::Other, "other"},
    };
};

/// Whether the words of an article are the author's or a translator's.
enum class Translation { Unknown, Original, Human, Machine };

template <>
struct EnumNames<Translation> {
    static constexpr std::array all{
        std::pair{Translation::Unknown, "unknown"},
        std::pair{Translation::Original, "original"},
        std::pair{Translation::Human, "human"},
        std::pair{Translation::Machine, "machine"},
    };
};

/// What was loaded, as a record that a person may edit. What is not known is empty.
struct Article {
    ArticleId id;
    QString title;
    QString publisher;
    QString byline;
    QString url;
    ArticleKind kind = ArticleKind::News;
    QString language; ///< ISO 639 code
    Translation translation = Translation::Unknown;
    QString translatedFrom; ///< ISO 639 code
    Dating published;

    bool operator==(const Article&) const = default;
};

/// One piece of metadata that a loaded file gave, with the place that gave it; what was not chosen
/// for the article's record is kept, so that the choice can be seen and changed.
struct ArticleMetadata {
    QString field; ///< "title", "published", …
    QString value;
    QString source; ///< "og:title", "JSON-LD datePublished", …

    bool operator==(const ArticleMetadata&) const = default;
};

/// How bytes came to us.
enum class Obtained { File, Folder, Paste, Drop, Web, CommandLine };

template <>
struct EnumNames<Obtained> {
    static constexpr std::array all{
        std::pair{Obtained::File, "file"},
        std::pair{Obtained::Folder, "folder"},
        std::pair{Obtained::Paste, "paste"},
        std::pair{Obtained::Drop, "drop"},
        std::pair{Obtained::Web, "web"},
        std::pair{Obtained::CommandLine, "command line"},
    };
};

/// One immutable copy of an article. The original bytes and the plain text drawn from them are kept
/// once by their hash and fetched apart from this record.
struct Capture {
    CaptureId id;
    ArticleId article;
    QByteArray bytesSha256; ///< 32 bytes, of the original bytes
    QByteArray textSha256;  ///< 32 bytes, of the text in UTF-8
    int normalisation = 1;  ///< version of core/text's normalisation that made the text
    QString mediaType;
    QString charset;
    QString origin; ///< path or URL, as it was
    Obtained obtained = Obtained::File;
    QDateTime obtainedAt; ///< UTC

    bool operator==(const Capture&) const = default;
};

enum class LayerKind { Translation, Correction };

template <>
struct EnumNames<LayerKind> {
    static constexpr std::array all{
        std::pair{LayerKind::Translation, "translation"},
        std::pair{LayerKind::Correction, "correction"},
    };
};

/// Text laid over a capture. Marks stay on the capture.
struct Layer {
    LayerId id;
    CaptureId capture;
    LayerKind kind = LayerKind::Translation;
    QString language;
    QString author;
    QString text;

    bool operator==(const Layer&) const = default;
};

} // namespace claimline
