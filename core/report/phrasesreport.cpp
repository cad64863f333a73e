// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phrases.h"

#include <array>

namespace claimline::report {

namespace {

constexpr std::array table{
    PhraseEntry{Phrase::ReportTitle, u"Claims and where they come from", u"Beweringen en waar ze vandaan komen",
        u"Behauptungen und ihre Herkunft", u"Affirmations et leur provenance"},
    PhraseEntry{Phrase::AsOf, u"As of %1", u"Stand: %1", u"Stand: %1", u"État au %1"},
    PhraseEntry{Phrase::PageLabel, u"Page %1", u"Pagina %1", u"Seite %1", u"Page %1"},

    PhraseEntry{Phrase::ScopeHeading, u"Scope", u"Reikwijdte", u"Umfang", u"Périmètre"},
    PhraseEntry{Phrase::SummaryHeading, u"Summary", u"Overzicht", u"Übersicht", u"Synthèse"},
    PhraseEntry{Phrase::TimelineHeading, u"Timeline", u"Tijdlijn", u"Zeitleiste", u"Chronologie"},
    PhraseEntry{Phrase::ClaimsHeading, u"The claims", u"De beweringen", u"Die Behauptungen", u"Les affirmations"},
    PhraseEntry{Phrase::SpeakersHeading, u"The claims by speaker", u"De beweringen per spreker", u"Die Behauptungen nach Urhebern",
        u"Les affirmations par auteur"},
    PhraseEntry{Phrase::DatesHeading, u"The claims by date", u"De beweringen op datum", u"Die Behauptungen nach Datum",
        u"Les affirmations par date"},
    PhraseEntry{Phrase::ProposalsHeading, u"Proposed by the program, accepted by nobody",
        u"Voorgesteld door het programma, door niemand aanvaard", u"Vom Programm vorgeschlagen, von niemandem angenommen",
        u"Proposé par le programme, accepté par personne"},
    PhraseEntry{Phrase::SourcesHeading, u"Sources", u"Bronnen", u"Quellen", u"Sources"},
    PhraseEntry{Phrase::IndexHeading, u"Speakers", u"Sprekers", u"Urheber", u"Auteurs des déclarations"},
    PhraseEntry{Phrase::MethodHeading, u"How to read this report", u"Hoe u dit verslag leest", u"Wie dieser Bericht zu lesen ist",
        u"Comment lire ce rapport"},

    PhraseEntry{Phrase::CountOfArticles, u"Articles", u"Artikelen", u"Artikel", u"Articles"},
    PhraseEntry{Phrase::CountOfClaims, u"Claims", u"Beweringen", u"Behauptungen", u"Affirmations"},
    PhraseEntry{Phrase::CountOfStatements, u"Statements of these claims", u"Uitspraken van deze beweringen",
        u"Aussagen dieser Behauptungen", u"Déclarations de ces affirmations"},
    PhraseEntry{Phrase::CountOfUnseen, u"Statements by way of a source that we have not seen",
        u"Uitspraken via een bron die wij niet hebben gezien", u"Aussagen über eine Quelle, die uns nicht vorliegt",
        u"Déclarations passées par une source que nous n’avons pas consultée"},
    PhraseEntry{Phrase::CountOfDoubtful, u"Statements with a doubtful reading", u"Uitspraken met een twijfelachtige lezing",
        u"Aussagen mit zweifelhafter Lesart", u"Déclarations dont la lecture est douteuse"},
    PhraseEntry{Phrase::CountOfMachineTranslated, u"Articles translated by machine", u"Machinaal vertaalde artikelen",
        u"Maschinell übersetzte Artikel", u"Articles traduits par une machine"},
    PhraseEntry{Phrase::CountOfProposals, u"Statements proposed by the program and accepted by nobody, not counted",
        u"Uitspraken door het programma voorgesteld en door niemand aanvaard, niet meegeteld",
        u"Vom Programm vorgeschlagene, von niemandem angenommene Aussagen, nicht mitgezählt",
        u"Déclarations proposées par le programme et acceptées par personne, non comptées"},
    PhraseEntry{Phrase::CapturedWhen, u"Articles captured", u"Artikelen vastgelegd", u"Artikel gesichert", u"Articles enregistrés"},
    PhraseEntry{Phrase::SelectionLabel, u"Selection", u"Selectie", u"Auswahl", u"Sélection"},
    PhraseEntry{Phrase::TopicsOnly, u"on these topics: %1", u"over deze onderwerpen: %1", u"zu diesen Themen: %1",
        u"sur ces thèmes\u00a0: %1"},
    PhraseEntry{Phrase::ClaimsOnly, u"chosen by hand", u"met de hand gekozen", u"von Hand ausgewählt", u"choisies à la main"},
    PhraseEntry{Phrase::SelectionAll, u"all claims", u"alle beweringen", u"alle Behauptungen", u"toutes les affirmations"},
    PhraseEntry{Phrase::SelectionDisputed, u"disputed claims only", u"alleen betwiste beweringen",
        u"nur strittige Behauptungen", u"affirmations contestées seulement"},
    PhraseEntry{Phrase::SelectionUndisputed, u"undisputed claims only", u"alleen onbetwiste beweringen",
        u"nur unstrittige Behauptungen", u"affirmations non contestées seulement"},
    PhraseEntry{Phrase::OrderLabel, u"Order", u"Volgorde", u"Reihenfolge", u"Ordre"},
    PhraseEntry{Phrase::OrderByClaim, u"by claim, as recorded", u"per bewering, zoals vastgelegd",
        u"nach Behauptung, wie erfasst", u"par affirmation, dans l’ordre de saisie"},
    PhraseEntry{Phrase::OrderBySpeaker, u"by speaker", u"per spreker", u"nach Urhebern", u"par auteur"},
    PhraseEntry{Phrase::OrderByDate, u"by the date on which it was said", u"op de datum waarop het is gezegd",
        u"nach dem Datum der Aussage", u"par date de la déclaration"},

    PhraseEntry{Phrase::MethodStatements,
        u"A claim is a proposition that can be true or false, in the analyst’s words. A statement is one utterance of it in one "
        u"article; the words as printed are given letter for letter, and […] marks what was left out between them.",
        u"Een bewering is een stelling die waar of onwaar kan zijn, in de woorden van de analist. Een uitspraak is één uiting ervan in "
        u"één artikel; de gedrukte woorden zijn letter voor letter weergegeven, en […] geeft aan wat ertussen is weggelaten.",
        u"Eine Behauptung ist ein Satz, der wahr oder falsch sein kann, in den Worten der Analyse. Eine Aussage ist eine einzelne "
        u"Äußerung davon in einem Artikel; der gedruckte Wortlaut ist buchstabengetreu wiedergegeben, und […] zeigt, was dazwischen "
        u"ausgelassen ist.",
        u"Une affirmation est une proposition qui peut être vraie ou fausse, dans les mots de l’analyste. Une déclaration en est une "
        u"expression dans un article\u00a0; les mots imprimés sont reproduits à la lettre, et […] signale ce qui a été omis entre eux."},
    PhraseEntry{Phrase::MethodReadings,
        u"Where the words as printed most likely do not say what was meant, both readings are given, “as printed” and “probably meant”, "
        u"with the reason. Neither replaces the other.",
        u"Waar de gedrukte woorden waarschijnlijk niet zeggen wat er bedoeld was, zijn beide lezingen gegeven, “zoals gedrukt” en "
        u"“waarschijnlijk bedoeld”, met de reden. Geen van beide vervangt de andere.",
        u"Wo der gedruckte Wortlaut wahrscheinlich nicht sagt, was gemeint war, stehen beide Lesarten da, „wie gedruckt“ und "
        u"„wahrscheinlich gemeint“, mit der Begründung. Keine ersetzt die andere.",
        u"Là où les mots imprimés ne disent probablement pas ce qui était voulu, les deux lectures sont données, «\u00a0texte "
        u"imprimé\u00a0» et «\u00a0sens probable\u00a0», avec la raison. Aucune ne remplace l’autre."},
    PhraseEntry{Phrase::MethodUnseen,
        u"A source that an article names but that we have not seen ourselves is marked so each time: what it says is known only "
        u"through the article.",
        u"Een bron die een artikel noemt maar die wij niet zelf hebben gezien, is telkens zo gemerkt: wat er staat is alleen via het "
        u"artikel bekend.",
        u"Eine Quelle, die ein Artikel nennt, die uns aber nicht selbst vorliegt, ist jedes Mal so gekennzeichnet: Was sie sagt, ist "
        u"nur durch den Artikel bekannt.",
        u"Une source qu’un article cite mais que nous n’avons pas consultée nous-mêmes est signalée chaque fois\u00a0: ce qu’elle dit "
        u"n’est connu que par l’article."},
    PhraseEntry{Phrase::MethodDates,
        u"A date is as vague here as it is known. Beside it stand the article’s own words, where it gives the date in words.",
        u"Een datum is hier zo vaag als hij bekend is. Ernaast staan de eigen woorden van het artikel, waar dat de datum in woorden geeft.",
        u"Ein Datum ist hier so ungenau, wie es bekannt ist. Daneben steht der Wortlaut des Artikels, wo dieser das Datum umschreibt.",
        u"Une date est aussi vague ici qu’elle est connue. À côté figurent les mots de l’article, lorsqu’il donne la date en toutes lettres."},
    PhraseEntry{Phrase::MethodGrades,
        u"Evidence is graded apart from what it shows: original or derivative, first- or second-hand, direct, indirect or negative, and "
        u"with what confidence.",
        u"Bewijs wordt beoordeeld los van wat het aantoont: oorspronkelijk of afgeleid, uit de eerste of de tweede hand, direct, indirect "
        u"of negatief, en hoe betrouwbaar het is.",
        u"Belege werden unabhängig davon bewertet, was sie zeigen: Originalquelle oder abgeleitete Quelle, aus erster oder zweiter Hand, "
        u"direkt, indirekt oder negativ, und wie verlässlich sie sind.",
        u"Les preuves sont évaluées indépendamment de ce qu’elles montrent\u00a0: source originale ou dérivée, de première ou de seconde "
        u"main, directe, indirecte ou négative, et leur fiabilité."},
    PhraseEntry{Phrase::MethodVerdicts,
        u"A verdict holds for its scope and date. A later one does not delete an earlier one: those stand beside it as superseded.",
        u"Een oordeel geldt voor zijn reikwijdte en datum. Een later oordeel wist een eerder niet uit: dat staat erbij als achterhaald.",
        u"Eine Bewertung gilt für ihren Umfang und ihr Datum. Eine spätere löscht keine frühere: Diese steht als überholt daneben.",
        u"Un verdict vaut pour son périmètre et sa date. Un verdict ultérieur n’en efface aucun\u00a0: les précédents figurent à côté, "
        u"signalés comme remplacés."},
    PhraseEntry{Phrase::MethodDisputed,
        u"A claim is called disputed if a statement contradicts, corrects or retracts it, if there is evidence against it, or if its "
        u"latest verdict is “disputed” or “refuted”.",
        u"Een bewering heet betwist als een uitspraak haar tegenspreekt, corrigeert of intrekt, als er bewijs tegen is, of als het "
        u"laatste oordeel “betwist” of “weerlegd” is.",
        u"Eine Behauptung heißt strittig, wenn eine Aussage ihr widerspricht, sie berichtigt oder zurücknimmt, wenn es Belege dagegen "
        u"gibt oder wenn die letzte Bewertung „umstritten“ oder „widerlegt“ lautet.",
        u"Une affirmation est dite contestée si une déclaration la contredit, la corrige ou la retire, s’il existe une preuve contre "
        u"elle, ou si son dernier verdict est «\u00a0contestée\u00a0» ou «\u00a0réfutée\u00a0»."},
    PhraseEntry{Phrase::MethodProposals,
        u"What the program proposed and nobody accepted is not counted and not given as fact; it is listed apart.",
        u"Wat het programma voorstelde en niemand aanvaardde, is niet meegeteld en niet als feit gegeven; het staat apart vermeld.",
        u"Was das Programm vorgeschlagen und niemand angenommen hat, ist nicht mitgezählt und nicht als Tatsache wiedergegeben; es ist "
        u"gesondert aufgeführt.",
        u"Ce que le programme a proposé et que personne n’a accepté n’est ni compté ni présenté comme un fait\u00a0; la liste en est "
        u"donnée à part."},
    PhraseEntry{Phrase::NothingSelected, u"No claim of the project falls within this selection.",
        u"Geen enkele bewering van het project valt binnen deze selectie.", u"Keine Behauptung des Projekts fällt in diese Auswahl.",
        u"Aucune affirmation du projet n’entre dans cette sélection."},

    PhraseEntry{Phrase::ColumnNumber, u"No.", u"Nr.", u"Nr.", u"Nº"},
    PhraseEntry{Phrase::ColumnClaim, u"Claim", u"Bewering", u"Behauptung", u"Affirmation"},
    PhraseEntry{Phrase::ColumnAssertedBy, u"Asserted by", u"Beweerd door", u"Behauptet von", u"Affirmé par"},
    PhraseEntry{Phrase::ColumnSaid, u"Said", u"Gezegd", u"Gesagt", u"Date de la déclaration"},
    PhraseEntry{Phrase::ColumnVerdict, u"Verdict", u"Oordeel", u"Bewertung", u"Verdict"},
    PhraseEntry{Phrase::ArticleItself, u"the article itself", u"het artikel zelf", u"der Artikel selbst", u"l’article lui-même"},
    PhraseEntry{Phrase::ArticlesVoice, u"The articles’ own voice", u"De artikelen zelf", u"Die Artikel selbst",
        u"Les articles eux-mêmes"},
    PhraseEntry{Phrase::Undated, u"Undated", u"Zonder datum", u"Ohne Datum", u"Sans date"},
    PhraseEntry{Phrase::NoVerdict, u"none yet", u"nog geen", u"noch keine", u"aucun à ce jour"},
    PhraseEntry{Phrase::NotKnown, u"not known", u"niet bekend", u"nicht bekannt", u"date inconnue"},
    PhraseEntry{Phrase::TimelineCaption, u"When the statements were made, as far as it is known",
        u"Wanneer de uitspraken zijn gedaan, voor zover bekend", u"Wann die Aussagen gemacht wurden, soweit bekannt",
        u"Quand les déclarations ont été faites, pour autant qu’on le sache"},

    PhraseEntry{Phrase::StatementHeading, u"Statement %1: %2", u"Uitspraak %1: %2", u"Aussage %1: %2", u"Déclaration %1\u00a0: %2"},
    PhraseEntry{Phrase::SeeClaim, u"Evidence, verdict and open points: see claim %1", u"Bewijs, oordeel en open punten: zie bewering %1",
        u"Belege, Bewertung und offene Punkte: siehe Behauptung %1",
        u"Preuves, verdict et points en suspens\u00a0: voir l’affirmation %1"},
    PhraseEntry{Phrase::AlsoStated, u"Other statements of this claim", u"Andere uitspraken van deze bewering",
        u"Weitere Aussagen dieser Behauptung", u"Autres déclarations de cette affirmation"},
    PhraseEntry{Phrase::TopicsLabel, u"Topics", u"Onderwerpen", u"Themen", u"Thèmes"},
    PhraseEntry{Phrase::AboutLabel, u"Is about", u"Gaat over", u"Betrifft", u"Porte sur"},
    PhraseEntry{Phrase::SaidLabel, u"Said", u"Gezegd", u"Gesagt", u"Déclaré"},
    PhraseEntry{Phrase::MannerLabel, u"Manner", u"Weergave", u"Wiedergabe", u"Forme"},
    PhraseEntry{Phrase::CueLabel, u"Attributed with the words", u"Toegeschreven met de woorden", u"Zugeschrieben mit den Worten",
        u"Attribué par les mots"},
    PhraseEntry{Phrase::CueOfHop, u"%1 (for %2)", u"%1 (voor %2)", u"%1 (für %2)", u"%1 (pour %2)"},
    PhraseEntry{Phrase::CertaintyLabel, u"Certainty", u"Zekerheid", u"Gewissheit", u"Certitude"},
    PhraseEntry{Phrase::AsPrintedLabel, u"As printed", u"Zoals gedrukt", u"Wie gedruckt", u"Texte imprimé"},
    PhraseEntry{Phrase::ProbablyMeantLabel, u"Probably meant", u"Waarschijnlijk bedoeld", u"Wahrscheinlich gemeint", u"Sens probable"},
    PhraseEntry{Phrase::ReadingReasonLabel, u"Reason for the doubt", u"Reden van de twijfel", u"Grund des Zweifels", u"Raison du doute"},
    PhraseEntry{Phrase::RemarkLabel, u"Remark", u"Opmerking", u"Anmerkung", u"Remarque"},
    PhraseEntry{Phrase::HopProofLabel, u"Evidence for the route", u"Bewijs voor de herkomst", u"Beleg für die Herkunft", u"Preuve de la provenance"},
    PhraseEntry{Phrase::PrivateNoteLabel, u"Private note", u"Privénotitie", u"Private Notiz", u"Note privée"},

    PhraseEntry{Phrase::EvidenceHeading, u"Evidence", u"Bewijs", u"Belege", u"Preuves"},
    PhraseEntry{Phrase::RelationsHeading, u"Relations to other statements and claims", u"Verband met andere uitspraken en beweringen",
        u"Bezüge zu anderen Aussagen und Behauptungen", u"Liens avec d’autres déclarations et affirmations"},
    PhraseEntry{Phrase::VerdictsHeading, u"Verdict", u"Oordeel", u"Bewertung", u"Verdict"},
    PhraseEntry{Phrase::OpenPointsHeading, u"Open points", u"Open punten", u"Offene Punkte", u"Points en suspens"},
    PhraseEntry{Phrase::LatestVerdict, u"Latest verdict", u"Laatste oordeel", u"Letzte Bewertung", u"Dernier verdict"},
    PhraseEntry{Phrase::EarlierVerdict, u"Earlier verdicts, superseded", u"Eerdere oordelen, achterhaald",
        u"Frühere Bewertungen, überholt", u"Verdicts antérieurs, remplacés"},
    PhraseEntry{Phrase::ScopeOfVerdict, u"scope: %1", u"reikwijdte: %1", u"Umfang: %1", u"périmètre\u00a0: %1"},
    PhraseEntry{Phrase::DateOfVerdict, u"as of %1", u"stand: %1", u"Stand: %1", u"état\u00a0: %1"},
    PhraseEntry{Phrase::AnalystOfVerdict, u"by %1", u"door %1", u"von %1", u"par %1"},
    PhraseEntry{Phrase::MadeOn, u"entered %1", u"ingevoerd %1", u"eingetragen %1", u"saisi %1"},
    PhraseEntry{Phrase::TargetStatement, u"statement %1 (%2)", u"uitspraak %1 (%2)", u"Aussage %1 (%2)", u"la déclaration %1 (%2)"},
    PhraseEntry{Phrase::TargetClaim, u"claim %1", u"bewering %1", u"Behauptung %1", u"l’affirmation %1"},
    PhraseEntry{Phrase::TargetOutsideStatement, u"a statement outside this report (%1: %2)", u"een uitspraak buiten dit verslag (%1: %2)",
        u"Aussage außerhalb dieses Berichts (%1: %2)", u"une déclaration hors de ce rapport (%1\u00a0: %2)"},
    PhraseEntry{Phrase::TargetOutsideClaim, u"a claim outside this report (%1)", u"een bewering buiten dit verslag (%1)",
        u"Behauptung außerhalb dieses Berichts (%1)", u"une affirmation hors de ce rapport (%1)"},
    PhraseEntry{Phrase::TargetProposal, u"a statement that the program proposed and nobody accepted (%1)",
        u"een uitspraak die het programma voorstelde en niemand aanvaardde (%1)",
        u"Aussage, die nur das Programm vorgeschlagen hat (%1)",
        u"une déclaration que le programme a proposée et que personne n’a acceptée (%1)"},
    PhraseEntry{Phrase::LinkReason, u"Reason: %1", u"Reden: %1", u"Grund: %1", u"Raison\u00a0: %1"},
    PhraseEntry{Phrase::LinkProof, u"Evidence: %1", u"Bewijs: %1", u"Beleg: %1", u"Preuve\u00a0: %1"},
    PhraseEntry{Phrase::LinkDrawn, u"Drawn by %1 %2.", u"Gelegd door %1 %2.", u"Hergestellt von %1 %2.", u"Établi par %1 %2."},

    PhraseEntry{Phrase::OpenNoDate, u"Statement %1: it is not known when it was made.",
        u"Uitspraak %1: het is niet bekend wanneer zij is gedaan.", u"Aussage %1: Es ist nicht bekannt, wann sie gemacht wurde.",
        u"Déclaration %1\u00a0: on ne sait pas quand elle a été faite."},
    PhraseEntry{Phrase::OpenGuessedDate, u"Statement %1: a date was read by the program and not confirmed.",
        u"Uitspraak %1: een datum is door het programma gelezen en niet bevestigd.",
        u"Aussage %1: Ein Datum wurde vom Programm gelesen und nicht bestätigt.",
        u"Déclaration %1\u00a0: une date a été lue par le programme et n’est pas confirmée."},
    PhraseEntry{Phrase::OpenGuessedAbout, u"The time that the claim is about was read by the program and not confirmed.",
        u"De tijd waarover de bewering gaat, is door het programma gelezen en niet bevestigd.",
        u"Die Zeit, die die Behauptung betrifft, wurde vom Programm gelesen und nicht bestätigt.",
        u"L’époque sur laquelle porte l’affirmation a été lue par le programme et n’est pas confirmée."},
    PhraseEntry{Phrase::OpenUnseen, u"Statement %1: not seen by us: %2.", u"Uitspraak %1: door ons niet gezien: %2.",
        u"Aussage %1: Uns liegt nicht vor: %2.", u"Déclaration %1\u00a0: nous n’avons pas consulté\u00a0: %2."},
    PhraseEntry{Phrase::OpenDoubtful, u"Statement %1: the reading is doubtful.", u"Uitspraak %1: de lezing is twijfelachtig.",
        u"Aussage %1: Die Lesart ist zweifelhaft.", u"Déclaration %1\u00a0: la lecture est douteuse."},
    PhraseEntry{Phrase::OpenUnresolved, u"Statement %1: its words were not found again in the capture.",
        u"Uitspraak %1: de woorden zijn niet teruggevonden in de vastgelegde kopie.",
        u"Aussage %1: Ihr Wortlaut wurde in der gesicherten Kopie nicht wiedergefunden.",
        u"Déclaration %1\u00a0: ses mots n’ont pas été retrouvés dans la copie enregistrée."},
    PhraseEntry{Phrase::OpenNoPassage, u"Statement %1: no passage is marked.", u"Uitspraak %1: er is geen passage gemarkeerd.",
        u"Aussage %1: Es ist keine Textstelle markiert.", u"Déclaration %1\u00a0: aucun passage n’est marqué."},
    PhraseEntry{Phrase::OpenNoEvidence, u"No evidence for or against is recorded.", u"Er is geen bewijs voor of tegen vastgelegd.",
        u"Es sind keine Belege dafür oder dagegen erfasst.", u"Aucune preuve pour ou contre n’est relevée."},
    PhraseEntry{Phrase::OpenNoVerdict, u"No verdict has been given.", u"Er is nog geen oordeel gegeven.",
        u"Es liegt noch keine Bewertung vor.", u"Aucun verdict n’a été rendu."},
    PhraseEntry{Phrase::OpenProposal, u"Left out: a statement proposed by the program, accepted by nobody, in %1.",
        u"Weggelaten: een uitspraak, voorgesteld door het programma en door niemand aanvaard, in %1.",
        u"Ausgelassen: eine Aussage, vom Programm vorgeschlagen, von niemandem angenommen, in %1.",
        u"Omise\u00a0: une déclaration proposée par le programme et acceptée par personne, dans %1."},
    PhraseEntry{Phrase::OpenNoStatement, u"No statement of this claim is recorded.", u"Er is geen uitspraak van deze bewering vastgelegd.",
        u"Es ist keine Aussage dieser Behauptung erfasst.", u"Aucune déclaration de cette affirmation n’est relevée."},
    PhraseEntry{Phrase::WithoutStatement, u"Claims without a statement", u"Beweringen zonder uitspraak", u"Behauptungen ohne Aussage",
        u"Affirmations sans déclaration"},
    PhraseEntry{Phrase::ProposalIntroduction,
        u"These statements stand in no count above. The program found them in the text; nobody has confirmed them.",
        u"Deze uitspraken zijn hierboven nergens meegeteld. Het programma vond ze in de tekst; niemand heeft ze bevestigd.",
        u"Diese Aussagen sind oben nirgends mitgezählt. Das Programm hat sie im Text gefunden; niemand hat sie bestätigt.",
        u"Ces déclarations ne figurent dans aucun compte ci-dessus. Le programme les a trouvées dans le texte\u00a0; personne ne les a "
        u"confirmées."},
    PhraseEntry{Phrase::ProposalItem, u"%1, in %2", u"%1, in %2", u"%1, in %2", u"%1, dans %2"},

    PhraseEntry{Phrase::SourceHeading, u"Source %1: %2", u"Bron %1: %2", u"Quelle %1: %2", u"Source %1\u00a0: %2"},
    PhraseEntry{Phrase::SourceInShort, u"source %1, %2", u"bron %1, %2", u"Quelle %1, %2", u"source %1, %2"},
    PhraseEntry{Phrase::PublisherLabel, u"Publisher", u"Uitgever", u"Herausgeber", u"Éditeur"},
    PhraseEntry{Phrase::BylineLabel, u"Byline", u"Auteur", u"Autor", u"Signature"},
    PhraseEntry{Phrase::PublishedLabel, u"Published", u"Gepubliceerd", u"Veröffentlicht", u"Publication"},
    PhraseEntry{Phrase::AddressLabel, u"Address", u"Adres", u"Adresse", u"Adresse"},
    PhraseEntry{Phrase::KindLabel, u"Kind", u"Soort", u"Art", u"Nature"},
    PhraseEntry{Phrase::LanguageLabel, u"Language", u"Taal", u"Sprache", u"Langue"},
    PhraseEntry{Phrase::TranslationLabel, u"Text", u"Tekst", u"Text", u"Texte"},
    PhraseEntry{Phrase::TranslatedFrom, u"%1, from: %2", u"%1, uit: %2", u"%1, aus: %2", u"%1, depuis\u00a0: %2"},
    PhraseEntry{Phrase::CaptureLabel, u"Captured", u"Vastgelegd", u"Gesichert", u"Enregistré"},
    PhraseEntry{Phrase::CaptureValue, u"%1, %2", u"%1, %2", u"%1, %2", u"%1, %2"},
    PhraseEntry{Phrase::HashLabel, u"SHA-256 of its bytes", u"SHA-256 van de bytes", u"SHA-256 der Bytes", u"SHA-256 des octets"},
    PhraseEntry{Phrase::LayerLabel, u"Laid over the text", u"Over de tekst gelegd", u"Über den Text gelegt", u"Superposé au texte"},
    PhraseEntry{Phrase::LayerValue, u"%1 (%2)", u"%1 (%2)", u"%1 (%2)", u"%1 (%2)"},
    PhraseEntry{Phrase::SourceLineCapture, u"captured %1", u"vastgelegd %1", u"gesichert %1", u"enregistré %1"},
    PhraseEntry{Phrase::SourceLineHash, u"SHA-256 %1…", u"SHA-256 %1…", u"SHA-256 %1…", u"SHA-256 %1…"},
    PhraseEntry{Phrase::NoCapture, u"no copy kept", u"geen kopie bewaard", u"keine Kopie aufbewahrt", u"aucune copie conservée"},
    PhraseEntry{Phrase::WithoutTitle, u"without title", u"zonder titel", u"ohne Titel", u"sans titre"},
    PhraseEntry{Phrase::IndexClaim, u"claim %1", u"bewering %1", u"Behauptung %1", u"affirmation %1"},
    PhraseEntry{Phrase::IndexClaims, u"claims %1", u"beweringen %1", u"Behauptungen %1", u"affirmations %1"},
};

} // namespace

std::span<const PhraseEntry> reportPhrases()
{
    return table;
}

} // namespace claimline::report
