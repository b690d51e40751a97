#!/usr/bin/env bash
# Fuzzes: fuzz/run.sh SECONDS [TARGET…] gives each target so many seconds of processor time, one after the other, in
# rounds. Without a target: all of them. `fuzz/run.sh FILE TARGET` runs one input, such as a crash, once more.
#
# It needs a C++ compiler, and neither nightly Rust nor cargo-fuzz: no sanitizer is needed for a crate without unsafe code.
# FUZZ_BUILT=1 takes the programs as they are. What is found lies in fuzz/work/artifacts. What was done is added to fuzz/work/ledger.tsv: target, processor seconds,
# executions.
set -euo pipefail
cd "$(dirname "$0")"
work=${FUZZ_WORK:-$PWD/work}
round=${FUZZ_ROUND:-60}
target_dir=${CARGO_TARGET_DIR:-$PWD/target}
host=$(rustc -vV | sed -n 's/^host: //p')

flags="-Cpasses=sancov-module -Ccodegen-units=1"
for part in level=4 inline-8bit-counters pc-table trace-compares; do
    flags+=" -Cllvm-args=-sanitizer-coverage-$part"
done
# The flags are for this target only, not for build scripts and macros.
[ -n "${FUZZ_BUILT:-}" ] || RUSTFLAGS="$flags" cargo build --quiet --locked --release --target "$host" --target-dir "$target_dir" --bins
bin=$target_dir/$host/release

if [ -f "$1" ]; then
    exec "$bin/$2" "$1"
fi
seconds=$1
shift
[ $# -gt 0 ] || set -- $(cd targets && ls | sed 's/\.rs$//' | grep -v '^seeds$')
[ -d "$work/corpus" ] || "$bin/seeds" "$work"

spent() { awk -F'\t' -v target="$1" '$1 == target { sum += $2 } END { printf "%d", sum }' "$work/ledger.tsv" 2>/dev/null || echo 0; }
declare -A crashed=()
left=1
while [ "$left" -eq 1 ]; do
    left=0
    for target in "$@"; do
        [ -z "${crashed[$target]:-}" ] && [ "$(spent "$target")" -lt "$seconds" ] || continue
        left=1
        mkdir -p "$work/artifacts/$target"
        log=$work/$target.log
        # Time is counted by the shell: user and system seconds of the child.
        TIMEFORMAT='%U %S'
        times=$({ time nice -n "${FUZZ_NICE:-19}" "$bin/$target" "$work/corpus/$target" -dict="$work/dictionary.txt" \
            -artifact_prefix="$work/artifacts/$target/" -max_total_time="$round" -max_len=20000 -timeout=20 \
            -rss_limit_mb=2048 -print_final_stats=1 >"$log" 2>&1 || echo crash >>"$log"; } 2>&1)
        runs=$(sed -n 's/^stat::number_of_executed_units: //p' "$log" | tail -1)
        printf '%s\t%s\t%s\n' "$target" "$(awk '{ print $1 + $2 }' <<<"$times")" "${runs:-0}" >>"$work/ledger.tsv"
        if tail -1 "$log" | grep -qx crash; then
            crashed[$target]=1
            cp "$log" "$work/artifacts/$target/$(date +%s).log"
            echo "$target:"
            grep -m1 -A3 'panicked at' "$log" || tail -3 "$log"
        fi
    done
done
awk -F'\t' '{ time[$1] += $2; runs[$1] += $3 } END { for (target in time) printf "%-12s %6d s %12d executions\n", target, time[target], runs[target] }' "$work/ledger.tsv" | sort
[ ${#crashed[@]} -eq 0 ]
