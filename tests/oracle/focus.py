"""FOCUS: what a practice says of itself in four dimensions; three facts may come from MHPSS."""

import mhpss as mhpss_part
from algebra import (
    MET, MUST, NOT_ASSESSED, NOT_MET, OBSERVATION, PARTLY_MET, SHOULD,
    Condition, RuleSet, both, evaluate, flag, fold, guarded, has, in_list, known, of_fact, point, some,
)

SETS = {
    "dimension": ["mhpss", "communities", "participation", "partnerships"],
    "section": ["approach", "mhpss", "communities", "participation", "partnerships"],
    "community": ["arriving", "receiving"],
    "stage": ["assessment", "design", "implementation", "monitoring", "evaluation"],
    "involvement": ["none", "informed", "consulted", "co_decides", "leads"],  # from the lowest rung up
    "connection": ["bond", "bridge", "link"],
    "among": ["within_arriving", "within_receiving", "across"],
    "contact_format": ["arts_and_crafts", "creative_hobby", "sports", "town_meeting", "other"],
    "contact_flag": ["safe_space", "constructive", "recurring", "equal_footing", "enjoyable", "about_settlement"],
    "contact_effect": ["attitudes", "emotions", "behavioural_intentions", "mutual_trust", "trust_in_services"],
    "volunteer_role": ["helper", "connector", "equal_partner", "credible_peer", "advocate", "educator"],
    "life_domain": ["housing", "education", "work", "leisure", "health_and_social_care"],
    "resource_use": ["draws_on", "invests_in"],
    "training_scope": ["clinical_conditions", "social_and_community_support"],
    "lens": ["trauma", "broad_psychosocial"],
    "frontline_ability": ["identify_distress", "refer", "connect_to_service"],
    "specialist_topic": ["culture", "racism", "discrimination"],
    "participation_effect": [
        "ownership", "cultural_fit", "contextual_fit", "core_needs", "equality", "empowerment", "autonomy", "respect",
        "social_capital",
    ],
    "sector": ["private_enterprise", "government", "non_profit"],
    "partner_kind": ["municipality", "government_representative", "mhpss_actor", "service_provider", "business", "community_organisation"],
    "integration_factor": ["socioeconomic", "sociopsychological"],
    "advocacy_aim": ["post_migration_stressors", "equal_access", "equitable_access", "tailored_services"],
    "flag": [
        "standalone", "standard_practice", "has_staff", "staff_trained", "volunteers_trained", "specialised_care",
        "within_community_services", "multicultural", "two_way", "documented_method", "say_in_own_care",
    ],
}
COMMUNITIES, STAGES = SETS["community"], SETS["stage"]
CONSULTED, CO_DECIDES = SETS["involvement"].index("consulted"), SETS["involvement"].index("co_decides")


class Facts:
    """A FOCUS assessment, and the MHPSS assessment of the same practice, if there is one."""

    def __init__(self, focus, mhpss=None):
        self.focus = focus
        self.mhpss = mhpss or {}

    def get(self, key):
        return self.focus.get(key)

    def flag(self, code):
        return flag(self.focus, code)

    # ------------------------------------------------------------ who works in it

    def staff(self):
        return known(self.flag("has_staff"), self.flag("staff_trained"))

    def volunteers_of(self, community):
        recorded = self.focus.get("volunteers", {}).get(community, {})
        return known(recorded.get("present"), recorded.get("roles"))

    def volunteers(self):
        return known(some(self.volunteers_of(community) for community in COMMUNITIES), self.flag("volunteers_trained"))

    def trained_staff(self):
        return False if self.staff() is False else self.flag("staff_trained")

    def trained_volunteers(self):
        return False if self.volunteers() is False else self.flag("volunteers_trained")

    def somebody_trained(self):
        return known(some([self.trained_staff(), self.trained_volunteers()]), self.get("training_scopes"))

    # ------------------------------------------------------------ contacts and partners

    def contacts_across(self):
        return [contact for contact in self.get("contacts") or [] if contact["among"] == "across"]

    def town_meetings(self):
        return [contact for contact in self.get("contacts") or [] if contact.get("format") == "town_meeting"]

    def contact_across(self):
        contacts = self.get("contacts")
        return None if contacts is None else some(contact["among"] == "across" for contact in contacts)

    def town_meeting(self):
        contacts = self.get("contacts")
        formats = [contact.get("format") for contact in contacts or []]
        return None if contacts is None else some(None if form is None else form == "town_meeting" for form in formats)

    def some_partner(self, test):
        partners = self.get("partners")
        return None if partners is None else some(test(partner) for partner in partners)

    # ------------------------------------------------------------ taking part

    def rung(self, stage, community):
        """The rung of the ladder from 0 to 4, or None."""
        involvement = self.focus.get("participation", {}).get(stage, {}).get(community)
        return None if involvement is None else SETS["involvement"].index(involvement)

    def at_least(self, rung, stage, community):
        own = self.rung(stage, community)
        return None if own is None else own >= rung

    def has_part(self, stage):
        return some(self.at_least(CONSULTED, stage, community) for community in COMMUNITIES)

    def active(self, community):
        return some(self.at_least(CO_DECIDES, stage, community) for stage in STAGES)

    def documented_method(self):
        return known(self.flag("documented_method"), self.get("method"))

    def co_creation(self):
        return known(some(self.active(community) for community in COMMUNITIES), self.documented_method())

    # ------------------------------------------------------------ with an MHPSS assessment

    def lenses(self):
        """The list, and the framework that gave it if that is another one."""
        own, other = self.get("lenses"), self.mhpss.get("lenses")
        return (own, None) if own is not None or other is None else (other, "mhpss")

    def provided_elsewhere(self):
        return mhpss_part.provides(self.mhpss, "specialised")

    def culture_informed_elsewhere(self):
        if self.provided_elsewhere() is False:
            return None
        return flag(mhpss_part.record(self.mhpss, "specialised"), "culture_informed")

    def specialised_care_stated(self):
        """As far as FOCUS says it itself."""
        return known(self.flag("specialised_care"), self.get("specialist_topics"))

    def specialised_care(self):
        """Whether it is provided, and the framework that says so if that is another one."""
        own, other = self.specialised_care_stated(), self.provided_elsewhere()
        return (own, None) if own is not None or other is None else (other, "mhpss")


# ---------------------------------------------------------------- guards


def somebody_trained(f):
    return Condition(["aspect/somebody_trained"], f.somebody_trained())


def specialised_care(f):
    return Condition(["flag/specialised_care"], *f.specialised_care())


def contact_across(f):
    return Condition(["among/across"], f.contact_across())


def town_meeting(f):
    return Condition(["contact_format/town_meeting"], f.town_meeting())


def receiving_volunteers(f):
    return Condition(["community/receiving", "aspect/volunteers_present"], f.volunteers_of("receiving"))


def co_creation(f):
    return Condition(["aspect/co_creation"], f.co_creation())


# ---------------------------------------------------------------- points


def trained_workforce(f):
    return [
        guarded(Condition(["flag/has_staff"], f.staff()), "flag/staff_trained", of_fact(f.flag("staff_trained"))),
        guarded(Condition(["aspect/volunteers_present"], f.volunteers()), "flag/volunteers_trained", of_fact(f.flag("volunteers_trained"))),
    ]


def beyond_trauma(f):
    lenses, source = f.lenses()
    return [point("lens/broad_psychosocial", of_fact(has(lenses, "broad_psychosocial")), source)]


def specialist_topics(f):
    if f.get("specialist_topics") is not None:
        return in_list("specialist_topic", SETS["specialist_topic"], f.get("specialist_topics"))
    culture = f.culture_informed_elsewhere()
    return [
        point("specialist_topic/culture", of_fact(culture), None if culture is None else "mhpss"),
        point("specialist_topic/racism", NOT_ASSESSED),
        point("specialist_topic/discrimination", NOT_ASSESSED),
    ]


def every(contacts, code):
    return fold(of_fact(flag(contact, code)) for contact in contacts)


def meaningful(f):
    return [point(f"contact_flag/{code}", every(f.contacts_across(), code)) for code in ["safe_space", "constructive"]]


def lasting(f):
    return [point("contact_flag/recurring", of_fact(some(flag(contact, "recurring") for contact in f.contacts_across())))]


def enjoyable(f):
    def in_one(contact):
        about = flag(contact, "about_settlement")
        return both(flag(contact, "enjoyable"), None if about is None else not about)

    return [point("aspect/enjoyable_not_about_settlement", of_fact(some(in_one(contact) for contact in f.contacts_across())))]


def beyond_helper(f):
    roles = f.focus.get("volunteers", {}).get("receiving", {}).get("roles")
    others = [role for role in SETS["volunteer_role"] if role != "helper"]
    return [point("aspect/beyond_helper", of_fact(some(has(roles, role) for role in others)))]


def shared_resources(f):
    return [
        point(
            [f"life_domain/{domain}", f"community/{community}", f"resource_use/{use}"],
            of_fact(has(f.focus.get("resources", {}).get(domain, {}).get(community), use)),
        )
        for domain in SETS["life_domain"]
        for community in COMMUNITIES
        for use in SETS["resource_use"]
    ]


def every_stage(f):
    return [
        point([f"stage/{stage}", f"community/{community}"], of_fact(f.at_least(CONSULTED, stage, community)))
        for stage in STAGES
        for community in COMMUNITIES
    ]


def equal_say(f):
    points = []
    for stage in STAGES:
        rungs = [f.rung(stage, community) for community in COMMUNITIES]
        equal = None if None in rungs else rungs[0] == rungs[1]
        condition = Condition([f"stage/{stage}", "aspect/has_part"], f.has_part(stage))
        points.append(guarded(condition, f"stage/{stage}", of_fact(equal)))
    return points


def shape(f):
    marks = {None: NOT_ASSESSED, 0: NOT_MET, 1: NOT_MET, 2: PARTLY_MET, 3: MET, 4: MET}
    return [
        point([f"stage/{stage}", f"community/{community}"], marks[f.rung(stage, community)])
        for stage in ["assessment", "design"]
        for community in COMMUNITIES
    ]


def three_sectors(f):
    def in_one(partner, sector):
        return None if partner.get("sector") is None else partner["sector"] == sector

    return [point(f"sector/{sector}", of_fact(f.some_partner(lambda partner: in_one(partner, sector)))) for sector in SETS["sector"]]


def partner_kind(term, *kinds):
    return lambda f: [point(term, of_fact(f.some_partner(lambda partner: some(has(partner.get("kinds"), kind) for kind in kinds))))]


def life_domains(f):
    return [
        point(
            [f"life_domain/{domain}", f"community/{community}"],
            of_fact(f.some_partner(lambda partner: both(has(partner.get("life_domains"), domain), has(partner.get("serves"), community)))),
        )
        for domain in SETS["life_domain"]
        for community in COMMUNITIES
    ]


def _flags(*codes):
    return lambda f: [point(f"flag/{code}", of_fact(f.flag(code))) for code in codes]


def _list(set_code, key, codes=None):
    return lambda f: in_list(set_code, codes or SETS[set_code], f.get(key))


def _per_community(read):
    return lambda f: [point(f"community/{community}", of_fact(read(f, community))) for community in COMMUNITIES]


# rule, section, strength, guard, points
ROWS = [
    ("four_dimensions", "approach", MUST, None, _list("dimension", "dimensions")),
    ("own_component", "mhpss", MUST, None, _flags("standalone", "standard_practice")),
    ("trained_workforce", "mhpss", SHOULD, None, trained_workforce),
    ("training_beyond_clinical", "mhpss", SHOULD, somebody_trained, _list("training_scope", "training_scopes", ["social_and_community_support"])),
    ("beyond_trauma", "mhpss", MUST, None, beyond_trauma),
    ("frontline_abilities", "mhpss", SHOULD, None, _list("frontline_ability", "frontline_abilities")),
    ("culturally_informed_specialists", "mhpss", SHOULD, specialised_care, specialist_topics),
    ("support_within_services", "mhpss", SHOULD, None, _flags("within_community_services", "multicultural")),
    ("two_way_process", "communities", MUST, None, _flags("two_way")),
    ("intergroup_contact", "communities", MUST, None, lambda f: [point("among/across", of_fact(f.contact_across()))]),
    ("meaningful_contact", "communities", MUST, contact_across, meaningful),
    ("lasting_contact", "communities", SHOULD, contact_across, lasting),
    ("enjoyable_contact", "communities", SHOULD, contact_across, enjoyable),
    ("equal_voice_in_meetings", "communities", SHOULD, town_meeting, lambda f: [point("contact_flag/equal_footing", every(f.town_meetings(), "equal_footing"))]),
    ("social_bridges", "communities", MUST, None, _list("connection", "connections", ["bridge"])),
    ("social_bonds_and_links", "communities", MUST, None, _list("connection", "connections", ["bond", "link"])),
    ("volunteers_from_both", "communities", MUST, None, _per_community(Facts.volunteers_of)),
    ("beyond_helping", "communities", SHOULD, receiving_volunteers, beyond_helper),
    ("contact_effects", "communities", OBSERVATION, None, _list("contact_effect", "contact_effects_followed")),
    ("shared_resources", "communities", OBSERVATION, None, shared_resources),
    ("every_stage_both_communities", "participation", MUST, None, every_stage),
    ("equal_say", "participation", MUST, None, equal_say),
    ("shape_needs_and_design", "participation", SHOULD, None, shape),
    ("active_participants", "participation", MUST, None, _per_community(Facts.active)),
    ("documented_method", "participation", SHOULD, co_creation, lambda f: [point("flag/documented_method", of_fact(f.documented_method()))]),
    ("say_in_own_care", "participation", SHOULD, None, _flags("say_in_own_care")),
    ("participation_effects", "participation", OBSERVATION, None, _list("participation_effect", "participation_effects_followed")),
    ("three_sectors", "partnerships", MUST, None, three_sectors),
    ("mhpss_linkage", "partnerships", MUST, None, partner_kind("partner_kind/mhpss_actor", "mhpss_actor")),
    ("life_domains", "partnerships", MUST, None, life_domains),
    ("public_authorities", "partnerships", SHOULD, None, partner_kind("aspect/public_authority", "municipality", "government_representative")),
    ("advocacy", "partnerships", SHOULD, None, lambda f: in_list("advocacy_aim", SETS["advocacy_aim"], f.get("advocacy_aims")) + in_list("community", COMMUNITIES, f.get("advocacy_communities"))),
    ("both_kinds_of_factor", "partnerships", SHOULD, None, _list("integration_factor", "integration_factors")),
]
RULES = RuleSet("focus/rule", "focus/section", SETS["section"], ROWS)


def evaluations(assessment, mhpss=None):
    return [evaluate(RULES, Facts(assessment, mhpss), assessment.get("out_of_scope"))]


def inconsistencies(assessment, mhpss=None):
    """Pointers to facts that presuppose what is stated to be absent, or that differ from MHPSS."""
    f = Facts(assessment, mhpss)
    found = []

    def refuse(when, pointer):
        if when:
            found.append(pointer)

    present = {community: assessment.get("volunteers", {}).get(community, {}).get("present") for community in COMMUNITIES}
    cells = [f.at_least(CO_DECIDES, stage, community) for stage in STAGES for community in COMMUNITIES]
    nothing_co_created = some(cells) is False
    topics, lenses = assessment.get("specialist_topics"), assessment.get("lenses")

    refuse(f.flag("staff_trained") and f.flag("has_staff") is False, "/flags/staff_trained")
    refuse(f.flag("volunteers_trained") and list(present.values()) == [False, False], "/flags/volunteers_trained")
    refuse(assessment.get("training_scopes") and f.trained_staff() is False and f.trained_volunteers() is False, "/training_scopes")
    refuse(topics and f.flag("specialised_care") is False, "/specialist_topics")
    for community in COMMUNITIES:
        roles = assessment.get("volunteers", {}).get(community, {}).get("roles")
        refuse(roles and present[community] is False, f"/volunteers/{community}/roles")
    refuse("method" in assessment and f.flag("documented_method") is False, "/method")
    refuse(f.flag("documented_method") and nothing_co_created, "/flags/documented_method")
    refuse("method" in assessment and nothing_co_created, "/method")

    own, other, culture = f.flag("specialised_care"), f.provided_elsewhere(), f.culture_informed_elsewhere()
    other_lenses = f.mhpss.get("lenses")
    refuse(lenses is not None and other_lenses is not None and set(lenses) != set(other_lenses), "/lenses")
    refuse(own is not None and other is not None and own != other, "/flags/specialised_care")
    refuse(own is None and topics and other is False, "/specialist_topics")
    refuse(own is not False and topics is not None and culture is not None and ("culture" in topics) != culture, "/specialist_topics")
    return found
