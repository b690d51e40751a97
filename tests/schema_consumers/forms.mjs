// usage: node forms.mjs LIBRARY RECIPE FORMS DOCUMENTS    One line per form and problem; status 1 if there are any.
//
// Shows the forms of the folder FORMS in a browser without a screen, with the recipe of the README and nothing else, and
// does what a person does:
// - Sends a form that nobody touched: what comes out is what went in.
// - Answers and clears again: nothing of the answer is left.
// - Looks for labels: each term, key and field has one, and no code is shown.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";
import { JSDOM } from "jsdom";

const [library, recipe, folder, documents] = process.argv.slice(2);
const isJsonForms = library === "jsonforms";
const read = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

const { window } = new JSDOM("<!doctype html>", { pretendToBeVisual: true });
const { document } = window;
Object.assign(globalThis, { window, document });
for (const name of ["Element", "Event", "FormData", "HTMLElement", "HTMLInputElement", "Node", "getComputedStyle", "requestAnimationFrame", "cancelAnimationFrame"])
  globalThis[name] = window[name];
Object.defineProperty(globalThis, "navigator", { value: window.navigator, configurable: true });
console.warn = console.error = () => {}; // what libraries say to developers

const outfile = resolve(dirname(recipe), `${library}.bundle.mjs`);
mkdirSync(dirname(outfile), { recursive: true });
await build({
  stdin: {
    contents: `export { form } from "./${basename(recipe)}";
      export { createRoot } from "react-dom/client";
      export { flushSync } from "react-dom";`,
    resolveDir: resolve(dirname(recipe)),
  },
  bundle: true,
  format: "esm",
  platform: "browser",
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "error",
  outfile,
});
const { form, createRoot, flushSync } = await import(outfile);

/** Waits until `look` finds something, two minutes at most. JSON Forms tells of a change some time after it. */
async function until(look) {
  for (const start = Date.now(); ; ) {
    await new Promise((done) => setTimeout(done, isJsonForms ? 15 : 1));
    const found = look();
    if (found || Date.now() - start > 120_000) return found;
  }
}

/** A form on the screen. */
class Shown {
  constructor(schema) {
    this.schema = schema;
    this.host = document.body.appendChild(document.createElement("div"));
    this.root = createRoot(this.host);
  }

  async show(data) {
    this.sent = undefined;
    flushSync(() => this.root.render(form(this.schema, structuredClone(data), (value) => (this.sent = value))));
    await until(() => !isJsonForms || isDeepStrictEqual(this.sent, data));
    return this;
  }

  /** What the program around it gets: from JSON Forms with every change, from react-jsonschema-form when it is sent. */
  async send() {
    if (!isJsonForms) flushSync(() => this.host.querySelector("form").requestSubmit()); // as a button does, with what browsers check
    const refused = [...this.host.querySelectorAll("li.text-danger")].map((error) => error.textContent);
    return JSON.parse(JSON.stringify(this.sent ?? { refused }));
  }

  close() {
    this.root.unmount();
    this.host.remove();
  }

  /** The input below a label. With JSON Forms the id of a label is the same in each list, so the first one is taken. */
  input(path, label) {
    if (!isJsonForms) return this.host.querySelector(`[id="${["root", ...path].join("_")}"]`);
    const labels = [...this.host.querySelectorAll("label")].filter((found) => found.textContent.replace(/[\s*]+$/, "") === label);
    return labels[0]?.parentElement.querySelector("input");
  }

  async pick(input, choice) {
    if (!isJsonForms) {
      const option = [...input.options].find((option) => option.textContent === choice);
      return this.enter(input, option.value);
    }
    input.focus();
    if (choice === "") return this.click(input.parentElement.querySelector('[aria-label="Clear"], [title="Clear"]'));
    await this.click(input);
    const option = () => [...document.querySelectorAll('[role="option"]')].find((option) => option.textContent === choice);
    return this.click(await until(option));
  }

  async enter(input, value) {
    const [name, event] = input.tagName === "SELECT" ? ["HTMLSelectElement", "change"] : ["HTMLInputElement", "input"];
    Object.getOwnPropertyDescriptor(window[name].prototype, "value").set.call(input, value);
    flushSync(() => input.dispatchEvent(new window.Event(event, { bubbles: true })));
  }

  async click(element) {
    for (const kind of ["mousedown", "mouseup", "click"])
      flushSync(() => element.dispatchEvent(new window.MouseEvent(kind, { bubbles: true, cancelable: true })));
  }

  /** Everything that stands between two tags. */
  texts() {
    const walker = document.createTreeWalker(this.host, window.NodeFilter.SHOW_TEXT);
    const texts = new Set();
    while (walker.nextNode()) texts.add(walker.currentNode.data.trim());
    return texts;
  }
}

let problems = [];
const say = (text) => problems.push(text);
const shorten = (value) => JSON.stringify(value)?.slice(0, 200);

function report(what) {
  console.log(`${problems.length ? "FAIL" : "ok  "} ${library.padEnd(9)} ${what}`);
  problems.slice(0, 20).forEach((text) => console.log(`     forms: ${text}`));
  if (problems.length) process.exitCode = 1;
  problems = [];
}

/** The first place where what came out is not what went in. */
function difference(before, after, path = "") {
  if (isDeepStrictEqual(before, after)) return;
  const inside = [before, after].every((value) => value && typeof value === "object");
  const keys = inside ? new Set([...Object.keys(before), ...Object.keys(after)]) : [];
  for (const key of keys) {
    const found = difference(before[key], after[key], `${path}/${key}`);
    if (found) return found;
  }
  return `${path}: ${shorten(before)} became ${shorten(after)}`;
}

const minimal = { practice: { name: "Neighbours' kitchen" } };
const real = readdirSync(documents).filter((name) => name.endsWith(".json"));

/** The documents that a form is for: what went in comes out, in the same order. */
async function untouched(name, schema, files, fresh) {
  const cases = schema.properties.practice
    ? [["nothing", {}], ["a name", minimal], ...files.map((file) => [file, read(documents, file)])]
    : [["nothing", {}], ["the example", schema.examples[0]]];
  let shown;
  let sent = 0;
  for (const [file, whole] of cases) {
    const document = Object.fromEntries(Object.entries(whole).filter(([key]) => schema.properties[key]));
    if (real.includes(file) && Object.keys(document).length < 2) continue; // nothing of this framework
    if (fresh) shown?.close();
    shown = fresh || !shown ? new Shown(schema) : shown;
    const before = JSON.stringify(document);
    const after = await (await shown.show(document)).send();
    sent += 1;
    // An empty form is refused where the schema requires a name: nothing came out of it.
    if (file === "nothing" && after.refused?.length) continue;
    if (JSON.stringify(after) !== before) say(`${name}, ${file}, untouched: ${after.refused ? after.refused.join("; ") : difference(document, after) ?? "another order"}`);
  }
  shown.close();
  return sent;
}

const at = (document, path) => path.reduce((part, key) => part?.[key], document);

/** What is left when empty objects are taken away: they say nothing. */
const withoutEmpty = (value) => {
  if (!value || typeof value !== "object" || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, withoutEmpty(part)]);
  const left = entries.filter(([, part]) => part !== undefined);
  return left.length ? Object.fromEntries(left) : undefined;
};

/** Answers, changes the answer and takes it back. */
async function touched(schema, path, label, answers) {
  const shown = await new Shown(schema).show(minimal);
  const where = path.join("/");
  const answer = async (choice, expected) => {
    const input = await until(() => shown.input(path, label));
    await (isText ? shown.enter(input, choice) : shown.pick(input, choice));
    await until(() => !isJsonForms || at(shown.sent, path) === expected);
    return shown.send();
  };
  const isText = answers.some(([choice, value]) => choice === value);
  for (const [choice, value] of answers) {
    const after = await answer(choice, value);
    if (at(after, path) !== value) say(`${where} answered with ${choice} is ${shorten(at(after, path) ?? after)}`);
    const cleared = await answer("");
    if (at(cleared, path) !== undefined || !isDeepStrictEqual(withoutEmpty(cleared), minimal))
      say(`${where} answered with ${choice} and cleared leaves ${shorten(cleared)}`);
  }
  shown.close();
}

/** A new entry of a list holds what is filled in, and nothing else. */
async function listed(schema) {
  const shown = await new Shown(schema).show(minimal);
  const path = ["focus", "contacts", "listed"];
  let expected = [{}];
  if (isJsonForms) {
    await shown.click(shown.host.querySelector('[aria-label="Add to Listed"]'));
    await until(() => at(shown.sent, path));
  } else {
    await shown.click(shown.host.querySelector(`[id="${["root", ...path].join("_")}"] .btn-add`));
    await shown.pick(shown.input([...path, 0, "among"]), "Across the two communities");
    expected = [{ among: "across" }];
  }
  const after = await shown.send();
  if (!isDeepStrictEqual(at(after, path), expected)) say(`a new contact is ${shorten(at(after, path) ?? after)}`);
  shown.close();
}

/** Data that opens everything: one entry in every list of objects. */
function open(part, root) {
  if (part.$ref) return open(root.$defs[part.$ref.split("/").pop()], root);
  if (part.allOf) return open(part.allOf[0], root);
  if (part.properties) {
    const entries = Object.entries(part.properties).map(([key, value]) => [key, open(value, root)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (part.type === "array") {
    const entry = open(part.items, root);
    return entry && typeof entry === "object" ? [entry] : undefined;
  }
}

/** What a form shows at once: JSON Forms shows entries and the terms of a choice only when they are opened. */
function walk(part, look) {
  look(part);
  for (const key of isJsonForms ? ["properties"] : ["properties", "$defs"])
    Object.values(part[key] ?? {}).forEach((value) => walk(value, look));
  for (const value of part.allOf ?? []) walk(value, look);
  if (part.items && !isJsonForms) walk(part.items, look);
}

async function labels(schema) {
  const shown = await new Shown(schema).show(open(schema, schema));
  const texts = shown.texts();
  const codes = new Set();
  let count = 0;
  const expect = (code, label) => {
    codes.add(code);
    count += 1;
    // A label may have a mark for required fields or a number behind it.
    if (!label) say(`\`${code}\` has no label`);
    else if (![label, `${label}*`, `${label}-1`].some((text) => texts.has(text))) say(`the label of \`${code}\` is not shown: ${label}`);
  };
  walk(schema, (part) => {
    if (!isJsonForms) part.oneOf?.forEach((choice) => expect(choice.const, choice.title));
    Object.entries(part.properties ?? {}).forEach(([key, property]) => expect(key, property.title));
    if (part.enum) say(`a choice without labels: ${part.enum.join(", ")}`);
  });
  for (const text of texts) if (codes.has(text)) say(`a code is shown: ${text}`);
  for (const text of texts) if (/unsupported field/i.test(text)) say(text);
  shown.close();
  return count;
}

/** The schema as it would be without the wrapping in `allOf`: what a form invents then has to be seen. */
function unwrapped(part) {
  if (!part || typeof part !== "object") return part;
  if (Array.isArray(part)) return part.map(unwrapped);
  const { allOf: [wrapped] = [{}], ...beside } = part;
  return Object.fromEntries(Object.entries({ ...beside, ...wrapped }).map(([key, value]) => [key, unwrapped(value)]));
}

const schemas = Object.fromEntries(
  readdirSync(folder).map((file) => [file.replace(".schema.json", ""), read(folder, file)]),
);
for (const [name, schema] of Object.entries(schemas)) {
  // To show the whole form anew for each document takes long.
  const whole = name === "practice";
  const files = whole && isJsonForms ? ["salam.json", "iom_integrated_approach.json"] : real;
  const sent = await untouched(name, schema, files, !whole && !isJsonForms);
  report(`${name.padEnd(16)} ${sent} documents come out of an untouched form as they went in`);
}
if (!isJsonForms) {
  await untouched("unwrapped", unwrapped(schemas["practice.spring"]), [], true);
  problems = problems.some((text) => text.startsWith("unwrapped, a name")) ? [] : ["a form that invents is not noticed"];
  report("a form that invents is noticed");
}
const yesOrNo = [["Yes", true], ["No", false]];
await touched(schemas["practice.focus"], ["focus", "connections", "bridge"], "Social bridge", yesOrNo);
await touched(schemas["practice.focus"], ["focus", "dimensions", "others"], "Others", yesOrNo);
await touched(schemas["practice.spring"], ["spring", "marks", "safe_feedback"], "Safe feedback", [["Met", "met"], ["Not met", "not_met"]]);
await touched(schemas["practice.spring"], ["practice", "description"], "Description", [["Every week.", "Every week."]]);
await listed(schemas["practice.focus"]);
report("answers are changed and cleared, and entries added");
const long = isJsonForms ? schemas["practice.focus"] : schemas.practice;
report(`${await labels(long)} labels are shown`);
process.exit();
