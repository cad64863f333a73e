// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/reader.h"

#include "tests/support/results.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace claimline;
using namespace claimline::load;
using namespace Qt::StringLiterals;

namespace {

QString put(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

struct Taken {
    QStringList names;
    QStringList failed;
};

Sink into(Taken& taken)
{
    return [&taken](const QString& path, const Result<Document>& document) {
        const QString name = QFileInfo(path).fileName();
        (document ? taken.names : taken.failed).append(name);
    };
}

} // namespace

class ReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_keepsBytesAndTheirHash()
    {
        const QByteArray bytes("A line.\r\nAnother.");
        const auto document = read(bytes);
        VERIFY_RESULT(document);
        QCOMPARE(document->originalBytes, bytes);
        QCOMPARE(document->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(document->text, u"A line.\nAnother."_s);
        QCOMPARE(document->mediaType, u"text/plain"_s);
    }

    void read_whatIsNoText_isAnErrorThatNamesIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("blank") << QByteArray(" \r\n\t ") << u"no text"_s;
        QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF") << u"no text"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n1 0 obj") << u"PDF"_s;
        QTest::newRow("zip") << QByteArray("PK\3\4\x14\0\0\0", 8) << u"zip"_s;
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"picture"_s;
        QByteArray noise;
        quint32 state = 1;
        for (int i = 0; i < 4000; ++i) {
            state = state * 1664525U + 1013904223U;
            noise.append(static_cast<char>(state >> 24));
        }
        QTest::newRow("noise") << noise << u"no text"_s;
        QTest::newRow("page of scripts") << QByteArray("<!doctype html><div id=app></div><script>run()</script>") << u"scripts"_s;
        QTest::newRow("too large") << QByteArray(kMostBytes + 1, 'a') << u"50 MB"_s;
    }
    void read_whatIsNoText_isAnErrorThatNamesIt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto document = read(bytes);
        VERIFY_ERROR(document, ErrorCode::UnreadableInput);
        QVERIFY2(document.error().message.contains(word), qPrintable(document.error().message));
    }

    void read_kind_isToldByBytesThenTypeThenName()
    {
        QCOMPARE(read("<!DOCTYPE html><p>Text", {u"page.txt"_s, u"text/plain"_s, {}})->mediaType, u"text/html"_s);
        QCOMPARE(read("Just words", {{}, u"text/html; charset=utf-8"_s, {}})->mediaType, u"text/html"_s);
        QCOMPARE(read("# Words", {u"notes.md"_s, {}, {}})->mediaType, u"text/markdown"_s);
        QCOMPARE(read("<p>in Markdown", {u"notes.md"_s, {}, {}})->mediaType, u"text/markdown"_s);
        QCOMPARE(read("a < b and b > c")->mediaType, u"text/plain"_s);
    }

    void read_charsetOfTheMediaType_isUsed()
    {
        const auto document = read("\xBF\xF3\xB3w", {{}, u"text/plain; charset=\"iso-8859-2\""_s, {}});
        VERIFY_RESULT(document);
        QCOMPARE(document->text, u"żółw"_s);
    }

    void read_relativeCanonical_isResolvedAgainstTheAddress()
    {
        const auto document = read("<html><head><link rel=canonical href='/a/1'></head><p>Text", {{}, {}, u"https://example.org/a/1?from=feed"_s});
        VERIFY_RESULT(document);
        QCOMPARE(document->url, u"https://example.org/a/1"_s);
    }

    void read_pageForThoseWithoutScripts_isKeptOnlyWhereItIsThePage()
    {
        const auto open = read("<!doctype html><body><noscript><p>All of the page is in here.</p>");
        VERIFY_RESULT(open);
        QCOMPARE(open->text, u"All of the page is in here."_s);
        const auto aside = read("<!doctype html><body><p>The text of the page.</p><noscript>Switch it on</noscript>");
        VERIFY_RESULT(aside);
        QCOMPARE(aside->text, u"The text of the page."_s);
    }

    void readFile_missingFolderOrForbidden_saysSo()
    {
        QTemporaryDir folder;
        VERIFY_ERROR(readFile(folder.filePath(u"none.txt"_s)), ErrorCode::NotFound);
        VERIFY_ERROR(readFile(folder.path()), ErrorCode::InvalidArgument);
#ifdef Q_OS_UNIX
        if (geteuid() == 0) {
            QSKIP("root may read everything");
        }
        const QString path = put(folder, u"secret.txt"_s, "words");
        QFile::setPermissions(path, {});
        VERIFY_ERROR(readFile(path), ErrorCode::InputOutput);
#endif
    }

    void loadMany_badFile_doesNotStopTheRest()
    {
        QTemporaryDir folder;
        put(folder, u"a.txt"_s, "One.");
        put(folder, u"b.html"_s, "");
        put(folder, u"c.pdf"_s, "%PDF-1.4");
        put(folder, u"d.png"_s, "picture");
        put(folder, u"deep/er/e.md"_s, "# Five");
        Taken taken;
        const auto loaded = loadMany({folder.path(), folder.filePath(u"none.txt"_s)}, into(taken));
        VERIFY_RESULT(loaded);
        QCOMPARE(taken.names, (QStringList{u"a.txt"_s, u"e.md"_s}));
        QCOMPARE(taken.failed, (QStringList{u"b.html"_s, u"c.pdf"_s, u"none.txt"_s}));
    }

    void loadMany_linksInACircle_endAndReadOnce()
    {
        QTemporaryDir folder;
        const QString path = put(folder, u"in/a.txt"_s, "One.");
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"in/back"_s)));
        QVERIFY(QFile::link(path, folder.filePath(u"in/same.txt"_s)));
        Taken taken;
        const auto loaded = loadMany({folder.path(), path}, into(taken));
        VERIFY_RESULT(loaded);
        QCOMPARE(taken.names.size(), 1);
        QVERIFY(taken.failed.isEmpty());
    }

    void loadMany_cancelled_stopsAndSaysSo()
    {
        QTemporaryDir folder;
        for (int i = 0; i < 5; ++i) {
            put(folder, u"%1.txt"_s.arg(i), "Words.");
        }
        std::stop_source stop;
        std::int64_t last = -1;
        const Progress progress(stop.get_token(), [&](std::int64_t done, std::int64_t total) {
            QCOMPARE(total, std::int64_t{5});
            last = done;
            if (done == 2) {
                stop.request_stop();
            }
        });
        Taken taken;
        const auto loaded = loadMany({folder.path()}, into(taken), progress);
        VERIFY_ERROR(loaded, ErrorCode::Cancelled);
        QCOMPARE(taken.names.size(), 2);
        QCOMPARE(last, std::int64_t{2});
    }

    void readFile_workedExample_hasItsNotice()
    {
        const QString path = QStringLiteral(CLAIMLINE_SOURCE_DIR "/../shared/seed/brussels-centre.txt");
        if (!QFile::exists(path)) {
            QSKIP("the worked example is not here");
        }
        const auto document = readFile(path);
        VERIFY_RESULT(document);
        QCOMPARE(document->language, u"en"_s);
        QCOMPARE(document->published, QString());
        QVERIFY(document->issues.empty());
        QCOMPARE(document->translationNotices.size(), std::size_t{1});
        QVERIFY(document->translationNotices.front().translator == Translator::Machine);
        QCOMPARE(document->translationNotices.front().sourceLanguage, u"nl"_s);
    }

    void readPasted_html_isPreferredUnlessItHasNoWords()
    {
        const auto page = readPasted(u"One Two"_s, u"<p>One<p>Two"_s);
        VERIFY_RESULT(page);
        QCOMPARE(page->text, u"One\n\nTwo"_s);
        QCOMPARE(page->mediaType, u"text/html"_s);
        const auto picture = readPasted(u"A caption"_s, u"<img src=x>"_s);
        VERIFY_RESULT(picture);
        QCOMPARE(picture->text, u"A caption"_s);
        QCOMPARE(picture->originalBytes, QByteArray("A caption"));
        VERIFY_ERROR(readPasted(u" \n"_s), ErrorCode::UnreadableInput);
    }
};

QTEST_GUILESS_MAIN(ReaderTest)
#include "tst_reader.moc"
