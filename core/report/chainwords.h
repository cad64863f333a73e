// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/dating.h"
#include "core/report/wordingnames.h"

#include <optional>
#include <vector>

namespace claimline::report {

/// A hop with its names at hand.
struct NamedHop {
    std::optional<NamedAgent> agent; ///< none: the article
    QString cue;
    QString medium;
    Dating date;
    bool seen = false;
    QString proof; ///< what proves it, named in short; empty: nothing does

    bool operator==(const NamedHop&) const = default;
};

struct NamedArticle {
    QString title;
    QString publisher;
    ArticleKind kind = ArticleKind::News;
    Dating published;

    bool operator==(const NamedArticle&) const = default;
};

/// Who asserts something, and by what route it reached the article.
struct Attribution {
    std::optional<NamedAgent> asserter; ///< none: the article in its own voice
    QString role;
    QString roleOrganisation;
    QString roleAsPrinted;
    std::vector<NamedHop> hops; ///< from the article inwards; the first may be the article itself
    NamedArticle article;

    bool operator==(const Attribution&) const = default;
};

/// The attribution as one sentence without a verb, with a capital and a full stop, from the
/// asserter outwards to the article: "Arne Schönbohm, head of …, in an interview with Der Spiegel
/// between 17 and 18 December 2018, which we have not seen, as quoted by the article “…” (…)."
///
/// A hop's medium, or else its cue, says what the inner voice did there: an interview, a newspaper,
/// a word "to" somebody. A medium or a cue that is not known is given as it stands. A hop that was
/// not seen says so; its date, where nobody accepted it, is "possibly …, not confirmed".
[[nodiscard]] QString attributionInWords(const Attribution& attribution, Language language);

/// The article with publisher and date: "the article “…” (Data News, published on …)".
[[nodiscard]] QString articleInWords(const NamedArticle& article, Language language, Case grammaticalCase);

/// The same without its kind, as a source line has it: "“…” (Data News, published on …)".
[[nodiscard]] QString articleTitleInWords(const NamedArticle& article, Language language);

} // namespace claimline::report
