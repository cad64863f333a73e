// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/editor.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace claimline::exchange {

struct RecordOptions {
    ArticleId article; ///< into this article, whichever the record names; null: the one it names
};

enum class RecordOutcome { Recorded, AlreadyThere };

struct RecordedStatement {
    QString article; ///< as the record names it
    int number = 0;  ///< as the record numbers it
    StatementId id;
    RecordOutcome outcome = RecordOutcome::Recorded;

    bool operator==(const RecordedStatement&) const = default;
};

/// What became of a record. An issue's item names the entry ("Statement 12").
struct RecordReport {
    std::vector<RecordedStatement> statements; ///< in the order of the record
    int laterLinks = 0;                        ///< drawn between statements that were there already
    Issues issues;

    [[nodiscard]] int count(RecordOutcome outcome) const;
};

/// Records the statements of `json`: one object, or a list of them, in the shape that
/// resources/sample/README.md describes.
///
/// Each statement is one act (RecordStatement) with the agents, roles, topics, evidence and links
/// that it brings; a link between two of them belongs to the act of the one recorded later. The
/// record's "agents" and "topics" are one act each, before the statements, and none where they
/// change nothing. A statement whose article, passage and claim are there already is left as it is,
/// but for links that could not be drawn before: each of those is an act of its own.
///
/// An entry that is wrong is an issue and the others go on; of a statement all but its links must
/// be right. Fails, and has done nothing, where `json` cannot be read. When `progress` is cancelled
/// the rest is one issue with ErrorCode::Cancelled; what was recorded stays.
[[nodiscard]] Result<RecordReport> record(edit::Editor& editor, const QByteArray& json, const RecordOptions& options = {},
    const Progress& progress = {});

} // namespace claimline::exchange
