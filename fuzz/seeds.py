#!/usr/bin/env python3
"""Makes what the fuzz targets start from: a corpus for each, from the documents of the tests and
examples, and a dictionary of keys and terms, from the published schemas and the catalogue.

Nothing of it is committed. Documents are written without blanks, which leaves more room to change
what they say.
"""

import json
import pathlib

FUZZ = pathlib.Path(__file__).resolve().parent
ROOT = FUZZ.parent
TARGETS = {"practice": "practice", "mhpss_network": "network", "portfolio": "portfolio"}


def documents():
    """Name of the document and text, of every document that is read."""
    for file in sorted((ROOT / "examples/data").rglob("*.json")):
        yield "practice", file.read_bytes()
    for file in sorted((ROOT / "tests/published").rglob("*.json")):
        yield "practice", file.read_bytes()
    for file in sorted((ROOT / "tests/documents").rglob("*.json")):
        yield file.name.split(".")[0], file.read_bytes()
    vectors = ROOT / "tests/oracle/vectors.jsonl"
    for line in vectors.read_text().splitlines()[::4] if vectors.exists() else []:
        vector = json.loads(line)
        for name in TARGETS:
            if name in vector:
                yield name, json.dumps(vector[name]).encode()
        if isinstance(vector.get("document"), dict):
            name = "mhpss_network" if "actors" in vector["document"] else "practice"
            yield name, json.dumps(vector["document"]).encode()
    for schema in sorted((ROOT / "schemas").glob("*.schema.json")):
        for example in json.loads(schema.read_bytes()).get("examples", []):
            yield schema.name.split(".")[0], json.dumps(example).encode()
    everything = ROOT / "tests/expected/portfolio.json"
    if everything.exists():
        yield "portfolio", everything.read_bytes()


def short(text):
    try:
        return json.dumps(json.loads(text), ensure_ascii=False, separators=(",", ":")).encode()
    except ValueError:
        return text


def strings(value):
    """Every key and every term that a schema names."""
    if isinstance(value, dict):
        yield from value.get("properties", {})
        yield from (term for term in value.get("enum", []) if isinstance(term, str))
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


def main():
    corpora = {name: [] for name in [*TARGETS.values(), "lines", "term_id"]}
    for name, text in documents():
        if name in TARGETS:
            corpora[TARGETS[name]].append(short(text))
    practices = sorted(corpora["practice"], key=len)
    corpora["lines"] = [b"\n".join(practices[start : start + 3]) for start in range(0, len(practices), 3)]

    catalogue = json.loads((ROOT / "schemas/catalogue.json").read_bytes())
    ids = [
        term["id"]
        for framework in catalogue["frameworks"]
        for kind in framework["sets"]
        for term in kind["terms"]
    ]
    texts = ["AT", "de", "pt-BR", "zh-Hant-TW", "2024-02-29", "2023-02-29", "https://example.org/a?b", "A text: ü 漢"]
    corpora["term_id"] = [text.encode() for text in ids + texts]

    for target, seeds in corpora.items():
        folder = FUZZ / "corpus" / target
        folder.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(dict.fromkeys(seeds)):
            (folder / f"seed_{number:04}").write_bytes(seed)
        print(f"{target}: {len(set(seeds))} seeds")

    words = set(ids) | {word for id in ids for word in id.split("/")}
    for schema in (ROOT / "schemas").glob("*.schema.json"):
        words.update(strings(json.loads(schema.read_bytes())))
    lines = [f'"{word}"' for word in sorted(words)]
    lines += [f'"\\"{word}\\""' for word in sorted(words) if "/" not in word]
    odd = ["null", "true", "false", "{}", "[]", "1e999", "9007199254740992", "18446744073709551615", "-0"]
    lines += [f'"{word}"' for word in odd] + ['"\\"\\\\ud800\\""', '"\\xef\\xbb\\xbf"', '"\\"not_assessed\\""']
    (FUZZ / "dictionary.txt").write_text("\n".join(lines) + "\n")
    print(f"{len(lines)} words")


if __name__ == "__main__":
    main()
