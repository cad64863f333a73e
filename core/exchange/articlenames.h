// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/reader.h"

#include <QHash>
#include <QMultiHash>
#include <QString>

namespace claimline::exchange {

/// What a record calls an article: the file name that it was loaded from, else its title, else its
/// id. Reads the project's articles once, when it is made.
class ArticleNames {
public:
    explicit ArticleNames(const store::Reader& reader);

    /// The one article of that file name (with or without its folder), title or id. NotFound where
    /// there is none, Conflict where there are several.
    [[nodiscard]] Result<ArticleId> find(const QString& name) const;

    /// A name that find() knows the article by, and no other.
    [[nodiscard]] QString nameOf(ArticleId article) const;

private:
    QMultiHash<QString, ArticleId> m_byName;
    QHash<ArticleId, QStringList> m_names; ///< best first
};

} // namespace claimline::exchange
