import { expect, test } from "vitest";
import { type Change, notifyAfterCommit, withAfterCommit } from "../../src/kernel/after-commit.ts";
import { createTestStore } from "../support/test-stores.ts";

function createRecorder() {
  const calls: Change[][] = [];
  const store = withAfterCommit(createTestStore(), (changes) => calls.push([...changes]));
  return { store, calls };
}

test("calls the hook once per transaction, after its commit", async () => {
  const { store, calls } = createRecorder();
  await store.transact(async (tx) => {
    for (const change of ["events", "deliveries", "events"] as const) notifyAfterCommit(tx, change);
    expect(calls).toEqual([]);
  });
  expect(calls).toEqual([["events", "deliveries"]]);
});

test("does not call the hook for a transaction without changes or one that was rolled back", async () => {
  const { store, calls } = createRecorder();
  await store.transact(async () => undefined);
  const rolledBack = store.transact(async (tx) => {
    notifyAfterCommit(tx, "jobs");
    throw new Error("rolled back");
  });
  await expect(rolledBack).rejects.toThrow("rolled back");
  expect(calls).toEqual([]);
});
