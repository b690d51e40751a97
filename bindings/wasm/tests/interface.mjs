// What the JavaScript package promises beside the evaluations.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { load, Refused } from "../npm/index.mjs";

const bytes = readFileSync(new URL("../npm/dynamic_integration.wasm", import.meta.url));
assert.deepEqual(WebAssembly.Module.imports(new WebAssembly.Module(bytes)), [], "it needs nothing of its host");
const { instantiate } = WebAssembly;
let memory;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  memory = made.exports.memory;
  return made;
};
const library = await load(bytes);

const data = new URL("../../../examples/data/", import.meta.url);
const texts = readdirSync(data).filter((name) => name.endsWith(".json"))
  .map((name) => readFileSync(new URL(name, data), "utf8")).filter((text) => !text.includes('"actors"'));
assert.ok(texts.length > 20);
for (const text of texts) {
  assert.deepEqual(library.evaluate(text), library.evaluate(JSON.parse(text)));
  assert.deepEqual(library.read(library.read(text)), library.read(text));
}

const whole = library.portfolioJson(texts);
const parts = texts.map((text) => library.portfolioJson([text]));
assert.equal(library.mergeJson(parts), whole);
assert.equal(library.mergeJson(parts.reverse()), whole);

for (const odd of ["", "null", "[]", "{", "\ud800", "😀", { practice: { nane: "Kitchen" } }]) {
  assert.throws(() => library.evaluate(odd), Refused);
}
try {
  library.portfolio([texts[0], { practice: { nane: "Kitchen" } }]);
  assert.fail("it is refused");
} catch (refused) {
  assert.equal(refused.document, 1);
  assert.equal(refused.diagnostics[0].nearest, "name");
}

// A line feed within a text is no JSON, alone and among others; nothing is passed over, and no document becomes two.
const broken = '{ "practice": { "name": "Kit\nchen" } }';
for (const practices of [[broken], [texts[0], broken], [""], [texts[0], ""], [`${texts[0]}\x1e${texts[1]}`]]) {
  assert.throws(() => library.portfolio(practices), Refused);
}
assert.equal(library.portfolio([]).documents, 0);

// Forms, answers, languages and reports.
const german = { language: "de", texts: { "spring/item/staff_plan": { label: { text: "Personalplan", of: "Staff plan" } } } };
const workbook = library.workbook(["spring"], [german]);
assert.deepEqual([...workbook.slice(0, 4)], [0x50, 0x4b, 3, 4]);
assert.ok(Buffer.from(workbook).includes("Personalplan") && library.form(["spring"], [german]).sheets.survey.includes("Personalplan"));
assert.throws(() => library.form(["sprin"]), /is no framework/);
const field = readFileSync(new URL("field/kobo.json", data), "utf8");
const submissions = library.answers(field);
assert.deepEqual(library.read(submissions[0].document), submissions[0].document);
assert.equal(submissions[1].refused.faults.length, 3);
const [{ refused: { faults: [fault] } }] = library.answers("practice__name,spring__marks__staff_plan\nKitchen,mett\n", { format: "csv" });
assert.equal(`${fault.question} ${fault.nearest}`, "spring__marks__staff_plan met");
const inGerman = { language: "de", translations: [german] };
assert.ok(library.explainJson(texts[0], inGerman).length > 1_000);
assert.ok(library.report({ practice: { name: "Kitchen" }, spring: { marks: { staff_plan: "met" } } }, inGerman).includes("Personalplan"));
assert.ok(library.reportPortfolio(texts, { format: "markdown" }).startsWith("# "));
assert.throws(() => library.reportComparison(texts[0], "{}"), (refused) => refused.document === 1);
assert.ok(library.schemaNames().includes("forms/practice.spring"));

// Results are freed: memory does not grow with the number of calls.
const grown = () => { for (let n = 0; n < 2_000; n++) library.evaluateJson(texts[n % texts.length]); return memory.buffer.byteLength; };
const before = grown();
assert.equal(grown(), before, "memory stays as it is");
console.log(`${texts.length} practices, ${bytes.length} bytes of WebAssembly`);
