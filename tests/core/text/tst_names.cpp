// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/names.h"

#include <QTest>

using namespace claimline;
using namespace Qt::StringLiterals;

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldName_ofAName_isItsKey_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, const char* key) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(key);
        };
        row("Arne Schönbohm", "arne schonbohm");
        row("ARNE   Scho\xcc\x88nbohm ", "arne schonbohm");
        row("B.S.I.", "bsi");
        row("Jean-Luc O’Neill", "jean luc oneill");
        row("Straße", "strasse");
        row("Łukasz Gdańsk", "lukasz gdansk");
        row("AT&T", "at&t");
        row("Søren Ærø", "soren aero");
        row("Huawei (Belgium), N.V.", "huawei belgium nv");
        row("华为", "华为");
        row("Ｈｕａｗｅｉ", "huawei");
        row("", "");
    }
    void foldName_ofAName_isItsKey()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);
        QCOMPARE(foldName(name), key);
        QCOMPARE(foldName(foldName(name)), key);
    }

    void isSameName_umlautAndItsSpellings_isTrue()
    {
        QVERIFY(isSameName(u"Schönbohm", u"Schonbohm"));
        QVERIFY(isSameName(u"Schönbohm", u"SCHOENBOHM"));
        QVERIFY(isSameName(u"Schoenbohm", u"Scho\u0308nbohm"));
        QVERIFY(isSameName(u"Århus", u"Aarhus"));
    }

    void isSameName_otherNames_isFalse()
    {
        QVERIFY(!isSameName(u"Joe", u"Jo"));
        QVERIFY(!isSameName(u"Hu", u"Hua"));
        QVERIFY(!isSameName(u"", u"..."));
    }

    void foldText_typographicMarks_arePlain()
    {
        QCOMPARE(foldText(u"“Zoë’s  book”\n– «yes»…"), u"\"zoe's book\" - \"yes\"..."_s);
        QCOMPARE(foldText(u"so\u00ADft\u200Bly"), u"softly"_s);
    }
};

QTEST_APPLESS_MAIN(NamesTest)
#include "tst_names.moc"
