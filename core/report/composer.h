// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/options.h"
#include "core/store/reader.h"

#include <memory>

namespace claimline::report {

/// A report of a project as a stream of blocks.
///
/// What is read and kept at once is one claim with its statements; besides, from the first next()
/// on, only the ids of what the report holds, in its order. So memory does not grow with the words
/// of the project. The reader must outlive the composer and stay on its thread; the project must not
/// change while the report is read.
///
/// Rules: a source that was not seen is never given as ours; what nobody accepted is never given as
/// fact: such statements are in no count and are listed apart, such dates say what they are. Private
/// notes are left out unless asked. Claims are numbered from 1 in the order in which the report
/// comes to them; "statement 3.2" is the second accepted statement of claim 3, in the order in which
/// they were recorded, wherever the report prints it. Anchors: claim-3, statement-3-2, source-1.
///
/// Under each heading of a speaker or a date stand that heading's statements; a claim's evidence,
/// relations, verdicts and open points stand where the claim comes first.
class Composer final : public BlockSource {
public:
    Composer(const store::Reader& reader, Options options);
    ~Composer() override;
    Composer(const Composer&) = delete;
    Composer& operator=(const Composer&) = delete;

    [[nodiscard]] DocumentInfo info() const override;
    [[nodiscard]] std::optional<Block> next() override;
    /// Damaged, if the project could not be read to the end.
    [[nodiscard]] std::optional<Error> failure() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace claimline::report
