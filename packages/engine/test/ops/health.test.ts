import { expect, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { fetchText } from "../support/fetch-text.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";
import { waitUntil } from "../support/wait-until.ts";

test("reports a healthy engine as live and ready, without an API key", async () => {
  const { engine } = start();
  const [live, ready] = [await fetchText(engine, "/healthz"), await fetchText(engine, "/readyz")];
  expect([live.status, JSON.parse(live.text)]).toEqual([200, { status: "ok" }]);
  expect(ready.status).toBe(200);
  expect(JSON.parse(ready.text)).toEqual({
    status: "ready",
    checks: { process: "ok", store: "ok", worker: "ok" },
  });
  expect(ready.headers.get("cache-control")).toBe("no-store");
});

test("reports an engine without a worker as ready", async () => {
  const { engine } = start({ worker: false });
  const { status, text } = await fetchText(engine, "/readyz");
  expect([status, JSON.parse(text).checks.worker]).toEqual([200, "elsewhere"]);
});

test("is not ready if the store cannot be read, and reveals no secrets", async () => {
  const store = createTestStore();
  let broken = false;
  const { engine } = start({
    worker: false,
    store: {
      ...store,
      events: {
        ...store.events,
        lastSequence: async () => {
          if (broken) throw new Error("cannot reach postgres://app:canary@db.internal");
          return store.events.lastSequence();
        },
      },
    },
  });
  expect((await fetchText(engine, "/readyz")).status).toBe(200);
  broken = true;
  const { status, text } = await fetchText(engine, "/readyz");
  expect([status, JSON.parse(text).checks.store]).toEqual([503, "cannot be read"]);
  expect(text).not.toMatch(/canary|postgres/);
  expect((await fetchText(engine, "/healthz")).status).toBe(200);
});

test("does not wait for a store that does not respond", async () => {
  const clock = createFakeClock();
  const store = createTestStore();
  let stuck = false;
  const lastSequence = () => (stuck ? new Promise<number>(() => undefined) : store.events.lastSequence());
  const { engine } = start({
    clock,
    worker: false,
    store: { ...store, events: { ...store.events, lastSequence } },
  });
  await fetchText(engine, "/healthz");
  stuck = true;
  const sleeping = clock.pending();
  const pending = fetchText(engine, "/readyz");
  await waitUntil(() => clock.pending() > sleeping);
  await clock.advance(2_000);
  const { status, text } = await pending;
  expect([status, JSON.parse(text).checks.store]).toEqual([503, "does not respond"]);
});

test("is live but not ready while it stops", async () => {
  const model = createGatedModel();
  const { engine, generate } = start({ model });
  await generate();
  const generation = await model.generation(0);
  const stopping = engine.stop();
  const ready = await fetchText(engine, "/readyz");
  expect([ready.status, JSON.parse(ready.text).checks.process]).toEqual([503, "stopping"]);
  expect((await fetchText(engine, "/healthz")).status).toBe(200);
  await expect(engine.fetch(`${engine.url}/api/v1/jobs`)).rejects.toThrow(/stopped/);
  generation.finish();
  await stopping;
  expect((await fetchText(engine, "/readyz")).status).toBe(503);
});

test("probes support GET and HEAD only", async () => {
  const { engine } = start();
  const { status, headers, text } = await fetchText(engine, "/readyz", { method: "POST" });
  expect([status, headers.get("allow")]).toEqual([405, "GET"]);
  expect(JSON.parse(text).error.hint).toContain("GET");
  const head = await fetchText(engine, "/healthz", { method: "HEAD" });
  expect([head.status, head.text]).toEqual([200, ""]);
});
