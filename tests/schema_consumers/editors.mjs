// usage: node editors.mjs SETTINGS   One line, and one for each problem; status 1 if there are any.
//
// Does what VS Code does with the settings of the README: shows what is below the mouse, and completes.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import languageService from "vscode-json-languageservice";

const { getLanguageService, TextDocument } = languageService;
const [settings] = process.argv.slice(2);
const schemas = JSON.parse(readFileSync(settings, "utf8"))["json.schemas"].map(({ fileMatch, url }) => {
  const schema = JSON.parse(readFileSync(join(dirname(settings), url), "utf8"));
  return { fileMatch, uri: schema.$id, schema };
});
const service = getLanguageService({});
service.configure({ validate: true, schemas });

const problems = [];
const opened = (name, text) => {
  const document = TextDocument.create(`file:///${name}`, "json", 1, text.replace("|", ""));
  return [document, document.positionAt(text.indexOf("|")), service.parseJSONDocument(document)];
};
const same = (what, found, expected) => {
  if (JSON.stringify(found) !== JSON.stringify(expected)) problems.push(`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
};

/** What is shown where the mark | stands. */
async function hover(text, ...expected) {
  const [document, position, parsed] = opened("kitchen.practice.json", text);
  const shown = await service.doHover(document, position, parsed);
  const lines = [shown?.contents ?? []].flat().map((part) => part.value ?? part).join("\n").split(/\n+/);
  const plain = (line) => line.replace(/\\(.)/g, "$1").replaceAll("`", "");
  same(`below the mouse in ${text}`, lines.filter(Boolean).map(plain), expected.map(plain));
}

/** What is offered where the mark | stands: the first few, each with its description. */
async function complete(text, ...expected) {
  const [document, position, parsed] = opened("kitchen.practice.json", text);
  const { items } = await service.doComplete(document, position, parsed);
  const offered = items.slice(0, expected.length).map((item) => [item.label, item.documentation?.value ?? item.documentation]);
  same(`offered in ${text}`, offered, expected);
}

// The schema is the source of the texts, so that only their place is tested here.
const [{ schema }, network] = schemas;
const key = (type, name) => schema.$defs[type].properties[name].description;
const term = (type, code) => schema.$defs[type].enumDescriptions[schema.$defs[type].enum.indexOf(code)];
const feedback = key("CoreRecordedMarkBySpringItem", "safe_feedback");
const met = term("CoreRecordedMark", "met");
const bridge = key("FocusConnectionFacts", "bridge");

await hover('{ "spr|ing": {} }', schema.properties.spring.description);
await hover('{ "spring": { "marks": { "safe_f|eedback": "met" } } }', feedback, `met: ${met}`);
await hover('{ "spring": { "marks": { "safe_feedback": "m|et" } } }', feedback, `met: ${met}`);
await hover('{ "focus": { "connections": { "br|idge": true } } }', bridge, "true: Yes.");
await hover('{ "focus": { "scale": [ "lo|cal" ] } }', `local: ${term("FocusScale", "local")}`);
await complete('{ "spring": { "marks": { "safe_feedback": | } } }', ...["met", "partly_met", "not_met"].map((code) => [`"${code}"`, term("CoreRecordedMark", code)]));
await complete('{ "focus": { "connections": { "bridge": | } } }', ["true", "Yes."], ["false", "No. Leave the key out if the answer is not known."]);
await complete('{ "focus": { "connections": { "|" } } }', ...["bond", "bridge", "link"].map((code) => [code, key("FocusConnectionFacts", code)]));

// Every key and every term has a description, and terms of one set have different ones.
for (const { schema } of [schemas[0], network]) {
  const parts = [["the document", schema], ...Object.entries(schema.$defs)];
  for (const [name, part] of parts) {
    for (const [key, property] of Object.entries(part.properties ?? {})) if (!property.description) problems.push(`${name}/${key} has no description`);
    if (part.enum && new Set(part.enumDescriptions.filter(Boolean)).size !== part.enum.length) problems.push(`${name} does not describe each term`);
  }
}

const [document, , parsed] = opened("kitchen.practice.json", '{ "practice": { "name": "x" }, "spring": { "marks": { "safe_feedback": "mett" } } }|');
same("a wrong term", (await service.doValidation(document, parsed)).map(({ message }) => message), ['Value is not accepted. Valid values: "met", "partly_met", "not_met".']);

console.log(`${problems.length ? "FAIL" : "ok  "} editors   keys, terms, yes and no have descriptions, and are completed`);
problems.forEach((text) => console.log(`     editors: ${text}`));
process.exit(problems.length ? 1 : 0);
