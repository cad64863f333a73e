// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/reader.h"
#include "core/timeline/event.h"

#include <memory>

namespace claimline::cli {

/// Every statement of a project as an event, with lanes of every kind, both dates and the links
/// between statements. A statement stands once for each topic of its claim. The reader must outlive
/// the events, which fetch their words from it.
[[nodiscard]] std::shared_ptr<timeline::Events> timelineEvents(const store::Reader& reader, Language language);

} // namespace claimline::cli
