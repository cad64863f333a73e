// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edtf.h"

#include <QString>
#include <QStringList>

#include <span>

namespace claimline::report {

/// Every piece of text that a report says of itself. A report's language is chosen apart from that
/// of the window, so its words are not in the translation files but in tables, one entry for a
/// phrase with all languages side by side.
///
/// The phrases of one enumeration of the model stand in its order, behind its first value.
enum class Phrase {
    // phraseschain.cpp: how a statement came to us
    OpenQuote, CloseQuote, Colon, Semicolon,
    UnnamedSource, UnnamedSourceDative, UnnamedInShort, RoleAsPrinted, OwnVoice, DrawingOn,
    QuotedByArticle, ReportedByArticle, ReportedIn,
    Through, To,
    UnseenMasculine, UnseenFeminine, UnseenNeuter, SeenMasculine, SeenFeminine, SeenNeuter,
    UnseenSource, SeenSource, UnseenWords, SeenWords,
    HopProof, HopMedium,
    PublishedMasculine, PublishedFeminine, PublicationUnknown,
    GuessPrefix, GuessFromPhrase, GuessWithoutPhrase, PhraseWithoutDate, PhraseAsWritten,

    // phraseswords.cpp: values of enumerations
    FirstManner, FirstCertainty = FirstManner + 5, FirstVerdict = FirstCertainty + 5, FirstStance = FirstVerdict + 6,
    FirstOriginality = FirstStance + 3, FirstHand = FirstOriginality + 3, FirstDirectness = FirstHand + 3,
    FirstConfidence = FirstDirectness + 4, FirstLinkForward = FirstConfidence + 4, FirstLinkBackward = FirstLinkForward + 9,
    FirstLinkReading = FirstLinkBackward + 9, FirstArticleKind = FirstLinkReading + 3, FirstObtained = FirstArticleKind + 7,
    FirstTranslation = FirstObtained + 6, FirstLayerKind = FirstTranslation + 4,
    NotGraded = FirstLayerKind + 2,

    // phrasesreport.cpp: the report's parts
    ReportTitle, AsOf, PageLabel,
    ScopeHeading, SummaryHeading, TimelineHeading, ClaimsHeading, SpeakersHeading, DatesHeading, ProposalsHeading,
    SourcesHeading, IndexHeading, MethodHeading,
    CountOfArticles, CountOfClaims, CountOfStatements, CountOfUnseen, CountOfDoubtful, CountOfMachineTranslated,
    CountOfProposals, CapturedWhen, SelectionLabel, TopicsOnly, ClaimsOnly, SelectionAll, SelectionDisputed,
    SelectionUndisputed, OrderLabel, OrderByClaim, OrderBySpeaker, OrderByDate,
    MethodStatements, MethodReadings, MethodUnseen, MethodDates, MethodGrades, MethodVerdicts, MethodDisputed,
    MethodProposals, NothingSelected,
    ColumnNumber, ColumnClaim, ColumnAssertedBy, ColumnSaid, ColumnVerdict,
    ArticleItself, ArticlesVoice, Undated, NoVerdict, NotKnown,
    TimelineCaption,
    StatementHeading, SeeClaim, AlsoStated, TopicsLabel, AboutLabel, SaidLabel, MannerLabel, CueLabel,
    CueOfHop, CertaintyLabel, AsPrintedLabel, ProbablyMeantLabel, ReadingReasonLabel, RemarkLabel, HopProofLabel,
    PrivateNoteLabel,
    EvidenceHeading, RelationsHeading, VerdictsHeading, OpenPointsHeading,
    LatestVerdict, EarlierVerdict, ScopeOfVerdict, DateOfVerdict, AnalystOfVerdict, MadeOn,
    TargetStatement, TargetClaim, TargetOutsideStatement, TargetOutsideClaim, TargetProposal, LinkReason, LinkProof, LinkDrawn,
    OpenNoDate, OpenGuessedDate, OpenGuessedAbout, OpenUnseen, OpenDoubtful, OpenUnresolved, OpenNoPassage, OpenNoEvidence,
    OpenNoVerdict, OpenProposal, OpenNoStatement, WithoutStatement,
    ProposalIntroduction, ProposalItem,
    SourceHeading, SourceInShort, PublisherLabel, BylineLabel, PublishedLabel, AddressLabel, KindLabel, LanguageLabel, TranslationLabel,
    TranslatedFrom, CaptureLabel, CaptureValue, HashLabel, LayerLabel, LayerValue, SourceLineCapture, SourceLineHash,
    NoCapture, WithoutTitle, IndexClaim, IndexClaims,
    Count
};

struct PhraseEntry {
    Phrase phrase;
    const char16_t* english;
    const char16_t* dutch;
    const char16_t* german;
    const char16_t* french;
};

[[nodiscard]] std::span<const PhraseEntry> chainPhrases();
[[nodiscard]] std::span<const PhraseEntry> wordPhrases();
[[nodiscard]] std::span<const PhraseEntry> reportPhrases();

/// The phrase as it stands in the table, with its places %1, %2 …
[[nodiscard]] QString phrase(Phrase phrase, Language language);

/// The same with its places filled, all at once: what is filled in may hold "%1" itself.
[[nodiscard]] QString phrase(Phrase phrase, Language language, const QStringList& values);

/// The phrase of an enumeration's value: wordOf(Phrase::FirstVerdict, verdict, …).
template <typename Enum>
[[nodiscard]] QString wordOf(Phrase first, Enum value, Language language)
{
    return phrase(static_cast<Phrase>(static_cast<int>(first) + static_cast<int>(value)), language);
}

/// `text` between the language's quotation marks.
[[nodiscard]] QString quoted(const QString& text, Language language);

/// The name of a language by its ISO 639 code: "Dutch" for "nl", "nl-BE" as well. The code itself
/// where no name is known.
[[nodiscard]] QString languageName(const QString& code, Language language);

/// `text` with its first letter as a capital.
[[nodiscard]] QString capitalised(const QString& text);

} // namespace claimline::report
