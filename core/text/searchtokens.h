// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/searchquery.h"

#include <vector>

namespace claimline {

/// A piece of a query as typed. Others use searchquery.h.
struct SearchToken {
    enum class Kind { Words, Prefix, Filter, Open, Close, And, Or, Not };

    Kind kind = Kind::Words;
    QString text; ///< of Words and Prefix; a filter's value
    SearchField field = SearchField::Kind; ///< of a filter
    qsizetype position = 0;
    qsizetype length = 0;
    qsizetype valuePosition = 0; ///< of a filter
    qsizetype valueLength = 0;
};

/// Fails for a quotation mark that is not closed, a filter without value, and what looks like a
/// field mistyped.
[[nodiscard]] tl::expected<std::vector<SearchToken>, QueryError> searchTokens(QStringView text);

/// Whether FTS5's unicode61 finds something to index in `text`: a letter, digit or private sign.
[[nodiscard]] bool hasSearchableSign(QStringView text);

} // namespace claimline
