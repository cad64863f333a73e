// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edtf.h"
#include "tests/support/results.h"

#include <QRegularExpression>
#include <QTest>

using namespace claimline;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    const char* edtf;
    const char* words;
    const char* sentence;
};

/// Of an interval that is said of all of it.
struct DurationRow {
    const char* edtf;
    const char* words;
};

constexpr Row english[] = {
    {"2018-12-18", "18 December 2018", "on 18 December 2018"},
    {"2018-12-01", "1 December 2018", "on 1 December 2018"},
    {"2018-12-18T10:20:30+01:00", "18 December 2018 at 10:20:30 (UTC+01:00)", "on 18 December 2018 at 10:20:30 (UTC+01:00)"},
    {"2018-12-18T10:20:00Z", "18 December 2018 at 10:20 (UTC)", "on 18 December 2018 at 10:20 (UTC)"},
    {"2018-12-18T10:20:00", "18 December 2018 at 10:20", "on 18 December 2018 at 10:20"},
    {"2018-12", "December 2018", "in December 2018"},
    {"2018-12-XX", "December 2018", "in December 2018"},
    {"2018", "2018", "in 2018"},
    {"2018-XX", "2018", "in 2018"},
    {"0476", "the year 476", "in the year 476"},
    {"Y12018", "the year 12018", "in the year 12018"},
    {"-0043", "44 BC", "in 44 BC"},
    {"0000", "1 BC", "in 1 BC"},
    {"-0043-03-15", "15 March 44 BC", "on 15 March 44 BC"},
    {"199X", "the 1990s", "in the 1990s"},
    {"200X", "between 2000 and 2009", "between 2000 and 2009"},
    {"19XX", "the 20th century", "in the 20th century"},
    {"20XX", "the 21st century", "in the 21st century"},
    {"11XX", "the 12th century", "in the 12th century"},
    {"-01XX", "the 2nd century BC", "in the 2nd century BC"},
    {"1XXX", "between 1000 and 1999", "between 1000 and 1999"},
    {"-000X", "between 10 BC and 2 BC", "between 10 BC and 2 BC"},
    {"XXXX", "an unknown date", "on an unknown date"},
    {"2018-1X", "between October and December 2018", "between October and December 2018"},
    {"2018-12-1X", "between 10 and 19 December 2018", "between 10 and 19 December 2018"},
    {"2018-11-3X", "30 November 2018", "on 30 November 2018"},
    {"2018-21", "spring 2018", "in spring 2018"},
    {"2018-24", "winter 2018–2019", "in winter 2018–2019"},
    {"2018-30", "summer 2018–2019 (southern hemisphere)", "in summer 2018–2019 (southern hemisphere)"},
    {"2018-26", "summer 2018 (northern hemisphere)", "in summer 2018 (northern hemisphere)"},
    {"2018-33", "the first quarter of 2018", "in the first quarter of 2018"},
    {"2018-38", "between May and August 2018", "between May and August 2018"},
    {"2018-41", "the second half of 2018", "in the second half of 2018"},
    {"2018-12~", "about December 2018", "around December 2018"},
    {"2018~", "about 2018", "around 2018"},
    {"2018?", "possibly 2018", "possibly in 2018"},
    {"2018-12-18?", "possibly 18 December 2018", "possibly on 18 December 2018"},
    {"2018-12%", "possibly about December 2018", "possibly around December 2018"},
    {"2018-12-17/2018-12-18", "between 17 and 18 December 2018", "between 17 and 18 December 2018"},
    {"2018-12-17/2018-12-17", "17 December 2018", "on 17 December 2018"},
    {"2018-11-17/2018-12-18", "between 17 November and 18 December 2018", "between 17 November and 18 December 2018"},
    {"2018-12-17/2019-01-18", "between 17 December 2018 and 18 January 2019", "between 17 December 2018 and 18 January 2019"},
    {"2019-01/2019-03~", "between January and about March 2019", "between January and about March 2019"},
    {"2018-12~/2023-12~", "between about December 2018 and about December 2023", "between about December 2018 and about December 2023"},
    {"1988-12/2018-12", "between December 1988 and December 2018", "between December 1988 and December 2018"},
    {"2018-21/2018-23", "between spring and autumn 2018", "between spring and autumn 2018"},
    {"2018-12-1X/2019", "between 10 December 2018 and 2019", "between 10 December 2018 and 2019"},
    {"../2018-12-18", "no later than 18 December 2018", "no later than 18 December 2018"},
    {"/2018-12~", "no later than about December 2018", "no later than about December 2018"},
    {"2018-12-18/..", "no earlier than 18 December 2018", "no earlier than 18 December 2018"},
    {"[2018-12-17,2018-12-18]", "17 or 18 December 2018", "on 17 or 18 December 2018"},
    {"[2018-12-17,2018-12-18,2019-01-03]", "17 December 2018, 18 December 2018 or 3 January 2019", "on 17 December 2018, 18 December 2018 or 3 January 2019"},
    {"[2018-12-17,2018-12-18,2018-12-20]", "17, 18 or 20 December 2018", "on 17, 18 or 20 December 2018"},
    {"[2018-12,2019-01-03]", "December 2018 or 3 January 2019", "in December 2018 or on 3 January 2019"},
    {"[2016,2018?]", "2016 or possibly 2018", "in 2016 or possibly in 2018"},
    {"[1667,1668,1670..1672]", "1667, 1668 or between 1670 and 1672", "in 1667, 1668 or between 1670 and 1672"},
    {"{1667,1670..1672}", "1667 and from 1670 to 1672", "in 1667 and from 1670 to 1672"},
    {"{2018-10,2018-12}", "October and December 2018", "in October and December 2018"},
    {"[..2018-12-03]", "no later than 3 December 2018", "no later than 3 December 2018"},
};

constexpr DurationRow englishDurations[] = {
    {"2019-01/2019-03~", "from January to about March 2019"},
    {"2018-12-17/2018-12-18", "from 17 to 18 December 2018"},
    {"../2018-12-18", "until 18 December 2018"},
    {"2018-12/..", "from December 2018 on"},
    {"/2018", "from an unknown date to 2018"},
    {"2018/", "from 2018 to an unknown date"},
    {"2018-38", "from May to August 2018"},
    {"2018", "2018"},
    {"[2016..2018]", "between 2016 and 2018"},
    {"2018-12-1X", "between 10 and 19 December 2018"},
};

constexpr Row dutch[] = {
    {"2018-12-18", "18 december 2018", "op 18 december 2018"},
    {"2018-03-01", "1 maart 2018", "op 1 maart 2018"},
    {"2018-12-18T10:20:30Z", "18 december 2018 om 10:20:30 uur (UTC)", "op 18 december 2018 om 10:20:30 uur (UTC)"},
    {"2018-12", "december 2018", "in december 2018"},
    {"2018", "2018", "in 2018"},
    {"0476", "het jaar 476", "in het jaar 476"},
    {"-0043", "44 voor Christus", "in 44 voor Christus"},
    {"199X", "jaren 1990", "in de jaren 1990"},
    {"200X", "tussen 2000 en 2009", "tussen 2000 en 2009"},
    {"19XX", "20e eeuw", "in de 20e eeuw"},
    {"-01XX", "2e eeuw voor Christus", "in de 2e eeuw voor Christus"},
    {"XXXX", "onbekende datum", "op een onbekende datum"},
    {"2018-12-0X", "tussen 1 en 9 december 2018", "tussen 1 en 9 december 2018"},
    {"2018-21", "voorjaar van 2018", "in het voorjaar van 2018"},
    {"2018-22", "zomer van 2018", "in de zomer van 2018"},
    {"2018-23", "najaar van 2018", "in het najaar van 2018"},
    {"2018-24", "winter van 2018–2019", "in de winter van 2018–2019"},
    {"2018-29", "voorjaar van 2018 (zuidelijk halfrond)", "in het voorjaar van 2018 (zuidelijk halfrond)"},
    {"2018-34", "tweede kwartaal van 2018", "in het tweede kwartaal van 2018"},
    {"2018-40", "eerste helft van 2018", "in de eerste helft van 2018"},
    {"2018-12~", "rond december 2018", "rond december 2018"},
    {"2018-12-18~", "rond 18 december 2018", "rond 18 december 2018"},
    {"2018-21~", "rond het voorjaar van 2018", "rond het voorjaar van 2018"},
    {"2018?", "mogelijk 2018", "mogelijk in 2018"},
    {"2018-12-18?", "mogelijk 18 december 2018", "mogelijk op 18 december 2018"},
    {"2018%", "mogelijk rond 2018", "mogelijk rond 2018"},
    {"2018-12-17/2018-12-18", "tussen 17 en 18 december 2018", "tussen 17 en 18 december 2018"},
    {"2018-11-17/2018-12-18", "tussen 17 november en 18 december 2018", "tussen 17 november en 18 december 2018"},
    {"2019-01/2019-03~", "tussen januari en ongeveer maart 2019", "tussen januari en ongeveer maart 2019"},
    {"2018-21/2018-23", "tussen het voorjaar en het najaar van 2018", "tussen het voorjaar en het najaar van 2018"},
    {"197X/19XX", "tussen de jaren 1970 en de 20e eeuw", "tussen de jaren 1970 en de 20e eeuw"},
    {"../2018-12-18", "uiterlijk op 18 december 2018", "uiterlijk op 18 december 2018"},
    {"../2018-12~", "uiterlijk rond december 2018", "uiterlijk rond december 2018"},
    {"2018/..", "op zijn vroegst in 2018", "op zijn vroegst in 2018"},
    {"[2018-12-17,2018-12-18]", "17 of 18 december 2018", "op 17 of 18 december 2018"},
    {"[2016,2018]", "2016 of 2018", "in 2016 of 2018"},
    {"{2018-10,2018-12}", "oktober en december 2018", "in oktober en december 2018"},
    {"[2018-12,2019-01-03]", "december 2018 of 3 januari 2019", "in december 2018 of op 3 januari 2019"},
};

constexpr DurationRow dutchDurations[] = {
    {"2019-01/2019-03~", "van januari tot en met ongeveer maart 2019"},
    {"2018-12-17/2018-12-18", "van 17 tot en met 18 december 2018"},
    {"../2018-12-18", "tot en met 18 december 2018"},
    {"2018-22/..", "vanaf de zomer van 2018"},
    {"/2018", "van een onbekende datum tot en met 2018"},
    {"2018/", "van 2018 tot een onbekende datum"},
};

constexpr Row german[] = {
    {"2018-12-18", "18. Dezember 2018", "am 18. Dezember 2018"},
    {"2018-03-01", "1. März 2018", "am 1. März 2018"},
    {"2018-12-18T10:20:00+01", "18. Dezember 2018 um 10:20 Uhr (UTC+01)", "am 18. Dezember 2018 um 10:20 Uhr (UTC+01)"},
    {"2018-12", "Dezember 2018", "im Dezember 2018"},
    {"2018", "2018", "im Jahr 2018"},
    {"0476", "476", "im Jahr 476"},
    {"-0043", "44 vor Christus", "im Jahr 44 vor Christus"},
    {"199X", "1990er-Jahre", "in den 1990er-Jahren"},
    {"200X", "zwischen 2000 und 2009", "zwischen 2000 und 2009"},
    {"19XX", "20. Jahrhundert", "im 20. Jahrhundert"},
    {"-01XX", "2. Jahrhundert vor Christus", "im 2. Jahrhundert vor Christus"},
    {"XXXX", "unbekannter Zeitpunkt", "zu einem unbekannten Zeitpunkt"},
    {"2018-12-1X", "zwischen dem 10. und dem 19. Dezember 2018", "zwischen dem 10. und dem 19. Dezember 2018"},
    {"2018-21", "Frühjahr 2018", "im Frühjahr 2018"},
    {"2018-24", "Winter 2018/2019", "im Winter 2018/2019"},
    {"2018-31", "Herbst 2018 (Südhalbkugel)", "im Herbst 2018 (Südhalbkugel)"},
    {"2018-33", "erstes Quartal 2018", "im ersten Quartal 2018"},
    {"2018-41", "zweites Halbjahr 2018", "im zweiten Halbjahr 2018"},
    {"2018-12-18~", "etwa 18. Dezember 2018", "um den 18. Dezember 2018"},
    {"2018-12~", "etwa Dezember 2018", "etwa im Dezember 2018"},
    {"2018~", "etwa 2018", "um das Jahr 2018"},
    {"199X~", "etwa 1990er-Jahre", "etwa in den 1990er-Jahren"},
    {"2018?", "möglicherweise 2018", "möglicherweise im Jahr 2018"},
    {"2018-12-18?", "möglicherweise 18. Dezember 2018", "möglicherweise am 18. Dezember 2018"},
    {"2018-12%", "möglicherweise etwa Dezember 2018", "möglicherweise etwa im Dezember 2018"},
    {"2018-12-17/2018-12-18", "zwischen dem 17. und dem 18. Dezember 2018", "zwischen dem 17. und dem 18. Dezember 2018"},
    {"2018-11-17/2018-12-18", "zwischen dem 17. November und dem 18. Dezember 2018", "zwischen dem 17. November und dem 18. Dezember 2018"},
    {"2019-01/2019-03~", "zwischen Januar und etwa März 2019", "zwischen Januar und etwa März 2019"},
    {"2018-21/2018-23", "zwischen Frühjahr und Herbst 2018", "zwischen Frühjahr und Herbst 2018"},
    {"2018-33/2018-35", "zwischen dem ersten Quartal 2018 und dem dritten Quartal 2018", "zwischen dem ersten Quartal 2018 und dem dritten Quartal 2018"},
    {"197X/199X", "zwischen den 1970er-Jahren und den 1990er-Jahren", "zwischen den 1970er-Jahren und den 1990er-Jahren"},
    {"../2018-12-18", "spätestens am 18. Dezember 2018", "spätestens am 18. Dezember 2018"},
    {"/2018", "spätestens im Jahr 2018", "spätestens im Jahr 2018"},
    {"2018-12/..", "frühestens im Dezember 2018", "frühestens im Dezember 2018"},
    {"[2018-12-17,2018-12-18]", "17. oder 18. Dezember 2018", "am 17. oder 18. Dezember 2018"},
    {"[2016,2018]", "2016 oder 2018", "im Jahr 2016 oder 2018"},
    {"{2018-10,2018-12}", "Oktober und Dezember 2018", "im Oktober und Dezember 2018"},
    {"[2018-12,2019-01-03]", "Dezember 2018 oder 3. Januar 2019", "im Dezember 2018 oder am 3. Januar 2019"},
    {"[197X,199X]", "1970er-Jahre oder 1990er-Jahre", "in den 1970er-Jahren oder den 1990er-Jahren"},
};

constexpr DurationRow germanDurations[] = {
    {"2019-01/2019-03~", "von Januar bis etwa März 2019"},
    {"2018-12-17/2018-12-18", "vom 17. bis zum 18. Dezember 2018"},
    {"197X/199X", "von den 1970er-Jahren bis zu den 1990er-Jahren"},
    {"2018-33/2018-35", "vom ersten Quartal 2018 bis zum dritten Quartal 2018"},
    {"../2018-12-18", "bis zum 18. Dezember 2018"},
    {"../2018", "bis 2018"},
    {"2018-12-18/..", "ab dem 18. Dezember 2018"},
    {"2018~/..", "ab etwa 2018"},
    {"/2018", "von einem unbekannten Zeitpunkt bis 2018"},
    {"2018/", "von 2018 bis zu einem unbekannten Zeitpunkt"},
};

constexpr Row french[] = {
    {"2018-12-18", "18 décembre 2018", "le 18 décembre 2018"},
    {"2018-12-01", "1er décembre 2018", "le 1er décembre 2018"},
    {"2018-12-18T09:05:00Z", "18 décembre 2018 à 9\u00a0h\u00a005 (UTC)", "le 18 décembre 2018 à 9\u00a0h\u00a005 (UTC)"},
    {"2018-12", "décembre 2018", "en décembre 2018"},
    {"2018-08", "août 2018", "en août 2018"},
    {"2018", "2018", "en 2018"},
    {"0476", "an 476", "en l’an 476"},
    {"-0043", "44 avant notre ère", "en 44 avant notre ère"},
    {"199X", "années 1990", "dans les années 1990"},
    {"200X", "entre 2000 et 2009", "entre 2000 et 2009"},
    {"19XX", "XXe siècle", "au XXe siècle"},
    {"13XX", "XIVe siècle", "au XIVe siècle"},
    {"-00XX", "Ier siècle avant notre ère", "au Ier siècle avant notre ère"},
    {"XXXX", "date inconnue", "à une date inconnue"},
    {"2018-12-0X", "entre le 1er et le 9 décembre 2018", "entre le 1er et le 9 décembre 2018"},
    {"2018-21", "printemps 2018", "au printemps 2018"},
    {"2018-22", "été 2018", "à l’été 2018"},
    {"2018-23", "automne 2018", "à l’automne 2018"},
    {"2018-24", "hiver 2018-2019", "à l’hiver 2018-2019"},
    {"2018-32", "hiver 2018 (hémisphère sud)", "à l’hiver 2018 (hémisphère sud)"},
    {"2018-33", "premier trimestre 2018", "au premier trimestre 2018"},
    {"2018-41", "second semestre 2018", "au second semestre 2018"},
    {"2018-12-18~", "vers le 18 décembre 2018", "vers le 18 décembre 2018"},
    {"2018-12~", "vers décembre 2018", "vers décembre 2018"},
    {"2018~", "vers 2018", "vers 2018"},
    {"2018-22~", "vers l’été 2018", "vers l’été 2018"},
    {"199X~", "vers les années 1990", "vers les années 1990"},
    {"2018?", "peut-être 2018", "peut-être en 2018"},
    {"2018-12-18?", "peut-être 18 décembre 2018", "peut-être le 18 décembre 2018"},
    {"2018-12%", "peut-être vers décembre 2018", "peut-être vers décembre 2018"},
    {"2018-12-17/2018-12-18", "entre le 17 et le 18 décembre 2018", "entre le 17 et le 18 décembre 2018"},
    {"2018-12-01/2018-12-18", "entre le 1er et le 18 décembre 2018", "entre le 1er et le 18 décembre 2018"},
    {"2019-01/2019-03~", "entre janvier et mars 2019 environ", "entre janvier et mars 2019 environ"},
    {"2018-21/2018-23", "entre le printemps et l’automne 2018", "entre le printemps et l’automne 2018"},
    {"2018/2019?", "entre 2018 et peut-être 2019", "entre 2018 et peut-être 2019"},
    {"../2018-12-18", "au plus tard le 18 décembre 2018", "au plus tard le 18 décembre 2018"},
    {"../2018-12", "au plus tard en décembre 2018", "au plus tard en décembre 2018"},
    {"2018-12-01/..", "au plus tôt le 1er décembre 2018", "au plus tôt le 1er décembre 2018"},
    {"[2018-12-17,2018-12-18]", "17 ou 18 décembre 2018", "le 17 ou le 18 décembre 2018"},
    {"[2016,2018]", "2016 ou 2018", "en 2016 ou en 2018"},
    {"{2018-10,2018-12}", "octobre et décembre 2018", "en octobre et en décembre 2018"},
    {"[2018-12,2019-01-03]", "décembre 2018 ou 3 janvier 2019", "en décembre 2018 ou le 3 janvier 2019"},
};

constexpr DurationRow frenchDurations[] = {
    {"2019-01/2019-03~", "de janvier à mars 2019 environ"},
    {"2019-04/2019-08", "d’avril à août 2019"},
    {"2018-12-17/2018-12-18", "du 17 au 18 décembre 2018"},
    {"2018-21/2019-22", "du printemps 2018 à l’été 2019"},
    {"197X/199X", "des années 1970 aux années 1990"},
    {"2018-22/2018-23", "de l’été à l’automne 2018"},
    {"../2018-12-18", "jusqu’au 18 décembre 2018"},
    {"../2018-12", "jusqu’en décembre 2018"},
    {"../2018-22", "jusqu’à l’été 2018"},
    {"../199X", "jusqu’aux années 1990"},
    {"2018-12-18/..", "à partir du 18 décembre 2018"},
    {"2018-10/..", "à partir d’octobre 2018"},
    {"2018/..", "à partir de 2018"},
    {"2018?/..", "peut-être à partir de 2018"},
    {"/2018-12-18", "d’une date inconnue au 18 décembre 2018"},
    {"2018/", "de 2018 à une date inconnue"},
};

} // namespace

class TestDateWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languageCode_ofEachLanguage_isReadBack();
    void languageFromCode_takesRegionsAndKnowsOnlyFour();
    void words_ofAMoment_data();
    void words_ofAMoment();
    void words_ofADuration_data();
    void words_ofADuration();
    void words_ofAnyDate_nameNoDayThatTheDateDoesNotGive_data();
    void words_ofAnyDate_nameNoDayThatTheDateDoesNotGive();
    void words_inSentence_endWithoutFullStop();
};

void TestDateWords::languageCode_ofEachLanguage_isReadBack()
{
    for (const Language language : {Language::English, Language::Dutch, Language::German, Language::French}) {
        const auto again = languageFromCode(languageCode(language));
        QVERIFY(again.has_value());
        QCOMPARE(static_cast<int>(*again), static_cast<int>(language));
    }
}

void TestDateWords::languageFromCode_takesRegionsAndKnowsOnlyFour()
{
    QCOMPARE(languageCode(languageFromCode(u"de-AT").value()), u"de"_s);
    QCOMPARE(languageCode(languageFromCode(u"nl_BE.UTF-8").value()), u"nl"_s);
    QCOMPARE(languageCode(languageFromCode(u"FR").value()), u"fr"_s);
    QVERIFY(!languageFromCode(u"es"));
    QVERIFY(!languageFromCode(u""));
    QVERIFY(!languageFromCode(u"end"));
    QVERIFY(!languageFromCode(u"e"));
}

void TestDateWords::words_ofAMoment_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char* name, Language language, const auto& rows) {
        for (const Row& row : rows) {
            QTest::addRow("%s %s", name, row.edtf) << QString::fromUtf8(row.edtf) << static_cast<int>(language)
                                                   << QString::fromUtf8(row.words) << QString::fromUtf8(row.sentence);
        }
    };
    add("English", Language::English, english);
    add("Dutch", Language::Dutch, dutch);
    add("German", Language::German, german);
    add("French", Language::French, french);
}

void TestDateWords::words_ofAMoment()
{
    QFETCH(QString, edtf);
    QFETCH(int, language);
    const auto date = Edtf::parse(edtf);
    VERIFY_RESULT(date);
    QTEST(dateInWords(*date, static_cast<Language>(language)), "words");
    QTEST(dateInSentence(*date, static_cast<Language>(language)), "sentence");
}

void TestDateWords::words_ofADuration_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("words");
    const auto add = [](const char* name, Language language, const auto& rows) {
        for (const DurationRow& row : rows) {
            QTest::addRow("%s %s", name, row.edtf)
                << QString::fromUtf8(row.edtf) << static_cast<int>(language) << QString::fromUtf8(row.words);
        }
    };
    add("English", Language::English, englishDurations);
    add("Dutch", Language::Dutch, dutchDurations);
    add("German", Language::German, germanDurations);
    add("French", Language::French, frenchDurations);
}

void TestDateWords::words_ofADuration()
{
    QFETCH(QString, edtf);
    QFETCH(int, language);
    const auto date = Edtf::parse(edtf);
    VERIFY_RESULT(date);
    QTEST(dateInWords(*date, static_cast<Language>(language), DateReading::Duration), "words");
}

void TestDateWords::words_ofAnyDate_nameNoDayThatTheDateDoesNotGive_data()
{
    QTest::addColumn<QString>("edtf");
    for (const char* text : {"2018", "2018-12", "2018-XX", "2018-12-XX", "201X", "2018-24", "2018-33", "2018-41", "2018-1X", "2018~",
             "2018-12?", "2018/2019", "2018-10/2018-12", "../2018-12", "2018/", "[2016,2018]", "{2018-10..2018-12}"}) {
        QTest::newRow(text) << QString::fromUtf8(text);
    }
}

void TestDateWords::words_ofAnyDate_nameNoDayThatTheDateDoesNotGive()
{
    QFETCH(QString, edtf);
    const auto date = Edtf::parse(edtf);
    VERIFY_RESULT(date);
    // A day would be a number of one or two digits.
    const QRegularExpression day(u"(?<![0-9])[0-9]{1,2}(?![0-9])"_s);
    for (const Language language : {Language::English, Language::Dutch, Language::German, Language::French}) {
        for (const DateReading reading : {DateReading::Moment, DateReading::Duration}) {
            const QString words = dateInSentence(*date, language, reading);
            QVERIFY2(!words.contains(day), qPrintable(words));
        }
    }
}

void TestDateWords::words_inSentence_endWithoutFullStop()
{
    for (const char* text : {"2018-12-18", "-0043", "-01XX", "2018-12-18T10:20:30Z", "[2016,2018]", "199X"}) {
        const auto date = Edtf::parse(QString::fromUtf8(text));
        VERIFY_RESULT(date);
        for (const Language language : {Language::English, Language::Dutch, Language::German, Language::French}) {
            const QString words = dateInSentence(*date, language);
            QVERIFY2(!words.isEmpty() && !words.endsWith(u'.') && words == words.trimmed(), qPrintable(words));
        }
    }
}

QTEST_GUILESS_MAIN(TestDateWords)
#include "tst_datewords.moc"
