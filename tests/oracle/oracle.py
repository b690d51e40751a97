#!/usr/bin/env python3
"""A second implementation of the evaluations, written from the texts and not from the library.

    python3 tests/oracle/oracle.py evaluate FILE...
    python3 tests/oracle/oracle.py vectors --count N --seed S
    python3 tests/oracle/oracle.py chosen --limit-bytes 200000 > tests/oracle/vectors.jsonl
    python3 tests/oracle/oracle.py check [--count N] [--seed S]

README.md in this folder says what they are for.
"""

import argparse
import copy
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


def united(one, other):
    """Two documents as one, or None if both say something of the same thing."""
    made = dict(one)
    for key, value in other.items():
        if key not in made:
            made[key] = value
        elif isinstance(value, dict) and isinstance(made[key], dict) and value and made[key]:
            made[key] = united(made[key], value)
            if made[key] is None:
                return None
        else:
            return None
    return made


def short_cases():
    """The cases in fewer documents: those that can be told together, each still answered as expected."""
    taken = []
    for why, expected, made in CASES:
        name = made.pop("practice", None)
        for place, (names, other, there) in enumerate(taken):
            both = united(there, made) if name and isinstance(expected, dict) and isinstance(other, dict) else None
            if both and not set(expected) & set(other) and not check.unexpected({**other, **expected}, both):
                taken[place] = (names + [why], {**other, **expected}, both)
                break
        else:
            taken.append(([why] if name else None, expected, made))
    return [({"practice": {"name": " / ".join(names)}, **made} if names else made, expected) for names, expected, made in taken]


def chosen(limit, seed, pool):
    """The cases written by hand, then the documents that show most new outcomes for their length, within the limit."""
    lines, seen = [], set()
    for made, expected in short_cases():
        asked_for = {name.split(" ")[0].split(":")[-1] for name in expected} if isinstance(expected, dict) else ()
        written = _shortened(vector(made), seen, asked_for)
        lines.append(compact(written))
        seen |= check.outcomes(written)
    left = limit - sum(len(line.encode()) + 1 for line in lines)
    waiting = []
    for number in range(pool):
        written = vector(document(seed, number))
        rules = [(rule, check.outcomes({"evaluations": [{**each, "rules": [rule]}]})) for each in written.get("evaluations", []) for rule in each["rules"]]
        waiting.append((-1, number, written, [(len(compact(rule)), shows) for rule, shows in rules]))
    while waiting:
        # How much a document adds only falls as others are taken: look again at the best, until it stays the best.
        _, number, written, rules = heapq.heappop(waiting)
        now = _worth(written, rules, seen)
        if waiting and now > waiting[0][0]:
            if now < 0:
                heapq.heappush(waiting, (now, number, written, rules))
            continue
        line = compact(_shortened(written, seen))
        if now < 0 and len(line.encode()) < left:
            lines.append(line)
            seen |= check.outcomes(json.loads(line))
            left -= len(line.encode()) + 1
    expected = check.possible()
    print(f"{len(lines)} vectors, {len(seen & expected)} of {len(expected)} outcomes", file=sys.stderr)
    return lines


OUT = 110  # so many bytes are a rule that is out of scope, and its reason


def _worth(written, rules, seen):
    # A mark that an assessor gave counts half: all such points are read alike.
    new = sum(0.5 if rule.rsplit("/", 1)[0] in check.MARKED and " from " not in how else 1 for rule, _, how in set().union(check.outcomes(written), *(shows for _, shows in rules)) - seen)
    cost = len(compact(written["document"])) + sum(min(length, OUT) if shows <= seen else length for length, shows in rules)
    return -new / (cost + 200)


def _shortened(written, seen, kept=()):
    """The same document without the rules that show nothing new: they are put out of scope."""
    if written["kind"] == "refused":
        return written
    made = copy.deepcopy(written["document"])
    for evaluation in written.get("evaluations", []):
        where = made
        for key in PLACES[evaluation["rule_set"]]:
            where = where[key]
        for rule in evaluation["rules"]:
            if rule["rule"].split("/")[-1] not in kept and len(compact(rule)) > OUT and check.outcomes({"evaluations": [{**evaluation, "rules": [rule]}]}) <= seen:
                where.setdefault("out_of_scope", {})[rule["rule"].split("/")[-1]] = "shown elsewhere"
    return vector(made)


PLACES = {
    "focus/rule": ["focus"], "mhpss/rule": ["mhpss"], "mhpss/network_rule": [], "iom/rule": ["iom"], "spring/question": ["spring"],
    "asap/journey_rule": ["asap", "journey"], "asap/recommendation": ["asap", "recommendations"],
}


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
    asked.add_argument("--count", type=int, default=5000)
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
