import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { serveMock } from "@likeness/mock/server";
import { build } from "esbuild";
import { expect, onTestFinished, test } from "vitest";
import { inPage, missingBrowser } from "../../illustrator/test/browser.ts";

const missing = await missingBrowser();
if (missing !== undefined)
  process.stderr.write(`SKIPPED the worker of the mock: no browser starts here. ${missing}\n`);

test.skipIf(missing !== undefined)(
  "a page with the SDK and its default URL gets pictures from the mock, and its faults",
  async () => {
    const server = await serveMock({ port: 0, images: "tiny" });
    onTestFinished(() => server.close());
    const url = await serveFiles({
      "/": ["text/html", '<!doctype html><title>Test</title><script src="/app.js"></script>'],
      "/app.js": ["text/javascript", await bundle()],
      "/mockServiceWorker.js": [
        "text/javascript",
        await readFile(createRequire(import.meta.url).resolve("msw/mockServiceWorker.js"), "utf8"),
      ],
    });
    await inPage(async (page) => {
      await page.goto(`${url}/?server=${encodeURIComponent(server.url)}`);
      const result = await page.waitForFunction(() => ("result" in window ? window.result : null));
      expect(await result.jsonValue()).toEqual({
        imageUrl: expect.stringContaining(server.url),
        bytes: expect.any(Number),
        refused: expect.stringContaining("rateLimitStorm"),
      });
    });
    // The first attempt met the outage.
    expect(server.mock.calls.generateAvatar.map(({ status }) => status)).toEqual([503, 202]);
  },
);

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "worker.fixture.ts")],
    bundle: true,
    format: "iife",
    platform: "browser",
    conditions: ["source"],
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("\n");
}

async function serveFiles(files: Readonly<Record<string, readonly [string, string]>>): Promise<string> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [type, text] = files[pathname] ?? ["text/plain", ""];
    response.writeHead(pathname in files ? 200 : 404, { "content-type": type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}
