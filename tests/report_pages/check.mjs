// Opens pages and pictures in headless Chromium and looks for what a test without a browser cannot see.
//
// usage: node check.mjs CHROMIUM [FOLDER-FOR-SCREENSHOTS]
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, screenshots] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, "../..");
const axe = readFileSync(path.join(import.meta.dirname, "node_modules/axe-core/axe.min.js"), "utf8");
const files = (folder, extension) =>
  readdirSync(path.join(root, folder)).filter((file) => file.endsWith(extension)).sort().map((file) => path.join(root, folder, file));
const pages = files("tests/expected/report", ".html");
const pictures = files("docs/pictures", ".svg");

const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args });
const context = await browser.newContext();
const faults = [];
let [checked, failed] = [0, 0];
const done = (before) => {
  checked += 1;
  if (faults.length > before) failed += 1;
};

// Nothing but the file itself may be asked for.
await context.route("**", (route) => {
  const address = route.request().url();
  if (address.startsWith("file:")) return route.continue();
  faults.push(`it asks for ${address}`);
  return route.abort();
});

for (const file of pages) {
  for (const { name, width, colorScheme, media } of [
    { name: "light, 1280", width: 1280, colorScheme: "light", media: "screen" },
    { name: "dark, 1280", width: 1280, colorScheme: "dark", media: "screen" },
    { name: "light, 320", width: 320, colorScheme: "light", media: "screen" },
    { name: "dark, 320", width: 320, colorScheme: "dark", media: "screen" },
    { name: "print", width: 720, colorScheme: "light", media: "print" },
    { name: "print from dark", width: 720, colorScheme: "dark", media: "print" },
  ]) {
    const before = faults.length;
    const page = await context.newPage();
    const fault = (text) => faults.push(`${path.basename(file)} (${name}): ${text}`);
    page.on("dialog", (dialog) => { fault("a text runs as a script"); dialog.dismiss(); });
    await page.emulateMedia({ colorScheme, media });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pathToFileURL(file).href);
    const wide = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      const out = [...document.querySelectorAll("body *")].filter((element) => {
        const box = element.getBoundingClientRect();
        return !element.closest("svg, .read") && box.width > 0 && (box.right > room + 1 || box.left < -1);
      });
      return document.documentElement.scrollWidth > room || out.length > 0
        ? out.slice(0, 3).map((element) => `<${element.tagName.toLowerCase()}> ${element.textContent.slice(0, 40)}`) : null;
    });
    if (wide) fault(`wider than the screen: ${wide.join("; ")}`);
    await page.evaluate(axe);
    // What it cannot decide is the contrast of single signs, which have the colours of the words in other cells.
    const { violations, passes } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    for (const { id, help, nodes } of violations) fault(`${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html).join(" ")}`);
    if (passes.length < 10) fault("axe found next to nothing to look at");
    if (screenshots) await page.screenshot({ path: path.join(screenshots, `${path.basename(file, ".html")}.${name.replace(/\W+/g, "-")}.png`), fullPage: true });
    done(before);
    await page.close();
  }
  // As paper.
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  const pdf = await page.pdf({ format: "A4" });
  if (pdf.length < 1000) faults.push(`${path.basename(file)}: nothing is printed`);
  await page.close();
}

// A text of a picture keeps to its box, and no two texts lie on each other.
for (const file of pictures) {
  for (const colorScheme of ["light", "dark"]) {
    const before = faults.length;
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    // Inside of a page, as in the documentation.
    await page.setContent(`<!DOCTYPE html><html lang="en"><title>Picture</title><body style="margin:20px">${readFileSync(file, "utf8")}`);
    const out = await page.evaluate(() => {
      const svg = document.querySelector("svg");
      const room = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll("text")].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      const outside = boxes.filter(({ box }) => box.left < room.left || box.right > room.right || box.top < room.top || box.bottom > room.bottom);
      const upon = boxes.filter(({ box }, place) => boxes.slice(place + 1).some(({ box: other }) =>
        box.left + 1 < other.right && other.left + 1 < box.right && box.top + 4 < other.bottom && other.top + 4 < box.bottom));
      const labelled = (svg.getAttribute("aria-labelledby") ?? "").split(" ").every((id) => document.getElementById(id)?.textContent);
      return { outside: outside.map(({ text }) => text), upon: upon.map(({ text }) => text), labelled };
    });
    for (const text of out.outside) faults.push(`${path.basename(file)}: a text leaves the picture: ${text}`);
    for (const text of out.upon) faults.push(`${path.basename(file)}: a text lies on another one: ${text}`);
    if (!out.labelled) faults.push(`${path.basename(file)}: it has no title or description`);
    if (screenshots) await page.screenshot({ path: path.join(screenshots, `${path.basename(file, ".svg")}.${colorScheme}.png`), fullPage: true });
    done(before);
    await page.close();
  }
}

await browser.close();
for (const fault of faults) console.error(fault);
console.log(`${checked - failed} passed, ${failed} failed`);
process.exit(faults.length > 0 || checked === 0 ? 1 : 0);
