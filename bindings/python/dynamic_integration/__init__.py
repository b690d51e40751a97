"""Frameworks for the integration of migrants and refugees as data, with evaluations that explain themselves.

A document is a ``dict``, a ``str`` or ``bytes`` of JSON. The result is a ``dict``. Functions whose names end in
``_json`` return the JSON text itself and release the interpreter's lock while they run.

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
from typing import Any, Literal, TypeVar, Union

from . import _native

__all__ = [
    "Refused",
    "answers",
    "answers_json",
    "catalogue",
    "compare",
    "compare_json",
    "evaluate",
    "evaluate_json",
    "evaluate_network",
    "evaluate_network_json",
    "explain",
    "explain_json",
    "form",
    "merge",
    "merge_json",
    "portfolio",
    "portfolio_json",
    "read",
    "read_json",
    "report",
    "report_comparison",
    "report_network",
    "report_portfolio",
    "schema",
    "schema_names",
    "workbook",
]

Document = Union[str, bytes, Mapping[str, Any]]
"""A document: JSON as text or bytes, or a mapping that ``json`` can write."""

ReportFormat = Literal["html", "markdown"]
"""The format of a report: one page of HTML that loads nothing, or Markdown."""

T = TypeVar("T")


class Refused(ValueError):
    """A document was refused.

    ``diagnostics`` is a list of dicts, one for each error: ``path`` (a JSON Pointer), ``line`` and ``column`` in the text,
    ``kind``, ``message``, and, if they apply, ``found``, ``expected`` and ``nearest``. ``more`` is the number of errors
    that are not listed. ``document`` is the number of the refused document, counted from 0, if several were given.
    ``json`` is the whole refusal as text.
    """

    def __init__(self, refusal: str) -> None:
        data = json.loads(refusal)
        super().__init__(data["message"])
        self.diagnostics: list[dict[str, Any]] = data["diagnostics"]
        self.more: int = data["more"]
        self.document: int | None = data.get("document")
        self.json = refusal


def _text(document: Document | list[Any]) -> str:
    if isinstance(document, str):
        return document
    if isinstance(document, bytes):
        return document.decode("utf-8")
    # NaN is not valid JSON: the reader refuses it and names its place.
    return json.dumps(document, ensure_ascii=False)


def _texts(documents: Iterable[Document]) -> list[str]:
    return [_text(document) for document in documents]


def _call(function: Callable[..., T], *arguments: Any) -> T:
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


def explain_json(practice: Document, *, language: str = "", translations: Iterable[Document] = ()) -> str:
    """Explains a practice to people, and returns the explanation as JSON."""
    return _call(_native.explain, _text(practice), language, _texts(translations))


def explain(practice: Document, *, language: str = "", translations: Iterable[Document] = ()) -> dict[str, Any]:
    """Explains a practice to people: its evaluations with labels, definitions and places in the source.

    The language is a tag such as ``de``. English is used where the translations have no text.
    """
    result: dict[str, Any] = json.loads(explain_json(practice, language=language, translations=translations))
    return result


def _report(
    report: str, documents: Iterable[Document], format: ReportFormat, language: str, translations: Iterable[Document]
) -> str:
    return _call(_native.report, report, format, _texts(documents), language, _texts(translations))


def report(
    practice: Document, *, format: ReportFormat = "html", language: str = "", translations: Iterable[Document] = ()
) -> str:
    """Writes a report of a practice: HTML, one page that loads nothing, or Markdown."""
    return _report("practice", [practice], format, language, translations)


def report_network(
    network: Document, *, format: ReportFormat = "html", language: str = "", translations: Iterable[Document] = ()
) -> str:
    """Writes a report of a network of MHPSS actors."""
    return _report("network", [network], format, language, translations)


def report_comparison(
    first: Document,
    second: Document,
    *,
    format: ReportFormat = "html",
    language: str = "",
    translations: Iterable[Document] = (),
) -> str:
    """Writes a report that compares two practices, or two assessments of one practice."""
    return _report("comparison", [first, second], format, language, translations)


def report_portfolio(
    practices: Iterable[Document],
    *,
    format: ReportFormat = "html",
    language: str = "",
    translations: Iterable[Document] = (),
) -> str:
    """Writes a report of many practices taken together."""
    return _report("portfolio", practices, format, language, translations)


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
    """Compares two practices, or two assessments of one practice."""
    result: dict[str, Any] = json.loads(compare_json(first, second))
    return result


def portfolio_json(practices: Iterable[Document]) -> str:
    """Summarises practices, and returns the portfolio as JSON."""
    return _call(_native.portfolio, _texts(practices))


def portfolio(practices: Iterable[Document]) -> dict[str, Any]:
    """Summarises practices as a portfolio."""
    result: dict[str, Any] = json.loads(portfolio_json(practices))
    return result


def merge_json(portfolios: Iterable[Document]) -> str:
    """Merges portfolios, in any order and grouping, and returns the sum as JSON."""
    return _call(_native.merge, _texts(portfolios))


def merge(portfolios: Iterable[Document]) -> dict[str, Any]:
    """Merges portfolios, in any order and grouping."""
    result: dict[str, Any] = json.loads(merge_json(portfolios))
    return result


def form(*chosen: str, translations: Iterable[Document] = ()) -> dict[str, Any]:
    """Makes the form of some frameworks, or of one rule set, for KoboToolbox and ODK.

    Frameworks are given by their codes. Without arguments, the form covers all frameworks. Each translation adds columns.
    The result has the ``id`` of the form, its ``languages``, and its three ``sheets`` as CSV.

    >>> import dynamic_integration as di
    >>> form = di.form("spring")
    >>> form["id"], list(form["sheets"])
    ('dynamic_integration_spring', ['survey', 'choices', 'settings'])
    """
    result: dict[str, Any] = json.loads(_call(_native.form, " ".join(chosen), _texts(translations)))
    return result


def workbook(*chosen: str, translations: Iterable[Document] = ()) -> bytes:
    """Makes the same form as a workbook, the ``.xlsx`` file that KoboToolbox and ODK Central accept."""
    return _call(_native.workbook, " ".join(chosen), _texts(translations))


AnsweredDocument = Literal["practice", "mhpss_network"]


def answers_json(
    answers: str | bytes | Mapping[str, Any] | list[Any],
    *,
    document: AnsweredDocument = "practice",
    format: Literal["json", "csv"] = "json",
    translations: Iterable[Document] = (),
) -> str:
    """Reads answers from the field as documents, and returns them as JSON."""
    return _call(_native.answers, document, format, _text(answers), _texts(translations))


def answers(
    answers: str | bytes | Mapping[str, Any] | list[Any],
    *,
    document: AnsweredDocument = "practice",
    format: Literal["json", "csv"] = "json",
    translations: Iterable[Document] = (),
) -> list[dict[str, Any]]:
    """Reads answers from the field as documents. The answers are exports of KoboToolbox or ODK Central.

    Labels in the languages of the translations are valid answers. The result has a dict for each submission. It has the
    details of the ``submission``, and either the ``document`` with the answers to ``own`` questions, or ``refused``: a
    ``message``, the ``faults``, each at its question, and the number of ``more`` faults. A refused submission does not
    stop the others.

    >>> import dynamic_integration as di
    >>> table = "practice__name,spring__marks__staff_plan\\nKitchen,Met\\nGarden,Mett\\n"
    >>> kitchen, garden = di.answers(table, format="csv")
    >>> kitchen["document"]["spring"]
    {'marks': {'staff_plan': 'met'}}
    >>> garden["refused"]["faults"][0]["nearest"]
    'met'
    """
    result: list[dict[str, Any]] = json.loads(
        answers_json(answers, document=document, format=format, translations=translations)
    )
    return result


def catalogue() -> dict[str, Any]:
    """Returns all frameworks, terms, rules and mappings."""
    result: dict[str, Any] = json.loads(_call(_native.catalogue))
    return result


def schema(name: str) -> dict[str, Any]:
    """Returns a JSON Schema; ``schema_names`` lists the names, such as ``practice`` and ``forms/practice.spring``."""
    result: dict[str, Any] = json.loads(_call(_native.schema, name))
    return result


def schema_names() -> list[str]:
    """Returns the names of all schemas."""
    result: list[str] = json.loads(_call(_native.schema_names))
    return result
