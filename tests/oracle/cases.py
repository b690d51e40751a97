"""Documents at the borders of a reading, written by hand: a sentence, what is expected, the document.

What is expected of a point is its mark, then a framework if another assessment answered, or the open
question: `"rule point": "met mhpss"`, `"rule point": "? aspect/all_contacts_recorded"`. Terms of a point
are joined by +; `"rule"` alone is the guard that keeps the rule open. A contradictory document expects a
list of (term, pointer).
"""


def _case(why, expected, **assessments):
    return why, expected, {"practice": {"name": why}, **assessments}


def _network(why, expected, actors, **more):
    return why, expected, {"name": why, "actors": actors, **more}


def _flags(*yes, no=()):
    return {**dict.fromkeys(yes, True), **dict.fromkeys(no, False)}


def _across(**flags):
    return {"among": "across", "flags": flags}


NOT_PROVIDED = {"functions": {"provide": False}}
PROVIDED = {"functions": {"provide": True}}
ALL = "all_contacts_recorded"

CASES = [
    # ------------------------------------------------------------ facts, sets, things
    _case(
        "Assessed, and nothing recorded: nothing is answered",
        {"four_dimensions mhpss": "not_assessed", "intergroup_contact across": f"? aspect/{ALL}", "meaningful_contact": "among/across"},
        focus={}, mhpss={}, iom={}, spring={}, asap={"journey": {}, "recommendations": {}},
    ),
    _case(
        "A named term is yes or no; what is not named is open, no where there are no others, open again where there are",
        {
            "social_bridges bridge": "met", "social_bonds_and_links bond": "not_met", "social_bonds_and_links link": "not_assessed",
            "four_dimensions mhpss": "met", "four_dimensions partnerships": "not_met", "frontline_abilities refer": "not_assessed",
        },
        focus={
            "connections": {"bridge": True, "bond": False}, "dimensions": {"mhpss": True, "others": False},
            "frontline_abilities": {"identify_distress": True, "others": True},
        },
    ),
    _case(
        "Only these people meet, and not across: no contact, and nothing is asked of it",
        {"intergroup_contact across": "not_met", "meaningful_contact safe_space": "not_applicable", "lasting_contact recurring": "not_applicable"},
        focus={"contacts": {"listed": [{"among": "within_arriving"}], "others": False}},
    ),
    _case(
        "Every contact: one that fails decides, although there may be more; good ones leave open whether all are recorded",
        {"meaningful_contact safe_space": f"? aspect/{ALL}", "meaningful_contact constructive": "not_met", "lasting_contact recurring": f"? aspect/{ALL}"},
        focus={"contacts": {"listed": [_across(safe_space=True, constructive=True, recurring=False), _across(safe_space=True, constructive=False, recurring=False)]}},
    ),
    _case(
        "Every contact and no others: met when all have it, also where some are not across; open while one does not say",
        {"meaningful_contact safe_space": "met", "meaningful_contact constructive": "not_assessed", "lasting_contact recurring": "not_met"},
        focus={"contacts": {"listed": [_across(safe_space=True, constructive=True, recurring=False), _across(safe_space=True, recurring=False), {"among": "within_arriving"}], "others": False}},
    ),
    _case(
        "A condition on one contact holds in one contact",
        {"enjoyable_contact enjoyable_not_about_settlement": "not_met"},
        focus={"contacts": {"listed": [_across(enjoyable=True, about_settlement=True), _across(enjoyable=False, about_settlement=False), {"among": "within_receiving", "flags": {"enjoyable": True, "about_settlement": False}}], "others": False}},
    ),
    _case(
        "A contact without format may be a town meeting: it stops met",
        {"equal_voice_in_meetings equal_footing": "not_assessed"},
        focus={"contacts": {"listed": [{**_across(equal_footing=True), "format": "town_meeting"}, {"among": "across"}], "others": False}},
    ),
    _case(
        "A contact without format never mends a meeting that fails",
        {"equal_voice_in_meetings equal_footing": "not_met"},
        focus={"contacts": {"listed": [{**_across(equal_footing=False), "format": "town_meeting"}, {"among": "across"}]}},
    ),
    # ------------------------------------------------------------ FOCUS
    _case(
        "A yes makes what it presupposes a yes: trained staff are staff, roles have volunteers, a method is co-creation",
        {
            "trained_workforce staff_trained": "met", "trained_workforce volunteers_trained": "met", "volunteering volunteers_present": "met",
            "volunteers_from_both receiving": "met", "volunteers_from_both arriving": "not_assessed", "documented_method documented_method": "met",
            "say_in_own_care say_in_own_care": "met", "culturally_informed_specialists racism": "met",
        },
        focus={
            "flags": _flags("staff_trained", "volunteers_trained", "drive_own_care"), "specialist_topics": {"racism": True},
            "volunteers": {"receiving": {"roles": {"helper": True}}}, "method": {"text": "Workshops"},
        },
    ),
    _case(
        "A no makes what presupposes it a no, and nothing applies to people who are not there",
        {
            "trained_workforce staff_trained": "not_applicable", "training_beyond_clinical social_and_community_support": "not_applicable",
            "drivers_of_own_care drive_own_care": "not_met", "culturally_informed_specialists discrimination": "not_applicable",
            "volunteering volunteers_present": "not_met", "volunteers_from_both arriving": "not_applicable",
        },
        focus={
            "flags": _flags(no=["has_staff", "say_in_own_care", "specialised_care"]),
            "volunteers": {"arriving": {"present": False}, "receiving": {"present": False}},
        },
    ),
    _case(
        "A choice forces none of its members: somebody volunteers, not the arriving community, and the other stays open",
        {"volunteering volunteers_present": "met", "volunteers_from_both arriving": "not_met", "volunteers_from_both receiving": "not_assessed", "beyond_helping": "community/receiving+aspect/volunteers_present"},
        focus={"flags": _flags("volunteers_trained"), "volunteers": {"arriving": {"present": False}}},
    ),
    _case(
        "A role other than helper: five roles that are no leave it open, no others answers it",
        {"beyond_helping beyond_helper": "not_assessed"},
        focus={"volunteers": {"receiving": {"present": True, "roles": _flags("helper", no=["connector", "equal_partner", "credible_peer", "advocate", "educator"])}}},
    ),
    _case(
        "Rungs: consulted is a part, equal say is the same rung, active is co-deciding at some stage",
        {
            "every_stage_both_communities design+arriving": "met", "every_stage_both_communities design+receiving": "not_met",
            "equal_say assessment": "met", "equal_say design": "not_met", "equal_say implementation": "not_applicable",
            "equal_say monitoring": "? stage/monitoring+aspect/has_part", "equal_say evaluation": "not_assessed",
            "active_participants arriving": "met", "active_participants receiving": "not_assessed",
        },
        focus={"participation": {
            "assessment": {"arriving": "consulted", "receiving": "consulted"}, "design": {"arriving": "consulted", "receiving": "informed"},
            "implementation": {"arriving": "none", "receiving": "informed"}, "monitoring": {"receiving": "none"}, "evaluation": {"arriving": "leads"},
        }},
    ),
    _case(
        "A partner serves a domain jointly, or only one community, or none",
        {
            "life_domains housing": "met", "life_domains work": "partly_met", "life_domains leisure": "not_met", "life_domains education": "not_assessed",
            "three_sectors government": "met", "three_sectors non_profit": "not_assessed", "coordination government+coordinated": "not_met",
            "coordination private_enterprise+coordinated": "? sector/private_enterprise",
        },
        focus={"partners": {"listed": [
            {"name": "Town", "sector": "government", "coordinates": False, "life_domains": {"housing": True, "others": False}, "serves": {"arriving": True, "receiving": True}},
            {"name": "Firm", "coordinates": False, "life_domains": {"work": True, "education": True, "leisure": False, "health_and_social_care": False}, "serves": {"arriving": True, "others": False}},
            {"name": "Club", "coordinates": False, "life_domains": {"education": True, "others": False}},
        ], "others": False}},
    ),
    _case(
        "One partner of the domain for each community is no joint service",
        {"life_domains work": "partly_met"},
        focus={"partners": {"listed": [
            {"name": "Firm", "life_domains": {"work": True}, "serves": {"arriving": True, "receiving": False}},
            {"name": "Club", "life_domains": {"work": True}, "serves": {"arriving": False, "receiving": True}},
        ], "others": False}},
    ),
    _case(
        "An opening makes a partner a business; one that is none has no openings",
        {"labour_openings apprenticeship": "met", "labour_openings on_the_job_training": "not_met"},
        focus={"partners": {"listed": [
            {"name": "Firm", "labour_openings": {"apprenticeship": True, "on_the_job_training": False}}, {"name": "Town", "kinds": {"business": False}},
        ], "others": False}},
    ),
    _case(
        "FOCUS takes from MHPSS what it does not state: care, its manner, lenses by name",
        {
            "culturally_informed_specialists culturally_informed_care": "met mhpss", "culturally_informed_specialists racism": "met mhpss",
            "beyond_trauma broad_psychosocial": "not_met mhpss", "mhpss_linkage mhpss_actor": "met mhpss",
        },
        focus={"specialist_topics": {"racism": True}, "partners": {"others": False}},
        mhpss={"lenses": {"broad_psychosocial": False}, "layers": {"specialised": {"flags": {"culture_informed": True}}}},
    ),
    _case(
        "Others of MHPSS lenses do not travel, others of its functions do; layers that may be provided keep the link open",
        {"beyond_trauma broad_psychosocial": "not_assessed", "culturally_informed_specialists culturally_informed_care": "not_applicable mhpss", "mhpss_linkage mhpss_actor": "not_assessed"},
        focus={"partners": {"others": False}},
        mhpss={"lenses": {"others": False}, "layers": {"specialised": {"functions": {"refer": True, "others": False}}}},
    ),
    _case(
        "What FOCUS states itself does not come from MHPSS, also where the two agree",
        {"culturally_informed_specialists racism": "not_applicable", "beyond_trauma broad_psychosocial": "not_met", "mhpss_linkage mhpss_actor": "met"},
        focus={"flags": _flags(no=["specialised_care"]), "lenses": {"trauma_focused": True, "others": False}, "partners": {"listed": [{"name": "Clinic", "kinds": {"mhpss_actor": True}}]}},
        mhpss={"lenses": {"broad_psychosocial": False}, "layers": {"specialised": NOT_PROVIDED, "basic": PROVIDED}},
    ),
    _case(
        "Out of scope wins over what is recorded, and over a guard",
        {"four_dimensions": "not_applicable", "meaningful_contact": "not_applicable"},
        focus={"dimensions": {"mhpss": True}, "out_of_scope": {"four_dimensions": "not asked", "meaningful_contact": "not asked"}},
    ),
    # ------------------------------------------------------------ MHPSS
    _case(
        "What is recorded under a layer makes it provided; flags of the actor do not",
        {
            "culture_and_trauma_informed specialised+culture_informed": "not_assessed", "works_across_layers specialised": "not_assessed",
            "complex_distress_focus": "layer/psychological+function/provide", "two_cultures": "layer/basic+function/provide",
            "reciprocal_connections trusting": "met", "wider_than_trauma tied_to_lower_layers": "not_assessed",
        },
        mhpss={"flags": _flags("own_culture", "trusting"), "layers": {"specialised": {"settings": ["clinical"]}}},
    ),
    _case(
        "A layer that is not provided has no details, and that says nothing of the other functions",
        {"full_spectrum basic+assess": "not_assessed", "works_across_layers basic": "not_applicable", "open_base accessible_to_all": "not_applicable"},
        mhpss={"flags": _flags("accessible_to_all"), "layers": {"basic": NOT_PROVIDED}},
    ),
    _case(
        "No layer is provided: nothing to tie",
        {"wider_than_trauma tied_to_lower_layers": "not_applicable", "reciprocal_connections safety": "not_applicable"},
        mhpss={"layers": dict.fromkeys(["basic", "focused", "psychological", "specialised"], NOT_PROVIDED)},
    ),
    _case(
        "An upper layer alone is not tied to lower ones; the other upper one is not provided, so its coordination does not count",
        {"wider_than_trauma tied_to_lower_layers": "not_met", "works_across_layers psychological": "met"},
        mhpss={"layers": {
            "basic": NOT_PROVIDED, "focused": NOT_PROVIDED, "specialised": NOT_PROVIDED,
            "psychological": {"functions": {"provide": True}, "coordinates_with": {"specialised": True, "others": False}},
        }},
    ),
    _case(
        "An upper layer that might be provided and might coordinate leaves the tie open",
        {"wider_than_trauma tied_to_lower_layers": "not_assessed", "works_across_layers psychological": "not_assessed"},
        mhpss={"layers": {"basic": NOT_PROVIDED, "focused": NOT_PROVIDED, "psychological": {"functions": {"provide": True}, "coordinates_with": _flags(no=["basic", "focused", "specialised"])}}},
    ),
    _case(
        "One lack is not counted twice: the same attention is asked where both communities are served",
        {"equal_attention arriving": "met", "equal_attention receiving": "not_met", "equal_attention same_attention": "not_applicable"},
        mhpss={"serves": {"arriving": True, "others": False}, "flags": _flags(no=["same_attention"])},
    ),
    _case(
        "The same attention is open while it is not known who is served",
        {"equal_attention same_attention": "? focus/community/receiving"},
        mhpss={"serves": {"arriving": True}, "flags": _flags("same_attention")},
    ),
    _case(
        "A measure of proposals has programmes; an understanding that reaches some practice too, one that reaches no policy says nothing of policy",
        {"standard_measure project_completion": "not_met", "policy_levels practice": "partly_met", "policy_levels policy": "? flag/makes_or_carries_out_policy"},
        mhpss={"flags": _flags("proposal_appraisal", no=["project_completion"]), "understanding_reaches": {"practice": "some", "policy": "none"}},
    ),
    _case(
        "Programme roles that are all no leave programmes open; without others there are none",
        {"standard_measure": "aspect/has_programmes"},
        mhpss={"programmes": _flags(no=["funds", "runs"])},
    ),
    _network(
        "Two layers of one actor are not coordinated by that alone; more actors may be there",
        {"layers_covered basic": "met", "layers_covered specialised": "? aspect/all_actors_recorded", "adjacent_coordination basic+focused": "not_assessed", "adjacent_coordination psychological+specialised": "? layer/psychological+function/provide"},
        {"listed": [{"name": "Town", "mhpss": {"layers": {"basic": PROVIDED, "focused": PROVIDED, "psychological": NOT_PROVIDED, "specialised": NOT_PROVIDED}}}]},
    ),
    _network(
        "No other actors: a hole is not met, and coordination with nobody does not apply; coordination without providing does not count",
        {
            "layers_covered specialised": "not_met", "adjacent_coordination basic+focused": "not_met", "adjacent_coordination psychological+specialised": "not_applicable",
            "complementary_purposes treatment": "not_met", "complementary_purposes psychosocial_support": "met",
        },
        {"listed": [
            {"name": "Town", "mhpss": {"layers": {"basic": {"functions": {"provide": True}, "coordinates_with": {"psychological": True, "focused": False}, "purposes": {"others": False}}, "focused": NOT_PROVIDED, "psychological": NOT_PROVIDED, "specialised": NOT_PROVIDED}}},
            {"name": "Clinic", "mhpss": {"layers": {"focused": {"functions": {"provide": True}, "coordinates_with": {"others": False}, "purposes": {"prevention": True, "others": False}}, "basic": NOT_PROVIDED, "psychological": NOT_PROVIDED, "specialised": NOT_PROVIDED}}},
        ], "others": False},
    ),
    # ------------------------------------------------------------ IOM
    _case(
        "An item counts in an initiative that has a cell of the level; elsewhere it says nothing",
        {
            "individual_beneficiaries returnee": "not_met", "community_beneficiaries non_migrant": "met", "three_levels structural": "not_met",
            "structural_engagement national_government": "not_applicable", "stakeholders government": "met", "economic_strands livelihood": "not_met",
            "community_acceptance community_psychosocial": "not_met",
        },
        iom={"initiatives": {"listed": [
            {"cells": {"individual_economic": True, "others": False}, "beneficiaries": {"others": False}, "economic_strands": {"re_entry": True, "others": False}},
            {"cells": {"community_social": True, "others": False}, "beneficiaries": {"returnee": True, "non_migrant": True}, "economic_strands": {"livelihood": True}, "stakeholders": {"listed": [{"stakeholder": "national_government"}]}},
        ], "others": False}},
    ),
    _case(
        "Only initiatives that are not recorded could have it: that is the open question",
        {"three_levels community": "? aspect/all_initiatives_recorded", "community_beneficiaries": "level/community", "nine_cells individual_social": "? aspect/all_initiatives_recorded"},
        iom={"initiatives": {"listed": [{"cells": {"individual_economic": True, "others": False}}]}},
    ),
    _case(
        "There are only three cells on a level: all three answer it; a family that benefits has returned; strands follow from elements",
        {"three_levels structural": "not_met", "individual_beneficiaries returning_family_member": "met", "psychosocial_strands culture": "met", "psychosocial_strands civil_society": "not_met"},
        iom={"initiatives": {"listed": [{
            "cells": _flags("individual_psychosocial", no=["structural_economic", "structural_social", "structural_psychosocial"]),
            "beneficiaries": {"returning_family_member": True}, "psychosocial_elements": {"language": True}, "psychosocial_strands": {"civil_society": False},
        }], "others": False}},
    ),
    _case(
        "A government without a country may be of either; an intergovernmental body is no government and no non-state organisation",
        {"stakeholders host": "met", "stakeholders origin": "not_assessed", "stakeholders non_state": "not_met", "structural_engagement other_stakeholder": "met", "structural_engagement national_government": "not_met"},
        iom={"initiatives": {"listed": [{"cells": {"structural_economic": True}, "stakeholders": {"listed": [
            {"stakeholder": "local_government", "country_role": "host"}, {"stakeholder": "intergovernmental"},
            {"stakeholder": "local_government"},
        ], "others": False}}], "others": False}},
    ),
    _case("Dates that overlap do not say which came first", {"needs_based needs_assessed": "met", "needs_based before_assistance": "not_assessed"}, iom={"needs_assessed_on": "2018", "first_assistance_on": "2018-05"}),
    _case("A year that ended before: every pair of days says so", {"needs_based before_assistance": "met"}, iom={"needs_assessed_on": "2017", "first_assistance_on": "2018-01-01"}),
    _case("On the same day is not after", {"needs_based before_assistance": "met"}, iom={"needs_assessed_on": "2018-05-14", "first_assistance_on": "2018-05-14"}),
    _case("Assessed after the first assistance, or not at all", {"needs_based before_assistance": "not_met"}, iom={"needs_assessed_on": "2019-01", "first_assistance_on": "2018"}),
    # ------------------------------------------------------------ SPRING
    _case(
        "Four answers of an assessor, and none; a rule of which all items do not apply does not apply",
        {"diverse_access inclusive_approach": "met", "diverse_access accessible_information": "partly_met", "host_society_role two_way_process": "not_applicable", "policy_dialogue": "not_applicable"},
        spring={
            "marks": {"inclusive_approach": "met", "accessible_information": "partly_met", "equality_in_delivery": "not_met", "joint_review": "met"},
            "not_applicable": {"two_way_process": "one side only", "host_co_design": "one side only"}, "out_of_scope": {"policy_dialogue": "not asked"},
        },
    ),
    # ------------------------------------------------------------ ASAP
    _case(
        "Deliver did not take place: nothing was tested and no next step chosen, but users of it are not asked for",
        {
            "four_phases deliver": "not_met", "tested_and_refined tested_with_users": "not_met", "tested_and_refined prototype": "not_met", "next_step step_chosen": "not_met",
            "users_in_every_phase deliver": "not_applicable", "phases_in_order deliver_after_develop": "not_applicable", "phases_in_order define_after_discover": "? phase/discover",
        },
        asap={"journey": {"phases": {"deliver": {"took_place": False}, "define": {"started": "2020"}}}},
    ),
    _case(
        "Tested with users: there was a prototype, users took part, deliver took place",
        {"tested_and_refined prototype": "met", "users_in_every_phase deliver": "met", "four_phases deliver": "met", "phases_in_order deliver_after_develop": "met"},
        asap={"journey": {"outputs": _flags("tested_with_users"), "phases": {"develop": {"started": "2020-03"}, "deliver": {"started": "2020-04-01"}}}},
    ),
    _case(
        "Others may speak for users, where users are stated absent; the same month does not tell an order",
        {"users_in_every_phase discover": "partly_met", "users_in_every_phase define": "not_met", "users_in_every_phase develop": "not_assessed", "phases_in_order define_after_discover": "not_assessed", "phases_in_order develop_after_define": "not_met"},
        asap={"journey": {"phases": {
            "discover": {"started": "2020-03", "participants": {"end_user": False, "community_representative": True}}, "define": {"started": "2020-03", "participants": {"expert": True, "others": False}},
            "develop": {"started": "2020-02-28", "participants": {"migrant_organisation": True}},
        }}},
    ),
    _case(
        "One idea does not deny several; two do say so; a sector is a framed challenge, and a move only leaves a phase",
        {"diverged several_ideas": "met", "framed_challenge sector_named": "met", "four_phases define": "met", "four_phases discover": "not_assessed", "next_step step_chosen": "not_assessed"},
        asap={"journey": {"ideas": {"listed": [{"text": "a desk"}, {"text": "a fund"}]}, "challenge": {"sector": "housing"}, "moves": [{"leaves": "define", "enters": "discover"}, {"leaves": "deliver", "next_step": "refine"}]}},
    ),
    _case(
        "No challenge was framed: nothing about it is met; no needs were assessed: none were presented",
        {"framed_challenge challenge_attainable": "not_met", "participatory_needs_assessment needs_presented": "not_met", "participatory_needs_assessment needs_assessed_with_people": "not_met"},
        asap={"journey": {"outputs": _flags(no=["challenge_framed"]), "flags": _flags(no=["needs_assessed"])}},
    ),
    _case(
        "Childcare that is not needed is not applicable, here and as a measure; a no is by name or by others, but no event says nothing of it",
        {"accessible_participation childcare": "not_applicable", "accessible_participation interpretation": "not_met", "accessible_participation travel_costs": "met",
         "recommendation:accessible_participation childcare_offered": "not_applicable asap", "recommendation:accessible_participation interpretation_available": "not_met asap"},
        asap={"journey": {"access_measures": {"travel_costs": True, "others": False}, "not_applicable": {"childcare": "adults without children"}}, "recommendations": {}},
    ),
    _case(
        "What is concluded as a no does not travel to the recommendations; the vote on an advisory body that does not exist does",
        {"accessible_participation childcare": "not_applicable", "recommendation:accessible_participation childcare_offered": "not_assessed", "recommendation:meaningful_participation councils_with_vote": "not_met asap",
         "recommendation:diverse_teams represented_in_teams": "met asap", "recommendation:embedded_user_feedback answers_improve_programme": "partly_met asap"},
        asap={"journey": {"flags": _flags("professionals_fairly_paid", no=["events_held", "advisory_body"]), "feedback_loop": {"improves_design": True, "improves_delivery": False}}, "recommendations": {}},
    ),
    _case(
        "A profile names: two sectors or a strategy are several needs, one is open; a stated mark wins over what is recorded, and partly met contradicts nothing",
        {"several_needs several_needs": "met", "pillars capacity": "met", "pillars knowledge": "not_assessed", "recommendation:social_media participants_reached": "partly_met", "recommendation:multilingual_and_context_specific language_services": "met asap"},
        asap={"profile": {"sectors": ["housing", "health"], "activities": ["interpretation"], "channels": ["social_media"], "pillar_activities": ["pilot"]}, "journey": {}, "recommendations": {"measures": {"participants_reached": "partly_met"}}},
    ),
    _case(
        "As seen by governments: recommendations to other audiences do not apply, whatever was marked; those to nobody in particular do",
        {"respectful_terms no_degrading_terms": "not_applicable", "information_centres presence_recognised": "not_met", "safe_spaces confidential_talk": "met"},
        asap={"recommendations": {"for_audiences": ["governments"], "measures": {"no_degrading_terms": "met", "presence_recognised": "not_met", "confidential_talk": "met"}}},
    ),
    # ------------------------------------------------------------ contradictions
    _case(
        "A chain with an absent middle: a method is a documented method, and that is co-creation, of which there is none",
        [("focus/contradiction/method_without_flag", "/focus/method")],
        focus={"method": {"text": "Workshops"}, "participation": {stage: {"arriving": "informed", "receiving": "none"} for stage in ["assessment", "design", "implementation", "monitoring", "evaluation"]}},
    ),
    _case(
        "Every row of FOCUS at once",
        [
            ("focus/contradiction/care_detail_without_care", "/focus/flags/culturally_informed_care"), ("focus/contradiction/care_detail_without_care", "/focus/specialist_topics"),
            ("focus/contradiction/driver_without_say", "/focus/flags/drive_own_care"), ("focus/contradiction/method_without_flag", "/focus/method"),
            ("focus/contradiction/opening_without_business", "/focus/partners/listed/0/labour_openings"), ("focus/contradiction/role_without_volunteers", "/focus/volunteers/arriving/roles"),
            ("focus/contradiction/trained_without_staff", "/focus/flags/staff_trained"), ("focus/contradiction/trained_without_volunteers", "/focus/flags/volunteers_trained"),
        ],
        focus={
            "flags": _flags("staff_trained", "volunteers_trained", "culturally_informed_care", "drive_own_care", no=["has_staff", "specialised_care", "say_in_own_care", "documented_method"]),
            "specialist_topics": {"racism": True}, "method": {"text": "Workshops"}, "volunteers": {"arriving": {"present": False, "roles": {"helper": True}}, "receiving": {"present": False}},
            "partners": {"listed": [{"name": "Town", "kinds": {"municipality": True, "others": False}, "labour_openings": {"apprenticeship": True}}]},
        },
    ),
    _case(
        "Nobody is trained, where there is no staff and the volunteers are not: a scope of training has no training",
        [("focus/contradiction/scope_without_training", "/focus/training_scopes")],
        focus={"flags": _flags(no=["has_staff", "volunteers_trained"]), "training_scopes": {"clinical_conditions": True}},
    ),
    _case(
        "FOCUS and MHPSS differ; a detail of layer 4 is care that is provided",
        [("focus/contradiction/differs_from_mhpss", "/focus/flags/specialised_care"), ("focus/contradiction/differs_from_mhpss", "/focus/lenses/broad_psychosocial")],
        focus={"flags": _flags(no=["specialised_care"]), "lenses": {"broad_psychosocial": True}},
        mhpss={"lenses": {"broad_psychosocial": False}, "layers": {"specialised": {"purposes": {"treatment": True}}}},
    ),
    _case(
        "FOCUS denies the lenses that it does not name, and MHPSS names two of them",
        [("focus/contradiction/differs_from_mhpss", "/focus/lenses/others")] * 2,
        focus={"lenses": {"trauma_focused": True, "others": False}},
        mhpss={"lenses": {"trauma_focused": True, "trauma_informed": True, "broad_psychosocial": True}},
    ),
    _case(
        "A no that comes from MHPSS denies what FOCUS states",
        [("focus/contradiction/care_detail_without_care", "/focus/specialist_topics")],
        focus={"specialist_topics": {"racism": True}},
        mhpss={"layers": {"specialised": {"functions": {"others": False}}}},
    ),
    _case(
        "Details of a layer that is not provided; a measure and an understanding without programmes or policy",
        [
            ("mhpss/contradiction/detail_of_layer_not_provided", "/mhpss/layers/basic/flags"), ("mhpss/contradiction/detail_of_layer_not_provided", "/mhpss/layers/basic/units"),
            ("mhpss/contradiction/policy_reached_without_policy", "/mhpss/understanding_reaches/policy"), ("mhpss/contradiction/practice_reached_without_programmes", "/mhpss/understanding_reaches/practice"),
            ("mhpss/contradiction/standard_without_programmes", "/mhpss/flags/proposal_appraisal"),
        ],
        mhpss={
            "layers": {"basic": {"functions": {"refer": True, "others": False}, "units": ["group"], "flags": {"culture_informed": True, "trauma_informed": False}, "purposes": {"promotion": False}}},
            "flags": _flags("proposal_appraisal", no=["makes_or_carries_out_policy"]), "programmes": {"others": False}, "understanding_reaches": {"policy": "all", "practice": "some"},
        },
    ),
    _network(
        "An actor of a network contradicts itself",
        [("mhpss/contradiction/detail_of_layer_not_provided", "/actors/listed/0/mhpss/layers/focused/coordinates_with")],
        {"listed": [{"name": "Town", "mhpss": {"layers": {"focused": {"functions": {"provide": False}, "coordinates_with": {"basic": True}}}}}]},
    ),
    _case(
        "Elements without their strands, once for each strand; a family that did not return; a date of no assessment",
        [
            ("iom/contradiction/date_without_assessment", "/iom/needs_assessed_on"), ("iom/contradiction/element_without_strand", "/iom/initiatives/listed/0/psychosocial_elements"),
            ("iom/contradiction/element_without_strand", "/iom/initiatives/listed/0/psychosocial_elements"),
            ("iom/contradiction/family_benefits_without_return", "/iom/initiatives/listed/0/beneficiaries/returning_family_member"),
        ],
        iom={
            "flags": _flags(no=["needs_assessed", "family_members_returned"]), "needs_assessed_on": "2018",
            "initiatives": {"listed": [{"cells": {"individual_psychosocial": True}, "beneficiaries": {"returning_family_member": True}, "psychosocial_elements": {"language": True, "friends": True, "values": True}, "psychosocial_strands": {"civil_society": True, "others": False}}]},
        },
    ),
    _case(
        "Everything of a phase that did not take place; then no challenge was framed either",
        [
            ("asap/contradiction/framing_without_challenge", "/asap/journey/challenge"),
            ("asap/contradiction/phase_detail_without_phase", "/asap/journey/challenge"), ("asap/contradiction/phase_detail_without_phase", "/asap/journey/ideas"),
            ("asap/contradiction/phase_detail_without_phase", "/asap/journey/moves/1"), ("asap/contradiction/phase_detail_without_phase", "/asap/journey/next_steps"),
            ("asap/contradiction/phase_detail_without_phase", "/asap/journey/outputs/prototype"), ("asap/contradiction/phase_detail_without_phase", "/asap/journey/phases/define/started"),
            ("asap/contradiction/phase_detail_without_phase", "/asap/journey/phases/develop/participants"),
        ],
        asap={"journey": {
            "phases": {"discover": {"took_place": True}, "define": {"took_place": False, "started": "2020"}, "develop": {"took_place": False, "participants": {"expert": True}}, "deliver": {"took_place": False}},
            "challenge": {"text": "How can we?"}, "ideas": {"listed": [{"text": "a desk"}]}, "moves": [{"leaves": "discover", "enters": "define"}, {"leaves": "define", "enters": "discover"}],
            "outputs": _flags("prototype"), "next_steps": {"refine": True},
        }},
    ),
    _case(
        "Every other row of a journey at once",
        [
            ("asap/contradiction/board_detail_without_board", "/asap/journey/flags/advisory_voting_rights"), ("asap/contradiction/framing_without_challenge", "/asap/journey/challenge"),
            ("asap/contradiction/framing_without_challenge", "/asap/journey/flags/challenge_fits_needs"), ("asap/contradiction/ideas_and_outputs", "/asap/journey/ideas"), ("asap/contradiction/ideas_and_outputs", "/asap/journey/ideas"),
            ("asap/contradiction/measure_without_event", "/asap/journey/access_measures"), ("asap/contradiction/needs_detail_without_assessment", "/asap/journey/build_up/participatory_needs_assessment"),
            ("asap/contradiction/needs_detail_without_assessment", "/asap/journey/flags/needs_assessed_with_people"), ("asap/contradiction/needs_without_people", "/asap/journey/flags/needs_assessed_with_people"),
            ("asap/contradiction/pay_without_professionals", "/asap/journey/flags/professionals_fairly_paid"), ("asap/contradiction/sector_without_naming", "/asap/journey/challenge/sector"),
            ("asap/contradiction/test_without_prototype", "/asap/journey/outputs/tested_with_users"), ("asap/contradiction/test_without_users", "/asap/journey/outputs/tested_with_users"),
            ("asap/contradiction/use_without_feedback", "/asap/journey/outputs/feedback_used"),
        ],
        asap={"journey": {
            "flags": _flags("advisory_voting_rights", "challenge_fits_needs", "needs_assessed_with_people", "professionals_fairly_paid", no=["advisory_body", "events_held", "needs_assessed", "professionals_in_team"]),
            "outputs": _flags("tested_with_users", "feedback_used", no=["challenge_framed", "several_ideas", "ideas_from_network_or_sessions", "prototype", "feedback_collected"]),
            "challenge": {"sector": "housing"}, "ideas": {"listed": [{"text": "a desk", "sources": {"local_network": True}}, {"text": "a fund"}]},
            "access_measures": {"childcare": True}, "build_up": {"participatory_needs_assessment": "2019"},
            "phases": {"discover": {"participants": {"end_user": False}}, "deliver": {"participants": {"expert": True, "others": False}}},
        }},
    ),
    _case(
        "A move leads to a phase or to a next step, and not to both or neither",
        [("asap/contradiction/move_without_one_end", "/asap/journey/moves/0"), ("asap/contradiction/move_without_one_end", "/asap/journey/moves/2")],
        asap={"journey": {"moves": [{"leaves": "deliver"}, {"leaves": "deliver", "next_step": "refine"}, {"leaves": "deliver", "enters": "develop", "next_step": "refine"}]}},
    ),
    _case(
        "A measure has a mark, and the journey a reason why it does not apply",
        [("asap/contradiction/measure_not_needed", f"/asap/recommendations/measures/{measure}") for measure in ("childcare_offered", "travel_refunded")],
        asap={
            "journey": {"not_applicable": {"childcare": "adults without children", "travel_costs": "all live there"}},
            "recommendations": {"measures": {"childcare_offered": "met", "travel_refunded": "partly_met", "interpretation_available": "not_met"}},
        },
    ),
    _case(
        "A measure does not apply, but the record says that it is carried out, wholly or in part; a no says nothing against that",
        [("asap/contradiction/measure_and_record", f"/asap/recommendations/not_applicable/{measure}") for measure in ("answers_improve_programme", "childcare_offered")],
        asap={
            "journey": {"access_measures": {"childcare": True, "travel_costs": False}, "feedback_loop": {"improves_design": True, "improves_delivery": False}},
            "recommendations": {"not_applicable": {"childcare_offered": "no children", "travel_refunded": "all live there", "answers_improve_programme": "one session"}},
        },
    ),
    _case(
        "A measure and the record say the opposite; partly met says neither",
        [("asap/contradiction/measure_and_record", "/asap/recommendations/measures/childcare_offered"), ("asap/contradiction/measure_and_record", "/asap/recommendations/measures/language_services")],
        asap={
            "profile": {"activities": ["interpretation"]}, "journey": {"access_measures": {"childcare": True, "others": False}},
            "recommendations": {"measures": {"childcare_offered": "not_met", "travel_refunded": "partly_met", "language_services": "not_met", "interpretation_available": "not_met"}},
        },
    ),
]
