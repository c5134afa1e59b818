// Time and size of the studio in a browser, with 10,000 avatars.

import { gzipSync } from "node:zlib";
import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";
import { builtInStudio } from "@likeness/engine/studio";
import { createInMemoryStore } from "../../../engine/src/storage/sqlite/open-sqlite.ts";
import { launchBrowser } from "../../../illustrator/test/browser.ts";
import { median } from "../lib/statistics.ts";

const avatars = 10_000;
const rounds = 5;
const prompt = "a smiling astronaut with red curly hair";

const store = createInMemoryStore();
const engine = createEngine({ store, publicDraw: true });
const server = await serve(engine, { port: 0 });
const files = await builtInStudio()();
await fillStore();
const browser = await requireBrowser();

const paints: number[] = [];
for (let round = 0; round < rounds; round++) paints.push(await measureFirstPaint());
const page = await openStudio();
const scripts = await loadedScripts();
const typing = await measureTyping();
const longestTask = await measureScrolling();
await browser.close();
await server.close({ graceMs: 0 });
await engine.stop({ graceMs: 0 });

console.log(
  JSON.stringify({
    avatars,
    scripts: scripts.reduce((size, name) => size + gzipSync(files.get(name) ?? "").length, 0) / 1024,
    firstPaint: median(paints),
    typing: median(typing),
    keys: typing.length,
    longestTask,
  }),
);

async function requireBrowser() {
  const launched = await launchBrowser();
  if (!launched) throw new Error("No browser starts here. Install Chromium.");
  return launched;
}

/** Copies one avatar that was generated. */
async function fillStore(): Promise<void> {
  const headers = { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" };
  const body = JSON.stringify({ prompt, output: { size: 256 } });
  await engine.fetch(`${engine.url}/api/v1/avatars`, { method: "POST", headers, body });
  await engine.idle();
  const { id: accountId } = engine.account;
  const { items } = await store.avatars.list(accountId, { limit: 1, offset: 0, sort: "created" });
  const avatar = items[0];
  const look = avatar && (await store.looks.find(accountId, avatar.coverLookId));
  if (!look) throw new Error("No avatar was created.");
  await store.transact(async (tx) => {
    for (let count = 1; count < avatars; count++) {
      const [id, lookId] = [crypto.randomUUID(), crypto.randomUUID()];
      await tx.avatars.insert({
        ...avatar,
        id,
        coverLookId: lookId,
        label: `Avatar ${count}`,
        createdAt: avatar.createdAt + count,
      });
      await tx.looks.insert({ ...look, id: lookId, avatarId: id });
    }
  });
}

/** Milliseconds until something is seen, with an empty cache. */
async function measureFirstPaint(): Promise<number> {
  const context = await browser.newContext();
  const first = await context.newPage();
  await first.goto(`${server.url}/studio/`);
  const time: unknown = await first.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === "first-contentful-paint") resolve(startTime);
    }).observe({ type: "paint", buffered: true });
  })`);
  await context.close();
  return Number(time);
}

async function openStudio() {
  const opened = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await opened.goto(engine.createStudioLink(server.url));
  await opened.getByRole("button", { name: "Save avatar", disabled: false }).waitFor();
  return opened;
}

/** The scripts that Create needs, without those that draw in a worker. */
async function loadedScripts(): Promise<readonly string[]> {
  const urls: unknown = await page.evaluate(
    `performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.endsWith(".js"))`,
  );
  const names = Array.isArray(urls) ? urls.map((url) => String(url).replace(/^.*\/studio\//, "")) : [];
  const loaded = new Set(names);
  // The browser also lists what the worker imports.
  const ofPage = new Set(["index.html"]);
  for (const name of ofPage) {
    const text = Buffer.from(files.get(name) ?? "").toString();
    for (const [, found = ""] of text.matchAll(/["'`]\.\/(?:assets\/)?([\w.-]+\.js)["'`]/g))
      ofPage.add(`assets/${found}`);
  }
  return [...ofPage].filter((name) => loaded.has(name) && !name.includes("worker"));
}

/** Milliseconds from each key to the next picture. */
async function measureTyping(): Promise<readonly number[]> {
  const times: unknown = await page.evaluate(`(async () => {
    const field = document.querySelector("textarea");
    const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set;
    const times = [];
    const text = ${JSON.stringify(prompt)};
    for (let length = 1; length <= text.length; length++) {
      const picture = document.querySelector(".hero img");
      const before = picture.src;
      const started = performance.now();
      setValue.call(field, text.slice(0, length));
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      const changed = await new Promise((resolve) => {
        const check = () => {
          if (picture.src !== before) resolve(true);
          else if (performance.now() - started > 1000) resolve(false);
          else requestAnimationFrame(check);
        };
        check();
      });
      // Some letters change nothing.
      if (changed) times.push(performance.now() - started);
    }
    return times;
  })()`);
  return Array.isArray(times) ? times.map(Number) : [];
}

/** The longest task in milliseconds while the whole list is scrolled. */
async function measureScrolling(): Promise<number> {
  await page.goto(`${server.url}/studio/avatars`);
  await page.getByText("Avatar 9999").first().waitFor();
  // The stream of events stays open, so that the network is never idle.
  await page.waitForTimeout(1_000);
  await page.evaluate(`globalThis.tasks = [0];
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: "longtask" });`);
  await page.mouse.move(700, 500);
  for (let step = 0; step < 20; step++) {
    await page.mouse.wheel(0, step % 10 === 9 ? 20_000 : 1_200);
    await page.waitForTimeout(50);
  }
  return Number(await page.evaluate("Math.max(...globalThis.tasks)"));
}
