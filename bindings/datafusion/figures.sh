#!/usr/bin/env bash
# Makes the table of figures: so many practices as Parquet, summed up in every way. All have to write the same bytes.
#
#   figures.sh [ROWS]    what run.sh builds has to be built
set -euo pipefail
cd "$(dirname "$0")"
rows=${1:-1000000} runs=${RUNS:-3}
target=${DATAFUSION_TARGET:-$PWD/target}
home=${FIGURES_WORK:-$target/figures}
mkdir -p "$home"
folder=$home/documents-$rows
program=$target/debug/dynamic-integration-ballista

[ -e "$folder" ] || { "$target/debug/examples/documents" "$folder.part" "$rows" && mv "$folder.part" "$folder"; }
python=$home/venv/bin/python
if [ ! -x "$python" ]; then
    python3 -m venv "$home/venv"
    "$python" -m pip --quiet install polars duckdb pyarrow numpy
fi
CARGO_TARGET_DIR=$home/wheel "$python" -m pip --quiet install ../python

# The hundredths of seconds that the processes of the cluster have worked.
declare -A started=()
worked() {
    local process ticks=0
    for process in "${started[@]}"; do
        ticks=$((ticks + $(awk '{ print $14 + $15 }' "/proc/$process/stat")))
    done
    echo "$ticks"
}

# The fastest run counts: the others tell more of what else the machine does.
measure() { # WHAT COMMAND
    local best='' run before TIMEFORMAT='%U %S'
    for _ in $(seq "$runs"); do
        before=$(worked)
        { time "${@:2}" >"$home/answer" 2>"$home/error" || { cat "$home/error" && exit 1; }; } 2>"$home/time"
        [ -e "$home/expected" ] || cp "$home/answer" "$home/expected"
        cmp "$home/expected" "$home/answer"
        run="$(sed -n 's/^seconds: //p' "$home/error") $(awk -v ticks=$(($(worked) - before)) '{ print $1 + $2 + ticks / 100 }' "$home/time")"
        best=$(printf '%s\n' "$best" "$run" | grep . | sort -n | head -n 1)
    done
    awk -v what="$1" -v rows="$rows" -v best="$best" 'BEGIN {
        split(best, of)
        printf "| %s | %d | %.1f | %.1f |\n", what, rows / of[1], of[1] / rows * 1e6, of[2] / rows * 1e6
    }'
}

rm -f "$home/expected"
echo "$(date +%F), $(nproc) cores, $rows practices, $(du -sh "$folder" | cut -f 1) of Parquet, the fastest of $runs runs"
echo "| way | rows per second | microseconds per row | CPU microseconds per row |"
echo "| --- | ---: | ---: | ---: |"
sum_up=$target/debug/examples/sum_up
measure "a plain loop, one thread" "$sum_up" "$folder" loop
for partitions in 1 2 8; do
    measure "DataFusion, partitions: $partitions" "$sum_up" "$folder" "$partitions"
done

. ballista/processes.sh
start_cluster
measure "Ballista, two executors" \
    "$program" query "$port" "$partitions" "$folder" "SELECT di_portfolio(document) FROM documents"

for engine in polars duckdb; do
    version=$("$python" -c "import $engine; print($engine.__version__)")
    measure "$engine $version with the Python package" "$python" figures.py "$engine" "$folder"
done
