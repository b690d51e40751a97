"""Checks of the oracle itself: what it can answer, what it does answer, and the laws.

Nothing here runs the library; that comparison is made with the vectors.
"""

import copy
import itertools
import json
import pathlib
import re

import focus
import mhpss
from algebra import (
    MARKS, MET, MUST, NOT_APPLICABLE, NOT_ASSESSED, NOT_MET, OBSERVATION, PARTLY_MET, SHOULD, evaluate, fold, summary, tally,
)
from documents import FRAMEWORKS, RULE_SETS, evaluations, inconsistencies
from generate import document

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ORDER = {NOT_MET: 0, PARTLY_MET: 1, MET: 2}


def run(count, seed):
    """Runs every check; prints what was checked and what is wrong; returns whether all is well."""
    documents = [document(seed, number) for number in range(count)]
    well = True
    for about, problems in [
        ("codes like those of the library", terms()),
        ("laws of the algebra", algebra()),
        ("every list given, empty and left out, nothing contradictory", recorded(documents)),
        ("every point and rule with every outcome that it can have", complete(documents)),
        ("sums of evaluations", sums(documents)),
        ("laws of the frameworks", laws(documents)),
        ("a fact that is left out", less_said(documents[::10])),
        ("published SPRING assessments", published()),
        ("committed vectors", committed()),
    ]:
        problems = list(problems)
        print(f"{'ok  ' if not problems else 'FAIL'} {about}")
        for problem in problems[:20]:
            print(f"     {problem}")
        if len(problems) > 20:
            print(f"     and {len(problems) - 20} more")
        well = well and not problems
    print(f"{count} documents of seed {seed}, {len(possible())} outcomes")
    return well


# ---------------------------------------------------------------- codes


def declared(framework):
    """The sets of a framework as the library declares them: {set: [code]}."""
    source = (ROOT / "src" / framework / "terms.rs").read_text(encoding="utf-8")
    sets, current = {}, None
    for kind, code in re.findall(r'#\[(terms?)\("(\w+)"', source):
        if kind == "terms":
            current = sets.setdefault(code, [])
        else:
            current.append(code)
    return sets


def terms():
    known = set()
    for code, framework in FRAMEWORKS.items():
        theirs = declared(code)
        known |= {f"{code}/{set_code}/{term}" for set_code, codes in theirs.items() for term in codes}
        ours = dict(framework.SETS)
        ours.update({rules.code.split("/")[1]: codes_of(rules) for rules in RULE_SETS if rules.code.startswith(code + "/")})
        for set_code, codes in ours.items():
            if theirs.get(set_code) != codes:
                yield f"{code}/{set_code}: here {codes}, there {theirs.get(set_code)}"
    for rules in RULE_SETS:
        for row in rules.rows:
            if row[1] not in rules.sections or row[2] not in (MUST, SHOULD, OBSERVATION):
                yield f"{rules.code}/{row[0]}: section {row[1]}, strength {row[2]}"
    named = {term for _, points, _ in possible() if points for term in points}
    yield from (f"{term} is no term" for term in sorted(named - known))


def codes_of(rules):
    return [row[0] for row in rules.rows]


# ---------------------------------------------------------------- algebra


def algebra():
    for length in range(6):
        for marks in itertools.product(MARKS, repeat=length):
            yield from _algebra(list(marks))


def _algebra(marks):
    before, rule = summary(marks), fold(marks)
    if fold(sorted(marks)) != rule or summary(sorted(marks)) != before:
        yield f"{marks}: the order matters"
    more = summary(marks + [NOT_APPLICABLE])
    more["tally"][NOT_APPLICABLE] -= 1
    if more != before or fold(marks + [NOT_APPLICABLE]) != rule:
        yield f"{marks}: a point that does not apply changes more than its count"
    if not _within(before):
        yield f"{marks}: the share is not within its bounds"
    for place, mark in enumerate(marks):
        for other in (NOT_MET, PARTLY_MET, MET):
            changed = marks[:place] + [other] + marks[place + 1 :]
            after = summary(changed)
            if mark in ORDER and ORDER[other] > ORDER[mark]:
                if any(_part(after, key) < _part(before, key) for key in ("share", "at_least", "at_most")):
                    yield f"{marks}: raising {place} to {other} lowers the share"
                if rule in ORDER and fold(changed) in ORDER and ORDER[fold(changed)] < ORDER[rule]:
                    yield f"{marks}: raising {place} to {other} lowers the rule"
            if mark == NOT_ASSESSED and (_part(after, "at_least") < _part(before, "at_least") or _part(after, "at_most") > _part(before, "at_most")):
                yield f"{marks}: assessing {place} as {other} widens the bounds"
    for middle in range(len(marks) + 1):
        left, right = tally(marks[:middle]), tally(marks[middle:])
        if {mark: left[mark] + right[mark] for mark in MARKS} != before["tally"]:
            yield f"{marks}: the parts do not sum up"


def _part(written, key):
    """A share as a number that compares exactly: every denominator here divides 2 * 60."""
    return written[key]["half_points"] * 120 // written[key]["of"]


def _within(written):
    applicable = written["coverage"]["applicable"]
    if not applicable:
        return not {"share", "at_least", "at_most"} & set(written)
    if not written["coverage"]["assessed"]:
        return "share" not in written and _part(written, "at_least") == 0 and written["at_most"]["half_points"] == written["at_most"]["of"]
    low, share, high = (written[key]["half_points"] / written[key]["of"] for key in ("at_least", "share", "at_most"))
    return low <= share <= high


# ---------------------------------------------------------------- documents

NEVER_EMPTY = {"/iom/initiatives/*/cells", "/actors", "/spring/findings/*/inspiring_tools"}


def recorded(documents):
    given, empty = set(), set()
    for made in documents:
        yield from (f"contradictory: {pointer} in {json.dumps(made)[:80]}" for pointer in inconsistencies(made))
        for path, value in _lists(made, ""):
            (given if value else empty).add(path)
    yield from (f"never []: {path}" for path in sorted(given - empty - NEVER_EMPTY))
    yield from (f"never given: {path}" for path in sorted(empty - given))


def _lists(value, path):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _lists(inner, f"{path}/*" if path.endswith("/findings") else f"{path}/{key}")
    if isinstance(value, list):
        yield path, value
        for inner in value:
            yield from _lists(inner, path + "/*")


# ---------------------------------------------------------------- outcomes
#
# The outcome of a point is its mark and how it came about. Every point can be met, not met, not
# assessed; the lists say what else it can be.

OPEN, OPEN_RULE, SCOPE, FROM = "guard open", "guard of the rule open", "out of scope", " (from mhpss)"

# Assessors mark the points: every mark, and nothing is out of scope.
MARKED = {"spring/question", "asap/recommendation"}
# Points that can be partly met.
PARTLY = {
    "focus/rule/meaningful_contact",  # some contacts
    "focus/rule/equal_voice_in_meetings",  # some meetings
    "focus/rule/shape_needs_and_design",  # consulted
    "mhpss/rule/policy_levels",  # some levels
    "asap/journey_rule/users_in_every_phase",  # others who speak for users
}
# Points behind a guard of their own.
GUARDED = {
    "focus/rule/trained_workforce",
    "focus/rule/equal_say",
    "mhpss/rule/culture_and_trauma_informed",
    "mhpss/rule/works_across_layers",
    "mhpss/network_rule/adjacent_coordination",
    "iom/beneficiary/returning_family_member",
    "iom/rule/what_is_addressed",
    "asap/journey_rule/users_in_every_phase",
    "asap/journey_rule/phases_in_order",
}
# Points that can be not applicable without any guard.
NOT_APPLICABLE_ALONE = {"mhpss/aspect/tied_to_lower_layers", "asap/journey_rule/accessible_participation"}
# Points that are never open by themselves: the cells are known where the guard of the rule is.
NEVER_OPEN = {"iom/rule/community_acceptance"}
# Points whose mark may come from MHPSS.
TAKEN = {
    "focus/rule/beyond_trauma": [MET, NOT_MET],
    "focus/specialist_topic/culture": [MET, NOT_MET, NOT_APPLICABLE],
    "focus/specialist_topic/racism": [NOT_MET, NOT_APPLICABLE],
    "focus/specialist_topic/discrimination": [NOT_MET, NOT_APPLICABLE],
}


def outcomes(written):
    """(rule, terms, outcome) of every point, and (rule, None, mark) of every rule."""
    found = set()
    for evaluation in written:
        for rule in evaluation["rules"]:
            found.add((rule["rule"], None, rule["mark"]))
            for asked in rule["points"]:
                how = SCOPE if "out_of_scope" in rule else OPEN_RULE if "open_guard" in rule else OPEN if "open_guard" in asked else asked["mark"]
                found.add((rule["rule"], tuple(asked["terms"]), how + (FROM if "from" in asked else "")))
    return found


def possible():
    """Every outcome that there can be."""
    nothing = {"focus/rule": focus.Facts({}), "mhpss/network_rule": [{}]}
    found = set()
    for rules in RULE_SETS:
        for row, rule in zip(rules.rows, evaluate(rules, nothing.get(rules.code, {}))["rules"]):
            name = rule["rule"]
            partly = rules.code in MARKED or name in PARTLY
            for mark in MARKS:
                if mark != PARTLY_MET or partly or len(rule["points"]) > 1:
                    found.add((name, None, mark))
            for asked in rule["points"]:
                either = {name, asked["terms"][0]}
                can = {MET, NOT_MET}
                can |= {NOT_APPLICABLE} if rules.code in MARKED else {SCOPE}
                can |= {PARTLY_MET} if partly else set()
                can |= set() if either & NEVER_OPEN else {NOT_ASSESSED}
                can |= {NOT_APPLICABLE, OPEN_RULE} if row[3] else set()
                can |= {NOT_APPLICABLE, OPEN} if either & GUARDED else set()
                can |= {NOT_APPLICABLE} if either & NOT_APPLICABLE_ALONE else set()
                can |= {mark + FROM for key in either for mark in TAKEN.get(key, [])}
                found |= {(name, tuple(asked["terms"]), outcome) for outcome in can}
    return found


def complete(documents):
    seen, expected = set(), possible()
    for made in documents:
        seen |= outcomes(evaluations(made))
    yield from (f"never seen: {_show(outcome)}" for outcome in sorted(expected - seen, key=str))
    yield from (f"not expected: {_show(outcome)}" for outcome in sorted(seen - expected, key=str))


def _show(outcome):
    rule, points, what = outcome
    return f"{rule} {' + '.join(points) if points else '(the rule)'}: {what}"


# ---------------------------------------------------------------- evaluations


def sums(documents):
    points = {}
    for made in documents:
        for evaluation in evaluations(made):
            marks = [asked["mark"] for rule in evaluation["rules"] for asked in rule["points"]]
            parts = [evaluation["total"], evaluation["observations"]]
            sections = [section["total"] for section in evaluation["sections"]]
            if points.setdefault(evaluation["rule_set"], len(marks)) != len(marks):
                yield f"{evaluation['rule_set']}: a number of points that varies"
            if _sum(parts) != tally(marks) or _sum(sections) != evaluation["total"]["tally"]:
                yield f"{evaluation['rule_set']}: tallies that do not sum up"
            if not all(_within(part) for part in parts + sections):
                yield f"{evaluation['rule_set']}: a share outside of its bounds"


def _sum(parts):
    return {mark: sum(part["tally"][mark] for part in parts) for mark in MARKS}


# ---------------------------------------------------------------- laws of the frameworks


def laws(documents):
    for made in documents:
        before = evaluations(made)
        for law, changed in unchanged(made):
            if evaluations(changed) != before:
                yield f"{law}: {json.dumps(made, ensure_ascii=False)[:200]}"
        for law, changed, only in not_lowered(made):
            yield from (f"{law}: {what}" for what in lowered(before, evaluations(changed), only))


def unchanged(made):
    """Documents that say the same in another way."""
    yield "the order of every list is irrelevant", _reversed(made)
    for code, key in [("focus", "contacts"), ("focus", "partners"), ("iom", "initiatives")]:
        if made.get(code, {}).get(key):
            changed = copy.deepcopy(made)
            changed[code][key] *= 2
            yield f"listing {key} again changes nothing", changed
    if made.get("iom", {}).get("initiatives"):
        changed = copy.deepcopy(made)
        changed["iom"]["initiatives"] = [half for initiative in made["iom"]["initiatives"] for half in _halves(initiative)]
        yield "splitting initiatives changes nothing", changed
        changed = copy.deepcopy(made)
        changed["iom"]["initiatives"] = _merged(made["iom"]["initiatives"])
        yield "merging initiatives that record the same lists changes nothing", changed


def _reversed(value):
    if isinstance(value, dict):
        return {key: _reversed(value[key]) for key in reversed(value)}
    return [_reversed(inner) for inner in reversed(value)] if isinstance(value, list) else value


def _halves(initiative):
    """An initiative as two: every list that is given is given in both, each with a part of it."""
    if len(initiative["cells"]) < 2:
        return [initiative]
    return [_part_of(initiative, 0), _part_of(initiative, 1)]


def _part_of(value, half):
    if isinstance(value, dict):
        return {key: _part_of(inner, half) if isinstance(inner, (dict, list)) else inner for key, inner in value.items()}
    return value[half::2]


def _merged(initiatives):
    merged = {}
    for initiative in initiatives:
        shape = (frozenset(initiative) - {"name"}, frozenset(initiative.get("addressed", {})))
        merged[shape] = _union(merged[shape], initiative) if shape in merged else initiative
    return list(merged.values())


def _union(one, other):
    if isinstance(one, dict):
        return {key: _union(one[key], other[key]) for key in one if key in other}
    return one + [item for item in other if item not in one] if isinstance(one, list) else one


INVOLVED = ["every_stage_both_communities", "shape_needs_and_design", "active_participants"]


def not_lowered(made):
    """Documents that say more, and the rules of which no point may be lower."""
    for stage, row in made.get("focus", {}).get("participation", {}).items():
        for community, involvement in row.items():
            ladder = focus.SETS["involvement"]
            if involvement != ladder[-1]:
                changed = copy.deepcopy(made)
                changed["focus"]["participation"][stage][community] = ladder[ladder.index(involvement) + 1]
                yield "more involvement", changed, [f"focus/rule/{code}" for code in INVOLVED]
    for layer, own in made.get("mhpss", {}).get("layers", {}).items():
        for function in mhpss.SETS["function"]:
            if "functions" in own and function not in own["functions"]:
                changed = copy.deepcopy(made)
                changed["mhpss"]["layers"][layer]["functions"].append(function)
                if not inconsistencies(changed):
                    yield f"a layer that is given, and now {function}", changed, [f"mhpss/rule/{row[0]}" for row in mhpss.RULES.rows]
            if "functions" in own and function == "provide" and function in own["functions"]:
                changed = copy.deepcopy(made)
                changed["mhpss"]["layers"][layer]["functions"].remove(function)
                if not inconsistencies(changed):
                    yield "a layer that is not provided any more", changed, ["mhpss/rule/full_spectrum"]


def lowered(before, after, only):
    """Points that were applicable and are lower now, or do not apply any more."""
    for old, new in zip(before, after):
        for rule, again in zip(old["rules"], new["rules"]):
            for was, now in zip(rule["points"], again["points"]):
                if rule["rule"] not in only or was["mark"] == now["mark"]:
                    continue
                fell = was["mark"] in ORDER and ORDER.get(now["mark"], -1) < ORDER[was["mark"]] and now["mark"] != NOT_ASSESSED
                if fell or now["mark"] == NOT_APPLICABLE:
                    yield f"{rule['rule']} {was['terms']}: {was['mark']} -> {now['mark']}"


# Without these keys something is no document any more.
REQUIRED = {"practice", "name", "actors", "cells", "among", "stakeholder", "text", "to", "journey", "recommendations", *FRAMEWORKS}
# Folded from contacts: one of them open may hide that others differ.
FOLDED = {"focus/rule/meaningful_contact", "focus/rule/equal_voice_in_meetings"}


def less_said(documents):
    """Leaving out one fact can open a point, and never answers it or answers it otherwise.

    Not so for MHPSS, where what is recorded of a layer may stand beside the statement that it is
    not provided, and counts once that statement is left out.
    """
    for made in documents:
        if "mhpss" in made or "actors" in made:
            continue
        before = evaluations(made)
        for path in _facts(made, []):
            changed = copy.deepcopy(made)
            where = changed
            for step in path[:-1]:
                where = where[step]
            del where[path[-1]]
            if inconsistencies(changed):
                continue
            for (rule, points, was), (_, _, now) in zip(_marks(before), _marks(evaluations(changed))):
                if now not in (was, NOT_ASSESSED) and rule not in FOLDED:
                    yield f"without {'/'.join(map(str, path))}: {rule} {points}: {was} -> {now}"


def _facts(value, path):
    """Where the facts are: every key of a map or object that may be left out."""
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else []:
        if key == "out_of_scope":
            continue
        if isinstance(value, dict) and key not in REQUIRED and not (key == "from" and isinstance(inner, str)):
            yield path + [key]
        yield from _facts(inner, path + [key])


def _marks(written):
    return [(rule["rule"], asked["terms"], asked["mark"]) for each in written for rule in each["rules"] for asked in rule["points"]]


# ---------------------------------------------------------------- files of the repository

# met, partly met, not met, not assessed
PUBLISHED = {
    "labour_office_cz": (33, 0, 3, 4),
    "centre_for_foreigners_usti": (34, 0, 5, 1),
    "refugee_association_germany": (29, 0, 4, 7),
    "partecipazione": (39, 0, 1, 0),
    "queer_base": (34, 1, 1, 4),
    "undok": (38, 0, 1, 1),
    "multicultural_centre_warsaw": (30, 0, 4, 6),
    "salus_space": (35, 0, 3, 2),
    "katto": (38, 0, 2, 0),
    "salam": (31, 0, 2, 7),
}


def published():
    folder = ROOT / "examples" / "data"
    for name, expected in PUBLISHED.items():
        made = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        (evaluation,) = (each for each in evaluations(made) if each["rule_set"] == "spring/question")
        marks = tuple(evaluation["total"]["tally"][mark] for mark in (MET, PARTLY_MET, NOT_MET, NOT_ASSESSED))
        if marks != expected:
            yield f"{name}: {marks}, published {expected}"


def committed():
    seen = set()
    for number, line in enumerate((HERE / "vectors.jsonl").read_text(encoding="utf-8").splitlines(), 1):
        vector = json.loads(line)
        written = evaluations(vector["document"])
        seen |= outcomes(written)
        if written != vector["evaluations"]:
            yield f"line {number} is not what is evaluated now"
    yield from (f"not in the vectors: {_show(outcome)}" for outcome in sorted(possible() - seen, key=str))
