// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/articlenames.h"

#include <QCoreApplication>
#include <QSet>

namespace claimline::exchange {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Record", text);
}

QString fileNameOf(const QString& origin)
{
    return origin.section(u'/', -1).section(u'\\', -1);
}

} // namespace

ArticleNames::ArticleNames(const store::Reader& reader)
{
    for (const Article& article : reader.articles()) {
        QStringList names;
        for (const Capture& capture : reader.captures(article.id)) {
            names << fileNameOf(capture.origin) << capture.origin;
        }
        names << article.title << article.id.toString();
        names.removeAll(QString());
        names.removeDuplicates();
        for (const QString& name : std::as_const(names)) {
            m_byName.insert(name, article.id);
        }
        m_names.insert(article.id, names);
    }
}

Result<ArticleId> ArticleNames::find(const QString& name) const
{
    QList<ArticleId> found = m_byName.values(name);
    if (found.isEmpty()) {
        found = m_byName.values(fileNameOf(name));
    }
    if (found.isEmpty()) {
        return failure(ErrorCode::NotFound,
            translated("There is no article “%1” in this project. Load it first, or write its file name, title or id.").arg(name));
    }
    if (found.size() > 1) {
        QStringList ids;
        for (const ArticleId id : std::as_const(found)) {
            ids << id.toString();
        }
        ids.sort();
        return failure(ErrorCode::Conflict,
            translated("“%1” names %2 articles. Write the id of the one that is meant: %3.")
                .arg(name)
                .arg(ids.size())
                .arg(ids.join(QStringLiteral(", "))));
    }
    return found.front();
}

QString ArticleNames::nameOf(ArticleId article) const
{
    const QStringList names = m_names.value(article);
    for (const QString& name : names) {
        if (m_byName.count(name) == 1) {
            return name;
        }
    }
    return article.toString();
}

} // namespace claimline::exchange
