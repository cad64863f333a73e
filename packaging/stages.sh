# SPDX-FileCopyrightText: The Claimline authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by ./check: how a step is run, logged and counted. Expects `logs`, the folder for logs.

passed=0
failed=0
skipped=0
failures=()
current_stage=""

count() {
    passed=$((passed + $1))
    failed=$((failed + $2))
    skipped=$((skipped + $3))
}

# log_of NAME: where the output of a step goes.
log_of() {
    echo "$logs/$current_stage-${1//[^A-Za-z0-9_.-]/-}.log"
}

# attempt NAME COMMAND...: runs and logs; says something only where it failed. Counts nothing.
attempt() {
    local name="$1" log
    log="$(log_of "$name")"
    if "${@:2}" >"$log" 2>&1 </dev/null; then
        return 0
    fi
    tail -n 60 "$log" | sed 's/^/      | /'
    echo "      the whole log: $log"
    return 1
}

# step NAME COMMAND...: one check, counted as one.
step() {
    local name="$1" start=$SECONDS
    if attempt "$@"; then
        printf '   ok      %-40s %5d s\n' "$name" $((SECONDS - start))
        count 1 0 0
    else
        printf '   FAILED  %-40s %5d s\n' "$name" $((SECONDS - start))
        count 0 1 0
        failures+=("$current_stage: $name")
        return 1
    fi
}

skip() {
    printf '   skipped %s (%s)\n' "$1" "$2"
    count 0 0 1
}

# build_preset PRESET [TARGET]: configures and builds; counted as one.
build_preset() {
    local preset="$1" target="${2:-all}"
    attempt "configure $preset" cmake --preset "$preset" || {
        count 0 1 0
        failures+=("$current_stage: configure $preset")
        return 1
    }
    step "build $preset" cmake --build "build/$preset" --target "$target" -- -k 20
}

# totals_of_tests OUTPUT LASTTEST: "passed failed skipped name-of-failed...", out of what ctest
# printed, which knows the state of every test, and its LastTest.log, which has every output. A
# Qt Test program counts by its test functions and data rows; any other program, and one that
# failed without a failed function, counts as one.
totals_of_tests() {
    awk '
        function close_test() {
            if (name == "" || name in seen) return
            seen[name] = 1
            if (state[name] == "failed") {
                passed += good
                failed += (bad > 0 ? bad : 1)
                skipped += left
                failures = failures " " name
            } else if (state[name] == "skipped" && !total) {
                skipped++
            } else if (total) {
                passed += good
                skipped += left
            } else {
                passed++
            }
        }
        FNR == NR {
            if (match($0, /^ *[0-9]+\/[0-9]+ Test +#[0-9]+: /)) {
                rest = substr($0, RLENGTH + 1)
                split(rest, words, " ")
                state[words[1]] = rest ~ /\*\*\*Skipped/ ? "skipped" : rest ~ / Passed +[0-9]/ ? "passed" : "failed"
            }
            next
        }
        /^[0-9]+\/[0-9]+ Testing: / { close_test(); name = $3; total = good = bad = left = 0 }
        /^PASS   : / && !/::(init|cleanup)TestCase\(\)$/ { good++ }
        /^Totals: [0-9]+ passed, / { total++; bad += $4; left += $6 }
        END { close_test(); printf "%d %d %d%s\n", passed, failed, skipped, failures }' "$1" "$2"
}

# run_ctest PRESET ARGUMENTS...
run_ctest() {
    local preset="$1" start=$SECONDS code=0 totals
    local folder="build/$preset" log
    log="$(log_of tests)"
    rm -f "$folder/Testing/Temporary/LastTest.log"
    ctest --test-dir "$folder" --output-on-failure --no-tests=ignore "${@:2}" >"$log" 2>&1 </dev/null || code=$?
    if [[ -f "$folder/Testing/Temporary/LastTest.log" ]]; then
        cp "$folder/Testing/Temporary/LastTest.log" "$(log_of tests-in-full)"
        read -r -a totals < <(totals_of_tests "$log" "$folder/Testing/Temporary/LastTest.log")
    else
        totals=(0 0 0)
    fi
    local name
    for name in "${totals[@]:3}"; do
        failures+=("$current_stage: $name")
    done
    if ((code != 0 && totals[1] == 0)); then
        totals[1]=1
        failures+=("$current_stage: ctest ended with $code")
    fi
    count "${totals[@]:0:3}"
    if ((code != 0)); then
        grep -E '^(FAIL!|.*\*\*\*(Failed|Timeout|Exception)|==[0-9]+==ERROR|.*runtime error:|XPASS)' "$log" |
            head -n 60 | sed 's/^/      | /'
        echo "      the whole log: $log"
    fi
    printf '   %-7s %-40s %5d s   %d passed, %d failed, %d skipped\n' \
        "$( ((code == 0)) && echo ok || echo FAILED)" "tests" $((SECONDS - start)) "${totals[@]:0:3}"
    return "$code"
}

run_stage() {
    current_stage="$1"
    echo "== $current_stage"
    "stage_$1"
}

close_check() {
    echo
    if ((${#failures[@]} > 0)); then
        echo "Failed:"
        printf '   %s\n' "${failures[@]}"
    fi
    printf 'Took %d min %02d s. Logs: %s\n' $((SECONDS / 60)) $((SECONDS % 60)) "$logs"
    echo "$passed passed, $failed failed, $skipped skipped"
    ((failed == 0))
}
