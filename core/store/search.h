// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/enumnames.h"
#include "core/store/reader.h"
#include "core/text/offsets.h"
#include "core/text/searchquery.h"

#include <optional>
#include <vector>

namespace claimline::store {

enum class SearchKind { Article, Claim, Statement, Agent, Evidence, Note };

/// One record that was found. Its text, if it is an article, counts as part of it.
struct SearchHit {
    SearchKind kind = SearchKind::Article;
    std::int64_t id = 0; ///< of the record
    QString title;       ///< a line to name it by
    QString snippet;     ///< some words around what matched; empty where only filters were given
    std::vector<TextRange> matches; ///< in the snippet
    ArticleId article;              ///< to jump to, where there is one
    CaptureId capture;              ///< with `offset`: a place in a text, where there is one
    qsizetype offset = 0;           ///< UTF-16
    double score = 0;               ///< higher is better; 0 without words

    bool operator==(const SearchHit&) const = default;
};

struct SearchResults {
    std::vector<SearchHit> hits; ///< best first; without words newest first
    /// Some index held more matches than are ranked: the hits are the best of the newest ones.
    bool capped = false;
};

struct SearchOptions {
    int most = 50; ///< hits
    /// Matches of each index that are looked at, newest first. Ranking all of a common word costs
    /// seconds in a large project; where there are fewer matches than this, ranking is exact.
    int candidates = 5000;
};

/// Looks for a query in articles and their texts, claims, statements, agents and their other names,
/// evidence and notes. All words of the query, wanted and unwanted, are looked for in one place: an
/// article's headings are one, its text is another. Of the filters, "speaker:", "article:" and "publisher:" want whole words
/// ("hua*" begins one), "topic:" a part of a name and what lies below it, "said:", "about:" and
/// "published:" a date that could be the same. A record passes the filters on statements if one
/// statement that belongs to it does. Cancelled is the only error of a sound file; as the Reader,
/// it throws on a damaged one. On the reader's thread.
[[nodiscard]] Result<SearchResults> search(const Reader& reader, const SearchQuery& query, const SearchOptions& options = {},
    const Progress& progress = {});

/// What is wrong with a filter's value, in words; for SearchQuery::parse.
[[nodiscard]] std::optional<QString> wrongFilter(const SearchFilter& filter);

} // namespace claimline::store

template <>
struct claimline::EnumNames<claimline::store::SearchKind> {
    using Kind = claimline::store::SearchKind;
    static constexpr std::array all{
        std::pair{Kind::Article, "article"},
        std::pair{Kind::Claim, "claim"},
        std::pair{Kind::Statement, "statement"},
        std::pair{Kind::Agent, "agent"},
        std::pair{Kind::Evidence, "evidence"},
        std::pair{Kind::Note, "note"},
    };
};
