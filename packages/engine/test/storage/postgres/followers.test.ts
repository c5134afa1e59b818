import { expect, test } from "vitest";
import type { Store } from "../../../src/ports/store.ts";
import { account1, account2, anEvent } from "../../../src/testing/store/samples.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

const machines = 4;
const transactions = 60;

await testWithPostgres("followers of events", ({ newSchema, open }) => {
  test("many who follow and number the events of many writers all hear one story, in which a transaction's events stay together", async () => {
    const schema = newSchema();
    const stores = Array.from({ length: machines }, () => open(schema).store);
    await stores[0]?.transact(async (tx) => {
      await tx.insertAccount(account1);
      await tx.insertAccount(account2);
    });
    const writing = stores.map((store, machine) => write(store, machine));
    const stories = await Promise.all(stores.map((store) => follow(store)));
    await Promise.all(writing);
    const [first = []] = stories;
    for (const story of stories) expect(story).toEqual(first);
    expect(new Set(first).size).toBe(2 * machines * transactions);
    for (let index = 0; index < first.length; index += 2)
      expect(first[index + 1]).toBe((first[index] ?? 0) + 1);
  });
});

/** Transactions of two events each, half of them at once with those of the same account, half of another one. */
async function write(store: Store, machine: number): Promise<void> {
  await Promise.all(
    Array.from({ length: transactions }, (_, index) =>
      store.transact(async (tx) => {
        const number = 2 * (machine * transactions + index);
        const accountId = machine % 2 === 0 ? account1.id : account2.id;
        await tx.appendEvent(anEvent(number, { accountId }));
        await tx.appendEvent(anEvent(number + 1, { accountId }));
      }),
    ),
  );
}

/** The numbers of all events, as one who follows by sequence meets them. */
async function follow(store: Store): Promise<readonly number[]> {
  const met: number[] = [];
  for (let last = 0; met.length < 2 * machines * transactions; ) {
    for (const { id, sequence } of await store.eventsAfter(last, 11)) {
      expect(sequence).toBe(last + 1);
      met.push(Number(id.slice(-6)));
      last = sequence;
    }
  }
  return met;
}
