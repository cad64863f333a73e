// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/translationnotice.h"

#include <QElapsedTimer>
#include <QTest>

using namespace claimline;
using namespace Qt::StringLiterals;

class TranslationNoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notice_ofItself_isRead_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("translator");
        QTest::addColumn<QString>("source");
        const auto row = [](const char* sentence, Translator translator, const char* source) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << static_cast<int>(translator)
                                    << QString::fromLatin1(source);
        };
        row("Automatically translated from Dutch.", Translator::Machine, "nl");
        row("This article was automatically translated.", Translator::Machine, "");
        row("This article has been translated from the French by Google Translate.", Translator::Machine, "fr");
        row("This press article was automatically translated from Dutch to save our readers time.", Translator::Machine, "nl");
        row("This automatic translation was not checked by a person.", Translator::Machine, "");
        row("Deze vertaling werd automatisch gemaakt.", Translator::Machine, "");
        row("Dit nieuwsbericht is automatisch vertaald.", Translator::Machine, "");
        row("Diese Übersetzung wurde maschinell erstellt.", Translator::Machine, "");
        row("Cette traduction a été réalisée automatiquement.", Translator::Machine, "");
        row("This is a machine translation of an article in De Morgen.", Translator::Machine, "");
        row("Note: machine translation from German", Translator::Machine, "de");
        row("Machine translation", Translator::Machine, "");
        row("Translated from Dutch", Translator::Unknown, "nl");
        row("Translated from the Dutch by Jane Doe.", Translator::Human, "nl");
        row("Translation: Jane Doe", Translator::Human, "");
        row("Translated with DeepL.", Translator::Machine, "");
        row("Brussels, 18 December 2018 (automatically translated from Dutch)", Translator::Machine, "nl");
        row("This text was translated from Polish.", Translator::Unknown, "pl");
        row("Automatisch vertaald uit het Engels.", Translator::Machine, "en");
        row("Dit artikel werd automatisch vertaald uit het Frans.", Translator::Machine, "fr");
        row("Dit is een automatische vertaling.", Translator::Machine, "");
        row("Vertaald uit het Duits door Jan Jansen.", Translator::Human, "de");
        row("Vertaling: Jan Jansen", Translator::Human, "");
        row("Maschinell übersetzt aus dem Niederländischen.", Translator::Machine, "nl");
        row("Dieser Artikel wurde automatisch aus dem Englischen übersetzt.", Translator::Machine, "en");
        row("Aus dem Englischen übersetzt von Karl Meier.", Translator::Human, "en");
        row("Übersetzung: Karl Meier", Translator::Human, "");
        row("Traduit automatiquement du néerlandais.", Translator::Machine, "nl");
        row("Cet article a été traduit automatiquement.", Translator::Machine, "");
        row("Traduit de l’anglais par Marie Dupont.", Translator::Human, "en");
        row("Traduction automatique", Translator::Machine, "");
        row("Il s’agit d’une traduction automatique.", Translator::Machine, "");
    }
    void notice_ofItself_isRead()
    {
        QFETCH(QString, sentence);
        QFETCH(int, translator);
        QFETCH(QString, source);
        const QString text = u"Huawei opens a centre. It did so today.\n\n"_s + sentence + u"\n\nThe end."_s;
        const auto notices = findTranslationNotices(text);
        QCOMPARE(notices.size(), std::size_t{1});
        QCOMPARE(textAt(text, notices[0].sentence).toString(), sentence);
        QCOMPARE(static_cast<int>(notices[0].translator), translator);
        QCOMPARE(notices[0].sourceLanguage, source);
    }

    void sentence_aboutOtherTranslations_isNone_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const char* sentence : {
                 "The book was translated from the Dutch by Jane Doe.",
                 "Translated from the Dutch by Jane Doe, the book became known in many countries.",
                 "Machine translation has become better since 2016.",
                 "In this article the author says that the treaty was badly translated.",
                 "Google Translate gave another meaning to his words.",
                 "His remarks were translated by an interpreter.",
                 "Het boek werd vertaald uit het Engels.",
                 "Die Übersetzung des Vertrags war umstritten.",
                 "La traduction du contrat était contestée.",
                 "Translation is hard.",
                 "This translation is disputed.",
                 "This long article on how the treaty was translated is wrong.",
             }) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence);
        }
    }
    void sentence_aboutOtherTranslations_isNone()
    {
        QFETCH(QString, sentence);
        QVERIFY(findTranslationNotices(sentence).empty());
    }

    void findTranslationNotices_inHostileText_endsSoon()
    {
        const QString text = u"translated from "_s.repeated(20'000) + u"\n\n"_s
            + (u"this article was "_s + u"a "_s.repeated(150) + u"translated, by. \n\n"_s).repeated(300)
            + (u"translation machine the a english "_s.repeated(11) + u"x.\n\n"_s).repeated(300);
        QElapsedTimer timer;
        timer.start();
        (void)findTranslationNotices(text);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TranslationNoticeTest)
#include "tst_translationnotice.moc"
