// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast a report is rendered, and that memory does not grow with its pages: a claim of a heading,
// a quotation of 320 letters and its source, 600, 6,000 and 30,000 times, which in a PDF are about
// 100, 1,000 and 5,000 pages.
#include "app/render/reportodt.h"
#include "app/render/reportpdf.h"
#include "core/report/html.h"
#include "core/report/markdown.h"
#include "tests/support/reportblocks.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryFile>

using namespace claimline;
using namespace claimline::report;
using namespace Qt::StringLiterals;

namespace {

Block blockAt(std::int64_t index)
{
    const QString number = QString::number(index / 2);
    if (index % 2 == 0) {
        return Heading{2, u"Claim "_s + number, u"claim-"_s + number};
    }
    return Quotation{u"The office said that it had found no evidence and would act if it did. "_s.repeated(5).first(320), u"en"_s,
        {{u"An article, paragraph "_s + number, Emphasis::None, {}}}};
}

/// In bytes; 0 where the system does not tell.
std::int64_t peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').front().toLongLong() * 1024;
        }
    }
    return 0;
}

/// Linux sets the peak back to what is used now.
void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}

int pagesIn(QFile& pdf)
{
    int pages = 0;
    pdf.seek(0);
    while (!pdf.atEnd()) {
        pages += pdf.readLine() == "/Type /Page\n" ? 1 : 0;
    }
    return pages;
}

void measure(benchmark::State& state, const Renderer& renderer, bool isPdf)
{
    int pages = 0;
    std::int64_t growth = 0;
    for (auto iteration : state) {
        test::BlockStream source(state.range(0) * 2, blockAt);
        QTemporaryFile file;
        resetPeak();
        const std::int64_t before = peakMemory();
        if (!file.open() || !renderer(source, file, {})) {
            state.SkipWithError("the report could not be written");
            return;
        }
        growth = std::max(growth, peakMemory() - before);
        state.PauseTiming();
        pages = isPdf ? pagesIn(file) : 0;
        state.ResumeTiming();
    }
    state.SetItemsProcessed(state.iterations() * state.range(0) * 2);
    state.counters["MBgrown"] = static_cast<double>(growth) / (1024 * 1024);
    if (isPdf) {
        state.counters["pages"] = pages;
        state.counters["pages/s"] = benchmark::Counter(static_cast<double>(pages * state.iterations()), benchmark::Counter::kIsRate);
    }
}

void pdf(benchmark::State& state)
{
    measure(state, [](BlockSource& from, QIODevice& to, const Progress& progress) {
        return render::writePdf(from, to, progress);
    }, true);
}

void odt(benchmark::State& state)
{
    measure(state, render::writeOdt, false);
}

void html(benchmark::State& state)
{
    measure(state, writeHtml, false);
}

void markdown(benchmark::State& state)
{
    measure(state, writeMarkdown, false);
}

} // namespace

BENCHMARK(pdf)->Arg(600)->Arg(6000)->Arg(30000)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(odt)->Arg(600)->Arg(6000)->Arg(30000)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(html)->Arg(600)->Arg(6000)->Arg(30000)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(markdown)->Arg(600)->Arg(6000)->Arg(30000)->Iterations(1)->Unit(benchmark::kMillisecond)->UseRealTime();

int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(count, arguments);
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
}
