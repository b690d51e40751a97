"""What the Python package promises beside the evaluations, which are compared with Rust's to the byte elsewhere."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

import dynamic_integration as di

DATA = Path(__file__).resolve().parents[3] / "examples" / "data"
PRACTICES = sorted(path for path in DATA.glob("*.json") if '"actors"' not in path.read_text(encoding="utf-8"))
KITCHEN: dict[str, Any] = {"practice": {"name": "Kitchen"}, "spring": {"marks": {"two_way_process": "met"}}}


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
        assert di.schema(name)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    with pytest.raises(di.Refused, match="practise"):
        di.schema("practise")
    assert {framework["code"] for framework in di.catalogue()["frameworks"]} >= {"focus", "mhpss", "iom", "spring", "asap"}


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
