"""The vectors of the second implementation, for the bindings.

    vectors.py documents          writes lines of `practice JSON` and `network JSON`
    vectors.py check < OUTCOMES   compares what a binding wrote of them with what the second implementation answers
"""

import json
import sys
from pathlib import Path

VECTORS = Path(__file__).resolve().parents[2] / "tests" / "oracle" / "vectors.jsonl"
RULE_SETS = ["focus", "mhpss", "iom", "spring", "asap_journey", "asap_recommendations"]


def vectors():
    return [json.loads(line) for line in VECTORS.read_text(encoding="utf-8").splitlines()]


def is_network(vector):
    return "actors" in vector["document"]


def marks(evaluation):
    """The mark of every rule and point of which there is something to say, as vectors have it."""
    rules = {}
    for rule in evaluation["rules"]:
        points = {} if "out_of_scope" in rule else {
            tuple(point["point"]): (point["mark"], point.get("open_question"))
            for point in rule["points"]
            if point["mark"] != "not_assessed" or "open_question" in point
        }
        if rule["mark"] != "not_assessed" or "open_guard" in rule or points:
            rules[rule["rule"]] = (rule["mark"], rule.get("open_guard"), points)
    return rules


def answered(evaluation):
    return {
        rule["rule"]: (
            rule["mark"],
            rule.get("open"),
            {tuple(point["point"]): (point["mark"], point.get("open")) for point in rule.get("points", [])},
        )
        for rule in evaluation["rules"]
    }


def compare(vector, kind, result):
    """Checks one outcome, and returns how many points it has."""
    if vector.get("contradictions"):
        assert kind == "refused", vector["document"]
        expected = {tuple(found) for found in vector["contradictions"]}
        found = {(diagnostic["contradiction"], diagnostic["path"]) for diagnostic in result["diagnostics"]}
        assert found == expected, (found, expected)
        return 0
    assert kind == "ok", result["message"]
    evaluations = [result] if is_network(vector) else [result[key] for key in RULE_SETS if key in result]
    assert [e["rule_set"] for e in evaluations] == [e["rule_set"] for e in vector["evaluations"]]
    for here, there in zip(evaluations, vector["evaluations"]):
        assert marks(here) == answered(there), here["rule_set"]
        assert here["total"]["tally"] == there["total"]
        assert here["observations"]["tally"] == there["observations"]
    return sum(len(rule["points"]) for here in evaluations for rule in here["rules"])


def check():
    outcomes = sys.stdin.read().splitlines()
    assert len(outcomes) == len(vectors()), f"{len(outcomes)} outcomes for {len(vectors())} vectors"
    points = 0
    for vector, outcome in zip(vectors(), outcomes):
        kind, text = outcome.split(" ", 1)
        points += compare(vector, kind, json.loads(text))
    print(f"{len(outcomes)} vectors, {points} points: as the second implementation answers")


if __name__ == "__main__":
    if sys.argv[1:] == ["documents"]:
        for vector in vectors():
            kind = "network" if is_network(vector) else "practice"
            print(kind, json.dumps(vector["document"], ensure_ascii=False, separators=(",", ":")))
    elif sys.argv[1:] == ["check"]:
        check()
    else:
        sys.exit(__doc__)
