// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composerplan.h"
#include "core/report/document.h"

#include <deque>

namespace claimline::report {

/// Writes the timeline of the report's statements by the dates on which they were said, in lanes by
/// speaker: one figure, or one a page where there are many speakers. Nothing where no statement is
/// dated. A date that nobody accepted is drawn as not accepted.
void writeTimeline(const store::Reader& reader, const Plan& plan, const Options& options, std::deque<Block>& out);

} // namespace claimline::report
