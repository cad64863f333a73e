// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/htmlmetadata.h"
#include "core/load/htmltext.h"
#include "core/text/sentences.h"

#include <cstdlib>

using namespace claimline;

/// Any bytes are a page, or beyond the limits. Its sentences lie in order within its text.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const auto tree = load::HtmlTree::parse(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!tree) {
        return 0;
    }
    (void)load::pageMetadata(*tree);
    const QString text = load::visibleText(*tree);
    qsizetype end = 0;
    for (const TextRange& sentence : sentences(text, u"en")) {
        if (sentence.begin < end || sentence.isEmpty() || sentence.end > text.size()) {
            std::abort();
        }
        end = sentence.end;
    }
    return 0;
}
