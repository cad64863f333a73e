// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/edit/fixture.h"
#include "tests/support/projectdump.h"
#include "tests/support/results.h"

#include <QTest>

#include <functional>
#include <map>

using namespace claimline;
using namespace claimline::test;

/// What holds for every verb there is.
class TestEveryVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVerb_isOneActThatUndoTakesBack_data();
    void everyVerb_isOneActThatUndoTakesBack();
    void everyVerb_hasAName();
};

using Act = std::function<Result<void>(Fixture&)>;

namespace {

template <typename Value>
Result<void> only(const Result<Value>& result)
{
    CLAIMLINE_TRY(result);
    return {};
}

/// Each verb in a form that works on the fixture, after what it needs. What it needs is done before
/// the act is counted.
struct Case {
    Act before;
    Act act;
};

const std::map<edit::Verb, Case>& cases()
{
    using edit::Verb;
    static const Act nothing = [](Fixture&) -> Result<void> { return {}; };
    static const std::map<Verb, Case> all{
        {Verb::LoadArticle, {nothing, [](Fixture& f) -> Result<void> { return f.load(u"Other"_s, u"Other text."_s) ? Result<void>() : failure(ErrorCode::Conflict, u"no"_s); }}},
        {Verb::EditArticle, {nothing, [](Fixture& f) { Article a = *f.reader().article(f.article); a.publisher = u"The Paper"_s; return f.editor().editArticle(a); }}},
        {Verb::DateArticle, {nothing, [](Fixture& f) { return f.editor().dateArticle(f.article, dating(u"2018-12"_s)); }}},
        {Verb::RemoveArticle, {nothing, [](Fixture& f) { return f.editor().removeArticle(f.article); }}},
        {Verb::AddCapture, {nothing, [](Fixture& f) { edit::CapturedArticle c; c.text = u"Newer text."_s; c.bytes = "Newer text."; return only(f.editor().addCapture(f.article, c)); }}},
        {Verb::AddLayer, {nothing, [](Fixture& f) { Layer l; l.capture = f.reader().latestCapture(f.article)->id; l.text = u"De centrale is veilig."_s; return only(f.editor().addLayer(l)); }}},
        {Verb::RemoveLayer, {[](Fixture& f) { Layer l; l.capture = f.reader().latestCapture(f.article)->id; l.text = u"x"_s; return only(f.editor().addLayer(l)); },
                             [](Fixture& f) { return f.editor().removeLayer(f.reader().layers(f.reader().latestCapture(f.article)->id).front().id); }}},
        {Verb::MarkClaim, {nothing, [](Fixture& f) -> Result<void> { return f.mark(f.article, u"never saw a leak"_s, f.ada) ? Result<void>() : failure(ErrorCode::Conflict, u"no"_s); }}},
        {Verb::ChangeExtent, {nothing, [](Fixture& f) { return f.editor().changeExtent(f.first, {{0, 9}}); }}},
        {Verb::EditStatement, {nothing, [](Fixture& f) { Statement s = f.statementOf(f.first); s.cue = u"said"_s; s.said = dating(u"2018-12-17"_s); return f.editor().editStatement(s); }}},
        {Verb::AcceptStatement, {[](Fixture& f) { Statement s = f.statementOf(f.first); s.guess = true; return f.editor().editStatement(s); },
                                 [](Fixture& f) { return f.editor().acceptStatement(f.first); }}},
        {Verb::RemoveStatement, {nothing, [](Fixture& f) { return f.editor().removeStatement(f.first); }}},
        {Verb::ChangeChain, {nothing, [](Fixture& f) { Hop hop; hop.voice = Voice::of(f.ada); return f.editor().changeChain(f.first, {Hop{}, hop}); }}},
        {Verb::RestateClaim, {nothing, [](Fixture& f) { return f.editor().restateClaim(f.claimOf(f.first), u"The plant leaks not"_s); }}},
        {Verb::DateClaim, {nothing, [](Fixture& f) { return f.editor().dateClaim(f.claimOf(f.first), dating(u"2018"_s)); }}},
        {Verb::SetTopics, {[](Fixture& f) { Topic t; t.name = u"Safety"_s; return only(f.editor().addTopic(t)); },
                           [](Fixture& f) { return f.editor().setTopics(f.claimOf(f.first), {f.reader().topics().front().id}); }}},
        {Verb::SplitClaim, {[](Fixture& f) { return f.editor().mergeClaims(f.claimOf(f.second), f.claimOf(f.first)); },
                            [](Fixture& f) { return only(f.editor().splitClaim(f.claimOf(f.first), {f.second}, u"Bob denies"_s)); }}},
        {Verb::MergeClaims, {nothing, [](Fixture& f) { return f.editor().mergeClaims(f.claimOf(f.second), f.claimOf(f.first)); }}},
        {Verb::RemoveClaim, {[](Fixture& f) { return only(f.editor().addEvidence(citation(f.claimOf(f.first)))); },
                             [](Fixture& f) { return f.editor().removeClaim(f.claimOf(f.first)); }}},
        {Verb::AddAgent, {nothing, [](Fixture& f) -> Result<void> { return f.agent(u"Bob"_s) ? Result<void>() : failure(ErrorCode::Conflict, u"no"_s); }}},
        {Verb::EditAgent, {nothing, [](Fixture& f) { Agent a = *f.reader().agent(f.ada); a.name = u"Ada B."_s; return f.editor().editAgent(a); }}},
        {Verb::NameAgent, {nothing, [](Fixture& f) { AgentName n; n.agent = f.ada; n.name = u"A."_s; return only(f.editor().nameAgent(n)); }}},
        {Verb::RemoveAgentName, {[](Fixture& f) { AgentName n; n.agent = f.ada; n.name = u"A."_s; return only(f.editor().nameAgent(n)); },
                                 [](Fixture& f) { return f.editor().removeAgentName(f.reader().names(f.ada).front().id); }}},
        {Verb::GiveRole, {nothing, [](Fixture& f) { Role r; r.agent = f.ada; r.title = u"head"_s; return only(f.editor().giveRole(r)); }}},
        {Verb::RemoveRole, {[](Fixture& f) -> Result<void> {
                                Role r; r.agent = f.ada; r.title = u"head"_s;
                                const auto id = f.editor().giveRole(r);
                                CLAIMLINE_TRY(id);
                                Statement s = f.statementOf(f.first); s.role = *id;
                                return f.editor().editStatement(s);
                            },
                            [](Fixture& f) { return f.editor().removeRole(f.reader().roles(f.ada).front().id); }}},
        {Verb::MergeAgents, {[](Fixture& f) -> Result<void> { return f.agent(u"Ada Byron"_s) ? Result<void>() : failure(ErrorCode::Conflict, u"no"_s); },
                             [](Fixture& f) { return f.editor().mergeAgents(f.ada, f.reader().agentsNamed(u"Ada Byron"_s).front().id); }}},
        {Verb::RemoveAgent, {[](Fixture& f) -> Result<void> { return f.agent(u"Nobody"_s) ? Result<void>() : failure(ErrorCode::Conflict, u"no"_s); },
                             [](Fixture& f) { return f.editor().removeAgent(f.reader().agentsNamed(u"Nobody"_s).front().id); }}},
        {Verb::AddEvidence, {nothing, [](Fixture& f) { return only(f.editor().addEvidence(citation(f.claimOf(f.first)), f.reader().latestCapture(f.article)->id, {{0, 9}})); }}},
        {Verb::EditEvidence, {[](Fixture& f) { return only(f.editor().addEvidence(citation(f.claimOf(f.first)))); },
                              [](Fixture& f) { Evidence e = f.reader().allEvidence().front(); e.stance = Stance::Refutes; return f.editor().editEvidence(e); }}},
        {Verb::RemoveEvidence, {[](Fixture& f) { return only(f.editor().addEvidence(citation(f.claimOf(f.first)), f.reader().latestCapture(f.article)->id, {{0, 9}})); },
                                [](Fixture& f) { return f.editor().removeEvidence(f.reader().allEvidence().front().id); }}},
        {Verb::AddLink, {nothing, [](Fixture& f) { Link l; l.ends = StatementPair{f.second, f.first}; l.kind = LinkKind::Contradicts; return only(f.editor().addLink(l)); }}},
        {Verb::EditLink, {[](Fixture& f) { Link l; l.ends = StatementPair{f.second, f.first}; return only(f.editor().addLink(l)); },
                          [](Fixture& f) { Link l = f.reader().links().front(); l.kind = LinkKind::Answers; return f.editor().editLink(l); }}},
        {Verb::RemoveLink, {[](Fixture& f) { Link l; l.ends = StatementPair{f.second, f.first}; return only(f.editor().addLink(l)); },
                            [](Fixture& f) { return f.editor().removeLink(f.reader().links().front().id); }}},
        {Verb::Assess, {nothing, [](Fixture& f) { Assessment a; a.claim = f.claimOf(f.first); a.reason = u"Seen by nobody"_s; return only(f.editor().assess(a)); }}},
        {Verb::AddTopic, {nothing, [](Fixture& f) { Topic t; t.name = u"Safety"_s; return only(f.editor().addTopic(t)); }}},
        {Verb::EditTopic, {[](Fixture& f) { Topic t; t.name = u"Safety"_s; return only(f.editor().addTopic(t)); },
                           [](Fixture& f) { Topic t = f.reader().topics().front(); t.definition = u"of plants"_s; return f.editor().editTopic(t); }}},
        {Verb::RemoveTopic, {[](Fixture& f) -> Result<void> {
                                 Topic t; t.name = u"Safety"_s;
                                 const auto id = f.editor().addTopic(t);
                                 CLAIMLINE_TRY(id);
                                 return f.editor().setTopics(f.claimOf(f.first), {*id});
                             },
                             [](Fixture& f) { return f.editor().removeTopic(f.reader().topics().front().id); }}},
        {Verb::AddNote, {nothing, [](Fixture& f) { Note n; n.agent = f.ada; n.text = u"call her"_s; return only(f.editor().addNote(n)); }}},
        {Verb::EditNote, {[](Fixture& f) { Note n; n.agent = f.ada; n.text = u"call her"_s; return only(f.editor().addNote(n)); },
                          [](Fixture& f) { Note n = f.reader().notes().front(); n.text = u"called"_s; return f.editor().editNote(n); }}},
        {Verb::RemoveNote, {[](Fixture& f) { Note n; n.agent = f.ada; n.text = u"call her"_s; return only(f.editor().addNote(n)); },
                            [](Fixture& f) { return f.editor().removeNote(f.reader().notes().front().id); }}},
        {Verb::ChangeSetting, {nothing, [](Fixture& f) { return f.editor().changeSetting(u"title"_s, u"Plants"_s); }}},
    };
    return all;
}

} // namespace

void TestEveryVerb::everyVerb_isOneActThatUndoTakesBack_data()
{
    QTest::addColumn<int>("verb");
    for (const auto& [verb, name] : EnumNames<edit::Verb>::all) {
        if (verb != edit::Verb::RecordStatement) { // a group of other verbs, tested with its format
            QTest::newRow(name) << static_cast<int>(verb);
        }
    }
}

void TestEveryVerb::everyVerb_isOneActThatUndoTakesBack()
{
    QFETCH(const int, verb);
    const auto found = cases().find(static_cast<edit::Verb>(verb));
    QVERIFY2(found != cases().end(), "a verb without a case");
    Fixture fixture;
    VERIFY_RESULT(found->second.before(fixture));
    const QStringList before = test::projectDump(fixture.path());
    const auto acts = fixture.reader().journal().size();

    VERIFY_RESULT(found->second.act(fixture));
    const QStringList after = test::projectDump(fixture.path());
    QVERIFY(after != before);
    QCOMPARE(fixture.reader().journal().size(), acts + 1);
    QCOMPARE(fixture.reader().journal().back().verb, nameOf(static_cast<edit::Verb>(verb)));

    VERIFY_RESULT(fixture.editor().undo());
    QCOMPARE(test::projectDump(fixture.path()), before);
    VERIFY_RESULT(fixture.editor().redo());
    QCOMPARE(test::projectDump(fixture.path()), after);
    QCOMPARE(fixture.project().verify().value().problems, QStringList());
}

void TestEveryVerb::everyVerb_hasAName()
{
    for (const auto& [verb, name] : EnumNames<edit::Verb>::all) {
        const QString words = edit::inWords(QString::fromLatin1(name), u"SUBJECT"_s);
        QVERIFY2(words.contains(u"SUBJECT") && !words.startsWith(QLatin1StringView(name)), name);
    }
}

QTEST_GUILESS_MAIN(TestEveryVerb)
#include "tst_everyverb.moc"
