#!/usr/bin/env python3
"""A second implementation of the evaluations, written from the texts and not from the library.

    python3 tests/oracle/oracle.py evaluate FILE...
    python3 tests/oracle/oracle.py vectors --count N --seed S [--small]
    python3 tests/oracle/oracle.py chosen > tests/oracle/vectors.jsonl
    python3 tests/oracle/oracle.py check [--count N] [--seed S]

README.md in this folder says what they are for.
"""

import argparse
import json
import pathlib
import sys

import check
from cases import CASES
from documents import evaluations, inconsistencies, kind_of
from generate import document


def vector(made):
    """One line: a document with its evaluations."""
    return _compact({"kind": kind_of(made), "document": made, "evaluations": evaluations(made)})


def _compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def chosen(seed=1, pool=8000, lines=300, short=2_300):
    """Few vectors that show much.

    First the cases written by hand; then, until every outcome of every point is there, the document
    that adds most; then short ones.
    """
    made = [case for _, case in CASES] + [document(seed, number, small=True) for number in range(pool)]
    written = [vector(each) for each in made]
    shows = [check.outcomes(evaluations(each)) for each in made]

    taken = set(range(len(CASES)))
    missing = check.possible() - set().union(*shows[: len(CASES)])
    while missing:
        best = max(range(len(made)), key=lambda number: (len(shows[number] & missing) / len(written[number]) ** 0.5, -number))
        taken.add(best)
        missing -= shows[best]
    # The longest first: what the others show as well is not needed.
    for number in sorted(taken - set(range(len(CASES))), key=lambda number: (-len(written[number]), number)):
        if check.possible() <= set().union(*(shows[other] for other in taken if other != number)):
            taken.remove(number)
    for number in range(len(made)):
        if len(taken) < lines and len(written[number].encode()) < short:
            taken.add(number)
    return [written[number] for number in sorted(taken)]


def evaluate(files):
    """Evaluates documents; names what contradicts itself. Returns whether all could be evaluated."""
    well = True
    for name in files:
        made = json.loads(pathlib.Path(name).read_text(encoding="utf-8"))
        found = inconsistencies(made)
        print(_compact({"file": name, "inconsistencies": found} if found else {"file": name, "evaluations": evaluations(made)}))
        well = well and not found
    return well


def main():
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = cli.add_subparsers(dest="command", required=True)
    asked = commands.add_parser("evaluate", help="evaluates documents")
    asked.add_argument("file", nargs="+")
    asked = commands.add_parser("vectors", help="writes documents with their evaluations")
    asked.add_argument("--count", type=int, default=1000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--small", action="store_true", help="short documents only")
    commands.add_parser("chosen", help="writes the committed vectors")
    asked = commands.add_parser("check", help="checks the oracle itself")
    asked.add_argument("--count", type=int, default=5000)
    asked.add_argument("--seed", type=int, default=2)
    args = cli.parse_args()

    if args.command == "evaluate":
        return 0 if evaluate(args.file) else 1
    if args.command == "check":
        return 0 if check.run(args.count, args.seed) else 1
    if args.command == "chosen":
        lines = chosen()
    else:
        lines = (vector(document(args.seed, number, args.small)) for number in range(args.count))
    for line in lines:
        print(line)
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.exit(main())
