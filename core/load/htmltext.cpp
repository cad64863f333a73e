// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/htmltext.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace claimline::load {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCell = 200; ///< of a table of figures; longer ones are columns of a layout

constexpr int kMostCandidates = 100;    ///< each is read through

using Names = std::string_view;

template <std::size_t N>
bool isOneOf(const std::array<Names, N>& names, QByteArrayView name)
{
    const std::string_view wanted(name.data(), static_cast<std::size_t>(name.size()));
    return std::find(names.begin(), names.end(), wanted) != names.end();
}

constexpr std::array<Names, 25> kLeftOut{"script", "style",  "template", "nav",    "footer",   "aside",
                                         "iframe", "object", "embed",    "svg",      "math",   "button",   "select",
                                         "input",  "textarea", "dialog", "head",     "canvas", "audio",    "video",
                                         "map",    "noframes", "noembed", "datalist", "progress"};
constexpr std::array<Names, 31> kParagraphs{
    "p",       "div",   "section", "article", "main",     "header",     "h1",     "h2",  "h3",      "h4",   "h5",
    "h6",      "blockquote", "pre", "ul",     "ol",       "dl",         "table",  "figure", "figcaption", "hr",
    "address", "center", "fieldset", "details", "summary", "hgroup",    "caption", "body", "form", "legend"};
constexpr std::array<Names, 5> kLines{"li", "dt", "dd", "tr", "option"};

bool isHidden(HtmlNode element)
{
    if (element.attribute("hidden") || element.attribute("aria-hidden").value_or(QString()) == "true"_L1) {
        return true;
    }
    const auto style = element.attribute("style");
    if (!style) {
        return false;
    }
    const QString rules = style->simplified().remove(u' ').toLower();
    return rules.contains("display:none"_L1) || rules.contains("visibility:hidden"_L1);
}

/// Builds text as a browser lays it out: white space is one space, except in <pre>.
class TextWriter {
public:
    void write(QStringView text, bool preformatted)
    {
        for (const QChar unit : text) {
            const bool space = unit == u' ' || unit == u'\n' || unit == u'\t' || unit == u'\r' || unit == u'\f';
            if (space && !preformatted) {
                m_space = true;
                continue;
            }
            separate();
            m_text += unit;
        }
    }

    void breakLine() { m_lines = std::max(m_lines, 1); }
    void addLine() { m_lines = std::min(m_lines + 1, 2); }
    void breakParagraph() { m_lines = 2; }
    void tab() { m_tab = true; }

    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    void separate()
    {
        if (!m_text.isEmpty()) {
            if (m_lines > 0) {
                m_text += m_lines == 1 ? u"\n"_s : u"\n\n"_s;
            } else if (m_tab) {
                m_text += u'\t';
            } else if (m_space && !m_text.endsWith(u'\n')) {
                m_text += u' ';
            }
        }
        m_lines = 0;
        m_tab = false;
        m_space = false;
    }

    QString m_text;
    int m_lines = 0; ///< line ends due before the next character
    bool m_tab = false;
    bool m_space = false;
};

class Extractor {
public:
    explicit Extractor(HtmlNode body)
    {
        // Some programs put a whole page into one form, or forget to end a <noscript>.
        const qsizetype least = lengthOf(body);
        m_keepsForms = true;
        const bool mostInForms = lengthOf(body) > 2 * least;
        m_keepsForms = false;
        m_keepsNoScript = true;
        m_keepsNoScript = lengthOf(body) > 2 * least;
        m_keepsForms = mostInForms;
    }

    [[nodiscard]] QString textOf(HtmlNode node) const
    {
        TextWriter writer;
        walk(node, writer, false);
        return writer.take();
    }

    [[nodiscard]] bool isLeftOut(HtmlNode element) const
    {
        return isOneOf(kLeftOut, element.name()) || (element.is("form") && !m_keepsForms)
            || (element.is("noscript") && !m_keepsNoScript) || isHidden(element);
    }

    /// The length of what textOf() gives, but for white space.
    [[nodiscard]] qsizetype lengthOf(HtmlNode node) const
    {
        if (node.kind() == HtmlNodeKind::Text) {
            const QString text = node.text();
            return std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isSpace(); });
        }
        qsizetype length = 0;
        if (node.kind() == HtmlNodeKind::Element && !isLeftOut(node)) {
            for (qsizetype i = 0; i < node.childCount(); ++i) {
                length += lengthOf(node.child(i));
            }
        }
        return length;
    }

private:
    void walk(HtmlNode node, TextWriter& writer, bool preformatted) const
    {
        if (node.kind() == HtmlNodeKind::Text) {
            writer.write(node.text(), preformatted);
        } else if (node.kind() == HtmlNodeKind::Element && !isLeftOut(node)) {
            element(node, writer, preformatted || node.is("pre"));
        }
    }

    void children(HtmlNode node, TextWriter& writer, bool preformatted) const
    {
        for (qsizetype i = 0; i < node.childCount(); ++i) {
            walk(node.child(i), writer, preformatted);
        }
    }

    void element(HtmlNode node, TextWriter& writer, bool preformatted) const
    {
        if (node.is("br")) {
            writer.addLine();
        } else if (node.is("q")) {
            writer.write(u"“", true); // a browser prints it, so it is part of the wording
            children(node, writer, preformatted);
            writer.write(u"”", true);
        } else if (node.is("tr")) {
            row(node, writer);
        } else if (isOneOf(kLines, node.name())) {
            writer.breakLine();
            children(node, writer, preformatted);
            writer.breakLine();
        } else if (isOneOf(kParagraphs, node.name())) {
            writer.breakParagraph();
            children(node, writer, preformatted);
            writer.breakParagraph();
        } else {
            children(node, writer, preformatted);
        }
    }

    void row(HtmlNode node, TextWriter& writer) const
    {
        bool figures = true;
        for (qsizetype i = 0; i < node.childCount(); ++i) {
            figures = figures && !holdsBlocks(node.child(i)) && lengthOf(node.child(i)) <= kLongestCell;
        }
        figures ? writer.breakLine() : writer.breakParagraph();
        for (qsizetype i = 0; i < node.childCount(); ++i) {
            walk(node.child(i), writer, false);
            figures ? writer.tab() : writer.breakParagraph();
        }
        figures ? writer.breakLine() : writer.breakParagraph();
    }

    static bool holdsBlocks(HtmlNode node)
    {
        bool found = false;
        forEachElement(node, [&found](HtmlNode child) {
            found = found || child.is("br") || isOneOf(kParagraphs, child.name()) || isOneOf(kLines, child.name());
            return !found;
        });
        return found;
    }

    bool m_keepsForms = false;
    bool m_keepsNoScript = false;
};

bool mayBeTheArticle(HtmlNode element)
{
    return element.is("article") || element.is("main") || element.attribute("role").value_or(QString()) == "main"_L1
        || element.attribute("itemprop").value_or(QString()).contains("articleBody"_L1);
}

} // namespace

QString visibleText(const HtmlTree& tree)
{
    HtmlNode body = tree.root();
    forEachElement(tree.root(), [&body](HtmlNode element) {
        body = element.is("body") ? element : body;
        return false;
    });
    const Extractor extractor(body);
    HtmlNode best = body;
    const qsizetype all = extractor.lengthOf(body);
    int candidates = 0;
    forEachElement(body, [&](HtmlNode element) {
        if (extractor.isLeftOut(element)) {
            return false;
        }
        if (!mayBeTheArticle(element)) {
            return true;
        }
        // One that holds less than half cannot hold one that does not.
        const bool holdsMost = ++candidates <= kMostCandidates && extractor.lengthOf(element) * 2 > all;
        best = holdsMost ? element : best;
        return holdsMost;
    });
    return extractor.textOf(best);
}

} // namespace claimline::load
