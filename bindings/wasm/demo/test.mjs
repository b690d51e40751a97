// Does with the page in headless Chromium what a person does, and runs the vectors of all bindings there.
//
// usage: node test.mjs CHROMIUM PAGE DOCUMENTS OUTCOMES [FOLDER-FOR-SCREENSHOTS]
//
// PAGE is what build.mjs makes. DOCUMENTS and OUTCOMES are lines, as the examples `outcomes` of the bindings read and write them.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { load } from "dynamic-integration";

const [executablePath, file, documents, outcomes, screenshots] = process.argv.slice(2);
const data = resolve(import.meta.dirname, "../../../examples/data");
const wasm = readFileSync(resolve(import.meta.dirname, "../npm/dynamic_integration.wasm"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const library = await load(wasm);

const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, bypassCSP: false });
const faults = [];
await context.route("**", (route) => {
  const address = route.request().url();
  if (address === pathToFileURL(file).href) return route.continue();
  faults.push(`it asks for ${address}`);
  return route.abort();
});
const page = await context.newPage();
page.setDefaultTimeout(20_000);
page.on("pageerror", (error) => faults.push(error.message));
page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
let answer = true;
page.on("dialog", (dialog) => {
  if (!["confirm", "beforeunload"].includes(dialog.type())) faults.push("a text runs as a script");
  return answer ? dialog.accept() : dialog.dismiss();
});
const look = (name) => screenshots && page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });

async function start(framework) {
  await page.goto(pathToFileURL(file).href);
  await page.locator("html[data-ready]").waitFor();
  if (framework) await choose(framework);
}
const choose = (framework) => page.locator(`#frameworks input[value=${framework}]`).check();
const opening = (name, text) => page.setInputFiles("#file", { name, mimeType: "application/json", buffer: Buffer.from(text) });
/** Waits until the document is open. */
async function open(name, text) {
  await opening(name, text);
  await page.getByRole("status").filter({ hasText: `${name} is open.` }).waitFor({ state: "attached" });
}
async function downloaded(button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return readFileSync(await download.path(), "utf8");
}
const saved = () => downloaded("#save");
const recorded = async () => JSON.parse(await page.locator("#json").textContent());
/** Unfolds everything, as a person does one by one. */
const unfold = () => page.evaluate(async () => {
  for (let closed; (closed = [...document.querySelectorAll("#form details:not([open])")]).length > 0; ) {
    for (const group of closed) group.open = true;
    await new Promise((done) => setTimeout(done, 20));
  }
});
const question = (label) => page.locator(".question").filter({ has: page.locator(`:scope > :is(label, legend):text-is("${label}")`) }).first();
const pick = (label, choice) => question(label).getByLabel(choice, { exact: true }).check();
const reached = (text) => page.locator("#results").getByText(text).first().waitFor();
const NAMED = (name) => JSON.stringify({ practice: { name } });

const steps = {
  async "an untouched form saves what went in"() {
    await start();
    assert.deepEqual(JSON.parse(await saved()), { practice: {} });
    await page.locator("#results").getByText("Give the practice a name").waitFor();
    assert.equal(await page.locator(".fault:visible").count(), 0);
  },

  async "every document that is opened comes out the same"() {
    const names = readdirSync(data).filter((name) => name.endsWith(".json"));
    assert.ok(names.length > 20);
    await start();
    const lines = JSON.stringify({ practice: { name: "Open\nkitchen", places: ["Wien\nFavoriten"] } });
    const files = [...names.map((name) => [name, readFileSync(join(data, name), "utf8")]), ["lines", lines]];
    for (const [name, text] of files) {
      await open(name, text);
      for (const framework of ["focus", "mhpss", "iom", "spring", "asap"]) if (JSON.parse(text)[framework]) {
        await choose(framework);
        await unfold();
      }
      assert.equal(await saved(), text, name);
      // A letter more and a letter less: written anew, with everything in its place.
      const field = page.getByLabel("Name (required)").first();
      const before = await field.inputValue();
      await field.fill(`${before}!`);
      await field.fill(before);
      assert.equal(JSON.stringify(await recorded()), JSON.stringify(JSON.parse(text)), name);
    }
    // Nor does another row of a list change one with several lines.
    await open("lines", lines);
    await unfold();
    const places = question("Places").locator(".rows > *");
    await places.nth(1).fill("Graz");
    assert.deepEqual((await recorded()).practice.places, ["Wien\nFavoriten", "Graz"]);
    await places.nth(0).fill("Wien\nFavoriten!");
    assert.deepEqual((await recorded()).practice.places, ["Wien\nFavoriten!", "Graz"]);
  },

  async "every question can be answered and left open again"() {
    for (const framework of ["focus", "mhpss", "iom", "spring", "asap"]) {
      await start(framework);
      await open("named", NAMED("Kitchen"));
      await unfold();
      const counts = await page.evaluate(async () => {
        const json = () => document.getElementById("json").textContent.replace(/\s+/g, "");
        const counts = { answered: 0, lost: [], left: [] };
        const type = (input, value) => {
          input.value = value;
          input.dispatchEvent(new Event(input.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
        };
        const all = (among) => {
          const before = json();
          const seen = (question, answer, back) => {
            const label = question.querySelector("legend, label").textContent;
            answer();
            if (json() === before) counts.lost.push(label);
            back();
            if (json() !== before) counts.left.push(`${label}: ${json()}`);
            counts.answered += 1;
          };
          for (const question of document.querySelectorAll(`${among} .question`)) {
            const radios = [...question.querySelectorAll(":scope > .choices input")];
            const [add] = question.querySelectorAll(":scope > button");
            const [text] = question.querySelectorAll(":scope > :is(input, textarea), :scope > .rows > input");
            const [select] = question.querySelectorAll(":scope > select");
            if (text && text.value !== "") continue; // the name, which the document has
            for (const radio of radios.slice(0, -1)) seen(question, () => radio.click(), () => radios.at(-1).click());
            for (const box of question.querySelectorAll(":scope > .terms input")) seen(question, () => box.click(), () => box.click());
            if (text) seen(question, () => type(text, "word"), () => type(text, ""));
            if (select) for (const { value } of [...select.options].slice(1)) seen(question, () => type(select, value), () => type(select, ""));
            if (add && among === "#form") seen(question, () => add.click(), () => question.querySelector(":scope > .rows > details:last-child > .group > button").click());
          }
        };
        all("#form");
        for (const box of document.querySelectorAll("#form .assessed input")) {
          const before = json();
          box.click();
          if (json() === before) counts.lost.push("It was assessed");
          box.click();
          if (json() !== before) counts.left.push("It was assessed");
        }
        // And in things, two deep.
        for (let deep = 0; deep < 2; deep++) {
          for (const add of [...document.querySelectorAll("#form .question > button")].filter((add) => !add.parentElement.querySelector(":scope > .rows > details"))) add.click();
          for (let closed; (closed = [...document.querySelectorAll("#form details:not([open])")]).length > 0; ) {
            for (const group of closed) group.open = true;
            await new Promise((done) => setTimeout(done, 20));
          }
        }
        all("#form .rows > details");
        return counts;
      });
      assert.deepEqual([counts.lost, counts.left], [[], []], framework);
      assert.ok(counts.answered > 120, `${counts.answered} answers in ${framework}`);
      console.log(`     ${framework}: ${counts.answered} answers given and taken back`);
    }
  },

  async "results follow as one types"() {
    await start("spring");
    await page.getByLabel("Name (required)").fill("Open kitchen");
    await reached("Nothing is assessed with a framework so far.");
    await pick("Two-way process", "Met");
    await reached("1 of 40 points are assessed. Of these, 100.0 % is reached. With the rest unknown, it is between 2.5 % and 100.0 %.");
    await pick("Safe feedback", "Not met");
    await reached("2 of 40 points are assessed. Of these, 50.0 % is reached.");
    await page.locator("#results li", { hasText: "Voice of the users: not met" }).getByText("Safe feedback").waitFor();
    assert.deepEqual(JSON.parse(await saved()), { practice: { name: "Open kitchen" }, spring: { marks: { two_way_process: "met", safe_feedback: "not_met" } } });
    await look("answered");
    await pick("Safe feedback", "Open");
    await reached("1 of 40 points");
    await pick("Two-way process", "Open");
    await reached("Nothing is assessed with a framework so far.");
    assert.deepEqual(await recorded(), { practice: { name: "Open kitchen" } });
  },

  async "that somebody assessed is a fact of its own"() {
    await page.getByLabel("Assessed, even if nothing is recorded yet").check();
    await reached("0 of 40 points are assessed.");
    assert.deepEqual(await recorded(), { practice: { name: "Open kitchen" }, spring: {} });
    await pick("Two-way process", "Met");
    assert.ok(await page.getByLabel("Assessed, even").isDisabled());
    await pick("Two-way process", "Open");
    assert.deepEqual(await recorded(), { practice: { name: "Open kitchen" }, spring: {} });
    await page.getByLabel("Assessed, even").uncheck();
    assert.deepEqual(await recorded(), { practice: { name: "Open kitchen" } });
    // Of a file, it is one only where there is no answer.
    for (const [spring, left] of [[{ marks: { staff_plan: "met" } }, undefined], [{}, {}]]) {
      await open("assessed", JSON.stringify({ practice: { name: "Kitchen" }, spring }));
      await pick("Staff plan", "Met");
      await pick("Staff plan", "Open");
      assert.deepEqual((await recorded()).spring, left);
    }
  },

  async "what is wrong is told at its place, and fixed there"() {
    await start("focus");
    await page.getByLabel("Name (required)").fill("Kitchen with staff");
    await page.locator("summary", { hasText: "Flags" }).click();
    await pick("There are paid staff", "No");
    await pick("Staff are trained", "Yes");
    const told = question("Staff are trained").locator(".fault");
    await told.waitFor();
    assert.match(await told.innerText(), /staff/i);
    assert.equal(await page.locator(".fault:visible").count(), 1, "another place is blamed");
    await page.locator("#results").getByText("One thing must be fixed").waitFor();
    await page.locator("#results").getByRole("link", { name: "FOCUS Approach › Flags › Staff are trained", exact: true }).waitFor();
    assert.ok(await page.locator("#save-report").isDisabled());
    await look("contradiction");
    // From another framework the way leads back.
    await choose("iom");
    await page.locator("#results a").first().click();
    assert.ok(await question("Staff are trained").locator("input").first().evaluate((input) => input === document.activeElement));
    await pick("There are paid staff", "Yes");
    await reached("points are assessed");
    assert.equal(await page.locator(".fault:visible").count(), 0);
    await page.getByLabel("Name (required)").fill("");
    await question("Name (required)").locator(".fault").waitFor();
    assert.equal(await page.getByLabel("Name (required)").getAttribute("aria-invalid"), "true");
    // A date that is none.
    await page.getByLabel("Name (required)").fill("Kitchen");
    await page.locator("summary", { hasText: "More details" }).click();
    await page.locator("summary", { hasText: /^Period/ }).click();
    await page.getByLabel("Start", { exact: true }).fill("2024-13");
    await question("Start").locator(".fault").waitFor();
    await page.getByLabel("Start", { exact: true }).fill("2024-12");
    await reached("points are assessed");
  },

  async "things are listed, changed and taken out"() {
    await start("focus");
    await open("named", NAMED("Kitchen"));
    await page.locator("summary", { hasText: "Contacts" }).click();
    const contacts = question("Contacts");
    // A thing is an answer, even if nothing more is known about it.
    for (let number = 0; number < 2; number++) await contacts.getByRole("button", { name: "Add" }).click();
    assert.deepEqual((await recorded()).focus, { contacts: { listed: [{}, {}] } });
    await page.locator("#form summary", { hasText: /^Contacts 2 answers$/ }).waitFor();
    await page.locator("#frameworks label", { hasText: /^2FOCUS$/ }).waitFor();
    assert.ok(await page.locator("#form .part:nth-child(2) > .assessed input").isDisabled());
    for (let number = 2; number > 0; number--) await contacts.getByRole("button", { name: "Remove number 1" }).click();
    assert.deepEqual((await recorded()).focus, undefined);
    for (const name of ["Cooking", "Football"]) {
      await contacts.getByRole("button", { name: "Add" }).click();
      await contacts.locator("details[open]").last().getByLabel("Name", { exact: true }).fill(name);
    }
    assert.deepEqual((await recorded()).focus, { contacts: { listed: [{ name: "Cooking" }, { name: "Football" }] } });
    assert.equal(await contacts.locator("details[open]").count(), 2);
    await contacts.getByRole("button", { name: "Remove number 1" }).click();
    assert.deepEqual((await recorded()).focus, { contacts: { listed: [{ name: "Football" }] } });
    await contacts.getByLabel("Name", { exact: true }).fill("Handball");
    assert.deepEqual((await recorded()).focus, { contacts: { listed: [{ name: "Handball" }] } });
    await page.locator("summary", { hasText: "More details" }).click();
    const countries = question("Countries");
    await countries.locator("input").nth(0).fill("AT");
    await countries.locator("input").nth(1).fill("de");
    await countries.locator(".fault").waitFor();
    await countries.locator("input").nth(1).fill("DE");
    assert.deepEqual((await recorded()).practice.countries, ["AT", "DE"]);
    await countries.locator("input").nth(0).fill("");
    assert.deepEqual((await recorded()).practice.countries, ["DE"]);
  },

  async "a file that is no document is not opened"() {
    await start();
    await open("named", NAMED("Kitchen"));
    for (const [text, told] of [
      ['{\n  "practice": { "nane": "Kitchen" }\n}', /line 2, column 17, \/practice\/nane, .*did you mean `name`/],
      ['{ "practice": { "name": "Kitchen", "name": "Garden" } }', /duplicate/i],
      ["{", /line 1/],
      ["[]", /object/],
      [Buffer.from([0x22, 0xff, 0x22]), /UTF-8/],
      [JSON.stringify({ practice: { name: "Kitchen" }, spring: "met" }), /\/spring/],
    ]) {
      await opening("<b>file</b>.json", text);
      await page.getByRole("alert").getByText(told).waitFor();
      await page.getByRole("alert").getByText("<b>file</b>.json was not opened").waitFor();
      assert.deepEqual(JSON.parse(await saved()), { practice: { name: "Kitchen" } });
    }
    const denied = JSON.stringify({ practice: { name: "Kitchen" }, focus: { flags: { has_staff: false, staff_trained: true } } });
    await open("denied", denied);
    assert.equal(await page.getByRole("alert").innerText(), "");
    await page.locator("#results a").first().click();
    await pick("Staff are trained", "Open");
    await reached("points are assessed");
  },

  async "nothing that is not saved is lost without a question"() {
    await start();
    await page.getByLabel("Name (required)").fill("Kitchen");
    answer = false;
    await page.click("#new");
    assert.deepEqual(await recorded(), { practice: { name: "Kitchen" } });
    answer = true;
    await page.click("#new");
    assert.deepEqual(await recorded(), { practice: {} });
    await page.click("#example");
    await reached("points are assessed");
    assert.equal(`${(await saved()).trim()}`, readFileSync(join(data, "salus_space.json"), "utf8").trim());
  },

  async "the report is that of the library, and runs nothing"() {
    const practice = { practice: { name: "<img src=x onerror=alert(1)>" }, spring: { marks: { two_way_process: "met" } } };
    await start();
    await open("odd", JSON.stringify(practice));
    assert.equal(await downloaded("#save-report"), library.report(practice));
    await page.click("#report");
    await page.frameLocator("#report-frame").getByRole("heading", { level: 1 }).getByText("<img src=x").waitFor();
    await page.getByLabel("Name (required)").fill("Kitchen");
    await page.frameLocator("#report-frame").getByRole("heading", { level: 1 }).getByText("Kitchen").waitFor();
  },

  async "it is accessible and fits, wide and narrow, light and dark"() {
    await start("spring");
    await page.evaluate(axe);
    for (const state of ["start", "answered", "refused"]) {
      if (state === "answered") {
        await page.click("#example");
        await reached("points are assessed");
        await page.click("#report");
        await page.locator("details:has(#json) > summary").click();
        await unfold();
      }
      if (state === "refused") {
        await choose("focus");
        await open("denied", JSON.stringify({ practice: { name: "Kitchen", countries: ["AT"] }, focus: { flags: { has_staff: false, staff_trained: true }, contacts: { listed: [{}] } } }));
        await unfold();
        await opening("none.json", "{");
        await page.getByRole("alert").getByText("none.json was not opened").waitFor();
      }
      for (const width of [320, 1280]) for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate(() => {
          const room = document.documentElement.clientWidth;
          const out = [...document.querySelectorAll("body *")].filter((element) => {
            const box = element.getBoundingClientRect();
            return !element.closest("pre") && box.width > 0 && (box.right > room + 1 || box.left < -1);
          });
          return document.documentElement.scrollWidth > room || out.length > 0 ? out.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)) : undefined;
        });
        assert.equal(wide, undefined, `${state}, ${width}, ${colorScheme}`);
        const { violations, passes } = await page.evaluate(() => axe.run({ exclude: ["#report-frame"] }, { resultTypes: ["violations"] }));
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(" ")}`), [], `${state}, ${width}, ${colorScheme}`);
        assert.ok(passes.length > 10, "axe found next to nothing to look at");
        await look(`${state}-${width}-${colorScheme}`);
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  },

  async "the vectors give the bytes of Rust in the browser"() {
    const { outputFiles } = await build({ stdin: { contents: 'export * from "dynamic-integration"', resolveDir: import.meta.dirname }, bundle: true, format: "iife", globalName: "integration", write: false });
    const blank = await browser.newPage();
    await blank.addScriptTag({ content: outputFiles[0].text });
    const found = await blank.evaluate(async ({ wasm, lines }) => {
      const { load, Refused } = integration;
      const library = await load(Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0)));
      return lines.map((line) => {
        const evaluate = line.startsWith("practice ") ? library.evaluateJson : library.evaluateNetworkJson;
        try {
          return `ok ${evaluate(line.slice(line.indexOf(" ") + 1))}`;
        } catch (refused) {
          if (!(refused instanceof Refused)) throw refused;
          return `refused ${refused.json}`;
        }
      });
    }, { wasm: wasm.toString("base64"), lines: readFileSync(documents, "utf8").split("\n").filter(Boolean) });
    assert.ok(found.length > 20);
    assert.ok(`${found.join("\n")}\n` === readFileSync(outcomes, "utf8"), "they differ");
    await blank.close();
  },
};

let failed = 0;
for (const [name, step] of Object.entries(steps)) {
  const before = Date.now();
  try {
    await step();
    assert.deepEqual(faults.splice(0), []);
    console.log(`ok   ${name} (${((Date.now() - before) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    answer = true;
    console.log(`FAIL ${name}\n${error.stack}\n${faults.splice(0).join("\n")}`);
    await look("failed");
  }
}
await browser.close();
console.log(`${Object.keys(steps).length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
