// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/articletexts.h"

namespace claimline::exchange {

const ArticleTexts::CapturedText& ArticleTexts::of(ArticleId article)
{
    if (!m_latest.contains(article)) {
        const auto capture = m_reader.latestCapture(article);
        m_latest.insert(article, capture ? capture->id : CaptureId());
    }
    return of(m_latest.value(article));
}

const ArticleTexts::CapturedText& ArticleTexts::of(CaptureId id)
{
    const auto known = m_texts.constFind(id);
    if (known != m_texts.constEnd()) {
        return *known;
    }
    if (m_texts.size() >= kept) {
        m_texts.clear();
    }
    const auto capture = m_reader.capture(id);
    return *m_texts.insert(id, capture ? CapturedText{id, m_reader.text(*capture)} : CapturedText{});
}

} // namespace claimline::exchange
