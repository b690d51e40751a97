#!/usr/bin/env bash
# A cluster on this machine: one scheduler, two executors. It sums up as the plain loop does, to the byte, also when an
# executor is killed in the middle: or else the query fails with an error, and the next one works again.
#
#   cluster.sh PROGRAM FOLDER PORTFOLIO    the program, Parquet files, and the file with what the plain loop made of them
set -euo pipefail
program=$1 folder=$2 expected=$3
. "$(dirname "$0")/processes.sh"

same() { # NAME WHAT, of a query that was successful
    cmp "$expected" "$work/$1.answer"
    echo "$2: the same bytes as the plain loop$(sed -n 's/^seconds: \(.*\)/, \1 s/p' "$work/$1.error")"
}

failed() { # NAME
    cat "$work/$1.error"
    exit 1
}

start_cluster

total="SELECT di_portfolio(document) FROM documents"
query total "$total" || failed total
same total "two executors"
for name in first second; do
    [ -n "$(find "$work/$name" -type f)" ] || { echo "the $name executor did nothing"; exit 1; }
done

query merged "SELECT di_merge(part) FROM (SELECT di_portfolio(document) AS part FROM documents GROUP BY country, year)" || failed merged
same merged "groups by country and year, merged"

if query refused "SELECT di_portfolio(substr(document, 2)) FROM documents"; then
    echo "a document that is none was summed up"
    exit 1
fi
grep -q "di_portfolio refused a document: line 1, column 1" "$work/refused.error"
echo "a document that is none: the query fails with the reason"

middle=$(sed -n 's/^seconds: //p' "$work/total.error" | awk '{ print $1 / 2 }')
query killed "$total" &
running=$!
sleep "$middle"
kill -0 $running || { echo "the query was over before the executor could be killed: take more documents"; exit 1; }
kill -9 "${started[second]}"
if wait $running; then
    same killed "one executor killed in the middle"
else
    [ -s "$work/killed.error" ] || { echo "the query failed without a word"; exit 1; }
    echo "one executor killed in the middle: the query failed: $(tail -n 1 "$work/killed.error" | cut -c 1-300)"
fi
query alone "$total" || failed alone
same alone "the executor that is left"
executor third $((port + 5))
query again "$total" || failed again
same again "with a new one beside it"
