// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/editor.h"

#include <QString>

#include <optional>
#include <vector>

namespace claimline::gui {

/// A statement and its claim as a form holds them: names and dates as typed.
struct StatementValues {
    QString wording;
    QString asserter; ///< empty: the article's own voice
    AgentKind asserterKind = AgentKind::Person; ///< of a name that is not known yet
    Manner manner = Manner::Indirect; ///< of the article's own voice it is OwnVoice, whatever stands here
    Certainty certainty = Certainty::NotRecorded;
    QString cue;
    QString said;  ///< EDTF, or empty
    QString about; ///< EDTF, or empty
    std::optional<DoubtfulReading> reading;
    QString remark;

    bool operator==(const StatementValues&) const = default;
};

/// A hop of a chain in the same way.
struct HopValues {
    HopId id; ///< null: a new one
    QString agent; ///< empty: the article
    QString cue;
    QString medium;
    QString date; ///< EDTF, or empty
    bool seen = false;

    bool operator==(const HopValues&) const = default;
};

[[nodiscard]] StatementValues valuesOf(const store::Reader& reader, const Statement& statement);
[[nodiscard]] std::vector<HopValues> chainValuesOf(const store::Reader& reader, const Statement& statement);

/// Each of these is one act, with the agent that it brings along where a name is new. Nothing is
/// done, and nothing journalled, where nothing differs.
[[nodiscard]] Result<StatementId> markClaim(edit::Editor& editor, CaptureId capture, std::vector<TextRange> ranges,
    const StatementValues& values);
[[nodiscard]] Result<void> saveStatement(edit::Editor& editor, StatementId id, const StatementValues& values);
[[nodiscard]] Result<void> saveChain(edit::Editor& editor, StatementId id, const std::vector<HopValues>& chain);

/// `typed` as a date; nothing for an empty text. What is known of how the date was come by stays
/// where the date does.
[[nodiscard]] Result<Dating> datingFrom(const QString& typed, const Dating& present);

} // namespace claimline::gui
