"""SPRING: an assessor marks 40 items; 12 questions are the rules, 5 criteria the sections."""

from algebra import NOT_APPLICABLE, NOT_ASSESSED, SHOULD, RuleSet, evaluate, point

# question, criterion, items
GRID = [
    ("diverse_access", "inclusivity", ["inclusive_approach", "accessible_information", "equality_in_delivery", "reasonable_adjustments"]),
    ("host_society_role", "inclusivity", ["two_way_process", "host_co_design"]),
    ("beneficiary_voice", "inclusivity", ["consult_and_co_create", "safe_feedback", "adapted_formats_and_pay"]),
    ("needs_fit", "relevance", ["needs_assessment", "gap_analysis", "systemic_improvement"]),
    ("empowerment", "relevance", ["build_autonomy", "community_engagement", "migrant_capacity", "long_term_integration", "discrimination_and_information_gaps"]),
    ("policy_alignment", "relevance", ["human_rights_standards", "multilevel_guidelines", "institutional_capacity"]),
    ("sound_design", "effectiveness", ["observable_outcomes", "clear_feasible_objectives", "communications_strategy", "sound_indicators", "staff_plan"]),
    ("monitoring_evaluation", "effectiveness", ["monitor_against_goals", "anticipate_obstacles", "achieve_outputs", "stakeholder_judged_success", "assess_lasting_change"]),
    ("lasting_effects", "sustainability", ["foresee_continuation", "sustainability_plan", "build_capacity_to_sustain"]),
    ("funding_base", "sustainability", ["early_support_partnerships", "new_public_funding", "diversify_and_self_finance"]),
    ("actor_coordination", "partnership", ["key_stakeholders_in_development", "multistakeholder_consultation"]),
    ("policy_dialogue", "partnership", ["contribute_to_strategies", "joint_review"]),
]

SETS = {
    "criterion": ["inclusivity", "relevance", "effectiveness", "sustainability", "partnership"],
    "question": [question for question, _, _ in GRID],
    "item": [item for _, _, items in GRID for item in items],
    "actor": ["migrants", "civil_society", "public_authorities", "businesses"],
}


def _marked(items):
    def reading(assessment):
        marks = {**assessment.get("marks", {}), **dict.fromkeys(assessment.get("not_applicable", {}), NOT_APPLICABLE)}
        return [point(f"item/{item}", marks.get(item, NOT_ASSESSED)) for item in items]

    return reading


RULES = RuleSet("spring/question", [(question, criterion, SHOULD, None, _marked(items)) for question, criterion, items in GRID])


def evaluations(assessment):
    return [evaluate(RULES, assessment, assessment.get("out_of_scope", {}))]


def contradictions(assessment):
    """Marks cannot contradict each other."""
    return []
