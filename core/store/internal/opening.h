// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/internal/connection.h"
#include "core/store/project.h"

namespace claimline::store {

/// Looks at the first bytes only: NotFound, InputOutput, NotAProject.
[[nodiscard]] Result<void> checkHeader(const QString& path);

/// ReadOnly where the file may not be written to.
[[nodiscard]] Result<void> checkWritable(const QString& path);

struct Opened {
    std::shared_ptr<Connection> connection;
    OpenAs mode = OpenAs::ReadWrite;
};

/// Opens a file that passed checkHeader(), migrates an older one (for writing), and compares its
/// schema with ours before anything is read from it: NewerVersion, Damaged.
[[nodiscard]] Result<Opened> openChecked(const QString& path, Access access);

/// WAL and synchronous=FULL, so that what is acknowledged is on the disk.
void prepareForWriting(Connection& connection);

/// Gives this copy of the project its random number, for ids.
void markCopy(Connection& connection);

[[nodiscard]] Error damaged(const QString& path, const QString& detail);

} // namespace claimline::store
