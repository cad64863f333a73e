// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/document.h"

#include <QByteArray>

namespace claimline::load {

/// What a script of type "application/ld+json" says of the article that it describes, in the
/// words of schema.org (NewsArticle, Article, Report, BlogPosting …; WebPage where there is none),
/// also inside "@graph" and by reference ("@id"). Each item's source is "json-ld". Empty where it
/// is no JSON or describes something else.
[[nodiscard]] std::vector<MetadataItem> readJsonLd(const QByteArray& script);

} // namespace claimline::load
