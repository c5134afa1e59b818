import { expect, test } from "vitest";
import { afterDelivery, applyEndpointChange } from "../../src/model/endpoint.ts";
import { checkKey } from "../../src/model/idempotency.ts";
import { transition } from "../../src/model/job-transition.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { createEndpoint } from "../../src/testing/store/entities/endpoints.ts";
import { createKeyScope } from "../../src/testing/store/entities/idempotency-keys.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";
import { createTinyModel } from "../support/tiny-model.ts";
import { waitUntil } from "../support/wait-until.ts";

const hour = 3_600_000;

test("ends a rate-limit window that began before a backward clock change", async () => {
  const clock = createFakeClock();
  const client = start({ clock, worker: false, limits: { free: { requestsPerMinute: 1 } } });
  const { apiKey } = await client.engine.accounts.create({ name: "other", tier: "free" });
  const other = client.withApiKey(apiKey);
  const status = async () => (await other.request("GET", "/api/v1/jobs")).status;
  expect([await status(), await status()]).toEqual([200, 429]);
  clock.setBack(hour);
  const response = await other.request("GET", "/api/v1/jobs");
  expect(response.status).toBe(200);
  expect(Number(response.headers.get("x-ratelimit-reset")) * 1000).toBe(clock.now() + 60_000);
  expect(await status()).toBe(429);
});

test("takes over the job of a dead worker after a backward clock change", async () => {
  const clock = createFakeClock();
  const store = createTestStore();
  const first = start({ clock, store, worker: false });
  const { json } = await first.generate();
  await store.transact(async (tx) => {
    const job = await tx.jobs.get(json.data.id);
    const now = clock.now();
    const claim = job && transition(job, { kind: "claim", worker: "dead", until: now + 15_000 }, now);
    if (claim) await tx.jobs.update(claim);
  });
  clock.setBack(hour);
  const second = start({ clock, store });
  await clock.advance(15_000);
  await second.engine.idle();
  expect((await second.request("GET", `/api/v1/jobs/${json.data.id}`)).json.data.status).toBe("completed");
});

test("keeps running a job after a backward clock change, without a second attempt", async () => {
  const clock = createFakeClock();
  const model = createGatedModel();
  const { engine, generate, wait } = start({ clock, model });
  const { json } = await generate();
  const generation = await model.generation(0);
  clock.setBack(hour);
  await clock.advance(60_000);
  expect([model.started.length, generation.context.signal.aborted]).toEqual([1, false]);
  generation.finish();
  await engine.idle();
  expect((await wait(json.data.id)).json.data).toMatchObject({ status: "completed" });
});

test("retries a job after a backward clock change without a longer delay", async () => {
  const clock = createFakeClock();
  const tiny = createTinyModel();
  let attempts = 0;
  const { engine, generate, request } = start({
    clock,
    model: {
      async generate(request, context) {
        attempts += 1;
        if (attempts > 1) return tiny.generate(request, context);
        return { ok: false, code: "rate_limited", message: "busy", retryAfterMs: 30_000 };
      },
    },
  });
  const { json } = await generate();
  const status = async () => (await request("GET", `/api/v1/jobs/${json.data.id}`)).json.data.status;
  await waitUntil(() => attempts === 1);
  await expect.poll(status).toBe("queued");
  clock.setBack(hour);
  await clock.advance(60_000);
  await engine.idle();
  expect([await status(), attempts]).toEqual(["completed", 2]);
});

test("frees an idempotency key of a crashed request after a backward clock change", async () => {
  const clock = createFakeClock();
  const store = createTestStore();
  const client = start({ clock, store, worker: false });
  const record = (response: { status: number; body: string } | null, expiresAt: number) => ({
    scope: createKeyScope(),
    bodyHash: "hash",
    answer: response,
    claim: "claim",
    expiresAt,
  });
  const now = clock.now();
  expect(checkKey(record(null, now + 60_000), "hash", now)).toMatchObject({ kind: "inUse" });
  expect(checkKey(record(null, now + 60_000), "hash", now - hour)).toEqual({ kind: "fresh" });
  expect(checkKey(record(null, now + 60_000), "other", now - hour)).toEqual({ kind: "fresh" });
  // A stored response is replayed whatever the clock shows.
  const response = { status: 202, body: "{}" };
  expect(checkKey(record(response, now + 24 * hour), "hash", now - 1_000 * hour)).toMatchObject({
    kind: "replay",
  });
  const first = await client.generate({}, { "idempotency-key": "one" });
  clock.setBack(24 * hour);
  const again = await client.generate({}, { "idempotency-key": "one" });
  expect([again.status, again.json.data.id]).toEqual([202, first.json.data.id]);
});

test("rejects a URL that was signed before a backward clock change of weeks", async () => {
  const clock = createFakeClock();
  const { engine, generate, request } = start({ clock });
  const { json } = await generate();
  await engine.idle();
  const address = async () =>
    (await request("GET", `/api/v1/jobs/${json.data.id}`)).json.data.avatar.image_url;
  const signed = await address();
  expect((await engine.fetch(signed)).status).toBe(200);
  clock.setBack(hour);
  expect((await engine.fetch(signed)).status).toBe(200);
  clock.setBack(30 * 24 * hour);
  expect((await engine.fetch(signed)).status).toBe(403);
  expect((await engine.fetch(await address())).status).toBe(200);
});

test("continues an event stream of a job after a backward clock change", async () => {
  const clock = createFakeClock();
  const model = createGatedModel();
  const { engine, generate } = start({ clock, model });
  const { json } = await generate();
  const generation = await model.generation(0);
  const headers = { authorization: `Bearer ${engine.apiKey}` };
  const response = await engine.fetch(`${engine.url}/api/v1/jobs/${json.data.id}/events`, { headers });
  const reader = response.body?.getReader();
  let received = "";
  const reading = (async () => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      received += new TextDecoder().decode(part.value);
  })();
  await waitUntil(() => received.includes("processing"));
  clock.setBack(hour);
  await clock.advance(1_000);
  generation.context.onProgress("composing", 0.5);
  await clock.advance(1_000);
  await waitUntil(() => received.includes("composing"));
  generation.finish();
  await reading;
  expect(received).toContain("completed");
});

test("counts the failures of an endpoint from now if they began in the future", () => {
  const now = 1_000 * hour;
  const failed = { status: 500, error: "responded with 500" };
  const endpoint = {
    ...applyEndpointChange(createEndpoint(1), { active: true }, now),
    failingSince: now + 50 * hour,
  };
  const after = afterDelivery(endpoint, failed, now);
  expect(after).toMatchObject({ active: true, failingSince: now });
  expect(afterDelivery(after, failed, now + 120 * hour)).toMatchObject({
    active: false,
    disabledReason: "failing",
  });
});

test("runs a new job immediately after a backward clock change", async () => {
  const clock = createFakeClock();
  const { engine, generate } = start({ clock });
  await generate();
  clock.setBack(hour);
  await generate();
  await engine.idle();
});
