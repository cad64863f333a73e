// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composernames.h"
#include "core/report/options.h"

#include <deque>

namespace claimline::report {

/// The parts of a report around its claims.
class PartsComposer {
public:
    PartsComposer(const store::Reader& reader, const Plan& plan, const Options& options);

    /// What the report covers, in numbers, and how its words are used.
    void writeScope(std::deque<Block>& out) const;
    void writeSummaryHead(std::deque<Block>& out) const;
    void writeProposal(StatementId statement, std::deque<Block>& out) const;
    void writeSource(ArticleId article, std::deque<Block>& out) const;
    /// Speakers with the claims that they assert.
    void writeIndex(std::deque<Block>& out) const;

private:
    [[nodiscard]] QString word(Phrase wanted, const QStringList& values = {}) const;
    [[nodiscard]] QString selection() const;
    [[nodiscard]] QString whenCaptured() const;
    void writeMethod(std::deque<Block>& out) const;
    void addCaptures(ArticleId article, Facts& facts) const;
    void addLayers(CaptureId capture, Facts& facts) const;
    void addNotes(ArticleId article, Facts& facts) const;

    const store::Reader& m_reader;
    const Plan& m_plan;
    const Options& m_options;
    Language m_language;
    ProjectWords m_words;
};

} // namespace claimline::report
