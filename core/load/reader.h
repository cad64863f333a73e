// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/load/document.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace claimline::load {

/// The largest file that is read, in bytes.
inline constexpr qsizetype kMostBytes = 50 * 1024 * 1024;

/// What is known of bytes beside themselves; all may be empty.
struct ReadHint {
    QString fileName;
    QString mediaType; ///< as a sender gives it: "text/html; charset=iso-8859-2"
    QString url;
};

/// Reads plain text, Markdown and HTML in any common character set. Which of them it is, is told
/// by the bytes, then the media type, then the ending of the file name. UnreadableInput where the
/// bytes are empty, too many, hold no text or are of a kind that is not read (the message names it
/// where it is known). Safe on any bytes; thread-safe.
[[nodiscard]] Result<Document> read(const QByteArray& bytes, const ReadHint& hint = {});

/// NotFound where there is no such file, InputOutput where it may not or cannot be read,
/// InvalidArgument for a folder; else as read().
[[nodiscard]] Result<Document> readFile(const QString& path);

/// What somebody pasted. The HTML, where there is any, is read for its paragraphs and metadata;
/// the text otherwise. The original bytes are the UTF-8 of what was read.
[[nodiscard]] Result<Document> readPasted(const QString& text, const QString& html = {});

/// Takes what became of one file. Called on the thread of loadMany(), in the order of the paths.
using Sink = std::function<void(const QString& path, Result<Document> document)>;

/// Reads files, and the files in folders at any depth by their names' order: those with the ending
/// of a document, hidden ones left out. A file is read once, however many links lead to
/// it, and so is a folder. What cannot be read is handed to `sink` as an error, and the rest goes
/// on. Progress counts files. Cancelled where `progress` was; the sink has had what was read.
[[nodiscard]] Result<void> loadMany(const QStringList& paths, const Sink& sink, const Progress& progress = {});

} // namespace claimline::load
