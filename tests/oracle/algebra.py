"""What all five frameworks share: marks, points, guards, rules, sections.

A *fact* is True (yes), False (no) or None (absent: nobody said). A *mark* is one of the five
words below. A *point* is a list of terms with an answer. Terms are written `set/code` in the
tables, and get the framework in front when they are written out; a term of another framework
stands there in full.
"""

from typing import NamedTuple, Optional

MET = "met"
PARTLY_MET = "partly_met"
NOT_MET = "not_met"
NOT_APPLICABLE = "not_applicable"
NOT_ASSESSED = "not_assessed"
MARKS = [MET, PARTLY_MET, NOT_MET, NOT_APPLICABLE, NOT_ASSESSED]

MUST = "must"
SHOULD = "should"
OBSERVATION = "observation"


class Condition(NamedTuple):
    """A guard: what it is called, and whether it holds (True, False, None)."""

    terms: list
    holds: Optional[bool]
    source: Optional[str] = None  # the framework that answered, where it is another one


class Answer(NamedTuple):
    """How one point is marked."""

    mark: str
    source: Optional[str] = None
    open_guard: Optional[list] = None


# ---------------------------------------------------------------- facts and marks


def of_fact(fact):
    """yes: met; no: not met; absent: not assessed."""
    return NOT_ASSESSED if fact is None else MET if fact else NOT_MET


def has(given, term):
    """Whether a list has a term. A list that is given is complete; an absent one says nothing."""
    return None if given is None else term in given


def not_empty(given):
    """Whether there is something in a list."""
    return None if given is None else len(given) > 0


def known(stated, *presupposing):
    """As stated; where nothing is stated: yes as soon as one recorded fact presupposes it."""
    return stated if stated is not None else True if any(presupposing) else None


def some(facts):
    """At least one yes; else open while one might be; else no. Of no facts at all: no."""
    facts = list(facts)
    return True if True in facts else None if None in facts else False


def both(*facts):
    """All yes; else no if one is no; else open."""
    return False if False in facts else None if None in facts else True


def fold(marks):
    """The mark of a rule from those of its points, and of `every` from those of the things."""
    applicable = [mark for mark in marks if mark != NOT_APPLICABLE]
    failing = [mark for mark in applicable if mark in (NOT_MET, PARTLY_MET)]
    counting = [mark for mark in applicable if mark in (MET, PARTLY_MET)]
    if not applicable:
        return NOT_APPLICABLE
    if all(mark == MET for mark in applicable):
        return MET
    if not failing:
        return NOT_ASSESSED
    return PARTLY_MET if counting else NOT_MET


def presupposes(first, then):
    """A mark that presupposes another: not met where that is not met, else as it was recorded."""
    return NOT_MET if first == NOT_MET else then


# ---------------------------------------------------------------- points


def point(terms, mark, source=None):
    """A point without a guard. One term may stand without brackets."""
    return ([terms] if isinstance(terms, str) else terms, Answer(mark, source))


def guarded(condition, terms, mark):
    """A point behind a guard of its own."""
    terms = [terms] if isinstance(terms, str) else terms
    if condition.holds is None:
        return (terms, Answer(NOT_ASSESSED, None, condition.terms))
    if not condition.holds:
        return (terms, Answer(NOT_APPLICABLE, condition.source))
    return (terms, Answer(mark))


def in_list(set_code, codes, given):
    """One point for each term: met when the list has it, not met when the list lacks it."""
    return [point(f"{set_code}/{code}", of_fact(has(given, code))) for code in codes]


def flags(facts, *codes):
    """One point for each yes/no fact of the map `flags`."""
    return [point(f"flag/{code}", of_fact(flag(facts, code))) for code in codes]


def flag(facts, code):
    return facts.get("flags", {}).get(code)


# ---------------------------------------------------------------- tallies


def tally(marks):
    counted = {mark: 0 for mark in MARKS}
    for mark in marks:
        counted[mark] += 1
    return counted


def summary(marks):
    """Tally, coverage, and as far as there are any: the share and its two bounds."""
    counted = tally(marks)
    assessed = counted[MET] + counted[PARTLY_MET] + counted[NOT_MET]
    applicable = assessed + counted[NOT_ASSESSED]
    reached = 2 * counted[MET] + counted[PARTLY_MET]
    written = {"tally": counted, "coverage": {"assessed": assessed, "applicable": applicable}}
    if assessed:
        written["share"] = {"half_points": reached, "of": 2 * assessed}
    if applicable:
        written["at_least"] = {"half_points": reached, "of": 2 * applicable}
        written["at_most"] = {"half_points": reached + 2 * counted[NOT_ASSESSED], "of": 2 * applicable}
    return written


def exemplary(marks):
    """At least one point applies, and all that apply are met."""
    applicable = [mark for mark in marks if mark != NOT_APPLICABLE]
    return bool(applicable) and all(mark == MET for mark in applicable)


# ---------------------------------------------------------------- evaluations


class RuleSet(NamedTuple):
    """A table of rules: (code, section, strength, guard or None, points).

    Guards and points are functions of the facts; the sections stand in the order of publication.
    """

    code: str  # "focus/rule"
    section_set: str  # "focus/section"
    sections: list
    rows: list
    precondition: Optional[str] = None


def full(framework, term):
    return term if term.count("/") == 2 else f"{framework}/{term}"


def evaluate(rules, facts, out_of_scope=None):
    """The evaluation of one assessment, in the shape in which it is written."""
    framework = rules.code.split("/")[0]
    out_of_scope = out_of_scope or {}
    written = [_rule(rules, framework, row, facts, out_of_scope) for row in rules.rows]

    def marks(wanted):
        return [asked["mark"] for rule in written if wanted(rule) for asked in rule["points"]]

    def counts(rule):
        return rule["strength"] != OBSERVATION

    sections = []
    for code in rules.sections:
        section = f"{rules.section_set}/{code}"
        inside = marks(lambda rule: counts(rule) and rule["section"] == section)
        sections.append({"section": section, "total": summary(inside), "exemplary": exemplary(inside)})
    evaluation = {
        "rule_set": rules.code,
        "total": summary(marks(counts)),
        "observations": summary(marks(lambda rule: not counts(rule))),
        "sections": sections,
        "rules": written,
    }
    if rules.precondition:
        rule = f"{rules.code}/{rules.precondition}"
        mark = next(each["mark"] for each in written if each["rule"] == rule)
        evaluation["precondition"] = {"rule": rule, "mark": mark}
    return evaluation


def _rule(rules, framework, row, facts, out_of_scope):
    code, section, strength, guard, points = row
    asked = points(facts)
    condition = guard(facts) if guard else None
    reason = out_of_scope.get(code)
    rule = {"rule": f"{rules.code}/{code}", "section": f"{rules.section_set}/{section}", "strength": strength}
    extra = {}
    if reason is not None:
        asked = [(terms, Answer(NOT_APPLICABLE)) for terms, _ in asked]
        extra["out_of_scope"] = reason
    elif condition and condition.holds is None:
        asked = [(terms, Answer(NOT_ASSESSED)) for terms, _ in asked]
        extra["open_guard"] = [full(framework, term) for term in condition.terms]
    elif condition and not condition.holds:
        asked = [(terms, Answer(NOT_APPLICABLE, condition.source)) for terms, _ in asked]
    elif condition and condition.source:
        asked = [(terms, _answered_by(condition.source, answer)) for terms, answer in asked]
    rule["mark"] = fold([answer.mark for _, answer in asked])
    rule.update(extra)
    rule["points"] = [_point(framework, terms, answer) for terms, answer in asked]
    return rule


def _answered_by(source, answer):
    """Behind a guard that another framework answered, every mark that is one owes to it."""
    return answer if answer.mark == NOT_ASSESSED else answer._replace(source=source)


def _point(framework, terms, answer):
    written = {"terms": [full(framework, term) for term in terms], "mark": answer.mark}
    if answer.source:
        written["from"] = answer.source
    if answer.open_guard:
        written["open_guard"] = [full(framework, term) for term in answer.open_guard]
    return written
