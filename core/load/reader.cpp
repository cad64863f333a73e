// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/reader.h"

#include "core/load/charset.h"
#include "core/load/formats.h"
#include "core/load/kind.h"
#include "core/load/metadata.h"
#include "core/text/normalise.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace claimline::load {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("load", text);
}

tl::unexpected<Error> unreadable(const QString& message)
{
    return failure(ErrorCode::UnreadableInput, message);
}

tl::unexpected<Error> tooLarge()
{
    return unreadable(tr("This file is larger than 50 MB and was not read. Load the part that matters as a text file."));
}

Result<void> checkBytes(const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        return unreadable(tr("This file is empty: there is nothing to load."));
    }
    if (bytes.size() > kMostBytes) {
        return tooLarge();
    }
    if (const QString kind = foreignKind(bytes); !kind.isEmpty()) {
        return unreadable(tr("This is %1, which is not read. Load a text, Markdown or HTML file, or copy the text and paste it.").arg(kind));
    }
    return {};
}

Kind kindOf(const DecodedText& decoded, const ReadHint& hint)
{
    const auto named = kindFromName(hint.fileName);
    const auto typed = kindFromMediaType(hint.mediaType);
    // A server's "text/plain" and a name's ".txt" are often wrong about pages, and a page read as
    // text is of no use; Markdown may begin with a tag.
    if (named != Kind::Markdown && typed != Kind::Markdown && looksLikeHtml(decoded.text)) {
        return Kind::Html;
    }
    return typed && typed != Kind::PlainText ? *typed : named.value_or(Kind::PlainText);
}

Result<Document> readAs(Kind kind, const QString& text)
{
    switch (kind) {
    case Kind::Markdown: return readMarkdown(text);
    case Kind::Html: return readHtml(text);
    case Kind::PlainText: break;
    }
    return readPlainText(text);
}

void addDecodingIssues(const DecodedText& decoded, Document& document)
{
    if (decoded.damaged > 0) {
        document.issues.push_back(
            {u"charset"_s,
             {ErrorCode::UnreadableInput,
              QCoreApplication::translate("load", "%n place(s) could not be read as %1 and show as “\uFFFD”.", nullptr,
                                          static_cast<int>(std::min<qsizetype>(decoded.damaged, INT_MAX)))
                  .arg(decoded.charset)}});
    }
    if (decoded.evidence == CharsetEvidence::Guess) {
        document.issues.push_back(
            {u"charset"_s,
             {ErrorCode::UnreadableInput,
              tr("The character set is not declared; %1 was guessed. If letters look wrong, save the file as UTF-8 and load it again.")
                  .arg(decoded.charset)}});
    }
}

QString declaredCharset(const QString& mediaType)
{
    static const QRegularExpression parameter(u";\\s*charset\\s*=\\s*\"?([^\\s\";]+)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return parameter.match(mediaType).captured(1);
}

Result<Document> readDecoded(const DecodedText& decoded, Kind kind, const QByteArray& bytes, const QString& url)
{
    auto document = readAs(kind, decoded.text);
    CLAIMLINE_TRY(document);
    document->text = normalised(document->text);
    if (document->text.trimmed().isEmpty()) {
        return unreadable(kind == Kind::Html
                              ? tr("This page holds no text: it may be put together by scripts. Open it in a browser, copy its text and paste it.")
                              : tr("This file holds no text: there is nothing to load."));
    }
    for (MetadataItem& item : document->metadata) {
        item.value = normalised(item.value);
    }
    document->originalBytes = bytes;
    document->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    document->charset = decoded.charset;
    addDecodingIssues(decoded, *document);
    applyMetadata(*document, QUrl(url));
    document->translationNotices = findTranslationNotices(document->text);
    return document;
}

} // namespace

Result<Document> read(const QByteArray& bytes, const ReadHint& hint)
{
    CLAIMLINE_TRY(checkBytes(bytes));
    const DecodedText decoded = decode(bytes, declaredCharset(hint.mediaType));
    if (isBinary(decoded.text)) {
        return unreadable(tr("This file holds no text that can be read. Load a text, Markdown or HTML file."));
    }
    return readDecoded(decoded, kindOf(decoded, hint), bytes, hint.url);
}

Result<Document> readFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound, tr("There is no file “%1”. Check its name and folder.").arg(path));
    }
    if (info.isDir()) {
        return failure(ErrorCode::InvalidArgument, tr("“%1” is a folder. Load it as a folder, or name a file in it.").arg(path));
    }
    if (!info.isFile()) {
        return failure(ErrorCode::InputOutput, tr("“%1” is no regular file and was not read.").arg(path));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InputOutput, tr("“%1” cannot be opened: %2. Check that you may read it.").arg(path, file.errorString()));
    }
    if (file.size() > kMostBytes) {
        return tooLarge();
    }
    const QByteArray bytes = file.read(kMostBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::InputOutput, tr("“%1” could not be read: %2.").arg(path, file.errorString()));
    }
    return read(bytes, {info.fileName(), {}, {}});
}

Result<Document> readPasted(const QString& text, const QString& html)
{
    const bool asHtml = !html.trimmed().isEmpty();
    const QString& pasted = asHtml ? html : text;
    if (pasted.trimmed().isEmpty()) {
        return unreadable(tr("There is no text to paste. Copy the article's text first."));
    }
    const QByteArray bytes = pasted.toUtf8();
    if (bytes.size() > kMostBytes) {
        return tooLarge();
    }
    auto document = readDecoded({pasted, u"UTF-8"_s, CharsetEvidence::Pattern, 0}, asHtml ? Kind::Html : Kind::PlainText, bytes, {});
    // Some programs put a picture or nothing into the HTML and the words into the text.
    return !document && asHtml && !text.trimmed().isEmpty() ? readPasted(text) : document;
}

} // namespace claimline::load
