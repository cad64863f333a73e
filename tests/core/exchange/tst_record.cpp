// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record.h"
#include "tests/core/exchange/recordfixture.h"
#include "tests/support/projectdump.h"
#include "tests/support/results.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

using namespace claimline;
using namespace claimline::test;
using namespace Qt::StringLiterals;
using exchange::RecordOutcome;

namespace {

// An emoji of two UTF-16 units in front makes code points differ from units.
const QString bridgeText = u"\U0001F309 The bridge was shut in May, a keeper said. The mayor denied it: the bridge was open. "
                           "A second keeper said that the bridge was shut for good."_s;

int actCount(TemporaryProject& project)
{
    return static_cast<int>(project.reader().journal().size());
}

} // namespace

class TestRecord final : public QObject {
    Q_OBJECT

    /// Records and gives the report, or an empty one after a warning.
    static exchange::RecordReport recorded(TemporaryProject& project, const QByteArray& json)
    {
        const auto report = exchange::record(project.editor(), json);
        if (!report) {
            qWarning("%s", qPrintable(report.error().message));
            return {};
        }
        return *report;
    }

    static QString firstIssue(const exchange::RecordReport& report)
    {
        return report.issues.empty() ? QString() : report.issues.front().item + u": "_s + report.issues.front().error.message;
    }

private Q_SLOTS:
    void record_smallest_isOneActWithItsAgent()
    {
        TemporaryProject project;
        const ArticleId article = project.load(u"bridge"_s, bridgeText);
        const auto report = recorded(project, recordOf(u"bridge.txt"_s, {statementOf(1, u"The bridge was closed"_s, u"The bridge was shut in May"_s)}));
        QVERIFY2(report.issues.empty(), qPrintable(firstIssue(report)));
        QCOMPARE(report.count(RecordOutcome::Recorded), 1);
        QCOMPARE(actCount(project), 2);

        const Statement statement = project.reader().statementsIn(article).front();
        QCOMPARE(project.reader().claim(statement.claim)->wording, u"The bridge was closed"_s);
        QCOMPARE(project.reader().agent(statement.asserter.agent())->kind, AgentKind::Unnamed);
        QCOMPARE(project.reader().passage(statement.passage)->ranges.front().begin, bridgeText.indexOf(u"The bridge"_s));
        QVERIFY(statement.chain.front().seen);
    }

    void record_undone_leavesNothingOfIt()
    {
        TemporaryProject project;
        QVERIFY(project.load(u"bridge"_s, bridgeText));
        const QStringList before = projectDump(project.path());
        QJsonObject statement = statementOf(1, u"Shut"_s, u"The bridge was shut in May"_s, person(u"Ann"_s, u"keeper"_s, u"Canal Office"_s));
        statement.insert(u"topics"_s, QJsonArray{u"Bridges / Closures"_s});
        statement.insert(u"private_note"_s, u"Ring her."_s);
        statement.insert(u"evidence"_s, QJsonArray{QJsonObject{{u"citation"_s, u"Log of the lock"_s}}});
        const auto report = recorded(project, recordOf(u"bridge.txt"_s, {statement}));
        QVERIFY2(report.issues.empty(), qPrintable(firstIssue(report)));
        QVERIFY(projectDump(project.path()) != before);
        VERIFY_RESULT(project.editor().undo());
        QCOMPARE(projectDump(project.path()), before);
    }

    void record_role_becomesRoleOfTheAgent()
    {
        TemporaryProject project;
        const ArticleId article = project.load(u"bridge"_s, bridgeText);
        QJsonObject speaker = person(u"Ann"_s, u"keeper"_s, u"Canal Office"_s);
        speaker.insert(u"role_as_printed"_s, u"lock woman"_s);
        recorded(project, recordOf(u"bridge.txt"_s,
            {statementOf(1, u"Shut"_s, u"The bridge was shut in May"_s, speaker), statementOf(2, u"For good"_s, u"for good"_s, speaker)}));
        const auto statements = project.reader().statementsIn(article);
        QCOMPARE(statements.size(), std::size_t(2));
        QCOMPARE(statements[0].role, statements[1].role);
        const Role role = project.reader().role(statements[0].role).value_or(Role{});
        QCOMPARE(role.title, u"keeper"_s);
        QCOMPARE(project.reader().agent(role.organisation).value_or(Agent{}).name, u"Canal Office"_s);
        QCOMPARE(statements[0].roleAsPrinted, u"lock woman"_s);
        QCOMPARE(project.reader().agents().size(), std::size_t(2));
    }

    void record_alias_isTheSameAgent()
    {
        TemporaryProject project;
        const ArticleId article = project.load(u"bridge"_s, bridgeText);
        const QJsonObject ann{{u"name"_s, u"Ann Lock"_s}, {u"kind"_s, u"person"_s}, {u"aliases"_s, QJsonArray{u"A. Lock"_s}}};
        recorded(project, recordOf(u"bridge.txt"_s, {statementOf(1, u"Shut"_s, u"The bridge was shut in May"_s, person(u"A. Lock"_s))},
            {{u"agents"_s, QJsonArray{ann}}}));
        QCOMPARE(project.reader().agents().size(), std::size_t(1));
        QCOMPARE(project.reader().statementsIn(article).front().asserter.agent(), project.reader().agents().front().id);
        QCOMPARE(actCount(project), 3);
    }

    void record_agentsThatAreThere_areNoAct()
    {
        TemporaryProject project;
        QVERIFY(project.load(u"bridge"_s, bridgeText));
        const QJsonObject ann{{u"name"_s, u"Ann"_s}, {u"kind"_s, u"person"_s}, {u"aliases"_s, QJsonArray{u"A."_s}},
            {u"roles"_s, QJsonArray{QJsonObject{{u"title"_s, u"keeper"_s}, {u"organisation"_s, u"Canal Office"_s}, {u"held"_s, u"2018"_s}}}}};
        const QJsonObject topics{{u"name"_s, u"Bridges / Closures"_s}, {u"definition"_s, u"Of bridges."_s}};
        const QByteArray json = recordOf(u"bridge.txt"_s, {}, {{u"agents"_s, QJsonArray{ann}}, {u"topics"_s, QJsonArray{topics}}});
        recorded(project, json);
        QCOMPARE(actCount(project), 3);
        recorded(project, json);
        QCOMPARE(actCount(project), 3);
    }

    void record_unnamedOfTwoArticles_areTwo()
    {
        TemporaryProject project;
        QVERIFY(project.load(u"bridge"_s, bridgeText));
        QVERIFY(project.load(u"other"_s, u"The tower leans, a keeper said."_s));
        recorded(project, recordOf(u"bridge.txt"_s,
            {statementOf(1, u"Shut"_s, u"The bridge was shut in May"_s), statementOf(2, u"For good"_s, u"for good"_s)}));
        recorded(project, recordOf(u"other.txt"_s, {statementOf(1, u"The tower leans"_s, u"The tower leans"_s)}));
        QCOMPARE(project.reader().agents().size(), std::size_t(2));
    }

    void record_sameWording_isTheSameClaim()
    {
        TemporaryProject project;
        QVERIFY(project.load(u"bridge"_s, bridgeText));
        recorded(project, recordOf(u"bridge.txt"_s, {statementOf(1, u"Shut"_s, u"The bridge was shut in May"_s), statementOf(2, u"Shut"_s, u"for good"_s)}));
        QCOMPARE(project.reader().claims().size(), std::size_t(1));
        QCOMPARE(project.reader().statementsOf(project.reader().claims().front().id).size(), std::size_t(2));
    }

    void record_linkToALaterStatement_belongsToTheLaterAct()
    {
        TemporaryProject project;
        QVERIFY(project.load(u"bridge"_s, bridgeText));
        QJsonObject first = statementOf(1, u"Shut"_s, u"The bridge was shut in May"_s);
        first.insert(u"links"_s, QJsonArray{linkTo(2, u"contradicts"_s)});
        recorded(project, recordOf(u"bridge.txt"_s, {first, statementOf(2, u"Open"_s, u"the bridge was open"_s, person(u"The mayor"_s))}));
        QCOMPARE(actCount(project), 3);
        QCOMPARE(project.reader().links().size(), std::size_t(1));
        const auto ends = std::get<StatementPair>(project.reader().links().front().ends);
        QCOMPARE(project.reader().statement(ends.from)->number, 1);
        VERIFY_RESULT(project.editor().undo());
        QCOMPARE(project.reader().links().size(), std::size_t(0));
        QCOMPARE(project.reader().count(store::RecordKind::Statement), 1);
    }

    void record_linkToNowhere_isAnIssueAndIsDrawnLater()
    {
        TemporaryProject project;
        QVERIFY(project.load(u"bridge"_s, bridgeText));
        QVERIFY(project.load(u"other"_s, u"The tower leans, a keeper said."_s));
        QJsonObject statement = statementOf(1, u"Shut"_s, u"The bridge was shut in May"_s);
        statement.insert(u"links"_s, QJsonArray{linkTo(1, u"supports"_s, u"other.txt"_s)});
        const QByteArray json = recordOf(u"bridge.txt"_s, {statement});
        const auto report = recorded(project, json);
        QCOMPARE(report.count(RecordOutcome::Recorded), 1);
        QCOMPARE(report.issues.size(), std::size_t(1));
        QCOMPARE(report.issues.front().item, u"Statement 1"_s);

        recorded(project, recordOf(u"other.txt"_s, {statementOf(1, u"The tower leans"_s, u"The tower leans"_s)}));
        const auto again = recorded(project, json);
        QVERIFY2(again.issues.empty(), qPrintable(firstIssue(again)));
        QCOMPARE(again.laterLinks, 1);
        QCOMPARE(project.reader().links().size(), std::size_t(1));
        QCOMPARE(recorded(project, json).laterLinks, 0);
    }

    void record_twice_saysSoAndDoublesNothing()
    {
        TemporaryProject project;
        QVERIFY(project.load(u"bridge"_s, bridgeText));
        const QByteArray json = recordOf(u"bridge.txt"_s, {statementOf(1, u"Shut"_s, u"The bridge was shut in May"_s)});
        recorded(project, json);
        const QStringList before = projectDump(project.path());
        const auto report = recorded(project, json);
        QCOMPARE(report.count(RecordOutcome::AlreadyThere), 1);
        QCOMPARE(report.statements.front().number, 1);
        QCOMPARE(projectDump(project.path()), before);
    }

    void record_wrongStatement_isAnIssueAndTheOthersGoOn_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("bad date") << u"said"_s << QJsonValue(QJsonObject{{u"edtf"_s, u"last week"_s}});
        QTest::newRow("unknown manner") << u"manner"_s << QJsonValue(u"whispered"_s);
        QTest::newRow("unknown kind") << u"asserted_by"_s << QJsonValue(QJsonObject{{u"kind"_s, u"ghost"_s}, {u"name"_s, u"X"_s}});
        QTest::newRow("words that are not there") << u"quotation"_s << QJsonValue(QJsonArray{u"not in the text"_s});
        QTest::newRow("words that are there twice") << u"quotation"_s << QJsonValue(QJsonArray{u"the bridge was"_s});
        QTest::newRow("own voice of a person") << u"manner"_s << QJsonValue(u"own voice"_s);
        QTest::newRow("evidence without source") << u"evidence"_s << QJsonValue(QJsonArray{QJsonObject{{u"note"_s, u"?"_s}}});
        QTest::newRow("a reading without its other half") << u"as_printed"_s << QJsonValue(u"X"_s);
        QTest::newRow("quotation that is no list") << u"quotation"_s << QJsonValue(u"for good"_s);
        QTest::newRow("no chain of objects") << u"chain"_s << QJsonValue(QJsonArray{1});
    }

    void record_wrongStatement_isAnIssueAndTheOthersGoOn()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        TemporaryProject project;
        const ArticleId article = project.load(u"bridge"_s, bridgeText);
        QJsonObject wrong = statementOf(1, u"Shut"_s, u"The bridge was shut in May"_s);
        wrong.insert(member, value);
        const auto report = recorded(project, recordOf(u"bridge.txt"_s, {wrong, statementOf(2, u"For good"_s, u"for good"_s)}));
        QCOMPARE(report.issues.size(), std::size_t(1));
        QCOMPARE(report.issues.front().item, u"Statement 1"_s);
        QCOMPARE(report.count(RecordOutcome::Recorded), 1);
        QCOMPARE(project.reader().statementsIn(article).front().number, 2);
        QCOMPARE(project.reader().claims().size(), std::size_t(1));
    }

    void record_correctedStatement_getsItsOwnNumber()
    {
        TemporaryProject project;
        const ArticleId article = project.load(u"bridge"_s, bridgeText);
        const QJsonObject second = statementOf(2, u"For good"_s, u"for good"_s);
        recorded(project, recordOf(u"bridge.txt"_s, {statementOf(1, u"Shut"_s, u"nowhere"_s), second}));
        recorded(project, recordOf(u"bridge.txt"_s, {statementOf(1, u"Shut"_s, u"The bridge was shut in May"_s), second}));
        const auto statements = project.reader().statementsIn(article);
        QCOMPARE(statements.size(), std::size_t(2));
        QCOMPARE(project.reader().claim(statements[0].claim)->wording, u"Shut"_s);
    }

    void record_passageInCodePoints_isFoundBehindAnEmoji()
    {
        TemporaryProject project;
        const ArticleId article = project.load(u"bridge"_s, bridgeText);
        QJsonObject statement = statementOf(1, u"Shut"_s, u"The bridge"_s);
        statement.insert(u"passage"_s, QJsonArray{QJsonArray{2, 12}});
        const auto report = recorded(project, recordOf(u"bridge.txt"_s, {statement}));
        QVERIFY2(report.issues.empty(), qPrintable(firstIssue(report)));
        const auto passage = project.reader().passage(project.reader().statementsIn(article).front().passage);
        QCOMPARE(passage->ranges.front(), (TextRange{3, 13}));
    }

    void record_passageThatDoesNotFit_isFoundByItsWords()
    {
        TemporaryProject project;
        const ArticleId article = project.load(u"bridge"_s, bridgeText);
        QJsonObject statement = statementOf(1, u"Shut"_s, u"for good"_s);
        statement.insert(u"passage"_s, QJsonArray{QJsonArray{7000, 7008}});
        const auto report = recorded(project, recordOf(u"bridge.txt"_s, {statement}));
        QVERIFY2(report.issues.empty(), qPrintable(firstIssue(report)));
        const auto passage = project.reader().passage(project.reader().statementsIn(article).front().passage);
        QCOMPARE(passage->quotation(), u"for good"_s);
    }

    void record_prefix_choosesAmongEqualWords()
    {
        TemporaryProject project;
        const ArticleId article = project.load(u"bridge"_s, bridgeText);
        QJsonObject statement = statementOf(1, u"Shut"_s, u"the bridge was"_s);
        statement.insert(u"prefix"_s, u"said that"_s);
        const auto report = recorded(project, recordOf(u"bridge.txt"_s, {statement}));
        QVERIFY2(report.issues.empty(), qPrintable(firstIssue(report)));
        const auto passage = project.reader().passage(project.reader().statementsIn(article).front().passage);
        QCOMPARE(passage->ranges.front().begin, bridgeText.indexOf(u"the bridge was shut for"_s));
    }

    void record_evidenceOfAnotherArticle_isAPassageThere()
    {
        TemporaryProject project;
        QVERIFY(project.load(u"bridge"_s, bridgeText));
        const ArticleId other = project.load(u"other"_s, u"The log says that it was open."_s);
        QJsonObject statement = statementOf(1, u"Shut"_s, u"The bridge was shut in May"_s);
        statement.insert(u"evidence"_s, QJsonArray{QJsonObject{{u"article"_s, u"other.txt"_s}, {u"quotation"_s, QJsonArray{u"it was open"_s}},
            {u"stance"_s, u"refutes"_s}, {u"confidence"_s, u"high"_s}}});
        const auto report = recorded(project, recordOf(u"bridge.txt"_s, {statement}));
        QVERIFY2(report.issues.empty(), qPrintable(firstIssue(report)));
        const Evidence evidence = project.reader().allEvidence().front();
        QCOMPARE(evidence.stance, Stance::Refutes);
        QCOMPARE(evidence.grade.confidence, Confidence::High);
        QCOMPARE(project.reader().capture(project.reader().passage(evidence.passage)->capture)->article, other);
    }

    void record_noJson_saysWhere()
    {
        TemporaryProject project;
        const auto report = exchange::record(project.editor(), QByteArray("{\n\"article\": \"x\",\n oops}"));
        VERIFY_ERROR(report, ErrorCode::UnreadableInput);
        QVERIFY2(report.error().message.contains(u"line 3"_s), qPrintable(report.error().message));
    }

    void record_unknownArticle_namesIt()
    {
        TemporaryProject project;
        const auto report = recorded(project, recordOf(u"missing.txt"_s, {statementOf(1, u"Shut"_s, u"x"_s)}));
        QCOMPARE(report.statements.size(), std::size_t(0));
        QCOMPARE(report.issues.size(), std::size_t(1));
        QVERIFY(report.issues.front().error.message.contains(u"missing.txt"_s));
        QCOMPARE(actCount(project), 0);
    }

    void record_strangeJson_neverThrows_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json : {"", "[]", "{}", "[[]]", "[1]", "null", "{\"article\":1,\"claims\":[]}", "{\"article\":\"bridge\",\"claims\":{}}",
                 "{\"article\":\"bridge\",\"claims\":[1,null,[],{}]}", "{\"article\":\"bridge\",\"claims\":[{\"number\":-1}]}",
                 "{\"article\":\"bridge\",\"claims\":[{\"number\":1e99,\"passage\":[[1e99,2]],\"quotation\":[\"\"]}]}"}) {
            QTest::newRow(json) << QByteArray(json);
        }
    }

    void record_strangeJson_neverThrows()
    {
        QFETCH(QByteArray, json);
        TemporaryProject project;
        QVERIFY(project.load(u"bridge"_s, bridgeText));
        const auto report = exchange::record(project.editor(), json);
        QVERIFY(!report || report->count(RecordOutcome::Recorded) == 0);
        QCOMPARE(actCount(project), 1);
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
