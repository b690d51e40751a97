"""Checks the exports of the vocabulary with tools of their fields, and against what those tools do not check.

usage: check.py DIR
"""
import csv
import io
import logging
import sys
from collections import Counter
from pathlib import Path

import frictionless
import rdflib
import skosify
import sssom.parsers
import sssom.validators
from rdflib.namespace import RDF, SKOS

folder = Path(sys.argv[1])
found = []


def wrong(message):
    found.append(message)
    print("WRONG:", message)


# The table, with its Table Schema; then with one wrong cell, so that the check is known to see something.
table = (folder / "vocabulary.csv").read_bytes().decode()
report = frictionless.validate(str(folder / "datapackage.json"))
if not report.valid:
    wrong(f"frictionless: {report.flatten(['rowNumber', 'fieldName', 'message'])[:3]}")
rows = list(csv.DictReader(io.StringIO(table, newline="")))
spoilt = folder / "spoilt"
spoilt.mkdir(exist_ok=True)
(spoilt / "datapackage.json").write_text((folder / "datapackage.json").read_text())
(spoilt / "vocabulary.csv").write_bytes(table.replace(",stated,", ",said,", 1).encode())
if frictionless.validate(str(spoilt / "datapackage.json")).valid:
    wrong("frictionless accepts a basis that is no term")
for row in rows:
    for name, cell in row.items():
        if cell[:1] in "=+-@\t\r" and cell:
            wrong(f"{row['id']}: a spreadsheet takes the {name} for a formula")
print(f"vocabulary.csv: {len(rows)} rows, valid by frictionless {frictionless.__version__}")

# SKOS.
graph = rdflib.Graph().parse(folder / "vocabulary.ttl", format="turtle")
concepts = set(graph.subjects(RDF.type, SKOS.Concept))
schemes = set(graph.subjects(RDF.type, SKOS.ConceptScheme))
if len(concepts) != len(rows):
    wrong(f"{len(concepts)} concepts, {len(rows)} terms")


class Told(logging.Handler):
    """Keeps what skosify warns of."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.messages = []

    def emit(self, record):
        self.messages.append(record.getMessage())


told = Told()
logging.getLogger().addHandler(told)
cleaned = skosify.skosify(str(folder / "vocabulary.ttl"))
for message in told.messages:
    if not message.startswith("Multiple concept schemes found"):
        wrong(f"skosify: {message}")
named = {triple for triple in graph if not any(isinstance(part, rdflib.BNode) for part in triple)}
for triple in sorted(named - set(cleaned))[:3]:
    wrong(f"skosify takes out {triple}")
logging.getLogger().removeHandler(told)

scheme_of = {concept: list(graph.objects(concept, SKOS.inScheme)) for concept in concepts}
for concept, of in scheme_of.items():
    if len(of) != 1 or of[0] not in schemes:
        wrong(f"{concept} is in {of}")
    if len(list(graph.objects(concept, SKOS.prefLabel))) != 1:  # S14
        wrong(f"{concept} has not one label")
    if not list(graph.subjects(SKOS.member, concept)):
        wrong(f"{concept} is in no collection")
MAPPINGS = [SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch]
for relation in [SKOS.broader, *MAPPINGS]:
    for one, other in graph.subject_objects(relation):
        if other not in concepts:
            wrong(f"{one} {relation} {other}, which is no concept")
        elif (scheme_of[one] == scheme_of[other]) != (relation == SKOS.broader):
            wrong(f"{one} {relation} {other}: broader is for one scheme, a mapping for two")
for collection in graph.subjects(RDF.type, SKOS.OrderedCollection):
    listed = list(rdflib.collection.Collection(graph, graph.value(collection, SKOS.memberList)))
    if set(listed) != set(graph.objects(collection, SKOS.member)) or len(listed) != len(set(listed)):  # S36
        wrong(f"{collection}: the members are not those of the list")

# What is broader, in one step or several, also across schemes, is neither itself nor related (S27, S46 of the SKOS
# reference), nor close.
above = {concept: set() for concept in concepts}
for relation in (SKOS.broader, SKOS.broadMatch):
    for one, other in graph.subject_objects(relation):
        above[one].add(other)
for one, other in graph.subject_objects(SKOS.narrowMatch):
    above[other].add(one)


def ancestors(concept):
    seen, todo = set(), [concept]
    while todo:
        for broader in above[todo.pop()] - seen:
            seen.add(broader)
            todo.append(broader)
    return seen


all_above = {concept: ancestors(concept) for concept in concepts}
for concept, broader in all_above.items():
    if concept in broader:
        wrong(f"{concept} is broader than itself")
for relation in (SKOS.exactMatch, SKOS.closeMatch, SKOS.relatedMatch):
    for one, other in graph.subject_objects(relation):
        if other in all_above[one] or one in all_above.get(other, ()):
            wrong(f"{one} {relation} {other}, and one of them is broader, perhaps in several steps")
counted = Counter(str(relation).rpartition("#")[2] for _, relation, _ in graph if relation in MAPPINGS)
print(f"vocabulary.ttl: {len(graph)} triples, {len(concepts)} concepts, {len(schemes)} schemes, {dict(sorted(counted.items()))}")

# SSSOM.
tsv = folder / "crosswalk.sssom.tsv"
mappings = sssom.parsers.parse_sssom_table(tsv)
for kind, result in sssom.validators.validate(mappings).items():
    for one in getattr(result, "results", []):
        wrong(f"sssom, {kind}: {one}")
frame = mappings.df
for column in ("subject_id", "predicate_id", "object_id", "mapping_justification", "comment"):
    if column not in frame or (frame[column].astype(str).str.strip() == "").any() or frame[column].isna().any():
        wrong(f"crosswalk.sssom.tsv: {column} is not filled in every row")
if set(frame["mapping_justification"]) != {"semapv:ManualMappingCuration"}:
    wrong("crosswalk.sssom.tsv: a mapping was not made by hand")
in_skos = {(str(one), relation, str(other)) for relation in MAPPINGS for one, other in graph.subject_objects(relation)}
names = {"di": "urn:dynamic-integration:", "skos": str(SKOS)}
whole = lambda curie: names[curie.partition(":")[0]] + curie.partition(":")[2]
in_sssom = {(whole(row.subject_id), rdflib.URIRef(whole(row.predicate_id)), whole(row.object_id)) for row in frame.itertuples()}
if in_skos != in_sssom or len(frame) != len(in_sssom):
    wrong(f"the mappings in SKOS and SSSOM differ: {list(in_skos ^ in_sssom)[:3]}")
print(f"crosswalk.sssom.tsv: {len(frame)} mappings, valid by sssom")

sys.exit(f"{len(found)} wrong" if found else 0)
