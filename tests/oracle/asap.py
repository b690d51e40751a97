"""ASAP: a co-design journey through the double diamond, and a checklist of 31 recommendations."""

from algebra import (
    MET, MUST, NOT_APPLICABLE, NOT_ASSESSED, NOT_MET, OBSERVATION, PARTLY_MET, SHOULD,
    Condition, RuleSet, both, evaluate, flag, flags, guarded, has, in_list, known, not_empty, of_fact, point, presupposes, some,
)

# Which outputs belong to which phase, which activities to which pillar.
PHASE_OUTPUTS = {
    "discover": ["needs_presented", "experience_shared"],
    "define": ["problems_prioritised", "challenge_framed", "sector_named", "open_question"],
    "develop": ["several_ideas", "ideas_from_network_or_sessions"],
    "deliver": ["prototype", "tested_with_users", "feedback_collected", "feedback_used"],
}
PILLAR_ACTIVITIES = {
    "collaboration": ["database", "needs_assessment", "local_network"],
    "capacity": ["training", "pilot"],
    "knowledge": ["practice_modelling", "transnational_meeting", "advocacy_meeting"],
}
# Theme (the last five are audiences), recommendations.
RECOMMENDATIONS = {
    "services": ["integrated_territorial_systems", "diversity_in_services", "political_participation", "safe_spaces", "intercultural_competence_and_communication"],
    "involvement": [
        "accessible_participation", "embedded_user_feedback", "connectors", "cultural_events", "cso_collaboration", "diverse_teams",
        "meaningful_participation", "give_and_get", "multilingual_and_context_specific", "social_media",
    ],
    "cooperation": ["advocacy_for_systemic_change", "european_learning_networks", "migrant_organisations_in_delivery", "younger_generations_in_politics"],
    "public_service_providers": ["collaboration_with_csos", "specialised_training", "mediation_and_sociology"],
    "governments": ["permanence_of_migration", "information_centres", "spread_of_good_practice", "access_policies_with_csos", "language_and_literacy"],
    "european_commission": ["flexible_direct_funding", "networking_and_exchange"],
    "public_and_media": ["respectful_terms"],
    "organisations_of_people_with_migratory_background": ["representation_in_decisions"],
}
SETS = {
    "phase": list(PHASE_OUTPUTS),
    "phase_output": [output for outputs in PHASE_OUTPUTS.values() for output in outputs],
    "way_on": ["scale_up", "replicate", "move_on"],
    "idea_source": ["local_network", "capacity_building_session"],
    "participant": [
        "end_user", "community_representative", "migrant_organisation", "civil_society_organisation", "other_non_governmental",
        "public_service_provider", "public_authority", "expert", "partner_organisation",
    ],
    "access_measure": ["interpretation", "travel_costs", "childcare"],
    "access_answer": ["yes", "no", "not_needed"],
    "feedback_feature": [
        "involves_users", "involves_stakeholders", "systematic_and_continuous", "informs_decisions", "improves_design", "improves_delivery",
    ],
    "build_up_step": ["mapping", "participatory_needs_assessment", "network", "capacity_building", "practice"],
    "network_purpose": ["discuss_challenges", "build_relationships", "exchange_practices", "create_practice"],
    "pillar": list(PILLAR_ACTIVITIES),
    "pillar_activity": [activity for activities in PILLAR_ACTIVITIES.values() for activity in activities],
    "cross_cutting_tool": ["handbook", "local_event", "information_kit", "video", "factsheet"],
    "funding_source": ["local", "regional", "national", "european"],
    "service_sector": ["employment", "housing", "education", "health"],
    "delivery_strategy": ["one_stop_shop", "entry_point"],
    "target_group": [
        "people_with_migratory_background", "third_country_nationals", "refugees", "asylum_seekers", "newcomers", "migrant_women",
        "most_vulnerable", "unaccompanied_minors", "trafficking_victims", "former_prisoners", "pupils", "job_seekers", "entrepreneurs",
    ],
    "wider_beneficiary": ["low_income_households", "impoverished_middle_class", "roma", "people_with_disability"],
    "barrier": [
        "information", "health_information", "language", "administrative_procedures", "digital_procedures", "discrimination",
        "structural_racism", "isolation", "service_workload", "cost", "legal_status", "emergency_measures", "political_participation",
    ],
    "activity": [
        "legal_counselling", "rent_intermediation", "guarantee_fund", "mediation", "information_talk", "welcome_centre", "accompaniment",
        "counselling", "focus_group", "educational_visit", "peer_exchange", "interpretation", "interpreter_network",
        "awareness_of_professionals", "digital_skills_training", "teacher_training", "lesson_plan", "audiovisual_material",
        "language_course", "orientation_course", "school_inclusion", "employment_guidance", "individual_coaching", "advisory_board",
        "business_incubation", "mentoring", "support_of_organisations",
    ],
    "channel": ["website", "social_media", "event", "desk", "information_kit", "video", "community_representatives"],
    "information_quality": ["targeted", "accessible", "understandable", "right_language", "right_channel"],
    "section": ["participation", "double_diamond", "network_and_capacity"],
    "flag": [
        "events_held", "advisory_body", "advisory_clear_purpose", "advisory_member_criteria", "advisory_support_person",
        "advisory_compensation", "advisory_voting_rights", "professionals_in_team", "professionals_fairly_paid",
        "services_with_policy", "participation_with_representation", "needs_assessed", "needs_assessed_with_people",
        "challenge_fits_needs", "challenge_attainable", "public_and_civil_work_together",
    ],
    "audience": list(RECOMMENDATIONS)[3:],
    "theme": list(RECOMMENDATIONS),
    "recommendation": [code for codes in RECOMMENDATIONS.values() for code in codes],
}
PHASES = SETS["phase"]
ADVISORY_FLAGS = [
    "advisory_clear_purpose", "advisory_member_criteria", "advisory_support_person", "advisory_compensation", "advisory_voting_rights",
]
CHALLENGE_FLAGS = ["challenge_fits_needs", "challenge_attainable"]


# ---------------------------------------------------------------- facts of a journey


def output(journey, code):
    return journey.get("outputs", {}).get(code)


def phase_record(journey, phase):
    return journey.get("phases", {}).get(phase, {})


def presupposing_phase(journey, phase):
    """Pointers to the recorded facts that presuppose that the phase took place."""
    own = phase_record(journey, phase)
    found = []
    if "started" in own:
        found.append(f"/phases/{phase}/started")
    if own.get("participants"):
        found.append(f"/phases/{phase}/participants")
    found += [f"/outputs/{code}" for code in PHASE_OUTPUTS[phase] if output(journey, code)]
    if phase == "define":
        found += ["/challenge"] if journey.get("challenge") else []
        found += [f"/flags/{code}" for code in CHALLENGE_FLAGS if flag(journey, code)]
    if phase == "develop" and journey.get("ideas"):
        found.append("/ideas")
    for number, move in enumerate(journey.get("moves", [])):
        found += [f"/moves/{number}/{end}" for end in ("from", "to") if move[end] == phase]
    return found


def took_place(journey, phase):
    return known(phase_record(journey, phase).get("took_place"), *presupposing_phase(journey, phase))


def events_held(journey):
    return known(flag(journey, "events_held"), "yes" in journey.get("access_measures", {}).values())


def advisory_body(journey):
    return known(flag(journey, "advisory_body"), *(flag(journey, code) for code in ADVISORY_FLAGS))


def professionals_in_team(journey):
    return known(flag(journey, "professionals_in_team"), flag(journey, "professionals_fairly_paid"))


def needs_assessed(journey):
    return known(
        flag(journey, "needs_assessed"),
        flag(journey, "needs_assessed_with_people"),
        output(journey, "needs_presented"),
        journey.get("build_up", {}).get("participatory_needs_assessment"),
    )


def sector_named(journey):
    return known(output(journey, "sector_named"), journey.get("challenge", {}).get("sector"))


def several_ideas(journey):
    stated, ideas = output(journey, "several_ideas"), journey.get("ideas")
    return stated if stated is not None else None if ideas is None else len(ideas) >= 2


def an_idea_from_there(journey):
    """Whether some listed idea came from the network or the sessions."""
    ideas = journey.get("ideas")
    return None if ideas is None else some(not_empty(idea.get("from")) for idea in ideas)


def ideas_from_there(journey):
    stated = output(journey, "ideas_from_network_or_sessions")
    return stated if stated is not None else an_idea_from_there(journey)


def prototype(journey):
    return known(output(journey, "prototype"), output(journey, "tested_with_users"))


def feedback_collected(journey):
    return known(output(journey, "feedback_collected"), output(journey, "feedback_used"))


# ---------------------------------------------------------------- points


def users_in_every_phase(journey):
    points = []
    for phase in PHASES:
        there = phase_record(journey, phase).get("participants")
        voices = of_fact(some([has(there, "community_representative"), has(there, "migrant_organisation")]))
        mark = MET if has(there, "end_user") else PARTLY_MET if voices == MET else voices
        points.append(guarded(Condition([f"phase/{phase}"], took_place(journey, phase)), f"phase/{phase}", mark))
    return points


def accessible(journey):
    marks = {"yes": MET, "no": NOT_MET, "not_needed": NOT_APPLICABLE, None: NOT_ASSESSED}
    answers = journey.get("access_measures", {})
    return [point(f"access_measure/{code}", marks[answers.get(code)]) for code in SETS["access_measure"]]


def professionals(journey):
    in_team = of_fact(professionals_in_team(journey))
    paid = of_fact(flag(journey, "professionals_fairly_paid"))
    return [point("flag/professionals_in_team", in_team), point("flag/professionals_fairly_paid", presupposes(in_team, paid))]


def not_before(first, then):
    """Two days in order; the same day is in order; without both days nobody knows."""
    return None if first is None or then is None else first <= then


def in_order(journey):
    points = []
    for first, then in zip(PHASES, PHASES[1:]):
        condition = Condition([f"phase/{first}", f"phase/{then}"], both(took_place(journey, first), took_place(journey, then)))
        started = [phase_record(journey, phase).get("started") for phase in (first, then)]
        points.append(guarded(condition, f"aspect/{then}_after_{first}", of_fact(not_before(*started))))
    return points


def needs_assessment(journey):
    done = of_fact(needs_assessed(journey))
    return [
        point("flag/needs_assessed", done),
        point("flag/needs_assessed_with_people", presupposes(done, of_fact(flag(journey, "needs_assessed_with_people")))),
        point("phase_output/needs_presented", presupposes(done, of_fact(output(journey, "needs_presented")))),
    ]


def framed(journey):
    challenge = NOT_MET if output(journey, "challenge_framed") is False else None
    return [
        point("phase_output/sector_named", presupposes(challenge, of_fact(sector_named(journey)))),
        point("phase_output/open_question", presupposes(challenge, of_fact(output(journey, "open_question")))),
        *(point(f"flag/{code}", presupposes(challenge, of_fact(flag(journey, code)))) for code in CHALLENGE_FLAGS),
    ]


def diverged(journey):
    return [
        point("phase_output/several_ideas", of_fact(several_ideas(journey))),
        point("phase_output/ideas_from_network_or_sessions", of_fact(ideas_from_there(journey))),
    ]


def tested(journey):
    made, collected = of_fact(prototype(journey)), of_fact(feedback_collected(journey))
    return [
        point("phase_output/prototype", made),
        point("phase_output/tested_with_users", presupposes(made, of_fact(output(journey, "tested_with_users")))),
        point("phase_output/feedback_collected", collected),
        point("phase_output/feedback_used", presupposes(collected, of_fact(output(journey, "feedback_used")))),
    ]


def members(journey):
    there = journey.get("network", {}).get("members")
    asked = [
        ("service_providers", ["public_service_provider"]),
        ("non_governmental", ["civil_society_organisation", "other_non_governmental"]),
        ("migrant_voices", ["migrant_organisation", "community_representative"]),
    ]
    return [point(f"aspect/{code}", of_fact(some(has(there, participant) for participant in anyone))) for code, anyone in asked]


def build_up(journey):
    days = journey.get("build_up", {})
    steps = ["mapping", "participatory_needs_assessment", "network", "capacity_building"]
    return [point(f"build_up_step/{step}", of_fact(not_before(days.get(step), days.get("practice")))) for step in steps]


def several_needs(journey):
    sectors = journey.get("sectors")
    return some([None if sectors is None else len(sectors) >= 2, not_empty(journey.get("strategies"))])


def pillars(journey):
    done = journey.get("pillar_activities")
    return [
        point(f"pillar/{pillar}", of_fact(some(has(done, activity) for activity in activities)))
        for pillar, activities in PILLAR_ACTIVITIES.items()
    ]


def _flags(*codes):
    return lambda journey: flags(journey, *codes)


# rule, section, strength, guard, points
JOURNEY_ROWS = [
    ("users_in_every_phase", "participation", MUST, None, users_in_every_phase),
    ("accessible_participation", "participation", SHOULD, lambda j: Condition(["flag/events_held"], events_held(j)), accessible),
    ("feedback_loop", "participation", SHOULD, None, lambda j: in_list("feedback_feature", SETS["feedback_feature"], j.get("feedback_loop"))),
    ("advisory_body", "participation", SHOULD, lambda j: Condition(["flag/advisory_body"], advisory_body(j)), _flags(*ADVISORY_FLAGS)),
    ("professionals_with_migratory_background", "participation", SHOULD, None, professionals),
    ("services_and_policy", "participation", SHOULD, None, _flags("services_with_policy", "participation_with_representation")),
    ("four_phases", "double_diamond", MUST, None, lambda j: [point(f"phase/{phase}", of_fact(took_place(j, phase))) for phase in PHASES]),
    ("phases_in_order", "double_diamond", MUST, None, in_order),
    ("participatory_needs_assessment", "double_diamond", MUST, None, needs_assessment),
    ("framed_challenge", "double_diamond", MUST, None, framed),
    ("diverged", "double_diamond", MUST, None, diverged),
    ("tested_and_refined", "double_diamond", MUST, None, tested),
    ("way_on", "double_diamond", SHOULD, None, lambda j: [point("aspect/way_chosen", of_fact(not_empty(j.get("ways_on"))))]),
    ("network_members", "network_and_capacity", MUST, None, members),
    ("network_purposes", "network_and_capacity", SHOULD, None, lambda j: in_list("network_purpose", SETS["network_purpose"], j.get("network", {}).get("purposes"))),
    ("capacity_building", "network_and_capacity", SHOULD, None, lambda j: in_list("participant", ["public_service_provider", "civil_society_organisation", "migrant_organisation"], j.get("capacity_building", {}).get("reached"))),
    ("build_up_order", "network_and_capacity", SHOULD, None, build_up),
    ("public_civil_collaboration", "network_and_capacity", SHOULD, None, _flags("public_and_civil_work_together")),
    ("several_needs", "network_and_capacity", SHOULD, None, lambda j: [point("aspect/several_needs", of_fact(several_needs(j)))]),
    ("pillars", "network_and_capacity", OBSERVATION, None, pillars),
]
JOURNEY_RULES = RuleSet("asap/journey_rule", "asap/section", SETS["section"], JOURNEY_ROWS)


# ---------------------------------------------------------------- recommendations


def recommended(theme, code):
    def points(checklist):
        audiences = checklist.get("as")
        if audiences is not None and theme in SETS["audience"] and theme not in audiences:
            return [point(f"recommendation/{code}", NOT_APPLICABLE)]
        return [point(f"recommendation/{code}", checklist.get("marks", {}).get(code, NOT_ASSESSED))]

    return points


RECOMMENDATION_RULES = RuleSet(
    "asap/recommendation",
    "asap/theme",
    SETS["theme"],
    [(code, theme, SHOULD, None, recommended(theme, code)) for theme, codes in RECOMMENDATIONS.items() for code in codes],
)


def evaluations(assessment):
    written = []
    if "journey" in assessment:
        journey = assessment["journey"]
        written.append(evaluate(JOURNEY_RULES, journey, journey.get("out_of_scope")))
    if "recommendations" in assessment:
        written.append(evaluate(RECOMMENDATION_RULES, assessment["recommendations"]))
    return written


# ---------------------------------------------------------------- inconsistencies


def inconsistencies(assessment):
    """Pointers to facts that presuppose what is stated to be absent."""
    found = [f"/journey{pointer}" for pointer in _of_journey(assessment.get("journey", {}))]
    checklist = assessment.get("recommendations", {})
    audiences, marks = checklist.get("as"), checklist.get("marks", {})
    for theme in SETS["audience"]:
        if audiences is not None and theme not in audiences:
            found += [f"/recommendations/marks/{code}" for code in RECOMMENDATIONS[theme] if marks.get(code, NOT_APPLICABLE) != NOT_APPLICABLE]
    return found


def _of_journey(journey):
    found = []

    def refuse(stated, pointer, *presupposing):
        if stated is False and any(presupposing):
            found.append(pointer)

    for phase in PHASES:
        if phase_record(journey, phase).get("took_place") is False:
            found += presupposing_phase(journey, phase)
    for code in SETS["access_measure"]:
        refuse(flag(journey, "events_held"), f"/access_measures/{code}", journey.get("access_measures", {}).get(code) == "yes")
    for code in ADVISORY_FLAGS:
        refuse(flag(journey, "advisory_body"), f"/flags/{code}", flag(journey, code))
    refuse(flag(journey, "professionals_in_team"), "/flags/professionals_fairly_paid", flag(journey, "professionals_fairly_paid"))
    assessed = flag(journey, "needs_assessed")
    refuse(assessed, "/flags/needs_assessed_with_people", flag(journey, "needs_assessed_with_people"))
    refuse(assessed, "/outputs/needs_presented", output(journey, "needs_presented"))
    refuse(assessed, "/build_up/participatory_needs_assessment", "participatory_needs_assessment" in journey.get("build_up", {}))
    framed_one = output(journey, "challenge_framed")
    for code in ["sector_named", "open_question"]:
        refuse(framed_one, f"/outputs/{code}", output(journey, code))
    for code in CHALLENGE_FLAGS:
        refuse(framed_one, f"/flags/{code}", flag(journey, code))
    refuse(framed_one, "/challenge", journey.get("challenge"))
    sector = journey.get("challenge", {}).get("sector")
    refuse(output(journey, "sector_named"), "/challenge/sector", sector)
    if sector and has(journey.get("sectors"), sector) is False:
        found.append("/challenge/sector")
    if "ideas" in journey:
        stated = output(journey, "several_ideas")
        if stated is not None and stated != (len(journey["ideas"]) >= 2):
            found.append("/ideas")
        stated, listed = output(journey, "ideas_from_network_or_sessions"), an_idea_from_there(journey)
        if stated is not None and listed is not None and stated != listed:
            found.append("/ideas")
    refuse(output(journey, "prototype"), "/outputs/tested_with_users", output(journey, "tested_with_users"))
    refuse(output(journey, "feedback_collected"), "/outputs/feedback_used", output(journey, "feedback_used"))
    return found
