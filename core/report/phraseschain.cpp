// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phrases.h"

#include <array>

namespace claimline::report {

namespace {

// German prepositions here govern the dative: "laut", "gegenüber", "zitiert nach". The French ones
// that run together with an article ("de", "à") are joined to it in chainwords.cpp.
constexpr std::array table{
    PhraseEntry{Phrase::OpenQuote, u"“", u"“", u"„", u"«\u00a0"},
    PhraseEntry{Phrase::CloseQuote, u"”", u"”", u"“", u"\u00a0»"},
    PhraseEntry{Phrase::Colon, u": ", u": ", u": ", u"\u00a0: "},
    PhraseEntry{Phrase::Semicolon, u"; ", u"; ", u"; ", u"\u00a0; "},
    PhraseEntry{Phrase::UnnamedSource, u"an unnamed source, described as %1", u"een niet bij naam genoemde bron, omschreven als %1",
        u"eine namentlich nicht genannte Quelle, beschrieben als %1", u"une source non nommée, décrite comme %1"},
    PhraseEntry{Phrase::UnnamedSourceDative, u"an unnamed source, described as %1",
        u"een niet bij naam genoemde bron, omschreven als %1", u"einer namentlich nicht genannten Quelle, beschrieben als %1",
        u"une source non nommée, décrite comme %1"},
    PhraseEntry{Phrase::UnnamedInShort, u"unnamed source, %1", u"ongenoemde bron, %1", u"ungenannte Quelle, %1",
        u"source non nommée, %1"},
    PhraseEntry{Phrase::RoleAsPrinted, u"%1 as printed", u"in de tekst: %1", u"im Text: %1", u"dans le texte\u00a0: %1"},
    PhraseEntry{Phrase::OwnVoice, u"%1, in its own voice", u"%1, in eigen naam", u"%1, im eigenen Namen",
        u"%1, en son propre nom"},
    PhraseEntry{Phrase::DrawingOn, u"drawing on the following", u"op grond van het volgende", u"gestützt auf Folgendes",
        u"en s’appuyant sur ce qui suit"},
    PhraseEntry{Phrase::QuotedByArticle, u"as quoted by %1", u"aangehaald in %1", u"zitiert nach %1", u"propos repris dans %1"},
    PhraseEntry{Phrase::ReportedByArticle, u"as reported by %1", u"volgens %1", u"laut %1", u"d’après %1"},
    PhraseEntry{Phrase::ReportedIn, u"as cited %1", u"weergegeven %1", u"wiedergegeven %1", u"propos rapportés %1"},
    PhraseEntry{Phrase::Through, u"as reported by %1", u"volgens %1", u"laut %1", u"d’après %1"},
    PhraseEntry{Phrase::To, u"speaking to %1", u"tegenover %1", u"gegenüber %1", u"s’exprimant auprès de %1"},
    PhraseEntry{Phrase::UnseenMasculine, u"which we have not seen", u"die wij niet hebben gezien", u"der uns nicht vorliegt",
        u"que nous n’avons pas consulté"},
    PhraseEntry{Phrase::UnseenFeminine, u"which we have not seen", u"die wij niet hebben gezien", u"die uns nicht vorliegt",
        u"que nous n’avons pas consultée"},
    PhraseEntry{Phrase::UnseenNeuter, u"which we have not seen", u"dat wij niet hebben gezien", u"das uns nicht vorliegt",
        u"que nous n’avons pas consulté"},
    PhraseEntry{Phrase::SeenMasculine, u"which we have seen ourselves", u"die wij zelf hebben gezien", u"der uns vorliegt",
        u"que nous avons consulté"},
    PhraseEntry{Phrase::SeenFeminine, u"which we have seen ourselves", u"die wij zelf hebben gezien", u"die uns vorliegt",
        u"que nous avons consultée"},
    PhraseEntry{Phrase::SeenNeuter, u"which we have seen ourselves", u"dat wij zelf hebben gezien", u"das uns vorliegt",
        u"que nous avons consulté"},
    PhraseEntry{Phrase::UnseenSource, u"which we have not seen", u"een bron die wij niet hebben gezien",
        u"die Quelle liegt uns nicht vor", u"source que nous n’avons pas consultée"},
    PhraseEntry{Phrase::SeenSource, u"which we have seen ourselves", u"een bron die wij zelf hebben gezien",
        u"die Quelle liegt uns vor", u"source que nous avons consultée"},
    PhraseEntry{Phrase::UnseenWords, u"whose own words we have not seen", u"van wie wij de eigen woorden niet hebben gezien",
        u"der Wortlaut liegt uns nicht vor", u"dont nous n’avons pas vu les propos d’origine"},
    PhraseEntry{Phrase::SeenWords, u"whose own words we have seen", u"van wie wij de eigen woorden hebben gezien",
        u"der Wortlaut liegt uns vor", u"dont nous avons vu les propos d’origine"},
    PhraseEntry{Phrase::HopProof, u"evidence: %1", u"bewijs: %1", u"Beleg: %1", u"preuve\u00a0: %1"},
    PhraseEntry{Phrase::HopMedium, u"medium: %1", u"medium: %1", u"Medium: %1", u"support\u00a0: %1"},
    PhraseEntry{Phrase::PublishedMasculine, u"published %1", u"gepubliceerd %1", u"veröffentlicht %1", u"publié %1"},
    PhraseEntry{Phrase::PublishedFeminine, u"published %1", u"gepubliceerd %1", u"veröffentlicht %1", u"publiée %1"},
    PhraseEntry{Phrase::PublicationUnknown, u"date of publication unknown", u"publicatiedatum onbekend",
        u"Erscheinungsdatum unbekannt", u"date de publication inconnue"},
    PhraseEntry{Phrase::GuessPrefix, u"possibly %1", u"mogelijk %1", u"möglicherweise %1", u"peut-être %1"},
    PhraseEntry{Phrase::GuessFromPhrase, u"%1, read by the program from %2, not confirmed",
        u"%1, door het programma gelezen uit %2, niet bevestigd", u"%1, vom Programm aus %2 gelesen, nicht bestätigt",
        u"%1, date lue par le programme dans %2, non confirmée"},
    PhraseEntry{Phrase::GuessWithoutPhrase, u"%1, read by the program, not confirmed",
        u"%1, door het programma gelezen, niet bevestigd", u"%1, vom Programm gelesen, nicht bestätigt",
        u"%1, date lue par le programme, non confirmée"},
    PhraseEntry{Phrase::PhraseWithoutDate, u"%1 as printed; no date can be given from it",
        u"%1 zoals gedrukt; daaruit valt geen datum af te leiden", u"%1, so gedruckt; daraus lässt sich kein Datum ableiten",
        u"%1 dans le texte\u00a0; aucune date ne peut en être tirée"},
    PhraseEntry{Phrase::PhraseAsWritten, u"%1 (as printed: %2)", u"%1 (zoals gedrukt: %2)", u"%1 (im Wortlaut: %2)",
        u"%1 (dans le texte\u00a0: %2)"},
};

} // namespace

std::span<const PhraseEntry> chainPhrases()
{
    return table;
}

} // namespace claimline::report
