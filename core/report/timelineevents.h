// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edtf.h"
#include "core/store/reader.h"
#include "core/timeline/event.h"

#include <functional>
#include <memory>

namespace claimline::report {

/// In which lanes by topic a statement stands whose claim has several. In all of them it is there
/// several times, which only a timeline by topic wants.
enum class TopicLanes { First, All };

/// Which statements become events, and what is written on them.
struct EventChoice {
    TopicLanes topics = TopicLanes::First;
    store::StatementFilter filter;
    /// The label of a statement; nothing leaves it out. Without it: the claim's wording.
    std::function<std::optional<QString>(ClaimId claim, const QString& wording)> label;
};

/// The statements of a project as events of a timeline, with lanes of every kind, both dates and the
/// links between statements: what the window, the command line and the report draw. `language` is
/// that of the words beside names and claims (the article's own voice, kinds of links). The reader
/// must outlive the events, which fetch the words of what is looked at from it.
[[nodiscard]] std::shared_ptr<timeline::Events> timelineEvents(
    const store::Reader& reader, Language language, const EventChoice& choice = {});

} // namespace claimline::report
