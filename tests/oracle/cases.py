"""Documents at the borders of a reading, written by hand: why, and the document.

Random documents seldom have one fact alone; these do, where that is what matters.
"""

NOT_PROVIDED = {"functions": ["refer"]}
DAY = "2022-03-01"


def _practice(why, **assessments):
    return why, {"practice": {"name": why}, **assessments}


CASES = [
    # FOCUS
    _practice(
        "Trained staff are staff, and trained volunteers are volunteers, of neither community in particular",
        focus={"flags": {"staff_trained": True, "volunteers_trained": True}},
    ),
    _practice(
        "Nobody is trained: the staff are not, and volunteers there are none",
        focus={"flags": {"staff_trained": False}, "volunteers": {"arriving": {"present": False}, "receiving": {"present": False, "roles": []}}},
    ),
    _practice(
        "One recorded fact presupposes another: scopes training, roles volunteers, topics care, a method co-creation",
        focus={
            "training_scopes": ["clinical_conditions"],
            "volunteers": {"receiving": {"roles": ["helper"]}},
            "specialist_topics": ["racism"],
            "method": {"text": "Workshops"},
        },
    ),
    _practice(
        "Lists that are empty presuppose nothing",
        focus={"training_scopes": [], "volunteers": {"receiving": {"roles": []}}, "specialist_topics": [], "contacts": [], "partners": []},
    ),
    _practice(
        "What is asked together holds in one contact or partner, or might; nobody is trained where there is no staff and volunteers are not",
        focus={
            "flags": {"has_staff": False, "volunteers_trained": False},
            "contacts": [
                {"among": "across", "flags": {"enjoyable": True}},
                {"among": "across", "flags": {"enjoyable": True, "about_settlement": True}},
                {"among": "across", "flags": {"about_settlement": False, "enjoyable": False}},
            ],
            "partners": [
                {"name": "Firm", "kinds": ["business"], "sector": "private_enterprise", "life_domains": ["work"], "serves": []},
                {"name": "Club", "kinds": [], "sector": "non_profit", "life_domains": [], "serves": ["arriving"]},
                {"name": "Clinic", "kinds": ["service_provider"], "serves": ["receiving"]},
            ],
        },
    ),
    _practice(
        "What FOCUS states itself does not come from MHPSS",
        focus={"flags": {"specialised_care": False}, "lenses": ["trauma"]},
        mhpss={"lenses": ["trauma"], "layers": {"specialised": {"functions": ["refer"], "flags": {"culture_informed": True}}}},
    ),
    _practice(
        "Care of which something is recorded is provided, and FOCUS takes it over",
        focus={},
        mhpss={"layers": {"specialised": {"purposes": []}}},
    ),
    _practice(
        "FOCUS says that there is care, and takes over only whether it is culture-informed",
        focus={"flags": {"specialised_care": True}},
        mhpss={"layers": {"specialised": {"functions": ["provide"], "flags": {"culture_informed": True}}}},
    ),
    _practice(
        "A list that says none is read because MHPSS says that there is care: the point owes its mark to both",
        focus={"specialist_topics": []},
        mhpss={"layers": {"specialised": {"functions": ["provide"]}}},
    ),
    # MHPSS
    _practice(
        "What is recorded of a layer presupposes that it is provided, also where it says no or none",
        mhpss={
            "layers": {"basic": {"flags": {"trauma_informed": False}}, "focused": {"settings": []}, "psychological": {"flags": {}}},
            "flags": {"community_capacity_and_awareness": False},
        },
    ),
    _practice(
        "Connections presuppose that some layer is provided, programmes that there are any, extents a part in policy",
        mhpss={"flags": {"trusting": False, "project_completion": False}, "understanding_reaches": {"practice": "none"}},
    ),
    _practice(
        "Nothing is provided, as stated: what is recorded besides changes nothing",
        mhpss={
            "layers": {
                "basic": {"functions": []},
                "focused": NOT_PROVIDED,
                "psychological": NOT_PROVIDED,
                "specialised": {"functions": ["advocate"], "coordinates_with": ["basic"], "flags": {"culture_informed": True}},
            },
            "flags": {"trusting": True},
        },
    ),
    _practice(
        "A layer that might be provided might still tie to the lower ones",
        mhpss={"layers": {"basic": NOT_PROVIDED, "focused": NOT_PROVIDED, "psychological": {"functions": ["provide"], "coordinates_with": ["psychological"]}}},
    ),
    # IOM
    _practice("Local public services presuppose structural work, not that of another level", iom={"flags": {"local_public_services": True}}),
    _practice("The day of the assessment presupposes it, and the same day is in order", iom={"needs_assessed_on": DAY, "first_assistance_on": DAY}),
    _practice(
        "A government without a country might be of either; the country of others says nothing",
        iom={"initiatives": [{"cells": ["structural_social"], "stakeholders": [{"stakeholder": "local_government"}, {"stakeholder": "ngo", "country_role": "host"}]}]},
    ),
    # ASAP
    _practice(
        "A phase took place by who took part, by the challenge, by the ideas; an idea without source leaves the source open",
        asap={
            "journey": {
                "phases": {"discover": {"participants": ["expert"]}},
                "challenge": {"text": "How can we?"},
                "ideas": [{"text": "one", "from": []}, {"text": "two"}],
                "access_measures": {"travel_costs": "yes"},
                "sectors": ["housing", "health"],
            }
        },
    ),
    _practice(
        "No challenge was framed, no needs assessed, no feedback collected, so nothing is fulfilled that is asked of them; a test presupposes a prototype",
        asap={
            "journey": {
                "outputs": {"challenge_framed": False, "tested_with_users": True, "feedback_collected": False},
                "flags": {"needs_assessed": False},
                "sectors": ["health"],
                "strategies": [],
            }
        },
    ),
    _practice(
        "A phase took place by what came out of it; who is paid is there",
        asap={
            "journey": {
                "outputs": {"needs_presented": True, "feedback_used": True, "prototype": False},
                "challenge": {"sector": "health"},
                "flags": {"professionals_fairly_paid": True},
            }
        },
    ),
    _practice(
        "A yes presupposes, and a no excludes what presupposes it",
        asap={
            "journey": {
                "phases": {"discover": {"started": DAY}},
                "flags": {
                    "needs_assessed_with_people": True,
                    "challenge_attainable": True,
                    "advisory_compensation": True,
                    "professionals_in_team": False,
                },
            }
        },
    ),
    _practice("A move goes from a phase and to a phase that took place", asap={"journey": {"moves": [{"from": "develop", "to": "define"}]}}),
    _practice(
        "Neither a no nor an empty list presupposes anything",
        asap={
            "journey": {
                "phases": {"discover": {"participants": []}},
                "ideas": [],
                "access_measures": {"childcare": "not_needed", "interpretation": "no"},
                "flags": {"advisory_voting_rights": False, "professionals_fairly_paid": False},
            }
        },
    ),
]
