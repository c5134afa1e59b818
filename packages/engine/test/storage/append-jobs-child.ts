import { createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { account1 } from "../../src/testing/store/entities/accounts.ts";
import { createEvent } from "../../src/testing/store/entities/events.ts";
import { createJob } from "../../src/testing/store/entities/jobs.ts";
import { createEntry } from "../../src/testing/store/entities/ledger.ts";

// Inserts jobs sequentially and concurrently, and prints the id of each event once it is committed.
const [path = "", processIndex = "", count = ""] = process.argv.slice(2);
const store = createSqliteStore({ path });
await store.transact(async (tx) => {
  if (!(await tx.accounts.find(account1.id))) await tx.accounts.insert(account1);
});

async function insert(number: number): Promise<void> {
  await store.transact(async (tx) => {
    await tx.jobs.insert(createJob(number));
    await tx.ledger.insert(createEntry(number, { amount: 1 }));
    await tx.events.append(createEvent(number));
  });
  process.stdout.write(`${createEvent(number).id}\n`);
}

const first = Number(processIndex) * Number(count);
const numbers = Array.from({ length: Number(count) }, (_, index) => first + index);
const sequential = numbers.slice(0, numbers.length / 2);
for (const number of sequential) await insert(number);
await Promise.all(numbers.slice(sequential.length).map(insert));
await store.close();
