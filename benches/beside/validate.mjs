// Checks every document of a file with the schema, compiled by ajv: one pass for each line of input. Prints the
// nanoseconds that a pass took. usage: validate.mjs SCHEMA DOCUMENTS
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Ajv2020 } from "ajv/dist/2020.js";

const [schema, documents] = process.argv.slice(2).map((file) => readFileSync(file, "utf8"));
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema));
const texts = documents.split("\n");
for await (const _ of createInterface({ input: process.stdin })) {
  const start = process.hrtime.bigint();
  for (const text of texts) {
    if (!validate(JSON.parse(text))) throw new Error("a document is refused");
  }
  console.log(String(process.hrtime.bigint() - start));
}
