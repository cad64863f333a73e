// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/formats.h"

namespace claimline::load {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTitle = 150;

/// The first line, if what follows it is a blank line and it does not end as a sentence does.
QString titleOf(const QString& text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    const qsizetype end = trimmed.indexOf(u'\n');
    if (end <= 0 || end > kLongestTitle) {
        return {};
    }
    const QStringView rest = trimmed.mid(end + 1);
    const QStringView second = rest.left(rest.indexOf(u'\n') < 0 ? rest.size() : rest.indexOf(u'\n'));
    const QStringView first = trimmed.left(end).trimmed();
    const bool endsAsSentence = first.endsWith(u'.') || first.endsWith(u',') || first.endsWith(u';');
    return second.trimmed().isEmpty() && !endsAsSentence ? first.toString().simplified() : QString();
}

} // namespace

Result<Document> readPlainText(const QString& decoded)
{
    Document document;
    document.mediaType = u"text/plain"_s;
    document.text = decoded;
    QString unified = decoded;
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (const QString title = titleOf(unified); !title.isEmpty()) {
        document.metadata.push_back({u"title"_s, title, u"first line"_s});
    }
    return document;
}

} // namespace claimline::load
