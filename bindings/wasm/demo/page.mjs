// The page: a form, results while you type, and files in and out. Nothing leaves the browser.
import { load, Refused } from "dynamic-integration";
import { answers, at, changed, pointer } from "./document.mjs";
import { Form, element } from "./form.mjs";

const find = (id) => document.getElementById(id);

/** Loads the library. Its bytes are in the page. */
async function library() {
  const text = find("library").textContent.trim();
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return load(await new Response(stream).arrayBuffer());
}

const integration = await library();
const schema = integration.schema("forms/practice");
const FRAMEWORKS = Object.keys(schema.properties).filter((key) => !["$schema", "practice"].includes(key));
const isAssessment = ({ $ref, allOf = [] }) => {
  const inner = $ref ? schema.$defs[$ref.split("/").pop()] : allOf[0];
  return inner && (inner.properties?.assessed !== undefined || isAssessment(inner));
};
const partsOf = (code) => schema.$defs[schema.properties[code].allOf[0].$ref.split("/").pop()].properties;
/** The places of assessments. That there is one is a fact of its own. */
const ASSESSMENTS = FRAMEWORKS.flatMap((code) =>
  isAssessment(schema.properties[code]) ? [[code]] : Object.keys(partsOf(code)).filter((key) => isAssessment(partsOf(code)[key])).map((key) => [code, key]));

const EMPTY = { practice: {} };
/** The document, the text of its file if nothing was changed, and the places of assessments that stay without answers. */
let recorded, opened, stated, form, isSaved, framework = "spring";

const stays = (path) => path[0] === "practice" ? path.length === 1 : stated.has(pointer(path));

function change(path, value) {
  const place = pointer(path);
  if (value === undefined) stated.delete(place);
  else if (typeof value === "object" && answers(value) === 0) stated.add(place);
  recorded = changed(recorded, path, value, stays);
  opened = undefined;
  isSaved = false;
  find("json").textContent = written();
  later();
  return recorded;
}

let timer;
/** Evaluates shortly after the last change. */
function later() {
  clearTimeout(timer);
  timer = setTimeout(evaluate, 120);
}

/** Shows a document. */
function show(text, value) {
  recorded = value;
  opened = text;
  isSaved = true;
  find("json").textContent = opened ?? written();
  // With answers, nobody said that there is an assessment without any.
  const isStated = (assessment) => assessment !== undefined && answers(assessment) === 0;
  stated = new Set(ASSESSMENTS.filter((path) => isStated(at(value, path))).map(pointer));
  draw();
}

function draw() {
  const properties = { practice: schema.properties.practice, [framework]: schema.properties[framework] };
  form = new Form({ ...schema, properties }, recorded, change);
  find("form").replaceChildren(form.element);
  evaluate();
}

const percent = (perMille) => `${perMille / 10}%`;

/** A bar with the bounds of a share. What is not known is hatched. */
function bar({ at_least, at_most }) {
  const bar = element("div", { class: "bar", "aria-hidden": "true" });
  bar.style.setProperty("--least", percent(at_least.per_mille));
  bar.style.setProperty("--most", percent(at_most.per_mille));
  return bar;
}

/** A share, always with its coverage and bounds. */
function reached({ share, coverage: { assessed, applicable }, at_least, at_most }) {
  const texts = [`${assessed} of ${applicable} points are assessed.`];
  if (share) texts.push(`Of these, ${share.shown} is reached.`);
  if (at_least && assessed < applicable) texts.push(`With the rest unknown, it is between ${at_least.shown} and ${at_most.shown}.`);
  return texts.join(" ");
}

const listed = (title, items) => (items.length === 0 ? [] : [element("h4", {}, title), element("ul", {}, items)]);

function results({ title, total, sections, gaps, open_questions, warnings }) {
  return element("article", {},
    element("h3", {}, title),
    element("p", { class: "reached" }, reached(total)),
    total.at_least ? bar(total) : "",
    element("ul", { class: "sections" }, sections.map(({ section, reached: part }) =>
      element("li", {}, element("span", {}, section.label), part.at_least ? bar(part) : "", element("small", {}, `${part.coverage.assessed} of ${part.coverage.applicable} assessed${part.share ? `, ${part.share.shown} of them reached` : ""}`)))),
    listed("What is missing", gaps.map(({ rule, mark, left }) =>
      element("li", {}, element("b", {}, rule.label), `: ${mark.label.toLowerCase()}. To be met: ${left.map(({ name }) => name.label).join("; ")}.`))),
    listed("What may be a slip", warnings.map(({ warning }) => element("li", {}, element("b", {}, warning.label), `: ${warning.definition}`))),
    element("p", { class: "hint" }, open_questions.length === 0 ? "No question is open." : `${open_questions.length} ${open_questions.length === 1 ? "question is" : "questions are"} still open.`));
}

/** Places a missing key at the key itself. */
const placed = (diagnostics) => diagnostics.map((fault) =>
  fault.kind === "missing_key" ? { ...fault, path: `${fault.path}/${fault.expected[0]}` } : fault);

function faultList(faults) {
  return element("ul", {}, faults.map(({ path, message }) =>
    element("li", {}, element("a", { href: "#form", onclick: (event) => { event.preventDefault(); go(path); } }, Form.names(schema, path).join(" › ") || "The document"), `: ${message}`)));
}

/** Goes to the question of a place. If need be, it switches to the form of another framework. */
function go(path) {
  const [, code] = path.split("/");
  if (FRAMEWORKS.includes(code) && code !== framework) choose(code);
  form.reveal(path);
}

/** Shows the results of the document, or its faults. */
function evaluate() {
  clearTimeout(timer);
  const text = JSON.stringify(recorded);
  const isUntouched = text === JSON.stringify(EMPTY);
  find("report").disabled = find("save-report").disabled = true;
  try {
    const explained = integration.explain(text);
    form.refuse([]);
    find("report").disabled = find("save-report").disabled = false;
    const first = ({ framework: { code } }) => (code === framework ? 0 : 1);
    const all = [...explained.rule_sets].sort((one, other) => first(one) - first(other));
    find("results").replaceChildren(...(all.length > 0 ? all.map(results)
      : [element("p", {}, "Nothing is assessed with a framework so far. Answer what is known.")]));
    say(all.length > 0 ? all.map(({ title, total }) => `${title}: ${total.coverage.assessed} of ${total.coverage.applicable} points assessed${total.share ? `, ${total.share.shown} of them reached` : ""}.`).join(" ")
      : "Nothing is assessed so far.");
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    const faults = isUntouched ? [] : placed(refused.diagnostics);
    form.refuse(faults);
    find("results").replaceChildren(...(isUntouched
      ? [element("p", {}, "Give the practice a name, and answer what is known. What is left open counts as not assessed, never as no.")]
      : [element("h3", {}, refused.diagnostics.length + refused.more === 1 ? "One thing must be fixed" : "Some things must be fixed"), faultList(faults),
         ...(refused.more > 0 ? [element("p", {}, `And ${refused.more} more.`)] : [])]));
    say(isUntouched ? "The practice has no name yet." : refused.message);
  }
  for (const input of find("frameworks").querySelectorAll("input")) {
    const sum = answers(recorded[input.value]);
    input.nextElementSibling.textContent = sum > 0 ? `${sum}` : "";
    input.nextElementSibling.title = sum > 0 ? `${sum} answers` : "";
  }
  if (find("page").open) report();
}

function say(text) {
  if (find("status").textContent !== text) find("status").textContent = text;
}

function report() {
  const isThere = !find("save-report").disabled;
  find("report-frame").hidden = !isThere;
  find("no-report").hidden = isThere;
  if (isThere) find("report-frame").srcdoc = integration.report(JSON.stringify(recorded));
}

/** Writes the document anew. */
const written = () => `${JSON.stringify(recorded, null, 2)}\n`;

function save(name, type, text) {
  const link = element("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const mayLeave = () => isSaved || confirm("The document has unsaved changes. Discard them?");

/** Opens a file. A document that the form cannot show as it is, is not opened. Contradictions and missing keys can be fixed in the form. */
async function open(file) {
  const told = find("opening");
  told.replaceChildren();
  const refuse = (faults) => {
    told.append(element("p", {}, `${file.name} was not opened:`), element("ul", {}, faults.slice(0, 20).map(({ line, column, path, message }) =>
      element("li", {}, [line && `line ${line}, column ${column}`, path, message].filter(Boolean).join(", ")))));
    told.focus();
  };
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer());
  } catch (error) {
    return refuse([{ message: error instanceof TypeError ? "it is not UTF-8" : String(error) }]);
  }
  try {
    integration.readJson(text);
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    const isFixable = ({ kind }) => kind === "contradiction" || kind === "missing_key";
    if (refused.more > 0 || !refused.diagnostics.every(isFixable)) return refuse(refused.diagnostics);
  }
  const value = JSON.parse(text);
  if (value.practice === undefined) value.practice = {};
  const first = FRAMEWORKS.find((code) => value[code] !== undefined);
  if (first && value[framework] === undefined) choose(first, false);
  show(text, value);
  say(`${file.name} is open.`);
}

function choose(code, isDrawn = true) {
  framework = code;
  find("frameworks").querySelector(`input[value=${code}]`).checked = true;
  if (isDrawn) draw();
}

find("frameworks").append(...FRAMEWORKS.map((code) =>
  element("label", {}, element("input", { type: "radio", name: "framework", value: code, checked: code === framework, onchange: () => choose(code) }),
    element("span", { class: "badge" }), code.toUpperCase())));
find("new").addEventListener("click", () => mayLeave() && show(undefined, EMPTY));
find("open").addEventListener("click", () => mayLeave() && find("file").click());
find("file").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (file) await open(file);
  target.value = "";
});
find("example").addEventListener("click", () => {
  if (mayLeave()) open(new File([find("example-document").textContent.trim()], "The example"));
});
find("save").addEventListener("click", () => {
  save("practice.json", "application/json", opened ?? written());
  isSaved = true;
});
find("report").addEventListener("click", () => {
  find("page").open = true;
  find("page").scrollIntoView();
});
find("save-report").addEventListener("click", () => save("report.html", "text/html", integration.report(JSON.stringify(recorded))));
find("page").addEventListener("toggle", () => find("page").open && report());
// The link to the results is not needed while they are visible.
new IntersectionObserver(([{ isIntersecting }]) => (find("jump").hidden = isIntersecting)).observe(find("outcome"));
addEventListener("beforeunload", (event) => isSaved || event.preventDefault());
show(undefined, EMPTY);
document.documentElement.dataset.ready = "";
