"""MHPSS: one actor on four layers of support, and a network of several actors of one place."""

from algebra import (
    MET, MUST, NOT_APPLICABLE, NOT_ASSESSED, NOT_MET, OBSERVATION, PARTLY_MET, SHOULD,
    Answer, Condition, RuleSet, both, evaluate, flag, flags, guarded, has, in_list, known, not_empty, of_fact, point, some,
)

SETS = {
    "layer": ["basic", "focused", "psychological", "specialised"],
    "function": ["provide", "assess", "refer", "advocate"],
    "reach": ["everybody", "at_risk", "complex_distress", "chronic_or_severe"],
    "purpose": ["promotion", "prevention", "early_detection", "treatment"],
    "unit": ["individual", "family", "group", "community", "everyone"],
    "activity": [
        "psychological_first_aid", "cultural_adjustment", "social_integration", "reciprocal_support_group",
        "wellness_group", "health_education", "family_intervention", "informed_treatment",
        "individual_treatment", "community_capacity",
    ],
    "setting": ["community_clinic", "torture_survivor_centre", "private_practice", "clinical"],
    "host_sector": ["health", "protection", "education"],
    "awareness_topic": ["stress", "preventive_mental_health", "substance_use", "domestic_violence"],
    "referral_target": ["mental_health", "psychosocial", "other_basic"],
    "referral_quality": ["culturally_appropriate", "timely", "multi_sectoral"],
    "way_in": ["training", "programme_development"],
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
    "section": ["ground", "across_layers", "basic", "focused", "psychological", "specialised", "programmes_and_policy"],
    "network_section": ["network"],
}
# Sets of FOCUS that are used here.
COMMUNITIES = ["arriving", "receiving"]
LENSES = ["trauma", "broad_psychosocial"]
OUTCOMES = ["trust", "reciprocity", "social_connectedness", "wellbeing", "resilience", "belonging"]

LAYERS = SETS["layer"]
LOWER, UPPER = ["basic", "focused"], ["psychological", "specialised"]
CONNECTION_FLAGS = ["trusting", "reciprocal", "safety", "belonging"]
PROGRAMME_FLAGS = ["proposal_appraisal", "project_completion"]

# What is said of a layer presupposes that it is provided, where it is a yes or a list that is not
# empty: inside the layer's record these keys, besides that for some layers these flags and this list.
LAYER_DETAILS = ["coordinates_with", "purposes", "reaches", "units", "activities", "settings"]
LAYER_FLAGS = {
    "basic": [
        "accessible_to_all", "trauma_sensitive_environment", "refugee_needs_recognised", "receiving_norms",
        "receiving_language", "own_culture",
    ],
    "focused": ["aimed_at_risk", "healthy_coping", "support_systems"],
    "psychological": [],
    "specialised": ["community_capacity_and_awareness"],
}
LAYER_LISTS = {"basic": ["host_sectors"], "focused": ["awareness"], "psychological": [], "specialised": []}


# ---------------------------------------------------------------- conditions


def record(actor, layer):
    return actor.get("layers", {}).get(layer, {})


def stated_yes(actor, code):
    """Whether a flag says yes: a no presupposes nothing."""
    return flag(actor, code) is True


def detailed(actor, layer):
    """Whether anything is recorded that presupposes that the actor provides the layer."""
    own = record(actor, layer)
    return (
        any(own.get("flags", {}).values())
        or any(own.get(key) for key in LAYER_DETAILS)
        or any(stated_yes(actor, code) for code in LAYER_FLAGS[layer])
        or any(actor.get(key) for key in LAYER_LISTS[layer])
    )


def provides(actor, layer):
    """Whether the actor provides a layer: yes, no, unknown."""
    return known(has(record(actor, layer).get("functions"), "provide"), detailed(actor, layer))


def provides_layer(layer):
    return lambda actor: Condition([f"layer/{layer}", "function/provide"], provides(actor, layer))


def provides_some_layer(actor):
    holds = some(provides(actor, layer) for layer in LAYERS)
    return Condition(["function/provide"], known(holds, *(stated_yes(actor, code) for code in CONNECTION_FLAGS)))


def has_programmes(actor):
    holds = not_empty(actor.get("programmes"))
    return Condition(["aspect/has_programmes"], known(holds, *(stated_yes(actor, code) for code in PROGRAMME_FLAGS)))


def understood(actor):
    """The kinds of work that the understanding has reached at all."""
    return [work for work, extent in actor.get("understanding_reaches", {}).items() if extent != "none"]


def has_to_do_with_policy(actor):
    holds = flag(actor, "makes_or_carries_out_policy")
    return Condition(["flag/makes_or_carries_out_policy"], known(holds, understood(actor)))


# ---------------------------------------------------------------- points


def same_attention(actor):
    serves_both = both(*(has(actor.get("serves"), community) for community in COMMUNITIES))
    return NOT_MET if serves_both is False else of_fact(flag(actor, "same_attention"))


def full_spectrum(actor):
    return [
        point([f"layer/{layer}", f"function/{function}"], of_fact(has(record(actor, layer).get("functions"), function)))
        for layer in LAYERS
        for function in ["assess", "refer", "advocate"]
    ]


def informed(actor):
    return [
        guarded(provides_layer(layer)(actor), [f"layer/{layer}", f"layer_flag/{code}"], of_fact(flag(record(actor, layer), code)))
        for layer in LAYERS
        for code in SETS["layer_flag"]
    ]


def tied_to_lower_layers(actor):
    lower = [provides(actor, layer) for layer in LOWER]
    upper = [both(provides(actor, layer), reaches_down(actor, layer)) for layer in UPPER]
    if all(provides(actor, layer) is False for layer in LAYERS):
        return NOT_APPLICABLE
    return of_fact(some(lower + upper))


def reaches_down(actor, layer):
    """Whether a layer coordinates with basic or focused support."""
    return some(has(record(actor, layer).get("coordinates_with"), lower) for lower in LOWER)


def across(actor):
    return [
        guarded(
            provides_layer(layer)(actor),
            f"layer/{layer}",
            of_fact(some(has(record(actor, layer).get("coordinates_with"), other) for other in LAYERS if other != layer)),
        )
        for layer in LAYERS
    ]


def referral(actor):
    handed_over = actor.get("referral", {})
    return (
        in_list("referral_quality", SETS["referral_quality"], handed_over.get("qualities"))
        + in_list("referral_target", SETS["referral_target"], handed_over.get("targets"))
    )


def supported_from_below(actor):
    down = record(actor, "specialised").get("coordinates_with")
    return [
        point("aspect/coordinates_with_psychological", of_fact(has(down, "psychological"))),
        point("aspect/coordinates_with_psychosocial", of_fact(reaches_down(actor, "specialised"))),
        *flags(actor, "community_capacity_and_awareness"),
    ]


def policy_levels(actor):
    extents = actor.get("understanding_reaches", {})
    marks = {"all": MET, "some": PARTLY_MET, "none": NOT_MET, None: NOT_ASSESSED}
    return [point(f"integration_work/{work}", marks[extents.get(work)]) for work in SETS["integration_work"]]


def _flags(*codes):
    return lambda actor: flags(actor, *codes)


def _list(set_code, key, codes=None):
    return lambda actor: in_list(set_code, codes or SETS[set_code], actor.get(key))


# ---------------------------------------------------------------- one actor

# rule, section, strength, guard, points
ROWS = [
    ("protective_environment", "ground", MUST, None, _flags("environment_protects", "rights_ground")),
    ("equal_attention", "ground", MUST, None, lambda a: in_list("focus/community", COMMUNITIES, a.get("serves")) + [point("flag/same_attention", same_attention(a))]),
    ("full_spectrum", "across_layers", MUST, None, full_spectrum),
    ("culture_and_trauma_informed", "across_layers", MUST, None, informed),
    ("wider_than_trauma", "across_layers", MUST, None, lambda a: in_list("focus/lens", ["broad_psychosocial"], a.get("lenses")) + [point("aspect/tied_to_lower_layers", tied_to_lower_layers(a))]),
    ("works_across_layers", "across_layers", MUST, None, across),
    ("reciprocal_connections", "across_layers", MUST, provides_some_layer, _flags(*CONNECTION_FLAGS)),
    ("referral", "across_layers", MUST, None, referral),
    ("ways_in", "across_layers", OBSERVATION, None, _list("way_in", "ways_in")),
    ("outcomes_followed", "across_layers", OBSERVATION, None, _list("focus/outcome", "outcomes_followed", OUTCOMES)),
    ("open_base", "basic", MUST, provides_layer("basic"), _flags("accessible_to_all", "trauma_sensitive_environment")),
    ("recognised_needs", "basic", MUST, provides_layer("basic"), _flags("refugee_needs_recognised")),
    ("base_in_everyday_sectors", "basic", OBSERVATION, provides_layer("basic"), lambda a: [point("aspect/in_everyday_sector", of_fact(not_empty(a.get("host_sectors"))))]),
    ("two_cultures", "basic", SHOULD, provides_layer("basic"), _flags("receiving_norms", "receiving_language", "own_culture")),
    ("at_risk_focus", "focused", SHOULD, provides_layer("focused"), _flags("aimed_at_risk")),
    ("coping_and_support", "focused", SHOULD, provides_layer("focused"), _flags("healthy_coping", "support_systems")),
    ("awareness_topics", "focused", OBSERVATION, provides_layer("focused"), _list("awareness_topic", "awareness")),
    ("complex_distress_focus", "psychological", SHOULD, provides_layer("psychological"), lambda a: in_list("purpose", ["prevention", "treatment"], record(a, "psychological").get("purposes"))),
    ("specialised_care_is_supported", "specialised", MUST, provides_layer("specialised"), supported_from_below),
    ("standard_measure", "programmes_and_policy", SHOULD, has_programmes, _flags(*PROGRAMME_FLAGS)),
    ("policy_levels", "programmes_and_policy", MUST, has_to_do_with_policy, policy_levels),
]
RULES = RuleSet("mhpss/rule", "mhpss/section", SETS["section"], ROWS, precondition="protective_environment")


def evaluations(assessment):
    return [evaluate(RULES, assessment, assessment.get("out_of_scope"))]


def inconsistencies(assessment):
    """Pointers to facts that presuppose what is stated to be absent."""
    found = []
    if assessment.get("programmes") == []:
        found += [f"/flags/{code}" for code in PROGRAMME_FLAGS if stated_yes(assessment, code)]
    if flag(assessment, "makes_or_carries_out_policy") is False:
        found += [f"/understanding_reaches/{work}" for work in understood(assessment)]
    return found


# ---------------------------------------------------------------- a network


def layers_covered(actors):
    return [point(f"layer/{layer}", of_fact(some(provides(actor, layer) for actor in actors))) for layer in LAYERS]


def adjacent(actors):
    return [(["layer/" + lower, "layer/" + upper], adjacent_pair(actors, lower, upper)) for lower, upper in zip(LAYERS, LAYERS[1:])]


def adjacent_pair(actors, lower, upper):
    known = {layer: [provides(actor, layer) for actor in actors] for layer in (lower, upper)}
    coordinates = []
    for here, there in ((lower, upper), (upper, lower)):
        if some(known[here]) is False:
            return Answer(NOT_APPLICABLE)
        for actor, provided in zip(actors, known[here]):
            coordinates.append(both(provided, has(record(actor, here).get("coordinates_with"), there)))
    if some(coordinates) is not True:
        for layer in (lower, upper):
            if some(known[layer]) is None:
                return Answer(NOT_ASSESSED, None, [f"layer/{layer}", "function/provide"])
    return Answer(of_fact(some(coordinates)))


def complementary(actors):
    purposes = [
        point(
            f"purpose/{purpose}",
            of_fact(some(both(provides(actor, layer), has(record(actor, layer).get("purposes"), purpose)) for actor in actors for layer in LAYERS)),
        )
        for purpose in ["promotion", "prevention", "treatment"]
    ]
    base = some(provides(actor, layer) for actor in actors for layer in LOWER)
    return purposes + [point("aspect/psychosocial_support", of_fact(base))]


NETWORK_RULES = RuleSet(
    "mhpss/network_rule",
    "mhpss/network_section",
    SETS["network_section"],
    [
        ("layers_covered", "network", SHOULD, None, layers_covered),
        ("adjacent_coordination", "network", MUST, None, adjacent),
        ("complementary_purposes", "network", SHOULD, None, complementary),
    ],
)


def network_evaluations(network):
    return [evaluate(NETWORK_RULES, [actor["mhpss"] for actor in network["actors"]], network.get("out_of_scope"))]


def network_inconsistencies(network):
    """Blank and repeated names apart: no document made here has any."""
    return [
        f"/actors/{number}/mhpss{pointer}"
        for number, actor in enumerate(network["actors"])
        for pointer in inconsistencies(actor["mhpss"])
    ]
