"""Whole documents: a practice with at most one assessment per framework, or a network of actors."""

import asap
import focus
import iom
import mhpss
import spring

FRAMEWORKS = {"focus": focus, "mhpss": mhpss, "iom": iom, "spring": spring, "asap": asap}
RULE_SETS = [
    focus.RULES, mhpss.RULES, mhpss.NETWORK_RULES, iom.RULES, spring.RULES, asap.JOURNEY_RULES, asap.RECOMMENDATION_RULES,
]


def kind_of(document):
    return "network" if "actors" in document else "practice"


def evaluations(document):
    """All evaluations of one document, in the order of the frameworks above."""
    if kind_of(document) == "network":
        return mhpss.network_evaluations(document)
    return [written for code, _ in _parts(document) for written in FRAMEWORKS[code].evaluations(*_facts(document, code))]


def inconsistencies(document):
    """Pointers to every fact that contradicts another: a reader refuses such a document."""
    if kind_of(document) == "network":
        return mhpss.network_inconsistencies(document)
    return [
        f"/{code}{pointer}"
        for code, framework in _parts(document)
        for pointer in framework.inconsistencies(*_facts(document, code))
    ]


def _parts(document):
    return [(code, framework) for code, framework in FRAMEWORKS.items() if code in document]


def _facts(document, code):
    """FOCUS may take facts from the MHPSS assessment of the same practice."""
    return (document[code], document.get("mhpss")) if code == "focus" else (document[code],)
