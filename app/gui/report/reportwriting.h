// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/options.h"
#include "core/store/reader.h"

#include <QString>

namespace claimline::gui {

/// Writes the report into a file, in the format that the ending of its name says: .pdf, .html,
/// .odt or .md. InvalidArgument for another ending.
[[nodiscard]] Result<void> writeReport(const store::Reader& reader, const report::Options& options, const QString& path);

} // namespace claimline::gui
