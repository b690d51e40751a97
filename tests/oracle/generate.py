"""Makes documents: the same from the same seed, in every version of Python and on every machine.

Each document has its own density: some say almost nothing, some almost everything. Every fact can be
yes, no or absent, every set and list of things open, closed, or known to have more. What contradicts
another fact is taken out again, but for a share of documents that are to be refused.
"""

import asap
import focus
import iom
import mhpss
import spring
from documents import contradictions

MASK = (1 << 64) - 1


class Random:
    """SplitMix64, and whole numbers made from it."""

    def __init__(self, *seeds):
        self.state = 0
        for seed in seeds:
            self.state = (self.state ^ seed) & MASK
            self.state = self.next()

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, limit):
        return self.next() % limit

    def chance(self, percent):
        return self.below(100) < percent

    def pick(self, things):
        return things[self.below(len(things))]

    def shuffled(self, things):
        things = list(things)
        for last in range(len(things) - 1, 0, -1):
            other = self.below(last + 1)
            things[last], things[other] = things[other], things[last]
        return things


class Writer:
    """Writes down facts with the density of one document."""

    def __init__(self, random):
        self.random = random
        self.said = random.pick([8, 20, 45, 75, 95])  # of 100 facts, so many are recorded
        self.agreed = random.pick([5, 25, 50, 80, 95])  # of 100 answers, so many are yes
        self.closed = random.pick([5, 40, 90])  # of 100 sets and lists of things, so many say that there are no others
        self.topics = random.pick([25, 60, 100, 100])  # of 100 fields, so many are looked at

    def says(self):
        return self.random.chance(self.said)

    def yes(self):
        return self.random.chance(self.agreed)

    def one_of(self, codes):
        return self.random.pick(codes)

    def object(self, **entries):
        """Keys with what makes their values; each is recorded or left out."""
        return {key: make() for key, make in entries.items() if self.random.chance(self.topics) and self.says()}

    def per(self, codes, make):
        """A map keyed by terms: each key is a fact of its own."""
        return {code: make() for code in codes if self.says()}

    def flags(self, codes):
        return lambda: self.per(codes, self.yes)

    def others(self):
        if self.random.chance(self.closed):
            return {"others": False}
        return {"others": True} if self.random.chance(6) else {}

    def facts(self, codes):
        return lambda: {**self.per(codes, self.yes), **self.others()}

    def names(self, codes):
        """A list that only names."""
        return lambda: [code for code in codes if self.random.chance(30)]

    def things(self, make, most, least=0):
        listed = [make() for _ in range(max(least, self.random.below(most + 1)))]
        return {"listed": listed, **self.others()} if listed or self.random.chance(20) else self.others()

    def date(self):
        """One of few dates, so that two of them may be the same or overlap."""
        date = f"{2020 + self.random.below(2)}-0{1 + self.random.below(3)}-{self.random.pick(['01', '15', '28'])}"
        return date[: self.random.pick([4, 7, 10, 10])]

    def text(self):
        return self.random.pick(["as told", "see the report", "Ústí, p. 4", "не так", 'a "quoted" word'])

    def note(self):
        return {"text": self.text(), **({"locator": f"p. {1 + self.random.below(40)}"} if self.random.chance(50) else {})}

    def around(self, framework_edition, rules, note_keys=None):
        """What every assessment may carry beside its facts."""
        carried = {}
        if self.random.chance(20):
            # Mostly few rules, sometimes half of all.
            many = self.random.pick([1, 2, 3, len(rules) // 2])
            carried["out_of_scope"] = {code: self.text() for code in self.random.shuffled(rules)[:many]}
        if self.random.chance(6):
            carried["notes"] = {self.one_of(note_keys or rules): self.note()}
        if self.random.chance(6):
            carried["edition"] = framework_edition
        if self.random.chance(10):
            carried["assessed"] = self.object(by=lambda: self.one_of(["self_assessment", "peer", "expert", "editor"]), name=self.text, on=self.date)
        return carried


def codes_of(rules):
    return [row[0] for row in rules.rows]


# ---------------------------------------------------------------- one framework each


def recorded_marks(w, key, codes):
    """Marks of an assessor, one of them the most frequent; and what is not applicable."""
    three = ["met", "partly_met", "not_met"]
    often = [w.one_of(["met", *three])] * w.one_of([1, 5, 20])
    marks = w.per(codes, lambda: w.one_of(three + often))
    waved = w.one_of([0, 5, 30])
    without = {code: w.text() for code in codes if code not in marks and w.random.chance(waved)}
    return {key: marks, "not_applicable": without}


def make_spring(w):
    made = recorded_marks(w, "marks", spring.SETS["item"])
    made.update(w.around("1", spring.SETS["question"], spring.SETS["item"]))
    if w.random.chance(5):
        made["reading"] = w.text()
    if w.random.chance(5):
        made["coordinates_with"] = w.names(spring.SETS["actor"])()
    if w.random.chance(6):
        made["findings"] = {w.one_of(spring.SETS["question"]): {"text": w.text(), "inspiring_tools": [{"title": w.text()}]}}
    return made


def make_mhpss(w):
    sets = mhpss.SETS

    def layer(own):
        made = w.object(
            functions=w.facts(sets["function"]),
            flags=w.flags(sets["layer_flag"]),
            coordinates_with=w.facts([code for code in sets["layer"] if code != own]),
            purposes=w.facts(sets["purpose"]),
            reaches=w.facts(sets["reach"]),
        )
        if w.random.chance(15):
            named = {"units": "unit", "activities": "activity", "settings": "setting", "providers": "provider"}
            made.update(w.object(**{field: w.names(sets[vocabulary]) for field, vocabulary in named.items()}))
        if "functions" in made and w.random.chance(40):
            made["functions"]["provide"] = w.random.chance(60)
        if "provide" not in made.get("functions", {}) and w.random.chance(60):
            # A layer of which the provision is not told is rarely described, or it would count as provided.
            made = {key: made[key] for key in ("functions",) if key in made}
        return made

    made = w.object(
        flags=w.flags(sets["flag"]),
        serves=w.facts(mhpss.COMMUNITIES),
        lenses=w.facts(mhpss.LENSES),
        layers=lambda: {code: layer(code) for code in sets["layer"] if w.says()},
        host_sectors=w.facts(sets["host_sector"]),
        awareness=w.facts(sets["awareness_topic"]),
        referral=lambda: w.object(qualities=w.facts(sets["referral_quality"]), targets=w.facts(sets["referral_target"])),
        built_into=w.facts(sets["built_into"]),
        outcomes_followed=w.facts(mhpss.OUTCOMES),
        programmes=w.facts(sets["programme_role"]),
        understanding_reaches=lambda: w.per(sets["integration_work"], lambda: w.one_of(sets["extent"])),
    )
    made.update(w.around("2022", codes_of(mhpss.RULES)))
    return made


def make_network(w):
    names = w.random.shuffled(["Clinic", "Town", "School", "Café Žába"])
    described = w.random.pick([30, 75])
    w.said, w.closed = w.random.pick([w.said, 95]), w.random.pick([w.closed, 95])

    def actor():
        made = make_mhpss(w)
        if w.random.chance(75):
            # An actor of a network is mostly described by its layers.
            made = {key: made[key] for key in ("layers",) if key in made}
        for recorded in made.get("layers", {}).values():
            for key in list(recorded):
                if key not in ("functions", "coordinates_with", "purposes") and w.random.chance(described):
                    del recorded[key]
        return {"name": names.pop(), "mhpss": made}

    network = {"$schema": "network.schema.json"} if w.random.chance(3) else {}
    network.update({"name": "Valley", "actors": w.things(actor, 3, least=1)})
    if w.random.chance(5):
        network["places"] = [w.text()]
    network.update(w.around("2022", codes_of(mhpss.NETWORK_RULES)))
    return network


def make_iom(w):
    sets = iom.SETS
    few = w.random.pick([1, 2, 3, 9])

    def stakeholder():
        return {"stakeholder": w.one_of(sets["stakeholder"]), **({"country_role": w.one_of(sets["country_role"])} if w.random.chance(70) else {})}

    def initiative():
        made = {"name": w.text()} if w.random.chance(10) else {}
        worked_in = w.random.shuffled(sets["cell"])[: 1 + w.random.below(few)]
        cells = {code: code in worked_in for code in sets["cell"] if code in worked_in or w.random.chance(w.said // 3)}
        made["cells"] = {**cells, **w.others()}
        made.update(
            w.object(
                **{field: w.facts(sets[vocabulary]) for field, vocabulary in iom.FIELDS.items() if field not in ("cells", "psychosocial_elements")},
                addressed=lambda: {level: w.facts(sets["addressed"])() for level in iom.LEVELS[:2] if w.says()},
                stakeholders=lambda: w.things(stakeholder, 3),
            )
        )
        if w.random.chance(20):
            made["psychosocial_elements"] = w.facts(sets["psychosocial_element"])()
        return made

    made = {"initiatives": w.things(initiative, 3)} if w.random.chance(85) else {}
    made.update(w.object(flags=w.flags(sets["flag"]), needs_assessed_on=w.date, first_assistance_on=w.date))
    if w.random.chance(4):
        made["influences"] = [{"from_cell": w.one_of(sets["cell"]), "to_cell": w.one_of(sets["cell"]), "text": w.text()}]
    made.update(w.around("2017", codes_of(iom.RULES)))
    return made


def make_focus(w):
    sets = focus.SETS
    rungs = sets["involvement"]
    rungs = w.one_of([rungs, rungs[2:], rungs[:2], rungs[:3]])  # in some documents nobody decides anything

    def contact():
        made = {"name": w.text()} if w.random.chance(10) else {}
        made["among"] = w.one_of(["across", *sets["among"]])
        made.update(w.object(format=lambda: w.one_of(["town_meeting"] * 3 + sets["contact_format"]), flags=w.flags(sets["contact_flag"])))
        return made

    def partner():
        made = {"name": w.one_of(["Town", "Clinic", "Firm", "Club"])}
        made.update(
            w.object(
                **{field: w.facts(sets[vocabulary]) for field, vocabulary in focus.PARTNER_FIELDS.items()},
                sector=lambda: w.one_of(sets["sector"]),
                coordinates=w.yes,
            )
        )
        return made

    made = w.object(
        flags=w.flags(sets["flag"]),
        **{field: w.facts(sets[vocabulary]) for field, vocabulary in focus.FIELDS.items()},
        contacts=lambda: w.things(contact, 3),
        volunteers=lambda: w.per(sets["community"], lambda: w.object(present=w.yes, roles=w.facts(sets["volunteer_role"]))),
        resources=lambda: w.per(sets["life_domain"], lambda: w.per(sets["community"], w.facts(sets["resource_use"]))),
        participation=lambda: w.per(sets["stage"], lambda: w.per(sets["community"], lambda: w.one_of(rungs))),
        method=w.note,
        partners=lambda: w.things(partner, 3),
        advocacy=lambda: w.object(aims=w.facts(sets["advocacy_aim"]), communities=w.facts(sets["community"])),
    )
    made.update(w.around("1", codes_of(focus.RULES)))
    if w.random.chance(5):
        made.update(use=w.names(sets["use"])(), scale=w.names(sets["scale"])())
    if w.random.chance(25):
        # Some documents state every cell.
        made["participation"] = {stage: {community: w.one_of(rungs) for community in sets["community"]} for stage in sets["stage"]}
    if w.random.chance(10):
        # In some, one community has the say of the other.
        for row in made.get("participation", {}).values():
            row.update({community: row["arriving"] for community in sets["community"] if "arriving" in row})
    return made


def make_profile(w):
    made = {key: w.names(asap.SETS[vocabulary])() for key, vocabulary in asap.PROFILE.items() if w.random.chance(w.said // 3)}
    if w.random.chance(5):
        made["lessons"] = [{"text": w.text(), "lesson": w.one_of(asap.SETS["lesson"])}]
    if w.random.chance(5):
        made["links"] = [{"title": w.text(), "kind": w.one_of(asap.SETS["resource_kind"]), "languages": ["en"]}]
    if w.random.chance(5):
        made["notes"] = {w.one_of(asap.SETS["profile_field"]): w.note()}
    return made


def make_journey(w):
    sets = asap.SETS

    def move():
        enters = {"next_step": w.one_of(sets["next_step"])} if w.random.chance(30) else {"enters": w.one_of(sets["phase"])}
        more = {"next_step": "refine"} if w.random.chance(5) else {}
        return {"leaves": w.one_of(sets["phase"]), **enters, **more}

    made = w.object(
        phases=lambda: w.per(sets["phase"], lambda: w.object(took_place=w.yes, started=w.date, participants=w.facts(sets["participant"]))),
        outputs=w.flags(sets["phase_output"]),
        challenge=lambda: w.object(text=w.text, sector=lambda: w.one_of(sets["service_sector"])),
        ideas=lambda: w.things(lambda: {"text": w.text(), **w.object(sources=w.facts(sets["idea_source"]))}, 2),
        build_up=lambda: w.per(sets["build_up_step"], w.date),
        flags=w.flags(sets["flag"]),
        **{field: w.facts(sets[vocabulary]) for field, vocabulary in asap.FIELDS.items() if "/" not in field},
        network=lambda: w.object(members=w.facts(sets["participant"]), purposes=w.facts(sets["network_purpose"]), functions=w.facts(sets["network_function"])),
        capacity_building=lambda: w.object(held_for=w.facts(sets["participant"])),
    )
    waved = w.one_of([0, 10, 60])
    measures = made.get("access_measures", {})
    made["not_applicable"] = {code: w.text() for code in sets["access_measure"] if code not in measures and w.random.chance(waved)}
    if w.random.chance(20):
        made["moves"] = [move() for _ in range(1 + w.random.below(2))]
    made.update(w.around("2024", codes_of(asap.JOURNEY_RULES)))
    return made


def make_recommendations(w):
    made = recorded_marks(w, "measures", asap.SETS["measure"]) if w.random.chance(80) else {}
    if w.random.chance(30):
        made["for_audiences"] = w.names(asap.SETS["audience"])()
    made.update(w.around("2024", asap.SETS["recommendation"], asap.SETS["measure"]))
    if w.random.chance(3):
        made["recommendation_notes"] = {w.one_of(asap.SETS["recommendation"]): w.note()}
    return made


# ---------------------------------------------------------------- whole documents

# What a document is about, and how often of 100.
SHAPES = [
    ("focus", 20), ("focus mhpss", 14), ("mhpss", 9), ("iom", 14), ("spring", 5), ("profile journey", 8), ("journey", 6),
    ("profile journey recommendations", 8), ("recommendations", 4), ("focus mhpss iom spring profile journey recommendations", 2), ("network", 10),
]
FRAMEWORKS = {"focus": make_focus, "mhpss": make_mhpss, "iom": make_iom, "spring": make_spring}
PARTS = {"profile": make_profile, "journey": make_journey, "recommendations": make_recommendations}
KEPT = {"listed", *FRAMEWORKS, *PARTS}  # that something was assessed at all is a fact
CONTRADICTORY = 40  # of 100 documents, so many keep a contradiction if they have any


def document(seed, number):
    """The document with this number."""
    random = Random(seed, number)
    shape = random.pick([shape for shape, times in SHAPES for _ in range(times)]).split()
    left = 1 + random.below(2) if random.chance(CONTRADICTORY) else 0
    if shape == ["network"]:
        return repaired(random, tidy(make_network(Writer(random))), left)
    made = {"practice": {"name": f"Practice {number}"}}
    if random.chance(3):
        made = {"$schema": "practice.schema.json", **made}
    made.update({code: make(Writer(random)) for code, make in FRAMEWORKS.items() if code in shape})
    parts = {part: make(Writer(random)) for part, make in PARTS.items() if part in shape}
    made.update({"asap": parts} if parts else {})
    return repaired(random, tidy(made), left)


def tidy(value):
    """Leaves out what says nothing: objects and lists that are empty."""
    if isinstance(value, list):
        return [tidy(inner) for inner in value]
    if not isinstance(value, dict):
        return value
    entries = {key: tidy(inner) for key, inner in value.items()}
    return {key: inner for key, inner in entries.items() if inner not in ({}, []) or key in KEPT}


def repaired(random, made, left):
    """Takes out what contradicts something, until nothing does, or few things."""
    while True:
        found = contradictions(made)
        if len(found) <= left:
            return made
        take_out(made, random.pick(found)[1])


def take_out(made, pointer):
    steps = pointer.split("/")[1:]
    where = made
    for step in steps[:-1]:
        where = where[int(step)] if isinstance(where, list) else where[step]
    del where[int(steps[-1]) if isinstance(where, list) else steps[-1]]
