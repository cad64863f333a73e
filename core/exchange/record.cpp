// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record.h"

#include "core/exchange/recorder.h"

#include <algorithm>

namespace claimline::exchange {

int RecordReport::count(RecordOutcome outcome) const
{
    return static_cast<int>(std::count_if(statements.begin(), statements.end(),
        [outcome](const RecordedStatement& statement) { return statement.outcome == outcome; }));
}

Result<RecordReport> record(edit::Editor& editor, const QByteArray& json, const RecordOptions& options, const Progress& progress)
{
    const auto records = readRecords(json);
    CLAIMLINE_TRY(records);
    return Recorder(editor, options).run(*records, progress);
}

} // namespace claimline::exchange
