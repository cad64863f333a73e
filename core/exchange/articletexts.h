// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"

#include <QHash>

namespace claimline::exchange {

/// The latest capture of articles with its text, a few of them kept.
class ArticleTexts {
public:
    explicit ArticleTexts(const store::Reader& reader) : m_reader(reader) {}

    struct CapturedText {
        CaptureId capture; ///< null where the article has none
        QString text;
    };

    [[nodiscard]] const CapturedText& of(ArticleId article);
    [[nodiscard]] const CapturedText& of(CaptureId capture);

private:
    static constexpr qsizetype kept = 16;

    const store::Reader& m_reader;
    QHash<CaptureId, CapturedText> m_texts;
    QHash<ArticleId, CaptureId> m_latest;
};

} // namespace claimline::exchange
