// usage: node openapi.mjs FILE   One line, and one for each problem; status 1 if there are any.
import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";

const [file] = process.argv.slice(2);
const document = JSON.parse(readFileSync(file, "utf8"));
const problems = [];
const { valid, errors } = await new Validator().validate(structuredClone(document));
if (!valid) problems.push(JSON.stringify(errors));

const components = document.components.schemas;
const look = (part, path) => {
  if (typeof part !== "object" || part === null) return;
  if (typeof part.$ref === "string") {
    const name = part.$ref.replace("#/components/schemas/", "");
    if (!components[name]) problems.push(`${path}: ${part.$ref} leads nowhere`);
  }
  for (const [key, value] of Object.entries(part)) look(value, `${path}/${key}`);
};
look(components, "");

console.log(`${problems.length ? "FAIL" : "ok  "} openapi   ${Object.keys(components).length} components`);
problems.slice(0, 20).forEach((text) => console.log(`     openapi: ${text.slice(0, 500)}`));
process.exit(problems.length ? 1 : 0);
