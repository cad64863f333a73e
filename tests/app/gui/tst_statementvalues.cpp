// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/inspector/statementvalues.h"
#include "tests/support/projectdump.h"
#include "tests/support/results.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace claimline;
using namespace Qt::StringLiterals;
using gui::HopValues;
using gui::StatementValues;

namespace {

const QString news = u"The plant is safe, said Ada. Bob denied it on Monday."_s;

struct Fixture : test::TemporaryProject {
    Fixture() : article(load(u"Plant is safe"_s, news)) {}

    ArticleId article;

    [[nodiscard]] CaptureId capture() const { return reader().latestCapture(article)->id; }
    [[nodiscard]] std::size_t acts() const { return reader().journal().size(); }
    [[nodiscard]] Result<StatementId> markFirst(const StatementValues& values)
    {
        return gui::markClaim(editor(), capture(), {{0, 17}}, values);
    }
};

StatementValues saidBy(const QString& name)
{
    StatementValues values;
    values.wording = u"The plant is safe"_s;
    values.asserter = name;
    return values;
}

} // namespace

/// What a form of a statement becomes in the project.
class TestStatementValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markClaim_newSpeaker_isOneActWithTheSpeaker();
    void markClaim_knownSpeaker_isThatOne();
    void markClaim_withoutSpeaker_isTheArticlesOwnVoice();
    void markClaim_wrongDate_doesNothing();
    void saveStatement_nothingDiffers_isNotJournalled();
    void saveStatement_claimSpeakerAndDates_isOneAct();
    void saveStatement_dateStays_keepsHowItIsKnown();
    void saveStatement_speakerTakenAway_isTheArticlesOwnVoice();
    void saveChain_newHop_keepsTheFirst();
};

void TestStatementValues::markClaim_newSpeaker_isOneActWithTheSpeaker()
{
    Fixture project;
    const QStringList before = test::projectDump(project.path());
    const auto statement = project.markFirst(saidBy(u"Ada"_s));
    VERIFY_RESULT(statement);
    QCOMPARE(project.reader().agents().size(), 1U);
    QCOMPARE(gui::valuesOf(project.reader(), *project.reader().statement(*statement)).asserter, u"Ada"_s);
    QCOMPARE(project.reader().passage(project.reader().statement(*statement)->passage)->quotation(), u"The plant is safe"_s);
    VERIFY_RESULT(project.editor().undo());
    QCOMPARE(test::projectDump(project.path()), before);
}

void TestStatementValues::markClaim_knownSpeaker_isThatOne()
{
    Fixture project;
    const AgentId ada = project.agent(u"Ada"_s);
    const auto statement = project.markFirst(saidBy(u"  Ada "_s));
    VERIFY_RESULT(statement);
    QCOMPARE(project.reader().statement(*statement)->asserter, Voice::of(ada));
}

void TestStatementValues::markClaim_withoutSpeaker_isTheArticlesOwnVoice()
{
    Fixture project;
    const auto statement = project.markFirst(saidBy({}));
    VERIFY_RESULT(statement);
    const Statement record = *project.reader().statement(*statement);
    QVERIFY(record.asserter.isArticle());
    QCOMPARE(record.manner, Manner::OwnVoice);
    QCOMPARE(record.chain.size(), 1U);
    QVERIFY(record.chain.front().seen);
}

void TestStatementValues::markClaim_wrongDate_doesNothing()
{
    Fixture project;
    const std::size_t acts = project.acts();
    StatementValues values = saidBy(u"Ada"_s);
    values.said = u"2018-13"_s;
    VERIFY_ERROR(project.markFirst(values), ErrorCode::InvalidArgument);
    QCOMPARE(project.acts(), acts);
    QVERIFY(project.reader().agents().empty());
}

void TestStatementValues::saveStatement_nothingDiffers_isNotJournalled()
{
    Fixture project;
    const StatementId statement = project.markFirst(saidBy(u"Ada"_s)).value();
    const std::size_t acts = project.acts();
    VERIFY_RESULT(gui::saveStatement(project.editor(), statement, gui::valuesOf(project.reader(), *project.reader().statement(statement))));
    QCOMPARE(project.acts(), acts);
}

void TestStatementValues::saveStatement_claimSpeakerAndDates_isOneAct()
{
    Fixture project;
    const StatementId statement = project.markFirst(saidBy(u"Ada"_s)).value();
    const QStringList before = test::projectDump(project.path());
    StatementValues values = gui::valuesOf(project.reader(), *project.reader().statement(statement));
    values.wording = u"The plant does not leak"_s;
    values.asserter = u"the operator"_s;
    values.asserterKind = AgentKind::Organisation;
    values.said = u"2018-12~"_s;
    values.about = u"2018"_s;
    VERIFY_RESULT(gui::saveStatement(project.editor(), statement, values));
    QCOMPARE(gui::valuesOf(project.reader(), *project.reader().statement(statement)), values);
    VERIFY_RESULT(project.editor().undo());
    QCOMPARE(test::projectDump(project.path()), before);
}

void TestStatementValues::saveStatement_dateStays_keepsHowItIsKnown()
{
    Fixture project;
    const StatementId id = project.markFirst(saidBy(u"Ada"_s)).value();
    Statement statement = *project.reader().statement(id);
    statement.said = Dating::of(Edtf::parse(u"2018-12-17").value());
    statement.said.phrase = u"on Monday"_s;
    statement.said.rule = u"weekday"_s;
    VERIFY_RESULT(project.editor().editStatement(statement));
    StatementValues values = gui::valuesOf(project.reader(), *project.reader().statement(id));
    values.cue = u"said"_s;
    VERIFY_RESULT(gui::saveStatement(project.editor(), id, values));
    QCOMPARE(project.reader().statement(id)->said.rule, u"weekday"_s);
    values.said = u"2018-12-18"_s;
    VERIFY_RESULT(gui::saveStatement(project.editor(), id, values));
    QCOMPARE(project.reader().statement(id)->said.phrase, u"on Monday"_s);
    QVERIFY(project.reader().statement(id)->said.rule.isEmpty());
}

void TestStatementValues::saveStatement_speakerTakenAway_isTheArticlesOwnVoice()
{
    Fixture project;
    const StatementId id = project.markFirst(saidBy(u"Ada"_s)).value();
    StatementValues values = gui::valuesOf(project.reader(), *project.reader().statement(id));
    values.asserter.clear();
    VERIFY_RESULT(gui::saveStatement(project.editor(), id, values));
    QCOMPARE(project.reader().statement(id)->manner, Manner::OwnVoice);
}

void TestStatementValues::saveChain_newHop_keepsTheFirst()
{
    Fixture project;
    const StatementId id = project.markFirst(saidBy(u"Ada"_s)).value();
    std::vector<HopValues> chain = gui::chainValuesOf(project.reader(), *project.reader().statement(id));
    QCOMPARE(chain.size(), 1U);
    const HopId first = chain.front().id;
    chain.push_back({{}, u"The Gazette"_s, u"told"_s, u"newspaper"_s, u"2018-12"_s, false});
    VERIFY_RESULT(gui::saveChain(project.editor(), id, chain));
    const Statement statement = *project.reader().statement(id);
    QCOMPARE(statement.chain.size(), 2U);
    QCOMPARE(statement.chain.front().id, first);
    QCOMPARE(project.reader().agent(statement.chain.back().voice.agent())->kind, AgentKind::Organisation);
    QVERIFY(!statement.chain.back().seen);
}

QTEST_GUILESS_MAIN(TestStatementValues)
#include "tst_statementvalues.moc"
