// Makes the page: one HTML file that needs no server and loads nothing.
//
// usage: node build.mjs [FILE]    dist/index.html if it is left out. npm/dynamic_integration.wasm has to be built.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = import.meta.dirname;
const file = resolve(process.argv[2] ?? `${here}/dist/index.html`);
const read = (name) => readFileSync(resolve(here, name));

const { outputFiles } = await build({ entryPoints: [`${here}/page.mjs`], bundle: true, minify: true, format: "esm", charset: "utf8", write: false, logLevel: "warning" });
const parts = {
  style: read("page.css").toString(),
  library: gzipSync(read("../npm/dynamic_integration.wasm"), { level: 9 }).toString("base64"),
  example: read("../../../examples/data/salus_space.json").toString(),
  script: outputFiles[0].text,
};
// No text in a script or style may end it.
for (const [name, text] of Object.entries(parts)) if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`the ${name} ends its element`);
const page = read("page.html").toString().replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, page);
console.log(`${file}: ${Math.round(page.length / 1024)} kB`);
