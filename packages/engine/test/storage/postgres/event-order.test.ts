import { expect, test } from "vitest";
import type { Store } from "../../../src/ports/store.ts";
import { account1, account2 } from "../../../src/testing/store/entities/accounts.ts";
import { createEvent } from "../../../src/testing/store/entities/events.ts";
import { testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

const processes = 4;
const transactions = 60;

await testWithPostgres("order of events", ({ newSchema, open }) => {
  test("concurrent readers get the events of concurrent writers in the same order, with the events of a transaction adjacent", async () => {
    const schema = newSchema();
    const stores = Array.from({ length: processes }, () => open(schema).store);
    await stores[0]?.transact(async (tx) => {
      await tx.accounts.insert(account1);
      await tx.accounts.insert(account2);
    });
    const writing = stores.map((store, processIndex) => write(store, processIndex));
    const sequences = await Promise.all(stores.map((store) => readAll(store)));
    await Promise.all(writing);
    const [first = []] = sequences;
    for (const numbers of sequences) expect(numbers).toEqual(first);
    expect(new Set(first).size).toBe(2 * processes * transactions);
    for (let index = 0; index < first.length; index += 2)
      expect(first[index + 1]).toBe((first[index] ?? 0) + 1);
  });
});

/** Commits transactions of two events each. Half of the processes write to account 1, half to account 2. */
async function write(store: Store, processIndex: number): Promise<void> {
  await Promise.all(
    Array.from({ length: transactions }, (_, index) =>
      store.transact(async (tx) => {
        const number = 2 * (processIndex * transactions + index);
        const accountId = processIndex % 2 === 0 ? account1.id : account2.id;
        await tx.events.append(createEvent(number, { accountId }));
        await tx.events.append(createEvent(number + 1, { accountId }));
      }),
    ),
  );
}

/** Polls for all events and returns their numbers in order. */
async function readAll(store: Store): Promise<readonly number[]> {
  const seen: number[] = [];
  for (let last = 0; seen.length < 2 * processes * transactions; ) {
    for (const { id, sequence } of await store.events.after(last, 11)) {
      expect(sequence).toBe(last + 1);
      seen.push(Number(id.slice(-6)));
      last = sequence;
    }
  }
  return seen;
}
