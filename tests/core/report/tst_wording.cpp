// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chainwords.h"
#include "core/report/wording.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claimline;
using namespace claimline::report;

Q_DECLARE_METATYPE(claimline::report::Attribution)

namespace {

const std::array languages{Language::English, Language::Dutch, Language::German, Language::French};

Edtf edtf(const QString& text)
{
    return Edtf::parse(text).value();
}

NamedAgent person(const QString& name)
{
    return {AgentKind::Person, name, {}};
}

NamedAgent organisation(const QString& name)
{
    return {AgentKind::Organisation, name, {}};
}

NamedHop articleHop()
{
    NamedHop hop;
    hop.seen = true;
    return hop;
}

NamedHop hopOf(const NamedAgent& agent, const QString& medium, const QString& cue, const QString& date = {})
{
    NamedHop hop;
    hop.agent = agent;
    hop.medium = medium;
    hop.cue = cue;
    if (!date.isEmpty()) {
        hop.date = Dating::of(edtf(date));
    }
    return hop;
}

Attribution attributionOf(const std::optional<NamedAgent>& asserter, const std::vector<NamedHop>& inner = {})
{
    Attribution attribution;
    attribution.asserter = asserter;
    attribution.article = {u"A centre opens"_s, u"Data News"_s, ArticleKind::News, Dating::of(edtf(u"2018-12-18"_s))};
    attribution.hops = {articleHop()};
    attribution.hops.insert(attribution.hops.end(), inner.begin(), inner.end());
    return attribution;
}

/// Number 12 of the worked example: the article → Der Spiegel → the head of the BSI.
Attribution interviewUnseen()
{
    Attribution attribution = attributionOf(person(u"Arne Schönbohm"_s),
        {hopOf(organisation(u"Der Spiegel"_s), u"interview"_s, u"in an interview with"_s, u"2018-12-17/2018-12-18"_s)});
    attribution.role = u"head"_s;
    attribution.roleOrganisation = u"German Federal Office for Security in Information Technology (BSI)"_s;
    return attribution;
}

/// Number 16: the article → De Tijd → an unnamed spokesman.
Attribution unnamedToNewspaper()
{
    return attributionOf(NamedAgent{AgentKind::Unnamed, u"a spokesman for Huawei"_s, u"Huawei"_s},
        {hopOf(organisation(u"De Tijd"_s), {}, u"to"_s)});
}

Attribution roleAsPrinted()
{
    Attribution attribution = attributionOf(person(u"Ken Hu"_s));
    attribution.role = u"rotating chairman"_s;
    attribution.roleOrganisation = u"Huawei"_s;
    attribution.roleAsPrinted = u"rotating president"_s;
    return attribution;
}

Attribution threeHops()
{
    NamedHop original = hopOf(organisation(u"De Voorbeeldkrant"_s), u"newspaper"_s, u"appeared in"_s, u"2018-12-21"_s);
    original.seen = true;
    original.proof = u"S2"_s;
    return attributionOf(person(u"Miguel De Bruycker"_s),
        {original, hopOf(organisation(u"De Tijd"_s), u"newspaper"_s, u"told in"_s, u"2018-12-07"_s)});
}

Attribution throughPersonAndReport()
{
    Attribution attribution = attributionOf(organisation(u"Huawei"_s),
        {hopOf(organisation(u"Le Monde"_s), {}, {}, u"2018-12-19"_s), hopOf(organisation(u"HCSEC Oversight Board"_s), u"report"_s, {}),
            hopOf({AgentKind::Unnamed, u"a lawyer"_s, {}}, {}, {})});
    attribution.article.kind = ArticleKind::PressRelease;
    attribution.article.published = {};
    return attribution;
}

Attribution guessedHopDate()
{
    NamedHop media = hopOf({AgentKind::Group, u"Flemish media"_s, {}}, u"press"_s, u"verklaarde … in"_s, u"2018-12"_s);
    media.date.phrase = u"deze maand"_s;
    media.date.guess = true;
    return attributionOf(organisation(u"CCB"_s), {media});
}

Attribution unknownMediumAndCue()
{
    return attributionOf(person(u"Ken Hu"_s), {hopOf(organisation(u"Les Échos"_s), u"hologram"_s, u"let know"_s)});
}

Attribution seenInterview()
{
    Attribution attribution = attributionOf(person(u"Arne Schönbohm"_s), {hopOf(organisation(u"Der Spiegel"_s), {}, u"in an interview with"_s)});
    attribution.hops.back().seen = true;
    attribution.role = u"Präsident"_s;
    attribution.roleOrganisation = u"Bundesamt für Sicherheit in der Informationstechnik"_s;
    return attribution;
}

} // namespace

class TestWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phrases_standInTheOrderOfTheirEnumeration();
    void phrases_areThereInEveryLanguage();
    void phrases_haveTheSamePlacesInEveryLanguage();
    void phrase_filledWithPlaceMarks_leavesThemAlone();
    void attribution_data();
    void attribution();
    void attribution_unseenHop_isNeverWithoutItsMark();
    void attribution_guessedPublication_isNotPrintedAsFact();
    void role_organisation_data();
    void role_organisation();
    void frenchPreposition_runsTogetherWithTheName();
    void dating_guess_saysWhoReadItFromWhat();
    void dating_guessWithOwnDoubt_doubtsOnce();
    void dating_phraseAlone_givesNoDate();
    void link_bothDirections();
    void link_symmetric_saysTheSameFromBothEnds();
    void grade_ungraded_saysSo();
    void assessment_namesScopeDateAndAnalyst();
};

void TestWording::phrases_standInTheOrderOfTheirEnumeration()
{
    int index = 0;
    for (const auto& table : {chainPhrases(), wordPhrases(), reportPhrases()}) {
        for (const PhraseEntry& entry : table) {
            QCOMPARE(static_cast<int>(entry.phrase), index);
            ++index;
        }
    }
    QCOMPARE(index, static_cast<int>(Phrase::Count));
}

void TestWording::phrases_areThereInEveryLanguage()
{
    for (int index = 0; index < static_cast<int>(Phrase::Count); ++index) {
        for (const Language language : languages) {
            QVERIFY2(!phrase(static_cast<Phrase>(index), language).trimmed().isEmpty(), qPrintable(QString::number(index)));
        }
    }
}

void TestWording::phrases_haveTheSamePlacesInEveryLanguage()
{
    static const QRegularExpression place(u"%\\d"_s);
    for (int index = 0; index < static_cast<int>(Phrase::Count); ++index) {
        QStringList expected;
        for (const Language language : languages) {
            QStringList found;
            for (auto match = place.globalMatch(phrase(static_cast<Phrase>(index), language)); match.hasNext();) {
                found.append(match.next().captured());
            }
            found.sort();
            if (language == Language::English) {
                expected = found;
            }
            QCOMPARE(found, expected);
        }
    }
}

void TestWording::phrase_filledWithPlaceMarks_leavesThemAlone()
{
    QCOMPARE(phrase(Phrase::CueOfHop, Language::English, {u"%2 and %1"_s, u"100%"_s}), u"%2 and %1 (for 100%)"_s);
}

void TestWording::attribution_data()
{
    QTest::addColumn<Attribution>("attribution");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("interview that was not seen") << interviewUnseen() << QStringList{
        u"Arne Schönbohm, head of the German Federal Office for Security in Information Technology (BSI), in an interview with Der Spiegel between 17 and 18 December 2018, which we have not seen, as quoted by the article “A centre opens” (Data News, published on 18 December 2018)."_s,
        u"Arne Schönbohm, head van het German Federal Office for Security in Information Technology (BSI), in een interview met Der Spiegel tussen 17 en 18 december 2018, dat wij niet hebben gezien, aangehaald in het artikel “A centre opens” (Data News, gepubliceerd op 18 december 2018)."_s,
        u"Arne Schönbohm, head des German Federal Office for Security in Information Technology (BSI), in einem Interview mit Der Spiegel zwischen dem 17. und dem 18. Dezember 2018, das uns nicht vorliegt, zitiert nach dem Artikel „A centre opens“ (Data News, veröffentlicht am 18. Dezember 2018)."_s,
        u"Arne Schönbohm, head du German Federal Office for Security in Information Technology (BSI), dans un entretien avec Der Spiegel entre le 17 et le 18 décembre 2018, que nous n’avons pas consulté, propos repris dans l’article « A centre opens » (Data News, publié le 18 décembre 2018)."_s};
    QTest::newRow("unnamed source to a newspaper") << unnamedToNewspaper() << QStringList{
        u"An unnamed source, described as “a spokesman for Huawei”, speaking to De Tijd, which we have not seen, as quoted by the article “A centre opens” (Data News, published on 18 December 2018)."_s,
        u"Een niet bij naam genoemde bron, omschreven als “a spokesman for Huawei”, tegenover De Tijd, een bron die wij niet hebben gezien, aangehaald in het artikel “A centre opens” (Data News, gepubliceerd op 18 december 2018)."_s,
        u"Eine namentlich nicht genannte Quelle, beschrieben als „a spokesman for Huawei“, gegenüber De Tijd (die Quelle liegt uns nicht vor), zitiert nach dem Artikel „A centre opens“ (Data News, veröffentlicht am 18. Dezember 2018)."_s,
        u"Une source non nommée, décrite comme « a spokesman for Huawei », s’exprimant auprès de De Tijd, source que nous n’avons pas consultée, propos repris dans l’article « A centre opens » (Data News, publié le 18 décembre 2018)."_s};
    QTest::newRow("through the article alone") << roleAsPrinted() << QStringList{
        u"Ken Hu, rotating chairman of Huawei (“rotating president” as printed), as reported by the article “A centre opens” (Data News, published on 18 December 2018)."_s,
        u"Ken Hu, rotating chairman van Huawei (in de tekst: “rotating president”), volgens het artikel “A centre opens” (Data News, gepubliceerd op 18 december 2018)."_s,
        u"Ken Hu, rotating chairman von Huawei (im Text: „rotating president“), laut dem Artikel „A centre opens“ (Data News, veröffentlicht am 18. Dezember 2018)."_s,
        u"Ken Hu, rotating chairman de Huawei (dans le texte : « rotating president »), d’après l’article « A centre opens » (Data News, publié le 18 décembre 2018)."_s};
    QTest::newRow("own voice") << attributionOf(std::nullopt) << QStringList{
        u"The article “A centre opens” (Data News, published on 18 December 2018), in its own voice."_s,
        u"Het artikel “A centre opens” (Data News, gepubliceerd op 18 december 2018), in eigen naam."_s,
        u"Der Artikel „A centre opens“ (Data News, veröffentlicht am 18. Dezember 2018), im eigenen Namen."_s,
        u"L’article « A centre opens » (Data News, publié le 18 décembre 2018), en son propre nom."_s};
    QTest::newRow("three hops, one seen and proved") << threeHops() << QStringList{
        u"Miguel De Bruycker, in the newspaper De Tijd on 7 December 2018, which we have not seen, as cited in the newspaper De Voorbeeldkrant on 21 December 2018 (evidence: S2), which we have seen ourselves, as quoted by the article “A centre opens” (Data News, published on 18 December 2018)."_s,
        u"Miguel De Bruycker, in de krant De Tijd op 7 december 2018, die wij niet hebben gezien, weergegeven in de krant De Voorbeeldkrant op 21 december 2018 (bewijs: S2), die wij zelf hebben gezien, aangehaald in het artikel “A centre opens” (Data News, gepubliceerd op 18 december 2018)."_s,
        u"Miguel De Bruycker, in der Zeitung De Tijd am 7. Dezember 2018, die uns nicht vorliegt, wiedergegeven in der Zeitung De Voorbeeldkrant am 21. Dezember 2018 (Beleg: S2), die uns vorliegt, zitiert nach dem Artikel „A centre opens“ (Data News, veröffentlicht am 18. Dezember 2018)."_s,
        u"Miguel De Bruycker, dans le journal De Tijd le 7 décembre 2018, que nous n’avons pas consulté, propos rapportés dans le journal De Voorbeeldkrant le 21 décembre 2018 (preuve : S2), que nous avons consulté, propos repris dans l’article « A centre opens » (Data News, publié le 18 décembre 2018)."_s};
    QTest::newRow("four hops, of other kinds") << throughPersonAndReport() << QStringList{
        u"Huawei, as reported by an unnamed source, described as “a lawyer”, whose own words we have not seen, as cited in a report by the HCSEC Oversight Board, which we have not seen, as reported by Le Monde on 19 December 2018, which we have not seen, as quoted by the press release “A centre opens” (Data News, date of publication unknown)."_s,
        u"Huawei, volgens een niet bij naam genoemde bron, omschreven als “a lawyer”, van wie wij de eigen woorden niet hebben gezien, weergegeven in een rapport van de HCSEC Oversight Board, dat wij niet hebben gezien, volgens Le Monde (19 december 2018), een bron die wij niet hebben gezien, aangehaald in het persbericht “A centre opens” (Data News, publicatiedatum onbekend)."_s,
        u"Huawei, laut einer namentlich nicht genannten Quelle, beschrieben als „a lawyer“ (der Wortlaut liegt uns nicht vor), wiedergegeven in einem Bericht vom HCSEC Oversight Board, der uns nicht vorliegt, laut Le Monde (19. Dezember 2018; die Quelle liegt uns nicht vor), zitiert nach der Pressemitteilung „A centre opens“ (Data News, Erscheinungsdatum unbekannt)."_s,
        u"Huawei, d’après une source non nommée, décrite comme « a lawyer », dont nous n’avons pas vu les propos d’origine, propos rapportés dans un rapport du HCSEC Oversight Board, que nous n’avons pas consulté, d’après Le Monde (19 décembre 2018), source que nous n’avons pas consultée, propos repris dans le communiqué « A centre opens » (Data News, date de publication inconnue)."_s};
    QTest::newRow("a date that nobody accepted") << guessedHopDate() << QStringList{
        u"CCB, in Flemish media (possibly in December 2018, read by the program from “deze maand”, not confirmed), whose own words we have not seen, as quoted by the article “A centre opens” (Data News, published on 18 December 2018)."_s,
        u"CCB, in Flemish media (mogelijk in december 2018, door het programma gelezen uit “deze maand”, niet bevestigd), van wie wij de eigen woorden niet hebben gezien, aangehaald in het artikel “A centre opens” (Data News, gepubliceerd op 18 december 2018)."_s,
        u"CCB, in Flemish media (möglicherweise im Dezember 2018, vom Programm aus „deze maand“ gelesen, nicht bestätigt; der Wortlaut liegt uns nicht vor), zitiert nach dem Artikel „A centre opens“ (Data News, veröffentlicht am 18. Dezember 2018)."_s,
        u"CCB, dans Flemish media (peut-être en décembre 2018, date lue par le programme dans « deze maand », non confirmée), dont nous n’avons pas vu les propos d’origine, propos repris dans l’article « A centre opens » (Data News, publié le 18 décembre 2018)."_s};
    QTest::newRow("a medium and a cue that are not known") << unknownMediumAndCue() << QStringList{
        u"Ken Hu, as reported by Les Échos (“let know”; medium: “hologram”), which we have not seen, as quoted by the article “A centre opens” (Data News, published on 18 December 2018)."_s,
        u"Ken Hu, volgens Les Échos (“let know”; medium: “hologram”), een bron die wij niet hebben gezien, aangehaald in het artikel “A centre opens” (Data News, gepubliceerd op 18 december 2018)."_s,
        u"Ken Hu, laut Les Échos („let know“; Medium: „hologram“; die Quelle liegt uns nicht vor), zitiert nach dem Artikel „A centre opens“ (Data News, veröffentlicht am 18. Dezember 2018)."_s,
        u"Ken Hu, d’après Les Échos (« let know » ; support : « hologram »), source que nous n’avons pas consultée, propos repris dans l’article « A centre opens » (Data News, publié le 18 décembre 2018)."_s};
    QTest::newRow("an interview that we have, known by its cue") << seenInterview() << QStringList{
        u"Arne Schönbohm, Präsident of the Bundesamt für Sicherheit in der Informationstechnik, in an interview with Der Spiegel, which we have seen ourselves, as quoted by the article “A centre opens” (Data News, published on 18 December 2018)."_s,
        u"Arne Schönbohm, Präsident van het Bundesamt für Sicherheit in der Informationstechnik, in een interview met Der Spiegel, dat wij zelf hebben gezien, aangehaald in het artikel “A centre opens” (Data News, gepubliceerd op 18 december 2018)."_s,
        u"Arne Schönbohm, Präsident des Bundesamts für Sicherheit in der Informationstechnik, in einem Interview mit Der Spiegel, das uns vorliegt, zitiert nach dem Artikel „A centre opens“ (Data News, veröffentlicht am 18. Dezember 2018)."_s,
        u"Arne Schönbohm, Präsident du Bundesamt für Sicherheit in der Informationstechnik, dans un entretien avec Der Spiegel, que nous avons consulté, propos repris dans l’article « A centre opens » (Data News, publié le 18 décembre 2018)."_s};
}

void TestWording::attribution()
{
    QFETCH(const Attribution, attribution);
    QFETCH(const QStringList, expected);
    for (std::size_t index = 0; index < languages.size(); ++index) {
        // Which spaces break no line is not this test's.
        QCOMPARE(attributionInWords(attribution, languages.at(index)).replace(QChar(QChar::Nbsp), u' '),
            expected.at(static_cast<qsizetype>(index)));
    }
}

void TestWording::attribution_unseenHop_isNeverWithoutItsMark()
{
    const QStringList media{u"interview"_s, u"press conference"_s, u"speech"_s, u"letter"_s, u"press release"_s, u"newspaper"_s,
        u"magazine"_s, u"press"_s, u"news agency"_s, u"radio"_s, u"television"_s, u"post"_s, u"report"_s, u"book"_s, u"website"_s,
        u"conversation"_s, u"hearing"_s, u"e-mail"_s, u"smoke signal"_s, QString()};
    const QStringList marks{u"not seen"_s, u"niet hebben gezien"_s, u"nicht vor"_s, u"n’avons pas"_s};
    for (const AgentKind kind : {AgentKind::Person, AgentKind::Organisation, AgentKind::Group, AgentKind::Unnamed}) {
        for (const QString& medium : media) {
            Attribution told = attributionOf(person(u"Ken Hu"_s), {hopOf({kind, u"the other"_s, {}}, medium, {}, u"2018"_s)});
            for (std::size_t index = 0; index < languages.size(); ++index) {
                const QString& mark = marks.at(static_cast<qsizetype>(index));
                told.hops.back().seen = false;
                const QString unseen = attributionInWords(told, languages.at(index));
                QVERIFY2(unseen.contains(mark), qPrintable(unseen));
                told.hops.back().seen = true;
                const QString seen = attributionInWords(told, languages.at(index));
                QVERIFY2(!seen.contains(mark), qPrintable(seen));
            }
        }
    }
}

void TestWording::attribution_guessedPublication_isNotPrintedAsFact()
{
    Attribution told = attributionOf(person(u"Ken Hu"_s));
    told.article.published.guess = true;
    QVERIFY(attributionInWords(told, Language::English)
                .contains(u"published possibly on 18 December 2018, read by the program, not confirmed"_s));
}

void TestWording::role_organisation_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a plain name") << u"Huawei"_s << QStringList{u"x of Huawei"_s, u"x van Huawei"_s, u"x von Huawei"_s, u"x de Huawei"_s};
    QTest::newRow("a vowel") << u"Orange"_s << QStringList{u"x of Orange"_s, u"x van Orange"_s, u"x von Orange"_s, u"x d’Orange"_s};
    QTest::newRow("a paper with its article")
        << u"Le Monde"_s << QStringList{u"x of Le Monde"_s, u"x van Le Monde"_s, u"x von Le Monde"_s, u"x du Monde"_s};
    QTest::newRow("a feminine institution") << u"Bundesnetzagentur"_s
        << QStringList{u"x of the Bundesnetzagentur"_s, u"x van de Bundesnetzagentur"_s, u"x der Bundesnetzagentur"_s,
               u"x de la Bundesnetzagentur"_s};
    QTest::newRow("an English institution") << u"European Commission"_s
        << QStringList{u"x of the European Commission"_s, u"x van de European Commission"_s, u"x der European Commission"_s,
               u"x de l’European Commission"_s};
    QTest::newRow("a Dutch institution") << u"Centrum voor Cybersecurity België"_s
        << QStringList{u"x of the Centrum voor Cybersecurity België"_s, u"x van het Centrum voor Cybersecurity België"_s,
               u"x des Centrum voor Cybersecurity België"_s, u"x du Centrum voor Cybersecurity België"_s};
}

void TestWording::role_organisation()
{
    QFETCH(const QString, organisation);
    QFETCH(const QStringList, expected);
    for (std::size_t index = 0; index < languages.size(); ++index) {
        QCOMPARE(roleInWords(u"x"_s, organisation, languages.at(index)), expected.at(static_cast<qsizetype>(index)));
    }
}

void TestWording::frenchPreposition_runsTogetherWithTheName()
{
    QCOMPARE(joined(u"auprès de %1"_s, organisation(u"Les Échos"_s), Language::French), u"auprès des Échos"_s);
    QCOMPARE(joined(u"auprès de %1"_s, organisation(u"Al Jazeera"_s), Language::French), u"auprès d’Al Jazeera"_s);
    QCOMPARE(joined(u"auprès de %1"_s, person(u"Les Wexner"_s), Language::French), u"auprès de Les Wexner"_s);
    QCOMPARE(joined(u"d’après %1"_s, organisation(u"Le Monde"_s), Language::French), u"d’après Le Monde"_s);
}

void TestWording::dating_guess_saysWhoReadItFromWhat()
{
    Dating dating = Dating::of(edtf(u"2018-12-18"_s));
    dating.phrase = u"on Tuesday"_s;
    dating.guess = true;
    QCOMPARE(datingInWords(dating, Language::English),
        u"possibly 18 December 2018, read by the program from “on Tuesday”, not confirmed"_s);
    QCOMPARE(datingWithPhrase(dating, Language::German),
        u"möglicherweise 18. Dezember 2018, vom Programm aus „on Tuesday“ gelesen, nicht bestätigt"_s);
    dating.guess = false;
    QCOMPARE(datingWithPhrase(dating, Language::Dutch), u"18 december 2018 (zoals gedrukt: “on Tuesday”)"_s);
}

void TestWording::dating_guessWithOwnDoubt_doubtsOnce()
{
    Dating dating = Dating::of(edtf(u"2018?"_s));
    dating.guess = true;
    QCOMPARE(datingInWords(dating, Language::English), u"possibly 2018, read by the program, not confirmed"_s);
}

void TestWording::dating_phraseAlone_givesNoDate()
{
    Dating dating;
    dating.phrase = u"recently"_s;
    QCOMPARE(datingWithPhrase(dating, Language::English), u"“recently” as printed; no date can be given from it"_s);
    QVERIFY(datingInWords(Dating(), Language::French).isEmpty());
}

void TestWording::link_bothDirections()
{
    QCOMPARE(linkInWords(LinkKind::Repeats, LinkReading::ProbablyMeant, LinkEnd::From, u"X"_s, Language::English),
        u"repeats X, as probably meant"_s);
    QCOMPARE(linkInWords(LinkKind::Repeats, LinkReading::Either, LinkEnd::To, u"X"_s, Language::German), u"wird von X wiederholt"_s);
    QCOMPARE(linkInWords(LinkKind::Retracts, LinkReading::Either, LinkEnd::From, u"X"_s, Language::Dutch), u"trekt X in"_s);
    QCOMPARE(linkInWords(LinkKind::Qualifies, LinkReading::Either, LinkEnd::To, u"X"_s, Language::French), u"est nuancée par X"_s);
}

void TestWording::link_symmetric_saysTheSameFromBothEnds()
{
    for (const Language language : languages) {
        QCOMPARE(linkInWords(LinkKind::Contradicts, LinkReading::AsPrinted, LinkEnd::From, u"X"_s, language),
            linkInWords(LinkKind::Contradicts, LinkReading::AsPrinted, LinkEnd::To, u"X"_s, language));
    }
}

void TestWording::grade_ungraded_saysSo()
{
    QCOMPARE(gradeInWords({}, Language::English), u"not graded"_s);
    QCOMPARE(gradeInWords({Originality::Original, Hand::First, Directness::Direct, Confidence::High}, Language::English),
        u"original, first-hand, direct, high confidence"_s);
}

void TestWording::assessment_namesScopeDateAndAnalyst()
{
    Assessment assessment;
    assessment.verdict = Verdict::Disputed;
    assessment.scope = u"on these four sources"_s;
    assessment.asOf = edtf(u"2018-12-20"_s);
    assessment.analyst = u"A. Nalyst"_s;
    QCOMPARE(assessmentInWords(assessment, Language::English),
        u"disputed; scope: on these four sources; as of 20 December 2018; by A. Nalyst"_s);
}

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
