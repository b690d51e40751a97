"""ASAP: a profile, a co-design journey through the double diamond, and a checklist of 31 recommendations."""

from algebra import (
    MET, MUST, NOT_APPLICABLE, NOT_ASSESSED, NOT_MET, OBSERVATION, PARTLY_MET, SHOULD,
    Answer, Condition, Facts, Presupposition, RuleSet, any_of, each_term, evaluate, fact, first_unknown, flags, guard, guarded,
    not_after, of_fact, point, together,
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
AUDIENCES = [
    "public_service_providers", "governments", "european_commission", "public_and_media", "organisations_of_people_with_migratory_background",
]
# Recommendation, theme (the last five are audiences), strength, measures.
RECOMMENDATIONS = [
    ("integrated_territorial_systems", "services", SHOULD, [
        "institutions_across_levels", "civil_society_included", "private_and_public_actors", "several_funds_coordinated",
    ]),
    ("diversity_in_services", "services", SHOULD, ["diverse_public_services", "diverse_organisations", "represented_in_development"]),
    ("political_participation", "services", SHOULD, ["municipal_vote", "part_in_policy_development", "part_in_policy_implementation"]),
    ("safe_spaces", "services", SHOULD, ["confidential_talk", "support_with_linked_issues"]),
    ("intercultural_competence_and_communication", "services", SHOULD, [
        "intercultural_expertise", "networks_communities_use", "native_language_information", "daily_multilingual_services",
    ]),
    ("accessible_participation", "involvement", SHOULD, ["childcare_offered", "travel_refunded", "interpretation_available"]),
    ("embedded_user_feedback", "involvement", SHOULD, [
        "users_asked", "stakeholders_asked", "systematic_polling", "answers_inform_decisions", "answers_improve_programme",
    ]),
    ("connectors", "involvement", MUST, ["role_recognised", "more_than_volunteers", "training_for_trainers", "part_of_local_networks"]),
    ("cultural_events", "involvement", SHOULD, ["events_organised", "diverse_and_inclusive_events"]),
    ("cso_collaboration", "involvement", SHOULD, [
        "shared_resources", "joint_engagement_of_users", "visible_contributions", "new_services_for_shared_challenges",
        "joint_structural_advocacy",
    ]),
    ("diverse_teams", "involvement", SHOULD, ["represented_in_teams", "involved_in_all_project_stages", "standing_consultation"]),
    ("meaningful_participation", "involvement", SHOULD, ["one_to_one_meetings", "translators", "councils_with_vote"]),
    ("give_and_get", "involvement", SHOULD, ["participants_contribute", "participants_receive"]),
    ("multilingual_and_context_specific", "involvement", SHOULD, [
        "tailored_multilingual_materials", "language_services", "digital_skills_fostered", "accessible_resources",
    ]),
    ("social_media", "involvement", SHOULD, ["project_communicated", "participants_reached", "dialogue_fostered"]),
    ("advocacy_for_systemic_change", "cooperation", SHOULD, [
        "against_structural_racism", "against_status_disparities", "against_political_barriers",
    ]),
    ("european_learning_networks", "cooperation", SHOULD, [
        "all_parties_together", "knowledge_between_local_networks", "joint_capacity_building", "across_sectors_and_countries",
    ]),
    ("migrant_organisations_in_delivery", "cooperation", SHOULD, [
        "joint_design", "joint_delivery", "own_budget", "capacity_for_organisations",
    ]),
    ("younger_generations_in_politics", "cooperation", SHOULD, ["shown_as_role_models", "involved_from_the_outset"]),
    ("collaboration_with_csos", "public_service_providers", SHOULD, ["better_services_together", "policy_frameworks_together"]),
    ("specialised_training", "public_service_providers", SHOULD, ["professionals_trained"]),
    ("mediation_and_sociology", "public_service_providers", SHOULD, ["intercultural_mediators", "sociologists"]),
    ("permanence_of_migration", "governments", SHOULD, [
        "basic_services_valued", "migration_seen_as_permanent", "discrimination_countered",
    ]),
    ("information_centres", "governments", SHOULD, ["presence_recognised", "centres_accessible", "centres_well_staffed"]),
    ("spread_of_good_practice", "governments", SHOULD, ["regional_dissemination", "european_dissemination", "european_networks_joined"]),
    ("access_policies_with_csos", "governments", SHOULD, ["policies_developed_together", "policies_implemented_together"]),
    ("language_and_literacy", "governments", SHOULD, ["language_measures", "literacy_measures", "delivery_with_csos"]),
    ("flexible_direct_funding", "european_commission", SHOULD, ["more_direct_funding", "flexible_funding"]),
    ("networking_and_exchange", "european_commission", SHOULD, ["european_networking", "interactive_events"]),
    ("respectful_terms", "public_and_media", SHOULD, ["no_degrading_terms", "preferred_expression", "self_definition"]),
    ("representation_in_decisions", "organisations_of_people_with_migratory_background", SHOULD, ["members_represented", "members_active"]),
]
SETS = {
    "thinking": ["divergent", "convergent"],
    "space": ["problem", "solution"],
    "phase": list(PHASE_OUTPUTS),
    "phase_output": [output for outputs in PHASE_OUTPUTS.values() for output in outputs],
    "next_step": ["refine", "scale_up", "replicate", "move_on", "continue", "integrate_locally"],
    "idea_source": ["local_network", "capacity_building_session"],
    "participant": [
        "end_user", "community_representative", "migrant_organisation", "connector", "civil_society_organisation",
        "other_non_governmental", "private_actor", "public_service_provider", "public_authority", "expert", "partner_organisation",
    ],
    "codesign_act": ["ideate", "decide", "implement", "learn", "contribute"],
    "motto_value": ["inclusivity", "representation", "self_determination"],
    "access_measure": ["childcare", "travel_costs", "interpretation"],
    "feedback_feature": [
        "involves_users", "involves_stakeholders", "systematic_and_continuous", "informs_decisions", "improves_design", "improves_delivery",
    ],
    "build_up_step": ["mapping", "participatory_needs_assessment", "network", "capacity_building", "practice"],
    "network_purpose": ["discuss_challenges", "build_relationships", "exchange_practices", "create_practice"],
    "network_function": ["validate_needs", "choose_challenge", "host_prototypes", "feed_back_learning"],
    "guiding_question": ["which_integration", "for_whom", "with_whom", "by_whom", "how_represented"],
    "flag": [
        "events_held", "open_to_all", "human_centred", "advisory_body", "advisory_clear_purpose", "advisory_member_criteria",
        "advisory_support_person", "advisory_compensation", "advisory_voting_rights", "professionals_in_team", "professionals_fairly_paid",
        "services_with_policy", "participation_with_representation", "needs_assessed", "needs_assessed_with_people",
        "challenge_fits_needs", "challenge_attainable", "public_and_civil_work_together", "complementary_tasks",
    ],
    "aspect": ["define_after_discover", "develop_after_define", "deliver_after_develop", "step_chosen", "several_needs"],
    "section": ["participation", "double_diamond", "network_and_capacity"],
    "service_sector": ["employment", "housing", "education", "health"],
    "delivery_strategy": ["one_stop_shop", "entry_point"],
    "target_group": [
        "people_with_migratory_background", "third_country_nationals", "refugees", "asylum_seekers", "newcomers", "migrant_women",
        "most_vulnerable", "unaccompanied_minors", "trafficking_victims", "exploitation_victims", "former_prisoners", "pupils",
        "job_seekers", "entrepreneurs", "younger_generations", "professionals",
    ],
    "wider_beneficiary": ["low_income_households", "impoverished_middle_class", "roma", "people_with_disability"],
    "barrier": [
        "lack_of_information", "excess_of_information", "health_information", "language", "literacy", "administrative_procedures",
        "digital_procedures", "discrimination", "structural_racism", "isolation", "service_workload", "service_unwillingness", "cost",
        "legal_status", "emergency_measures", "political_participation",
    ],
    "activity": [
        "legal_counselling", "rent_intermediation", "guarantees", "guarantee_fund", "mediation", "teacher_training", "lesson_plan",
        "audiovisual_material", "information_talk", "welcome_centre", "referral", "meeting_space", "accompaniment", "counselling",
        "mental_health_and_social_support", "educational_support", "administrative_support", "employment_guidance", "focus_group",
        "educational_visit", "peer_exchange", "awareness_of_professionals", "interpretation", "interpreter_network",
        "digital_skills_training", "advisory_board", "school_inclusion", "welcome_week", "cooperative_language_model",
        "orientation_course", "language_course", "diploma_recognition", "individual_coaching", "support_of_organisations",
        "business_incubation", "mentoring", "pitching", "games", "participatory_leadership",
    ],
    "channel": ["website", "social_media", "event", "desk", "information_kit", "leaflet", "video", "community_representatives"],
    "information_quality": ["targeted", "accessible", "understandable", "right_language", "right_channel"],
    "funding_source": ["local", "regional", "national", "european"],
    "territorial_feature": ["formal_agreements", "continuous_services", "externally_funded_trials", "coordination"],
    "lesson": ["integrated_delivery", "networks", "capacity_and_autonomy", "professionals", "wider_benefit"],
    "pillar": list(PILLAR_ACTIVITIES),
    "pillar_activity": [activity for activities in PILLAR_ACTIVITIES.values() for activity in activities],
    "cross_cutting_tool": ["handbook", "local_event", "information_kit", "video", "factsheet"],
    "resource_kind": [
        "information_kit", "needs_assessment", "video", "guide", "handbook", "practice_description", "factsheet", "lesson_plan",
        "curriculum", "leaflet", "website",
    ],
    "audience": AUDIENCES,
    "theme": ["services", "involvement", "cooperation", *AUDIENCES],
    "recommendation": [row[0] for row in RECOMMENDATIONS],
    "measure": [measure for row in RECOMMENDATIONS for measure in row[3]],
    "profile_field": [
        "sectors", "strategies", "target_groups", "wider_beneficiaries", "barriers", "activities", "channels", "information_qualities",
        "funding_sources", "territorial_features", "pillar_activities", "tools", "lessons", "links",
    ],
    "contradiction": [
        "phase_detail_without_phase", "framing_without_challenge", "sector_without_naming", "test_without_prototype",
        "use_without_feedback", "test_without_users", "needs_without_people", "needs_detail_without_assessment", "ideas_and_outputs",
        "measure_without_event", "board_detail_without_board", "pay_without_professionals", "move_without_one_end",
        "measure_and_record", "measure_not_needed",
    ],
}
PHASES = SETS["phase"]
ADVISORY = ["advisory_clear_purpose", "advisory_member_criteria", "advisory_support_person", "advisory_compensation", "advisory_voting_rights"]
# The lists of a profile: field, vocabulary.
PROFILE = dict(zip(SETS["profile_field"], [
    "service_sector", "delivery_strategy", "target_group", "wider_beneficiary", "barrier", "activity", "channel", "information_quality",
    "funding_source", "territorial_feature", "pillar_activity", "cross_cutting_tool",
]))
# Facts with others of a journey: field, vocabulary.
FIELDS = {
    "user_acts": "codesign_act", "next_steps": "next_step", "network/members": "participant", "network/purposes": "network_purpose",
    "network/functions": "network_function", "capacity_building/held_for": "participant", "access_measures": "access_measure",
    "feedback_loop": "feedback_feature", "questions_asked": "guiding_question",
}


# ---------------------------------------------------------------- facts of a journey


def facts_of(journey, profile=None):
    f = Facts()
    f.profile = profile or {}
    f.journey = journey
    rows = list(PRESUPPOSITIONS)
    f.flags("flags", journey.get("flags"), SETS["flag"])
    f.flags("outputs", journey.get("outputs"), SETS["phase_output"])
    for field, vocabulary in FIELDS.items():
        given = journey
        for key in field.split("/"):
            given = given.get(key, {})
        f.terms(field, given, SETS[vocabulary])
    f.not_applicable = [f"access_measures/{code}" for code in journey.get("not_applicable", {})]
    for place in f.not_applicable:
        f.stated.pop(place, None)  # it is neither yes nor no
    for phase in PHASES:
        recorded = journey.get("phases", {}).get(phase, {})
        f.fact(f"phases/{phase}/took_place", recorded.get("took_place"))
        f.there(f"phases/{phase}/started", recorded.get("started"))
        f.terms(f"phases/{phase}/participants", recorded.get("participants"), SETS["participant"])
    for number, move in enumerate(journey.get("moves", [])):
        f.there(f"moves/{number}", move)
        rows.append(Presupposition("phase_detail_without_phase", f"moves/{number}", f"phases/{move['leaves']}/took_place"))
    f.there("challenge", journey.get("challenge"))
    f.there("challenge/sector", journey.get("challenge", {}).get("sector"))
    ideas = journey.get("ideas", {}).get("listed", [])
    f.there("ideas", ideas)
    f.there("ideas/two", len(ideas) >= 2)
    f.there("ideas/source", any(idea.get("sources", {}).get(code) for idea in ideas for code in SETS["idea_source"]))
    f.there("build_up/participatory_needs_assessment", journey.get("build_up", {}).get("participatory_needs_assessment"))
    torn = [f"moves/{number}" for number, move in enumerate(journey.get("moves", [])) if ("enters" in move) == ("next_step" in move)]
    f.contradictions = f.conclude(rows) + [("move_without_one_end", place) for place in torn]
    return f


PRESUPPOSITIONS = [
    *(
        Presupposition("phase_detail_without_phase", claim, f"phases/{phase}/took_place")
        for phase, more in {"discover": [], "define": ["challenge"], "develop": ["ideas"], "deliver": ["next_steps"]}.items()
        for claim in [f"phases/{phase}/started", f"phases/{phase}/participants", *(f"outputs/{o}" for o in PHASE_OUTPUTS[phase]), *more]
    ),
    *(
        Presupposition("framing_without_challenge", claim, "outputs/challenge_framed")
        for claim in ["outputs/sector_named", "outputs/open_question", "flags/challenge_fits_needs", "flags/challenge_attainable", "challenge"]
    ),
    Presupposition("sector_without_naming", "challenge/sector", "outputs/sector_named"),
    Presupposition("test_without_prototype", "outputs/tested_with_users", "outputs/prototype"),
    Presupposition("use_without_feedback", "outputs/feedback_used", "outputs/feedback_collected"),
    Presupposition("test_without_users", "outputs/tested_with_users", "phases/deliver/participants/end_user"),
    Presupposition("needs_without_people", "flags/needs_assessed_with_people", "phases/discover/participants/end_user"),
    *(
        Presupposition("needs_detail_without_assessment", claim, "flags/needs_assessed")
        for claim in ["flags/needs_assessed_with_people", "outputs/needs_presented", "build_up/participatory_needs_assessment"]
    ),
    Presupposition("ideas_and_outputs", "ideas/two", "outputs/several_ideas", "ideas"),
    Presupposition("ideas_and_outputs", "ideas/source", "outputs/ideas_from_network_or_sessions", "ideas"),
    Presupposition("measure_without_event", "access_measures", "flags/events_held"),
    *(Presupposition("board_detail_without_board", f"flags/{code}", "flags/advisory_body") for code in ADVISORY),
    Presupposition("pay_without_professionals", "flags/professionals_fairly_paid", "flags/professionals_in_team"),
]


# ---------------------------------------------------------------- points of a journey


def field(name, codes=None):
    return each_term(name, FIELDS[name], codes or SETS[FIELDS[name]])


def outputs(*codes):
    return each_term("outputs", "phase_output", codes)


def took_place(f, phase):
    return ([f"phase/{phase}"], f.get(f"phases/{phase}/took_place"))


def users_in_every_phase(f):
    def mark(phase):
        user, *voices = [f.get(f"phases/{phase}/participants/{who}") for who in SETS["participant"][:3]]
        if user is not False:
            return MET if user else NOT_ASSESSED
        return {True: PARTLY_MET, False: NOT_MET, None: NOT_ASSESSED}[any_of(voices)]

    return [guarded(Condition(*took_place(f, phase)), f"phase/{phase}", mark(phase)) for phase in PHASES]


def access_measures(f):
    places = [f"access_measures/{code}" for code in SETS["access_measure"]]
    return [point(place.replace("measures", "measure"), NOT_APPLICABLE if place in f.not_applicable else f.get(place)) for place in places]


def in_order(f):
    points = []
    for pair in zip(PHASES, PHASES[1:]):
        started = [f.journey.get("phases", {}).get(phase, {}).get("started") for phase in pair]
        points.append(guarded(first_unknown([took_place(f, phase) for phase in pair]), f"aspect/{pair[1]}_after_{pair[0]}", not_after(*started)))
    return points


def build_up(f):
    dates = f.journey.get("build_up", {})
    return [point(f"build_up_step/{step}", not_after(dates.get(step), dates.get("practice"))) for step in SETS["build_up_step"][:-1]]


def several_needs(f):
    several = len(f.profile.get("sectors", [])) >= 2 or bool(f.profile.get("strategies"))
    return [point("aspect/several_needs", several or None)]


def pillars(f):
    done = f.profile.get("pillar_activities", [])
    return [point(f"pillar/{pillar}", any(activity in done for activity in activities) or None) for pillar, activities in PILLAR_ACTIVITIES.items()]


advisory = guard("flag/advisory_body", "flags/advisory_body")
NETWORK_MEMBERS = ["public_service_provider", "other_non_governmental", "civil_society_organisation", "migrant_organisation", "community_representative"]
TRAINED = ["public_service_provider", "civil_society_organisation", "migrant_organisation", "end_user"]

# rule, section, strength, guard, points
JOURNEY_ROWS = [
    ("users_in_every_phase", "participation", MUST, None, users_in_every_phase),
    ("codesign_acts", "participation", MUST, None, field("user_acts")),
    ("open_and_human_centred", "participation", MUST, None, flags("open_to_all", "human_centred")),
    ("accessible_participation", "participation", SHOULD, guard("flag/events_held", "flags/events_held"), access_measures),
    ("feedback_loop", "participation", SHOULD, None, field("feedback_loop")),
    ("advisory_body", "participation", MUST, advisory, flags(*ADVISORY[:-1])),
    ("advisory_vote", "participation", SHOULD, advisory, flags("advisory_voting_rights")),
    ("professionals_with_migratory_background", "participation", SHOULD, None, flags("professionals_in_team", "professionals_fairly_paid")),
    ("services_and_policy", "participation", SHOULD, None, flags("services_with_policy", "participation_with_representation")),
    ("guiding_questions", "participation", SHOULD, None, field("questions_asked", SETS["guiding_question"][:4])),
    ("four_phases", "double_diamond", MUST, None, lambda f: [point(*took_place(f, phase)) for phase in PHASES]),
    ("phases_in_order", "double_diamond", MUST, None, in_order),
    ("participatory_needs_assessment", "double_diamond", MUST, None, together(flags("needs_assessed", "needs_assessed_with_people"), outputs("needs_presented"))),
    ("framed_challenge", "double_diamond", MUST, None, together(outputs("sector_named", "open_question"), flags("challenge_fits_needs", "challenge_attainable"))),
    ("diverged", "double_diamond", MUST, None, outputs(*PHASE_OUTPUTS["develop"])),
    ("tested_and_refined", "double_diamond", MUST, None, outputs(*PHASE_OUTPUTS["deliver"])),
    ("next_step", "double_diamond", SHOULD, None, lambda f: [point("aspect/step_chosen", f.some("next_steps"))]),
    ("network_members", "network_and_capacity", MUST, None, field("network/members", NETWORK_MEMBERS)),
    ("network_purposes", "network_and_capacity", SHOULD, None, field("network/purposes")),
    ("network_functions", "network_and_capacity", OBSERVATION, None, field("network/functions")),
    ("capacity_building", "network_and_capacity", MUST, None, field("capacity_building/held_for", TRAINED)),
    ("build_up_order", "network_and_capacity", OBSERVATION, None, build_up),
    ("public_civil_collaboration", "network_and_capacity", SHOULD, None, flags("public_and_civil_work_together", "complementary_tasks")),
    ("several_needs", "network_and_capacity", SHOULD, None, several_needs),
    ("pillars", "network_and_capacity", OBSERVATION, None, pillars),
]
JOURNEY_RULES = RuleSet("asap/journey_rule", JOURNEY_ROWS)


# ---------------------------------------------------------------- recommendations

# Measure: the place of a journey that records the same fact.
FROM_JOURNEY = {
    "childcare_offered": "access_measures/childcare", "travel_refunded": "access_measures/travel_costs",
    "interpretation_available": "access_measures/interpretation", "users_asked": "feedback_loop/involves_users",
    "stakeholders_asked": "feedback_loop/involves_stakeholders", "systematic_polling": "feedback_loop/systematic_and_continuous",
    "answers_inform_decisions": "feedback_loop/informs_decisions", "represented_in_teams": "flags/professionals_in_team",
    "councils_with_vote": "flags/advisory_voting_rights",
}
# Measure: the list of a profile and the term in it; yes only.
FROM_PROFILE = {
    "language_services": ("activities", "interpretation"), "digital_skills_fostered": ("activities", "digital_skills_training"),
    "participants_reached": ("channels", "social_media"),
}


def recorded(journey, profile):
    """What the other parts say of a measure: its mark. Stated facts and concluded yeses, never concluded noes."""
    f = facts_of(journey, profile)
    known = {place: value for place, value in {**f.values, **f.stated}.items() if value or place in f.stated}
    if f.stated.get("flags/advisory_body") is False:
        known.setdefault("flags/advisory_voting_rights", False)
    marks = {measure: of_fact(known.get(place)).mark for measure, place in FROM_JOURNEY.items()}
    marks.update({measure: NOT_APPLICABLE for measure, place in FROM_JOURNEY.items() if place in f.not_applicable})
    both = [known.get("feedback_loop/improves_design"), known.get("feedback_loop/improves_delivery")]
    marks["answers_improve_programme"] = NOT_ASSESSED if None in both else {0: NOT_MET, 1: PARTLY_MET, 2: MET}[sum(both)]
    marks.update({measure: MET for measure, (key, term) in FROM_PROFILE.items() if term in profile.get(key, [])})
    return {measure: mark for measure, mark in marks.items() if mark != NOT_ASSESSED}


def recommended(theme, measures):
    def answer(checklist, measure):
        audiences = checklist.get("for_audiences")
        if audiences and theme in AUDIENCES and theme not in audiences:
            return Answer(NOT_APPLICABLE)
        if measure in checklist.get("not_applicable", {}):
            return Answer(NOT_APPLICABLE)
        if measure in checklist.get("measures", {}):
            return Answer(checklist["measures"][measure])
        return Answer(checklist["recorded"][measure], "asap") if measure in checklist["recorded"] else Answer(NOT_ASSESSED)

    return lambda checklist: [point(f"measure/{measure}", answer(checklist, measure)) for measure in measures]


RECOMMENDATION_RULES = RuleSet(
    "asap/recommendation",
    [(code, theme, strength, None, recommended(theme, measures)) for code, theme, strength, measures in RECOMMENDATIONS],
)


# ---------------------------------------------------------------- the three parts


def evaluations(assessment):
    written, profile = [], assessment.get("profile", {})
    if "journey" in assessment:
        journey = assessment["journey"]
        written.append(evaluate(JOURNEY_RULES, facts_of(journey, profile), journey.get("out_of_scope", {})))
    if "recommendations" in assessment:
        checklist = assessment["recommendations"]
        facts = {**checklist, "recorded": recorded(assessment.get("journey", {}), profile)}
        written.append(evaluate(RECOMMENDATION_RULES, facts, checklist.get("out_of_scope", {})))
    return written


def contradictions(assessment):
    journey, profile = assessment.get("journey", {}), assessment.get("profile", {})
    found = [(code, f"journey/{pointer}") for code, pointer in facts_of(journey, profile).contradictions]
    there = recorded(journey, profile)
    for measure, mark in assessment.get("recommendations", {}).get("measures", {}).items():
        if {mark, there.get(measure)} == {MET, NOT_MET}:
            found.append(("measure_and_record", f"recommendations/measures/{measure}"))
        if there.get(measure) == NOT_APPLICABLE:
            found.append(("measure_not_needed", f"recommendations/measures/{measure}"))
    for measure in assessment.get("recommendations", {}).get("not_applicable", {}):
        if there.get(measure) in (MET, PARTLY_MET):
            found.append(("measure_and_record", f"recommendations/not_applicable/{measure}"))
    return found
