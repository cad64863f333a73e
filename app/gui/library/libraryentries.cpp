// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/library/libraryentries.h"

#include "app/gui/look/words.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claimline::gui {

namespace {

/// How often each record is stated, counted in one pass.
struct Counts {
    QHash<ArticleId, int> ofArticle;
    QHash<ClaimId, int> ofClaim;
    QHash<AgentId, int> ofAgent;
    std::vector<store::StatementSummary> guesses;
};

Counts counted(const store::Reader& reader)
{
    Counts counts;
    reader.summaries({}, [&](const store::StatementSummary& statement) {
        ++counts.ofArticle[statement.article];
        ++counts.ofClaim[statement.claim];
        if (statement.asserter) {
            ++counts.ofAgent[statement.asserter];
        }
        if (statement.guess) {
            counts.guesses.push_back(statement);
        }
        return true;
    });
    return counts;
}

QString translated(const char* text, int number = -1)
{
    return QCoreApplication::translate("library", text, nullptr, number);
}

QString statements(int count)
{
    return count == 0 ? translated(QT_TRANSLATE_NOOP("library", "no claims marked"))
                      : translated(QT_TRANSLATE_N_NOOP("library", "%n statement(s)"), count);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString published(const Article& article)
{
    return article.published.isEmpty() ? QString() : inWords(article.published);
}

void addToDo(std::vector<LibraryEntry>& toDo, const Article& article)
{
    const auto add = [&](const char* question) {
        toDo.push_back({article.id, translated(question), shortened(article.title), u"unseen"_s});
    };
    if (!article.published.date) {
        add(QT_TRANSLATE_NOOP("library", "Published when?"));
    } else if (article.published.guess) {
        add(QT_TRANSLATE_NOOP("library", "Is the date right?"));
    }
    if (article.publisher.isEmpty()) {
        add(QT_TRANSLATE_NOOP("library", "Published by whom?"));
    }
    const bool isTranslation = article.translation == Translation::Machine || article.translation == Translation::Human;
    if (isTranslation && article.translatedFrom.isEmpty()) {
        add(QT_TRANSLATE_NOOP("library", "Translated from what?"));
    }
}

} // namespace

LibraryContents libraryContents(const store::Reader& reader)
{
    const Counts counts = counted(reader);
    LibraryContents contents;
    auto& [articles, claims, people, toDo] = contents;
    for (const Article& article : reader.articles()) {
        articles.push_back({article.id, article.title,
            joined({article.publisher, published(article), statements(counts.ofArticle.value(article.id))}), u"article"_s});
        addToDo(toDo, article);
    }
    for (const Claim& claim : reader.claims()) {
        claims.push_back({claim.id, claim.wording, statements(counts.ofClaim.value(claim.id)), u"mark-claim"_s});
    }
    for (const Agent& agent : reader.agents()) {
        people.push_back({agent.id, agent.name,
            joined({inWords(agent.kind), statements(counts.ofAgent.value(agent.id))}), u"people"_s});
    }
    QCollator byName;
    std::ranges::sort(people, [&](const LibraryEntry& left, const LibraryEntry& right) {
        return byName.compare(left.title, right.title) < 0;
    });
    for (const store::StatementSummary& guess : counts.guesses) {
        toDo.push_back({guess.id, translated(QT_TRANSLATE_NOOP("library", "Accept this statement?")), shortened(guess.wording), u"unseen"_s});
    }
    return contents;
}

} // namespace claimline::gui
