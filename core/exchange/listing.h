// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/enumnames.h"
#include "core/store/reader.h"

#include <QByteArray>

namespace claimline::exchange {

/// What a project can be asked to list.
enum class Listing { Articles, Agents, Claims, Statements, Evidence, Links, Journal };

/// As JSON in UTF-8, ids as strings, offsets in code points. Each list is an array of objects; the
/// statements come in the shape of a record, one object for one article, else an array of them.
[[nodiscard]] Result<QByteArray> listAsJson(const store::Reader& reader, Listing listing, const Progress& progress = {});

/// As a table in UTF-8: a line of headings, a line for each record, columns filled with spaces and
/// apart by two, long cells cut with "…". The last column is the longest text.
[[nodiscard]] Result<QByteArray> listAsTable(const store::Reader& reader, Listing listing, const Progress& progress = {});

} // namespace claimline::exchange

template <>
struct claimline::EnumNames<claimline::exchange::Listing> {
    using Listing = claimline::exchange::Listing;
    static constexpr std::array all{
        std::pair{Listing::Articles, "articles"},
        std::pair{Listing::Agents, "agents"},
        std::pair{Listing::Claims, "claims"},
        std::pair{Listing::Statements, "statements"},
        std::pair{Listing::Evidence, "evidence"},
        std::pair{Listing::Links, "links"},
        std::pair{Listing::Journal, "journal"},
    };
};
