// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/claims/statementmodel.h"
#include "app/gui/history/historymodel.h"
#include "app/gui/library/librarymodel.h"
#include "app/gui/session/session.h"
#include "tests/support/results.h"
#include "tests/support/temporaryproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace claimline;
using namespace Qt::StringLiterals;
using gui::HistoryModel;
using gui::LibraryModel;
using gui::LibrarySection;
using gui::Session;
using gui::StatementModel;

namespace {

const QString news = u"The plant is safe, said Ada. Bob denied it on Monday. It leaks, says Cleo."_s;

/// A project with three statements, opened in a session.
struct Fixture {
    Fixture()
    {
        ArticleId article = project.load(u"Plant is safe"_s, news);
        static_cast<void>(project.mark(article, u"The plant is safe"_s, project.agent(u"Ada"_s)));
        static_cast<void>(project.mark(article, u"Bob denied it on Monday"_s));
        static_cast<void>(project.mark(article, u"It leaks"_s, project.agent(u"Cleo"_s)));
        project.close();
        session.open(project.path());
    }

    test::TemporaryProject project;
    Session session{u"Tester"_s};
};

QStringList column(const QAbstractItemModel& model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.append(model.index(row, column).data().toString());
    }
    return cells;
}

int rows(const LibraryModel& model, LibrarySection section)
{
    return model.rowCount(model.section(section));
}

} // namespace

/// The models keep the rules of item models while the project changes under them.
class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void library_throughChanges_keepsTheRulesOfItemModels();
    void library_unknownDate_isToDoUntilItIsGiven();
    void library_newArticle_leavesTheOthersIndexes();
    void library_closedProject_isEmpty();
    void statements_throughChanges_keepTheRulesOfItemModels();
    void statements_sortedBySpeaker_areInTheOrderOfNames();
    void statements_sorting_keepsPersistentIndexes();
    void statements_words_filterEveryColumn();
    void history_undo_marksTheActAsTakenBack();
};

void TestModels::library_throughChanges_keepsTheRulesOfItemModels()
{
    Fixture fixture;
    LibraryModel model(fixture.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows(model, LibrarySection::Articles), 1);
    QCOMPARE(rows(model, LibrarySection::Claims), 3);
    QCOMPARE(rows(model, LibrarySection::People), 2);
    const StatementId first = fixture.session.reader().statementIds().front();
    VERIFY_RESULT(fixture.session.editor().removeStatement(first));
    QTRY_COMPARE(rows(model, LibrarySection::Claims), 2);
    QVERIFY(fixture.session.undo());
    QTRY_COMPARE(rows(model, LibrarySection::Claims), 3);
    VERIFY_RESULT(fixture.session.editor().removeArticle(fixture.session.reader().articles().front().id));
    QTRY_COMPARE(rows(model, LibrarySection::Articles), 0);
}

void TestModels::library_unknownDate_isToDoUntilItIsGiven()
{
    Fixture fixture;
    LibraryModel model(fixture.session);
    QCOMPARE(rows(model, LibrarySection::ToDo), 2); // published when, and by whom
    Article article = fixture.session.reader().articles().front();
    article.publisher = u"The Gazette"_s;
    VERIFY_RESULT(fixture.session.editor().editArticle(article));
    QTRY_COMPARE(rows(model, LibrarySection::ToDo), 1);
    VERIFY_RESULT(fixture.session.editor().dateArticle(article.id, Dating::of(Edtf::parse(u"2018-12").value())));
    QTRY_COMPARE(rows(model, LibrarySection::ToDo), 0);
}

void TestModels::library_newArticle_leavesTheOthersIndexes()
{
    Fixture fixture;
    LibraryModel model(fixture.session);
    const QPersistentModelIndex first = model.indexOf(fixture.session.reader().articles().front().id);
    edit::CapturedArticle captured;
    captured.article.title = u"Another"_s;
    captured.text = u"Nothing happened."_s;
    captured.bytes = captured.text.toUtf8();
    VERIFY_RESULT(fixture.session.editor().loadArticle(captured));
    QTRY_COMPARE(rows(model, LibrarySection::Articles), 2);
    QVERIFY(first.isValid());
    QCOMPARE(first.data().toString(), u"Plant is safe"_s);
}

void TestModels::library_closedProject_isEmpty()
{
    Fixture fixture;
    LibraryModel model(fixture.session);
    fixture.session.close();
    QCOMPARE(rows(model, LibrarySection::Articles), 0);
    QCOMPARE(rows(model, LibrarySection::ToDo), 0);
}

void TestModels::statements_throughChanges_keepTheRulesOfItemModels()
{
    Fixture fixture;
    StatementModel model(fixture.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 3);
    model.sort(StatementModel::Claim, Qt::DescendingOrder);
    VERIFY_RESULT(fixture.session.editor().removeStatement(model.statement(model.index(0, 0))));
    QTRY_COMPARE(model.rowCount(), 2);
    fixture.session.close();
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::statements_sortedBySpeaker_areInTheOrderOfNames()
{
    Fixture fixture;
    StatementModel model(fixture.session);
    model.sort(StatementModel::Asserter, Qt::AscendingOrder);
    QCOMPARE(column(model, StatementModel::Asserter), (QStringList{u"Ada"_s, u"Cleo"_s, u"the article itself"_s}));
    model.sort(StatementModel::Asserter, Qt::DescendingOrder);
    QCOMPARE(column(model, StatementModel::Asserter).front(), u"the article itself"_s);
}

void TestModels::statements_sorting_keepsPersistentIndexes()
{
    Fixture fixture;
    StatementModel model(fixture.session);
    const QPersistentModelIndex cleo = model.index(2, StatementModel::Asserter);
    model.sort(StatementModel::Number, Qt::DescendingOrder);
    QCOMPARE(cleo.row(), 0);
    QCOMPARE(cleo.data().toString(), u"Cleo"_s);
}

void TestModels::statements_words_filterEveryColumn()
{
    Fixture fixture;
    StatementModel model(fixture.session);
    model.setWords(u"cleo"_s);
    QCOMPARE(model.rowCount(), 1);
    model.setWords(u"PLANT"_s);
    QCOMPARE(model.rowCount(), 3); // the article's title
    model.setWords(u"nobody says so"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::history_undo_marksTheActAsTakenBack()
{
    Fixture fixture;
    HistoryModel model(fixture.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = model.rowCount();
    QCOMPARE(model.index(0, HistoryModel::State).data().toString(), QString());
    QVERIFY(fixture.session.undo());
    QTRY_COMPARE(model.rowCount(), before + 1);
    QCOMPARE(model.index(1, HistoryModel::State).data().toString(), u"taken back"_s);
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
