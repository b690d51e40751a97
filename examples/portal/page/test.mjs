// Does in headless Chromium what a person does with the portal, from the first to the last page.
//
// usage: node test.mjs PORTAL CHROMIUM [FOLDER-FOR-SCREENSHOTS]
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const [portal, executablePath, screenshots] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "portal-"));
const server = spawn(portal, ["127.0.0.1:0", folder], { stdio: ["ignore", "pipe", "inherit"] });
const address = await new Promise((done, failed) => {
  createInterface(server.stdout).once("line", done);
  server.once("exit", (code) => failed(new Error(`the portal ended with ${code}`)));
});
const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
page.setDefaultTimeout(20_000);
const faults = [];
page.on("pageerror", (error) => faults.push(error.message));
page.on("request", (request) => {
  if (!request.url().startsWith(address)) faults.push(`it asks for ${request.url()}`);
});

const input = (...path) => page.locator(`[id="${["root", ...path].join("_")}"]`);
const kept = async (id) => (await page.request.get(`${address}/practices/${id}/document`)).json();
const look = (name) => screenshots && page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });

/** Opens all groups around an input, as a person does one by one. */
async function reach(locator) {
  await locator.evaluate((element) => {
    for (let group = element.closest("details"); group; group = group.parentElement.closest("details")) group.open = true;
  });
  return locator;
}
const choose = async (label, ...path) => (await reach(input(...path))).selectOption({ label });
const fill = async (text, ...path) => (await reach(input(...path))).fill(text);

async function start(framework) {
  await page.goto(address);
  await page.selectOption("#framework", framework);
  await input(framework, "assessed", "on").waitFor({ state: "attached" });
}
/** Sends the form, and waits for the number of the document. */
async function send() {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === "POST"),
    page.click("form button[type=submit]"),
  ]);
  return Number(answer.headers().location?.split("/").pop());
}

const steps = {
  async "an untouched form with a name says nothing else"() {
    await start("spring");
    await look("form");
    await fill("Silent kitchen", "practice", "name");
    const id = await send();
    await page.getByText("Nothing is assessed with a framework so far.").waitFor();
    assert.deepEqual(await kept(id), { practice: { name: "Silent kitchen" } });
  },

  async "an answer that is taken back leaves nothing"() {
    await choose("Met", "spring", "marks", "staff_plan");
    await choose("", "spring", "marks", "staff_plan");
    await fill("Not for long", "practice", "description");
    await fill("", "practice", "description");
    assert.deepEqual(await kept(await send()), { practice: { name: "Silent kitchen" } });
  },

  async "what is missing is told at its place"() {
    await start("spring");
    await choose("Met", "spring", "marks", "two_way_process");
    await page.click("form button[type=submit]");
    await page.locator("#root_practice_name__error").waitFor();
  },

  async "results say what is reached, and what is left"() {
    await fill("Open kitchen", "practice", "name");
    await (await reach(page.locator("#root_practice_identifiers button"))).first().click();
    await fill("amif", "practice", "identifiers", 0, "scheme");
    await fill("A-7", "practice", "identifiers", 0, "value");
    await fill("2024", "spring", "assessed", "on");
    await choose("Not met", "spring", "marks", "safe_feedback");
    const id = await send();
    const results = page.locator("#results");
    await results.getByRole("heading", { name: "Open kitchen" }).waitFor();
    const text = await results.innerText();
    assert.match(text, /50\.0 % of what is assessed is reached\. 2 of 40 points are assessed\. .* between 2\.5 % and 97\.5 %/);
    assert.match(text, /Voice of the users: not met\. To be met: .*Safe feedback/);
    assert.deepEqual(await kept(id), {
      practice: { name: "Open kitchen", identifiers: [{ scheme: "amif", value: "A-7" }] },
      spring: { marks: { two_way_process: "met", safe_feedback: "not_met" }, assessed: { on: "2024" } },
    });
    await look("results");
  },

  async "a contradiction is told at its place, and mended there"() {
    await start("focus");
    await fill("Kitchen with staff", "practice", "name");
    await choose("No", "focus", "flags", "has_staff");
    await choose("Yes", "focus", "flags", "staff_trained");
    const before = readdirSync(folder).length;
    assert.equal(await send(), NaN);
    const message = page.locator("#root_focus_flags_staff_trained__error");
    await message.waitFor();
    const text = await message.innerText();
    assert.match(text, /staff/i);
    await page.getByRole("alert").getByText(text).waitFor();
    assert.equal(await page.locator(".error-detail").count(), 1, "another place is blamed");
    assert.equal(readdirSync(folder).length, before, "it was kept");
    await look("contradiction");

    await choose("Yes", "focus", "flags", "has_staff");
    const id = await send();
    await page.locator("#results").waitFor();
    assert.equal(await page.getByRole("alert").count(), 0);
    assert.deepEqual((await kept(id)).focus, { flags: { has_staff: true, staff_trained: true } });
  },

  async "the next year is recorded anew, and compared"() {
    await start("spring");
    const item = page.locator("#documents li", { hasText: "Open kitchen" });
    await item.getByRole("button", { name: "Record again" }).click();
    await page.waitForFunction(() => document.querySelector("#root_practice_name").value === "Open kitchen");
    assert.equal(await input("spring", "marks", "safe_feedback").evaluate((element) => element.selectedOptions[0].text), "");
    await fill("2025", "spring", "assessed", "on");
    await choose("Met", "spring", "marks", "safe_feedback");
    await send();
    await page.getByRole("link", { name: "Compared with the document before" }).click();
    const compared = await page.locator("main, body").first().innerText();
    for (const said of ["Open kitchen", "2024", "2025", "Safe feedback", "Improved"]) assert.ok(compared.includes(said), `${said} is not shown`);
    await look("comparison");
  },

  async "assessments with two frameworks are one document"() {
    await start("spring");
    await fill("Two views", "practice", "name");
    await choose("Met", "spring", "marks", "staff_plan");
    await page.selectOption("#framework", "iom");
    await input("iom", "assessed", "on").waitFor({ state: "attached" });
    await fill("2025", "iom", "assessed", "on");
    const id = await send();
    assert.deepEqual(await kept(id), {
      spring: { marks: { staff_plan: "met" } }, practice: { name: "Two views" }, iom: { assessed: { on: "2025" } },
    });
    await page.getByRole("link", { name: "All results" }).click();
    await page.getByRole("heading", { name: "Two views" }).waitFor();
    await look("report");
  },

  async "the portfolio sums up each practice once"() {
    const portfolio = await (await page.request.get(`${address}/portfolio`, { headers: { accept: "application/json" } })).json();
    assert.equal(portfolio.documents, 5); // the silent ones have no identifier, so they are two
    await start("spring");
    await page.getByRole("link", { name: "The summary of all practices" }).click();
    const text = await page.locator("body").innerText();
    assert.match(text, /\b5\b/);
    assert.match(text, /SPRING/);
    await look("portfolio");
  },
};

let failed = 0;
for (const [name, step] of Object.entries(steps)) {
  try {
    await step();
    assert.deepEqual(faults.splice(0), []);
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${error.stack}`);
    await look("failed");
  }
}
await browser.close();
server.kill();
rmSync(folder, { recursive: true });
console.log(`${Object.keys(steps).length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
