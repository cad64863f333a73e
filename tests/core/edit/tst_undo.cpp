// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/projectdump.h"
#include "tests/support/results.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

#include <rapidcheck.h>

using namespace claimline;
using namespace Qt::StringLiterals;
using test::TemporaryProject;

namespace {

/// Does things to a project as numbers tell it to. What cannot be done (there is nothing to link,
/// say, or a rule forbids it) is refused by the verb, and then nothing happened.
class RandomUser {
public:
    explicit RandomUser(TemporaryProject& fixture) : m_fixture(fixture), m_editor(fixture.editor()) {}

    void doSomething(unsigned number)
    {
        m_choice = number;
        using Doing = void (RandomUser::*)();
        static constexpr Doing all[] = {&RandomUser::load, &RandomUser::mark, &RandomUser::mark, &RandomUser::mark,
            &RandomUser::addAgent, &RandomUser::nameAgent, &RandomUser::giveRole, &RandomUser::mergeAgents,
            &RandomUser::removeAgent, &RandomUser::changeExtent, &RandomUser::editStatement, &RandomUser::accept,
            &RandomUser::changeChain, &RandomUser::removeStatement, &RandomUser::restate, &RandomUser::dateClaim,
            &RandomUser::setTopics, &RandomUser::split, &RandomUser::mergeClaims, &RandomUser::removeClaim,
            &RandomUser::addEvidence, &RandomUser::markEvidence, &RandomUser::removeEvidence, &RandomUser::linkStatements,
            &RandomUser::linkClaims, &RandomUser::removeLink, &RandomUser::assess, &RandomUser::addTopic,
            &RandomUser::removeTopic, &RandomUser::addNote, &RandomUser::removeNote, &RandomUser::editArticle,
            &RandomUser::dateArticle, &RandomUser::recapture, &RandomUser::layer, &RandomUser::removeArticle,
            &RandomUser::setting, &RandomUser::together};
        (this->*all[take(std::size(all))])();
    }

private:
    [[nodiscard]] unsigned take(std::size_t count)
    {
        const auto chosen = static_cast<unsigned>(m_choice % count);
        m_choice = m_choice / static_cast<unsigned>(count) * 2654435761U + 12345U;
        return chosen;
    }
    template <typename Record>
    [[nodiscard]] auto any(const std::vector<Record>& records)
    {
        return records.empty() ? decltype(records.front().id){} : records[take(records.size())].id;
    }
    [[nodiscard]] const store::Reader& reader() const { return m_fixture.reader(); }
    [[nodiscard]] StatementId anyStatement()
    {
        const auto ids = reader().statementIds();
        return ids.empty() ? StatementId() : ids[take(ids.size())];
    }
    [[nodiscard]] Dating anyDating()
    {
        static const QString dates[] = {u"2018-12-18"_s, u"2018-12~"_s, u"../2019"_s, u"2018-12-17/2018-12-18"_s};
        Dating dating = Dating::of(Edtf::parse(dates[take(4)]).value());
        dating.phrase = u"on Tuesday"_s;
        dating.guess = take(2) == 0;
        if (const auto statement = reader().statement(anyStatement()); statement && take(2) == 0) {
            dating.passage = statement->passage;
        }
        return dating;
    }
    [[nodiscard]] std::vector<TextRange> anyRanges()
    {
        const qsizetype begin = take(20);
        std::vector<TextRange> ranges{{begin, begin + 5}};
        if (take(3) == 0) {
            ranges.push_back({begin + 10, begin + 14});
        }
        return ranges;
    }
    [[nodiscard]] CaptureId anyCapture()
    {
        const auto captures = reader().captures(any(reader().articles()));
        return any(captures);
    }
    [[nodiscard]] QString word() { return u"word%1"_s.arg(take(50)); }

    void load() { (void)m_editor.loadArticle(captured()); }
    edit::CapturedArticle captured()
    {
        edit::CapturedArticle captured;
        captured.article.title = word();
        captured.text = u"Some %1 was said to be %2, and it was not so."_s.arg(word(), word());
        captured.bytes = captured.text.toUtf8();
        captured.metadata = {{u"title"_s, captured.article.title, u"file name"_s}};
        return captured;
    }
    void mark()
    {
        edit::Mark mark;
        mark.capture = anyCapture();
        mark.ranges = anyRanges();
        mark.claim = take(3) == 0 ? any(reader().claims()) : ClaimId();
        const AgentId agent = any(reader().agents());
        mark.statement.asserter = agent ? Voice::of(agent) : Voice::article();
        mark.statement.manner = agent ? Manner::Direct : Manner::OwnVoice;
        mark.statement.said = anyDating();
        mark.statement.chain = {Hop{}};
        mark.about = anyDating();
        (void)m_editor.markClaim(mark);
    }
    void addAgent()
    {
        Agent agent;
        agent.name = word();
        agent.organisation = any(reader().agents());
        (void)m_editor.addAgent(agent);
    }
    void nameAgent()
    {
        AgentName name;
        name.agent = any(reader().agents());
        name.name = word();
        (void)m_editor.nameAgent(name);
    }
    void giveRole()
    {
        Role role;
        role.agent = any(reader().agents());
        role.organisation = any(reader().agents());
        role.title = word();
        (void)m_editor.giveRole(role);
    }
    void mergeAgents()
    {
        const AgentId from = any(reader().agents());
        (void)m_editor.mergeAgents(from, any(reader().agents()));
    }
    void removeAgent() { (void)m_editor.removeAgent(any(reader().agents())); }
    void changeExtent()
    {
        const StatementId statement = anyStatement();
        (void)m_editor.changeExtent(statement, anyRanges());
    }
    void editStatement()
    {
        if (auto statement = reader().statement(anyStatement())) {
            statement->cue = word();
            statement->said = anyDating();
            statement->guess = take(2) == 0;
            statement->reading = take(2) == 0 ? std::optional(DoubtfulReading{word(), word(), word()}) : std::nullopt;
            (void)m_editor.editStatement(*statement);
        }
    }
    void accept() { (void)m_editor.acceptStatement(anyStatement()); }
    void changeChain()
    {
        if (const auto statement = reader().statement(anyStatement())) {
            std::vector<Hop> chain = statement->chain;
            if (take(3) == 0 && !chain.empty()) {
                chain.erase(chain.begin());
            } else {
                Hop hop;
                const AgentId agent = any(reader().agents());
                hop.voice = agent ? Voice::of(agent) : Voice::article();
                hop.date = anyDating();
                hop.proof = any(reader().allEvidence());
                chain.push_back(hop);
            }
            (void)m_editor.changeChain(statement->id, chain);
        }
    }
    void removeStatement() { (void)m_editor.removeStatement(anyStatement()); }
    void restate() { (void)m_editor.restateClaim(any(reader().claims()), word()); }
    void dateClaim()
    {
        const ClaimId claim = any(reader().claims());
        (void)m_editor.dateClaim(claim, anyDating());
    }
    void setTopics()
    {
        const ClaimId claim = any(reader().claims());
        const TopicId topic = any(reader().topics());
        (void)m_editor.setTopics(claim, topic ? std::vector{topic} : std::vector<TopicId>());
    }
    void split()
    {
        const ClaimId claim = any(reader().claims());
        const auto statements = reader().statementsOf(claim);
        (void)m_editor.splitClaim(claim, statements.empty() ? std::vector<StatementId>() : std::vector{statements.front().id}, word());
    }
    void mergeClaims()
    {
        const ClaimId from = any(reader().claims());
        (void)m_editor.mergeClaims(from, any(reader().claims()));
    }
    void removeClaim() { (void)m_editor.removeClaim(any(reader().claims())); }
    Evidence evidence()
    {
        Evidence evidence;
        evidence.claim = any(reader().claims());
        evidence.citation = word();
        evidence.stance = take(2) == 0 ? Stance::Supports : Stance::Refutes;
        return evidence;
    }
    void addEvidence() { (void)m_editor.addEvidence(evidence()); }
    void markEvidence()
    {
        const Evidence mine = evidence();
        const CaptureId capture = anyCapture();
        (void)m_editor.addEvidence(mine, capture, anyRanges());
    }
    void removeEvidence() { (void)m_editor.removeEvidence(any(reader().allEvidence())); }
    void linkStatements()
    {
        Link link;
        const StatementId from = anyStatement();
        link.ends = StatementPair{from, anyStatement()};
        link.kind = static_cast<LinkKind>(take(9));
        link.proof = any(reader().allEvidence());
        (void)m_editor.addLink(link);
    }
    void linkClaims()
    {
        Link link;
        const ClaimId from = any(reader().claims());
        link.ends = ClaimPair{from, any(reader().claims())};
        link.kind = static_cast<LinkKind>(take(9));
        (void)m_editor.addLink(link);
    }
    void removeLink() { (void)m_editor.removeLink(any(reader().links())); }
    void assess()
    {
        Assessment assessment;
        assessment.claim = any(reader().claims());
        assessment.reason = word();
        (void)m_editor.assess(assessment);
    }
    void addTopic()
    {
        Topic topic;
        topic.name = word();
        topic.parent = any(reader().topics());
        (void)m_editor.addTopic(topic);
    }
    void removeTopic() { (void)m_editor.removeTopic(any(reader().topics())); }
    void addNote()
    {
        Note note;
        note.text = word();
        note.claim = any(reader().claims());
        (void)m_editor.addNote(note);
    }
    void removeNote() { (void)m_editor.removeNote(any(reader().notes())); }
    void editArticle()
    {
        if (auto article = reader().article(any(reader().articles()))) {
            article->title = word();
            (void)m_editor.editArticle(*article);
        }
    }
    void dateArticle()
    {
        const ArticleId article = any(reader().articles());
        (void)m_editor.dateArticle(article, anyDating());
    }
    void recapture() { (void)m_editor.addCapture(any(reader().articles()), captured()); }
    void layer()
    {
        Layer layer;
        layer.capture = anyCapture();
        layer.text = word();
        (void)m_editor.addLayer(layer);
    }
    void removeArticle() { (void)m_editor.removeArticle(any(reader().articles())); }
    void setting() { (void)m_editor.changeSetting(u"title"_s, word()); }
    void together()
    {
        (void)m_editor.together(edit::Verb::RecordStatement, u"several"_s, [this]() -> Result<void> {
            mark();
            addAgent();
            linkStatements();
            return take(4) == 0 ? failure(ErrorCode::Conflict, u"changed my mind"_s) : Result<void>();
        });
    }

    TemporaryProject& m_fixture;
    edit::Editor& m_editor;
    unsigned m_choice = 0;
};

void requireSound(TemporaryProject& fixture)
{
    const auto verification = fixture.project().verify();
    RC_ASSERT(verification.has_value());
    RC_ASSERT(verification->problems.join(u'\n').toStdString() == std::string());
}

void requireSame(TemporaryProject& fixture, const QStringList& dump)
{
    RC_ASSERT(test::projectDump(fixture.path()).join(u'\n').toStdString() == dump.join(u'\n').toStdString());
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyHistory_undoneAndRedone_givesTheSameProject();
};

/// Whatever a person does: every step back and every step forth gives the very project that was
/// there, to the first act and to the last, and the full-text indexes follow.
void TestUndo::anyHistory_undoneAndRedone_givesTheSameProject()
{
    const bool held = rc::check("undo and redo", [](const std::vector<unsigned>& choices) {
        TemporaryProject fixture;
        RandomUser user(fixture);
        std::vector<QStringList> states{test::projectDump(fixture.path())};
        for (unsigned first : {0U, 0U, 4U, 1U + 38U, 1U + 2U * 38U}) {
            user.doSomething(first); // something to work on
        }
        for (const unsigned choice : choices) {
            user.doSomething(choice);
        }
        const auto journal = fixture.reader().journal();
        const QStringList last = test::projectDump(fixture.path());
        requireSound(fixture);

        std::vector<QStringList> back{last};
        while (fixture.reader().nextUndo()) {
            const auto undone = fixture.editor().undo();
            RC_ASSERT(undone.has_value());
            back.push_back(test::projectDump(fixture.path()));
        }
        RC_ASSERT(back.size() == journal.size() + 1);
        requireSame(fixture, states.front());
        requireSound(fixture);

        for (auto state = std::next(back.rbegin()); state != back.rend(); ++state) {
            const auto redone = fixture.editor().redo();
            RC_ASSERT(redone.has_value());
            requireSame(fixture, *state);
        }
        RC_ASSERT(!fixture.reader().nextRedo());
        requireSound(fixture);
    });
    QVERIFY(held);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
        qputenv("RC_PARAMS", "max_success=40 max_size=60");
    }
    TestUndo test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_undo.moc"
