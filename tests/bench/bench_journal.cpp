// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the journal costs: the same SQL as an act of the project, and as a bare transaction on the
// same kind of file (WAL, synchronous=FULL), in turn, so that a machine that slows down slows both.
#include "core/base/idsource.h"
#include "core/edit/checks.h"
#include "core/edit/editor.h"
#include "core/store/internal/connection.h"
#include "core/store/internal/opening.h"
#include "core/store/internal/schema.h"

#include <SQLiteCpp/Transaction.h>

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

using namespace claimline;
using namespace Qt::StringLiterals;

namespace {

using Nanoseconds = std::chrono::duration<double, std::nano>;

double timed(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return Nanoseconds(std::chrono::steady_clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

const QString words = u"The plant is safe, said Ada. Bob denied it on Monday, and nobody asked him why."_s;

/// The same records in a project and in a bare file of the same schema.
template <typename Write>
CaptureId writeFirstRecords(Write&& writer, Claim& claim)
{
    claim.wording = u"first"_s;
    writer.insert(claim);
    Article article;
    article.title = u"Plant is safe"_s;
    writer.insert(article);
    Capture capture;
    capture.article = article.id;
    return writer.insert(capture, words.toUtf8(), words);
}

TextRange rangeOf(int round)
{
    return {round % 20, 30 + round % 40};
}

struct Journalled {
    Journalled(const QString& path) : project(*store::Project::create(path)), editor(*project)
    {
        (void)project->act({u"bench"_s, {}}, [this](store::Writer& writer) -> Result<void> {
            capture = writeFirstRecords(writer, claim);
            return {};
        });
    }
    void mark(int round)
    {
        edit::Mark mark;
        mark.capture = capture;
        mark.ranges = {rangeOf(round)};
        mark.statement.manner = Manner::OwnVoice;
        mark.statement.chain = {Hop{}};
        (void)editor.markClaim(mark);
    }
    void restate(int round)
    {
        (void)editor.restateClaim(claim.id, u"The plant was safe in round %1"_s.arg(round));
    }
    std::unique_ptr<store::Project> project;
    edit::Editor editor;
    Claim claim;
    CaptureId capture;
};

struct Bare {
    Bare(const QString& path)
        : connection(std::make_shared<store::Connection>(path, store::OpenAs::ReadWrite)), reader(connection), ids(clock, 1)
    {
        store::createSchema(*connection);
        store::prepareForWriting(*connection);
        capture = writeFirstRecords(store::Writer(reader, ids), claim);
    }
    /// What the verbs do, reading included, without recording and journal.
    void mark(int round)
    {
        Passage passage = edit::passageOf(reader, capture, {rangeOf(round)}).value();
        const auto article = reader.article(reader.capture(capture)->article);
        SQLite::Transaction transaction(connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        store::Writer writer(reader, ids);
        Claim marked;
        marked.wording = passage.quotation();
        writer.insert(marked);
        Statement statement;
        statement.passage = writer.insert(passage);
        statement.claim = marked.id;
        statement.article = article->id;
        statement.manner = Manner::OwnVoice;
        statement.number = reader.nextNumber(article->id);
        statement.chain = {Hop{}};
        writer.insert(statement);
        transaction.commit();
    }
    void restate(int round)
    {
        auto there = reader.claim(claim.id);
        there->wording = u"The plant was safe in round %1"_s.arg(round);
        SQLite::Transaction transaction(connection->database(), SQLite::TransactionBehavior::IMMEDIATE);
        store::Writer writer(reader, ids);
        writer.update(*there);
        transaction.commit();
    }
    SystemClock clock;
    std::shared_ptr<store::Connection> connection;
    store::Reader reader;
    IdSource ids;
    Claim claim;
    CaptureId capture;
};

void compare(benchmark::State& state, void (Journalled::*journalledEdit)(int), void (Bare::*bareEdit)(int))
{
    QTemporaryDir folder;
    Journalled journalled(folder.filePath(u"journalled.claimline"_s));
    Bare bare(folder.filePath(u"bare.claimline"_s));
    std::vector<double> with;
    std::vector<double> without;
    std::vector<double> ratios;
    int round = 0;
    for (auto _ : state) {
        with.push_back(timed([&] { (journalled.*journalledEdit)(round); }));
        without.push_back(timed([&] { (bare.*bareEdit)(round); }));
        ratios.push_back(with.back() / without.back());
        state.SetIterationTime((with.back() + without.back()) * 1e-9);
        ++round;
    }
    state.counters["journalled_us"] = median(with) / 1000;
    state.counters["bare_us"] = median(without) / 1000;
    state.counters["ratio"] = median(with) / median(without);
    state.counters["paired_ratio"] = median(ratios);
}

/// Five records, as most acts of a day.
void markingBesideBareSql(benchmark::State& state)
{
    compare(state, &Journalled::mark, &Bare::mark);
}

/// One cell: the least that an act can be.
void restatingBesideBareSql(benchmark::State& state)
{
    compare(state, &Journalled::restate, &Bare::restate);
}

} // namespace

BENCHMARK(markingBesideBareSql)->UseManualTime()->Iterations(1000);
BENCHMARK(restatingBesideBareSql)->UseManualTime()->Iterations(1000);

BENCHMARK_MAIN();
