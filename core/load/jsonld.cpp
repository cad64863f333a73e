// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/jsonld.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace claimline::load {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 20;         ///< of objects within objects
constexpr qsizetype kMostNames = 50; ///< authors of one article

QStringList typesOf(const QJsonObject& object)
{
    const QJsonValue type = object.value("@type"_L1);
    QStringList types;
    for (const QJsonValue& value : type.isArray() ? type.toArray() : QJsonArray{type}) {
        types.append(value.toString().section(u'/', -1));
    }
    return types;
}

/// How well an object is the article: 2 for an article, 1 for a page, 0 for anything else.
int rankOf(const QJsonObject& object)
{
    int rank = 0;
    for (const QString& type : typesOf(object)) {
        if (type.endsWith("Article"_L1) || type.endsWith("Posting"_L1) || type == "Report"_L1) {
            rank = 2;
        } else if (type.endsWith("WebPage"_L1)) {
            rank = std::max(rank, 1);
        }
    }
    return rank;
}

class Graph {
public:
    explicit Graph(const QJsonValue& top) { collect(top, 0); }

    [[nodiscard]] const QJsonObject& article() const { return m_article; }

    /// The object that `value` is or refers to.
    [[nodiscard]] QJsonObject resolved(const QJsonValue& value) const
    {
        const QJsonObject object = value.toObject();
        const QString id = object.value("@id"_L1).toString();
        return object.size() == 1 && m_byId.contains(id) ? m_byId.value(id) : object;
    }

    /// The names that people or organisations have, given as text, objects, references or lists.
    [[nodiscard]] QStringList names(const QJsonValue& value) const
    {
        QStringList found;
        for (const QJsonValue& item : value.isArray() ? value.toArray() : QJsonArray{value}) {
            const QJsonValue name = item.isString() ? item : resolved(item).value("name"_L1);
            const QString text = (name.isArray() ? name.toArray().first() : name).toString().simplified();
            if (!text.isEmpty() && found.size() < kMostNames) {
                found.append(text);
            }
        }
        return found;
    }

private:
    void collect(const QJsonValue& value, int depth)
    {
        if (depth > kDeepest) {
            return;
        }
        for (const QJsonValue& item : value.toArray()) {
            collect(item, depth + 1);
        }
        if (!value.isObject()) {
            return;
        }
        const QJsonObject object = value.toObject();
        const QString id = object.value("@id"_L1).toString();
        if (!id.isEmpty() && object.size() > 1) {
            m_byId.insert(id, object);
        }
        if (const int rank = rankOf(object); rank > m_rank) {
            m_rank = rank;
            m_article = object;
        }
        for (const QJsonValue& member : object) {
            if (member.isObject() || member.isArray()) {
                collect(member, depth + 1);
            }
        }
    }

    QHash<QString, QJsonObject> m_byId;
    QJsonObject m_article;
    int m_rank = 0;
};

/// Some pages wrap the script for readers of XHTML.
QByteArray unwrapped(QByteArray script)
{
    script.replace("<![CDATA[", "").replace("]]>", "").replace("<!--", "").replace("-->", "");
    const qsizetype begin = std::min(script.indexOf('{') < 0 ? script.size() : script.indexOf('{'),
                                     script.indexOf('[') < 0 ? script.size() : script.indexOf('['));
    const qsizetype end = std::max(script.lastIndexOf('}'), script.lastIndexOf(']'));
    return end < begin ? QByteArray() : script.mid(begin, end - begin + 1);
}

} // namespace

std::vector<MetadataItem> readJsonLd(const QByteArray& script)
{
    const QJsonDocument json = QJsonDocument::fromJson(unwrapped(script));
    if (json.isNull()) {
        return {};
    }
    const Graph graph(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
    const QJsonObject& article = graph.article();
    std::vector<MetadataItem> items;
    const auto add = [&items](const QString& field, const QString& value) {
        if (!value.trimmed().isEmpty()) {
            items.push_back({field, value.simplified(), u"json-ld"_s});
        }
    };
    const QString headline = article.value("headline"_L1).toString();
    add(u"title"_s, headline.isEmpty() ? article.value("name"_L1).toString() : headline);
    for (const QString& name : graph.names(article.value("author"_L1))) {
        add(u"author"_s, name);
    }
    for (const QString& name : graph.names(article.value("publisher"_L1))) {
        add(u"publisher"_s, name);
    }
    add(u"published"_s, article.value("datePublished"_L1).toString());
    add(u"modified"_s, article.value("dateModified"_L1).toString());
    add(u"language"_s, article.value("inLanguage"_L1).toString());
    const QJsonValue page = article.value("mainEntityOfPage"_L1);
    const QString address = page.isString() ? page.toString() : page.toObject().value("@id"_L1).toString();
    add(u"url"_s, article.value("url"_L1).isString() ? article.value("url"_L1).toString() : address);
    if (!items.empty()) {
        add(u"kind"_s, typesOf(article).value(0));
    }
    return items;
}

} // namespace claimline::load
