import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import bundled from "@sparticuz/chromium";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Bundles the drawing code into one script for a browser, under the global `likeness`. */
export async function scriptForBrowsers(): Promise<{ text: string; inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL("../src/svg.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "likeness",
    platform: "browser",
    conditions: ["source"],
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return { text: outputFiles.map((file) => file.text).join("\n"), inputs: Object.keys(metafile.inputs) };
}

/** Why no browser can be started, or undefined. */
export async function missingBrowser(): Promise<string | undefined> {
  return findBrowser().then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

/** Runs in a page of the first browser that starts: the package's, else the system's. */
export async function inPage<T>(run: (page: Page) => Promise<T>): Promise<T> {
  return inBrowser(await findBrowser(), run);
}

let found: Promise<string> | undefined;

/** Once for all pages of a test file, because each start takes seconds. */
function findBrowser(): Promise<string> {
  found ??= firstThatStarts();
  return found;
}

async function firstThatStarts(): Promise<string> {
  const failures: string[] = [];
  for (const path of await candidates()) {
    try {
      await inBrowser(path, async (page) => page.title());
      return path;
    } catch (error) {
      failures.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(failures.join("\n"));
}

/** Starts the system's browser, else the package's, which runs in one process and starts slower. Null if none starts. */
export async function launchBrowser(): Promise<Browser | null> {
  for (const executablePath of (await candidates()).reverse()) {
    const isBundled = executablePath === (await bundled.executablePath());
    const args = isBundled ? [...bundled.args, ...flags] : flags;
    const browser = await chromium.launch({ executablePath, args, timeout: 30_000 }).catch(() => null);
    if (browser) return browser;
  }
  return null;
}

async function candidates(): Promise<string[]> {
  const own = process.platform === "linux" && process.arch === "x64" ? [await bundled.executablePath()] : [];
  return [...own, ...["/usr/bin/chromium", "/usr/bin/google-chrome"].filter((path) => existsSync(path))];
}

/** A browser with a temporary profile. */
async function inBrowser<T>(executablePath: string, run: (page: Page) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), "likeness-browser-"));
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: true,
      args: [...bundled.args, ...flags],
      timeout: 30_000,
    });
    try {
      return await run(await context.newPage());
    } finally {
      await context.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
