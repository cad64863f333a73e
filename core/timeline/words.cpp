// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/words.h"

namespace claimline::timeline {

using namespace Qt::StringLiterals;

namespace {

const Words& english()
{
    static const Words words{
        .title = u"Timeline"_s, .undated = u"Undated"_s,
        .nothing = u"There are no statements to show yet."_s, .withoutLane = u"Others"_s,
        .dayKnown = u"day known"_s, .withinSpan = u"within this time"_s, .guess = u"guess, not accepted"_s,
        .disputed = u"disputed"_s, .together = u"several together"_s, .supports = u"supports"_s,
        .opposes = u"opposes"_s, .related = u"related"_s, .beforeChrist = u"BC"_s,
        .description = u"Statements: %1, in %2 lanes; undated: %3."_s, .pageOf = u"Page %1 of %2"_s};
    return words;
}

const Words& dutch()
{
    static const Words words{
        .title = u"Tijdlijn"_s, .undated = u"Zonder datum"_s,
        .nothing = u"Er zijn nog geen uitspraken om te tonen."_s, .withoutLane = u"Overige"_s,
        .dayKnown = u"dag bekend"_s, .withinSpan = u"binnen deze tijd"_s, .guess = u"gok, niet aanvaard"_s,
        .disputed = u"betwist"_s, .together = u"meerdere samen"_s, .supports = u"steunt"_s,
        .opposes = u"spreekt tegen"_s, .related = u"verwant"_s, .beforeChrist = u"v.Chr."_s,
        .description = u"Uitspraken: %1, in %2 banen; zonder datum: %3."_s, .pageOf = u"Pagina %1 van %2"_s};
    return words;
}

const Words& german()
{
    static const Words words{
        .title = u"Zeitleiste"_s, .undated = u"Ohne Datum"_s,
        .nothing = u"Es gibt noch keine Aussagen zu zeigen."_s, .withoutLane = u"Übrige"_s,
        .dayKnown = u"Tag bekannt"_s, .withinSpan = u"in diesem Zeitraum"_s, .guess = u"Vermutung, nicht bestätigt"_s,
        .disputed = u"umstritten"_s, .together = u"mehrere zusammen"_s, .supports = u"stützt"_s,
        .opposes = u"widerspricht"_s, .related = u"verwandt"_s, .beforeChrist = u"v. Chr."_s,
        .description = u"Aussagen: %1, in %2 Spuren; ohne Datum: %3."_s, .pageOf = u"Seite %1 von %2"_s};
    return words;
}

const Words& french()
{
    static const Words words{
        .title = u"Chronologie"_s, .undated = u"Sans date"_s,
        .nothing = u"Il n’y a pas encore de déclarations à montrer."_s, .withoutLane = u"Autres"_s,
        .dayKnown = u"jour connu"_s, .withinSpan = u"dans cette période"_s, .guess = u"supposition, non confirmée"_s,
        .disputed = u"contesté"_s, .together = u"plusieurs ensemble"_s, .supports = u"appuie"_s,
        .opposes = u"contredit"_s, .related = u"apparenté"_s, .beforeChrist = u"av. J.-C."_s,
        .description = u"Déclarations : %1, sur %2 lignes ; sans date : %3."_s, .pageOf = u"Page %1 sur %2"_s};
    return words;
}

} // namespace

const Words& words(Language language)
{
    switch (language) {
    case Language::English:
        return english();
    case Language::Dutch:
        return dutch();
    case Language::German:
        return german();
    case Language::French:
        return french();
    }
    return english();
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Dutch:
        return QLocale(QLocale::Dutch, QLocale::Belgium);
    case Language::German:
        return QLocale(QLocale::German, QLocale::Germany);
    case Language::French:
        return QLocale(QLocale::French, QLocale::France);
    }
    return QLocale::c();
}

} // namespace claimline::timeline
