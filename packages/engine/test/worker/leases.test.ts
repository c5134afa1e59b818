import { expect, test } from "vitest";
import type { ImageSanitizer, Store } from "../../src/index.ts";
import { createMemoryBlobs } from "../../src/storage/memory/memory-blobs.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { collectFaults } from "../support/collect-faults.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";
import { createTinyModel } from "../support/tiny-model.ts";
import { waitUntil } from "../support/wait-until.ts";

const worker = { concurrency: 2, leaseMs: 900, timeoutMs: 1_000_000 };

test("keeps the lease of a running job, however long the attempt takes", async () => {
  const [clock, store] = [createFakeClock(), createTestStore()];
  const [slow, idle] = [createGatedModel(), createGatedModel()];
  // The only slot is taken, so the worker reads the store only to extend the lease.
  const client = start({ clock, store, worker: { ...worker, concurrency: 1 }, model: slow });
  const { json } = await client.generate();
  const generation = await slow.generation(0);
  start({ clock, store, worker, model: idle });
  await clock.advance(10 * worker.leaseMs);
  expect([slow.started.length, idle.started.length]).toEqual([1, 0]);
  generation.finish();
  expect((await client.wait(json.data.id)).json.data).toMatchObject({ status: "completed", attempts: 1 });
});

test("starts the lease at the commit of the claim, however long the transaction waited", async () => {
  const [clock, store] = [createFakeClock(), createTestStore()];
  const model = createGatedModel();
  const busy = Promise.withResolvers<void>();
  let isBusy = false;
  const transact: Store["transact"] = async (work) => {
    if (isBusy) await busy.promise;
    return store.transact(work);
  };
  const server = start({ clock, store, worker: false });
  // The only slot is taken after the claim, so the worker does not read the store again.
  start({ clock, store: { ...store, transact }, worker: { ...worker, concurrency: 1 }, model });
  await clock.advance(1);
  const { id } = (await server.generate()).json.data;
  isBusy = true;
  await clock.advance(worker.leaseMs);
  await clock.advance(worker.leaseMs);
  busy.resolve();
  const generation = await model.generation(0);
  const job = await store.transact((tx) => tx.jobs.get(id));
  generation.finish();
  expect(job?.lease?.until).toBe(clock.now() + worker.leaseMs);
});

test("aborts the attempt and records nothing if the job was taken over", async () => {
  const [clock, store] = [createFakeClock(), createTestStore()];
  const model = createGatedModel();
  const { faults, onFault } = collectFaults();
  const client = start({ clock, store, worker, model, onFault });
  const { json } = await client.generate();
  const generation = await model.generation(0);
  await store.transact(async (tx) => {
    const job = await tx.jobs.get(json.data.id);
    if (job) await tx.jobs.update({ ...job, lease: { worker: "another", until: clock.now() + 1_000_000 } });
  });
  expect(generation.context.signal.aborted).toBe(false);
  await clock.advance(worker.leaseMs / 3);
  expect(generation.context.signal.aborted).toBe(true);
  generation.finish();
  await clock.advance(1);
  const { data } = (await client.request("GET", `/api/v1/jobs/${json.data.id}`)).json;
  expect([data.status, faults]).toEqual(["processing", []]);
});

test("does not start a job twice in one worker when its lease has expired", async () => {
  const clock = createFakeClock();
  let suspendedMs = 0;
  // Simulates a suspended machine: the time has passed, but sleeps have not resolved.
  const suspendedClock = { ...clock, now: () => clock.now() + suspendedMs };
  const model = createGatedModel();
  const client = start({ clock: suspendedClock, worker, model });
  const { json } = await client.generate();
  const generation = await model.generation(0);
  suspendedMs = 5 * worker.leaseMs;
  const second = await client.generate();
  const other = await model.generation(1);
  expect(other.request.jobId).toBe(second.json.data.id);
  generation.finish();
  other.finish();
  expect((await client.wait(json.data.id)).json.data).toMatchObject({ status: "completed", attempts: 1 });
  expect((await client.wait(second.json.data.id)).json.data.attempts).toBe(1);
  expect(model.started.length).toBe(2);
});

test("aborts a job that a dead worker took over, and claims it again", async () => {
  const [clock, store] = [createFakeClock(), createTestStore()];
  const model = createGatedModel();
  const client = start({ clock, store, worker, model });
  const { json } = await client.generate();
  const generation = await model.generation(0);
  await store.transact(async (tx) => {
    const job = await tx.jobs.get(json.data.id);
    if (job) await tx.jobs.update({ ...job, lease: { worker: "dead", until: clock.now() } });
  });
  // Before the heartbeat notices, another job makes the worker look for work.
  const second = await client.generate();
  await waitUntil(() => generation.context.signal.aborted);
  (await model.generation(1)).finish();
  (await model.generation(2)).finish();
  expect((await client.wait(json.data.id)).json.data).toMatchObject({ status: "completed", attempts: 2 });
  expect((await client.wait(second.json.data.id)).json.data.status).toBe("completed");
});

test("retries a job whose reference image cannot be read", async () => {
  const clock = createFakeClock();
  const blobs = createMemoryBlobs();
  let broken = true;
  const { onFault, messages } = collectFaults();
  const imageSanitizer: ImageSanitizer = { sanitize: async (bytes) => ({ bytes, mediaType: "image/png" }) };
  const client = start({
    clock,
    worker,
    imageSanitizer,
    onFault,
    blobs: {
      put: blobs.put,
      get: async (sha256) => {
        if (broken) throw new Error("the disk failed");
        return blobs.get(sha256);
      },
    },
  });
  const { json } = await client.generate({ reference_images: [btoa("pretend")] });
  await waitUntil(() => messages().includes("disk failed"));
  broken = false;
  const status = async () => (await client.request("GET", `/api/v1/jobs/${json.data.id}`)).json.data.status;
  await expect.poll(status).toBe("queued");
  await clock.advance(2 * worker.leaseMs);
  expect((await client.wait(json.data.id)).json.data).toMatchObject({ status: "completed", attempts: 2 });
});

test("runs at most `concurrency` jobs concurrently", async () => {
  let [now, max] = [0, 0];
  const model = createTinyModel(async () => {
    now += 1;
    max = Math.max(max, now);
    // Longer than claiming the next job takes.
    await new Promise((resolve) => setTimeout(resolve, 20));
    now -= 1;
  });
  const client = start({ model, worker: { concurrency: 3 } });
  await Promise.all(Array.from({ length: 12 }, () => client.generate()));
  await client.engine.idle();
  expect(max).toBe(3);
});
