"""What all five frameworks share: facts, presuppositions, marks, points, guards, evaluations.

A *fact* is True (yes), False (no) or None (absent). Every fact of an assessment has a *place*: the
JSON pointer that it has or would have, without the first slash ("volunteers/arriving/present").
A *point* is a list of terms with an answer. Terms are written `vocabulary/code` in the tables and
get the framework in front when they are written out.
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


class Answer(NamedTuple):
    """How one point is marked, who answered, and the question that keeps it open."""

    mark: str
    source: Optional[str] = None
    open: Optional[list] = None


class Condition(NamedTuple):
    """A guard: its name, and whether it holds."""

    name: list
    holds: Optional[bool]
    source: Optional[str] = None


# ---------------------------------------------------------------- three values


def any_of(facts):
    """Yes if one is; no if all are; else open. Of no facts at all: no."""
    facts = list(facts)
    return True if True in facts else None if None in facts else False


def all_of(facts):
    facts = list(facts)
    return False if False in facts else None if None in facts else True


def negated(fact):
    return None if fact is None else not fact


def of_fact(fact, source=None):
    return Answer(NOT_ASSESSED if fact is None else MET if fact else NOT_MET, None if fact is None else source)


# ---------------------------------------------------------------- facts of one assessment


class Presupposition(NamedTuple):
    """A yes in the claim (a place, a group of places, or a list of places) presupposes the premise."""

    code: str
    claim: object
    premise: str
    pointer: Optional[str] = None  # if it is not the claim


class Facts:
    """All facts of one assessment, as stated; after `conclude` also as concluded."""

    def __init__(self):
        self.stated = {}
        self.taken = {}  # from another assessment: place -> (yes or no, framework)
        self.values = {}
        self.groups = {}  # place of a group -> the places in it
        self.choices = {}  # name of a choice -> a function that says whether one of its facts is yes
        self.listed = {}  # place of listed things -> how many, and whether there are others

    # ------------------------------------------------------------ reading a document

    def fact(self, place, value):
        if value is not None:
            self.stated[place] = value

    def there(self, place, value):
        """A list that only names, a text, a date: yes if there is one, and never no."""
        if value:
            self.stated[place] = True

    def one_of(self, place, value, codes):
        for code in codes:
            self.fact(f"{place}/{code}", None if value is None else value == code)

    def flags(self, place, given, codes):
        self.groups[place] = [f"{place}/{code}" for code in codes]
        for code in codes:
            self.fact(f"{place}/{code}", (given or {}).get(code))

    def terms(self, place, given, codes):
        """Facts with `others`: no answers each term that is not named."""
        given = given or {}
        others = given.get("others")
        self.groups[place] = [f"{place}/{code}" for code in codes] + [f"{place}/others"]
        for code in codes:
            self.fact(f"{place}/{code}", given.get(code, False if others is False else None))
        self.fact(f"{place}/others", others)

    def things(self, place, given):
        """Yields the place and the record of each listed thing."""
        given = given or {}
        self.listed[place] = (len(given.get("listed", [])), given.get("others"))
        for number, thing in enumerate(given.get("listed", [])):
            yield f"{place}/listed/{number}", thing

    # ------------------------------------------------------------ questions

    def get(self, place):
        value = self.choices[place](self) if place in self.choices else None
        return self.values.get(place) if value is None else value

    def source(self, place):
        """The framework that gave the fact, if it is another one."""
        return self.taken[place][1] if place in self.taken else None

    def some(self, group, codes=None):
        """Some term: no only if there are no others."""
        if codes is not None:
            members = [f"{group}/{code}" for code in codes]
        else:
            members = [place for place in self.groups[group] if not place.endswith("/others")]
        if True in [self.get(place) for place in members]:
            return True
        return False if self.get(f"{group}/others") is False else None

    def some_thing(self, things, has):
        """Some listed thing: no only if each surely lacks it and there are no others."""
        facts, others = self._each(things, has)
        return True if True in facts else False if set(facts) <= {False} and others is False else None

    def _each(self, things, has):
        count, others = self.listed[things]
        return [has(f"{things}/listed/{number}") for number in range(count)], others

    # ------------------------------------------------------------ presuppositions

    def conclude(self, rows):
        """All noes, then contradictions, then all yeses. Returns the contradictions as (code, pointer)."""
        self.taken = {place: answer for place, answer in self.taken.items() if place not in self.stated}
        known = {**{place: answer[0] for place, answer in self.taken.items()}, **self.stated}
        self.values = dict(known)
        changed = True
        while changed:
            changed = False
            for row in rows:
                if self.get(row.premise) is False:
                    for place in self._claim(row):
                        if self.values.get(place) is not False and (place not in known or place.endswith("/others")):
                            self.values[place] = False
                            changed = True
        found = [(row.code, row.pointer or row.claim) for row in rows if self._claimed(row, self.stated) and self.get(row.premise) is False]
        changed = True
        while changed:
            changed = False
            for row in rows:
                if self._claimed(row, self.values) and self.get(row.premise) is None:
                    self.values[row.premise] = True
                    changed = True
        return found

    def _claim(self, row):
        return row.claim if isinstance(row.claim, list) else self.groups.get(row.claim, [row.claim])

    def _claimed(self, row, values):
        return any(values.get(place) and not place.endswith("/others") for place in self._claim(row))


# ---------------------------------------------------------------- points


def point(terms, answer):
    """One point. A single term may be without brackets, an answer may be a fact or a mark."""
    if answer is None or isinstance(answer, bool):
        answer = of_fact(answer)
    return ([terms] if isinstance(terms, str) else terms, Answer(answer) if isinstance(answer, str) else answer)


def guarded(condition, terms, answer):
    """A point behind a guard of its own."""
    if condition.holds is None:
        answer = Answer(NOT_ASSESSED, None, condition.name)
    elif not condition.holds:
        answer = Answer(NOT_APPLICABLE, condition.source)
    return point(terms, answer)


def first_unknown(named):
    """A guard of several conditions, named by the first that is not known: [(name, holds)]."""
    name = next((name for name, holds in named if holds is None), named[0][0])
    return Condition(name, all_of(holds for _, holds in named))


def of_some(facts, things, has, aspect=None):
    """Some listed thing; the aspect is the open question if only others could have it."""
    each, others = facts._each(things, has)
    only_others = set(each) <= {False} and others is not False
    answer = of_fact(facts.some_thing(things, has))
    return answer._replace(open=[aspect]) if only_others and aspect else answer


def of_every(facts, things, among, has, aspect):
    """Every listed thing among these: not met if one surely fails, met if all have it and no more exist."""
    each, others = facts._each(things, lambda thing: any_of([negated(among(thing)), has(thing)]))
    if False in each:
        return Answer(NOT_MET)
    if None in each:
        return Answer(NOT_ASSESSED)
    return Answer(MET) if others is False else Answer(NOT_ASSESSED, None, [aspect])


def each_term(group, vocabulary, codes):
    """A reading: one point for each term of a group of facts."""
    return lambda facts: [point(f"{vocabulary}/{code}", of_fact(facts.get(f"{group}/{code}"), facts.source(f"{group}/{code}"))) for code in codes]


def flags(*codes):
    return each_term("flags", "flag", codes)


def fact(terms, place):
    return lambda facts: [point(terms, facts.get(place))]


def together(*readings):
    return lambda facts: [asked for reading in readings for asked in reading(facts)]


def guard(name, place):
    """A guard that is one fact."""
    name = [name] if isinstance(name, str) else name
    return lambda facts: Condition(name, facts.get(place), facts.source(place))


# ---------------------------------------------------------------- dates


def days(date):
    """The first and the last day that a date may mean; each month may have 31 days, for order alone."""
    return (date + "-01-01"[len(date) - 4 :], date + "-12-31"[len(date) - 4 :])


def not_after(one, other):
    """Yes if every pair of days says so, no if none does."""
    if one is None or other is None:
        return None
    (first, last), (other_first, other_last) = days(one), days(other)
    return True if last <= other_first else False if first > other_last else None


# ---------------------------------------------------------------- evaluations


class RuleSet(NamedTuple):
    """Rules as rows: (code, section, strength, guard or None, points). Both are functions of the facts."""

    code: str  # "focus/rule"
    rows: list


def fold(marks):
    """The mark of a rule from those of its points."""
    applicable = [mark for mark in marks if mark != NOT_APPLICABLE]
    failing = [mark for mark in applicable if mark in (NOT_MET, PARTLY_MET)]
    if not applicable:
        return NOT_APPLICABLE
    if all(mark == MET for mark in applicable):
        return MET
    if not failing:
        return NOT_ASSESSED
    return PARTLY_MET if MET in applicable or PARTLY_MET in applicable else NOT_MET


def full(framework, terms):
    return [term if term.count("/") == 2 else f"{framework}/{term}" for term in terms]


def rule_results(rules, facts, out_of_scope=()):
    """Of each rule: code, strength, mark, open guard, its points, whether it is out of scope."""
    for code, section, strength, guarding, reading in rules.rows:
        points, opened = reading(facts), None
        condition = guarding(facts) if guarding else Condition([], True)
        if code in out_of_scope:
            points = [(terms, Answer(NOT_APPLICABLE)) for terms, _ in points]
        elif condition.holds is None:
            points, opened = [(terms, Answer(NOT_ASSESSED)) for terms, _ in points], condition.name
        elif not condition.holds:
            points = [(terms, Answer(NOT_APPLICABLE, condition.source)) for terms, _ in points]
        elif condition.source:
            points = [(terms, answer if answer.mark == NOT_ASSESSED else answer._replace(source=condition.source)) for terms, answer in points]
        yield code, strength, fold([answer.mark for _, answer in points]), opened, points, code in out_of_scope


def evaluate(rules, facts, out_of_scope=()):
    """The evaluation of one assessment, in the sparse form of the vectors."""
    framework = rules.code.split("/")[0]
    tallies = {True: dict.fromkeys(MARKS, 0), False: dict.fromkeys(MARKS, 0)}
    written = []
    for code, strength, mark, opened, points, left_out in rule_results(rules, facts, out_of_scope):
        rule = {"rule": f"{rules.code}/{code}", "mark": mark}
        if opened:
            rule["open"] = full(framework, opened)
        shown = []
        for terms, answer in points:
            tallies[strength != OBSERVATION][answer.mark] += 1
            if answer.mark == NOT_ASSESSED and not answer.open:
                continue
            asked = {"point": full(framework, terms), "mark": answer.mark}
            if answer.source:
                asked["taken_from"] = answer.source
            if answer.open:
                asked["open"] = full(framework, answer.open)
            shown.append(asked)
        if shown and not left_out:
            rule["points"] = shown
        if mark != NOT_ASSESSED or len(rule) > 2:
            written.append(rule)
    return {"rule_set": rules.code, "total": tallies[True], "observations": tallies[False], "rules": written}
