"""How fast are evaluations, beside what Python does with the same documents?

    pip install ./bindings/python -r bindings/python/benches/requirements.txt
    python bindings/python/benches/beside.py [ROUNDS]

All are measured in one run, in turns, over the practices of the examples and of the second implementation's vectors. The
models of pydantic are made from the schema, and jsonschema validates what is parsed already.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pydantic

import dynamic_integration as di

ROOT = Path(__file__).resolve().parents[3]


def documents() -> list[str]:
    examples = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples" / "data").glob("*.json"))]
    lines = (ROOT / "tests" / "oracle" / "vectors.jsonl").read_text(encoding="utf-8").splitlines()
    vectors = [json.loads(line) for line in lines]
    valid = [vector["document"] for vector in vectors if "actors" not in vector["document"] and not vector.get("contradictions")]
    compact = [json.loads(text) for text in examples] + valid
    return [json.dumps(document, ensure_ascii=False, separators=(",", ":")) for document in compact]


def models(folder: Path) -> Any:
    """The models of pydantic, as schemas/README.md makes them."""
    module = folder / "practice_model.py"
    schema = folder / "practice.schema.json"
    schema.write_text(json.dumps(di.schema("practice")), encoding="utf-8")
    options = ["--input-file-type", "jsonschema", "--output-model-type", "pydantic_v2.BaseModel"]
    options += ["--target-python-version", "3.11", "--use-schema-description", "--use-field-description"]
    command = [sys.executable, "-W", "ignore", "-m", "datamodel_code_generator", "--input", schema, "--output", module]
    subprocess.run([*command, *options], check=True)
    spec = importlib.util.spec_from_file_location(module.stem, module)
    assert spec and spec.loader
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[module.stem] = loaded
    spec.loader.exec_module(loaded)
    return loaded


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 30
    texts = documents()
    parsed = {text: json.loads(text) for text in texts}
    validator = jsonschema.Draft202012Validator(di.schema("practice"))
    with tempfile.TemporaryDirectory() as folder:
        practice = models(Path(folder)).Practice
    works: dict[str, Callable[[str], Any]] = {
        "`json.loads`: parses": json.loads,
        "`read_json`: reads, checks and writes": di.read_json,
        "pydantic, `model_validate_json`: reads": practice.model_validate_json,
        "`evaluate_json`: reads, checks, evaluates and writes": di.evaluate_json,
        "`evaluate`: the same from dict to dict": lambda text: di.evaluate(parsed[text]),
        "jsonschema, `validate`: validates what is parsed": lambda text: validator.validate(parsed[text]),
    }
    best = dict.fromkeys(works, float("inf"))
    for turn in range(rounds):
        for name, work in works.items():
            if name.startswith("jsonschema") and turn % 10 != 0:
                continue
            start = time.perf_counter()
            for text in texts:
                work(text)
            best[name] = min(best[name], (time.perf_counter() - start) / len(texts))

    bytes_in = sum(len(text.encode()) for text in texts) / len(texts)
    bytes_out = sum(len(di.evaluate_json(text).encode()) for text in texts) / len(texts)
    print(f"{len(texts)} documents of {bytes_in / 1000:.1f} kB, evaluations of {bytes_out / 1000:.1f} kB; the best of {rounds}")
    print(f"rounds, of jsonschema every tenth; CPython {platform.python_version()}, pydantic {pydantic.VERSION}, jsonschema {importlib.metadata.version('jsonschema')}:\n")
    print("| | µs a document | beside `evaluate_json` |\n| --- | ---: | ---: |")
    evaluated = next(time for name, time in best.items() if name.startswith("`evaluate_json`"))
    for name, taken in best.items():
        print(f"| {name} | {taken * 1e6:,.0f} | {taken / evaluated:.2f} x |")


if __name__ == "__main__":
    main()
