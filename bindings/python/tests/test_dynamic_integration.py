"""What the Python package promises beside the evaluations, which are compared with Rust's to the byte elsewhere."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
import subprocess
import sys
import threading
import zipfile
from pathlib import Path
from typing import Any

import pytest

import dynamic_integration as di

DATA = Path(__file__).resolve().parents[3] / "examples" / "data"
PRACTICES = sorted(path for path in DATA.glob("*.json") if '"actors"' not in path.read_text(encoding="utf-8"))
KITCHEN: dict[str, Any] = {"practice": {"name": "Kitchen"}, "spring": {"marks": {"two_way_process": "met"}}}


VECTORS = importlib.util.spec_from_file_location("vectors", Path(__file__).resolve().parents[2] / "tests" / "vectors.py")
assert VECTORS and VECTORS.loader
vectors = importlib.util.module_from_spec(VECTORS)
VECTORS.loader.exec_module(vectors)


@pytest.mark.parametrize("vector", vectors.vectors(), ids=lambda vector: vector["document"].get("practice", vector["document"])["name"])
def test_the_second_implementation_answers_alike(vector: dict[str, Any]) -> None:
    evaluate = di.evaluate_network if vectors.is_network(vector) else di.evaluate
    try:
        outcome = "ok", evaluate(vector["document"])
    except di.Refused as refused:
        outcome = "refused", {"diagnostics": refused.diagnostics}
    vectors.compare(vector, *outcome)


@pytest.mark.parametrize("path", PRACTICES, ids=lambda path: path.stem)
def test_text_bytes_and_dict_are_the_same_document(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    by_text = di.evaluate(text)
    assert by_text == di.evaluate(path.read_bytes()) == di.evaluate(json.loads(text)) == json.loads(di.evaluate_json(text))
    assert di.read(di.read_json(text)) == di.read(text)


def test_a_refusal_is_data() -> None:
    with pytest.raises(di.Refused) as refused:
        di.evaluate('{\n  "practice": { "nane": "Kitchen" }\n}')
    fault = refused.value.diagnostics[0]
    assert (fault["path"], fault["line"], fault["column"], fault["nearest"]) == ("/practice/nane", 2, 17, "name")
    assert "nane" in str(refused.value)
    assert isinstance(refused.value, ValueError)


def test_all_faults_are_told() -> None:
    marks = {"two_way_process": "mett", "safe_feedback": True}
    with pytest.raises(di.Refused) as refused:
        di.evaluate({"practice": {"name": "Kitchen"}, "spring": {"marks": marks}})
    paths = [fault["path"] for fault in refused.value.diagnostics]
    assert paths == ["/spring/marks/two_way_process", "/spring/marks/safe_feedback"]


@pytest.mark.parametrize("document", ["", "null", "[]", "{", b"\xff", {"practice": {"name": float("nan")}}, "\ud800"])
def test_no_document_crashes(document: Any) -> None:
    with pytest.raises(ValueError):
        di.evaluate(document)


def test_people_get_labels_and_a_page() -> None:
    explained = di.explain(KITCHEN)
    assert explained["rule_sets"][0]["total"]["coverage"] == {"assessed": 1, "applicable": 40}
    page = di.report({"practice": {"name": "<b>Kitchen</b>"}, "spring": {}})
    assert page.startswith("<!") and "&lt;b&gt;Kitchen" in page and "<b>Kitchen" not in page


def test_absent_is_not_assessed() -> None:
    tally = di.evaluate(KITCHEN)["spring"]["total"]["tally"]
    assert tally == {"met": 1, "partly_met": 0, "not_met": 0, "not_applicable": 0, "not_assessed": 39}


def test_portfolios_merge_in_any_order_and_grouping() -> None:
    texts = [path.read_text(encoding="utf-8") for path in PRACTICES]
    whole = di.portfolio_json(texts)
    parts = [di.portfolio_json([text]) for text in texts]
    assert di.merge_json(parts) == di.merge_json(reversed(parts)) == whole
    assert di.merge_json([di.merge_json(parts[:3]), di.merge_json(parts[3:])]) == whole
    assert di.portfolio([]) == di.merge([])


def test_the_refused_document_of_many_is_named() -> None:
    with pytest.raises(di.Refused) as refused:
        di.portfolio([KITCHEN, KITCHEN, {"practice": {}}])
    assert refused.value.document == 2


def test_a_comparison_says_what_it_is() -> None:
    later = {**KITCHEN, "practice": {"name": "Other kitchen"}}
    assert di.compare(KITCHEN, later)["kind"] == "between_practices"


def test_every_schema_is_there() -> None:
    for name in di.schema_names():
        draft = "draft-07/schema#" if "forms/" in name else "draft/2020-12/schema"
        assert di.schema(name)["$schema"].endswith(f"://json-schema.org/{draft}")
    assert "practice" in di.schema_names() and "forms/practice.spring" in di.schema_names()
    with pytest.raises(di.Refused, match="practise"):
        di.schema("practise")
    assert {framework["code"] for framework in di.catalogue()["frameworks"]} >= {"focus", "mhpss", "iom", "spring", "asap"}


GERMAN: dict[str, Any] = {
    "language": "de",
    "texts": {
        "core/recorded_mark/met": {"label": {"text": "Erfüllt", "of": "Met"}},
        "core/mark/met": {"label": {"text": "Erfüllt", "of": "Met"}},
        "spring/item/staff_plan": {"label": {"text": "Personalplan", "of": "Staff plan"}},
    },
}


def test_a_form_is_the_same_as_tables_and_as_a_workbook() -> None:
    form, workbook = di.form("spring", translations=[GERMAN]), di.workbook("spring", translations=[GERMAN])
    assert form["languages"][0]["language"] == "de" and form["languages"][0]["translated"] > 0
    survey = list(csv.DictReader(io.StringIO(form["sheets"]["survey"])))
    row = next(row for row in survey if row["name"] == "spring__marks__staff_plan")
    assert (row["label::English (en)"], row["label::German (de)"]) == ("Staff plan", "Personalplan")
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        assert archive.testzip() is None
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert all(row["name"] in sheet for row in survey) and "Personalplan" in sheet
    assert di.form()["id"] == "dynamic_integration_focus_mhpss_iom_spring_asap"
    assert di.form("mhpss/network_rule")["id"] == "dynamic_integration_mhpss_network_rule"


@pytest.mark.parametrize("chosen", [["sprin"], ["spring", "spring/question"], ["spring/questions"]])
def test_a_form_of_nothing_is_refused(chosen: list[str]) -> None:
    with pytest.raises(di.Refused, match="is no framework; there are: focus"):
        di.form(*chosen)
    with pytest.raises(di.Refused, match="is no framework; there are: focus"):
        di.workbook(*chosen)


def test_answers_are_read_as_documents() -> None:
    text = (DATA / "field" / "kobo.json").read_text(encoding="utf-8")
    submissions = di.answers(text)
    assert submissions == di.answers(json.loads(text)) == json.loads(di.answers_json(text.encode()))
    read, refused = submissions
    assert di.read(read["document"]) == read["document"]
    assert read["document"]["focus"]["connections"] == {"bridge": True, "others": False}
    assert (read["submission"]["id"], read["own"][0]["value"]) == ("7", "At the market")
    questions = [fault["question"] for fault in refused["refused"]["faults"]]
    assert questions == ["focus__connections__bridge", "focus__contacts__listed__among", "practice__perid__start"]
    assert refused["refused"]["faults"][0]["expected"] == ["yes", "no"]
    blank = {"practice__name": "A", "focus__contacts__listed": [{}], "focus__contacts__others": "no"}
    (fault,) = di.answers([blank])[0]["refused"]["faults"]
    assert (fault["kind"], fault["rows"]) == ("blank_row", [1])
    networks = di.answers([{"name": "Town", "actors/actors__listed": [{"actors__listed__name": "Club"}]}], document="mhpss_network")
    assert networks[0]["document"] == {"name": "Town", "actors": {"listed": [{"name": "Club", "mhpss": {}}]}}


def test_a_refused_submission_does_not_stop_the_others() -> None:
    rows = [
        {"practice__name": "Kitchen", "spring__marks__staff_plan": "erfüllt", "how_we_met": "in spring"},
        {"practice__name": "Garden", "spring__marks__staff_plan": "erfult", "spring__marks__gap_analyse": "met"},
    ]
    kitchen, garden = di.answers(rows, translations=[GERMAN])
    assert kitchen["document"]["spring"] == {"marks": {"staff_plan": "met"}}
    assert kitchen["own"] == [{"name": "how_we_met", "rows": [], "value": "in spring"}]
    faults = {fault["question"]: (fault["kind"], fault.get("nearest")) for fault in garden["refused"]["faults"]}
    assert faults == {
        "spring__marks__staff_plan": ("unknown_term", "met"),
        "spring__marks__gap_analyse": ("unknown_question", "spring__marks__gap_analysis"),
    }


@pytest.mark.parametrize("text", ["", "{", "7", "[7]"])
def test_answers_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(di.Refused) as refused:
        di.answers(text)
    assert refused.value.diagnostics[0]["line"] == 1


def test_people_read_other_languages() -> None:
    practice = {"practice": {"name": "Kitchen"}, "spring": {"marks": {"staff_plan": "met"}}}
    assert "Personalplan" in di.report(practice, language="de-AT", translations=[GERMAN])
    assert "Personalplan" in di.explain_json(practice, language="de", translations=[GERMAN])
    assert "Personalplan" not in di.report(practice, translations=[GERMAN])
    with pytest.raises(di.Refused):
        di.explain(practice, language="German")
    with pytest.raises(di.Refused) as refused:
        di.explain(practice, translations=[GERMAN, {"language": "de", "text": {}}])
    assert (refused.value.document, refused.value.diagnostics[0]["nearest"]) == (1, "texts")


def test_every_report_is_a_page_or_markdown() -> None:
    other = {"practice": {"name": "Garden"}, "spring": {}}
    network = {"name": "Actors", "actors": {"listed": [{"name": "Club", "mhpss": {}}]}}
    markdown = [
        di.report(KITCHEN, format="markdown"),
        di.report_comparison(KITCHEN, other, format="markdown"),
        di.report_portfolio([KITCHEN, other], format="markdown"),
        di.report_network(network, format="markdown"),
    ]
    assert all(page.startswith("# ") for page in markdown)
    assert "Garden" in markdown[1] and "Garden" in markdown[2] and "Actors" in markdown[3]
    pages = [di.report_comparison(KITCHEN, other), di.report_portfolio([]), di.report_network(network)]
    assert all(page.startswith("<!") for page in pages)
    with pytest.raises(di.Refused, match="html, markdown"):
        di.report(KITCHEN, format="pdf")  # type: ignore[arg-type]
    with pytest.raises(di.Refused) as refused:
        di.report_comparison(KITCHEN, {"practice": {}})
    assert refused.value.document == 1


def test_threads_work_side_by_side() -> None:
    text = PRACTICES[0].read_text(encoding="utf-8")
    expected, found = di.evaluate_json(text), []
    threads = [threading.Thread(target=lambda: found.append(di.evaluate_json(text))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 8


def test_the_readme_runs() -> None:
    readme = (Path(__file__).resolve().parents[1] / "README.md").read_text(encoding="utf-8")
    (code,) = (block.split("```")[0] for block in readme.split("```python")[1:])
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert run.stdout.startswith("{'assessed': 2, 'applicable': 40} {'half_points': 2, 'of': 4}")


def test_the_examples_of_the_documentation_run() -> None:
    code = "import doctest, dynamic_integration as di; raise SystemExit(doctest.testmod(di).failed)"
    subprocess.run([sys.executable, "-c", code], check=True)
