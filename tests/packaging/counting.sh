#!/bin/bash
# SPDX-FileCopyrightText: The Claimline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# counting.sh STAGES.SH: what ./check counts of made-up logs of ctest.
set -uo pipefail
source "$1"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
logs="$folder"
wrong=0

expect() {
    if [[ "$2" != "$3" ]]; then
        echo "$1: expected \"$2\", got \"$3\""
        wrong=1
    fi
}

cat >"$folder/output" <<'LOG'
1/6 Test #1: tst_all_well .....................   Passed    0.01 sec
2/6 Test #2: tst_one_bad ......................***Failed    0.01 sec
3/6 Test #3: tst_leaks ........................***Failed    0.01 sec
4/6 Test #4: fuzz_html ........................   Passed   10.01 sec
5/6 Test #5: needs_tool .......................***Skipped   0.00 sec
6/6 Test #6: tst_not_built ....................***Not Run   0.00 sec
LOG
cat >"$folder/last" <<'LOG'
1/6 Testing: tst_all_well
PASS   : TestA::initTestCase()
PASS   : TestA::one()
PASS   : TestA::two(row)
SKIP   : TestA::three() no corpus
PASS   : TestA::cleanupTestCase()
Totals: 4 passed, 0 failed, 1 skipped, 0 blacklisted, 3ms
2/6 Testing: tst_one_bad
PASS   : TestB::initTestCase()
FAIL!  : TestB::one() not so
PASS   : TestB::two()
PASS   : TestB::cleanupTestCase()
Totals: 3 passed, 1 failed, 0 skipped, 0 blacklisted, 3ms
3/6 Testing: tst_leaks
PASS   : TestC::one()
Totals: 1 passed, 0 failed, 0 skipped, 0 blacklisted, 3ms
4/6 Testing: fuzz_html
Done 5000 runs
5/6 Testing: needs_tool
SKIPPED ALL: no such tool
6/6 Testing: tst_not_built
Test Passed.
LOG
# 2 and 1 and 1 functions and the fuzz target pass; one function, one leak and one missing program
# fail; one function and one test are left out.
expect "totals" "5 3 2 tst_one_bad tst_leaks tst_not_built" \
    "$(totals_of_tests "$folder/output" "$folder/last")"

current_stage=made-up
step good true >/dev/null
step bad false >/dev/null
skip "other" "no reason" >/dev/null
expect "last line" "1 passed, 1 failed, 1 skipped" "$(close_check | tail -n 1)"
close_check >/dev/null && expect "exit code with a failure" "not 0" "0"
failed=0
close_check >/dev/null || expect "exit code without" "0" "not 0"
exit "$wrong"
