// Makes npm/types.d.ts from the schemas of the crate.
//
// usage: node types.mjs [--check]    With --check nothing is written, and the status is 1 if the file is not current.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const schemas = new URL("../../schemas/", import.meta.url);
const file = new URL("npm/types.d.ts", import.meta.url);
const read = (name) => readFileSync(new URL(name, schemas), "utf8");

// The components of OpenAPI are all documents and their parts, each once.
const definitions = JSON.parse(read("openapi.json").replaceAll("#/components/schemas/", "#/$defs/")).components.schemas;
const written = await compile({ title: "Root", type: "object", additionalProperties: false, $defs: definitions }, "Root", {
  bannerComment: "/** The documents of the library, made from its JSON Schemas by types.mjs. */",
  unreachableDefinitions: true,
  style: { printWidth: 120 },
});
const types = written
  .replace(/export interface Root \{\s*\}\n/, "")
  .replace(/\n \* ?\n \* This interface was referenced by `Root`'s JSON-Schema\n \* via the `definition` "\w+"\./g, "")
  .replace(/\/\*\*\n \* This interface was referenced by `Root`'s JSON-Schema\n \* via the `definition` "\w+"\.\n \*\/\n/g, "")
  .replace(/[ \t]+$/gm, "");
const root = types.match(/^.*\bRoot\b.*$/m);
if (root) throw new Error(`the wrapping is still there: ${root[0]}`);

const missing = Object.keys(definitions).filter((name) => !new RegExp(`^export (type|interface) ${name}\\b`, "m").test(types));
if (missing.length > 0) throw new Error(`there is no type of ${missing.join(", ")}`);
const names = readdirSync(schemas, { recursive: true }).flatMap((name) => name.match(/^(.+)\.schema\.json$/)?.[1] ?? []).sort();
const all = `${types.trim()}

/** The names of the schemas. */
export type SchemaName =${names.map((name) => `\n  | ${JSON.stringify(name)}`).join("")};
`;

if (!process.argv.includes("--check")) {
  writeFileSync(file, all);
} else if (readFileSync(file, "utf8") !== all) {
  console.error("npm/types.d.ts is not current: run `node bindings/wasm/types.mjs`");
  process.exit(1);
}
