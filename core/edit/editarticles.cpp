// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/checks.h"
#include "core/edit/editor.h"

#include <QCryptographicHash>

namespace claimline::edit {

namespace {

Capture captureOf(const CapturedArticle& captured, ArticleId article, const QDateTime& now)
{
    Capture capture;
    capture.article = article;
    capture.normalisation = captured.normalisation;
    capture.mediaType = captured.mediaType;
    capture.charset = captured.charset;
    capture.origin = captured.origin;
    capture.obtained = captured.obtained;
    capture.obtainedAt = now;
    return capture;
}

Result<void> checkNew(const store::Reader& reader, const CapturedArticle& captured)
{
    const QByteArray hash = QCryptographicHash::hash(captured.bytes, QCryptographicHash::Sha256);
    if (const auto known = reader.captureOfBytes(hash)) {
        const auto article = reader.article(known->article);
        return failure(ErrorCode::InvalidArgument,
            message("This is in the project already, to the last byte: “%1”. It was not loaded again.")
                .arg(article ? article->title : QString()));
    }
    if (captured.text.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidArgument, message("There is no text in it. Paste the text itself instead."));
    }
    return {};
}

} // namespace

Result<ArticleId> Editor::loadArticle(const CapturedArticle& captured)
{
    CLAIMLINE_TRY(checkNew(reader(), captured));
    Article article = captured.article;
    article.id = {};
    CLAIMLINE_TRY(act(Verb::LoadArticle, article.title, [&](store::Writer& writer) -> Result<void> {
        writer.insert(article);
        writer.setMetadata(article.id, captured.metadata);
        Capture capture = captureOf(captured, article.id, m_project.clock().now());
        writer.insert(capture, captured.bytes, captured.text);
        return {};
    }));
    return article.id;
}

Result<void> Editor::editArticle(const Article& article)
{
    CLAIMLINE_TRY(needArticle(reader(), article.id));
    return act(Verb::EditArticle, article.title, [&](store::Writer& writer) -> Result<void> {
        writer.update(article);
        return {};
    });
}

Result<void> Editor::dateArticle(ArticleId id, const Dating& published)
{
    auto article = needArticle(reader(), id);
    CLAIMLINE_TRY(article);
    article->published = published;
    return act(Verb::DateArticle, article->title, [&](store::Writer& writer) -> Result<void> {
        writer.update(*article);
        return {};
    });
}

Result<void> Editor::removeArticle(ArticleId id)
{
    const auto article = needArticle(reader(), id);
    CLAIMLINE_TRY(article);
    return act(Verb::RemoveArticle, article->title, [&](store::Writer& writer) -> Result<void> {
        for (const Statement& statement : reader().statementsIn(id)) {
            CLAIMLINE_TRY(removeStatement(statement.id));
        }
        writer.detachPassages(id);
        writer.remove(id);
        return {};
    });
}

Result<CaptureId> Editor::addCapture(ArticleId id, const CapturedArticle& captured)
{
    const auto article = needArticle(reader(), id);
    CLAIMLINE_TRY(article);
    CLAIMLINE_TRY(checkNew(reader(), captured));
    Capture capture = captureOf(captured, id, m_project.clock().now());
    CLAIMLINE_TRY(act(Verb::AddCapture, article->title, [&](store::Writer& writer) -> Result<void> {
        writer.insert(capture, captured.bytes, captured.text);
        return {};
    }));
    return capture.id;
}

Result<LayerId> Editor::addLayer(Layer layer)
{
    const auto capture = needCapture(reader(), layer.capture);
    CLAIMLINE_TRY(capture);
    const auto article = needArticle(reader(), capture->article);
    CLAIMLINE_TRY(article);
    if (layer.text.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidArgument, message("A translation or correction needs a text."));
    }
    CLAIMLINE_TRY(act(Verb::AddLayer, article->title, [&](store::Writer& writer) -> Result<void> {
        writer.insert(layer);
        return {};
    }));
    return layer.id;
}

Result<void> Editor::removeLayer(LayerId id)
{
    const auto layer = reader().layer(id);
    if (!layer) {
        return tl::unexpected(gone(QT_TRANSLATE_NOOP("edit", "This layer is not in the project (any more).")));
    }
    const auto capture = needCapture(reader(), layer->capture);
    CLAIMLINE_TRY(capture);
    const auto article = needArticle(reader(), capture->article);
    CLAIMLINE_TRY(article);
    return act(Verb::RemoveLayer, article->title, [&](store::Writer& writer) -> Result<void> {
        writer.remove(id);
        return {};
    });
}

} // namespace claimline::edit
