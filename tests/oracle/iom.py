"""IOM: a reintegration programme as a list of initiatives, read together."""

from algebra import (
    MUST, NOT_ASSESSED, NOT_MET, OBSERVATION, SHOULD,
    Condition, RuleSet, evaluate, flag, flags, guarded, has, known, of_fact, point, some,
)

SETS = {
    "level": ["individual", "community", "structural"],
    "dimension": ["economic", "social", "psychosocial"],
    "cell": [
        "individual_economic", "individual_social", "individual_psychosocial",
        "community_economic", "community_social", "community_psychosocial",
        "structural_economic", "structural_social", "structural_psychosocial",
    ],
    "section": ["levels", "dimensions", "across"],
    "beneficiary": ["returnee", "returning_family_member", "returnee_family", "non_migrant"],
    "addressed": ["needs", "vulnerabilities", "concerns"],
    "economic_strand": ["re_entry", "livelihood"],
    "social_service": ["health", "education", "housing", "justice", "social_protection"],
    "psychosocial_strand": ["personal_networks", "civil_society", "culture"],
    "cross_cutting_issue": [
        "migrant_rights", "gender_equality", "partnership_and_cooperation", "data_collection", "monitoring_and_evaluation",
    ],
    "stakeholder": ["national_government", "local_government", "ingo", "ngo", "cso"],
    "country_role": ["host", "origin"],
    "flag": ["needs_assessed", "family_members_returned", "local_public_services"],
}
GOVERNMENT = ["national_government", "local_government"]
NON_STATE = ["ingo", "ngo", "cso"]
# Which list of an initiative belongs to which dimension.
STRANDS = {"economic": "economic_strands", "social": "social_services", "psychosocial": "psychosocial_strands"}


# ---------------------------------------------------------------- all initiatives together


def somewhere(programme, in_one):
    """Whether some initiative answers yes. Open where the initiatives are not recorded."""
    initiatives = programme.get("initiatives")
    return None if initiatives is None else some(in_one(initiative) for initiative in initiatives)


def listed(programme, key, term):
    """Whether some initiative has the term in one of its lists."""
    return somewhere(programme, lambda initiative: has(initiative.get(key), term))


def worked_in(programme, test):
    """Whether some initiative works in a cell that passes the test."""
    return somewhere(programme, lambda initiative: some(test(cell) for cell in initiative["cells"]))


def level(programme, code):
    return worked_in(programme, lambda cell: cell.split("_")[0] == code)


def dimension(programme, code):
    return worked_in(programme, lambda cell: cell.split("_")[1] == code)


def cell(programme, code):
    return worked_in(programme, lambda other: other == code)


def addressed(programme, where, what):
    return somewhere(programme, lambda initiative: has(initiative.get("addressed", {}).get(where), what))


def stakeholder(programme, *codes):
    """Whether one of these stakeholders takes part, whatever its country."""
    def in_one(initiative):
        given = initiative.get("stakeholders")
        return None if given is None else some(entry["stakeholder"] in codes for entry in given)

    return somewhere(programme, in_one)


def government_of(programme, role):
    """Whether a government of this country takes part; one without a country might be it."""
    def in_one(initiative):
        given = initiative.get("stakeholders")
        if given is None:
            return None
        roles = [entry.get("country_role") for entry in given if entry["stakeholder"] in GOVERNMENT]
        return some(None if own is None else own == role for own in roles)

    return somewhere(programme, in_one)


# ---------------------------------------------------------------- guards


def on_level(code):
    def guard(programme):
        presupposed = code == "structural" and flag(programme, "local_public_services")
        return Condition([f"level/{code}"], known(level(programme, code), presupposed))

    return guard


def in_dimension(code):
    return lambda programme: Condition([f"dimension/{code}"], dimension(programme, code))


def family(programme):
    holds = known(flag(programme, "family_members_returned"), listed(programme, "beneficiaries", "returning_family_member"))
    return Condition(["flag/family_members_returned"], holds)


# ---------------------------------------------------------------- points


def beneficiary(programme, code):
    return point(f"beneficiary/{code}", of_fact(listed(programme, "beneficiaries", code)))


def individual_beneficiaries(programme):
    member = of_fact(listed(programme, "beneficiaries", "returning_family_member"))
    return [beneficiary(programme, "returnee"), guarded(family(programme), "beneficiary/returning_family_member", member)]


def structural_engagement(programme):
    return [
        point("stakeholder/national_government", of_fact(stakeholder(programme, "national_government"))),
        point("stakeholder/local_government", of_fact(stakeholder(programme, "local_government"))),
        point("aspect/other_stakeholder", of_fact(stakeholder(programme, *NON_STATE))),
        *flags(programme, "local_public_services"),
    ]


def what_is_addressed(programme):
    asked = [("individual", ["needs", "vulnerabilities"]), ("community", ["needs", "vulnerabilities", "concerns"])]
    return [
        guarded(on_level(where)(programme), [f"level/{where}", f"addressed/{what}"], of_fact(addressed(programme, where, what)))
        for where, whats in asked
        for what in whats
    ]


def needs_based(programme):
    assessed_on, assistance_on = programme.get("needs_assessed_on"), programme.get("first_assistance_on")
    assessed = known(flag(programme, "needs_assessed"), assessed_on)
    if assessed is False:
        before = NOT_MET
    elif assessed_on is None or assistance_on is None:
        before = NOT_ASSESSED
    else:
        before = of_fact(assessed_on <= assistance_on)
    return [point("flag/needs_assessed", of_fact(assessed)), point("aspect/before_assistance", before)]


def stakeholders(programme):
    return [
        point("aspect/government", of_fact(stakeholder(programme, *GOVERNMENT))),
        point("aspect/non_state", of_fact(stakeholder(programme, *NON_STATE))),
        *(point(f"country_role/{role}", of_fact(government_of(programme, role))) for role in SETS["country_role"]),
    ]


def _each(set_code, read):
    return lambda programme: [point(f"{set_code}/{code}", of_fact(read(programme, code))) for code in SETS[set_code]]


def _union(set_code, key):
    return _each(set_code, lambda programme, code: listed(programme, key, code))


# rule, section, strength, guard, points
ROWS = [
    ("three_levels", "levels", MUST, None, _each("level", level)),
    ("individual_beneficiaries", "levels", MUST, on_level("individual"), individual_beneficiaries),
    ("community_beneficiaries", "levels", MUST, on_level("community"), lambda p: [beneficiary(p, "returnee_family"), beneficiary(p, "non_migrant")]),
    ("structural_engagement", "levels", MUST, on_level("structural"), structural_engagement),
    ("what_is_addressed", "levels", MUST, None, what_is_addressed),
    ("nine_cells", "dimensions", MUST, None, _each("cell", cell)),
    ("economic_strands", "dimensions", SHOULD, in_dimension("economic"), _union("economic_strand", "economic_strands")),
    ("social_services", "dimensions", SHOULD, in_dimension("social"), _union("social_service", "social_services")),
    ("psychosocial_strands", "dimensions", SHOULD, in_dimension("psychosocial"), _union("psychosocial_strand", "psychosocial_strands")),
    ("community_acceptance", "dimensions", OBSERVATION, in_dimension("economic"), lambda p: [point("cell/community_psychosocial", of_fact(cell(p, "community_psychosocial")))]),
    ("needs_based", "across", MUST, None, needs_based),
    ("cross_cutting_issues", "across", SHOULD, None, _union("cross_cutting_issue", "cross_cutting_issues")),
    ("stakeholders", "across", OBSERVATION, None, stakeholders),
]
RULES = RuleSet("iom/rule", "iom/section", SETS["section"], ROWS)


def evaluations(assessment):
    return [evaluate(RULES, assessment, assessment.get("out_of_scope"))]


def inconsistencies(assessment):
    """Pointers to facts that presuppose what is stated to be absent."""
    found = []
    initiatives = assessment.get("initiatives")
    if flag(assessment, "needs_assessed") is False and "needs_assessed_on" in assessment:
        found.append("/needs_assessed_on")
    if flag(assessment, "local_public_services") and level(assessment, "structural") is False:
        found.append("/flags/local_public_services")
    for number, initiative in enumerate(initiatives or []):
        here = f"/initiatives/{number}"
        if not initiative["cells"]:
            found.append(f"{here}/cells")
        if flag(assessment, "family_members_returned") is False and "returning_family_member" in initiative.get("beneficiaries", []):
            found.append(f"{here}/beneficiaries")
        for code, key in STRANDS.items():
            if initiative.get(key) and dimension(assessment, code) is False:
                found.append(f"{here}/{key}")
        for code in ["individual", "community"]:
            if initiative.get("addressed", {}).get(code) and level(assessment, code) is False:
                found.append(f"{here}/addressed/{code}")
    return found
