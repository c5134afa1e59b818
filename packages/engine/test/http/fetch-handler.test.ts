import * as fc from "fast-check";
import { expect, test } from "vitest";
import { start } from "../support/start.ts";

const generateBody = JSON.stringify({ prompt: "a wise owl" });

function generateRequest(url: string, apiKey: string): Request {
  return new Request(url, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: generateBody,
  });
}

const contexts: Record<string, readonly unknown[]> = {
  "Bun.serve's server": [
    new (class Server {
      hostname = "localhost";
      url = new URL("http://localhost");
      upgrade() {}
    })(),
  ],
  "Deno.serve's info": [{ remoteAddr: { transport: "tcp" }, completed: Promise.resolve() }],
  "Next's context": [{ params: Promise.resolve({ path: ["api"] }) }],
  "a Worker's env and context": [{ cache: {}, mode: "production", body: "x" }, { waitUntil() {} }],
  "Hono's env": [{ incoming: {}, outgoing: {} }],
  "an empty env": [{}],
  "an env with one setting that a RequestInit has": [{ mode: "production" }],
  "a number and a text": [1, "two"],
};

test.each(Object.entries(contexts))("ignores what a server passes after the request: %s", async (_, rest) => {
  const { engine } = start();
  const request = generateRequest(`${engine.url}/api/v1/avatars/generate`, engine.apiKey);
  expect((await engine.fetch(request, ...rest)).status).toBe(202);
});

test("does not mistake a server's context for a RequestInit, whatever its properties are named", async () => {
  const { engine } = start();
  const names = ["method", "headers", "body", "signal", "cache", "mode", "redirect", "next", "waitUntil"];
  const likeInit = fc.dictionary(fc.constantFrom(...names), fc.anything({ maxDepth: 1 }));
  const withBinding = fc.tuple(likeInit.map((env) => ({ ...env, KV: {} })));
  const withContext = fc.tuple(likeInit, fc.anything());
  await fc.assert(
    fc.asyncProperty(fc.oneof(withBinding, withContext), async (rest) => {
      const request = generateRequest(`${engine.url}/api/v1/avatars/generate`, engine.apiKey);
      expect((await engine.fetch(request, ...rest)).status).toBe(202);
    }),
    { numRuns: 50 },
  );
});

test("applies a RequestInit after a request, as fetch does", async () => {
  const { engine } = start();
  const request = generateRequest(`${engine.url}/api/v1/avatars/generate`, "wrong");
  const headers = { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" };
  expect((await engine.fetch(request, { headers })).status).toBe(202);
  const aborted = AbortSignal.abort(new Error("the caller left"));
  await expect(engine.fetch(engine.url, { signal: aborted })).rejects.toThrow("the caller left");
  await expect(engine.fetch(new Request(engine.url), { signal: aborted })).rejects.toThrow("the caller left");
});

test("accepts a Request as the init of a URL and keeps its method, headers and body", async () => {
  const { engine } = start();
  const url = `${engine.url}/api/v1/avatars/generate`;
  const init = () => generateRequest("http://elsewhere.example/", engine.apiKey);
  expect((await engine.fetch(url, init())).status).toBe(202);
  expect((await engine.fetch(new URL(url), init())).status).toBe(202);
  expect((await engine.fetch(new Request(url), init())).status).toBe(202);
});

test("accepts a request that is not an instance of the global Request", async () => {
  const { engine } = start();
  const { url, method, headers, body, signal } = generateRequest(
    `${engine.url}/api/v1/avatars/generate`,
    engine.apiKey,
  );
  const lookalike = Object.create({ url, method, headers, body, signal });
  expect((await engine.fetch(lookalike)).status).toBe(202);
});

test("accepts a URL of another realm", async () => {
  const { engine } = start();
  const address = { href: `${engine.url}/healthz`, toString: () => `${engine.url}/healthz` };
  const response = await Reflect.apply(engine.fetch, undefined, [address]);
  expect(response.status).toBe(200);
});
