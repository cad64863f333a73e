// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/language.h"

#include <QTest>

using namespace claimline;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void detectLanguage_ofAParagraph_isItsCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << u"en"_s << u"The company said on Tuesday that it would open a centre where its customers may read the source code of its products."_s;
        QTest::newRow("nl") << u"nl"_s << u"Het bedrijf zei dinsdag dat het een centrum zal openen waar zijn klanten de broncode van zijn producten mogen lezen."_s;
        QTest::newRow("de") << u"de"_s << u"Das Unternehmen erklärte am Dienstag, es werde ein Zentrum eröffnen, in dem seine Kunden den Quelltext seiner Produkte lesen dürfen."_s;
        QTest::newRow("fr") << u"fr"_s << u"L’entreprise a déclaré mardi qu’elle ouvrirait un centre où ses clients pourront lire le code source de ses produits."_s;
        QTest::newRow("he") << u"he"_s << u"החברה הודיעה ביום שלישי כי תפתח מרכז שבו יוכלו לקוחותיה לקרוא את קוד המקור של מוצריה"_s;
    }
    void detectLanguage_ofAParagraph_isItsCode()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QVERIFY(detectLanguage(text) == code);
    }

    void detectLanguage_ofNoWords_isNothing()
    {
        QVERIFY(!detectLanguage(u""));
        QVERIFY(!detectLanguage(u"5G 2018 ???"));
    }

    void languageFromName_inFourLanguages_isItsCode()
    {
        for (const QString& name : {u"Dutch"_s, u"nederlands"_s, u"Niederländischen"_s, u"néerlandais"_s}) {
            QVERIFY(languageFromName(name) == u"nl"_s);
        }
        QVERIFY(!languageFromName(u"Brussels"));
    }

    void languageFromTag_ofDeclaredTags_isTheLanguage()
    {
        QVERIFY(languageFromTag(u"nl-BE") == u"nl"_s);
        QVERIFY(languageFromTag(u" EN_us ") == u"en"_s);
        QVERIFY(languageFromTag(u"zh-Hant-TW") == u"zh"_s);
        QVERIFY(!languageFromTag(u"article"));
        QVERIFY(!languageFromTag(u""));
    }
};

QTEST_APPLESS_MAIN(LanguageTest)
#include "tst_language.moc"
