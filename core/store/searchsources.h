// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"

#include <string>
#include <utility>
#include <vector>

namespace claimline::store {

/// One full-text index and how its rows hang on a record that can be found.
struct SearchSource {
    SearchKind kind;
    std::string table;
    std::vector<std::pair<std::string, std::string>> columns; ///< part as typed behind "in:", column
    std::string weights;  ///< of the columns, for bm25()
    std::string rows;     ///< table whose ids the index has, for a query without words; empty: not by itself
    std::string owner;    ///< JOINs from candidate.id to the record
    std::string record;   ///< SQL: the record's id
    std::string capture;  ///< SQL: the capture of a text, or NULL
    std::string relation; ///< SQL: which statements `s` belong to the record
    std::string excluded; ///< SQL: ids of records with a word that :unwanted matches
};

[[nodiscard]] const std::vector<SearchSource>& searchSources();

/// The names that "in:" takes.
[[nodiscard]] QStringList searchParts();

/// `expression` held to the columns that the "in:" filters leave; empty where they leave none.
[[nodiscard]] QString expressionWithin(const SearchSource& source, const QString& expression, const std::vector<SearchFilter>& filters);

} // namespace claimline::store
