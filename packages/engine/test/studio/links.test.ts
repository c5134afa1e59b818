import { expect, test } from "vitest";
import { createEngine } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { captureLogLines } from "../support/capture-log-lines.ts";
import { serveEngine } from "../support/serve-engine.ts";
import { start } from "../support/start.ts";

const local = "http://127.0.0.1:4010";

function codeOf(link: string): string {
  return new URL(link).hash.replace("#code=", "");
}

function exchange(
  code: unknown,
  { origin = local, headers = {} }: { origin?: string; headers?: Record<string, string> } = {},
) {
  return new Request(`${origin}/studio/session`, {
    method: "POST",
    body: JSON.stringify({ code }),
    headers: { "content-type": "application/json", ...headers },
  });
}

test("the code of a link is exchanged for the API key, once", async () => {
  const { engine } = start();
  const link = engine.createStudioLink(`${local}/`);
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:4010\/studio\/#code=[\w-]{43}$/);
  const first = await engine.fetch(exchange(codeOf(link)));
  expect([first.status, await first.json()]).toEqual([200, { apiKey: engine.apiKey }]);
  expect(first.headers.get("cache-control")).toBe("no-store");
  const second = await engine.fetch(exchange(codeOf(link)));
  expect(second.status).toBe(401);
  expect((await second.json()).error).toMatchObject({
    code: "invalid_api_key",
    message: expect.stringContaining("used already"),
  });
});

test("codes are valid for ten minutes, and for the engine that made them", async () => {
  const clock = createFakeClock();
  const { engine } = start({ clock });
  const codes = [engine.createStudioLink(local), engine.createStudioLink(local)].map(codeOf);
  await clock.advance(10 * 60_000 - 1);
  expect((await start().engine.fetch(exchange(codes[0]))).status).toBe(401);
  expect((await engine.fetch(exchange(codes[0]))).status).toBe(200);
  await clock.advance(1);
  expect((await engine.fetch(exchange(codes[1]))).status).toBe(401);
});

test.each([
  ["a code that does not exist", exchange("x".repeat(43)), 401],
  ["an empty code", exchange(""), 400],
  ["a number", exchange(7), 400],
  ["a body without a code", exchange(undefined), 400],
])("rejects %s", async (_name, request, status) => {
  const { engine } = start();
  engine.createStudioLink(local);
  expect((await engine.fetch(request)).status).toBe(status);
});

test.each([
  ["another host name", { origin: "http://faces.example" }],
  ["a page of another site", { headers: { "sec-fetch-site": "cross-site" } }],
  ["another port of this machine", { headers: { "sec-fetch-site": "same-site" } }],
])("does not accept a code from %s", async (_name, options) => {
  const { engine } = start();
  const code = codeOf(engine.createStudioLink(local));
  expect((await engine.fetch(exchange(code, options))).status).toBe(401);
  // It was not used up by that.
  expect((await engine.fetch(exchange(code))).status).toBe(200);
});

test("accepts a code from this machine only", async () => {
  const served = await serveEngine({}, {}, { trustedProxies: 1 });
  const code = codeOf(served.client.engine.createStudioLink(served.server.url));
  const send = (headers: Record<string, string>) =>
    fetch(exchange(code, { origin: served.server.url, headers }));
  expect((await send({ "x-forwarded-for": "203.0.113.7" })).status).toBe(401);
  expect((await send({})).status).toBe(200);
});

test("logs neither the code nor the key", async () => {
  const lines = captureLogLines();
  const engine = createEngine({ logger: lines.logger });
  const code = codeOf(engine.createStudioLink(local));
  await engine.fetch(exchange(code));
  await engine.fetch(exchange(code));
  await engine.stop();
  const text = JSON.stringify(lines.lines);
  expect(text).toContain("/studio/session");
  expect(text).not.toContain(code);
  expect(text).not.toContain(engine.apiKey);
});
