"""Frameworks for the integration of migrants and refugees as data, with evaluation that explains itself.

A document is a ``dict``, a ``str`` or ``bytes`` of JSON. What comes out is a ``dict``; the functions whose names end in
``_json`` return the text itself and let go of the interpreter's lock while they work.

>>> import dynamic_integration as di
>>> practice = {"practice": {"name": "Kitchen"}, "spring": {"marks": {"two_way_process": "not_met"}}}
>>> evaluation = di.evaluate(practice)
>>> evaluation["spring"]["total"]["tally"]["not_met"]
1
>>> try:
...     di.evaluate({"practice": {"nane": "Kitchen"}})
... except di.Refused as refused:
...     fault = refused.diagnostics[0]
...     print(fault["path"], fault["nearest"])
/practice/nane name
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Union

from . import _native

__all__ = [
    "Refused",
    "catalogue",
    "compare",
    "compare_json",
    "evaluate",
    "evaluate_json",
    "evaluate_network",
    "evaluate_network_json",
    "explain",
    "explain_json",
    "merge",
    "merge_json",
    "portfolio",
    "portfolio_json",
    "read",
    "read_json",
    "report",
    "schema",
    "schema_names",
]

Document = Union[str, bytes, Mapping[str, Any]]
"""A document: JSON as text or bytes, or a mapping that ``json`` can write."""


class Refused(ValueError):
    """A document was refused.

    ``diagnostics`` is a list of dicts, one for each fault: ``path`` (a JSON Pointer), ``line`` and ``column`` in the text
    that was read, ``kind``, ``message``, and ``found``, ``expected`` and ``nearest`` where they say something. ``more``
    is the number of faults that are not listed. ``document`` is the number of the refused document, counted from 0, if
    several were given. ``json`` is all of it as text.
    """

    def __init__(self, refusal: str) -> None:
        data = json.loads(refusal)
        super().__init__(data["message"])
        self.diagnostics: list[dict[str, Any]] = data["diagnostics"]
        self.more: int = data["more"]
        self.document: int | None = data.get("document")
        self.json = refusal


def _text(document: Document) -> str:
    if isinstance(document, str):
        return document
    if isinstance(document, bytes):
        return document.decode("utf-8")
    # NaN is no JSON: the reader refuses it with its place.
    return json.dumps(document, ensure_ascii=False)


def _call(function: Callable[..., str], *arguments: Any) -> str:
    try:
        return function(*arguments)
    except UnicodeError:
        raise
    except ValueError as error:
        raise Refused(str(error)) from None


def read_json(practice: Document) -> str:
    """Checks a practice, and returns it as the library writes it."""
    return _call(_native.read, _text(practice))


def read(practice: Document) -> dict[str, Any]:
    """Checks a practice, and returns it as the library writes it."""
    result: dict[str, Any] = json.loads(read_json(practice))
    return result


def evaluate_json(practice: Document) -> str:
    """Evaluates a practice, and returns the evaluation as JSON."""
    return _call(_native.evaluate, _text(practice))


def evaluate(practice: Document) -> dict[str, Any]:
    """Evaluates a practice."""
    result: dict[str, Any] = json.loads(evaluate_json(practice))
    return result


def explain_json(practice: Document) -> str:
    """Explains a practice to people, and returns the explanation as JSON."""
    return _call(_native.explain, _text(practice))


def explain(practice: Document) -> dict[str, Any]:
    """Explains a practice to people: its evaluations with labels, definitions and places in the source."""
    result: dict[str, Any] = json.loads(explain_json(practice))
    return result


def report(practice: Document) -> str:
    """Writes a report of a practice: HTML, one page that loads nothing."""
    return _call(_native.report, _text(practice))


def evaluate_network_json(network: Document) -> str:
    """Evaluates a network of MHPSS actors, and returns the evaluation as JSON."""
    return _call(_native.evaluate_network, _text(network))


def evaluate_network(network: Document) -> dict[str, Any]:
    """Evaluates a network of MHPSS actors."""
    result: dict[str, Any] = json.loads(evaluate_network_json(network))
    return result


def compare_json(first: Document, second: Document) -> str:
    """Compares two practices, and returns the comparison as JSON."""
    return _call(_native.compare, _text(first), _text(second))


def compare(first: Document, second: Document) -> dict[str, Any]:
    """Compares two practices, or one practice at two moments or by two assessors."""
    result: dict[str, Any] = json.loads(compare_json(first, second))
    return result


def portfolio_json(practices: Iterable[Document]) -> str:
    """Sums practices up, and returns the portfolio as JSON."""
    return _call(_native.portfolio, [_text(practice) for practice in practices])


def portfolio(practices: Iterable[Document]) -> dict[str, Any]:
    """Sums practices up."""
    result: dict[str, Any] = json.loads(portfolio_json(practices))
    return result


def merge_json(portfolios: Iterable[Document]) -> str:
    """Merges portfolios, in any order and grouping, and returns the sum as JSON."""
    return _call(_native.merge, [_text(portfolio) for portfolio in portfolios])


def merge(portfolios: Iterable[Document]) -> dict[str, Any]:
    """Merges portfolios, in any order and grouping."""
    result: dict[str, Any] = json.loads(merge_json(portfolios))
    return result


def catalogue() -> dict[str, Any]:
    """Returns all frameworks, terms, rules and mappings."""
    result: dict[str, Any] = json.loads(_call(_native.catalogue))
    return result


def schema(name: str) -> dict[str, Any]:
    """Returns the JSON Schema of a document; ``schema_names`` lists the names."""
    result: dict[str, Any] = json.loads(_call(_native.schema, name))
    return result


def schema_names() -> list[str]:
    """Returns the names of all schemas."""
    result: list[str] = json.loads(_call(_native.schema_names))
    return result
