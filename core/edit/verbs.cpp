// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/verbs.h"

#include <QCoreApplication>

namespace claimline::edit {

namespace {

/// What each verb did, with %1 for its subject.
const char* sentence(Verb verb)
{
    switch (verb) {
    case Verb::LoadArticle: return QT_TRANSLATE_NOOP("journal", "Loaded “%1”");
    case Verb::EditArticle: return QT_TRANSLATE_NOOP("journal", "Changed the record of “%1”");
    case Verb::DateArticle: return QT_TRANSLATE_NOOP("journal", "Changed when “%1” was published");
    case Verb::RemoveArticle: return QT_TRANSLATE_NOOP("journal", "Removed the article “%1”");
    case Verb::AddCapture: return QT_TRANSLATE_NOOP("journal", "Captured “%1” again");
    case Verb::AddLayer: return QT_TRANSLATE_NOOP("journal", "Laid a translation or correction over “%1”");
    case Verb::RemoveLayer: return QT_TRANSLATE_NOOP("journal", "Removed a translation or correction of “%1”");
    case Verb::MarkClaim: return QT_TRANSLATE_NOOP("journal", "Marked a claim in “%1”");
    case Verb::RecordStatement: return QT_TRANSLATE_NOOP("journal", "Recorded the statement “%1”");
    case Verb::ChangeExtent: return QT_TRANSLATE_NOOP("journal", "Changed the extent of “%1”");
    case Verb::EditStatement: return QT_TRANSLATE_NOOP("journal", "Changed the statement “%1”");
    case Verb::AcceptStatement: return QT_TRANSLATE_NOOP("journal", "Accepted the statement “%1”");
    case Verb::RemoveStatement: return QT_TRANSLATE_NOOP("journal", "Removed the statement “%1”");
    case Verb::ChangeChain: return QT_TRANSLATE_NOOP("journal", "Changed the route of “%1”");
    case Verb::RestateClaim: return QT_TRANSLATE_NOOP("journal", "Restated a claim as “%1”");
    case Verb::DateClaim: return QT_TRANSLATE_NOOP("journal", "Changed what time “%1” is about");
    case Verb::SetTopics: return QT_TRANSLATE_NOOP("journal", "Changed the topics of “%1”");
    case Verb::SplitClaim: return QT_TRANSLATE_NOOP("journal", "Split off the claim “%1”");
    case Verb::MergeClaims: return QT_TRANSLATE_NOOP("journal", "Merged a claim into “%1”");
    case Verb::RemoveClaim: return QT_TRANSLATE_NOOP("journal", "Removed the claim “%1”");
    case Verb::AddAgent: return QT_TRANSLATE_NOOP("journal", "Added %1");
    case Verb::EditAgent: return QT_TRANSLATE_NOOP("journal", "Changed the record of %1");
    case Verb::NameAgent: return QT_TRANSLATE_NOOP("journal", "Gave another name to %1");
    case Verb::RemoveAgentName: return QT_TRANSLATE_NOOP("journal", "Removed a name of %1");
    case Verb::GiveRole: return QT_TRANSLATE_NOOP("journal", "Gave a role to %1");
    case Verb::RemoveRole: return QT_TRANSLATE_NOOP("journal", "Removed a role of %1");
    case Verb::MergeAgents: return QT_TRANSLATE_NOOP("journal", "Merged two records into %1");
    case Verb::RemoveAgent: return QT_TRANSLATE_NOOP("journal", "Removed %1");
    case Verb::AddEvidence: return QT_TRANSLATE_NOOP("journal", "Added evidence on “%1”");
    case Verb::EditEvidence: return QT_TRANSLATE_NOOP("journal", "Changed evidence on “%1”");
    case Verb::RemoveEvidence: return QT_TRANSLATE_NOOP("journal", "Removed evidence on “%1”");
    case Verb::AddLink: return QT_TRANSLATE_NOOP("journal", "Linked “%1”");
    case Verb::EditLink: return QT_TRANSLATE_NOOP("journal", "Changed a link of “%1”");
    case Verb::RemoveLink: return QT_TRANSLATE_NOOP("journal", "Removed a link of “%1”");
    case Verb::Assess: return QT_TRANSLATE_NOOP("journal", "Assessed “%1”");
    case Verb::AddTopic: return QT_TRANSLATE_NOOP("journal", "Added the topic “%1”");
    case Verb::EditTopic: return QT_TRANSLATE_NOOP("journal", "Changed the topic “%1”");
    case Verb::RemoveTopic: return QT_TRANSLATE_NOOP("journal", "Removed the topic “%1”");
    case Verb::AddNote: return QT_TRANSLATE_NOOP("journal", "Wrote a note: “%1”");
    case Verb::EditNote: return QT_TRANSLATE_NOOP("journal", "Changed a note: “%1”");
    case Verb::RemoveNote: return QT_TRANSLATE_NOOP("journal", "Removed a note: “%1”");
    case Verb::ChangeSetting: return QT_TRANSLATE_NOOP("journal", "Changed the project's setting “%1”");
    }
    return "%1";
}

} // namespace

QString inWords(const QString& verb, const QString& subject)
{
    const auto known = fromName<Verb>(verb);
    return known ? QCoreApplication::translate("journal", sentence(*known)).arg(subject)
                 : QStringLiteral("%1: %2").arg(verb, subject);
}

QString inWords(const store::JournalEntry& entry)
{
    const QString act = inWords(entry.verb, entry.subject);
    switch (entry.kind) {
    case store::EntryKind::Undo:
        return QCoreApplication::translate("journal", "Took back: %1").arg(act);
    case store::EntryKind::Redo:
        return QCoreApplication::translate("journal", "Did again: %1").arg(act);
    case store::EntryKind::Act:
        break;
    }
    return act;
}

} // namespace claimline::edit
