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
    return [written for code, framework in _parts(document) for written in framework.evaluations(*_facts(document, code))]


def contradictions(document):
    """Sorted pairs (term, JSON pointer): a reader refuses a document that has any."""
    if kind_of(document) == "network":
        found = [("mhpss", *each) for each in mhpss.network_contradictions(document)]
    else:
        found = [(code, *each) for code, framework in _parts(document) for each in framework.contradictions(*_facts(document, code))]
    start = "/" if kind_of(document) == "network" else None
    return sorted([f"{code}/contradiction/{term}", (start or f"/{code}/") + pointer] for code, term, pointer in found)


def vector(document):
    """One line of the vectors: the document with its contradictions, or with its evaluations."""
    found = contradictions(document)
    if found:
        return {"kind": "refused", "document": document, "contradictions": found}
    return {"kind": kind_of(document), "document": document, "evaluations": evaluations(document)}


def _parts(document):
    return [(code, framework) for code, framework in FRAMEWORKS.items() if code in document]


def _facts(document, code):
    """FOCUS may take facts from the MHPSS assessment of the same practice."""
    if code == "focus" and "mhpss" in document:
        return (document[code], *mhpss.for_focus(document["mhpss"]))
    return (document[code],)
