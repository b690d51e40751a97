#!/usr/bin/env python3
"""A second implementation of the evaluations, written from the texts and not from the library.

    python3 tests/oracle/oracle.py evaluate FILE...
    python3 tests/oracle/oracle.py vectors --count N --seed S
    python3 tests/oracle/oracle.py chosen --limit-bytes 200000 > tests/oracle/vectors.jsonl
    python3 tests/oracle/oracle.py check [--count N] [--seed S]

README.md in this folder says what they are for.
"""

import argparse
import heapq
import json
import pathlib
import sys

import check
from cases import CASES
from documents import vector
from generate import document


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def chosen(limit, seed, pool):
    """The cases written by hand, then the documents that show most new outcomes for their length, within the limit."""
    lines = [compact(vector(made)) for _, _, made in CASES]
    seen = set().union(*(check.outcomes(json.loads(line)) for line in lines))
    left = limit - sum(len(line.encode()) + 1 for line in lines)
    waiting = []
    for number in range(pool):
        written = vector(document(seed, number))
        line = compact(written)
        waiting.append((0, number, line, check.outcomes(written)))
    # How much a document adds only falls as others are taken: look again at the best, until it stays the best.
    worth = lambda line, shows: -len(shows - seen) / len(line.encode())
    waiting = [(worth(line, shows), number, line, shows) for _, number, line, shows in waiting]
    heapq.heapify(waiting)
    while waiting:
        _, number, line, shows = heapq.heappop(waiting)
        now = worth(line, shows)
        if now == 0 or len(line.encode()) + 1 > left:
            continue
        if waiting and now > waiting[0][0]:
            heapq.heappush(waiting, (now, number, line, shows))
            continue
        lines.append(line)
        seen |= shows
        left -= len(line.encode()) + 1
    expected = check.possible()
    print(f"{len(lines)} vectors, {len(seen & expected)} of {len(expected)} outcomes", file=sys.stderr)
    return lines


def evaluate(files):
    """Evaluates documents, one line each. Returns whether none contradicts itself."""
    well = True
    for name in files:
        written = vector(json.loads(pathlib.Path(name).read_text(encoding="utf-8")))
        del written["document"]
        print(compact({"file": name, **written}))
        well = well and written["kind"] != "refused"
    return well


def main():
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = cli.add_subparsers(dest="command", required=True)
    asked = commands.add_parser("evaluate", help="evaluates documents")
    asked.add_argument("file", nargs="+")
    asked = commands.add_parser("vectors", help="writes documents with their evaluations")
    asked.add_argument("--count", type=int, default=1000)
    asked.add_argument("--seed", type=int, default=1)
    asked = commands.add_parser("chosen", help="writes the committed vectors")
    asked.add_argument("--limit-bytes", type=int, default=200_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--pool", type=int, default=8000)
    asked = commands.add_parser("check", help="checks the oracle itself")
    asked.add_argument("--count", type=int, default=2500)
    asked.add_argument("--seed", type=int, default=2)
    args = cli.parse_args()

    if args.command == "evaluate":
        return 0 if evaluate(args.file) else 1
    if args.command == "check":
        return 0 if check.run(args.count, args.seed) else 1
    if args.command == "chosen":
        lines = chosen(args.limit_bytes, args.seed, args.pool)
    else:
        lines = (compact(vector(document(args.seed, number))) for number in range(args.count))
    for line in lines:
        print(line)
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.exit(main())
