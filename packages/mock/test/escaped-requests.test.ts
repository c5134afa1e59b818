import { once } from "node:events";
import { createServer } from "node:http";
import { Likeness } from "@likeness/client";
import { setupAvatarMock } from "@likeness/mock/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { start } from "./support.ts";

// As a module does at its top.
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

test("a fetch that was captured before listen() is told of, once, with what to do", async () => {
  const { mock } = start();
  const likeness = new Likeness({ apiKey: "test", fetch: captured, maxRetries: 0 });
  await expect(likeness.avatars.list()).rejects.toThrow("ENOTFOUND");
  await expect(likeness.avatars.list()).rejects.toThrow("ENOTFOUND");
  await settled();
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(
    /^LikenessMockWarning: GET https:\/\/api.likeness.example\/api\/v1\/avatars went out to the/,
  );
  expect(warnings[0]).toContain("Call mock.listen() before that code runs");
  expect(mock.violations).toEqual([]);
});

test("also when something real answers there", async () => {
  await using server = createServer((_, response) => response.end("me")).listen(0);
  await once(server, "listening");
  const address = server.address();
  const baseUrl = `http://localhost:${typeof address === "object" ? address?.port : ""}`;
  start({ baseUrl });
  expect(await (await captured(`${baseUrl}/api/v1/avatars`)).text()).toBe("me");
  await settled();
  expect(warnings).toEqual([
    expect.stringContaining(`GET ${baseUrl}/api/v1/avatars went out to the network`),
  ]);
});

test("and when nothing listens there", async () => {
  start({ baseUrl: "http://localhost:54321" });
  await expect(captured("http://localhost:54321/api/v1/avatars")).rejects.toThrow("fetch failed");
  await settled();
  expect(warnings).toEqual([
    expect.stringContaining("http://localhost:54321/api/v1/avatars went out to the network"),
  ]);
});

test("requests to other hosts are nobody's business", async () => {
  start();
  await captured("http://localhost:54321/").catch(() => undefined);
  await settled();
  expect(warnings).toEqual([]);
});

test("a fetch that is looked up at each call is mocked, and not told of", async () => {
  const { mock, likeness } = start();
  const late: typeof fetch = (...args) => globalThis.fetch(...args);
  await new Likeness({ apiKey: "test", fetch: late }).avatars.generateAndWait({ prompt: "a wise owl" });

  mock.failNext({ connection: "refused", times: 2 });
  mock.failNext({ status: 503 });
  await likeness.avatars.list({}, { maxRetries: 0 }).catch(() => undefined);
  await likeness.avatars.list({}, { signal: AbortSignal.abort() }).catch(() => undefined);
  await settled();
  expect(warnings).toEqual([]);
});

test("after close, nobody is told of anything", async () => {
  const mock = setupAvatarMock();
  mock.listen();
  await mock.close();
  await captured("https://api.likeness.example/").catch(() => undefined);
  await settled();
  expect(warnings).toEqual([]);
});

/** Warnings are emitted in the next tick. */
async function settled(): Promise<void> {
  await new Promise(setImmediate);
}
