import { expect, test } from "vitest";
import { scrub } from "../../src/adapters/telemetry/scrub.ts";
import { captureLogLines } from "../support/capture-log-lines.ts";
import { fetchMetrics, fetchText } from "../support/fetch-text.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";

const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

test("logs one line per request, with its route, account and trace", async () => {
  const { logger, lines } = captureLogLines();
  const { engine, request } = start({ logger });
  const { headers } = await request("GET", "/api/v1/jobs?limit=5", { headers: { traceparent } });
  await fetchText(engine, "/nowhere", { headers: { traceparent: "invalid" } });
  expect(lines.filter(({ message }) => message === "request")).toEqual([
    {
      level: "info",
      message: "request",
      request_id: headers.get("x-request-id"),
      method: "GET",
      route: "/api/v1/jobs",
      path: "/api/v1/jobs",
      status: 200,
      ms: expect.any(Number),
      account_id: engine.account.id,
      traceparent,
    },
    expect.not.objectContaining({ traceparent: "invalid" }),
  ]);
});

test("logs probes at debug level", async () => {
  const { logger, lines } = captureLogLines();
  const { engine } = start({ logger, metrics: true });
  for (const path of ["/healthz", "/readyz"]) await fetchText(engine, path);
  await fetchMetrics(engine);
  const requests = lines.filter(({ message }) => message === "request");
  expect(requests.map(({ level }) => level)).toEqual(["debug", "debug", "debug"]);
});

test("logs the ends of jobs, workers and faults, and the request id of faults", async () => {
  const { logger, lines } = captureLogLines();
  const model = createGatedModel();
  const store = createTestStore();
  const list = () => Promise.reject(new Error("the list broke"));
  const { engine, generate, request } = start({
    logger,
    model,
    store: { ...store, jobs: { ...store.jobs, list } },
  });
  const one = await generate();
  (await model.generation(0)).finish();
  await engine.idle();
  const two = await generate();
  (await model.generation(1)).fail(new Error("no pen"));
  await engine.idle();
  const broken = await request("GET", "/api/v1/jobs");
  await engine.stop();
  const payload = (message: string) => lines.filter((line) => line.message === message);
  expect(payload("job completed")).toMatchObject([{ level: "info", job_id: one.json.data.id, attempts: 1 }]);
  expect(payload("job failed")).toMatchObject([{ level: "warn", job_id: two.json.data.id, code: "unknown" }]);
  expect(payload("worker started").length + payload("worker stopped").length).toBe(2);
  expect(payload("fault")).toMatchObject([
    { level: "error", err: { message: "no pen" } },
    { level: "error", err: { message: "the list broke" }, request_id: broken.headers.get("x-request-id") },
  ]);
  expect(payload("request").at(-1)).toMatchObject({ level: "error", status: 500 });
});

test("does not log an aborted request as a server error", async () => {
  const { logger, lines } = captureLogLines();
  const abort = new AbortController();
  const store = createTestStore();
  const list = () => {
    abort.abort();
    return Promise.reject(abort.signal.reason);
  };
  const { engine } = start({ logger, store: { ...store, jobs: { ...store.jobs, list } } });
  const headers = { authorization: `Bearer ${engine.apiKey}` };
  await fetchText(engine, "/api/v1/jobs", { headers, signal: abort.signal }).catch(() => undefined);
  expect(lines.filter(({ message }) => message !== "worker started")).toMatchObject([
    { level: "info", message: "request", route: "/api/v1/jobs", status: 499 },
  ]);
});

test("logs no secrets at any level", async () => {
  const { logger, lines } = captureLogLines();
  const apiKey = "lk_canary_8f14e45fceea167a";
  const store = createTestStore();
  const cause = new Error("connect postgres://likeness:canary-password@db.internal/likeness refused");
  const error = new Error(`Authorization: Bearer ${apiKey}; signature=canary-signature&x=1`, { cause });
  const list = () => Promise.reject(Object.assign(error, { config: { headers: { apiKey } } }));
  const { engine, generate, wait, request, withApiKey } = start({
    logger,
    apiKey,
    store: { ...store, avatars: { ...store.avatars, list } },
  });
  const { json } = await generate({ prompt: "canary-prompt", metadata: { note: "canary-metadata" } });
  const ended = await wait(json.data.id);
  const address = new URL(ended.json.data.avatar.image_url);
  await engine.fetch(address);
  await request("GET", "/api/v1/avatars");
  await withApiKey("lk_canary_of_somebody_else").request("GET", "/api/v1/jobs");
  await fetchText(engine, `/api/v1/jobs?api_key=${apiKey}`, { headers: { cookie: "canary-cookie" } });
  await fetchText(engine, `/${apiKey}`);
  await engine.stop();
  const text = JSON.stringify(lines);
  expect(text).not.toContain("canary");
  expect(text).not.toContain(address.searchParams.get("signature"));
  expect(text).toContain("[hidden]");
  expect(lines.some(({ route, path }) => route === "/api/v1/assets/:id" && path === address.pathname)).toBe(
    true,
  );
});

test("responds normally if the logger throws", async () => {
  const broken = () => {
    throw new Error("disk full");
  };
  const logger = { debug: broken, info: broken, warn: broken, error: broken };
  const { generate, wait } = start({ logger });
  const { json } = await generate();
  expect((await wait(json.data.id)).json.data.status).toBe("completed");
});

test.each([
  ["Bearer abc.def-123", "Bearer [hidden]"],
  ["key lk_live_abc123 and whsec_MfKQ9r8GKYqrTwjU+/==", "key lk_[hidden] and whsec_[hidden]"],
  ["https://h/a?expires=1&signature=abc_-1&x=2", "https://h/a?expires=1&signature=[hidden]&x=2"],
  ["https://b.s3/x?X-Amz-Signature=deadbeef", "https://b.s3/x?X-Amz-Signature=[hidden]"],
  ["postgres://me:pa:ss@h:5432/db", "postgres://me:[hidden]@h:5432/db"],
  ["nothing to hide: http://h:80/a", "nothing to hide: http://h:80/a"],
])("removes %s", (text, clean) => {
  expect(scrub(text)).toBe(clean);
});
