"""Makes documents: the same from the same seed, in every version of Python and on every machine.

Each document has its own density: some say almost nothing, some almost everything. Every fact can
be absent, given, and where it is a list also given as empty. What contradicts another fact is
taken out again, so that every document is one that a reader accepts.
"""

import asap
import focus
import iom
import mhpss
import spring
from documents import inconsistencies

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
        self.listed = random.pick([15, 40, 65, 95])  # of 100 terms, so many stand in a list
        self.agreed = random.pick([15, 50, 80, 95])  # of 100 answers, so many are yes
        self.empty = random.pick([5, 20])  # of 100 lists, so many are []

    def says(self):
        return self.random.chance(self.said)

    def yes(self):
        return self.random.chance(self.agreed)

    def one_of(self, codes):
        return self.random.pick(codes)

    def some_of(self, codes):
        """A list of terms, in any order."""
        if self.random.chance(self.empty):
            return []
        return [code for code in self.random.shuffled(codes) if self.random.chance(self.listed)]

    def object(self, *entries):
        """Keys with what makes their values; each is recorded or left out."""
        return {key: make() for key, make in entries if self.says()}

    def per(self, codes, make):
        """A map keyed by terms: each key is a fact of its own."""
        return {code: make() for code in codes if self.says()}

    def flags(self, codes):
        return self.per(codes, self.yes)

    def list_of(self, codes):
        return lambda: self.some_of(codes)

    def several(self, make, most):
        """A list of objects, sometimes with one of them twice."""
        if self.random.chance(self.empty):
            return []
        made = [make() for _ in range(1 + self.random.below(most))]
        return made + made[:1] if self.random.chance(8) else made

    def day(self):
        """One of few days, so that two of them may be the same."""
        return f"{2020 + self.random.below(2)}-0{1 + self.random.below(3)}-{self.random.pick(['01', '15', '28'])}"

    def text(self):
        return self.random.pick(["as told", "see the report", "Ústí, p. 4", "не так", "a \"quoted\" word"])

    def note(self):
        note = {"text": self.text()}
        if self.random.chance(50):
            note["locator"] = "p. " + str(1 + self.random.below(40))
        return note

    def around(self, rules, scope=True):
        """What every assessment may carry beside its facts."""
        carried = {}
        if scope and self.random.chance(20):
            # Mostly few rules, sometimes half of all.
            many = self.random.pick([1, 2, 3, len(rules) // 2])
            carried["out_of_scope"] = {code: self.text() for code in self.random.shuffled(rules)[:many]}
        if self.random.chance(6):
            carried["notes"] = {self.one_of(rules): self.note()}
        if self.random.chance(10):
            carried["assessed"] = self.object(("by", lambda: self.one_of(["self", "peer", "expert", "editor"])), ("on", self.day))
        return carried


def codes_of(rules):
    return [row[0] for row in rules.rows]


# ---------------------------------------------------------------- one framework each


def recorded_marks(w, codes):
    """Marks of an assessor; in each document one of them is the most frequent."""
    four = ["met", "partly_met", "not_met", "not_applicable"]
    often = [w.one_of(["met", *four])] * w.one_of([1, 5, 20])
    return w.per(codes, lambda: w.one_of(four + often))


def make_spring(w):
    made = w.object(("marks", lambda: recorded_marks(w, spring.SETS["item"])))
    made.update(w.around(spring.SETS["item"], scope=False))
    if w.random.chance(6):
        finding = {"text": w.text()}
        if w.random.chance(50):
            finding["inspiring_tools"] = [{"title": w.text()}]
        made["findings"] = {w.one_of(spring.SETS["question"]): finding}
    return made


def make_mhpss(w):
    sets = mhpss.SETS

    def layer():
        return w.object(
            ("functions", w.list_of(sets["function"])),
            ("flags", lambda: w.flags(sets["layer_flag"])),
            ("coordinates_with", w.list_of(sets["layer"])),
            ("purposes", w.list_of(sets["purpose"])),
            ("reaches", w.list_of(sets["reach"])),
            ("units", w.list_of(sets["unit"])),
            ("activities", w.list_of(sets["activity"])),
            ("settings", w.list_of(sets["setting"])),
        )

    made = w.object(
        ("flags", lambda: w.flags(sets["flag"])),
        ("serves", w.list_of(mhpss.COMMUNITIES)),
        ("lenses", w.list_of(mhpss.LENSES)),
        ("layers", lambda: w.per(sets["layer"], layer)),
        ("host_sectors", w.list_of(sets["host_sector"])),
        ("awareness", w.list_of(sets["awareness_topic"])),
        ("referral", lambda: w.object(("qualities", w.list_of(sets["referral_quality"])), ("targets", w.list_of(sets["referral_target"])))),
        ("ways_in", w.list_of(sets["way_in"])),
        ("outcomes_followed", w.list_of(mhpss.OUTCOMES)),
        ("programmes", w.list_of(sets["programme_role"])),
        ("understanding_reaches", lambda: w.per(sets["integration_work"], lambda: w.one_of(sets["extent"]))),
    )
    for recorded in made.get("layers", {}).values():
        # A layer whose functions are not given is rarely described, or it would count as provided.
        if "functions" not in recorded and w.random.chance(60):
            recorded.clear()
    made.update(w.around(codes_of(mhpss.RULES)))
    return made


def make_network(w):
    names = w.random.shuffled(["Clinic", "Town", "School", "Café Žába"])
    actors = []
    for name in names[: 1 + w.random.below(3)]:
        made = make_mhpss(w)
        if w.random.chance(75):
            # An actor of a network is mostly described by its layers.
            made = {key: made[key] for key in ("layers",) if key in made}
        for recorded in made.get("layers", {}).values():
            for key in ["reaches", "units", "activities", "settings"]:
                if w.random.chance(75):
                    recorded.pop(key, None)
        actors.append({"name": name, "mhpss": made})
    network = {"$schema": "network.schema.json"} if w.random.chance(3) else {}
    network.update({"name": "Valley", "actors": actors})
    network.update(w.around(codes_of(mhpss.NETWORK_RULES)))
    return network


def make_iom(w):
    sets = iom.SETS
    sparse = w.random.chance(50)

    def stakeholders():
        listed = {}
        for code in w.some_of(sets["stakeholder"]):
            for _ in range(1 + w.random.below(2)):
                entry = {"stakeholder": code}
                if w.random.chance(70):
                    entry["country_role"] = w.one_of(sets["country_role"])
                listed[(code, entry.get("country_role"))] = entry
        return list(listed.values())

    def initiative():
        few = 1 + w.random.below(2 if sparse else 6)
        made = {"name": w.text()} if w.random.chance(10) else {}
        made["cells"] = w.random.shuffled(sets["cell"])[:few]
        made.update(
            w.object(
                ("beneficiaries", w.list_of(sets["beneficiary"])),
                ("addressed", lambda: w.object(("individual", w.list_of(sets["addressed"])), ("community", w.list_of(sets["addressed"])))),
                ("economic_strands", w.list_of(sets["economic_strand"])),
                ("social_services", w.list_of(sets["social_service"])),
                ("psychosocial_strands", w.list_of(sets["psychosocial_strand"])),
                ("cross_cutting_issues", w.list_of(sets["cross_cutting_issue"])),
                ("stakeholders", stakeholders),
            )
        )
        return made

    made = {"initiatives": w.several(initiative, 3)} if w.random.chance(85) else {}
    made.update(
        w.object(
            ("flags", lambda: w.flags(sets["flag"])),
            ("needs_assessed_on", w.day),
            ("first_assistance_on", w.day),
        )
    )
    made.update(w.around(codes_of(iom.RULES)))
    return made


def make_focus(w):
    sets = focus.SETS
    rungs = sets["involvement"]
    rungs = w.one_of([rungs, rungs[2:], rungs[:2], rungs[:3]])  # in some documents nobody decides anything

    def contact():
        made = {"name": w.text()} if w.random.chance(10) else {}
        made["among"] = w.one_of(["across", *sets["among"]])
        made.update(
            w.object(
                ("format", lambda: w.one_of(["town_meeting"] * 3 + sets["contact_format"])),
                ("flags", lambda: w.flags(sets["contact_flag"])),
            )
        )
        return made

    def partner():
        made = {"name": w.one_of(["Town", "Clinic", "Firm", "Club"])}
        made.update(
            w.object(
                ("kinds", w.list_of(sets["partner_kind"])),
                ("sector", lambda: w.one_of(sets["sector"])),
                ("life_domains", w.list_of(sets["life_domain"])),
                ("serves", w.list_of(sets["community"])),
            )
        )
        return made

    made = w.object(
        ("dimensions", w.list_of(sets["dimension"])),
        ("flags", lambda: w.flags(sets["flag"])),
        ("training_scopes", w.list_of(sets["training_scope"])),
        ("lenses", w.list_of(sets["lens"])),
        ("frontline_abilities", w.list_of(sets["frontline_ability"])),
        ("specialist_topics", w.list_of(sets["specialist_topic"])),
        ("contacts", lambda: w.several(contact, 4)),
        ("connections", w.list_of(sets["connection"])),
        ("volunteers", lambda: w.per(sets["community"], lambda: w.object(("present", w.yes), ("roles", w.list_of(sets["volunteer_role"]))))),
        ("contact_effects_followed", w.list_of(sets["contact_effect"])),
        ("resources", lambda: w.per(sets["life_domain"], lambda: w.per(sets["community"], w.list_of(sets["resource_use"])))),
        ("participation", lambda: w.per(sets["stage"], lambda: w.per(sets["community"], lambda: w.one_of(rungs)))),
        ("method", w.note),
        ("participation_effects_followed", w.list_of(sets["participation_effect"])),
        ("partners", lambda: w.several(partner, 3)),
        ("advocacy_aims", w.list_of(sets["advocacy_aim"])),
        ("advocacy_communities", w.list_of(sets["community"])),
        ("integration_factors", w.list_of(sets["integration_factor"])),
    )
    made.update(w.around(codes_of(focus.RULES)))
    if w.random.chance(25):
        # Some documents state every cell; what contradicts them is taken out later.
        made["participation"] = {stage: {community: w.one_of(rungs) for community in sets["community"]} for stage in sets["stage"]}
    if w.random.chance(4):
        # In few, both communities draw on everything and invest in everything.
        made["resources"] = {domain: {community: sets["resource_use"] for community in sets["community"]} for domain in sets["life_domain"]}
    if w.random.chance(10):
        # In some, one community has the say of the other.
        for row in made.get("participation", {}).values():
            row.update({community: row["arriving"] for community in sets["community"] if "arriving" in row})
    return made


def make_journey(w):
    sets = asap.SETS

    def move():
        return {"from": w.one_of(sets["phase"]), "to": w.one_of(sets["phase"])}

    def idea():
        return {"text": w.text(), **w.object(("from", w.list_of(sets["idea_source"])))}

    def phase():
        return w.object(("took_place", w.yes), ("started", w.day), ("participants", w.list_of(sets["participant"])))

    made = w.object(
        ("sectors", w.list_of(sets["service_sector"])),
        ("strategies", w.list_of(sets["delivery_strategy"])),
        ("pillar_activities", w.list_of(sets["pillar_activity"])),
        ("phases", lambda: w.per(sets["phase"], phase)),
        ("outputs", lambda: w.flags(sets["phase_output"])),
        ("challenge", lambda: w.object(("text", w.text), ("sector", lambda: w.one_of(sets["service_sector"])))),
        ("ideas", lambda: w.several(idea, 2)),
        ("ways_on", w.list_of(sets["way_on"])),
        ("build_up", lambda: w.per(sets["build_up_step"], w.day)),
        ("network", lambda: w.object(("members", w.list_of(sets["participant"])), ("purposes", w.list_of(sets["network_purpose"])))),
        ("capacity_building", lambda: w.object(("reached", w.list_of(sets["participant"])))),
        ("access_measures", lambda: w.per(sets["access_measure"], lambda: w.one_of(sets["access_answer"]))),
        ("feedback_loop", w.list_of(sets["feedback_feature"])),
        ("flags", lambda: w.flags(sets["flag"])),
    )
    if w.random.chance(20):
        made["moves"] = w.several(move, 3)
    # Recorded, but read by no rule: seldom, one or two at a time.
    unread = [
        ("target_groups", "target_group"), ("wider_beneficiaries", "wider_beneficiary"), ("barriers", "barrier"),
        ("activities", "activity"), ("channels", "channel"), ("information_qualities", "information_quality"),
        ("funding_sources", "funding_source"), ("tools", "cross_cutting_tool"),
    ]
    if w.random.chance(25):
        for key, set_code in w.random.shuffled(unread)[:2]:
            made[key] = w.some_of(sets[set_code])[:3]
    made.update(w.around(codes_of(asap.JOURNEY_RULES)))
    return made


def make_recommendations(w):
    made = w.object(("marks", lambda: recorded_marks(w, asap.SETS["recommendation"])))
    if w.random.chance(40):
        made["as"] = w.some_of(asap.SETS["audience"])
    made.update(w.around(asap.SETS["recommendation"], scope=False))
    return made


# ---------------------------------------------------------------- whole documents

# What a document is about, and how often of 100.
SHAPES = [
    ("focus", 14), ("focus mhpss", 14), ("mhpss", 12), ("iom", 14), ("spring", 8), ("journey", 14), ("recommendations", 8),
    ("everything", 6), ("network", 10),
]
# The same with short documents only.
SMALL_SHAPES = [
    ("focus", 8), ("focus mhpss", 4), ("mhpss", 12), ("iom", 20), ("spring", 8), ("journey", 14), ("recommendations", 8), ("network", 26),
]


def document(seed, number, small=False):
    """The document with this number."""
    random = Random(seed, number)
    shape = random.pick([shape for shape, times in (SMALL_SHAPES if small else SHAPES) for _ in range(times)])
    if shape == "network":
        return consistent(make_network(Writer(random)))
    made = {"practice": {"name": f"Practice {number}"}}
    if random.chance(3):
        made = {"$schema": "practice.schema.json", **made}
    makers = {"focus": make_focus, "mhpss": make_mhpss, "iom": make_iom, "spring": make_spring}
    for code in ["focus", "mhpss", "iom", "spring"]:
        if code in shape.split() or (shape == "everything" and random.chance(70)):
            made[code] = makers[code](Writer(random))
    if shape in ("journey", "recommendations", "everything"):
        made["asap"] = {}
        if shape == "journey" or (shape == "everything" and random.chance(60)):
            made["asap"]["journey"] = make_journey(Writer(random))
        if shape == "recommendations" or (shape == "everything" and random.chance(60)):
            made["asap"]["recommendations"] = make_recommendations(Writer(random))
    return consistent(made)


def consistent(made):
    """Takes out what contradicts something, until nothing does."""
    while True:
        found = inconsistencies(made)
        if not found:
            return made
        take_out(made, found[0])


def take_out(made, pointer):
    steps = pointer.split("/")[1:]
    if "moves" in steps:
        steps = steps[:-1]  # a move without one of its ends is none
    where = made
    for step in steps[:-1]:
        where = where[int(step)] if isinstance(where, list) else where[step]
    if isinstance(where, list):
        del where[int(steps[-1])]
    else:
        del where[steps[-1]]
