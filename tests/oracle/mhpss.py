"""MHPSS: one actor on four layers of support, and a network of several actors of one place."""

from algebra import (
    MET, MUST, NOT_APPLICABLE, NOT_ASSESSED, NOT_MET, OBSERVATION, PARTLY_MET, SHOULD,
    Condition, Facts, Presupposition, RuleSet, all_of, any_of, each_term, evaluate, fact, first_unknown, flags, guard, guarded,
    of_some, point, together,
)

SETS = {
    "layer": ["basic", "focused", "psychological", "specialised"],
    "function": ["provide", "assess", "refer", "advocate"],
    "reach": ["everybody", "at_risk", "complex_distress", "chronic_or_severe"],
    "purpose": ["promotion", "resilience", "social_interaction", "social_cohesion", "prevention", "early_detection", "treatment"],
    "unit": ["individual", "family", "group", "community", "everyone"],
    "activity": [
        "psychological_first_aid", "cultural_adjustment", "social_integration", "interaction_activity", "cohesion_activity",
        "reciprocal_support_group", "wellness_group", "health_education", "family_intervention", "informed_treatment",
        "individual_treatment", "community_capacity",
    ],
    "provider": ["specialist", "trained_staff", "volunteer", "peer"],
    "setting": ["community_clinic", "torture_survivor_centre", "private_practice", "clinical"],
    "host_sector": ["health", "protection", "education"],
    "awareness_topic": ["stress", "preventive_mental_health", "substance_use", "domestic_violence"],
    "referral_target": ["mental_health", "psychosocial", "other_basic"],
    "referral_quality": ["culturally_appropriate", "timely", "multi_sectoral"],
    "built_into": ["training", "programme_development"],
    "programme_role": ["funds", "runs"],
    "integration_work": ["policy", "practice"],
    "extent": ["none", "some", "all"],
    "flag": [
        "environment_protects", "rights_ground", "same_attention", "trusting", "reciprocal", "safety", "belonging",
        "accessible_to_all", "trauma_sensitive_environment", "refugee_needs_recognised", "receiving_norms",
        "receiving_language", "own_culture", "aimed_at_risk", "healthy_coping", "support_systems",
        "community_capacity_and_awareness", "proposal_appraisal", "project_completion", "makes_or_carries_out_policy",
    ],
    "layer_flag": ["culture_informed", "trauma_informed"],
    "aspect": [
        "tied_to_lower_layers", "in_everyday_sector", "coordinates_with_psychological", "coordinates_with_psychosocial",
        "has_programmes", "provides_something", "psychosocial_support", "all_actors_recorded",
    ],
    "section": ["ground", "across_layers", "basic", "focused", "psychological", "specialised", "programmes_and_policy"],
    "network_section": ["network"],
    "warning": ["treatment_in_lower_layer", "everybody_in_upper_layer", "detail_without_provision", "same_name"],
    "contradiction": [
        "detail_of_layer_not_provided", "standard_without_programmes", "policy_reached_without_policy",
        "practice_reached_without_programmes",
    ],
    "concept": ["mhpss", "mental_health", "psychosocial", "psychosocial_support", "trauma_informed_care", "trauma_focused_care"],
    "mental_health_part": ["potential", "coping", "work", "contribution"],
    "psychosocial_side": ["individual", "social"],
    "specialised_need": ["chronic_condition", "severe_distress", "prolonged_distress", "daily_coping_impaired"],
    "clinical_limit": ["stigma", "access_barriers"],
    "premise": [
        "mental_health_enables", "wellbeing_enables", "strong_support", "low_engagement", "narrow_policy", "starts_with_basics",
        "any_setting_long_term", "common_factors", "no_separate_provision",
    ],
}
# Vocabularies of FOCUS that are used here.
COMMUNITIES = ["arriving", "receiving"]
LENSES = ["trauma_focused", "trauma_informed", "broad_psychosocial"]
OUTCOMES = ["trust", "reciprocity", "social_connectedness", "wellbeing", "resilience", "belonging"]

LAYERS = SETS["layer"]
LOWER, UPPER = LAYERS[:2], LAYERS[2:]
# Facts with others that have a field of their own: field, codes, vocabulary.
FIELDS = {
    "serves": (COMMUNITIES, "focus/community"), "lenses": (LENSES, "focus/lens"), "host_sectors": (SETS["host_sector"], "host_sector"),
    "awareness": (SETS["awareness_topic"], "awareness_topic"), "referral/qualities": (SETS["referral_quality"], "referral_quality"),
    "referral/targets": (SETS["referral_target"], "referral_target"), "built_into": (SETS["built_into"], "built_into"),
    "outcomes_followed": (OUTCOMES, "focus/outcome"), "programmes": (SETS["programme_role"], "programme_role"),
}
LAYER_FACTS = {"purposes": "purpose", "reaches": "reach", "coordinates_with": "layer"}
LAYER_LISTS = ["units", "activities", "settings", "providers"]


# ---------------------------------------------------------------- facts


def facts_of(assessment):
    f = Facts()
    f.flags("flags", assessment.get("flags"), SETS["flag"])
    for field, (codes, _) in FIELDS.items():
        given = assessment
        for key in field.split("/"):
            given = given.get(key, {})
        f.terms(field, given, codes)
    for layer in LAYERS:
        recorded, place = assessment.get("layers", {}).get(layer, {}), f"layers/{layer}"
        f.terms(f"{place}/functions", recorded.get("functions"), SETS["function"])
        for field, vocabulary in LAYER_FACTS.items():
            f.terms(f"{place}/{field}", recorded.get(field), [code for code in SETS[vocabulary] if code != layer])
        for field in LAYER_LISTS:
            f.there(f"{place}/{field}", recorded.get(field))
        f.flags(f"{place}/flags", recorded.get("flags"), SETS["layer_flag"])
    f.extents = assessment.get("understanding_reaches", {})
    for work, extent in f.extents.items():
        f.fact(f"understanding_reaches/{work}", extent != "none")
    f.choices = {
        "has_programmes": lambda f: f.some("programmes"),
        "provides_something": lambda f: any_of(provides(f, layer) for layer in LAYERS),
    }
    f.contradictions = f.conclude(PRESUPPOSITIONS)
    return f


PRESUPPOSITIONS = [
    *(
        Presupposition("detail_of_layer_not_provided", f"layers/{layer}/{field}", f"layers/{layer}/functions/provide")
        for layer in LAYERS
        for field in [*LAYER_FACTS, *LAYER_LISTS, "flags"]
    ),
    Presupposition("standard_without_programmes", "flags/proposal_appraisal", "has_programmes"),
    Presupposition("standard_without_programmes", "flags/project_completion", "has_programmes"),
    Presupposition("policy_reached_without_policy", "understanding_reaches/policy", "flags/makes_or_carries_out_policy"),
    Presupposition("practice_reached_without_programmes", "understanding_reaches/practice", "has_programmes"),
]


def provides(f, layer):
    return f.get(f"layers/{layer}/functions/provide")


def coordinates(f, layer, others):
    return any_of(f.get(f"layers/{layer}/coordinates_with/{other}") for other in others)


def for_focus(assessment):
    """What FOCUS takes from here, by FOCUS's places; and whether some layer is provided, as a list of one."""
    f = facts_of(assessment)
    taken = {f"lenses/{lens}": assessment.get("lenses", {}).get(lens) for lens in LENSES}
    taken["flags/specialised_care"] = provides(f, "specialised")
    taken["flags/culturally_informed_care"] = f.stated.get("layers/specialised/flags/culture_informed")
    return taken, [f.get("provides_something")]


# ---------------------------------------------------------------- guards and points


def provided(layer):
    return guard([f"layer/{layer}", "function/provide"], f"layers/{layer}/functions/provide")


has_programmes = guard("aspect/has_programmes", "has_programmes")


def field(name, codes=None):
    return each_term(name, FIELDS[name][1], codes or FIELDS[name][0])


def same_attention(f):
    served = first_unknown([([f"focus/community/{community}"], f.get(f"serves/{community}")) for community in COMMUNITIES])
    return [guarded(served, "flag/same_attention", f.get("flags/same_attention"))]


def full_spectrum(f):
    return [
        point([f"layer/{layer}", f"function/{function}"], f.get(f"layers/{layer}/functions/{function}"))
        for layer in LAYERS
        for function in SETS["function"][1:]
    ]


def informed(f):
    return [
        guarded(provided(layer)(f), [f"layer/{layer}", f"layer_flag/{code}"], f.get(f"layers/{layer}/flags/{code}"))
        for layer in LAYERS
        for code in SETS["layer_flag"]
    ]


def tied_to_lower_layers(f):
    lower = [provides(f, layer) for layer in LOWER]
    upper = [provides(f, layer) for layer in UPPER]
    tied = any_of(lower + [all_of([there, coordinates(f, layer, LOWER)]) for layer, there in zip(UPPER, upper)])
    if set(lower + upper) == {False}:
        return [point("aspect/tied_to_lower_layers", NOT_APPLICABLE)]
    # Nothing is tied, but if no layer is provided for sure, perhaps none is.
    return [point("aspect/tied_to_lower_layers", None if tied is False and True not in upper else tied)]


def works_across(f):
    return [guarded(provided(layer)(f), f"layer/{layer}", f.some(f"layers/{layer}/coordinates_with")) for layer in LAYERS]


def supported_from_below(f):
    return [
        point("aspect/coordinates_with_psychological", coordinates(f, "specialised", ["psychological"])),
        point("aspect/coordinates_with_psychosocial", coordinates(f, "specialised", LOWER)),
    ]


def policy_levels(f):
    marks = {"all": MET, "some": PARTLY_MET, "none": NOT_MET, None: NOT_ASSESSED}
    return [
        guarded(condition, f"integration_work/{work}", marks[f.extents.get(work)])
        for work, condition in [
            ("policy", guard("flag/makes_or_carries_out_policy", "flags/makes_or_carries_out_policy")(f)),
            ("practice", has_programmes(f)),
        ]
    ]


# ---------------------------------------------------------------- one actor

# rule, section, strength, guard, points
ROWS = [
    ("protective_environment", "ground", MUST, None, flags("environment_protects", "rights_ground")),
    ("equal_attention", "ground", MUST, None, together(field("serves"), same_attention)),
    ("full_spectrum", "across_layers", MUST, None, full_spectrum),
    ("culture_and_trauma_informed", "across_layers", MUST, None, informed),
    ("wider_than_trauma", "across_layers", MUST, None, together(field("lenses", ["broad_psychosocial"]), tied_to_lower_layers)),
    ("works_across_layers", "across_layers", MUST, None, works_across),
    ("reciprocal_connections", "across_layers", MUST, guard("aspect/provides_something", "provides_something"), flags("trusting", "reciprocal", "safety", "belonging")),
    ("referral", "across_layers", MUST, None, together(field("referral/qualities"), field("referral/targets"))),
    ("built_into_existing_work", "across_layers", OBSERVATION, None, field("built_into")),
    ("outcomes_followed", "across_layers", OBSERVATION, None, field("outcomes_followed")),
    ("open_base", "basic", SHOULD, provided("basic"), flags("accessible_to_all")),
    ("recognised_needs", "basic", MUST, provided("basic"), flags("refugee_needs_recognised", "trauma_sensitive_environment")),
    ("base_in_everyday_sectors", "basic", OBSERVATION, provided("basic"), lambda f: [point("aspect/in_everyday_sector", f.some("host_sectors"))]),
    ("two_cultures", "basic", SHOULD, provided("basic"), flags("receiving_norms", "receiving_language", "own_culture")),
    ("at_risk_focus", "focused", MUST, provided("focused"), flags("aimed_at_risk")),
    ("coping_and_support", "focused", MUST, provided("focused"), flags("healthy_coping", "support_systems")),
    ("awareness_topics", "focused", OBSERVATION, provided("focused"), field("awareness")),
    ("complex_distress_focus", "psychological", MUST, provided("psychological"), each_term("layers/psychological/purposes", "purpose", ["prevention", "treatment"])),
    ("specialised_care_is_supported", "specialised", MUST, provided("specialised"), together(supported_from_below, flags("community_capacity_and_awareness"))),
    ("standard_measure", "programmes_and_policy", SHOULD, has_programmes, flags("proposal_appraisal", "project_completion")),
    ("policy_levels", "programmes_and_policy", MUST, None, policy_levels),
]
RULES = RuleSet("mhpss/rule", ROWS)


def evaluations(assessment):
    return [evaluate(RULES, facts_of(assessment), assessment.get("out_of_scope", {}))]


def contradictions(assessment):
    return facts_of(assessment).contradictions


# ---------------------------------------------------------------- a network


def network_of(document):
    """The listed actors as facts; they are asked by their place."""
    f = Facts()
    f.actors = {place: facts_of(actor["mhpss"]) for place, actor in f.things("actors", document["actors"])}
    return f


def some_actor(f, has):
    return of_some(f, "actors", lambda place: has(f.actors[place]), "aspect/all_actors_recorded")


def layers_covered(f):
    return [point(f"layer/{layer}", some_actor(f, lambda actor: provides(actor, layer))) for layer in LAYERS]


def adjacent(f):
    points = []
    for pair in zip(LAYERS, LAYERS[1:]):
        there = [([f"layer/{layer}", "function/provide"], f.some_thing("actors", lambda place: provides(f.actors[place], layer))) for layer in pair]
        tied = some_actor(
            f, lambda actor: any_of(all_of([provides(actor, one), coordinates(actor, one, [other])]) for one, other in (pair, pair[::-1]))
        )
        points.append(guarded(first_unknown(there), [f"layer/{layer}" for layer in pair], tied))
    return points


def complementary(f):
    def has(purpose):
        return lambda actor: any_of(all_of([provides(actor, layer), actor.get(f"layers/{layer}/purposes/{purpose}")]) for layer in LAYERS)

    purposes = [point(f"purpose/{purpose}", some_actor(f, has(purpose))) for purpose in ["promotion", "prevention", "treatment"]]
    return purposes + [point("aspect/psychosocial_support", some_actor(f, lambda actor: any_of(provides(actor, layer) for layer in LOWER)))]


NETWORK_RULES = RuleSet(
    "mhpss/network_rule",
    [
        ("layers_covered", "network", OBSERVATION, None, layers_covered),
        ("adjacent_coordination", "network", MUST, None, adjacent),
        ("complementary_purposes", "network", OBSERVATION, None, complementary),
    ],
)


def network_evaluations(document):
    return [evaluate(NETWORK_RULES, network_of(document), document.get("out_of_scope", {}))]


def network_contradictions(document):
    return [(code, f"{place}/mhpss/{pointer}") for place, actor in network_of(document).actors.items() for code, pointer in actor.contradictions]
