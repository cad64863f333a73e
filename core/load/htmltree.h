// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>

struct GumboInternalNode;
struct GumboInternalOutput;

namespace claimline::load {

enum class HtmlNodeKind {
    Element,
    Text,
    Other, ///< comments and what else nobody sees
};

/// A node of an HtmlTree: a handle, valid as long as the tree.
class HtmlNode {
public:
    explicit HtmlNode(const GumboInternalNode* node)
        : m_node(node)
    {
    }

    [[nodiscard]] HtmlNodeKind kind() const;
    /// In lower case; empty for an element that HTML does not know, and for what is no element.
    [[nodiscard]] QByteArrayView name() const;
    [[nodiscard]] bool is(QByteArrayView elementName) const { return name() == elementName; }
    /// Of a text node, with character references resolved.
    [[nodiscard]] QString text() const;
    /// Nothing where the element does not carry it; empty where it carries it without a value.
    [[nodiscard]] std::optional<QString> attribute(const char* attributeName) const;

    [[nodiscard]] qsizetype childCount() const;
    [[nodiscard]] HtmlNode child(qsizetype index) const;

    bool operator==(const HtmlNode&) const = default;

private:
    const GumboInternalNode* m_node;
};

/// A page as the HTML standard reads it, whatever its faults. The parser behind it is Gumbo, and
/// known only here.
class HtmlTree {
public:
    /// `utf8` is kept by the tree. An error where the page is beyond checkHtmlLimits().
    [[nodiscard]] static Result<HtmlTree> parse(QByteArray utf8);

    [[nodiscard]] HtmlNode root() const; ///< the "html" element

private:
    struct Closer {
        void operator()(GumboInternalOutput* output) const;
    };
    HtmlTree(QByteArray utf8, std::unique_ptr<GumboInternalOutput, Closer> output);

    QByteArray m_utf8;
    std::unique_ptr<GumboInternalOutput, Closer> m_output;
};

/// Calls `visit(element)` for each element below `node`, in document order; where it returns
/// false, what is inside the element is passed over.
template <typename Visit>
void forEachElement(HtmlNode node, Visit&& visit)
{
    for (qsizetype i = 0; i < node.childCount(); ++i) {
        const HtmlNode child = node.child(i);
        if (child.kind() == HtmlNodeKind::Element && visit(child)) {
            forEachElement(child, visit);
        }
    }
}

} // namespace claimline::load
