// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/normalise.h"

#include <QTest>

using namespace claimline;
using namespace Qt::StringLiterals;

class NormaliseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalised_lineEnds_areNewLines()
    {
        QCOMPARE(normalised(u"a\r\nb\rc\u2028d\u2029e\u0085f\fg\n\rh"_s), u"a\nb\nc\nd\ne\nf\ng\n\nh"_s);
    }

    void normalised_marksAndControls_go()
    {
        QString text = u"\uFEFFa\tb"_s;
        text.append(QChar(0));
        text.append(QChar(0x1B));
        text.append(u'c');
        QCOMPARE(normalised(text), u"a\tbc"_s);
    }

    void normalised_looseHalves_becomeReplacement()
    {
        QString text = u"a"_s;
        text.append(QChar(0xD83D));
        text.append(QChar(0xFFFE));
        text.append(u"😀"_s);
        QCOMPARE(normalised(text), u"a\uFFFD\uFFFD😀"_s);
    }

    void normalised_composes_andKeepsHidden()
    {
        QCOMPARE(normalised(u"Scho\u0308n \u202Eabc\u202C \u200Bx\u00ADy \uFB01"_s), u"Schön \u202Eabc\u202C \u200Bx\u00ADy \uFB01"_s);
    }

    void normalised_twice_isOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("mark behind control") << u"e\u0001\u0301\r\r\n"_s;
        QTest::newRow("hangul") << u"\u1112\u1161\u11AB"_s;
        QTest::newRow("singleton") << u"\u212B\u2126"_s;
    }
    void normalised_twice_isOnce()
    {
        QFETCH(QString, text);
        QCOMPARE(normalised(normalised(text)), normalised(text));
    }

    void hiddenCharacters_areListedWithTheirPlace()
    {
        const auto found = hiddenCharacters(u"😀\u202Ea\u200Bb\u00ADc\U000E0041");
        QCOMPARE(found.size(), std::size_t{4});
        QVERIFY(found[0] == (HiddenCharacter{2, 0x202E, HiddenKind::Direction}));
        QVERIFY(found[1] == (HiddenCharacter{4, 0x200B, HiddenKind::ZeroWidth}));
        QVERIFY(found[2] == (HiddenCharacter{6, 0x00AD, HiddenKind::SoftHyphen}));
        QVERIFY(found[3] == (HiddenCharacter{8, 0xE0041, HiddenKind::Tag}));
        QVERIFY(hiddenCharacters(u"plain ümlaut 😀").empty());
    }
};

QTEST_APPLESS_MAIN(NormaliseTest)
#include "tst_normalise.moc"
