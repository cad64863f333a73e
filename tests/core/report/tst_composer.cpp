// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/composer.h"
#include "core/report/plaintext.h"
#include "tests/support/results.h"
#include "tests/support/temporaryproject.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace claimline;
using namespace claimline::report;
using test::TemporaryProject;

namespace {

const QString translated = u"The centre opens in spring, says Ada Ames. There has been some evidence of a fault, she says. "
                           u"“We found,” she adds, “no leak at all.” A spokesman told the Herald that all is well. "
                           u"Recently the board met."_s;
const QString later = u"Bob Bell takes back what he said in December: there was a leak."_s;

Dating dating(const QString& edtf, const QString& phrase = {})
{
    Dating dating = Dating::of(Edtf::parse(edtf).value());
    dating.phrase = phrase;
    return dating;
}

std::vector<Block> blocksOf(Composer& composer)
{
    std::vector<Block> blocks;
    while (auto block = composer.next()) {
        blocks.push_back(*std::move(block));
    }
    return blocks;
}

/// One line for each block or part of it, as a reader sees it.
QStringList linesOf(const std::vector<Block>& blocks)
{
    QStringList lines;
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            lines.append(QString(heading->level, u'#') + u' ' + heading->text);
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            lines.append(plain(paragraph->runs));
        } else if (const auto* quotation = std::get_if<Quotation>(&block)) {
            lines.append(u"> "_s + quotation->text);
            lines.append(u"— "_s + plain(quotation->source));
        } else if (const auto* facts = std::get_if<Facts>(&block)) {
            for (const Facts::Fact& fact : facts->facts) {
                lines.append(fact.label + u": "_s + plain(fact.value));
            }
        } else if (const auto* list = std::get_if<List>(&block)) {
            for (const Runs& item : list->items) {
                lines.append(u"- "_s + plain(item));
            }
        } else if (const auto* row = std::get_if<TableRow>(&block)) {
            QStringList cells;
            for (const Runs& cell : row->cells) {
                cells.append(plain(cell));
            }
            lines.append(u"| "_s + cells.join(u" | "_s));
        } else if (const auto* figure = std::get_if<Figure>(&block)) {
            lines.append(u"[figure] "_s + figure->caption);
        }
    }
    return lines;
}

/// Six statements of five claims in two articles, with a chain, a doubtful reading, evidence, links,
/// verdicts, topics and notes.
struct Fixture : TemporaryProject {
    Fixture()
    {
        translation = load(u"The centre"_s, translated);
        retraction = load(u"Taken back"_s, later);
        describeArticles();
        ada = agent(u"Ada Ames"_s);
        bob = agent(u"Bob Bell"_s);
        opens = mark(translation, u"The centre opens in spring"_s, ada);
        fault = mark(translation, u"There has been some evidence of a fault"_s, ada);
        leak = markInterrupted();
        well = mark(translation, u"all is well"_s, agent(u"a spokesman"_s, AgentKind::Unnamed));
        board = mark(translation, u"the board met"_s);
        takenBack = mark(retraction, u"there was a leak"_s, bob);
        refineStatements();
        relate();
        assess();
    }

    void describeArticles()
    {
        Article article = reader().article(translation).value();
        article.publisher = u"The Courier"_s;
        article.translation = Translation::Machine;
        article.translatedFrom = u"nl"_s;
        article.published = dating(u"2018-12-18"_s);
        ok = ok && editor().editArticle(article);
    }

    StatementId markInterrupted()
    {
        edit::Mark mark;
        mark.capture = reader().latestCapture(translation)->id;
        for (const QString& words : {u"We found,"_s, u"no leak at all."_s}) {
            const qsizetype begin = translated.indexOf(words);
            mark.ranges.push_back({begin, begin + words.size()});
        }
        mark.wording = u"There was no leak"_s;
        mark.statement.asserter = Voice::of(ada);
        mark.statement.manner = Manner::Direct;
        mark.statement.chain = {Hop{}};
        mark.statement.chain.front().seen = true;
        return editor().markClaim(mark).value_or(StatementId());
    }

    void refineStatements()
    {
        Statement said = statementOf(opens);
        said.said = dating(u"2018-12-17/2018-12-18"_s, u"just this week"_s);
        said.cue = u"says"_s;
        ok = ok && editor().editStatement(said);
        Statement doubtful = statementOf(fault);
        doubtful.reading = DoubtfulReading{u"There is evidence"_s, u"There is no evidence"_s, u"the text was translated by machine"_s};
        ok = ok && editor().editStatement(doubtful);
        Statement guessed = statementOf(board);
        guessed.said = dating(u"2018-12"_s, u"Recently"_s);
        guessed.said.guess = true;
        ok = ok && editor().editStatement(guessed);
        Statement last = statementOf(takenBack);
        last.said = dating(u"2019-04"_s);
        ok = ok && editor().editStatement(last);
        Hop herald;
        herald.voice = Voice::of(agent(u"The Herald"_s, AgentKind::Organisation));
        herald.cue = u"told"_s;
        std::vector<Hop> chain = statementOf(well).chain;
        chain.push_back(herald);
        ok = ok && editor().changeChain(well, chain);
    }

    void relate()
    {
        ok = ok && link(takenBack, leak, LinkKind::Retracts, LinkReading::Either);
        ok = ok && link(fault, leak, LinkKind::Contradicts, LinkReading::AsPrinted);
        ok = ok && link(fault, leak, LinkKind::Repeats, LinkReading::ProbablyMeant);
        Topic parent;
        parent.name = u"Security"_s;
        security = editor().addTopic(parent).value_or(TopicId());
        Topic child;
        child.name = u"Leaks"_s;
        child.parent = security;
        leaks = editor().addTopic(child).value_or(TopicId());
        ok = ok && editor().setTopics(claimOf(leak), {leaks});
        Note note;
        note.statement = leak;
        note.text = u"ask her lawyer"_s;
        ok = ok && editor().addNote(note);
        note = Note();
        note.article = translation;
        note.text = u"slow page"_s;
        ok = ok && editor().addNote(note);
    }

    bool link(StatementId from, StatementId to, LinkKind kind, LinkReading reading)
    {
        Link drawn;
        drawn.ends = StatementPair{from, to};
        drawn.kind = kind;
        drawn.reading = reading;
        return editor().addLink(drawn).has_value();
    }

    void assess()
    {
        Evidence evidence;
        evidence.claim = claimOf(opens);
        evidence.citation = u"Permit 12/2018"_s;
        evidence.grade = {Originality::Original, Hand::First, Directness::Direct, Confidence::High};
        ok = ok && editor().addEvidence(evidence);
        Assessment first;
        first.claim = claimOf(opens);
        first.verdict = Verdict::Unproven;
        first.reason = u"Only announced."_s;
        ok = ok && editor().assess(first);
        Assessment second = first;
        second.verdict = Verdict::Supported;
        second.reason = u"The permit is there."_s;
        second.scope = u"on one permit"_s;
        ok = ok && editor().assess(second);
    }

    void makeGuess(StatementId id)
    {
        Statement statement = statementOf(id);
        statement.guess = true;
        ok = ok && editor().editStatement(statement);
    }

    [[nodiscard]] Statement statementOf(StatementId id) const { return reader().statement(id).value(); }
    [[nodiscard]] ClaimId claimOf(StatementId id) const { return statementOf(id).claim; }
    [[nodiscard]] std::vector<Block> blocks(const Options& options = {}) const
    {
        Composer composer(reader(), options);
        return blocksOf(composer);
    }
    [[nodiscard]] QStringList lines(const Options& options = {}) const { return linesOf(blocks(options)); }
    /// Wordings of the claims in the summary table.
    [[nodiscard]] QStringList summarised(const Options& options) const
    {
        QStringList wordings;
        for (const QString& line : lines(options)) {
            if (line.startsWith(u"| "_s)) {
                wordings.append(line.section(u" | "_s, 1, 1));
            }
        }
        return wordings;
    }

    bool ok = true;
    ArticleId translation, retraction;
    AgentId ada, bob;
    StatementId opens, fault, leak, well, board, takenBack;
    TopicId security, leaks;
};

Options optionsOf(Order order)
{
    Options options;
    options.order = order;
    return options;
}

} // namespace

class TestComposer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void info_isInTheReportsLanguage();
    void statement_givesTheChainInWordsAndTheWordsAsPrinted();
    void statement_doubtful_showsBothReadingsAndTheReason();
    void links_areSaidFromBothEndsWithTheirReading();
    void verdicts_latestFirst_earlierListedAsSuperseded();
    void evidence_carriesItsGrade();
    void openPoints_nameWhatIsMissing();
    void unseenSource_isCountedAndMarked();
    void guessedStatement_isNotCountedButListed();
    void guessedDate_isNotGivenAsFact();
    void selection_disputedAndUndisputed_partTheClaims();
    void selection_linkToAGuess_disputesNothing();
    void topics_takeTheirSubtopicsAlong();
    void claims_chosen_leaveTheRestOut();
    void linkOutOfTheReport_isNamedByItsWording();
    void bySpeaker_groupsAndIndexes();
    void byDate_ordersAndPutsUndatedLast();
    void claimInTwoGroups_hasItsEvidenceOnce();
    void privateNotes_onlyWhenAsked();
    void sources_giveTheWholeHash();
    void targets_leadToAnchorsThatAreThereOnce();
    void sameProject_sameBlocks();
    void language_changesEveryHeading();
    void emptyProject_saysThatNothingIsThere();
    void timeline_onlyWhenAsked();
};

void TestComposer::info_isInTheReportsLanguage()
{
    const Fixture project;
    QVERIFY(project.ok);
    Options options;
    options.language = Language::German;
    options.created = QDateTime(QDate(2018, 12, 20), QTime(9, 0), Qt::UTC);
    const Composer composer(project.reader(), options);
    QCOMPARE(composer.info().language, u"de"_s);
    QCOMPARE(composer.info().pageLabel, u"Seite %1"_s);
    QCOMPARE(composer.info().subtitle, u"Stand: 20. Dezember 2018"_s);
    QCOMPARE(composer.info().createdIso, u"2018-12-20T09:00:00Z"_s);
}

void TestComposer::statement_givesTheChainInWordsAndTheWordsAsPrinted()
{
    const Fixture project;
    const QStringList lines = project.lines();
    QVERIFY(lines.contains(u"An unnamed source, described as “a spokesman”, speaking to The Herald, which we have not seen, "
                           u"as quoted by the article “The centre” (The Courier, published on 18 December 2018)."_s));
    QVERIFY(lines.contains(u"> We found, […] no leak at all."_s));
    QVERIFY(lines.contains(u"Said: between 17 and 18 December 2018 (as printed: “just this week”)"_s));
    const auto capture = project.reader().latestCapture(project.translation);
    const QString hash = QString::fromLatin1(capture->bytesSha256.toHex().first(12));
    QVERIFY(lines.contains(u"— “The centre” (The Courier, published on 18 December 2018), captured on 20 December 2018, SHA-256 "_s + hash
        + u"…"_s));
}

void TestComposer::statement_doubtful_showsBothReadingsAndTheReason()
{
    const Fixture project;
    const QStringList lines = project.lines();
    QVERIFY(lines.contains(u"As printed: There is evidence"_s));
    QVERIFY(lines.contains(u"Probably meant: There is no evidence"_s));
    QVERIFY(lines.contains(u"Reason for the doubt: The text was translated by machine."_s));
}

void TestComposer::links_areSaidFromBothEndsWithTheirReading()
{
    const Fixture project;
    const QString all = project.lines().join(u'\n');
    QVERIFY(all.contains(u"- Contradicts statement 3.1 (Ada Ames), as printed."_s));
    QVERIFY(all.contains(u"- Contradicts statement 2.1 (Ada Ames), as printed."_s));
    QVERIFY(all.contains(u"- Repeats statement 3.1 (Ada Ames), as probably meant."_s));
    QVERIFY(all.contains(u"- Is repeated by statement 2.1 (Ada Ames), as probably meant."_s));
    QVERIFY(all.contains(u"- Is retracted by statement 6.1 (Bob Bell). Drawn by Tester on 20 December 2018."_s));
}

void TestComposer::verdicts_latestFirst_earlierListedAsSuperseded()
{
    const Fixture project;
    const QStringList lines = project.lines();
    const auto placeOf = [&lines](const QString& start) {
        return std::ranges::find_if(lines, [&start](const QString& line) { return line.startsWith(start); }) - lines.begin();
    };
    const auto latest = placeOf(u"Supported; scope: on one permit; by Tester; entered on 20 December 2018. The permit is there."_s);
    const auto superseded = placeOf(u"Earlier verdicts, superseded"_s);
    const auto earlier = placeOf(u"- Unproven; by Tester; entered on 20 December 2018. Only announced."_s);
    QVERIFY(earlier < lines.size());
    QVERIFY(latest < superseded && superseded < earlier);
}

void TestComposer::evidence_carriesItsGrade()
{
    const Fixture project;
    QVERIFY(project.lines().contains(
        u"Evidence for: original, first-hand, direct, high confidence. Permit 12/2018."_s));
}

void TestComposer::openPoints_nameWhatIsMissing()
{
    const Fixture project;
    const QStringList lines = project.lines();
    QVERIFY(lines.contains(u"- Statement 3.1: it is not known when it was made."_s));
    QVERIFY(lines.contains(u"- Statement 2.1: the reading is doubtful."_s));
    QVERIFY(lines.contains(u"- Statement 4.1: not seen by us: The Herald."_s));
    QVERIFY(lines.contains(u"- No evidence for or against is recorded."_s));
    QVERIFY(lines.contains(u"- No verdict has been given."_s));
}

void TestComposer::unseenSource_isCountedAndMarked()
{
    const Fixture project;
    const QStringList lines = project.lines();
    QVERIFY(lines.contains(u"Statements by way of a source that we have not seen: 1"_s));
    QVERIFY(lines.contains(u"Statements with a doubtful reading: 1"_s));
    QVERIFY(lines.contains(u"Articles translated by machine: 1"_s));
}

void TestComposer::guessedStatement_isNotCountedButListed()
{
    Fixture project;
    project.makeGuess(project.leak);
    QVERIFY(project.ok);
    const QStringList lines = project.lines();
    QVERIFY(lines.contains(u"Claims: 5"_s));
    QVERIFY(lines.contains(u"Statements of these claims: 5"_s));
    QVERIFY(!lines.contains(u"> We found, […] no leak at all."_s));
    QVERIFY(lines.contains(u"# Proposed by the program, accepted by nobody"_s));
    QVERIFY(lines.contains(u"“There was no leak”, in “The centre” (The Courier, published on 18 December 2018)."_s));
    QVERIFY(lines.join(u'\n').contains(
        u"Contradicts a statement that the program proposed and nobody accepted (“There was no leak”), as printed."_s));
}

void TestComposer::guessedDate_isNotGivenAsFact()
{
    const Fixture project;
    for (const Order order : {Order::ByClaim, Order::BySpeaker, Order::ByDate}) {
        for (const QString& line : project.lines(optionsOf(order))) {
            QVERIFY2(!line.contains(u"December 2018"_s) || line.contains(u"18 December 2018"_s) || line.contains(u"20 December 2018"_s)
                    || line.contains(u"possibly December 2018, read by the program from “Recently”, not confirmed"_s),
                qPrintable(line));
        }
    }
    QVERIFY(project.lines().contains(u"- Statement 5.1: a date was read by the program and not confirmed."_s));
}

void TestComposer::selection_disputedAndUndisputed_partTheClaims()
{
    const Fixture project;
    Options disputed;
    disputed.selection = Selection::Disputed;
    Options undisputed;
    undisputed.selection = Selection::Undisputed;
    QCOMPARE(project.summarised(disputed),
        (QStringList{u"There has been some evidence of a fault"_s, u"There was no leak"_s, u"there was a leak"_s}));
    QCOMPARE(project.summarised(undisputed), (QStringList{u"The centre opens in spring"_s, u"all is well"_s, u"the board met"_s}));
}

void TestComposer::selection_linkToAGuess_disputesNothing()
{
    Fixture project;
    project.makeGuess(project.leak);
    Options disputed;
    disputed.selection = Selection::Disputed;
    QVERIFY(project.summarised(disputed).isEmpty());
}

void TestComposer::topics_takeTheirSubtopicsAlong()
{
    const Fixture project;
    Options options;
    options.topics = {project.security};
    QCOMPARE(project.summarised(options), QStringList{u"There was no leak"_s});
    QVERIFY(project.lines(options).contains(u"Topics: Security / Leaks"_s));
    QVERIFY(project.lines(options).contains(u"Selection: all claims; on these topics: Security"_s));
}

void TestComposer::claims_chosen_leaveTheRestOut()
{
    const Fixture project;
    Options options;
    options.claims = {project.claimOf(project.well)};
    QCOMPARE(project.summarised(options), QStringList{u"all is well"_s});
    QVERIFY(!project.lines(options).join(u'\n').contains(u"Taken back"_s));
}

void TestComposer::linkOutOfTheReport_isNamedByItsWording()
{
    const Fixture project;
    Options options;
    options.claims = {project.claimOf(project.takenBack)};
    QVERIFY(project.lines(options).join(u'\n').contains(
        u"Retracts a statement outside this report (Ada Ames: “There was no leak”)."_s));
}

void TestComposer::bySpeaker_groupsAndIndexes()
{
    const Fixture project;
    const QStringList lines = project.lines(optionsOf(Order::BySpeaker));
    QStringList groups;
    for (const QString& line : lines) {
        if (line.startsWith(u"## "_s) && !line.contains(u"Source "_s) && !line.contains(u"How to"_s)) {
            groups.append(line.sliced(3));
        }
    }
    QCOMPARE(groups, (QStringList{u"Unnamed source, “a spokesman”"_s, u"Ada Ames"_s, u"Bob Bell"_s,
                         u"The articles’ own voice"_s}));
    QVERIFY(lines.contains(u"# Speakers"_s));
    QVERIFY(lines.contains(u"Ada Ames: claims 2, 3, 4"_s));
}

void TestComposer::byDate_ordersAndPutsUndatedLast()
{
    const Fixture project;
    QStringList groups;
    for (const QString& line : project.lines(optionsOf(Order::ByDate))) {
        if (line.startsWith(u"## "_s) && !line.contains(u"Source "_s) && !line.contains(u"How to"_s)) {
            groups.append(line.sliced(3));
        }
    }
    QCOMPARE(groups, (QStringList{u"Between 17 and 18 December 2018"_s, u"April 2019"_s, u"Undated"_s}));
}

void TestComposer::claimInTwoGroups_hasItsEvidenceOnce()
{
    Fixture project;
    VERIFY_RESULT(project.editor().mergeClaims(project.claimOf(project.takenBack), project.claimOf(project.opens)));
    const QStringList lines = project.lines(optionsOf(Order::BySpeaker));
    QCOMPARE(lines.filter(u"Permit 12/2018"_s).size(), 1);
    QCOMPARE(lines.filter(u"see claim 2"_s).size(), 1);
    QVERIFY(lines.contains(u"#### Statement 2.2: Bob Bell"_s));
}

void TestComposer::privateNotes_onlyWhenAsked()
{
    const Fixture project;
    QVERIFY(!project.lines().join(u'\n').contains(u"lawyer"_s));
    QVERIFY(!project.lines().join(u'\n').contains(u"slow page"_s));
    Options options;
    options.notes = PrivateNotes::Printed;
    QVERIFY(project.lines(options).contains(u"Private note: ask her lawyer"_s));
    QVERIFY(project.lines(options).contains(u"Private note: slow page"_s));
}

void TestComposer::sources_giveTheWholeHash()
{
    const Fixture project;
    const QStringList lines = project.lines();
    const auto capture = project.reader().latestCapture(project.translation);
    QVERIFY(lines.contains(u"## Source 1: The centre"_s));
    QVERIFY(lines.contains(u"SHA-256 of its bytes: "_s + QString::fromLatin1(capture->bytesSha256.toHex())));
    QVERIFY(lines.contains(u"Text: translated by machine, from: Dutch"_s));
    QVERIFY(lines.contains(u"Published: 18 December 2018"_s));
    QVERIFY(lines.contains(u"Published: not known"_s));
}

void TestComposer::targets_leadToAnchorsThatAreThereOnce()
{
    const Fixture project;
    for (const Order order : {Order::ByClaim, Order::BySpeaker, Order::ByDate}) {
        std::set<QString> anchors;
        std::set<QString> targets;
        const auto take = [&targets](const Runs& runs) {
            for (const Run& run : runs) {
                targets.insert(run.target);
            }
        };
        for (const Block& block : project.blocks(optionsOf(order))) {
            if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && !heading->anchor.isEmpty()) {
                QVERIFY2(anchors.insert(heading->anchor).second, qPrintable(heading->anchor));
            } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                take(paragraph->runs);
            } else if (const auto* quotation = std::get_if<Quotation>(&block)) {
                take(quotation->source);
            } else if (const auto* row = std::get_if<TableRow>(&block)) {
                std::ranges::for_each(row->cells, take);
            } else if (const auto* list = std::get_if<List>(&block)) {
                std::ranges::for_each(list->items, take);
            }
        }
        targets.erase(QString());
        QVERIFY(targets.size() > 8);
        for (const QString& target : targets) {
            QVERIFY2(anchors.contains(target), qPrintable(target));
        }
    }
}

void TestComposer::sameProject_sameBlocks()
{
    const Fixture project;
    for (const Order order : {Order::ByClaim, Order::BySpeaker, Order::ByDate}) {
        QCOMPARE(project.lines(optionsOf(order)), project.lines(optionsOf(order)));
    }
}

void TestComposer::language_changesEveryHeading()
{
    const Fixture project;
    const QStringList english = project.lines().filter(u"# "_s);
    for (const Language language : {Language::Dutch, Language::German, Language::French}) {
        Options options;
        options.language = language;
        const QStringList translatedHeadings = project.lines(options).filter(u"# "_s);
        QCOMPARE(translatedHeadings.size(), english.size());
        for (qsizetype index = 0; index < english.size(); ++index) {
            const bool isClaim = english[index].startsWith(u"## "_s) && english[index].at(3).isDigit();
            const bool isSource = english[index].contains(u"Source"_s);
            QVERIFY2(isClaim || isSource || english[index] == u"### Verdict"_s || translatedHeadings[index] != english[index],
                qPrintable(english[index]));
        }
    }
}

void TestComposer::emptyProject_saysThatNothingIsThere()
{
    const TemporaryProject project;
    Composer composer(project.reader(), {});
    const QStringList lines = linesOf(blocksOf(composer));
    QVERIFY(lines.contains(u"No claim of the project falls within this selection."_s));
    QVERIFY(lines.contains(u"Claims: 0"_s));
    QVERIFY(!composer.failure());
}

void TestComposer::timeline_onlyWhenAsked()
{
    const Fixture project;
    QCOMPARE(project.lines().filter(u"[figure]"_s).size(), 1);
    Options options;
    options.timeline = TimelineFigure::Without;
    QVERIFY(project.lines(options).filter(u"[figure]"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestComposer)
#include "tst_composer.moc"
