import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { RecordedEvent, Store } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { collectFaults } from "../support/collect-faults.ts";
import { countEventReads } from "../support/count-event-reads.ts";
import { start } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";
import { waitUntil } from "../support/wait-until.ts";

test("dispatches a long backlog completely", async () => {
  const store = createTestStore();
  const client = start({ store, clock: createFakeClock(), worker: false });
  const received: number[] = [];
  client.engine.events.subscribe(({ sequence }) => received.push(sequence));
  await store.transact(async (tx) => {
    for (let n = 0; n < 1_234; n++) await tx.events.append(createEvent());
  });
  await client.generate();
  await waitUntil(() => received.length >= 1_235);
  expect(received).toEqual(Array.from({ length: 1_235 }, (_, n) => n + 1));
});

test("reports a listener that throws and still calls the others", async () => {
  const { onFault, faults } = collectFaults();
  const client = start({ onFault, worker: false });
  const received: string[] = [];
  client.engine.events.subscribe(() => {
    throw new Error("a bad listener");
  });
  client.engine.events.subscribe(({ type }) => received.push(type));
  await client.generate();
  await client.generate();
  await waitUntil(() => received.length === 2);
  expect(faults.map(String)).toEqual(["Error: a bad listener", "Error: a bad listener"]);
});

test("stops dispatching and reading the store after unsubscribe", async () => {
  const { store, reads } = countEventReads();
  const client = start({ store, worker: false });
  const received: RecordedEvent[] = [];
  const unsubscribe = client.engine.events.subscribe((event) => received.push(event));
  await client.generate();
  await waitUntil(() => received.length === 1);
  unsubscribe();
  const before = reads();
  await client.generate();
  await client.generate();
  expect([received.length, reads()]).toEqual([1, before]);
});

test("reports a failed read of the store and repeats it", async () => {
  const clock = createFakeClock();
  const { onFault, messages } = collectFaults();
  const store = failsOnce("after");
  const client = start({ store, clock, onFault, worker: false });
  const received: string[] = [];
  client.engine.events.subscribe(({ type }) => received.push(type));
  await client.generate();
  await waitUntil(() => messages() === "Error: after failed");
  await clock.advance(1_000);
  expect(received).toEqual(["job.queued"]);
});

test("still dispatches events if the first read of the store failed", async () => {
  const clock = createFakeClock();
  const { onFault, messages } = collectFaults();
  const store = failsOnce("lastSequence");
  const client = start({ store, clock, onFault, worker: false });
  const received: string[] = [];
  client.engine.events.subscribe(({ type }) => received.push(type));
  await client.generate();
  await waitUntil(() => messages() === "Error: lastSequence failed");
  await clock.advance(1_000);
  await client.generate();
  await waitUntil(() => received.length > 0);
  expect(received).toEqual(["job.queued"]);
});

test("runs jobs even if the first read of the store failed", async () => {
  const clock = createFakeClock();
  const { onFault } = collectFaults();
  const client = start({ store: failsOnce("lastSequence"), clock, onFault, worker: { leaseMs: 15_000 } });
  const { json } = await client.generate();
  await clock.advance(16_000);
  expect((await client.wait(json.data.id)).json.data.status).toBe("completed");
});

function createEvent() {
  const [id, jobId] = [randomUUID(), randomUUID()];
  return {
    id,
    type: "job.failed" as const,
    accountId: "x",
    jobId,
    avatarId: null,
    lookId: null,
    commentId: null,
    endpointId: null,
    createdAt: createFakeClock().now(),
  };
}

function failsOnce(method: "after" | "lastSequence"): Store {
  const store = createTestStore();
  let failed = false;
  const fail = () => {
    if (failed) return;
    failed = true;
    throw new Error(`${method} failed`);
  };
  return {
    ...store,
    events: {
      async lastSequence() {
        if (method === "lastSequence") fail();
        return store.events.lastSequence();
      },
      async after(...asked) {
        if (method === "after") fail();
        return store.events.after(...asked);
      },
    },
  };
}
