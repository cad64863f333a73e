// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/htmltree.h"

#include "core/load/htmllimits.h"

#include <gumbo.h>

#include <utility>

namespace claimline::load {

namespace {

const GumboVector* childrenOf(const GumboNode* node)
{
    switch (node->type) {
    case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
    default: return nullptr;
    }
}

} // namespace

HtmlNodeKind HtmlNode::kind() const
{
    switch (m_node->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: return HtmlNodeKind::Element;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA: return HtmlNodeKind::Text;
    default: return HtmlNodeKind::Other;
    }
}

QByteArrayView HtmlNode::name() const
{
    return kind() == HtmlNodeKind::Element ? QByteArrayView(gumbo_normalized_tagname(m_node->v.element.tag))
                                           : QByteArrayView();
}

QString HtmlNode::text() const
{
    return kind() == HtmlNodeKind::Text ? QString::fromUtf8(m_node->v.text.text) : QString();
}

std::optional<QString> HtmlNode::attribute(const char* attributeName) const
{
    if (kind() != HtmlNodeKind::Element) {
        return std::nullopt;
    }
    const GumboAttribute* found = gumbo_get_attribute(&m_node->v.element.attributes, attributeName);
    return found == nullptr ? std::nullopt : std::optional(QString::fromUtf8(found->value));
}

qsizetype HtmlNode::childCount() const
{
    const GumboVector* children = childrenOf(m_node);
    return children == nullptr ? 0 : static_cast<qsizetype>(children->length);
}

HtmlNode HtmlNode::child(qsizetype index) const
{
    return HtmlNode(static_cast<const GumboNode*>(childrenOf(m_node)->data[index]));
}

void HtmlTree::Closer::operator()(GumboInternalOutput* output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

HtmlTree::HtmlTree(QByteArray utf8, std::unique_ptr<GumboInternalOutput, Closer> output)
    : m_utf8(std::move(utf8)), m_output(std::move(output))
{
}

Result<HtmlTree> HtmlTree::parse(QByteArray utf8)
{
    CLAIMLINE_TRY(checkHtmlLimits(utf8));
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // nobody reads them, and collecting them costs
    std::unique_ptr<GumboInternalOutput, Closer> output(
        gumbo_parse_with_options(&options, utf8.constData(), static_cast<size_t>(utf8.size())));
    return HtmlTree(std::move(utf8), std::move(output));
}

HtmlNode HtmlTree::root() const
{
    return HtmlNode(m_output->root);
}

} // namespace claimline::load
