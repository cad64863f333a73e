// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chainwords.h"
#include "core/report/composerplan.h"
#include "core/report/document.h"
#include "core/report/wording.h"
#include "core/store/reader.h"

namespace claimline::report {

/// The records of a project as the words of a report have them. Holds nothing but its parameters,
/// which must outlive it.
class ProjectWords {
public:
    ProjectWords(const store::Reader& reader, const Plan& plan, Language language)
        : m_reader(reader), m_plan(plan), m_language(language)
    {
    }

    [[nodiscard]] Language language() const { return m_language; }

    [[nodiscard]] std::optional<NamedAgent> agent(AgentId id) const;
    /// In short, for a heading or a list: "Ken Hu", "unnamed source, “a spokesman”", "the article
    /// itself" for a null id.
    [[nodiscard]] QString voice(AgentId id) const;
    /// The voice that asserts a statement; of an article's own voice its publisher or title.
    [[nodiscard]] QString speaker(const Statement& statement) const;
    [[nodiscard]] NamedArticle article(const Article& article) const;
    [[nodiscard]] Attribution attribution(const Statement& statement) const;
    [[nodiscard]] QString attributionSentence(const Statement& statement) const
    {
        return attributionInWords(attribution(statement), m_language);
    }

    /// "3.2"; empty for a statement that the report does not hold.
    [[nodiscard]] QString numberOf(const Statement& statement) const;

    /// Title, publisher and date with a link to the list of sources, when it was captured and the
    /// beginning of its hash.
    [[nodiscard]] Runs sourceLine(const Passage& passage) const;
    /// A piece of evidence in short: "source 2", a citation, an address.
    [[nodiscard]] QString evidenceInShort(EvidenceId id) const;
    /// What a link leads to, and its anchor, if the report has one.
    [[nodiscard]] Run target(const LinkEnds& ends, LinkEnd end) const;

private:
    [[nodiscard]] std::optional<Article> articleOf(const Passage& passage) const;
    [[nodiscard]] Run statementTarget(StatementId id) const;
    [[nodiscard]] Run claimTarget(ClaimId id) const;

    const store::Reader& m_reader;
    const Plan& m_plan;
    Language m_language;
};

[[nodiscard]] QString claimAnchor(int number);
[[nodiscard]] QString statementAnchor(const QString& number);
[[nodiscard]] QString sourceAnchor(int number);

/// One run in one style.
[[nodiscard]] Run plainRun(const QString& text);
[[nodiscard]] Runs plainRuns(const QString& text);
[[nodiscard]] Run strongRun(const QString& text);

} // namespace claimline::report
