// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/formats.h"

#include "core/load/htmlmetadata.h"
#include "core/load/htmltext.h"
#include "core/load/htmltree.h"

namespace claimline::load {

using namespace Qt::StringLiterals;

Result<Document> readHtml(const QString& decoded)
{
    const auto tree = HtmlTree::parse(decoded.toUtf8());
    CLAIMLINE_TRY(tree);
    Document document;
    document.mediaType = u"text/html"_s;
    document.metadata = pageMetadata(*tree);
    document.text = visibleText(*tree);
    return document;
}

} // namespace claimline::load
