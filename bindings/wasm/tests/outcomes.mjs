// Evaluates lines of `practice JSON` and `network JSON`, and writes lines of `ok JSON` and `refused JSON`.
import { readFileSync } from "node:fs";
import { load, Refused } from "../npm/index.mjs";

const library = await load(readFileSync(new URL("../npm/dynamic_integration.wasm", import.meta.url)));
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const document = line.slice(line.indexOf(" ") + 1);
  const evaluate = line.startsWith("practice ") ? library.evaluateJson : library.evaluateNetworkJson;
  try {
    console.log(`ok ${evaluate(document)}`);
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    console.log(`refused ${refused.json}`);
  }
}
