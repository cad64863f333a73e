// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"

#include <QString>

#include <array>
#include <variant>
#include <vector>

namespace claimline::gui {

enum class LibrarySection { Articles, Claims, People, ToDo };
inline constexpr std::size_t librarySectionCount = 4;

/// What an entry of the library leads to.
using LibraryTarget = std::variant<ArticleId, ClaimId, AgentId, StatementId>;

/// One line of the library: what it is, and beside it what tells it from others.
struct LibraryEntry {
    LibraryTarget target;
    QString title;
    QString detail;
    QString icon; ///< of resources/icons

    bool operator==(const LibraryEntry&) const = default;
};

using LibraryContents = std::array<std::vector<LibraryEntry>, librarySectionCount>;

/// The whole library of a project: articles and claims as they were made, people by name, and what
/// is still unknown or a guess.
[[nodiscard]] LibraryContents libraryContents(const store::Reader& reader);

} // namespace claimline::gui
