// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the journal costs: the same SQL as an act of the project, and as a bare transaction on the
// same kind of file (WAL, synchronous=FULL), in turn, so that a machine that slows down slows both.
#include "core/base/idsource.h"
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

/// A claim and a statement on one article, in a project and in a bare file of the same schema.
struct Journalled {
    Journalled(const QString& path) : project(*store::Project::create(path)), editor(*project)
    {
        claim.wording = u"first"_s;
        (void)project->act({u"bench"_s, {}}, [this](store::Writer& writer) -> Result<void> {
            writer.insert(claim);
            return {};
        });
    }
    void edit(int round)
    {
        (void)editor.restateClaim(claim.id, u"The plant was safe in round %1"_s.arg(round));
    }
    std::unique_ptr<store::Project> project;
    edit::Editor editor;
    Claim claim;
};

struct Bare {
    Bare(const QString& path)
        : connection(std::make_shared<store::Connection>(path, store::OpenAs::ReadWrite)), reader(connection), ids(clock, 1)
    {
        store::createSchema(*connection);
        store::prepareForWriting(*connection);
        store::Writer writer(reader, ids);
        claim.wording = u"first"_s;
        writer.insert(claim);
    }
    /// What the verb does, reading included, without recording and journal.
    void edit(int round)
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
};

void journalledEditBesideBareSql(benchmark::State& state)
{
    QTemporaryDir folder;
    Journalled journalled(folder.filePath(u"journalled.claimline"_s));
    Bare bare(folder.filePath(u"bare.claimline"_s));
    std::vector<double> with;
    std::vector<double> without;
    std::vector<double> ratios;
    int round = 0;
    for (auto _ : state) {
        with.push_back(timed([&] { journalled.edit(round); }));
        without.push_back(timed([&] { bare.edit(round); }));
        ratios.push_back(with.back() / without.back());
        state.SetIterationTime((with.back() + without.back()) * 1e-9);
        ++round;
    }
    state.counters["journalled_us"] = median(with) / 1000;
    state.counters["bare_us"] = median(without) / 1000;
    state.counters["ratio"] = median(with) / median(without);
    state.counters["paired_ratio"] = median(ratios);
}

} // namespace

BENCHMARK(journalledEditBesideBareSql)->UseManualTime()->Iterations(2000);

BENCHMARK_MAIN();
