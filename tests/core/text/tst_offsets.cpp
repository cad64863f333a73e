// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/offsets.h"

#include <QTest>

using namespace claimline;
using namespace Qt::StringLiterals;

class OffsetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toCodePoints_withoutPairs_isTheSameNumber()
    {
        const CodePointIndex index(u"Schönbohm"_s);
        QCOMPARE(index.codePointLength(), 9);
        QVERIFY(index.toCodePoints(TextRange{3, 9}) == (CodePointRange{3, 9}));
        QVERIFY(index.toUtf16(3, 9) == (TextRange{3, 9}));
    }

    void toCodePoints_insidePair_isNothing()
    {
        const CodePointIndex index(u"a😀b"_s);
        QCOMPARE(index.utf16Length(), 4);
        QCOMPARE(index.codePointLength(), 3);
        QVERIFY(index.toCodePoints(1) == 1);
        QVERIFY(!index.toCodePoints(2));
        QVERIFY(index.toCodePoints(3) == 2);
        QVERIFY(!index.toCodePoints(TextRange{0, 2}));
    }

    void convert_outsideText_isNothing()
    {
        const CodePointIndex index(u"a😀b"_s);
        QVERIFY(index.toCodePoints(4) == 3);
        QVERIFY(!index.toCodePoints(5));
        QVERIFY(!index.toCodePoints(-1));
        QVERIFY(index.toUtf16(3) == 4);
        QVERIFY(!index.toUtf16(4));
        QVERIFY(!index.toUtf16(-1));
    }

    void convert_endBeforeBegin_isNothing()
    {
        const CodePointIndex index(u"abc"_s);
        QVERIFY(!index.toCodePoints(TextRange{2, 1}));
        QVERIFY(!index.toUtf16(2, 1));
    }

    void convert_manyPairs_agreesWithUcs4AtEveryPlace()
    {
        QString text;
        for (int i = 0; i < 300; ++i) {
            text += i % 3 == 0 ? u"😀"_s : i % 7 == 0 ? u"𝄞é"_s : u"x"_s;
        }
        const CodePointIndex index(text);
        QCOMPARE(index.codePointLength(), text.toUcs4().size());
        qsizetype utf16 = 0;
        for (qsizetype codePoint = 0; codePoint <= index.codePointLength(); ++codePoint) {
            QVERIFY(index.toUtf16(codePoint) == utf16);
            QVERIFY(index.toCodePoints(utf16) == codePoint);
            utf16 += utf16 < text.size() && text[utf16].isHighSurrogate() ? 2 : 1;
        }
    }

    void convert_loneSurrogate_countsAsOne()
    {
        QString text = u"ab"_s;
        text.insert(1, QChar(0xD83D));
        text.append(QChar(0xDE00));
        const CodePointIndex index(text);
        QCOMPARE(index.codePointLength(), 4);
        QVERIFY(index.toCodePoints(2) == 2);
    }

    void overlaps_touching_isFalse()
    {
        QVERIFY(!(TextRange{0, 3}.overlaps(TextRange{3, 5})));
        QVERIFY((TextRange{0, 4}.overlaps(TextRange{3, 5})));
        QVERIFY((TextRange{0, 5}.contains(TextRange{3, 5})));
        QVERIFY(!(TextRange{0, 5}.contains(5)));
    }
};

QTEST_APPLESS_MAIN(OffsetsTest)
#include "tst_offsets.moc"
