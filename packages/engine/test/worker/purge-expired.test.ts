import { expect, test } from "vitest";
import type { Store } from "../../src/index.ts";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { collectFaults } from "../support/collect-faults.ts";
import { start } from "../support/start.ts";
import { createTestStore } from "../support/test-stores.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

async function withKey(store: Store) {
  const clock = createFakeClock();
  const { onFault, messages } = collectFaults();
  const client = start({ store, clock, onFault, worker: false });
  await client.generate({}, { "idempotency-key": "of today" });
  const { id } = client.engine.account;
  const scope = { accountId: id, method: "POST", route: "/avatars/generate", key: "of today" };
  const kept = async () => (await store.transact((tx) => tx.idempotencyKeys.find(scope))) !== null;
  return { clock, kept, messages };
}

test("deletes idempotency keys after a day, not before", async () => {
  const { clock, kept } = await withKey(createTestStore());
  await clock.advance(day - hour);
  expect(await kept()).toBe(true);
  await clock.advance(2 * hour);
  expect(await kept()).toBe(false);
});

test("reports a failed purge and repeats it", async () => {
  const store = createTestStore();
  let broken = false;
  const transact: Store["transact"] = (work) => {
    if (broken) throw new Error("the disk failed");
    return store.transact(work);
  };
  const { clock, kept, messages } = await withKey({ ...store, transact });
  await clock.advance(day - hour / 2);
  broken = true;
  await clock.advance(hour);
  expect(messages()).toContain("the disk failed");
  broken = false;
  expect(await kept()).toBe(true);
  await clock.advance(hour);
  expect(await kept()).toBe(false);
});
