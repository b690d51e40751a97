"""FOCUS: what a practice says of itself in four dimensions; some facts may come from MHPSS."""

from algebra import (
    MET, MUST, NOT_ASSESSED, NOT_MET, OBSERVATION, PARTLY_MET, SHOULD,
    Answer, Condition, Facts, Presupposition, RuleSet, all_of, any_of, each_term, evaluate, fact, flags, guard, guarded,
    negated, of_every, of_fact, of_some, point, together,
)

SETS = {
    "dimension": ["mhpss", "communities", "participation", "partnerships"],
    "section": ["approach", "mhpss", "communities", "participation", "partnerships"],
    "concept": ["dynamic_integration"],
    "community": ["arriving", "receiving"],
    "stage": ["assessment", "design", "implementation", "monitoring", "evaluation"],
    "involvement": ["none", "informed", "consulted", "co_decides", "leads"],  # from the lowest rung up
    "connection": ["bond", "bridge", "link"],
    "among": ["within_arriving", "within_receiving", "across"],
    "contact_format": ["arts_and_crafts", "creative_hobby", "sports", "town_meeting", "other"],
    "contact_flag": ["safe_space", "constructive", "recurring", "equal_footing", "enjoyable", "about_settlement"],
    "contact_effect": ["attitudes", "emotions", "behavioural_intentions", "mutual_trust", "trust_in_services"],
    "volunteer_role": ["helper", "connector", "equal_partner", "credible_peer", "advocate", "educator"],
    "volunteering_effect": ["entry_point", "wider_participation", "whole_of_community", "resource_spiral"],
    "progress": ["social", "economic", "political"],
    "life_domain": ["housing", "education", "work", "leisure", "health_and_social_care"],
    "resource_use": ["draws_on", "invests_in"],
    "training_scope": ["clinical_conditions", "social_and_community_support"],
    "wellbeing_level": ["individual", "community"],
    "lens": ["trauma_focused", "trauma_informed", "broad_psychosocial"],
    "frontline_ability": ["identify_distress", "refer", "connect_to_service"],
    "specialist_topic": ["racism", "discrimination"],
    "participation_effect": [
        "ownership", "cultural_fit", "contextual_fit", "core_needs", "linkages", "equality", "empowerment", "autonomy", "respect",
        "social_capital",
    ],
    "sector": ["private_enterprise", "government", "non_profit"],
    "partner_kind": ["municipality", "government_representative", "mhpss_actor", "service_provider", "business", "community_organisation"],
    "labour_opening": ["apprenticeship", "on_the_job_training"],
    "integration_factor": ["socioeconomic", "sociopsychological"],
    "partnership_effect": ["durability", "opening_for_advocacy"],
    "advocacy_aim": ["post_migration_stressors", "equal_access", "equitable_access", "tailored_services"],
    "outcome": ["trust", "reciprocity", "social_connectedness", "wellbeing", "resilience", "belonging"],
    "use": ["strengthens_existing", "develops_new"],
    "scale": ["local", "regional"],
    "flag": [
        "standalone", "standard_practice", "has_staff", "staff_trained", "volunteers_trained", "specialised_care",
        "culturally_informed_care", "within_community_services", "multicultural", "understood_as_two_way", "receiving_side_engaged",
        "documented_method", "say_in_own_care", "drive_own_care",
    ],
    "aspect": [
        "volunteers_present", "somebody_trained", "enjoyable_not_about_settlement", "beyond_helper", "has_part", "co_creation",
        "coordinated", "all_contacts_recorded",
    ],
    "warning": ["partner_kind_and_sector"],
    "contradiction": [
        "trained_without_staff", "trained_without_volunteers", "role_without_volunteers", "scope_without_training",
        "care_detail_without_care", "driver_without_say", "method_without_flag", "method_without_co_creation",
        "opening_without_business", "differs_from_mhpss",
    ],
}
COMMUNITIES, STAGES, DOMAINS, RUNGS = SETS["community"], SETS["stage"], SETS["life_domain"], SETS["involvement"]
# Facts with others that have a field of their own: field, vocabulary.
FIELDS = {
    "dimensions": "dimension", "training_scopes": "training_scope", "lenses": "lens", "frontline_abilities": "frontline_ability",
    "specialist_topics": "specialist_topic", "contact_effects_followed": "contact_effect", "connections": "connection",
    "participation_effects_followed": "participation_effect", "partnership_effects_followed": "partnership_effect",
    "integration_factors": "integration_factor",
}
PARTNER_FIELDS = {"kinds": "partner_kind", "life_domains": "life_domain", "serves": "community", "labour_openings": "labour_opening"}
TAKEN = ["flags/specialised_care", "flags/culturally_informed_care"] + [f"lenses/{lens}" for lens in SETS["lens"]]


# ---------------------------------------------------------------- facts


def facts_of(assessment, taken=None, provides=None):
    """The facts, with contradictions.

    `taken`: what MHPSS answers, by place. `provides`: whether MHPSS provides some layer; None without such
    an assessment, else a list of one fact.
    """
    f = Facts()
    f.flags("flags", assessment.get("flags"), SETS["flag"])
    for field, vocabulary in FIELDS.items():
        f.terms(field, assessment.get(field), SETS[vocabulary])
    for field, vocabulary in [("aims", "advocacy_aim"), ("communities", "community")]:
        f.terms(f"advocacy/{field}", assessment.get("advocacy", {}).get(field), SETS[vocabulary])
    for place, contact in f.things("contacts", assessment.get("contacts")):
        f.one_of(f"{place}/among", contact["among"], SETS["among"])
        f.one_of(f"{place}/format", contact.get("format"), SETS["contact_format"])
        f.flags(f"{place}/flags", contact.get("flags"), SETS["contact_flag"])
    for place, partner in f.things("partners", assessment.get("partners")):
        for field, vocabulary in PARTNER_FIELDS.items():
            f.terms(f"{place}/{field}", partner.get(field), SETS[vocabulary])
        f.one_of(f"{place}/sector", partner.get("sector"), SETS["sector"])
        f.fact(f"{place}/coordinates", partner.get("coordinates"))
    for community in COMMUNITIES:
        volunteers = assessment.get("volunteers", {}).get(community, {})
        f.fact(f"volunteers/{community}/present", volunteers.get("present"))
        f.terms(f"volunteers/{community}/roles", volunteers.get("roles"), SETS["volunteer_role"])
        for domain in DOMAINS:
            resources = assessment.get("resources", {}).get(domain, {}).get(community)
            f.terms(f"resources/{domain}/{community}", resources, SETS["resource_use"])
        for stage in STAGES:
            rung = assessment.get("participation", {}).get(stage, {}).get(community)
            f.one_of(f"participation/{stage}/{community}", rung, RUNGS)
    f.there("method", assessment.get("method"))
    f.choices = {
        "volunteers": lambda f: any_of(f.get(f"volunteers/{community}/present") for community in COMMUNITIES),
        "somebody_trained": lambda f: any_of([f.get("flags/staff_trained"), f.get("flags/volunteers_trained")]),
        "co_creation": lambda f: any_of(active(f, community) for community in COMMUNITIES),
    }
    f.provides = provides
    f.taken = {place: (value, "mhpss") for place, value in (taken or {}).items() if value is not None}
    differs = [told for place in TAKEN if place in f.taken for told, value in _stated(assessment, place) if value != f.taken[place][0]]
    partners = [f"partners/listed/{number}" for number in range(f.listed["partners"][0])]
    found = f.conclude(PRESUPPOSITIONS + [Presupposition("opening_without_business", f"{p}/labour_openings", f"{p}/kinds/business") for p in partners])
    f.contradictions = found + [("differs_from_mhpss", place) for place in differs]
    return f


def _stated(assessment, place):
    """Where FOCUS itself answers, by name or by the others of the field, with the answer; at most one."""
    field, code = place.split("/")
    given = assessment.get(field, {})
    if code in given:
        return [(place, given[code])]
    return [(f"{field}/others", False)] if given.get("others") is False else []


PRESUPPOSITIONS = [
    Presupposition("trained_without_staff", "flags/staff_trained", "flags/has_staff"),
    Presupposition("trained_without_volunteers", "flags/volunteers_trained", "volunteers"),
    *(Presupposition("role_without_volunteers", f"volunteers/{c}/roles", f"volunteers/{c}/present") for c in COMMUNITIES),
    Presupposition("scope_without_training", "training_scopes", "somebody_trained"),
    Presupposition("care_detail_without_care", "flags/culturally_informed_care", "flags/specialised_care"),
    Presupposition("care_detail_without_care", "specialist_topics", "flags/specialised_care"),
    Presupposition("driver_without_say", "flags/drive_own_care", "flags/say_in_own_care"),
    Presupposition("method_without_flag", "method", "flags/documented_method"),
    Presupposition("method_without_co_creation", "flags/documented_method", "co_creation"),
]


def at_least(f, rung, stage, community):
    return any_of(f.get(f"participation/{stage}/{community}/{each}") for each in RUNGS[RUNGS.index(rung) :])


def active(f, community):
    return any_of(at_least(f, "co_decides", stage, community) for stage in STAGES)


# ---------------------------------------------------------------- guards

ALL_CONTACTS = "aspect/all_contacts_recorded"


def is_across(f):
    return lambda contact: f.get(f"{contact}/among/across")


def is_meeting(f):
    return lambda contact: f.get(f"{contact}/format/town_meeting")


def across(f):
    return Condition(["among/across"], f.some_thing("contacts", is_across(f)))


def town_meeting(f):
    return Condition(["contact_format/town_meeting"], f.some_thing("contacts", is_meeting(f)))


def business(f):
    return Condition(["partner_kind/business"], f.some_thing("partners", lambda partner: f.get(f"{partner}/kinds/business")))


# ---------------------------------------------------------------- points


def trained(f):
    staff, volunteers = guard("flag/has_staff", "flags/has_staff")(f), guard("aspect/volunteers_present", "volunteers")(f)
    return [
        guarded(staff, "flag/staff_trained", f.get("flags/staff_trained")),
        guarded(volunteers, "flag/volunteers_trained", f.get("flags/volunteers_trained")),
    ]


def every_contact(among, *codes):
    def reading(f):
        return [
            point(f"contact_flag/{code}", of_every(f, "contacts", among(f), lambda contact: f.get(f"{contact}/flags/{code}"), ALL_CONTACTS))
            for code in codes
        ]

    return reading


def some_contact(terms, has):
    """Some contact across that has something."""
    return lambda f: [point(terms, of_some(f, "contacts", lambda contact: all_of([is_across(f)(contact), has(f, contact)]), ALL_CONTACTS))]


def enjoyable(f, contact):
    return all_of([f.get(f"{contact}/flags/enjoyable"), negated(f.get(f"{contact}/flags/about_settlement"))])


def beyond_helper(f):
    return [point("aspect/beyond_helper", f.some("volunteers/receiving/roles", SETS["volunteer_role"][1:]))]


def shared_resources(f):
    return [
        point([f"life_domain/{domain}", f"community/{community}", f"resource_use/{use}"], f.get(f"resources/{domain}/{community}/{use}"))
        for domain in DOMAINS
        for community in COMMUNITIES
        for use in SETS["resource_use"]
    ]


def every_stage(f):
    return [point([f"stage/{stage}", f"community/{c}"], at_least(f, "consulted", stage, c)) for stage in STAGES for c in COMMUNITIES]


def equal_say(f):
    points = []
    for stage in STAGES:
        both = [[f.get(f"participation/{stage}/{c}/{rung}") for rung in RUNGS] for c in COMMUNITIES]
        equal = None if None in both[0] + both[1] else both[0] == both[1]
        has_part = any_of(at_least(f, "consulted", stage, c) for c in COMMUNITIES)
        points.append(guarded(Condition([f"stage/{stage}", "aspect/has_part"], has_part), f"stage/{stage}", equal))
    return points


def per_community(read):
    return lambda f: [point(f"community/{community}", read(f, community)) for community in COMMUNITIES]


def some_partner(vocabulary, field, codes):
    """One point for each term: some listed partner has it."""
    return lambda f: [point(f"{vocabulary}/{code}", f.some_thing("partners", lambda p: f.get(f"{p}/{field}/{code}"))) for code in codes]


def coordination(f):
    points = []
    for sector in SETS["sector"]:
        of_it = lambda p: f.get(f"{p}/sector/{sector}")
        coordinated = f.some_thing("partners", lambda p: all_of([of_it(p), f.get(f"{p}/coordinates")]))
        points.append(guarded(Condition([f"sector/{sector}"], f.some_thing("partners", of_it)), [f"sector/{sector}", "aspect/coordinated"], coordinated))
    return points


def mhpss_linkage(f):
    by_partners = f.some_thing("partners", lambda p: f.get(f"{p}/kinds/mhpss_actor"))
    own = f.provides[0] if f.provides else False
    answer = of_fact(True, "mhpss") if own and not by_partners else of_fact(any_of([by_partners, own]))
    return [point("partner_kind/mhpss_actor", answer)]


def life_domains(f):
    def mark(domain):
        of_it = lambda p: f.get(f"{p}/life_domains/{domain}")
        serves = lambda p: [f.get(f"{p}/serves/{community}") for community in COMMUNITIES]
        jointly = f.some_thing("partners", lambda p: all_of([of_it(p), *serves(p)]))
        one = f.some_thing("partners", lambda p: all_of([of_it(p), any_of(serves(p))]))
        if jointly is not False:
            return MET if jointly else NOT_ASSESSED
        return NOT_ASSESSED if one is None else PARTLY_MET if one else NOT_MET

    return [point(f"life_domain/{domain}", mark(domain)) for domain in DOMAINS]


def field(name, codes=None):
    return each_term(name, FIELDS[name], codes or SETS[FIELDS[name]])


volunteers_present = guard("aspect/volunteers_present", "volunteers")

# rule, section, strength, guard, points
ROWS = [
    ("four_dimensions", "approach", MUST, None, field("dimensions")),
    ("own_component", "mhpss", MUST, None, flags("standalone")),
    ("standard_practice", "mhpss", SHOULD, None, flags("standard_practice")),
    ("trained_workforce", "mhpss", SHOULD, None, trained),
    ("training_beyond_clinical", "mhpss", SHOULD, guard("aspect/somebody_trained", "somebody_trained"), field("training_scopes", ["social_and_community_support"])),
    ("beyond_trauma", "mhpss", MUST, None, field("lenses", ["broad_psychosocial"])),
    ("frontline_abilities", "mhpss", SHOULD, None, field("frontline_abilities")),
    ("culturally_informed_specialists", "mhpss", SHOULD, guard("flag/specialised_care", "flags/specialised_care"), together(flags("culturally_informed_care"), field("specialist_topics"))),
    ("support_within_services", "mhpss", SHOULD, None, flags("within_community_services", "multicultural")),
    ("two_way_process", "communities", MUST, None, flags("understood_as_two_way", "receiving_side_engaged")),
    ("intergroup_contact", "communities", MUST, None, some_contact("among/across", lambda f, contact: True)),
    ("meaningful_contact", "communities", MUST, across, every_contact(is_across, "safe_space", "constructive")),
    ("lasting_contact", "communities", SHOULD, across, some_contact("contact_flag/recurring", lambda f, contact: f.get(f"{contact}/flags/recurring"))),
    ("enjoyable_contact", "communities", OBSERVATION, across, some_contact("aspect/enjoyable_not_about_settlement", enjoyable)),
    ("equal_voice_in_meetings", "communities", SHOULD, town_meeting, every_contact(is_meeting, "equal_footing")),
    ("social_bridges", "communities", MUST, None, field("connections", ["bridge"])),
    ("social_bonds_and_links", "communities", MUST, None, field("connections", ["bond", "link"])),
    ("volunteering", "communities", MUST, None, fact("aspect/volunteers_present", "volunteers")),
    ("volunteers_from_both", "communities", OBSERVATION, volunteers_present, per_community(lambda f, c: f.get(f"volunteers/{c}/present"))),
    ("beyond_helping", "communities", SHOULD, guard(["community/receiving", "aspect/volunteers_present"], "volunteers/receiving/present"), beyond_helper),
    ("contact_effects", "communities", OBSERVATION, None, field("contact_effects_followed")),
    ("shared_resources", "communities", OBSERVATION, None, shared_resources),
    ("every_stage_both_communities", "participation", MUST, None, every_stage),
    ("equal_say", "participation", SHOULD, None, equal_say),
    ("active_participants", "participation", MUST, None, per_community(active)),
    ("documented_method", "participation", OBSERVATION, guard("aspect/co_creation", "co_creation"), flags("documented_method")),
    ("drivers_of_own_care", "participation", MUST, None, flags("drive_own_care")),
    ("say_in_own_care", "participation", SHOULD, None, flags("say_in_own_care")),
    ("participation_effects", "participation", OBSERVATION, None, field("participation_effects_followed")),
    ("three_sectors", "partnerships", MUST, None, some_partner("sector", "sector", SETS["sector"])),
    ("coordination", "partnerships", MUST, None, coordination),
    ("mhpss_linkage", "partnerships", MUST, None, mhpss_linkage),
    ("life_domains", "partnerships", MUST, None, life_domains),
    ("public_authorities", "partnerships", SHOULD, None, some_partner("partner_kind", "kinds", ["municipality", "government_representative"])),
    ("advocacy", "partnerships", SHOULD, None, together(each_term("advocacy/aims", "advocacy_aim", SETS["advocacy_aim"]), each_term("advocacy/communities", "community", COMMUNITIES))),
    ("both_kinds_of_factor", "partnerships", SHOULD, None, field("integration_factors")),
    ("labour_openings", "partnerships", OBSERVATION, business, some_partner("labour_opening", "labour_openings", SETS["labour_opening"])),
    ("partnership_effects", "partnerships", OBSERVATION, None, field("partnership_effects_followed")),
]
RULES = RuleSet("focus/rule", ROWS)


def evaluations(assessment, taken=None, provides=None):
    return [evaluate(RULES, facts_of(assessment, taken, provides), assessment.get("out_of_scope", {}))]


def contradictions(assessment, taken=None, provides=None):
    return facts_of(assessment, taken, provides).contradictions
