// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phrases.h"

#include <array>

namespace claimline::report {

namespace {

constexpr Phrase at(Phrase first, int index)
{
    return static_cast<Phrase>(static_cast<int>(first) + index);
}

// Relations are said of a statement or a claim, which are feminine in German and in French:
// "Aussage", "Behauptung", "déclaration", "affirmation".
constexpr std::array table{
    PhraseEntry{at(Phrase::FirstManner, 0), u"direct speech", u"directe rede", u"direkte Rede", u"discours direct"},
    PhraseEntry{at(Phrase::FirstManner, 1), u"indirect speech", u"indirecte rede", u"indirekte Rede", u"discours indirect"},
    PhraseEntry{at(Phrase::FirstManner, 2), u"mixed: partly direct, partly indirect speech",
        u"gemengd: deels directe, deels indirecte rede", u"gemischt: teils direkte, teils indirekte Rede",
        u"mixte\u00a0: discours en partie direct, en partie indirect"},
    PhraseEntry{at(Phrase::FirstManner, 3), u"direct speech without quotation marks", u"directe rede zonder aanhalingstekens",
        u"direkte Rede ohne Anführungszeichen", u"discours direct sans guillemets"},
    PhraseEntry{at(Phrase::FirstManner, 4), u"in the article’s own voice", u"in eigen naam van het artikel",
        u"im eigenen Namen des Artikels", u"au nom de l’article lui-même"},

    PhraseEntry{at(Phrase::FirstCertainty, 0), u"not recorded", u"niet vastgelegd", u"nicht erfasst", u"non relevé"},
    PhraseEntry{at(Phrase::FirstCertainty, 1), u"presented as certain", u"voorgesteld als zeker", u"als sicher dargestellt",
        u"présenté comme certain"},
    PhraseEntry{at(Phrase::FirstCertainty, 2), u"presented as probable", u"voorgesteld als waarschijnlijk",
        u"als wahrscheinlich dargestellt", u"présenté comme probable"},
    PhraseEntry{at(Phrase::FirstCertainty, 3), u"presented as possible", u"voorgesteld als mogelijk", u"als möglich dargestellt",
        u"présenté comme possible"},
    PhraseEntry{at(Phrase::FirstCertainty, 4), u"presented as doubtful", u"voorgesteld als twijfelachtig",
        u"als zweifelhaft dargestellt", u"présenté comme douteux"},

    PhraseEntry{at(Phrase::FirstVerdict, 0), u"supported", u"onderbouwd", u"belegt", u"étayée"},
    PhraseEntry{at(Phrase::FirstVerdict, 1), u"partly supported", u"deels onderbouwd", u"teilweise belegt", u"partiellement étayée"},
    PhraseEntry{at(Phrase::FirstVerdict, 2), u"disputed", u"betwist", u"umstritten", u"contestée"},
    PhraseEntry{at(Phrase::FirstVerdict, 3), u"unproven", u"onbewezen", u"unbewiesen", u"non prouvée"},
    PhraseEntry{at(Phrase::FirstVerdict, 4), u"refuted", u"weerlegd", u"widerlegt", u"réfutée"},
    PhraseEntry{at(Phrase::FirstVerdict, 5), u"not checkable", u"niet te controleren", u"nicht überprüfbar", u"invérifiable"},

    PhraseEntry{at(Phrase::FirstStance, 0), u"Evidence for", u"Bewijs voor", u"Beleg dafür", u"Preuve pour"},
    PhraseEntry{at(Phrase::FirstStance, 1), u"Evidence against", u"Bewijs tegen", u"Beleg dagegen", u"Preuve contre"},
    PhraseEntry{at(Phrase::FirstStance, 2), u"Context", u"Context", u"Kontext", u"Contexte"},

    PhraseEntry{at(Phrase::FirstOriginality, 0), u"originality not graded", u"oorspronkelijkheid niet beoordeeld",
        u"Ursprünglichkeit nicht bewertet", u"originalité non évaluée"},
    PhraseEntry{at(Phrase::FirstOriginality, 1), u"original", u"oorspronkelijk", u"Originalquelle", u"source originale"},
    PhraseEntry{at(Phrase::FirstOriginality, 2), u"derivative", u"afgeleid", u"abgeleitete Quelle", u"source dérivée"},

    PhraseEntry{at(Phrase::FirstHand, 0), u"first or second hand not graded", u"eerste of tweede hand niet beoordeeld",
        u"erste oder zweite Hand nicht bewertet", u"première ou seconde main non évaluée"},
    PhraseEntry{at(Phrase::FirstHand, 1), u"first-hand", u"uit de eerste hand", u"aus erster Hand", u"de première main"},
    PhraseEntry{at(Phrase::FirstHand, 2), u"second-hand", u"uit de tweede hand", u"aus zweiter Hand", u"de seconde main"},

    PhraseEntry{at(Phrase::FirstDirectness, 0), u"directness not graded", u"directheid niet beoordeeld",
        u"Unmittelbarkeit nicht bewertet", u"caractère direct non évalué"},
    PhraseEntry{at(Phrase::FirstDirectness, 1), u"direct", u"direct", u"direkt", u"directe"},
    PhraseEntry{at(Phrase::FirstDirectness, 2), u"indirect", u"indirect", u"indirekt", u"indirecte"},
    PhraseEntry{at(Phrase::FirstDirectness, 3), u"negative (something is missing where it would be expected)",
        u"negatief (er ontbreekt iets wat men zou verwachten)", u"negativ (es fehlt etwas, das zu erwarten wäre)",
        u"négative (il manque ce à quoi l’on s’attendrait)"},

    PhraseEntry{at(Phrase::FirstConfidence, 0), u"confidence not graded", u"betrouwbaarheid niet beoordeeld",
        u"Verlässlichkeit nicht bewertet", u"fiabilité non évaluée"},
    PhraseEntry{at(Phrase::FirstConfidence, 1), u"high confidence", u"hoge betrouwbaarheid", u"hohe Verlässlichkeit", u"fiabilité élevée"},
    PhraseEntry{at(Phrase::FirstConfidence, 2), u"medium confidence", u"middelmatige betrouwbaarheid", u"mittlere Verlässlichkeit",
        u"fiabilité moyenne"},
    PhraseEntry{at(Phrase::FirstConfidence, 3), u"low confidence", u"lage betrouwbaarheid", u"geringe Verlässlichkeit", u"fiabilité faible"},

    PhraseEntry{at(Phrase::FirstLinkForward, 0), u"repeats %1", u"herhaalt %1", u"wiederholt %1", u"répète %1"},
    PhraseEntry{at(Phrase::FirstLinkForward, 1), u"supports %1", u"ondersteunt %1", u"stützt %1", u"appuie %1"},
    PhraseEntry{at(Phrase::FirstLinkForward, 2), u"contradicts %1", u"is in tegenspraak met %1", u"widerspricht %1", u"contredit %1"},
    PhraseEntry{at(Phrase::FirstLinkForward, 3), u"qualifies %1", u"nuanceert %1", u"schränkt %1 ein", u"nuance %1"},
    PhraseEntry{at(Phrase::FirstLinkForward, 4), u"corrects %1", u"corrigeert %1", u"berichtigt %1", u"corrige %1"},
    PhraseEntry{at(Phrase::FirstLinkForward, 5), u"retracts %1", u"trekt %1 in", u"nimmt %1 zurück", u"retire %1"},
    PhraseEntry{at(Phrase::FirstLinkForward, 6), u"updates %1", u"actualiseert %1", u"aktualisiert %1", u"actualise %1"},
    PhraseEntry{at(Phrase::FirstLinkForward, 7), u"answers %1", u"is een antwoord op %1", u"antwortet auf %1", u"répond à %1"},
    PhraseEntry{at(Phrase::FirstLinkForward, 8), u"translates %1", u"is een vertaling van %1", u"übersetzt %1", u"traduit %1"},

    PhraseEntry{at(Phrase::FirstLinkBackward, 0), u"is repeated by %1", u"wordt herhaald door %1", u"wird von %1 wiederholt",
        u"est répétée par %1"},
    PhraseEntry{at(Phrase::FirstLinkBackward, 1), u"is supported by %1", u"wordt ondersteund door %1", u"wird von %1 gestützt",
        u"est appuyée par %1"},
    PhraseEntry{at(Phrase::FirstLinkBackward, 2), u"is contradicted by %1", u"is in tegenspraak met %1", u"steht im Widerspruch zu %1",
        u"est contredite par %1"},
    PhraseEntry{at(Phrase::FirstLinkBackward, 3), u"is qualified by %1", u"wordt genuanceerd door %1", u"wird von %1 eingeschränkt",
        u"est nuancée par %1"},
    PhraseEntry{at(Phrase::FirstLinkBackward, 4), u"is corrected by %1", u"wordt gecorrigeerd door %1", u"wird von %1 berichtigt",
        u"est corrigée par %1"},
    PhraseEntry{at(Phrase::FirstLinkBackward, 5), u"is retracted by %1", u"wordt ingetrokken door %1", u"wird von %1 zurückgenommen",
        u"est retirée par %1"},
    PhraseEntry{at(Phrase::FirstLinkBackward, 6), u"is updated by %1", u"wordt geactualiseerd door %1", u"wird von %1 aktualisiert",
        u"est actualisée par %1"},
    PhraseEntry{at(Phrase::FirstLinkBackward, 7), u"is answered by %1", u"wordt beantwoord door %1", u"wird von %1 beantwortet",
        u"reçoit une réponse dans %1"},
    PhraseEntry{at(Phrase::FirstLinkBackward, 8), u"is translated in %1", u"is vertaald in %1", u"ist in %1 übersetzt",
        u"est traduite dans %1"},

    PhraseEntry{at(Phrase::FirstLinkReading, 0), u"in either reading", u"in beide lezingen", u"in beiden Lesarten", u"dans les deux lectures"},
    PhraseEntry{at(Phrase::FirstLinkReading, 1), u"as printed", u"zoals gedrukt", u"wie gedruckt", u"selon le texte imprimé"},
    PhraseEntry{at(Phrase::FirstLinkReading, 2), u"as probably meant", u"zoals waarschijnlijk bedoeld", u"wie wahrscheinlich gemeint",
        u"selon le sens probable"},

    PhraseEntry{at(Phrase::FirstArticleKind, 0), u"news article", u"nieuwsartikel", u"Nachrichtenartikel", u"article de presse"},
    PhraseEntry{at(Phrase::FirstArticleKind, 1), u"press release", u"persbericht", u"Pressemitteilung", u"communiqué de presse"},
    PhraseEntry{at(Phrase::FirstArticleKind, 2), u"transcript", u"transcriptie", u"Transkript", u"transcription"},
    PhraseEntry{at(Phrase::FirstArticleKind, 3), u"report", u"rapport", u"Bericht", u"rapport"},
    PhraseEntry{at(Phrase::FirstArticleKind, 4), u"e-mail", u"e-mail", u"E-Mail", u"courriel"},
    PhraseEntry{at(Phrase::FirstArticleKind, 5), u"post", u"bericht op internet", u"Internetbeitrag", u"publication en ligne"},
    PhraseEntry{at(Phrase::FirstArticleKind, 6), u"other", u"ander soort", u"sonstige", u"autre"},

    PhraseEntry{at(Phrase::FirstObtained, 0), u"from a file", u"uit een bestand", u"aus einer Datei", u"à partir d’un fichier"},
    PhraseEntry{at(Phrase::FirstObtained, 1), u"from a folder", u"uit een map", u"aus einem Ordner", u"à partir d’un dossier"},
    PhraseEntry{at(Phrase::FirstObtained, 2), u"pasted", u"geplakt", u"eingefügt", u"par collage"},
    PhraseEntry{at(Phrase::FirstObtained, 3), u"dropped into the window", u"in het venster gesleept", u"ins Fenster gezogen",
        u"par glisser-déposer"},
    PhraseEntry{at(Phrase::FirstObtained, 4), u"from the web", u"van het web", u"aus dem Web", u"sur le web"},
    PhraseEntry{at(Phrase::FirstObtained, 5), u"by the command line", u"via de opdrachtregel", u"über die Befehlszeile",
        u"par la ligne de commande"},

    PhraseEntry{at(Phrase::FirstTranslation, 0), u"not known whether original or translated",
        u"niet bekend of het oorspronkelijk of vertaald is", u"nicht bekannt, ob Original oder Übersetzung",
        u"on ignore s’il s’agit de l’original ou d’une traduction"},
    PhraseEntry{at(Phrase::FirstTranslation, 1), u"original text", u"oorspronkelijke tekst", u"Originaltext", u"texte original"},
    PhraseEntry{at(Phrase::FirstTranslation, 2), u"translated", u"vertaald", u"übersetzt", u"traduit"},
    PhraseEntry{at(Phrase::FirstTranslation, 3), u"translated by machine", u"machinaal vertaald", u"maschinell übersetzt",
        u"traduit par une machine"},

    PhraseEntry{at(Phrase::FirstLayerKind, 0), u"translation", u"vertaling", u"Übersetzung", u"traduction"},
    PhraseEntry{at(Phrase::FirstLayerKind, 1), u"correction", u"correctie", u"Korrektur", u"correction"},

    PhraseEntry{Phrase::NotGraded, u"not graded", u"niet beoordeeld", u"nicht bewertet", u"non évaluée"},
};

} // namespace

std::span<const PhraseEntry> wordPhrases()
{
    return table;
}

} // namespace claimline::report
