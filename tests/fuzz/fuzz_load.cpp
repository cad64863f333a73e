// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/reader.h"
#include "core/text/normalise.h"

#include <cstdlib>

using namespace claimline;

/// Any bytes, under any name that their first byte chooses, give a document whose text is
/// normalised, or an error with words.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    using namespace Qt::StringLiterals;
    const QString names[] = {u""_s, u"a.txt"_s, u"a.md"_s, u"a.html"_s};
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    const auto document = load::read(bytes, {names[data[0] % 4], {}, u"https://example.org/a"_s});
    if (!document) {
        return document.error().message.isEmpty() ? (std::abort(), 0) : 0;
    }
    if (normalised(document->text) != document->text || document->originalBytes != bytes || document->sha256.size() != 32) {
        std::abort();
    }
    for (const TranslationNotice& notice : document->translationNotices) {
        if (notice.sentence.begin < 0 || notice.sentence.isEmpty() || notice.sentence.end > document->text.size()) {
            std::abort();
        }
    }
    return 0;
}
