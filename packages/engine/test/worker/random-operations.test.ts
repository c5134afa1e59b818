import fc from "fast-check";
import { expect, test } from "vitest";

import { createEngine, type Engine, type Store } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { createSeededIds } from "../../src/testing/seeded-ids.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { start, type TestClient } from "../support/start.ts";
import { createSyncHashBlobStore } from "../support/sync-hash-blob-store.ts";
import { createKillableStore, createRecordingStore } from "../support/test-stores.ts";

const worker = { concurrency: 2, leaseMs: 900, timeoutMs: 20_000 };
const price = 2;
const granted = 7;

type Step =
  | { readonly do: "generate" | "release" | "crash" }
  | { readonly do: "cancel" | "finish" | "fail"; readonly which: number }
  | { readonly do: "wait"; readonly ms: number };

const which = fc.nat(5);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("generate" as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant("finish" as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("fail" as const), which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("cancel" as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("release" as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("crash" as const) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.nat(1_500) }) },
);

/** Starts a server and two workers, which steps stop or kill, on one store and one clock. */
async function createFixture() {
  const clock = createFakeClock();
  const blobs = createSyncHashBlobStore();
  const seededIds = createSeededIds();
  const { store, entries } = createRecordingStore();
  const model = createGatedModel();
  const onFault = () => undefined;
  const shared = { clock, blobs, ids: seededIds, prices: { image: price, image4K: price } };
  const server = start({ ...shared, store, worker: false });
  const { account, apiKey } = await server.engine.accounts.create({ name: "tenant", credits: granted });
  const client = server.withApiKey(apiKey);
  const ids: string[] = [];
  const startWorker = () => {
    const { store: own, kill } = createKillableStore(store);
    // The engine is not stopped when the test ends, because a killed engine would never stop.
    return { kill, engine: createEngine({ ...shared, store: own, model, worker, onFault }) };
  };
  const workers = [startWorker(), startWorker()];
  return { clock, store, entries, model, account, client, ids, workers, startWorker };
}

type Fixture = Awaited<ReturnType<typeof createFixture>>;

async function applyStep(fixture: Fixture, next: Step): Promise<void> {
  const { clock, model, client, ids, workers, startWorker } = fixture;
  switch (next.do) {
    case "generate": {
      const { status, json } = await client.generate({ seed: 1 });
      if (status === 202) ids.push(json.data.id);
      break;
    }
    case "cancel": {
      const id = ids.at(-1 - next.which);
      if (id) await client.request("POST", `/api/v1/jobs/${id}/cancel`);
      break;
    }
    case "finish":
      model.started.at(-1 - next.which)?.finish();
      break;
    case "fail":
      model.started.at(-1 - next.which)?.fail(new Error("simulated failure"));
      break;
    case "release": {
      const stopping = workers.shift();
      const stopped = stopping?.engine.stop({ graceMs: 0 });
      await clock.advance(1_000);
      await stopped;
      workers.push(startWorker());
      break;
    }
    case "crash":
      workers.shift()?.kill();
      workers.push(startWorker());
      break;
    case "wait":
      await clock.advance(next.ms);
  }
  await clock.advance(1);
}

async function expectConsistentLedger({ store, entries, account, ids }: Fixture): Promise<void> {
  const sum = (kind: string) =>
    entries.filter((entry) => entry.kind === kind).reduce((total, { amount }) => total + amount, 0);
  const held = sum("hold") - sum("charge") - sum("release");
  const charged = sum("charge");
  expect(await store.ledger.balance(account.id)).toEqual({
    available: granted - held - charged,
    held,
    charged,
  });
  expect(granted - held - charged).toBeGreaterThanOrEqual(0);
  const jobs = await Promise.all(ids.map((id) => store.jobs.find(account.id, id)));
  const of = (...states: string[]) => jobs.filter((job) => job && states.includes(job.status)).length;
  expect(held).toBe(price * of("queued", "processing"));
  expect(charged).toBe(price * of("completed"));
  await expectEachEndedOnce(store, of("completed", "failed", "cancelled"));
}

async function expectEachEndedOnce(store: Store, ended: number): Promise<void> {
  const events = await store.events.after(0, 1_000);
  const ends = events.filter(({ type }) => /^job\.(completed|failed|cancelled)$/.test(type));
  expect(new Set(ends.map(({ jobId }) => jobId)).size).toBe(ends.length);
  expect(ends.length).toBe(ended);
}

/** Completes all remaining jobs. */
async function finishAllJobs({ clock, model, store }: Fixture): Promise<void> {
  for (let rounds = 0; rounds < 60 && (await store.jobs.countUnfinished()) > 0; rounds++) {
    for (const generation of model.started) generation.finish();
    await clock.advance(worker.leaseMs);
  }
  expect(await store.jobs.countUnfinished()).toBe(0);
}

async function stopAll(client: TestClient, engines: readonly Engine[]): Promise<void> {
  await Promise.all([client.engine, ...engines].map((engine) => engine.stop({ graceMs: 0 })));
}

test("keeps the ledger consistent and ends each job once for random operations", async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
    const fixture = await createFixture();
    for (const next of steps) {
      await applyStep(fixture, next);
      await expectConsistentLedger(fixture);
    }
    await finishAllJobs(fixture);
    await expectConsistentLedger(fixture);
    await stopAll(
      fixture.client,
      fixture.workers.map(({ engine }) => engine),
    );
  });
  await fc.assert(property, { numRuns: 90 });
});
