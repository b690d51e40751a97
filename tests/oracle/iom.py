"""IOM: a reintegration programme as a list of initiatives, read together."""

from algebra import (
    MUST, NOT_MET, OBSERVATION, SHOULD,
    Condition, Facts, Presupposition, RuleSet, all_of, any_of, evaluate, fact, flags, guard, guarded, not_after, of_some, point,
    together,
)

LEVELS, DIMENSIONS = ["individual", "community", "structural"], ["economic", "social", "psychosocial"]
# Strand: the elements that belong to it.
ELEMENTS = {
    "personal_networks": ["friends", "relatives", "neighbours"],
    "civil_society": ["associations", "self_help_groups", "other_organisations", "civic_life"],
    "culture": ["values", "ways_of_living", "language", "moral_principles", "traditions"],
}
SETS = {
    "level": LEVELS,
    "dimension": DIMENSIONS,
    "cell": [f"{level}_{dimension}" for level in LEVELS for dimension in DIMENSIONS],
    "section": ["levels", "dimensions", "across"],
    "premise": [
        "sustainable_reintegration", "multidimensional", "holistic", "needs_based", "mutual_benefit", "structural_factors", "overlap",
        "influence", "coverage_first",
    ],
    "beneficiary": ["returnee", "returning_family_member", "returnee_family", "non_migrant"],
    "addressed": ["needs", "vulnerabilities", "concerns"],
    "economic_strand": ["re_entry", "livelihood"],
    "social_service": ["health", "education", "housing", "justice", "social_protection"],
    "psychosocial_strand": list(ELEMENTS),
    "psychosocial_element": [element for elements in ELEMENTS.values() for element in elements],
    "cross_cutting_issue": [
        "migrant_rights", "gender_equality", "partnership_and_cooperation", "data_collection", "monitoring_and_evaluation",
    ],
    "stakeholder": ["national_government", "local_government", "ingo", "ngo", "cso", "intergovernmental"],
    "country_role": ["host", "origin"],
    "flag": ["needs_assessed", "family_members_returned", "good_governance", "local_public_services", "infrastructure"],
    "aspect": ["other_stakeholder", "before_assistance", "government", "non_state", "all_initiatives_recorded"],
    "warning": ["dimension_not_named", "level_not_named"],
    "contradiction": ["element_without_strand", "family_benefits_without_return", "date_without_assessment"],
}
GOVERNMENT, NON_STATE = SETS["stakeholder"][:2], SETS["stakeholder"][2:5]
FIELDS = {
    "cells": "cell", "beneficiaries": "beneficiary", "economic_strands": "economic_strand", "social_services": "social_service",
    "psychosocial_strands": "psychosocial_strand", "psychosocial_elements": "psychosocial_element",
    "cross_cutting_issues": "cross_cutting_issue",
}


# ---------------------------------------------------------------- facts


def facts_of(assessment):
    f = Facts()
    rows = [Presupposition("date_without_assessment", "needs_assessed_on", "flags/needs_assessed")]
    f.flags("flags", assessment.get("flags"), SETS["flag"])
    f.there("needs_assessed_on", assessment.get("needs_assessed_on"))
    for place, initiative in f.things("initiatives", assessment.get("initiatives")):
        for field, vocabulary in FIELDS.items():
            f.terms(f"{place}/{field}", initiative.get(field), SETS[vocabulary])
        for level in LEVELS[:2]:
            f.terms(f"{place}/addressed/{level}", initiative.get("addressed", {}).get(level), SETS["addressed"])
        for inner, entry in f.things(f"{place}/stakeholders", initiative.get("stakeholders")):
            f.one_of(f"{inner}/stakeholder", entry["stakeholder"], SETS["stakeholder"])
            f.one_of(f"{inner}/country_role", entry.get("country_role"), SETS["country_role"])
        elements = f"{place}/psychosocial_elements"
        for strand, codes in ELEMENTS.items():
            claim = [f"{elements}/{code}" for code in codes]
            rows.append(Presupposition("element_without_strand", claim, f"{place}/psychosocial_strands/{strand}", elements))
        rows.append(
            Presupposition("family_benefits_without_return", f"{place}/beneficiaries/returning_family_member", "flags/family_members_returned")
        )
    f.dates = assessment.get("needs_assessed_on"), assessment.get("first_assistance_on")
    f.contradictions = f.conclude(rows)
    return f


def in_cells(f, part):
    """Whether an initiative has a cell of a level or dimension, or this cell."""
    codes = [code for code in SETS["cell"] if part in (code, *code.split("_"))]
    return lambda initiative: any_of(f.get(f"{initiative}/cells/{code}") for code in codes)


def involves_government_of(f, role):
    """Whether some government of an initiative has this role: the source speaks of the two countries of governments only."""
    return lambda initiative: f.some_thing(
        f"{initiative}/stakeholders",
        lambda entry: all_of([any_of(f.get(f"{entry}/stakeholder/{code}") for code in GOVERNMENT), f.get(f"{entry}/country_role/{role}")]),
    )


def involves(f, *codes, field="stakeholder"):
    """Whether some stakeholder of an initiative is one of these."""
    return lambda initiative: f.some_thing(
        f"{initiative}/stakeholders", lambda entry: any_of(f.get(f"{entry}/{field}/{code}") for code in codes)
    )


# ---------------------------------------------------------------- guards and points


def works_in(vocabulary, code):
    return lambda f: Condition([f"{vocabulary}/{code}"], f.some_thing("initiatives", in_cells(f, code)))


def union(f, terms, *has):
    """One point: some initiative has all of this."""
    return point(terms, of_some(f, "initiatives", lambda initiative: all_of(each(initiative) for each in has), "aspect/all_initiatives_recorded"))


def item(f, field, code):
    return lambda initiative: f.get(f"{initiative}/{field}/{code}")


def cells(vocabulary, codes=None):
    return lambda f: [union(f, f"{vocabulary}/{code}", in_cells(f, code)) for code in codes or SETS[vocabulary]]


def items(part, field, codes=None):
    """One point for each term: some initiative has it and a cell of this level or dimension."""
    return lambda f: [union(f, f"{FIELDS[field]}/{code}", in_cells(f, part), item(f, field, code)) for code in codes or SETS[FIELDS[field]]]


def returning_family_members(f):
    (member,) = items("individual", "beneficiaries", ["returning_family_member"])(f)
    return [guarded(guard("flag/family_members_returned", "flags/family_members_returned")(f), *member)]


def engaged(f):
    structural = in_cells(f, "structural")
    return [
        *(union(f, f"stakeholder/{code}", structural, involves(f, code)) for code in GOVERNMENT),
        union(f, "aspect/other_stakeholder", structural, involves(f, *SETS["stakeholder"][2:])),
    ]


def what_is_addressed(f):
    asked = [("individual", SETS["addressed"][:2]), ("community", SETS["addressed"])]
    return [
        guarded(works_in("level", level)(f), *union(f, [f"level/{level}", f"addressed/{what}"], in_cells(f, level), item(f, f"addressed/{level}", what)))
        for level, whats in asked
        for what in whats
    ]


def before_assistance(f):
    return [point("aspect/before_assistance", NOT_MET if f.get("flags/needs_assessed") is False else not_after(*f.dates))]


def stakeholders(f):
    return [
        union(f, "aspect/government", involves(f, *GOVERNMENT)),
        union(f, "aspect/non_state", involves(f, *NON_STATE)),
        *(union(f, f"country_role/{role}", involves_government_of(f, role)) for role in SETS["country_role"]),
    ]


def cross_cutting_issues(f):
    return [union(f, f"cross_cutting_issue/{code}", item(f, "cross_cutting_issues", code)) for code in SETS["cross_cutting_issue"]]


# rule, section, strength, guard, points
ROWS = [
    ("three_levels", "levels", MUST, None, cells("level")),
    ("individual_beneficiaries", "levels", MUST, works_in("level", "individual"), together(items("individual", "beneficiaries", ["returnee"]), returning_family_members)),
    ("community_beneficiaries", "levels", MUST, works_in("level", "community"), items("community", "beneficiaries", ["returnee_family", "non_migrant"])),
    ("structural_engagement", "levels", MUST, works_in("level", "structural"), together(engaged, flags("good_governance", "local_public_services"))),
    ("what_is_addressed", "levels", MUST, None, what_is_addressed),
    ("nine_cells", "dimensions", MUST, None, cells("cell")),
    ("economic_strands", "dimensions", MUST, works_in("dimension", "economic"), items("economic", "economic_strands")),
    ("social_services", "dimensions", MUST, works_in("dimension", "social"), together(items("social", "social_services"), flags("infrastructure"))),
    ("psychosocial_strands", "dimensions", MUST, works_in("dimension", "psychosocial"), items("psychosocial", "psychosocial_strands")),
    ("community_acceptance", "dimensions", OBSERVATION, works_in("dimension", "economic"), cells("cell", ["community_psychosocial"])),
    ("needs_based", "across", MUST, None, together(flags("needs_assessed"), before_assistance)),
    ("cross_cutting_issues", "across", SHOULD, None, cross_cutting_issues),
    ("stakeholders", "across", OBSERVATION, None, stakeholders),
]
RULES = RuleSet("iom/rule", ROWS)


def evaluations(assessment):
    return [evaluate(RULES, facts_of(assessment), assessment.get("out_of_scope", {}))]


def contradictions(assessment):
    return facts_of(assessment).contradictions
