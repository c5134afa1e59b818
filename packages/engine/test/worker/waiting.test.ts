import { expect, test } from "vitest";
import type { Store } from "../../src/index.ts";
import { transition } from "../../src/model/job-transition.ts";
import { capsOf, defaultLimits } from "../../src/model/limits.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start } from "../support/start.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { createTestStore } from "../support/test-stores.ts";
import { createTinyModel } from "../support/tiny-model.ts";

test("returns a long poll as soon as the job ends", async () => {
  const pendingGeneration = Promise.withResolvers<void>();
  const client = start({ model: createTinyModel(() => pendingGeneration.promise) });
  const { json } = await client.generate();
  const waiting = client.wait(json.data.id);
  pendingGeneration.resolve();
  expect((await waiting).json.data.status).toBe("completed");
});

test("returns the current state after the timeout of a long poll", async () => {
  const clock = createFakeClock();
  const pendingGeneration = Promise.withResolvers<void>();
  const client = start({ clock, model: createTinyModel(() => pendingGeneration.promise) });
  const { json } = await client.generate();
  const waiting = client.request(
    "GET",
    `/api/v1/jobs/${json.data.id}?wait_for_completion=true&timeout_seconds=3`,
  );
  await clock.advance(3_000);
  expect((await waiting).json.data.status).toBe("processing");
  pendingGeneration.resolve();
});

test("aborts the attempt of a running job that is cancelled", async () => {
  const begun = Promise.withResolvers<AbortSignal>();
  const model = createTinyModel((_, signal) => {
    begun.resolve(signal);
    return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  });
  const client = start({ model });
  const { json } = await client.generate();
  const signal = await begun.promise;
  const response = await client.request("POST", `/api/v1/jobs/${json.data.id}/cancel`);
  expect(response.json.data.status).toBe("cancelled");
  await new Promise((resolve) =>
    signal.aborted ? resolve(null) : signal.addEventListener("abort", resolve),
  );
  expect((await client.wait(json.data.id)).json.data).toMatchObject({ status: "cancelled", attempts: 1 });
});

test("progress is visible while a job runs and never decreases", async () => {
  const clock = createFakeClock();
  const steps = [0.2, 0.7, 0.4];
  const seen: number[] = [];
  const next = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const tiny = createTinyModel();
  const client = start({
    clock,
    model: {
      async generate(request, context) {
        for (const [at, step] of steps.entries()) {
          await next[at]?.promise;
          context.onProgress("drawing", step);
        }
        return tiny.generate(request, context);
      },
    },
  });
  const { json } = await client.generate();
  for (const { resolve } of next) {
    await clock.advance(300);
    resolve();
    await clock.advance(1);
    seen.push((await client.request("GET", `/api/v1/jobs/${json.data.id}`)).json.data.progress);
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen[0]).toBeGreaterThan(0);
  expect((await client.wait(json.data.id)).json.data.progress).toBe(1);
});

test("writes progress at most once per interval", async () => {
  const clock = createFakeClock();
  const model = createGatedModel();
  const store = createTestStore();
  let writes = 0;
  const transact: Store["transact"] = (work) => {
    writes += 1;
    return store.transact(work);
  };
  const client = start({ clock, model, store: { ...store, transact } });
  await client.generate();
  const { context, finish } = await model.generation(0);
  await clock.advance(250);
  const before = writes;
  for (let n = 0; n < 100; n++) context.onProgress("drawing", n / 100);
  await clock.advance(1);
  expect(writes - before).toBe(1);
  finish();
  await client.engine.idle();
});

test("releases a job that does not end within the grace period of stop", async () => {
  const clock = createFakeClock();
  const dataDir = temporaryDirectory();
  const first = start({
    dataDir,
    clock,
    worker: { concurrency: 1 },
    model: createTinyModel(
      (_, signal) =>
        new Promise((_r, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    ),
  });
  const { json } = await first.generate();
  await clock.advance(10);
  const stopped = first.engine.stop({ graceMs: 100 });
  await clock.advance(200);
  await stopped;
  await expect(first.engine.fetch(first.engine.url)).rejects.toThrow(/stopped/);
  const restarted = start({ dataDir });
  expect((await restarted.wait(json.data.id)).json.data).toMatchObject({ status: "completed", attempts: 1 });
});

test("takes over a job whose claim has expired", async () => {
  const { client, claimAndDie, runRemaining } = simulateDeadWorkers();
  const { json } = await client.generate();
  await claimAndDie();
  await runRemaining();
  expect((await client.wait(json.data.id)).json.data).toMatchObject({ status: "completed", attempts: 2 });
});

test("fails a job whose worker died twice", async () => {
  const { client, claimAndDie, runRemaining } = simulateDeadWorkers();
  const { json } = await client.generate();
  for (let n = 0; n < 2; n++) await claimAndDie();
  await runRemaining();
  const { data } = (await client.wait(json.data.id)).json;
  expect(data).toMatchObject({ status: "failed", attempts: 2, error: { code: "unknown" } });
  expect(data.error.message).toContain("its worker stopped responding 2 times");
  expect(data.attempt_log).toMatchObject([{ outcome: "lost" }, { outcome: "lost" }]);
});

test("emits all events of a job in order", async () => {
  const client = start();
  const received: string[] = [];
  client.engine.events.subscribe(({ type }) => received.push(type));
  const { json } = await client.generate();
  await client.wait(json.data.id);
  await client.request("POST", "/api/v1/avatars/save", { body: { job_id: json.data.id } });
  await client.engine.idle();
  await new Promise((resolve) => setImmediate(resolve));
  expect(received).toEqual(["job.queued", "job.completed", "avatar.saved"]);
});

/** Simulates workers that die after they have claimed a job. */
function simulateDeadWorkers() {
  const clock = createFakeClock();
  const store = createTestStore();
  const client = start({ store, clock, worker: false });
  const claimAndDie = async () => {
    await store.transact(async (tx) => {
      const job = await tx.jobs.nextClaimable(clock.now(), {
        caps: capsOf(defaultLimits),
        leaseMs: 1_000,
      });
      const claim = { kind: "claim", worker: "dead", until: clock.now() + 1_000 } as const;
      const claimed = job && transition(job, claim, clock.now());
      if (claimed) await tx.jobs.update(claimed);
    });
    await clock.advance(1_001);
  };
  const runRemaining = () => start({ store, clock }).engine.idle();
  return { client, claimAndDie, runRemaining };
}
