// SPDX-FileCopyrightText: The Claimline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/base/result.h"
#include "tests/support/results.h"

#include <QTest>

#include <memory>

using namespace claimline;
using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0) {
        return failure(ErrorCode::InvalidArgument, u"%1 is odd: give an even number"_s.arg(number));
    }
    return number / 2;
}

Result<QString> describe(int number, int& reached)
{
    CLAIMLINE_TRY(half(number));
    ++reached;
    return u"even"_s;
}

Result<void> checkBoth(int first, int second)
{
    CLAIMLINE_TRY(half(first));
    CLAIMLINE_TRY(half(second));
    return {};
}

} // namespace

class TestResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failure_carriesCodeAndWords();
    void try_returnsTheErrorToTheCaller();
    void try_goesOnWhereThereIsNoError();
    void try_twiceInOneFunction_returnsTheFirstError();
    void try_takesAMoveOnlyResult();
    void errors_areEqualByCodeAndWords();
    void progress_withoutCallback_isSilentAndGoesOn();
    void progress_reportsToItsCallback();
    void progress_isCancelledOnceStopIsRequested();
};

void TestResult::failure_carriesCodeAndWords()
{
    const Result<int> result = half(3);
    VERIFY_ERROR(result, ErrorCode::InvalidArgument);
    QCOMPARE(result.error().message, u"3 is odd: give an even number"_s);
    VERIFY_RESULT(half(4));
    QCOMPARE(half(4).value(), 2);
}

void TestResult::try_returnsTheErrorToTheCaller()
{
    int reached = 0;
    const Result<QString> result = describe(5, reached);
    VERIFY_ERROR(result, ErrorCode::InvalidArgument);
    QCOMPARE(result.error(), half(5).error());
    QCOMPARE(reached, 0);
}

void TestResult::try_goesOnWhereThereIsNoError()
{
    int reached = 0;
    QCOMPARE(describe(6, reached).value(), u"even"_s);
    QCOMPARE(reached, 1);
}

void TestResult::try_twiceInOneFunction_returnsTheFirstError()
{
    QCOMPARE(checkBoth(3, 5).error(), half(3).error());
    QCOMPARE(checkBoth(2, 5).error(), half(5).error());
    VERIFY_RESULT(checkBoth(2, 4));
}

void TestResult::try_takesAMoveOnlyResult()
{
    const auto run = [](bool fails) -> Result<int> {
        const auto make = [fails]() -> Result<std::unique_ptr<int>> {
            if (fails) {
                return failure(ErrorCode::NotFound, u"There is nothing here"_s);
            }
            return std::make_unique<int>(1);
        };
        CLAIMLINE_TRY(make());
        return 7;
    };
    VERIFY_ERROR(run(true), ErrorCode::NotFound);
    QCOMPARE(run(false).value(), 7);
}

void TestResult::errors_areEqualByCodeAndWords()
{
    const Error error{ErrorCode::Locked, u"Somebody has it open"_s};
    QVERIFY((error == Error{ErrorCode::Locked, u"Somebody has it open"_s}));
    QVERIFY((error != Error{ErrorCode::ReadOnly, u"Somebody has it open"_s}));
    QVERIFY((error != Error{ErrorCode::Locked, u"Open"_s}));
    QVERIFY((Issue{u"a.html"_s, error} != Issue{u"b.html"_s, error}));
}

void TestResult::progress_withoutCallback_isSilentAndGoesOn()
{
    const Progress progress;
    progress.report(1, 2);
    QVERIFY(!progress.cancelled());
}

void TestResult::progress_reportsToItsCallback()
{
    std::vector<std::pair<std::int64_t, std::int64_t>> seen;
    const Progress progress({}, [&seen](std::int64_t done, std::int64_t total) { seen.emplace_back(done, total); });
    progress.report(1, 0);
    progress.report(2, 9);
    QCOMPARE(seen.size(), std::size_t(2));
    QVERIFY(seen[0] == std::pair(std::int64_t(1), std::int64_t(0)));
    QVERIFY(seen[1] == std::pair(std::int64_t(2), std::int64_t(9)));
}

void TestResult::progress_isCancelledOnceStopIsRequested()
{
    std::stop_source stop;
    const Progress progress(stop.get_token());
    QVERIFY(!progress.cancelled());
    stop.request_stop();
    QVERIFY(progress.cancelled());
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
