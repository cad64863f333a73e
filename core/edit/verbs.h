// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enumnames.h"
#include "core/store/journal.h"

#include <QString>

namespace claimline::edit {

/// Everything that a user can do to a project, as the journal names it.
enum class Verb {
    LoadArticle, EditArticle, DateArticle, RemoveArticle, AddCapture, AddLayer, RemoveLayer,
    MarkClaim, RecordStatement, ChangeExtent, EditStatement, AcceptStatement, RemoveStatement, ChangeChain,
    RestateClaim, DateClaim, SetTopics, SplitClaim, MergeClaims, RemoveClaim,
    AddAgent, EditAgent, NameAgent, RemoveAgentName, GiveRole, RemoveRole, MergeAgents, RemoveAgent,
    AddEvidence, EditEvidence, RemoveEvidence,
    AddLink, EditLink, RemoveLink,
    Assess,
    AddTopic, EditTopic, RemoveTopic,
    AddNote, EditNote, RemoveNote,
    ChangeSetting,
};

/// The verb and its subject as one sentence in the reader's language: "Marked a claim in “Huawei
/// opens…”". A verb that this version does not know is given by its stored name.
[[nodiscard]] QString inWords(const QString& verb, const QString& subject);

/// The same of an entry of the journal, where an undo says what it took back.
[[nodiscard]] QString inWords(const store::JournalEntry& entry);

} // namespace claimline::edit

template <>
struct claimline::EnumNames<claimline::edit::Verb> {
    using Verb = claimline::edit::Verb;
    static constexpr std::array all{
        std::pair{Verb::LoadArticle, "load article"},
        std::pair{Verb::EditArticle, "edit article"},
        std::pair{Verb::DateArticle, "date article"},
        std::pair{Verb::RemoveArticle, "remove article"},
        std::pair{Verb::AddCapture, "add capture"},
        std::pair{Verb::AddLayer, "add layer"},
        std::pair{Verb::RemoveLayer, "remove layer"},
        std::pair{Verb::MarkClaim, "mark claim"},
        std::pair{Verb::RecordStatement, "record statement"},
        std::pair{Verb::ChangeExtent, "change extent"},
        std::pair{Verb::EditStatement, "edit statement"},
        std::pair{Verb::AcceptStatement, "accept statement"},
        std::pair{Verb::RemoveStatement, "remove statement"},
        std::pair{Verb::ChangeChain, "change chain"},
        std::pair{Verb::RestateClaim, "restate claim"},
        std::pair{Verb::DateClaim, "date claim"},
        std::pair{Verb::SetTopics, "set topics"},
        std::pair{Verb::SplitClaim, "split claim"},
        std::pair{Verb::MergeClaims, "merge claims"},
        std::pair{Verb::RemoveClaim, "remove claim"},
        std::pair{Verb::AddAgent, "add agent"},
        std::pair{Verb::EditAgent, "edit agent"},
        std::pair{Verb::NameAgent, "name agent"},
        std::pair{Verb::RemoveAgentName, "remove agent name"},
        std::pair{Verb::GiveRole, "give role"},
        std::pair{Verb::RemoveRole, "remove role"},
        std::pair{Verb::MergeAgents, "merge agents"},
        std::pair{Verb::RemoveAgent, "remove agent"},
        std::pair{Verb::AddEvidence, "add evidence"},
        std::pair{Verb::EditEvidence, "edit evidence"},
        std::pair{Verb::RemoveEvidence, "remove evidence"},
        std::pair{Verb::AddLink, "add link"},
        std::pair{Verb::EditLink, "edit link"},
        std::pair{Verb::RemoveLink, "remove link"},
        std::pair{Verb::Assess, "assess"},
        std::pair{Verb::AddTopic, "add topic"},
        std::pair{Verb::EditTopic, "edit topic"},
        std::pair{Verb::RemoveTopic, "remove topic"},
        std::pair{Verb::AddNote, "add note"},
        std::pair{Verb::EditNote, "edit note"},
        std::pair{Verb::RemoveNote, "remove note"},
        std::pair{Verb::ChangeSetting, "change setting"},
    };
};
