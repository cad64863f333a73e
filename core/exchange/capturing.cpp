// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/capturing.h"

#include "core/text/normalise.h"

#include <QFileInfo>

namespace claimline::exchange {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const load::Document& document, const QString& origin)
{
    constexpr qsizetype mostLetters = 80;
    if (!document.title.isEmpty()) {
        return document.title;
    }
    const QString name = origin.contains("://"_L1) ? QString() : QFileInfo(origin).completeBaseName();
    if (!name.isEmpty()) {
        return name;
    }
    const QString line = document.text.trimmed().section(u'\n', 0, 0);
    return line.size() <= mostLetters ? line : line.left(line.lastIndexOf(u' ', mostLetters)) + u'…';
}

Dating publishedOf(const load::Document& document)
{
    Dating published;
    const auto date = document.published.isEmpty() ? std::nullopt : std::optional(Edtf::parse(document.published));
    if (!date || !*date) {
        return published;
    }
    published.date = **date;
    for (const load::MetadataItem& item : document.metadata) {
        if (item.field == "published"_L1) {
            published.guess = item.source == "detected"_L1;
            break;
        }
    }
    return published;
}

ArticleKind kindOf(const load::Document& document)
{
    for (const load::MetadataItem& item : document.metadata) {
        const auto kind = item.field == "kind"_L1 ? fromName<ArticleKind>(item.value) : std::nullopt;
        if (kind) {
            return *kind;
        }
    }
    return ArticleKind::News;
}

void noteTranslation(const load::Document& document, Article& article)
{
    if (document.translationNotices.empty()) {
        return;
    }
    const TranslationNotice& notice = document.translationNotices.front();
    article.translatedFrom = notice.sourceLanguage;
    if (notice.translator == Translator::Machine) {
        article.translation = Translation::Machine;
    } else if (notice.translator == Translator::Human) {
        article.translation = Translation::Human;
    }
}

} // namespace

edit::CapturedArticle captured(const load::Document& document, Obtained obtained, const QString& origin)
{
    edit::CapturedArticle captured;
    captured.article.title = titleOf(document, origin);
    captured.article.publisher = document.publisher;
    captured.article.byline = document.authors.join(", "_L1);
    captured.article.url = document.url;
    captured.article.kind = kindOf(document);
    captured.article.language = document.language;
    captured.article.published = publishedOf(document);
    noteTranslation(document, captured.article);
    for (const load::MetadataItem& item : document.metadata) {
        captured.metadata.push_back({item.field, item.value, item.source});
    }
    captured.bytes = document.originalBytes;
    captured.text = document.text;
    captured.normalisation = kNormalisationVersion;
    captured.mediaType = document.mediaType;
    captured.charset = document.charset;
    captured.origin = origin;
    captured.obtained = obtained;
    return captured;
}

} // namespace claimline::exchange
