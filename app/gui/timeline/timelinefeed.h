// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/event.h"
#include "core/store/reader.h"

#include <memory>

namespace claimline::gui {

/// The statements of a project as events of a timeline, with the lanes that they belong to and the
/// links between them. The reader must outlive the events: their words are fetched when they are
/// looked at.
[[nodiscard]] std::shared_ptr<const timeline::Events> timelineEvents(const store::Reader& reader);

} // namespace claimline::gui
