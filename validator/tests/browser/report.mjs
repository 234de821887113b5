// Opens an HTML report in Chromium and holds it to what it promises.
//
//   node report.mjs [--pictures] REPORT.html FOLDER [MODULES]
//
// FOLDER gets the page as it prints, and with --pictures screenshots at the width of a phone and
// of a desk, light and dark. MODULES is the folder where playwright-core and axe-core are installed. Where
// CHROMIUM is not set, the browser is the system's.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const options = process.argv.slice(2);
const wantsPictures = options[0] === "--pictures" && Boolean(options.shift());
const [report, folder, modules = "."] = options;
if (!report || !folder) {
  console.error("usage: node report.mjs [--pictures] REPORT.html FOLDER [MODULES]");
  process.exit(2);
}
const require = createRequire(join(resolve(modules), "package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const url = pathToFileURL(resolve(report)).href;
mkdirSync(folder, { recursive: true });

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

// A page in a context of its own; whatever it complains of or asks for fails the test.
const open = async (options, hash = "") => {
  const context = await browser.newContext({ viewport: DESK, ...options });
  const page = await context.newPage();
  const complaints = [];
  const requests = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(url + hash);
  const close = async () => {
    assert.deepEqual(complaints, [], "the console is silent");
    const others = requests.filter((request) => request.split("#")[0] !== url);
    assert.deepEqual(others, [], "nothing is requested but the page");
    await context.close();
  };
  return { page, close };
};

const inView = (page, id) => page.evaluate((id) => {
  const box = document.getElementById(id).getBoundingClientRect();
  return box.height > 0 && box.top >= 0 && box.top < innerHeight;
}, id);

const tests = {
  async "a link to a definition or a property opens and shows it"() {
    for (const scripts of [true, false]) {
      for (const id of ["defs-Contact", "defs-FileAttachment", "defs-SlaEvent-meta",
        "defs-ConversationStatus", "defs-ContentAttributes-email"]) {
        const { page, close } = await open({ javaScriptEnabled: scripts }, `#${id}`);
        await page.waitForTimeout(100);
        assert.ok(await inView(page, id), `${id} is shown, scripts: ${scripts}`);
        await close();
      }
    }
  },

  async "a link within the page opens what it leads to"() {
    const { page, close } = await open();
    await page.evaluate(() => { document.querySelector(".index").open = true; });
    await page.click(".index a[href='#defs-AgentBotSender']");
    assert.ok(await inView(page, "defs-AgentBotSender"));
    await close();
  },

  async "the filter shows what is asked for and nothing else"() {
    const { page, close } = await open();
    const shown = () => page.evaluate(() =>
      [...document.querySelectorAll("#schema .row")]
        .filter((row) => row.checkVisibility() && row.getBoundingClientRect().height > 0)
        .map((row) => row.id));
    await page.fill("#filter-text", "coordinates_lat");
    const found = await shown();
    assert.ok(found.includes("defs-LocationAttachment-coordinates_lat"), String(found));
    assert.ok(!found.includes("defs-Conversation-status"), String(found));
    assert.match(await page.textContent("#filter-result"), /^1 of \d+ rows$/);
    await page.fill("#filter-text", "xyzzy");
    assert.deepEqual(await shown(), []);
    await page.fill("#filter-text", "");
    assert.ok((await shown()).includes("defs-Conversation-status"));
    for (const state of ["never", "problem"]) {
      const expected = await page.evaluate((state) =>
        document.querySelectorAll(`#schema .row[data-state~='${state}']`).length, state);
      await page.check(`#filter-${state}`);
      assert.match(await page.textContent("#filter-result"), new RegExp(`^${expected} of `));
      const states = await page.evaluate((state) =>
        [...document.querySelectorAll("#schema .row:not([hidden])")]
          .filter((row) => !row.querySelector(".row:not([hidden])"))
          .every((row) => row.dataset.state.includes(state)), state);
      assert.ok(states, `only rows that are ${state}, and what holds them`);
      await page.uncheck(`#filter-${state}`);
    }
    await page.fill("#filter-text", "coordinates_lat");
    await page.evaluate(() => { location.hash = "#defs-Contact"; });
    await page.waitForFunction(() => document.getElementById("filter-text").value === "");
    assert.ok(await inView(page, "defs-Contact"), "a link wins over the filter");
    await close();
  },

  async "it is readable without scripts"() {
    const { page, close } = await open({ javaScriptEnabled: false });
    assert.ok(await page.isHidden("#filter"), "what needs a script is hidden");
    const text = await page.innerText("main");
    for (const word of ["Problems", "The schema", "Conversation", "status", "Provenance"]) {
      assert.ok(text.includes(word), word);
    }
    await page.click("#schema .definition .definition > summary >> nth=0");
    assert.ok(await page.evaluate(() => document.querySelector(
      "#schema .definition .definition").open), "a definition opens");
    await close();
  },

  async "axe finds nothing that keeps anybody out"() {
    // contrast depends on the scheme, and what is shown on the width
    for (const [colorScheme, viewport] of [["light", DESK], ["dark", PHONE]]) {
      const { page, close } = await open({ colorScheme, viewport });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => axe.run(document, {
        resultTypes: ["violations"],
      }));
      const told = violations.map(({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes.length} times, ${nodes[0].html.slice(0, 200)} ` +
        `${nodes[0].failureSummary}`);
      assert.deepEqual(told, [], `${colorScheme} ${viewport.width}`);
      await close();
    }
  },

  async "a phone does not have to scroll sideways"() {
    for (const width of [320, PHONE.width, 768]) {
      const { page, close } = await open({ viewport: { ...PHONE, width } });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const [needed, there] = await page.evaluate(() =>
        [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok(needed <= there, `${needed} px of ${there}`);
      await close();
    }
  },

  async "it prints all of it"() {
    const { page, close } = await open();
    await page.emulateMedia({ media: "print" });
    await page.pdf({ path: join(folder, "print.pdf"), format: "A4", printBackground: false });
    await close();
  },

  async "an undeclared property leads to its patch, and drift is told"() {
    const { page, close } = await open();
    const links = await page.locator("#undeclared a[href^='#suggestion-']").all();
    for (const link of links.slice(0, 3)) {
      const id = (await link.getAttribute("href")).slice(1);
      await link.click();
      assert.ok(await inView(page, id), id);
    }
    if (await page.locator("#drift").count()) {
      assert.ok(links.length > 0);
      assert.ok(await page.locator("#drift tbody tr").count() >= 4);
    }
    await close();
  },

  async "pictures are taken"() {
    if (!wantsPictures) return;
    for (const colorScheme of ["light", "dark"]) {
      for (const viewport of [DESK, PHONE]) {
        const { page, close } = await open({ colorScheme, viewport });
        const name = `${viewport.width}-${colorScheme}`;
        await page.screenshot({ path: join(folder, `${name}.png`) });
        if (colorScheme === "light") {
          await page.screenshot({ path: join(folder, `${name}-whole.png`), fullPage: true });
        }
        await close();
      }
    }
  },
};

let failed = 0;
for (const [name, test] of Object.entries(tests)) {
  const start = Date.now();
  try {
    await test();
    console.log(`ok: ${name} (${Date.now() - start} ms)`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED: ${name}\n${error.message ?? error}`);
  }
}
await browser.close();
console.log(failed ? `${failed} failed` : "all passed");
process.exit(failed ? 1 : 0);
