import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createEngine } from "@likeness/engine";
import { drawPresence } from "@likeness/illustrator/animated";
import type { AxeResults } from "axe-core";
import { build } from "esbuild";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { inPage } from "../../illustrator/test/browser.ts";
import type {} from "./support/gallery.tsx";
import { serverPage } from "./support/server-page.tsx";

// Every component in every state on one page, in a browser, with the strict Content-Security-Policy of the studio.

type Page = Parameters<Parameters<typeof inPage>[0]>[0];

const origin = "https://faces.test";
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";
const css =
  "body{font:14px/1.5 system-ui;margin:24px;color-scheme:light dark;background:Canvas;color:CanvasText}h2{font-size:14px}.row{display:flex;flex-wrap:wrap;gap:16px;align-items:center}";

test("every component works in a browser, is accessible and obeys a strict Content-Security-Policy", async () => {
  await using engine = createEngine({ publicDraw: true, publicUrl: origin });
  const script = await bundle("gallery.tsx");
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const { svg } = await drawPresence({ prompt: "an owl", seed: 3, output: { aspectRatio: "1:1" } });
  const hostile = `<script>top.hacked = 1</script><image href="https://evil.test/x.png" onload="top.hacked = 2"/><a href="javascript:top.hacked = 3"><g/></a></svg>`;
  const presence = svg.replace("</svg>", hostile);

  await inPage(async (page) => {
    const failures: string[] = [];
    const requested: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404")) failures.push(message.text());
    });
    page.on("pageerror", (error) => failures.push(error.message));
    await page.route("**/*", async (route) => {
      const url = route.request().url();
      requested.push(url);
      const { pathname, origin: requestedOrigin } = new URL(url);
      if (requestedOrigin !== origin) return route.abort();
      const files: Record<string, [string, string]> = {
        "/": ["text/html", document("")],
        "/server": ["text/html", `<main id="root">${renderToString(serverPage)}</main>`],
        "/gallery.js": [
          "text/javascript",
          `window.presence=${JSON.stringify(presence)};window.speechTime=-1;${script}`,
        ],
        "/gallery.css": ["text/css", css],
        "/axe.js": ["text/javascript", axe],
      };
      const file = files[pathname];
      if (file) {
        const headers = {
          "content-type": file[0],
          ...(pathname === "/" && { "content-security-policy": policy }),
        };
        return route.fulfill({ headers, body: file[1] });
      }
      const response = await engine.fetch(new Request(url));
      return route.fulfill({
        status: response.status,
        contentType: response.headers.get("content-type") ?? "",
        body: Buffer.from(await response.arrayBuffer()),
      });
    });

    await page.setViewportSize({ width: 1000, height: 1400 });
    await page.goto(origin);
    await page.waitForFunction(
      () => window.document.querySelectorAll('[data-status="loading"]').length === 0,
    );
    await page.waitForSelector('#failing[data-status="initials"]');
    expect(await page.evaluate(() => [window.layoutShift, Reflect.get(window, "hacked")])).toEqual([
      0,
      undefined,
    ]);
    await checkStates(page);
    await checkPicker(page);
    await checkFading(page);
    await checkAccessibility(page, "light");
    await checkAccessibility(page, "dark");
    expect(requested.filter((url) => !url.startsWith(origin))).toEqual([]);

    await page.goto(`${origin}/server`);
    await page.waitForFunction(() =>
      Array.from(window.document.images, ({ complete }) => complete).every(Boolean),
    );
    await page.addScriptTag({ url: "/gallery.js", type: "module" });
    await page.waitForSelector('#loaded[data-status="loaded"]');
    await page.waitForSelector('#missing[data-status="initials"]');
    expect(failures).toEqual([]);
  });
}, 120_000);

/** The groups of a presence that are visible, such as `thinking` and `speaking v-open`. */
function visibleFace(page: Page, selector: string): Promise<string> {
  return page.evaluate((selector) => {
    const element = window.document.querySelector(selector);
    const frame = element?.shadowRoot?.querySelector("span") ?? element;
    const svg = frame?.querySelector("span")?.shadowRoot?.querySelector("svg");
    const visible = Array.from(svg?.querySelectorAll("g[class*='-s '], g[class*='-v ']") ?? []).filter(
      (group) => {
        const isInState = getComputedStyle(group.closest("g[class*='-s ']") ?? group).display !== "none";
        return isInState && getComputedStyle(group).visibility === "visible";
      },
    );
    return visible.map((group) => group.classList.item(1)?.replace(/^\w+-/, "")).join(" ");
  }, selector);
}

/** States and visemes of a drawing change what is visible. */
async function checkStates(page: Page): Promise<void> {
  for (const state of ["idle", "thinking"]) {
    expect(await visibleFace(page, `#${state}`)).toBe(state);
  }
  expect(await visibleFace(page, "#element")).toBe("thinking");
  const mouths: string[] = [];
  for (const time of [-1, 0, 100, 200]) {
    await page.evaluate(async (time) => {
      window.speechTime = time;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, time);
    mouths.push(await visibleFace(page, "#speech"));
  }
  expect(mouths).toEqual(["rest", "pressed", "open", "rest"].map((mouth) => `speaking v-${mouth}`));
}

/** The picker is one stop of the Tab key; arrow keys and Space choose. */
async function checkPicker(page: Page): Promise<void> {
  const chosen = () => page.locator("input[type=radio]:checked:enabled").getAttribute("value");
  await page.locator("button").focus();
  await page.keyboard.press("Tab");
  expect(await chosen()).toBe("2");
  await page.keyboard.press("ArrowRight");
  expect(await chosen()).toBe("3");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  expect(await chosen()).toBe("1");
  await page.locator("input[value='3']").focus();
  await page.keyboard.press("Space");
  expect(await chosen()).toBe("3");
}

/** A new picture of the same agent fades in over the old one. */
async function checkFading(page: Page): Promise<void> {
  const images = page.locator("#chosen img");
  expect(await images.count()).toBe(1);
  await page.locator("button").click();
  await page.waitForFunction(() =>
    window.document
      .querySelector("#chosen img:nth-of-type(2)")
      ?.getAnimations()
      .some(({ playState }) => playState === "running"),
  );
  await page.waitForFunction(() => window.document.querySelectorAll("#chosen img").length === 1);
  expect(await images.getAttribute("src")).toContain("emotion=surprised");
}

/** All rules in light mode, and those that depend on colours in dark mode. */
async function checkAccessibility(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  if (colorScheme === "light") await page.addScriptTag({ url: "/axe.js" });
  const options = colorScheme === "light" ? {} : { runOnly: ["color-contrast"] };
  const results: AxeResults = await page.evaluate(
    (options) => Reflect.get(window, "axe").run(options),
    options,
  );
  expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const directory = process.env["LIKENESS_SCREENSHOTS"];
  if (directory) await page.screenshot({ path: join(directory, `react-${colorScheme}.png`), fullPage: true });
}

function document(content: string): string {
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Avatars</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/gallery.css"><main id="root">${content}</main><script type="module" src="/gallery.js"></script></html>`;
}

async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "support", file)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    conditions: ["source"],
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"development"' },
  });
  return outputFiles.map(({ text }) => text).join("\n");
}
