// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/internal/connection.h"

#include <string>
#include <vector>

namespace claimline::store {

inline constexpr int applicationId = 0x434C4D31; // "CLM1", at offset 68 of the file

/// The SQL that takes a project file of `from` to version from + 1.
struct Migration {
    int from;
    std::string sql;
};

/// All migrations there are, from version 1 on, rising. Each stands in a file of migrations/.
[[nodiscard]] const std::vector<Migration>& migrations();

/// The whole schema of the present version.
[[nodiscard]] const std::string& schemaSql();

/// Lays schemaSql() into an empty file and sets its application_id and user_version.
void createSchema(Connection& connection);

/// Takes an older file to `target`, step by step, in one transaction. Throws and leaves the file as
/// it was if a step fails or is missing.
void migrate(Connection& connection, const std::vector<Migration>& steps, int target);

/// Every table, index, trigger and virtual table of a file, in a form in which two files of the same
/// schema agree whatever the order in which they came into being.
[[nodiscard]] QString schemaDigest(Connection& connection);

} // namespace claimline::store
