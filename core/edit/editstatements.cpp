// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/checks.h"
#include "core/edit/editor.h"

#include <algorithm>

namespace claimline::edit {

namespace {

/// The dates' passages that a statement holds beside its own.
std::vector<PassageId> passagesOf(const Statement& statement)
{
    std::vector<PassageId> passages{statement.passage, statement.said.passage};
    for (const Hop& hop : statement.chain) {
        passages.push_back(hop.date.passage);
    }
    return passages;
}

/// The number that is wished for, unless another statement of the article has it or none is wished for.
int freeNumber(const store::Reader& reader, ArticleId article, int wished)
{
    const int next = reader.nextNumber(article);
    if (wished < 1) {
        return next;
    }
    if (wished >= next) {
        return wished;
    }
    const std::vector<Statement> statements = reader.statementsIn(article);
    const bool taken = std::any_of(statements.begin(), statements.end(),
        [wished](const Statement& statement) { return statement.number == wished; });
    return taken ? next : wished;
}

bool isBare(const store::Reader& reader, ClaimId claim)
{
    return reader.statementsOf(claim).empty() && reader.evidence(claim).empty() && reader.assessments(claim).empty()
        && reader.linksOf(claim).empty();
}

/// A fresh copy keeps no ids of the record that it was copied from.
std::vector<Hop> newHops(std::vector<Hop> chain)
{
    for (Hop& hop : chain) {
        hop.id = {};
    }
    return chain;
}

void acceptDating(Dating& dating)
{
    dating.guess = false;
}

} // namespace

Result<StatementId> Editor::markClaim(const Mark& mark)
{
    auto passage = passageOf(reader(), mark.capture, mark.ranges);
    CLAIMLINE_TRY(passage);
    const auto capture = needCapture(reader(), mark.capture);
    CLAIMLINE_TRY(capture);
    const auto article = needArticle(reader(), capture->article);
    CLAIMLINE_TRY(article);
    if (mark.claim) {
        CLAIMLINE_TRY(needClaim(reader(), mark.claim));
    }
    Statement statement = mark.statement;
    statement.id = {};
    statement.chain = newHops(std::move(statement.chain));
    CLAIMLINE_TRY(checkStatement(reader(), statement));

    CLAIMLINE_TRY(act(Verb::MarkClaim, article->title, [&](store::Writer& writer) -> Result<void> {
        Claim claim;
        claim.id = mark.claim;
        if (!claim.id) {
            claim.wording = mark.wording.trimmed().isEmpty() ? passage->quotation().simplified() : mark.wording.trimmed();
            claim.about = mark.about;
            writer.insert(claim);
        }
        statement.passage = writer.insert(*passage);
        statement.claim = claim.id;
        statement.article = article->id;
        statement.number = freeNumber(reader(), article->id, mark.statement.number);
        writer.insert(statement);
        return {};
    }));
    return statement.id;
}

Result<void> Editor::changeExtent(StatementId id, std::vector<TextRange> ranges)
{
    const auto statement = needStatement(reader(), id);
    CLAIMLINE_TRY(statement);
    const auto old = reader().passage(statement->passage);
    if (!old) {
        return tl::unexpected(gone(QT_TRANSLATE_NOOP("edit", "This passage is not in the project (any more).")));
    }
    auto passage = passageOf(reader(), old->capture, std::move(ranges));
    CLAIMLINE_TRY(passage);
    passage->id = old->id;
    return act(Verb::ChangeExtent, passage->quotation(), [&](store::Writer& writer) -> Result<void> {
        writer.update(*passage);
        return {};
    });
}

Result<void> Editor::editStatement(const Statement& changed)
{
    const auto old = needStatement(reader(), changed.id);
    CLAIMLINE_TRY(old);
    CLAIMLINE_TRY(checkStatement(reader(), changed));
    const auto claim = needClaim(reader(), old->claim);
    CLAIMLINE_TRY(claim);
    Statement statement = changed;
    statement.claim = old->claim;
    statement.article = old->article;
    statement.passage = old->passage;
    statement.number = old->number;
    return act(Verb::EditStatement, claim->wording, [&](store::Writer& writer) -> Result<void> {
        writer.update(statement);
        return {};
    });
}

Result<void> Editor::changeChain(StatementId id, std::vector<Hop> chain)
{
    auto statement = needStatement(reader(), id);
    CLAIMLINE_TRY(statement);
    CLAIMLINE_TRY(checkChain(reader(), chain));
    const auto claim = needClaim(reader(), statement->claim);
    CLAIMLINE_TRY(claim);
    statement->chain = std::move(chain);
    return act(Verb::ChangeChain, claim->wording, [&](store::Writer& writer) -> Result<void> {
        writer.update(*statement);
        return {};
    });
}

Result<void> Editor::acceptStatement(StatementId id)
{
    auto statement = needStatement(reader(), id);
    CLAIMLINE_TRY(statement);
    auto claim = needClaim(reader(), statement->claim);
    CLAIMLINE_TRY(claim);
    statement->guess = false;
    acceptDating(statement->said);
    acceptDating(claim->about);
    for (Hop& hop : statement->chain) {
        acceptDating(hop.date);
    }
    return act(Verb::AcceptStatement, claim->wording, [&](store::Writer& writer) -> Result<void> {
        writer.update(*statement);
        writer.update(*claim);
        return {};
    });
}

Result<void> Editor::removeStatement(StatementId id)
{
    const auto statement = needStatement(reader(), id);
    CLAIMLINE_TRY(statement);
    const auto claim = needClaim(reader(), statement->claim);
    CLAIMLINE_TRY(claim);
    return act(Verb::RemoveStatement, claim->wording, [&](store::Writer& writer) -> Result<void> {
        writer.remove(id);
        if (isBare(reader(), claim->id)) {
            writer.remove(claim->id);
            writer.removeIfUnused(claim->about.passage);
        }
        for (const PassageId passage : passagesOf(*statement)) {
            writer.removeIfUnused(passage);
        }
        return {};
    });
}

} // namespace claimline::edit
