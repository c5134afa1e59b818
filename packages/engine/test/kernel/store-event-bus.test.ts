import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { RecordedEvent, Store } from "../../src/index.ts";
import { createMemoryStore } from "../../src/storage/memory/memory-store.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { hearFaults } from "../support/collect-faults.ts";
import { countedLooks } from "../support/counted-reads.ts";
import { start } from "../support/start.ts";
import { until } from "../support/until.ts";

test("a backlog is told to its end, however long it is", async () => {
  const store = createMemoryStore();
  const door = start({ store, clock: createFakeClock(), worker: false });
  const payload: number[] = [];
  door.engine.events.subscribe(({ sequence }) => payload.push(sequence));
  await store.transact(async (tx) => {
    for (let n = 0; n < 1_234; n++) await tx.appendEvent(anEvent());
  });
  await door.generate();
  await until(() => payload.length >= 1_235);
  expect(payload).toEqual(Array.from({ length: 1_235 }, (_, n) => n + 1));
});

test("a listener that throws does not silence the others, and is told of", async () => {
  const { onFault, faults } = hearFaults();
  const door = start({ onFault, worker: false });
  const payload: string[] = [];
  door.engine.events.subscribe(() => {
    throw new Error("a bad listener");
  });
  door.engine.events.subscribe(({ type }) => payload.push(type));
  await door.generate();
  await door.generate();
  await until(() => payload.length === 2);
  expect(faults.map(String)).toEqual(["Error: a bad listener", "Error: a bad listener"]);
});

test("who has unsubscribed hears nothing more, and the store is left in peace", async () => {
  const { store, looks } = countedLooks();
  const door = start({ store, worker: false });
  const payload: RecordedEvent[] = [];
  const unsubscribe = door.engine.events.subscribe((event) => payload.push(event));
  await door.generate();
  await until(() => payload.length === 1);
  unsubscribe();
  const before = looks();
  await door.generate();
  await door.generate();
  expect([payload.length, looks()]).toEqual([1, before]);
});

test("a look at the store that fails is told of and made again", async () => {
  const clock = createFakeClock();
  const { onFault, said } = hearFaults();
  const store = failsOnce("eventsAfter");
  const door = start({ store, clock, onFault, worker: false });
  const payload: string[] = [];
  door.engine.events.subscribe(({ type }) => payload.push(type));
  await door.generate();
  await until(() => said() === "Error: eventsAfter hiccups");
  await clock.advance(1_000);
  expect(payload).toEqual(["job.queued"]);
});

test("a store that cannot be read when listening begins does not leave the process deaf", async () => {
  const clock = createFakeClock();
  const { onFault, said } = hearFaults();
  const store = failsOnce("lastSequence");
  const door = start({ store, clock, onFault, worker: false });
  const payload: string[] = [];
  door.engine.events.subscribe(({ type }) => payload.push(type));
  await door.generate();
  await until(() => said() === "Error: lastSequence hiccups");
  await clock.advance(1_000);
  await door.generate();
  await until(() => payload.length > 0);
  expect(payload).toEqual(["job.queued"]);
});

test("a worker whose store hiccups when it starts still draws", async () => {
  const clock = createFakeClock();
  const { onFault } = hearFaults();
  const door = start({ store: failsOnce("lastSequence"), clock, onFault, worker: { leaseMs: 15_000 } });
  const { json } = await door.generate();
  await clock.advance(16_000);
  expect((await door.wait(json.data.id)).json.data.status).toBe("completed");
});

function anEvent() {
  const [id, jobId] = [randomUUID(), randomUUID()];
  return {
    id,
    type: "job.failed" as const,
    accountId: "x",
    jobId,
    avatarId: null,
    endpointId: null,
    createdAt: createFakeClock().now(),
  };
}

function failsOnce(method: "eventsAfter" | "lastSequence"): Store {
  const store = createMemoryStore();
  let failed = false;
  const fail = () => {
    if (failed) return;
    failed = true;
    throw new Error(`${method} hiccups`);
  };
  return {
    ...store,
    async lastSequence() {
      if (method === "lastSequence") fail();
      return store.lastSequence();
    },
    async eventsAfter(...asked) {
      if (method === "eventsAfter") fail();
      return store.eventsAfter(...asked);
    },
  };
}
