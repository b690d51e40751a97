"""Checks of the oracle itself: what it can answer, what it does answer, and the laws.

Nothing here runs the library; that comparison is made with the vectors.
"""

import copy
import itertools
import json
import pathlib
import re

import asap
import focus
import iom
import mhpss
from algebra import (
    MARKS, MET, NOT_APPLICABLE, NOT_ASSESSED, NOT_MET, OBSERVATION, PARTLY_MET,
    Facts, Presupposition, any_of, fold, not_after, of_every, of_some, rule_results,
)
from cases import CASES
from documents import FRAMEWORKS, RULE_SETS, contradictions, evaluations, vector
from generate import Random, document

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
COUNTS = {
    "focus/rule": (38, 114), "mhpss/rule": (21, 72), "mhpss/network_rule": (3, 11), "iom/rule": (13, 49), "spring/question": (12, 40),
    "asap/journey_rule": (25, 81), "asap/recommendation": (31, 91),
}


def run(count, seed):
    """Runs every check; prints what was checked and what is wrong; returns whether all is well."""
    documents = [document(seed, number) for number in range(count)]
    vectors = [vector(made) for made in documents]
    well = True
    for about, problems in [
        ("numbers of rules and points", counts()),
        ("codes like those of the library", codes()),
        ("the mark of a rule from its points", folding()),
        ("some, every and dates agree with every completion", completions()),
        ("presuppositions agree with every completion", presuppositions(seed)),
        ("cases written by hand", cases()),
        ("sums of tallies", sums(vectors)),
        ("every outcome of every point, and no other", outcomes_seen(vectors)),
        ("every contradiction", contradictions_seen(vectors)),
        ("what is recorded later never changes a mark", said_later(documents, vectors, seed)),
        ("naming some terms denies nothing", only_named(documents)),
        ("order is irrelevant", order(documents[::4], vectors[::4])),
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


# ---------------------------------------------------------------- tables


def of_nothing(rules):
    """The results of an assessment that records nothing."""
    actor = {"actors": {"listed": [{"name": "Town", "mhpss": {}}]}}
    empty = {
        "focus/rule": focus.facts_of({}), "mhpss/rule": mhpss.facts_of({}), "mhpss/network_rule": mhpss.network_of(actor),
        "iom/rule": iom.facts_of({}), "asap/journey_rule": asap.facts_of({}), "asap/recommendation": {"recorded": {}},
    }
    return list(rule_results(rules, empty.get(rules.code, {})))


def counts():
    for rules in RULE_SETS:
        found = of_nothing(rules)
        names = [(code, tuple(terms)) for code, _, _, _, points, _ in found for terms, _ in points]
        if (len(found), len(set(names))) != COUNTS[rules.code] or len(names) != len(set(names)):
            yield f"{rules.code}: {len(found)} rules, {len(set(names))} points, expected {COUNTS[rules.code]}"


def codes():
    """The codes of the library: every `terms.rs` below `src/`."""
    theirs = {}
    for code in FRAMEWORKS:
        for path in sorted((ROOT / "src" / code).rglob("terms.rs")):
            vocabulary = None
            for kind, name in re.findall(r'#\[(terms?)\(\s*"(\w+)"', path.read_text(encoding="utf-8")):
                if kind == "terms":
                    vocabulary = theirs.setdefault(f"{code}/{name}", [])
                else:
                    vocabulary.append(name)
    ours = {f"{code}/{name}": terms for code, framework in FRAMEWORKS.items() for name, terms in framework.SETS.items()}
    ours.update({rules.code: [row[0] for row in rules.rows] for rules in RULE_SETS})
    for name, terms in ours.items():
        if theirs.get(name) != terms:
            yield f"{name}: here {terms}, there {theirs.get(name)}"
    known = {f"{name}/{term}" for name, terms in theirs.items() for term in terms}
    named = {term for _, terms, _ in possible() for term in terms.split("+") if term}
    yield from (f"{term} is no term" for term in sorted(named - known))


# ---------------------------------------------------------------- algebra


def folding():
    order = {NOT_MET: 0, PARTLY_MET: 1, MET: 2}
    for length in range(5):
        for marks in itertools.product(MARKS, repeat=length):
            rule = fold(marks)
            if fold(sorted(marks)) != rule or fold([*marks, NOT_APPLICABLE]) != rule:
                yield f"{marks}: order, or a point that does not apply"
            for place, mark in enumerate(marks):
                for other in (PARTLY_MET, MET):
                    after = fold([*marks[:place], other, *marks[place + 1 :]])
                    if mark in order and order[mark] < order[other] and rule in order and after in order and order[after] < order[rule]:
                        yield f"{marks}: falls when a point rises"


def completions():
    """Listed things of two facts: the mark is what all completions say, and open if they differ."""
    values = [True, False, None]
    things = list(itertools.product(values, repeat=2))
    for length in range(3):
        for listed in itertools.product(things, repeat=length):
            for others in values:
                f = _things(listed, others)
                some = of_some(f, "things", lambda p: f.get(f"{p}/has"), "aspect/all").mark
                every = of_every(f, "things", lambda p: f.get(f"{p}/among"), lambda p: f.get(f"{p}/has"), "aspect/all").mark
                both = [list(whole) for whole in _completions(listed, others)]
                if some != _agreed(any(has for _, has in whole) for whole in both):
                    yield f"some of {listed}, others {others}: {some}"
                if every != _agreed(all(has or not among for among, has in whole) for whole in both):
                    yield f"every of {listed}, others {others}: {every}"
    dates = ["2019", "2020", "2020-01", "2020-02", "2020-01-31", "2020-02-01", "2019-12-31"]
    ends = {date: [day for day in ["2019-01-01", "2019-12-31", "2020-01-01", "2020-01-15", "2020-01-31", "2020-02-01", "2020-02-28", "2020-12-31"] if day.startswith(date)] for date in dates}
    for one, other in itertools.product(dates, repeat=2):
        told = {first <= second for first in ends[one] for second in ends[other]}
        if not_after(one, other) != (told.pop() if len(told) == 1 else None):
            yield f"{one} not after {other}: {not_after(one, other)}"


def _things(listed, others):
    f = Facts()
    given = {"listed": listed, "others": others}
    for place, (among, has) in f.things("things", given):
        f.fact(f"{place}/among", among)
        f.fact(f"{place}/has", has)
    f.conclude([])
    return f


def _completions(listed, others):
    ways = [[(a, h) for a in ([True, False] if among is None else [among]) for h in ([True, False] if has is None else [has])] for among, has in listed]
    more = [()] if others is False else [(), *(((a, h),) for a in (True, False) for h in (True, False))]
    return (whole + added for whole in itertools.product(*ways) for added in more)


def _agreed(answers):
    answers = set(answers)
    return NOT_ASSESSED if len(answers) > 1 else MET if True in answers else NOT_MET


def presuppositions(seed):
    """Random tables over five facts and a choice: refused if no completion is free of contradiction; what is concluded holds in all."""
    random = Random(seed, 17)
    places = ["a", "b", "c", "d", "e"]
    for _ in range(1500):
        choice = random.shuffled(places)[:2]
        rows = []
        for _ in range(1 + random.below(5)):
            claim, premise = random.shuffled(places)[:2]
            rows.append(Presupposition("x", claim, "choice" if random.chance(30) and claim not in choice else premise))
        stated = {place: random.chance(50) for place in places if random.chance(35)}
        f = Facts()
        f.stated = dict(stated)
        f.choices = {"choice": lambda f: any_of(f.get(place) for place in choice)}
        refused = f.conclude(rows)
        worlds = []
        for values in itertools.product([True, False], repeat=5):
            world = dict(zip(places, values))
            world["choice"] = any(world[place] for place in choice)
            if all(world[place] == value for place, value in stated.items()) and not any(world[row.claim] and not world[row.premise] for row in rows):
                worlds.append(world)
        if bool(refused) != (not worlds):
            yield f"{rows} {stated}: refused {refused}, {len(worlds)} completions"
        for place in [*places, "choice"] if worlds else []:
            told = {world[place] for world in worlds}
            if f.get(place) is not None and told != {f.get(place)}:
                yield f"{rows} {stated}: {place} is concluded {f.get(place)}"
            if told == {False} and f.get(place) is None:
                yield f"{rows} {stated}: {place} is not concluded no"


# ---------------------------------------------------------------- cases


def cases():
    for why, expected, made in CASES:
        yield from (f"{why}: {problem}" for problem in unexpected(expected, made))


def unexpected(expected, made):
    """What a document does not answer as expected."""
    written = vector(made)
    if isinstance(expected, list):
        return [] if written.get("contradictions") == sorted(list(pair) for pair in expected) else [written.get("contradictions", "accepted")]
    if written["kind"] == "refused":
        return written["contradictions"]
    answers = _answers(written)
    found = {name: answers.get(name, NOT_ASSESSED) for name in expected}
    return [f"{name} is {found[name]}, expected {answer}" for name, answer in expected.items() if found[name] != answer]


def _answers(written):
    """What is said of each point, in the short form of the cases."""
    answers = {}
    for evaluation in written["evaluations"]:
        for rule in evaluation["rules"]:
            code = rule["rule"].split("/")[-1]
            codes = [code, "recommendation:" + code] if evaluation["rule_set"] == "asap/recommendation" else [code]
            for name in codes:
                answers.setdefault(name, _short(rule["open"]) if "open" in rule else rule["mark"])
                for asked in rule.get("points", []):
                    point = "+".join(term.split("/")[-1] for term in asked["point"])
                    said = "? " + _short(asked["open"]) if "open" in asked else " ".join([asked["mark"], *([asked["taken_from"]] if "taken_from" in asked else [])])
                    answers.setdefault(f"{name} {point}", said)
    return answers


def _short(terms):
    return "+".join(term if term.startswith("focus/") and "community" in term and len(terms) == 1 else term.split("/", 1)[1] for term in terms)


# ---------------------------------------------------------------- outcomes
#
# The outcome of a point is its mark and how it came about. "Not assessed" without an open question is not
# listed: it is what every point of an empty record is.

OPEN, SCOPE = "open", "out of scope"
MARKED = {"spring/question", "asap/recommendation"}  # assessors mark the points
PARTLY = {"focus/rule/life_domains", "mhpss/rule/policy_levels", "asap/journey_rule/users_in_every_phase"}
ONLY_MET = {"asap/journey_rule/several_needs", "asap/journey_rule/pillars"}  # read from lists that only name
# Points behind a guard of their own.
GUARDED = {
    "focus/rule/trained_workforce", "focus/rule/equal_say", "focus/rule/coordination", "mhpss/rule/equal_attention/mhpss/flag/same_attention",
    "mhpss/rule/culture_and_trauma_informed", "mhpss/rule/works_across_layers", "mhpss/rule/policy_levels",
    "mhpss/network_rule/adjacent_coordination", "iom/rule/individual_beneficiaries/iom/beneficiary/returning_family_member",
    "iom/rule/what_is_addressed", "asap/journey_rule/users_in_every_phase", "asap/journey_rule/phases_in_order",
}
# Points that are open because more things may exist than are listed.
MORE_MAY_EXIST = {
    *(f"focus/rule/{code}" for code in ["intergroup_contact", "meaningful_contact", "lasting_contact", "enjoyable_contact", "equal_voice_in_meetings"]),
    "mhpss/network_rule/layers_covered", "mhpss/network_rule/complementary_purposes",
    *(f"iom/rule/{row[0]}" for row in iom.RULES.rows if row[0] != "needs_based"),
}
NOT_FROM_THINGS = {f"iom/flag/{code}" for code in ["good_governance", "local_public_services", "infrastructure"]}
NOT_APPLICABLE_ALONE = {"mhpss/rule/wider_than_trauma/mhpss/aspect/tied_to_lower_layers", "asap/journey_rule/accessible_participation"}
# Points that another assessment may answer.
TAKEN = {
    "focus/rule/beyond_trauma": [MET, NOT_MET],
    "focus/rule/culturally_informed_specialists": [MET, NOT_MET, NOT_APPLICABLE],
    "focus/rule/mhpss_linkage": [MET],
    **{f"asap/measure/{code}": [MET, NOT_MET] + [NOT_APPLICABLE] * place.startswith("access") for code, place in asap.FROM_JOURNEY.items()},
    "asap/measure/answers_improve_programme": [MET, PARTLY_MET, NOT_MET],
    **{f"asap/measure/{code}": [MET] for code in asap.FROM_PROFILE},
}


def outcomes(written):
    """(rule, terms, outcome) of a vector; of a refused one (contradiction, "", place without numbers and terms)."""
    found = set()
    for term, pointer in written.get("contradictions", []):
        found.add((term, "", re.sub(r"/\d+", "/*", pointer)))
    for evaluation in written.get("evaluations", []):
        for rule in evaluation["rules"]:
            name = rule["rule"]
            if "open" in rule:
                found.add((name, "", OPEN))
            if rule["mark"] == NOT_APPLICABLE and "points" not in rule:
                found.add((name, "", SCOPE))
            for asked in rule.get("points", []):
                how = OPEN if "open" in asked else asked["mark"]
                found.add((name, "+".join(asked["point"]), how + (f" from {asked['taken_from']}" if "taken_from" in asked else "")))
    return found


def possible():
    """Every outcome that there can be, of every point."""
    found = set()
    for rules in RULE_SETS:
        framework = rules.code.split("/")[0]
        for row, (code, _, _, _, points, _) in zip(rules.rows, of_nothing(rules)):
            name = f"{rules.code}/{code}"
            found |= {(name, "", SCOPE)} | ({(name, "", OPEN)} if row[3] else set())
            for terms, _ in points:
                terms = [term if term.count("/") == 2 else f"{framework}/{term}" for term in terms]
                keys = {name, terms[0], f"{name}/{terms[0]}"}
                can = {MET} if keys & ONLY_MET else {MET, NOT_MET}
                can |= {PARTLY_MET} if keys & PARTLY or rules.code in MARKED else set()
                can |= {NOT_APPLICABLE} if keys & (GUARDED | NOT_APPLICABLE_ALONE) or row[3] or rules.code in MARKED else set()
                can |= {OPEN} if keys & GUARDED or (keys & MORE_MAY_EXIST and not keys & NOT_FROM_THINGS) else set()
                framework_from = "mhpss" if framework == "focus" else "asap"
                can |= {f"{mark} from {framework_from}" for key in keys for mark in TAKEN.get(key, [])}
                found |= {(name, "+".join(terms), outcome) for outcome in can}
    return found


def outcomes_seen(vectors):
    expected = possible()
    seen = {outcome for written in vectors if "evaluations" in written for outcome in outcomes(written)}
    yield from (f"never seen: {outcome}" for outcome in sorted(expected - seen))
    yield from (f"not expected: {outcome}" for outcome in sorted(seen - expected))


def contradictions_seen(vectors):
    expected = {f"{code}/contradiction/{term}" for code, framework in FRAMEWORKS.items() for term in framework.SETS.get("contradiction", [])}
    written_by_hand = [vector(made) for _, _, made in CASES]
    seen = {term for written in vectors + written_by_hand for term, _ in written.get("contradictions", [])}
    yield from (f"never seen: {term}" for term in sorted(expected - seen))
    yield from (f"not in the vocabulary: {term}" for term in sorted(seen - expected))


def sums(vectors):
    for written in vectors:
        for evaluation in written.get("evaluations", []):
            shown = [asked["mark"] for rule in evaluation["rules"] for asked in rule.get("points", [])]
            both = {mark: evaluation["total"][mark] + evaluation["observations"][mark] for mark in MARKS}
            if sum(both.values()) != COUNTS[evaluation["rule_set"]][1]:
                yield f"{evaluation['rule_set']}: {both}"
            if any(both[mark] != shown.count(mark) for mark in (MET, PARTLY_MET, NOT_MET)):
                yield f"{evaluation['rule_set']}: {both}, but other points are shown"


# ---------------------------------------------------------------- laws of documents

# Without these keys something is no document any more, or it is another question.
KEPT = {
    "practice", "name", "actors", "among", "stakeholder", "text", "leaves", "enters", "next_step", "out_of_scope", "not_applicable",
    "for_audiences", "notes", *FRAMEWORKS, "profile", "journey", "recommendations",
}


# Measures of which the record can say partly met.
OTHER_READINGS = {"answers_improve_programme"}


def said_later(documents, vectors, seed):
    """A document with statements left out: each of its marks is the mark of the whole document, a completion of it."""
    random = Random(seed, 18)
    for made, written in zip(documents, vectors):
        if written["kind"] == "refused":
            continue
        whole = _marks(written)
        for percent in (3, 35):
            less = copy.deepcopy(made)
            _forget(less, random, percent)
            for evaluation, points in _marks(vector(less)).items():
                for point, mark in points.items():
                    if mark != NOT_ASSESSED and whole[evaluation].get(point) != mark:
                        yield f"{point}: {mark}, with more said {whole[evaluation].get(point)}: {json.dumps(less)[:300]}"


def _forget(value, random, percent, path=()):
    """Leaves out statements. A yes or a thing among no others takes `others` with it, for it would become a no."""
    if isinstance(value, list):
        for inner in value:
            _forget(inner, random, percent, path)
    for key in list(value) if isinstance(value, dict) else []:
        if key in KEPT or key not in value or (path[-1:] == ("cells",) and value[key] is True):
            pass
        elif key == "listed":
            gone = [thing for thing in value["listed"] if path[-1] != "actors" and random.chance(percent)]
            value["listed"] = [thing for thing in value["listed"] if thing not in gone]
            if gone and value.get("others") is False:
                del value["others"]
        elif path[-1:] == ("measures",) and (value[key] == PARTLY_MET or key in OTHER_READINGS):
            pass  # beside what is recorded such a mark is another reading and no contradiction
        elif not isinstance(value[key], dict) and random.chance(percent):
            if value[key] is True and value.get("others") is False:
                del value["others"]
            value.pop(key, None)
            continue
        if isinstance(value.get(key), (dict, list)) and key not in ("out_of_scope", "not_applicable", "notes", "practice"):
            _forget(value[key], random, percent, path + (key,))


def _marks(written):
    """Of each rule set: the marks of the points that are shown, rules out of scope apart."""
    return {
        evaluation["rule_set"]: {(rule["rule"], *asked["point"]): asked["mark"] for rule in evaluation["rules"] for asked in rule.get("points", [])}
        for evaluation in written["evaluations"]
    }


# Rules that can deny without any no: by rungs, extents, dates.
DENYING = {
    "focus/rule/every_stage_both_communities", "focus/rule/equal_say", "focus/rule/active_participants", "mhpss/rule/policy_levels",
    "asap/journey_rule/phases_in_order", "asap/journey_rule/build_up_order", "iom/rule/needs_based",
}


def only_named(documents):
    for made in documents:
        named = _without_noes(made)
        if contradictions(named):
            continue
        for evaluation in evaluations(named):
            for rule in evaluation["rules"]:
                marks = {asked["mark"] for asked in rule.get("points", [])}
                if evaluation["rule_set"] not in MARKED and rule["rule"] not in DENYING and NOT_MET in marks:
                    yield f"{rule['rule']}: {json.dumps(named)[:300]}"


def _without_noes(value):
    if isinstance(value, list):
        return [_without_noes(inner) for inner in value]
    if isinstance(value, dict):
        return {key: _without_noes(inner) for key, inner in value.items() if inner is not False}
    return value


def order(documents, vectors):
    for made, written in zip(documents, vectors):
        if written["kind"] != "refused" and evaluations(_reversed(made)) != written["evaluations"]:
            yield json.dumps(made)[:300]


def _reversed(value):
    if isinstance(value, dict):
        return {key: _reversed(value[key]) for key in reversed(value)}
    return [_reversed(inner) for inner in reversed(value)] if isinstance(value, list) else value


# ---------------------------------------------------------------- files of the repository

# met, partly met, not met, not assessed
PUBLISHED = {
    "labour_office_cz": (33, 0, 3, 4), "centre_for_foreigners_usti": (34, 0, 5, 1), "refugee_association_germany": (29, 0, 4, 7),
    "partecipazione": (39, 0, 1, 0), "queer_base": (34, 1, 1, 4), "undok": (38, 0, 1, 1), "multicultural_centre_warsaw": (30, 0, 4, 6),
    "salus_space": (35, 0, 3, 2), "katto": (38, 0, 2, 0), "salam": (31, 0, 2, 7),
}


def published():
    for name, expected in PUBLISHED.items():
        path = ROOT / "examples" / "data" / f"{name}.json"
        if path.exists():
            (total,) = (each["total"] for each in FRAMEWORKS["spring"].evaluations(json.loads(path.read_text(encoding="utf-8"))["spring"]))
            marks = tuple(total[mark] for mark in (MET, PARTLY_MET, NOT_MET, NOT_ASSESSED))
            if marks != expected:
                yield f"{name}: {marks}, published {expected}"


def committed():
    path = HERE / "vectors.jsonl"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines() if path.exists() else [], 1):
        if vector(json.loads(line)["document"]) != json.loads(line):
            yield f"line {number} is not what is answered now"
