// usage: node forms.mjs FORMS_SCHEMA...   One line per form and problem; status 1 if there are any.
// Renders a form with react-jsonschema-form and looks at what a person would see: a label for
// every term, key and field, and nowhere a code.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import rjsf from "@rjsf/core";
import { customizeValidator } from "@rjsf/validator-ajv8";
import Ajv2020 from "ajv/dist/2020.js";

const Form = rjsf.default ?? rjsf;
const validator = customizeValidator({ AjvClass: Ajv2020.default });

/** Calls `look` for a schema and every schema in it. */
function walk(schema, look) {
  look(schema);
  for (const key of ["properties", "$defs"]) Object.values(schema[key] ?? {}).forEach((part) => walk(part, look));
  if (schema.items) walk(schema.items, look);
}

/** Data that opens everything: one entry in every list of objects. */
function open(schema, root) {
  if (schema.$ref) return open(root.$defs[schema.$ref.split("/").pop()], root);
  if (schema.properties) {
    const entries = Object.entries(schema.properties).map(([key, part]) => [key, open(part, root)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (schema.type === "array") {
    const entry = open(schema.items, root);
    return entry && typeof entry === "object" ? [entry] : undefined;
  }
}

const entities = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'", nbsp: " " };
const unescape = (text) => text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);

/** Everything that stands between two tags. */
const seen = (html) => html.split(/<[^>]*>/).map((text) => unescape(text).trim()).filter(Boolean);

for (const file of process.argv.slice(2)) {
  const problems = [];
  const say = (text) => problems.push(text);
  const schema = JSON.parse(readFileSync(file, "utf8"));
  const texts = new Set(seen(renderToStaticMarkup(createElement(Form, { schema, validator, formData: open(schema, schema) }))));
  // A label may have a mark for required fields or a number behind it.
  const shown = (label) => texts.has(label) || texts.has(`${label}*`) || texts.has(`${label}-1`);

  const codes = new Set();
  let labels = 0;
  const expect = (code, label) => {
    codes.add(code);
    labels += 1;
    if (!label) say(`\`${code}\` has no label`);
    else if (!shown(label)) say(`the label of \`${code}\` is not shown: ${label}`);
  };
  walk(schema, (part) => {
    part.oneOf?.forEach((choice) => expect(choice.const, choice.title));
    Object.entries(part.properties ?? {}).forEach(([key, property]) => expect(key, property.title));
    if (part.enum) say(`a choice without labels: ${part.enum.join(", ")}`);
  });
  for (const text of texts) if (codes.has(text)) say(`a code is shown: ${text}`);
  for (const text of texts) if (/unsupported field/i.test(text)) say(text);
  for (const example of schema.examples) {
    for (const error of validator.validateFormData(example, schema).errors) say(`refuses its example: ${error.stack}`);
  }
  const name = basename(file).replace(".schema.json", "");
  console.log(`${problems.length ? "FAIL" : "ok  "} ${name.padEnd(20)} ${labels} labels are shown in its form`);
  problems.forEach((text) => console.log(`     forms: ${text}`));
  if (problems.length) process.exitCode = 1;
}
