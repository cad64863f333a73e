// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/htmlmetadata.h"

#include "core/load/jsonld.h"

#include <algorithm>
#include <array>

namespace claimline::load {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostItems = 500; ///< a page that says more of itself is no page for people

constexpr int kMostNodes = 200;           ///< in an element that names an author or a title

struct MetaName {
    QLatin1StringView name;
    QLatin1StringView field;
    int rank; ///< the smaller, the more trustworthy
};

/// Names of meta tags and microdata. JSON-LD has rank 0.
constexpr std::array kMetaNames{
    MetaName{"og:title"_L1, "title"_L1, 1},
    MetaName{"twitter:title"_L1, "title"_L1, 3},
    MetaName{"headline"_L1, "title"_L1, 2},
    MetaName{"dc.title"_L1, "title"_L1, 3},
    MetaName{"citation_title"_L1, "title"_L1, 2},
    MetaName{"author"_L1, "author"_L1, 2},
    MetaName{"article:author"_L1, "author"_L1, 3},
    MetaName{"og:article:author"_L1, "author"_L1, 3},
    MetaName{"dc.creator"_L1, "author"_L1, 3},
    MetaName{"citation_author"_L1, "author"_L1, 2},
    MetaName{"byl"_L1, "author"_L1, 3},
    MetaName{"parsely-author"_L1, "author"_L1, 3},
    MetaName{"og:site_name"_L1, "publisher"_L1, 1},
    MetaName{"publisher"_L1, "publisher"_L1, 2},
    MetaName{"dc.publisher"_L1, "publisher"_L1, 2},
    MetaName{"application-name"_L1, "publisher"_L1, 4},
    MetaName{"og:url"_L1, "url"_L1, 2},
    MetaName{"article:published_time"_L1, "published"_L1, 1},
    MetaName{"og:article:published_time"_L1, "published"_L1, 1},
    MetaName{"datepublished"_L1, "published"_L1, 1},
    MetaName{"dcterms.created"_L1, "published"_L1, 2},
    MetaName{"dcterms.issued"_L1, "published"_L1, 2},
    MetaName{"dc.date.issued"_L1, "published"_L1, 2},
    MetaName{"dc.date"_L1, "published"_L1, 3},
    MetaName{"citation_publication_date"_L1, "published"_L1, 2},
    MetaName{"parsely-pub-date"_L1, "published"_L1, 2},
    MetaName{"sailthru.date"_L1, "published"_L1, 2},
    MetaName{"pubdate"_L1, "published"_L1, 2},
    MetaName{"publish-date"_L1, "published"_L1, 2},
    MetaName{"date"_L1, "published"_L1, 3},
    MetaName{"article:modified_time"_L1, "modified"_L1, 1},
    MetaName{"datemodified"_L1, "modified"_L1, 1},
    MetaName{"last-modified"_L1, "modified"_L1, 2},
    MetaName{"content-language"_L1, "language"_L1, 2},
    MetaName{"og:locale"_L1, "language"_L1, 3},
    MetaName{"dc.language"_L1, "language"_L1, 2},
    MetaName{"og:type"_L1, "kind"_L1, 1},
};

void appendText(HtmlNode node, QString& text, int& nodesLeft)
{
    for (qsizetype i = 0; i < node.childCount() && --nodesLeft > 0; ++i) {
        const HtmlNode child = node.child(i);
        if (child.kind() == HtmlNodeKind::Text) {
            text += child.text();
        } else {
            appendText(child, text, nodesLeft);
        }
    }
}

/// Of a heading or a label; of something larger only its beginning.
QString textOf(HtmlNode node)
{
    QString text;
    int nodesLeft = kMostNodes;
    appendText(node, text, nodesLeft);
    return text;
}

class Collector {
public:
    void read(HtmlNode root)
    {
        add("language"_L1, root.attribute("lang").value_or(root.attribute("xml:lang").value_or(QString())),
            u"html lang"_s, 1);
        forEachElement(root, [this](HtmlNode element) { return take(element); });
        if (m_headings == 1) {
            add("title"_L1, m_heading, u"h1"_s, 4);
        }
    }

    [[nodiscard]] std::vector<MetadataItem> take()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; });
        std::vector<MetadataItem> items;
        for (Found& found : m_found) {
            items.push_back(std::move(found.item));
        }
        return items;
    }

private:
    struct Found {
        int rank;
        MetadataItem item;
    };

    void add(QLatin1StringView field, const QString& value, const QString& source, int rank)
    {
        const QString text = value.simplified();
        if (!text.isEmpty() && m_found.size() < kMostItems) {
            m_found.push_back({rank, {QString(field), text, source}});
        }
    }

    bool take(HtmlNode element)
    {
        if (element.is("meta")) {
            meta(element);
        } else if (element.is("title") && !m_hasTitle) {
            m_hasTitle = true; // a later one belongs to a drawing
            add("title"_L1, textOf(element), u"title"_s, 5);
        } else if (element.is("script")) {
            script(element);
        } else if (element.is("link")) {
            link(element);
        } else if (element.is("time")) {
            time(element);
        } else {
            heading(element);
            labelled(element);
        }
        return true;
    }

    void named(const QString& attribute, const QString& name, const QString& content)
    {
        for (const QString& single : name.toLower().split(u' ', Qt::SkipEmptyParts)) {
            for (const MetaName& known : kMetaNames) {
                if (single == known.name) {
                    const bool plain = single.contains(u':') || single.contains(u'.');
                    add(known.field, content, plain ? single : attribute + u' ' + single, known.rank);
                }
            }
        }
    }

    void meta(HtmlNode element)
    {
        const QString content = element.attribute("content").value_or(QString());
        for (const char* attribute : {"property", "name", "itemprop", "http-equiv"}) {
            if (const auto name = element.attribute(attribute)) {
                named(attribute == QByteArrayView("itemprop") ? u"itemprop"_s : u"meta"_s, *name, content);
                return;
            }
        }
    }

    void script(HtmlNode element)
    {
        if (element.attribute("type").value_or(QString()).trimmed().toLower() != "application/ld+json"_L1) {
            return;
        }
        for (MetadataItem& item : readJsonLd(textOf(element).toUtf8())) {
            // A page beside an article is often the site; an article's own word counts more.
            m_found.push_back({0, std::move(item)});
        }
    }

    void link(HtmlNode element)
    {
        const QString relation = element.attribute("rel").value_or(QString()).toLower();
        if (relation.split(u' ').contains("canonical"_L1)) {
            add("url"_L1, element.attribute("href").value_or(QString()), u"link canonical"_s, 0);
        }
    }

    void time(HtmlNode element)
    {
        const QString property = element.attribute("itemprop").value_or(QString()).toLower();
        const bool isDeclared = property.contains("datepublished"_L1) || element.attribute("pubdate").has_value();
        const QString value = element.attribute("datetime").value_or(textOf(element));
        if (property.contains("datemodified"_L1)) {
            add("modified"_L1, value, u"itemprop datemodified"_s, 1);
        } else {
            add("published"_L1, value, u"time"_s, isDeclared ? 1 : 5);
        }
    }

    void heading(HtmlNode element)
    {
        if (element.is("h1") && ++m_headings == 1) {
            m_heading = textOf(element);
        }
    }

    void labelled(HtmlNode element)
    {
        const QString relation = element.attribute("rel").value_or(QString()).toLower();
        if (relation.split(u' ').contains("author"_L1)) {
            add("author"_L1, textOf(element), u"rel author"_s, 3);
        }
        const auto property = element.attribute("itemprop");
        if (property && (property->contains("author"_L1) || property->contains("headline"_L1) || property->contains("datePublished"_L1))) {
            named(u"itemprop"_s, *property, element.attribute("content").value_or(textOf(element)));
        } else if (element.attribute("class").value_or(QString()).toLower().split(u' ').contains("byline"_L1)) {
            add("author"_L1, textOf(element), u"byline"_s, 4);
        }
    }

    std::vector<Found> m_found;
    bool m_hasTitle = false;
    int m_headings = 0;
    QString m_heading;
};

} // namespace

std::vector<MetadataItem> pageMetadata(const HtmlTree& tree)
{
    Collector collector;
    collector.read(tree.root());
    return collector.take();
}

} // namespace claimline::load
