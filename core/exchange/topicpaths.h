// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/editor.h"

namespace claimline::exchange {

/// A topic by its way from the root, " / " between the names: "Security / Espionage". Capitals make
/// no difference, as topics of one name below one parent do not exist. Nothing for an unknown one.
[[nodiscard]] std::optional<TopicId> topicAt(const store::Reader& reader, const QString& path);

[[nodiscard]] QString pathOf(const store::Reader& reader, TopicId topic);

/// The topic at `path`, with the parents that it needs made where they are missing. A definition
/// is set where there is none yet. Call it within an act.
[[nodiscard]] Result<TopicId> needTopicAt(edit::Editor& editor, const QString& path, const QString& definition = {});

} // namespace claimline::exchange
