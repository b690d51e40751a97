// What the types allow, and what they refuse. It is only compiled: where an error is expected, its absence is one.
import { load, Refused, type CoreMark, type CoreTrend, type Diagnostic, type Practice, type ReadError } from "dynamic-integration";

const library = await load(new Uint8Array());

const practice: Practice = {
  practice: { name: "Neighbours' kitchen", countries: ["AT"], period: { start: "2018" } },
  focus: { connections: { bridge: true, others: false }, contacts: { listed: [{ among: "across" }] } },
  spring: { marks: { two_way_process: "met", host_co_design: "not_met" } },
};
const mark: CoreMark | undefined = library.evaluate(practice).spring?.rules[0]?.mark;
const again: Practice = library.read(library.readJson(practice));
const shares: string[] = library.explain(again).rule_sets.map(({ total }) => total.share?.shown ?? "not assessed");
const documents: number = library.merge([library.portfolio([practice, "{}"]), library.portfolioJson([])]).documents;
const trend: CoreTrend | undefined = library.compare(practice, again).comparisons[0]?.total.trend.share;
const labels = new Map(library.catalogue().frameworks.flatMap(({ vocabularies }) => vocabularies).flatMap(({ terms }) => terms.map(({ id, label }) => [id, label])));
try {
  library.evaluateNetwork({ name: "Network", actors: { listed: [] } });
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  const refusal: ReadError = error;
  const places: string[] = refusal.diagnostics.map(({ path, nearest }: Diagnostic) => `${path}: ${nearest ?? "?"}`);
  console.log(places);
}
const german = '{ "language": "de", "texts": {} }';
const page: string = library.reportComparison(practice, again, { format: "markdown", language: "de", translations: [german] });
const questions: string = library.form(["spring"]).sheets.survey;
const workbook: Uint8Array = library.workbook();
for (const { document, own, refused } of library.answers([{ practice__name: "Kitchen" }])) {
  if (refused) console.log(refused.faults.map(({ question, nearest }) => `${question}: ${nearest ?? "?"}`));
  else console.log(document.practice.name, own.length);
}
const actors: number | undefined = library.answers("", { document: "mhpss_network", format: "csv" })[0]?.document?.actors?.listed?.length;
console.log(page, questions, workbook, actors, library.schema("forms/practice.spring"));
console.log(mark, shares, documents, trend, labels, library.schema("practice"));

// @ts-expect-error: a key that a document does not have
library.evaluate({ practice: { nane: "Kitchen" } });
// @ts-expect-error: a term that is none
library.evaluate({ practice: { name: "Kitchen" }, spring: { marks: { safe_feedback: "mett" } } });
// @ts-expect-error: null is not absent
library.evaluate({ practice: { name: "Kitchen" }, focus: { connections: { bridge: null } } });
// @ts-expect-error: a fact is no text
library.evaluate({ practice: { name: "Kitchen" }, focus: { connections: { bridge: "yes" } } });
// @ts-expect-error: the framework may not have been assessed
library.evaluate(practice).spring.total;
// @ts-expect-error: an evaluation is no practice
library.report(library.evaluate(practice));
// @ts-expect-error: a format that is none
library.report(practice, { format: "pdf" });
// @ts-expect-error: the document may have been refused
library.answers("[]")[0]?.document.practice;
// @ts-expect-error: the name of no schema
library.schema("practise");
