// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/formats.h"

#include <QHash>
#include <QRegularExpression>

namespace claimline::load {

using namespace Qt::StringLiterals;

namespace {

/// Names of front matter in the wild (Jekyll, Hugo, Pandoc) and the field each gives.
QString fieldOf(const QString& key)
{
    static const QHash<QString, QString> fields{
        {u"title"_s, u"title"_s},       {u"author"_s, u"author"_s},     {u"authors"_s, u"author"_s},
        {u"byline"_s, u"author"_s},     {u"date"_s, u"published"_s},    {u"published"_s, u"published"_s},
        {u"url"_s, u"url"_s},           {u"source"_s, u"url"_s},        {u"publisher"_s, u"publisher"_s},
        {u"language"_s, u"language"_s}, {u"lang"_s, u"language"_s},
    };
    return fields.value(key.toLower());
}

QString unquoted(QStringView value)
{
    value = value.trimmed();
    const bool quoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
    return (quoted ? value.mid(1, value.size() - 2) : value).toString().simplified();
}

/// One value, the items of "[a, b]", or nothing.
QStringList valuesOf(QStringView value)
{
    value = value.trimmed();
    QStringList values;
    if (value.startsWith(u'[') && value.endsWith(u']')) {
        for (const QStringView item : value.mid(1, value.size() - 2).split(u',')) {
            values.append(unquoted(item));
        }
    } else {
        values.append(unquoted(value));
    }
    values.removeAll(QString());
    return values;
}

/// Reads "key: value" lines, and "- item" lines for the key above them; of YAML that is what front
/// matter holds.
void readFrontMatter(QStringView lines, std::vector<MetadataItem>& into)
{
    QString field;
    for (const QStringView line : lines.split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        QStringView value;
        if (trimmed.startsWith(u"- ")) {
            value = trimmed.mid(2);
        } else if (const qsizetype colon = line.indexOf(u':'); colon > 0 && !line.front().isSpace()) {
            field = fieldOf(line.left(colon).trimmed().toString());
            value = line.mid(colon + 1);
        }
        if (!field.isEmpty()) {
            for (const QString& single : valuesOf(value)) {
                into.push_back({field, single, u"front matter"_s});
            }
        }
    }
}

} // namespace

Result<Document> readMarkdown(const QString& decoded)
{
    Document document;
    document.mediaType = u"text/markdown"_s;
    QString text = decoded;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.startsWith("---\n"_L1)) {
        static const QRegularExpression end(u"^(?:---|\\.\\.\\.)[ \\t]*$"_s, QRegularExpression::MultilineOption);
        if (const auto match = end.match(text, 4); match.hasMatch()) {
            readFrontMatter(QStringView(text).mid(4, match.capturedStart() - 4), document.metadata);
            text = text.mid(match.capturedEnd()).trimmed();
        }
    }
    static const QRegularExpression heading(u"^#[ \\t]+(.+?)[ \\t#]*$"_s, QRegularExpression::MultilineOption);
    if (const auto match = heading.match(text); match.hasMatch()) {
        document.metadata.push_back({u"title"_s, match.captured(1).simplified(), u"heading"_s});
    }
    document.text = text;
    return document;
}

} // namespace claimline::load
