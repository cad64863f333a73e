// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/loading/loader.h"
#include "app/gui/session/session.h"
#include "tests/support/results.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace claimline;
using namespace Qt::StringLiterals;
using gui::Loader;
using gui::Session;

namespace {

struct Fixture {
    Fixture() { session.create(folder.filePath(u"p.claimline"_s)); }

    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = folder.filePath(name);
        QFile made(path);
        if (made.open(QIODevice::WriteOnly)) {
            made.write(bytes);
        }
        return path;
    }
    [[nodiscard]] std::size_t articles() const { return session.reader().articles().size(); }

    QTemporaryDir folder;
    Session session{u"Tester"_s};
    Loader loader{session};
    QSignalSpy finished{&loader, &Loader::finished};
};

Issues issuesOf(const QSignalSpy& finished)
{
    return finished.back().at(1).value<Issues>();
}

} // namespace

/// Files come into the project from a thread of their own, one bad one beside many good ones.
class TestLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void load_goodAndBadFiles_loadsTheGoodAndNamesTheBad();
    void load_sameFileTwice_namesItTheSecondTime();
    void load_whileLoading_standsInLine();
    void load_cancelled_keepsWhatIsLoaded();
    void load_projectClosedMeanwhile_stops();
    void loadText_pasted_isAnArticle();
    void loadText_empty_isAnError();
};

void TestLoader::load_goodAndBadFiles_loadsTheGoodAndNamesTheBad()
{
    Fixture fixture;
    const QStringList paths{fixture.file(u"one.txt"_s, "The mill burned down.\n\nNobody was hurt."),
        fixture.file(u"bad.txt"_s, QByteArray()), fixture.file(u"two.md"_s, "# Two\n\nThe mill stands.")};
    fixture.loader.load(paths, Obtained::File);
    QVERIFY(fixture.finished.wait());
    QCOMPARE(fixture.finished.back().at(0).toInt(), 2);
    QCOMPARE(fixture.articles(), 2U);
    const Issues issues = issuesOf(fixture.finished);
    QCOMPARE(issues.size(), 1U);
    QCOMPARE(issues.front().item, u"bad.txt"_s);
    QVERIFY(!issues.front().error.message.isEmpty());
}

void TestLoader::load_sameFileTwice_namesItTheSecondTime()
{
    Fixture fixture;
    const QString path = fixture.file(u"one.txt"_s, "The mill burned down.");
    fixture.loader.load({path}, Obtained::File);
    QVERIFY(fixture.finished.wait());
    fixture.loader.load({path}, Obtained::File);
    QVERIFY(fixture.finished.wait());
    QCOMPARE(fixture.articles(), 1U);
    QCOMPARE(issuesOf(fixture.finished).size(), 1U);
}

void TestLoader::load_whileLoading_standsInLine()
{
    Fixture fixture;
    fixture.loader.load({fixture.file(u"one.txt"_s, "The mill burned down.")}, Obtained::File);
    fixture.loader.load({fixture.file(u"two.txt"_s, "The mill stands.")}, Obtained::Drop);
    QTRY_COMPARE(fixture.finished.size(), 2);
    QCOMPARE(fixture.articles(), 2U);
    QVERIFY(!fixture.loader.isBusy());
}

void TestLoader::load_cancelled_keepsWhatIsLoaded()
{
    Fixture fixture;
    QStringList paths;
    for (int i = 0; i < 200; ++i) {
        paths << fixture.file(u"%1.txt"_s.arg(i), "The mill of village " + QByteArray::number(i) + " burned down.");
    }
    QObject::connect(&fixture.session, &Session::changed, &fixture.loader, &Loader::cancel);
    fixture.loader.load(paths, Obtained::File);
    QVERIFY(fixture.finished.wait());
    QVERIFY(fixture.articles() > 0);
    QVERIFY(fixture.articles() < 200);
    QCOMPARE(static_cast<std::size_t>(fixture.finished.back().at(0).toInt()), fixture.articles());
}

void TestLoader::load_projectClosedMeanwhile_stops()
{
    Fixture fixture;
    QStringList paths;
    for (int i = 0; i < 100; ++i) {
        paths << fixture.file(u"%1.txt"_s.arg(i), "The mill of village " + QByteArray::number(i) + " burned down.");
    }
    fixture.loader.load(paths, Obtained::File);
    fixture.session.close();
    QVERIFY(!fixture.loader.isBusy());
    QVERIFY(fixture.session.open(fixture.folder.filePath(u"p.claimline"_s)));
    QVERIFY(fixture.articles() < 100);
}

void TestLoader::loadText_pasted_isAnArticle()
{
    Fixture fixture;
    fixture.loader.loadText(u"The mill burned down"_s, u"<p>The mill burned <b>down</b>.</p><p>Nobody was hurt.</p>"_s, Obtained::Paste);
    QCOMPARE(fixture.articles(), 1U);
    const Capture capture = fixture.session.reader().latestCapture(fixture.session.reader().articles().front().id).value();
    QCOMPARE(capture.obtained, Obtained::Paste);
    QVERIFY(fixture.session.reader().text(capture).contains(u"The mill burned down."_s));
}

void TestLoader::loadText_empty_isAnError()
{
    Fixture fixture;
    QSignalSpy failed(&fixture.session, &Session::failed);
    fixture.loader.loadText({}, {}, Obtained::Paste);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(fixture.articles(), 0U);
}

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
