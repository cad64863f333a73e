// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/edit/fixture.h"
#include "tests/support/results.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QTest>

using namespace claimline;
using namespace claimline::test;

/// What each verb does, and what it refuses.
class TestEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loadArticle_sameBytesTwice_isRefusedAndNamesTheArticle();
    void loadArticle_withoutText_isRefused();
    void loadArticle_keepsBytesAndTextByHash();
    void removeArticle_takesItsEvidenceElsewhereAlong();
    void markClaim_severalRanges_keepsEachQuotation();
    void markClaim_overlappingRanges_areMerged();
    void markClaim_outsideTheText_isRefused();
    void markClaim_halfACharacter_isRefused();
    void markClaim_codePointsInTheFile_areUtf16Inside();
    void markClaim_unknownSpeaker_isRefused();
    void markClaim_articleAsSpeakerOfIndirectSpeech_isRefused();
    void changeExtent_keepsTheStatement();
    void editStatement_doubtfulReadingWithoutReason_isRefused();
    void editStatement_cannotMoveToAnotherClaim();
    void changeChain_keepsTheIdsOfHopsThatStay();
    void acceptStatement_clearsItsGuesses();
    void removeStatement_lastOfItsClaim_takesTheClaim();
    void removeStatement_ofAnAssessedClaim_leavesTheClaim();
    void splitClaim_movesOnlyTheChosenStatements();
    void mergeClaims_movesEverything();
    void mergeAgents_movesWhatWasSaidAndKeepsTheName();
    void removeAgent_whoSpeaks_isRefused();
    void giveRole_ofAnotherAgent_isRefusedForAStatement();
    void addEvidence_withoutSource_isRefused();
    void removeEvidence_provingAHop_leavesTheHop();
    void addLink_illegalPair_isRefused_data();
    void addLink_illegalPair_isRefused();
    void addLink_sameTwice_isRefused();
    void addLink_symmetricTurnedRound_isRefused();
    void assess_twice_keepsBoth();
    void assessment_cannotBeOverwritten();
    void addTopic_belowItself_isRefused();
    void removeTopic_liftsItsChildren();
    void addNote_onTwoThings_isRefused();
    void history_namesActsInWords();
    void historyOfOneRecord_holdsOnlyItsActs();
};

void TestEditor::loadArticle_sameBytesTwice_isRefusedAndNamesTheArticle()
{
    Fixture fixture;
    edit::CapturedArticle again;
    again.article.title = u"Another title"_s;
    again.text = news;
    again.bytes = news.toUtf8();
    const auto result = fixture.editor().loadArticle(again);
    VERIFY_ERROR(result, ErrorCode::InvalidArgument);
    QVERIFY(result.error().message.contains(u"Plant is safe"));
    VERIFY_RESULT(fixture.editor().removeArticle(fixture.article));
    VERIFY_RESULT(fixture.editor().loadArticle(again));
}

void TestEditor::loadArticle_withoutText_isRefused()
{
    Fixture fixture;
    edit::CapturedArticle empty;
    empty.text = u" \n "_s;
    empty.bytes = "<p> </p>";
    VERIFY_ERROR(fixture.editor().loadArticle(empty), ErrorCode::InvalidArgument);
}

void TestEditor::loadArticle_keepsBytesAndTextByHash()
{
    Fixture fixture;
    const Capture capture = *fixture.reader().latestCapture(fixture.article);
    QCOMPARE(fixture.reader().text(capture), news);
    QCOMPARE(fixture.reader().originalBytes(capture), news.toUtf8());
    QCOMPARE(capture.bytesSha256.size(), 32);
    QVERIFY(capture.obtainedAt.isValid());
}

void TestEditor::removeArticle_takesItsEvidenceElsewhereAlong()
{
    Fixture fixture;
    const ArticleId other = fixture.load(u"Report"_s, u"Inspectors found no leak."_s);
    const auto evidence = fixture.editor().addEvidence(
        citation(fixture.claimOf(fixture.first)), fixture.reader().latestCapture(other)->id, {{0, 10}});
    VERIFY_RESULT(evidence);
    Hop hop;
    hop.proof = *evidence;
    VERIFY_RESULT(fixture.editor().changeChain(fixture.first, {hop}));
    VERIFY_RESULT(fixture.editor().removeArticle(other));
    QVERIFY(fixture.reader().allEvidence().empty());
    QVERIFY(!fixture.statementOf(fixture.first).chain.front().proof);
    VERIFY_RESULT(fixture.editor().undo());
    QCOMPARE(fixture.statementOf(fixture.first).chain.front().proof, *evidence);
}

void TestEditor::markClaim_severalRanges_keepsEachQuotation()
{
    Fixture fixture;
    edit::Mark mark;
    mark.capture = fixture.reader().latestCapture(fixture.article)->id;
    const qsizetype never = news.indexOf(u"never saw a leak"_s);
    const qsizetype we = news.indexOf(u"We"_s);
    mark.ranges = {{never, never + 16}, {we, we + 2}};
    mark.statement.manner = Manner::OwnVoice;
    const auto id = fixture.editor().markClaim(mark);
    VERIFY_RESULT(id);
    const Passage passage = *fixture.reader().passage(fixture.statementOf(*id).passage);
    QCOMPARE(passage.quotations, (std::vector<QString>{u"We"_s, u"never saw a leak"_s}));
    QCOMPARE(passage.quotation(), u"We […] never saw a leak"_s);
    QCOMPARE(passage.prefix, news.mid(we - 32 < 0 ? 0 : we - 32, qMin<qsizetype>(32, we)));
    QCOMPARE(fixture.reader().claim(fixture.claimOf(*id))->wording, u"We […] never saw a leak"_s);
    QCOMPARE(fixture.statementOf(*id).number, 3);
}

void TestEditor::markClaim_overlappingRanges_areMerged()
{
    Fixture fixture;
    VERIFY_RESULT(fixture.editor().changeExtent(fixture.first, {{4, 9}, {0, 5}}));
    const Passage passage = *fixture.reader().passage(fixture.statementOf(fixture.first).passage);
    QCOMPARE(passage.ranges, (std::vector<TextRange>{{0, 9}}));
}

void TestEditor::markClaim_outsideTheText_isRefused()
{
    Fixture fixture;
    VERIFY_ERROR(fixture.editor().changeExtent(fixture.first, {{0, news.size() + 1}}), ErrorCode::InvalidArgument);
    VERIFY_ERROR(fixture.editor().changeExtent(fixture.first, {{-1, 3}}), ErrorCode::InvalidArgument);
    VERIFY_ERROR(fixture.editor().changeExtent(fixture.first, {{3, 3}}), ErrorCode::InvalidArgument);
    VERIFY_ERROR(fixture.editor().changeExtent(fixture.first, {}), ErrorCode::InvalidArgument);
}

void TestEditor::markClaim_halfACharacter_isRefused()
{
    Fixture fixture;
    const ArticleId article = fixture.load(u"Emoji"_s, u"😀 smiles"_s);
    edit::Mark mark;
    mark.capture = fixture.reader().latestCapture(article)->id;
    mark.ranges = {{1, 4}};
    mark.statement.manner = Manner::OwnVoice;
    VERIFY_ERROR(fixture.editor().markClaim(mark), ErrorCode::InvalidArgument);
}

void TestEditor::markClaim_codePointsInTheFile_areUtf16Inside()
{
    Fixture fixture;
    const ArticleId article = fixture.load(u"Emoji"_s, u"😀😀 He smiles 😀 today."_s);
    const StatementId id = fixture.mark(article, u"He smiles 😀"_s);
    QCOMPARE(fixture.reader().passage(fixture.statementOf(id).passage)->ranges, (std::vector<TextRange>{{5, 17}}));
    SQLite::Database database(fixture.path().toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement row(database,
        "SELECT r.begin, substr(t.text, r.begin + 1, r.\"end\" - r.begin) = r.quotation FROM passage_range AS r"
        " JOIN passage AS p ON p.id = r.passage JOIN capture AS c ON c.id = p.capture"
        " JOIN stored_text AS t ON t.sha256 = c.text_sha256 WHERE p.id = ?");
    row.bind(1, static_cast<std::int64_t>(fixture.statementOf(id).passage.value()));
    QVERIFY(row.executeStep());
    QCOMPARE(row.getColumn(0).getInt(), 3);
    QCOMPARE(row.getColumn(1).getInt(), 1);
}

void TestEditor::markClaim_unknownSpeaker_isRefused()
{
    Fixture fixture;
    Statement statement = fixture.statementOf(fixture.first);
    statement.asserter = Voice::of(AgentId(4711));
    VERIFY_ERROR(fixture.editor().editStatement(statement), ErrorCode::NotFound);
}

void TestEditor::markClaim_articleAsSpeakerOfIndirectSpeech_isRefused()
{
    Fixture fixture;
    Statement statement = fixture.statementOf(fixture.first);
    statement.asserter = Voice::article();
    VERIFY_ERROR(fixture.editor().editStatement(statement), ErrorCode::InvalidArgument);
}

void TestEditor::changeExtent_keepsTheStatement()
{
    Fixture fixture;
    const Statement before = fixture.statementOf(fixture.first);
    VERIFY_RESULT(fixture.editor().changeExtent(fixture.first, {{4, 17}}));
    QCOMPARE(fixture.statementOf(fixture.first), before);
    QCOMPARE(fixture.reader().passage(before.passage)->quotation(), u"plant is safe"_s);
}

void TestEditor::editStatement_doubtfulReadingWithoutReason_isRefused()
{
    Fixture fixture;
    Statement statement = fixture.statementOf(fixture.first);
    statement.reading = DoubtfulReading{u"safe"_s, u"unsafe"_s, {}};
    VERIFY_ERROR(fixture.editor().editStatement(statement), ErrorCode::InvalidArgument);
    statement.reading->reason = u"translated by machine"_s;
    VERIFY_RESULT(fixture.editor().editStatement(statement));
    QCOMPARE(fixture.statementOf(fixture.first).reading, statement.reading);
}

void TestEditor::editStatement_cannotMoveToAnotherClaim()
{
    Fixture fixture;
    Statement statement = fixture.statementOf(fixture.first);
    const ClaimId claim = statement.claim;
    statement.claim = fixture.claimOf(fixture.second);
    statement.number = 77;
    VERIFY_RESULT(fixture.editor().editStatement(statement));
    QCOMPARE(fixture.claimOf(fixture.first), claim);
    QCOMPARE(fixture.statementOf(fixture.first).number, 1);
}

void TestEditor::changeChain_keepsTheIdsOfHopsThatStay()
{
    Fixture fixture;
    Hop paper;
    paper.voice = Voice::of(fixture.agent(u"The Paper"_s, AgentKind::Organisation));
    paper.medium = u"interview"_s;
    paper.date = dating(u"2018-12-17/2018-12-18"_s);
    std::vector<Hop> chain = fixture.statementOf(fixture.first).chain;
    const HopId kept = chain.front().id;
    chain.push_back(paper);
    VERIFY_RESULT(fixture.editor().changeChain(fixture.first, chain));
    std::vector<Hop> stored = fixture.statementOf(fixture.first).chain;
    QCOMPARE(stored.size(), 2U);
    QCOMPARE(stored.front().id, kept);
    std::swap(stored[0], stored[1]);
    VERIFY_RESULT(fixture.editor().changeChain(fixture.first, stored));
    QCOMPARE(fixture.statementOf(fixture.first).chain, stored);
    QCOMPARE(stored[0].date.date->text(), u"2018-12-17/2018-12-18"_s);
    QVERIFY(!stored[0].seen);
}

void TestEditor::acceptStatement_clearsItsGuesses()
{
    Fixture fixture;
    Statement statement = fixture.statementOf(fixture.first);
    statement.guess = true;
    statement.said = dating(u"2018-12-17"_s);
    statement.said.guess = true;
    VERIFY_RESULT(fixture.editor().editStatement(statement));
    VERIFY_RESULT(fixture.editor().acceptStatement(fixture.first));
    QVERIFY(!fixture.statementOf(fixture.first).guess);
    QVERIFY(!fixture.statementOf(fixture.first).said.guess);
}

void TestEditor::removeStatement_lastOfItsClaim_takesTheClaim()
{
    Fixture fixture;
    const ClaimId claim = fixture.claimOf(fixture.first);
    const PassageId passage = fixture.statementOf(fixture.first).passage;
    VERIFY_RESULT(fixture.editor().removeStatement(fixture.first));
    QVERIFY(!fixture.reader().claim(claim));
    QVERIFY(!fixture.reader().passage(passage));
}

void TestEditor::removeStatement_ofAnAssessedClaim_leavesTheClaim()
{
    Fixture fixture;
    const ClaimId claim = fixture.claimOf(fixture.first);
    Assessment assessment;
    assessment.claim = claim;
    assessment.reason = u"because"_s;
    VERIFY_RESULT(fixture.editor().assess(assessment));
    VERIFY_RESULT(fixture.editor().removeStatement(fixture.first));
    QVERIFY(fixture.reader().claim(claim));
}

void TestEditor::splitClaim_movesOnlyTheChosenStatements()
{
    Fixture fixture;
    const ClaimId claim = fixture.claimOf(fixture.first);
    VERIFY_ERROR(fixture.editor().splitClaim(claim, {fixture.first}, u"x"_s), ErrorCode::InvalidArgument);
    VERIFY_RESULT(fixture.editor().mergeClaims(fixture.claimOf(fixture.second), claim));
    const auto split = fixture.editor().splitClaim(claim, {fixture.second}, u"Bob denies it"_s);
    VERIFY_RESULT(split);
    QCOMPARE(fixture.claimOf(fixture.first), claim);
    QCOMPARE(fixture.claimOf(fixture.second), *split);
    QCOMPARE(fixture.reader().claim(*split)->wording, u"Bob denies it"_s);
}

void TestEditor::mergeClaims_movesEverything()
{
    Fixture fixture;
    const ClaimId from = fixture.claimOf(fixture.second);
    const ClaimId into = fixture.claimOf(fixture.first);
    Topic topic;
    topic.name = u"Safety"_s;
    const auto id = fixture.editor().addTopic(topic);
    VERIFY_RESULT(id);
    VERIFY_RESULT(fixture.editor().setTopics(from, {*id}));
    VERIFY_RESULT(fixture.editor().setTopics(into, {*id}));
    VERIFY_RESULT(fixture.editor().addEvidence(citation(from)));
    Assessment assessment;
    assessment.claim = from;
    assessment.reason = u"because"_s;
    VERIFY_RESULT(fixture.editor().assess(assessment));
    Link link;
    link.ends = ClaimPair{from, into};
    link.kind = LinkKind::Supports;
    VERIFY_RESULT(fixture.editor().addLink(link));
    VERIFY_RESULT(fixture.editor().mergeClaims(from, into));
    QVERIFY(!fixture.reader().claim(from));
    QCOMPARE(fixture.reader().statementsOf(into).size(), 2U);
    QCOMPARE(fixture.reader().evidence(into).size(), 1U);
    QCOMPARE(fixture.reader().assessments(into).size(), 1U);
    QCOMPARE(fixture.reader().claim(into)->topics, std::vector<TopicId>{*id});
    QVERIFY(fixture.reader().links().empty());
}

void TestEditor::mergeAgents_movesWhatWasSaidAndKeepsTheName()
{
    Fixture fixture;
    const AgentId full = fixture.agent(u"Ada Byron"_s);
    Role role;
    role.agent = fixture.ada;
    role.title = u"head"_s;
    VERIFY_RESULT(fixture.editor().giveRole(role));
    VERIFY_RESULT(fixture.editor().mergeAgents(fixture.ada, full));
    QCOMPARE(fixture.statementOf(fixture.first).asserter, Voice::of(full));
    QCOMPARE(fixture.reader().names(full).front().name, u"Ada"_s);
    QCOMPARE(fixture.reader().roles(full).size(), 1U);
    QCOMPARE(fixture.reader().agentsNamed(u"Ada"_s).front().id, full);
    QVERIFY(!fixture.reader().agent(fixture.ada));
}

void TestEditor::removeAgent_whoSpeaks_isRefused()
{
    Fixture fixture;
    const auto result = fixture.editor().removeAgent(fixture.ada);
    VERIFY_ERROR(result, ErrorCode::InvalidArgument);
    QVERIFY(result.error().message.contains(u"Ada"));
}

void TestEditor::giveRole_ofAnotherAgent_isRefusedForAStatement()
{
    Fixture fixture;
    Role role;
    role.agent = fixture.agent(u"Bob"_s);
    role.title = u"head"_s;
    const auto id = fixture.editor().giveRole(role);
    VERIFY_RESULT(id);
    Statement statement = fixture.statementOf(fixture.first);
    statement.role = *id;
    VERIFY_ERROR(fixture.editor().editStatement(statement), ErrorCode::InvalidArgument);
}

void TestEditor::addEvidence_withoutSource_isRefused()
{
    Fixture fixture;
    Evidence evidence;
    evidence.claim = fixture.claimOf(fixture.first);
    VERIFY_ERROR(fixture.editor().addEvidence(evidence), ErrorCode::InvalidArgument);
}

void TestEditor::removeEvidence_provingAHop_leavesTheHop()
{
    Fixture fixture;
    const auto evidence = fixture.editor().addEvidence(citation({}));
    VERIFY_RESULT(evidence);
    Hop hop;
    hop.proof = *evidence;
    VERIFY_RESULT(fixture.editor().changeChain(fixture.first, {hop}));
    VERIFY_RESULT(fixture.editor().removeEvidence(*evidence));
    QCOMPARE(fixture.statementOf(fixture.first).chain.size(), 1U);
    QVERIFY(!fixture.statementOf(fixture.first).chain.front().proof);
}

void TestEditor::addLink_illegalPair_isRefused_data()
{
    QTest::addColumn<int>("kind");
    for (const auto& [kind, name] : EnumNames<LinkKind>::all) {
        QTest::newRow(name) << static_cast<int>(kind);
    }
}

/// The table of legal pairs is what the verb goes by, for both levels.
void TestEditor::addLink_illegalPair_isRefused()
{
    QFETCH(const int, kind);
    Fixture fixture;
    Link link;
    link.kind = static_cast<LinkKind>(kind);
    QCOMPARE(ruleOf(link.kind).kind, link.kind);
    link.ends = ClaimPair{fixture.claimOf(fixture.first), fixture.claimOf(fixture.second)};
    QCOMPARE(fixture.editor().addLink(link).has_value(), ruleOf(link.kind).betweenClaims);
    link.ends = StatementPair{fixture.first, fixture.second};
    QCOMPARE(fixture.editor().addLink(link).has_value(), ruleOf(link.kind).betweenStatements);
    link.ends = StatementPair{fixture.first, fixture.first};
    VERIFY_ERROR(fixture.editor().addLink(link), ErrorCode::InvalidArgument);
}

void TestEditor::addLink_sameTwice_isRefused()
{
    Fixture fixture;
    Link link;
    link.ends = StatementPair{fixture.first, fixture.second};
    link.kind = LinkKind::Supports;
    VERIFY_RESULT(fixture.editor().addLink(link));
    VERIFY_ERROR(fixture.editor().addLink(link), ErrorCode::InvalidArgument);
    link.reading = LinkReading::ProbablyMeant;
    VERIFY_RESULT(fixture.editor().addLink(link));
    link.reading = LinkReading::Either;
    link.ends = StatementPair{fixture.second, fixture.first};
    VERIFY_RESULT(fixture.editor().addLink(link));
}

void TestEditor::addLink_symmetricTurnedRound_isRefused()
{
    Fixture fixture;
    Link link;
    link.ends = StatementPair{fixture.first, fixture.second};
    link.kind = LinkKind::Contradicts;
    VERIFY_RESULT(fixture.editor().addLink(link));
    link.ends = StatementPair{fixture.second, fixture.first};
    VERIFY_ERROR(fixture.editor().addLink(link), ErrorCode::InvalidArgument);
}

void TestEditor::assess_twice_keepsBoth()
{
    Fixture fixture;
    Assessment assessment;
    assessment.claim = fixture.claimOf(fixture.first);
    assessment.reason = u"one source"_s;
    VERIFY_RESULT(fixture.editor().assess(assessment));
    assessment.verdict = Verdict::Refuted;
    assessment.reason = u"two sources"_s;
    VERIFY_RESULT(fixture.editor().assess(assessment));
    const auto all = fixture.reader().assessments(assessment.claim);
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all.back().verdict, Verdict::Refuted);
    QCOMPARE(all.back().analyst, u"Tester"_s);
    QVERIFY(all.front().madeAt < all.back().madeAt);
    assessment.reason.clear();
    VERIFY_ERROR(fixture.editor().assess(assessment), ErrorCode::InvalidArgument);
}

void TestEditor::assessment_cannotBeOverwritten()
{
    Fixture fixture;
    Assessment assessment;
    assessment.claim = fixture.claimOf(fixture.first);
    assessment.reason = u"one source"_s;
    VERIFY_RESULT(fixture.editor().assess(assessment));
    SQLite::Database database(fixture.path().toStdString(), SQLite::OPEN_READWRITE);
    QVERIFY_THROWS_EXCEPTION(SQLite::Exception, database.exec("UPDATE assessment SET verdict = 'supported'"));
}

void TestEditor::addTopic_belowItself_isRefused()
{
    Fixture fixture;
    Topic upper;
    upper.name = u"Safety"_s;
    upper.id = fixture.editor().addTopic(upper).value();
    Topic lower;
    lower.name = u"Leaks"_s;
    lower.parent = upper.id;
    lower.id = fixture.editor().addTopic(lower).value();
    upper.parent = lower.id;
    VERIFY_ERROR(fixture.editor().editTopic(upper), ErrorCode::InvalidArgument);
    Topic twin;
    twin.name = u"leaks"_s;
    twin.parent = upper.id;
    VERIFY_ERROR(fixture.editor().addTopic(twin), ErrorCode::InvalidArgument);
}

void TestEditor::removeTopic_liftsItsChildren()
{
    Fixture fixture;
    Topic upper;
    upper.name = u"Safety"_s;
    upper.id = fixture.editor().addTopic(upper).value();
    Topic lower;
    lower.name = u"Leaks"_s;
    lower.parent = upper.id;
    lower.id = fixture.editor().addTopic(lower).value();
    VERIFY_RESULT(fixture.editor().removeTopic(upper.id));
    QCOMPARE(fixture.reader().topics().size(), 1U);
    QVERIFY(!fixture.reader().topic(lower.id)->parent);
}

void TestEditor::addNote_onTwoThings_isRefused()
{
    Fixture fixture;
    Note note;
    note.agent = fixture.ada;
    note.article = fixture.article;
    note.text = u"x"_s;
    VERIFY_ERROR(fixture.editor().addNote(note), ErrorCode::InvalidArgument);
}

void TestEditor::history_namesActsInWords()
{
    Fixture fixture;
    QCOMPARE(fixture.lastAct(), u"Marked a claim in “Plant is safe”"_s);
    VERIFY_RESULT(fixture.editor().undo());
    QCOMPARE(fixture.lastAct(), u"Took back: Marked a claim in “Plant is safe”"_s);
    QCOMPARE(fixture.reader().journal().back().author, u"Tester"_s);
}

void TestEditor::historyOfOneRecord_holdsOnlyItsActs()
{
    Fixture fixture;
    Statement statement = fixture.statementOf(fixture.first);
    statement.cue = u"said"_s;
    VERIFY_RESULT(fixture.editor().editStatement(statement));
    VERIFY_RESULT(fixture.editor().undo());
    const auto history = fixture.reader().historyOf(store::RecordKind::Statement, fixture.first.value());
    QStringList verbs;
    for (const store::JournalEntry& entry : history) {
        verbs.append(nameOf(entry.kind) + u' ' + entry.verb);
    }
    QCOMPARE(verbs, (QStringList{u"act mark claim"_s, u"act edit statement"_s, u"undo edit statement"_s}));
}

QTEST_GUILESS_MAIN(TestEditor)
#include "tst_editor.moc"
