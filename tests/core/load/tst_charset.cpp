// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/charset.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace claimline::load;
using namespace Qt::StringLiterals;

class CharsetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decode_markWins_overDeclaration()
    {
        const DecodedText decoded = decode("\xEF\xBB\xBF" "caf\xC3\xA9", u"windows-1252");
        QCOMPARE(decoded.text, u"café"_s);
        QCOMPARE(decoded.charset, u"UTF-8"_s);
        QVERIFY(decoded.evidence == CharsetEvidence::ByteOrderMark);
        QCOMPARE(decode(QByteArrayView("\xFF\xFE" "a\0\xE9\0", 6)).text, u"aé"_s);
        QCOMPARE(decode(QByteArrayView("\xFE\xFF\0a\0\xE9", 6)).text, u"aé"_s);
        QCOMPARE(decode(QByteArrayView("\xFF\xFE\0\0a\0\0\0", 8)).text, u"a"_s);
    }

    void decode_declaration_isReadAsBrowsersDo()
    {
        const DecodedText meta = decode("<html><head><meta charset=iso-8859-1></head>\x93" "a\x94 \x80");
        QVERIFY(meta.text.endsWith(u"“a” €"_s));
        QCOMPARE(meta.charset, u"windows-1252"_s);
        QVERIFY(meta.evidence == CharsetEvidence::Declaration);
        QVERIFY(decode("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-2'>\xB3\xF3\xBF").text.endsWith(u"łóż"_s));
        QVERIFY(decode("<?xml version='1.0' encoding='windows-1251'?><p>\xCC\xE8\xF0").text.endsWith(u"Мир"_s));
        QCOMPARE(decode("\x83\x65\x83\x58\x83\x67", u"Shift_JIS").text, u"テスト"_s);
    }

    void decode_falseOrUnknownDeclaration_isPassedOver()
    {
        const DecodedText falseUtf8 = decode("<meta charset='utf-8'><p>Le caf\xE9 est ferm\xE9 \xE0 No\xEBl, d\xE9j\xE0 l'\xE9t\xE9");
        QVERIFY(falseUtf8.text.contains(u"café est fermé à Noël, déjà"_s));
        QVERIFY(falseUtf8.evidence == CharsetEvidence::Guess);
        QCOMPARE(decode("caf\xC3\xA9", u"no-such-set").text, u"café"_s);
        QVERIFY(decode("<meta charset='utf-16'><p>caf\xC3\xA9").text.endsWith(u"café"_s));
    }

    void decode_declarationInProse_isNoDeclaration()
    {
        QCOMPARE(decode("Write <meta charset=koi8-r> caf\xC3\xA9").charset, u"UTF-8"_s);
    }

    void decode_damagedUtf8_staysUtf8AndIsCounted()
    {
        const DecodedText decoded = decode("d\xC3\xA9j\xC3\xA0 \xFF l'\xC3\xA9t\xC3\xA9 \xC3\xA0 No\xC3\xABl");
        QCOMPARE(decoded.charset, u"UTF-8"_s);
        QCOMPARE(decoded.damaged, 1);
        QVERIFY(decoded.text.contains(u"déjà \uFFFD l'été"_s));
    }

    void decode_utf16WithoutMark_isSeen()
    {
        const QString text = u"The centre in Brussels opens next year.\n"_s;
        const QByteArrayView little(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QCOMPARE(decode(little).text, text);
        QCOMPARE(decode(little).charset, u"UTF-16LE"_s);
        QByteArray big(little.toByteArray());
        for (qsizetype i = 0; i + 1 < big.size(); i += 2) {
            std::swap(big[i], big[i + 1]);
        }
        QCOMPARE(decode(big).text, text);
        QCOMPARE(decode(big).charset, u"UTF-16BE"_s);
    }

    void decode_strayZeros_areNotUtf16()
    {
        const QByteArray bytes("The cen\0tre in Brussels opens next year, they\0 say; nobody else does, so far as we know.", 87);
        QCOMPARE(decode(bytes).charset, u"UTF-8"_s);
    }

    void decode_anyBytes_giveSomeText()
    {
        QCOMPARE(decode({}).text, QString());
        QByteArray all;
        for (int i = 0; i < 256; ++i) {
            all.append(static_cast<char>(i));
        }
        QVERIFY(!decode(all).text.isEmpty());
        QVERIFY(!decode("\xFF").text.isEmpty());
        QVERIFY(!decode("\x1B$B!").charset.isEmpty());
    }

    void decode_corpus_agreesWithTheNamedSet()
    {
        const QDir folder(QStringLiteral(CLAIMLINE_SOURCE_DIR "/../shared/corpora/charsets"));
        if (!folder.exists()) {
            QSKIP("the corpus of character sets is not here");
        }
        int agreed = 0;
        int known = 0;
        for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const QString charset = name.section(u'-', 1).chopped(4);
            const auto truth = decodeAs(bytes, charset);
            if (!truth) {
                qInfo("no converter: %s", qPrintable(name));
                continue;
            }
            ++known;
            QString expected = truth->text;
            expected.remove(QChar(0xFEFF));
            const DecodedText found = decode(bytes);
            if (found.text == expected) {
                ++agreed;
            } else {
                qInfo("%s was read as %s", qPrintable(name), qPrintable(found.charset));
            }
        }
        qInfo("%d of %d agree", agreed, known);
        QVERIFY(known > 0 && agreed >= known - 1);
    }
};

QTEST_APPLESS_MAIN(CharsetTest)
#include "tst_charset.moc"
