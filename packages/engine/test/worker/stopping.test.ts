import { expect, test } from "vitest";
import type { SanitizedImage } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { collectFaults } from "../support/collect-faults.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";
import { waitUntil } from "../support/wait-until.ts";

test("stop waits for open requests", async () => {
  const [pendingImage, sanitizeStarted] = [
    Promise.withResolvers<SanitizedImage>(),
    Promise.withResolvers<void>(),
  ];
  const sanitize = () => {
    sanitizeStarted.resolve();
    return pendingImage.promise;
  };
  const clock = createFakeClock();
  const client = start({ clock, imageSanitizer: { sanitize }, worker: false });
  const generating = client.generate({ reference_images: [btoa("pretend")] });
  await sanitizeStarted.promise;
  let stopped = false;
  const stopping = client.engine.stop().then(() => {
    stopped = true;
  });
  await clock.advance(4_000);
  expect(stopped).toBe(false);
  pendingImage.resolve({ bytes: new Uint8Array([1]), mediaType: "image/png" });
  expect((await generating).status).toBe(202);
  await stopping;
});

test("stop ends open long polls with the current state of the job", async () => {
  const clock = createFakeClock();
  const client = start({ clock, worker: false });
  const { json } = await client.generate();
  const pendingBefore = clock.pending();
  const polling = client.wait(json.data.id);
  await waitUntil(() => clock.pending() > pendingBefore);
  await client.engine.stop();
  expect((await polling).json.data.status).toBe("queued");
});

test("stop without a grace period does not wait for the rest of a request body", async () => {
  const clock = createFakeClock();
  const { faults, onFault } = collectFaults();
  const { engine } = start({ clock, onFault });
  const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) });
  const headers = { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" };
  const init = { method: "POST", body, headers, duplex: "half" };
  engine.fetch(`${engine.url}/api/v1/avatars/generate`, init).catch(() => undefined);
  await clock.advance(1);
  await engine.stop({ graceMs: 0 });
  expect(faults).toEqual([]);
});

test("stop waits at most the grace period for the rest of a request body", async () => {
  const clock = createFakeClock();
  const { engine } = start({ clock });
  const body = new ReadableStream();
  const headers = { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" };
  const init = { method: "POST", body, headers, duplex: "half" };
  engine.fetch(`${engine.url}/api/v1/avatars/generate`, init).catch(() => undefined);
  await clock.advance(1);
  let stopped = false;
  const stopping = engine.stop({ graceMs: 700 }).then(() => {
    stopped = true;
  });
  await clock.advance(699);
  expect(stopped).toBe(false);
  await clock.advance(1);
  await stopping;
});

test("repeated calls of stop return the same promise", async () => {
  const { engine } = start({ clock: createFakeClock() });
  expect(engine.stop()).toBe(engine.stop({ graceMs: 0 }));
  await engine[Symbol.asyncDispose]();
});

test("releasing a job does not count as an attempt", async () => {
  const [clock, store] = [createFakeClock(), createTestStore()];
  const front = start({ clock, store, worker: false });
  const { json } = await front.generate();
  for (let n = 0; n < 10; n++) {
    const model = createGatedModel();
    const { engine } = start({ clock, store, model });
    await model.generation(0);
    await engine.stop({ graceMs: 0 });
    const { data } = (await front.request("GET", `/api/v1/jobs/${json.data.id}`)).json;
    expect([data.status, data.attempts]).toEqual(["queued", 0]);
  }
  const last = start({ clock, store });
  await last.engine.idle();
  expect((await last.wait(json.data.id)).json.data).toMatchObject({ status: "completed", attempts: 1 });
});

test("stop requeues the jobs that it aborts", async () => {
  const [clock, store] = [createFakeClock(), createTestStore()];
  const model = createGatedModel();
  const { faults, onFault } = collectFaults();
  const client = start({ clock, store, model, onFault, worker: { concurrency: 3 } });
  await Promise.all([client.generate(), client.generate(), client.generate()]);
  await model.generation(2);
  const stopped = client.engine.stop({ graceMs: 100 });
  await clock.advance(100);
  await stopped;
  for (const { context } of model.started) expect(context.signal.aborted).toBe(true);
  const after = start({ clock, store, worker: false });
  expect((await after.request("GET", "/api/v1/jobs?status=queued")).json.data.total_count).toBe(3);
  expect(faults).toEqual([]);
});

test("stop keeps the result of a job that ends within the grace period", async () => {
  const [clock, store] = [createFakeClock(), createTestStore()];
  const model = createGatedModel();
  const client = start({ clock, store, model });
  const { json } = await client.generate();
  const generation = await model.generation(0);
  const stopped = client.engine.stop({ graceMs: 1_000 });
  await clock.advance(500);
  generation.finish();
  await stopped;
  const { data } = (
    await start({ clock, store, worker: false }).request("GET", `/api/v1/jobs/${json.data.id}`)
  ).json;
  expect(data.status).toBe("completed");
});
