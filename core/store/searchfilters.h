// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/searchsources.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace claimline::store {

/// The filters of a query as SQL over the aliases a (article), c (claim) and s (statement), with
/// their values as parameters: nothing that a person typed becomes part of the SQL.
class SearchConditions {
public:
    SearchConditions(const Reader& reader, const std::vector<SearchFilter>& filters);

    /// What must hold of a candidate of `source`, after its owner was joined; "1" if nothing must.
    [[nodiscard]] std::string of(const SearchSource& source) const;

    /// Binds the values in what of() gave.
    void bind(SQLite::Statement& statement) const;

private:
    enum class Level { Article, Claim, Statement };

    struct Condition {
        Level level;
        std::string sql;
        Polarity polarity;
    };

    using Value = std::variant<std::string, std::optional<std::int64_t>>;

    std::string add(Value value); ///< gives the parameter's name
    Condition condition(const Reader& reader, const SearchFilter& filter);
    std::string phrase(const SearchFilter& filter, const std::string& column);
    std::string sameTime(const std::string& prefix, const SearchFilter& filter);
    std::string topics(const Reader& reader, const SearchFilter& filter);
    [[nodiscard]] static bool isDirect(const SearchSource& source, Level level);

    std::vector<std::pair<std::string, Value>> m_values;
    std::vector<Condition> m_conditions; ///< wanted ones of one field are one
};

} // namespace claimline::store
