#!/usr/bin/env bash
# Fuzzes: fuzz/run.sh SECONDS [TARGET…] gives each target so many seconds of processor time, one after the other, in
# rounds. Without a target: all of them. `fuzz/run.sh FILE TARGET` runs one input, such as a crash, once more.
#
# It needs a C++ compiler, and neither nightly Rust nor cargo-fuzz: no sanitizer is needed for a crate without unsafe code.
# FUZZ_BUILT=1 takes the programs as they are. What was done is added to fuzz/work/ledger.tsv: target, processor seconds,
# executions, and a checksum of the program; what another program did does not count. What is found lies in
# fuzz/work/artifacts. As long as something lies there, a run fails: remove it once it is mended.
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

declare -A program=()
for target in "$@"; do
    program[$target]=$(cksum <"$bin/$target" | tr ' ' -)
done
touch "$work/ledger.tsv"
# Processor seconds and executions of the present program.
done_by() {
    awk -F'\t' -v target="$1" -v program="${program[$1]}" \
        '$1 == target && $4 == program { time += $2; runs += $3 } END { printf "%d %d\n", time, runs }' "$work/ledger.tsv"
}
spent() { done_by "$1" | cut -d' ' -f1; }
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
        printf '%s\t%s\t%s\t%s\n' "$target" "$(awk '{ print $1 + $2 }' <<<"$times")" "${runs:-0}" "${program[$target]}" >>"$work/ledger.tsv"
        if tail -1 "$log" | grep -qx crash; then
            crashed[$target]=1
            cp "$log" "$work/artifacts/$target/$(date +%s).log"
            echo "$target:"
            grep -m1 -A3 'panicked at' "$log" || tail -3 "$log"
        fi
    done
done
result=0
[ ${#crashed[@]} -eq 0 ] || result=1
for target in "$@"; do
    read -r time runs < <(done_by "$target")
    printf '%-12s %6d s %12d executions\n' "$target" "$time" "$runs"
done
# Of an earlier run too.
for target in "$@"; do
    for input in "$work/artifacts/$target"/{crash,oom,timeout,leak}-*; do
        [ -e "$input" ] || continue
        echo "$target stopped at $input: fuzz/run.sh FILE $target runs it once more"
        result=1
    done
done
exit "$result"
