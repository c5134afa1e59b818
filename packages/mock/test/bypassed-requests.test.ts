import { once } from "node:events";
import { createServer } from "node:http";
import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { start } from "./support.ts";

// Captured before listen(), as at the top of a module.
const { fetch: captured } = globalThis;

const warnings: string[] = [];
const listen = (warning: Error) => warnings.push(`${warning.name}: ${warning.message}`);

beforeEach(() => {
  warnings.length = 0;
  process.on("warning", listen);
});
afterEach(() => {
  process.off("warning", listen);
});

test("warns once if fetch was captured before listen()", async () => {
  const { mock } = start();
  const likeness = new Likeness({ apiKey: "test", fetch: captured, maxRetries: 0 });
  await expect(likeness.avatars.list()).rejects.toThrow("ENOTFOUND");
  await expect(likeness.avatars.list()).rejects.toThrow("ENOTFOUND");
  await nextTick();
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(
    /^LikenessMockWarning: GET https:\/\/api.likeness.example\/api\/v1\/avatars was sent to the/,
  );
  expect(warnings[0]).toContain("Call mock.listen() before that code runs");
  expect(mock.violations).toEqual([]);
});

test("warns if a real server responds", async () => {
  await using server = createServer((_, response) => response.end("me")).listen(0);
  await once(server, "listening");
  const address = server.address();
  const baseUrl = `http://localhost:${typeof address === "object" ? address?.port : ""}`;
  start({ baseUrl });
  expect(await (await captured(`${baseUrl}/api/v1/avatars`)).text()).toBe("me");
  await nextTick();
  expect(warnings).toEqual([
    expect.stringContaining(`GET ${baseUrl}/api/v1/avatars was sent to the network`),
  ]);
});

test("warns if the connection is refused", async () => {
  start({ baseUrl: "http://localhost:54321" });
  await expect(captured("http://localhost:54321/api/v1/avatars")).rejects.toThrow("fetch failed");
  await nextTick();
  expect(warnings).toEqual([
    expect.stringContaining("http://localhost:54321/api/v1/avatars was sent to the network"),
  ]);
});

test("ignores requests to other hosts", async () => {
  start();
  await captured("http://localhost:54321/").catch(() => undefined);
  await nextTick();
  expect(warnings).toEqual([]);
});

test("does not warn if fetch is resolved on each call", async () => {
  const { mock, likeness } = start();
  const lazyFetch: typeof fetch = (...args) => globalThis.fetch(...args);
  await new Likeness({ apiKey: "test", fetch: lazyFetch }).avatars.generateAndWait({ prompt: "a wise owl" });

  mock.failNext({ connection: "refused", times: 2 });
  mock.failNext({ status: 503 });
  await likeness.avatars.list({}, { maxRetries: 0 }).catch(() => undefined);
  await likeness.avatars.list({}, { signal: AbortSignal.abort() }).catch(() => undefined);
  await nextTick();
  expect(warnings).toEqual([]);
});

test("does not warn after close()", async () => {
  const mock = setupAvatarMock();
  mock.listen();
  await mock.close();
  await captured("https://api.likeness.example/").catch(() => undefined);
  await nextTick();
  expect(warnings).toEqual([]);
});

/** Waits until warnings are emitted. */
async function nextTick(): Promise<void> {
  await new Promise(setImmediate);
}
