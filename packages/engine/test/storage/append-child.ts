import { createSqliteStore } from "../../src/storage/sqlite/sqlite-store.ts";
import { account1, aJob, anEntry, anEvent } from "../../src/testing/store/samples.ts";

// Accepts jobs one after the other and in groups, and says the id of each event once it is acknowledged.
const [path = "", which = "", count = ""] = process.argv.slice(2);
const store = createSqliteStore({ path });
await store.transact(async (tx) => {
  if (!(await tx.findAccount(account1.id))) await tx.insertAccount(account1);
});

async function accept(number: number): Promise<void> {
  await store.transact(async (tx) => {
    await tx.insertJob(aJob(number));
    await tx.insertEntry(anEntry(number, { amount: 1 }));
    await tx.appendEvent(anEvent(number));
  });
  process.stdout.write(`${anEvent(number).id}\n`);
}

const first = Number(which) * Number(count);
const numbers = Array.from({ length: Number(count) }, (_, index) => first + index);
const alone = numbers.slice(0, numbers.length / 2);
for (const number of alone) await accept(number);
await Promise.all(numbers.slice(alone.length).map(accept));
await store.close();
