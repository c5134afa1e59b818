import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../../../illustrator/test/browser.ts";
import { createEngine, type Engine } from "../../src/index.ts";
import { type Server, serve } from "../../src/serve.ts";
import { createPictureModel } from "./picture-model.ts";

/** A browser with the studio of an engine that is served on a port. */
export interface ServedStudio {
  readonly engine: Engine;
  readonly server: Server;
  /** Opens a window of its own, like that of another user. */
  openWindow(options?: WindowOptions): Promise<Window>;
  /** Opens the studio with a one-time link and waits for the view at the path. */
  open(path?: string, options?: WindowOptions): Promise<Page>;
  /** Sends a request to the API as the operator. */
  api(method: string, path: string, body?: object, apiKey?: string): Promise<Json>;
  /** What no page may do: violations of the policy, exceptions, and dialogs of injected scripts. */
  readonly offences: readonly string[];
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly reducedMotion?: boolean;
}

export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
}

// biome-ignore lint/suspicious/noExplicitAny: tests fail on missing fields anyway
type Json = any;

/** Null if no browser starts here. */
export async function serveStudio(): Promise<ServedStudio | null> {
  const browser = await launchBrowser();
  if (!browser) return null;
  const engine = createEngine({ model: createPictureModel(), publicDraw: true, metrics: true });
  const server = await serve(engine, { port: 0 });
  const offences: string[] = [];

  async function openWindow(options: WindowOptions = {}): Promise<Window> {
    const context = await newContext(browser as Browser, options);
    context.on("page", (page) => watch(page, offences));
    return { context, page: await context.newPage() };
  }

  return {
    engine,
    server,
    offences,
    openWindow,
    async open(path = "", options) {
      const { page } = await openWindow(options);
      const link = new URL(engine.createStudioLink(server.url));
      link.pathname = `/studio/${path}`;
      await page.goto(link.href);
      await page.getByRole("navigation", { name: "Studio" }).waitFor();
      return page;
    },
    async api(method, path, body, apiKey = engine.apiKey) {
      const response = await engine.fetch(`${engine.url}/api/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
        ...(body && { body: JSON.stringify(body) }),
      });
      const { data, error } = await response.json();
      if (!response.ok) throw new Error(`${method} ${path}: ${error.message}`);
      return data;
    },
    async close() {
      await browser.close();
      await server.close({ graceMs: 0 });
      await engine.stop({ graceMs: 0 });
    },
  };
}

function newContext(
  browser: Browser,
  { width = 1440, colorScheme = "light", reducedMotion = false }: WindowOptions,
) {
  return browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
  });
}

function watch(page: Page, offences: string[]): void {
  page.on("pageerror", (error) => offences.push(`exception: ${error.message}`));
  page.on("dialog", (dialog) => {
    offences.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) offences.push(message.text());
  });
}
