import { expect, test } from "vitest";
import { StoreFullError } from "../../src/ports/store-errors.ts";
import type { SqlDriver, SqlSession } from "../../src/storage/sql/driver.ts";
import { createSqlStore } from "../../src/storage/sql/sql-store.ts";
import { openSqliteInMemory } from "../../src/storage/sqlite/open-driver.ts";
import { account1, account2 } from "../../src/testing/store/entities/accounts.ts";
import { createEndpoint } from "../../src/testing/store/entities/endpoints.ts";
import { createJob } from "../../src/testing/store/entities/jobs.ts";
import { createGrant } from "../../src/testing/store/entities/ledger.ts";

/** A store in memory that counts the transactions of the database. */
function openCounting(change: (session: SqlSession, count: number) => Partial<SqlSession> = () => ({})) {
  const driver = openSqliteInMemory();
  let transactions = 0;
  const counting: SqlDriver = {
    ...driver,
    async begin() {
      const session = await driver.begin();
      transactions += 1;
      return { ...session, ...change(session, transactions) };
    },
  };
  return { store: createSqlStore(counting), transactions: () => transactions };
}

test("runs transactions that wait at the same time in one transaction of the database", async () => {
  const { store, transactions } = openCounting();
  await store.transact((tx) => tx.accounts.insert(account1));
  await Promise.all(
    Array.from({ length: 20 }, (_, number) => store.transact((tx) => tx.jobs.insert(createJob(number)))),
  );
  expect(transactions()).toBe(2);
  expect(await store.jobs.count(account1.id, "queued")).toBe(20);
  await store.close();
});

test("lets other callbacks run after every 16 statements of a commit and every 4 calls that it settles", async () => {
  let statements = 0;
  const { store } = openCounting((session) => ({
    run(query) {
      statements += 1;
      return session.run(query);
    },
  }));
  await store.transact((tx) => tx.accounts.insert(account1));
  let settled = 0;
  const statementsAtOnce: number[] = [];
  const settledAtOnce: number[] = [];
  let isDone = false;
  const observe = () => {
    statementsAtOnce.push(statements);
    settledAtOnce.push(settled);
    [statements, settled] = [0, 0];
    if (!isDone) setImmediate(observe);
  };
  const jobs = Array.from({ length: 64 }, async (_, number) => {
    await store.transact((tx) => tx.jobs.insert(createJob(number)));
    settled += 1;
  });
  observe();
  await Promise.all(jobs);
  isDone = true;
  observe();
  expect(Math.max(...statementsAtOnce)).toBe(16);
  expect(Math.max(...settledAtOnce)).toBe(4);
  await store.close();
});

test("runs a transaction that touches two accounts again, alone", async () => {
  const { store, transactions } = openCounting();
  const runs: string[] = [];
  await Promise.all([
    store.transact((tx) => tx.accounts.insert(account1)),
    store.transact(async (tx) => {
      runs.push("both");
      await tx.accounts.find(account1.id);
      await tx.accounts.insert(account2);
    }),
  ]);
  expect(runs).toEqual(["both", "both"]);
  expect(transactions()).toBe(2);
  expect(await store.accounts.find(account2.id)).toEqual(account2);
  await store.close();
});

test("undoes a failed transaction without affecting the others, which run once", async () => {
  const { store, transactions } = openCounting();
  await store.transact((tx) => tx.accounts.insert(account1));
  let runs = 0;
  const results = await Promise.allSettled(
    Array.from({ length: 10 }, (_, number) =>
      store.transact(async (tx) => {
        runs += 1;
        await tx.ledger.insert(createGrant(number, { id: `grant-${number}`, amount: 1 }));
        if (number % 2 === 0) throw new Error("failed");
      }),
    ),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  expect([runs, transactions()]).toEqual([10, 2]);
  expect(await store.ledger.balance(account1.id)).toMatchObject({ available: 5 });
  await store.close();
});

test("runs all others again when a transaction fails whose writes were executed", async () => {
  const { store, transactions } = openCounting();
  await store.transact((tx) => tx.accounts.insert(account1));
  const results = await Promise.allSettled(
    Array.from({ length: 4 }, (_, number) =>
      store.transact(async (tx) => {
        await tx.endpoints.insert(createEndpoint(number));
        // Reads its own write.
        await tx.endpoints.list(account1.id, { limit: 10, offset: 0 });
        if (number === 2) throw new Error("failed");
      }),
    ),
  );
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
  expect(transactions()).toBe(2 + 4);
  expect((await store.endpoints.list(account1.id, { limit: 10, offset: 0 })).total).toBe(3);
  await store.close();
});

test("rejects every transaction whose commit fails, and writes nothing", async () => {
  const full = new StoreFullError("full", { path: null, hint: "" });
  const { store } = openCounting((session, count) =>
    count === 1 ? { commit: () => session.rollback().then(() => Promise.reject(full)) } : {},
  );
  const results = await Promise.allSettled([
    store.transact((tx) => tx.accounts.insert(account1)),
    store.transact(async () => "no writes"),
  ]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(await store.accounts.find(account1.id)).toBeNull();
  await store.transact((tx) => tx.accounts.insert(account1));
  expect(await store.accounts.find(account1.id)).toEqual(account1);
  await store.close();
});

test("rejects transactions after the database was closed", async () => {
  const driver = openSqliteInMemory();
  const store = createSqlStore(driver);
  await driver.close();
  const results = await Promise.allSettled(
    [1, 2].map(() => store.transact((tx) => tx.accounts.insert(account1))),
  );
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(store.transact((tx) => tx.accounts.insert(account1))).rejects.toThrow();
});

test("executes the writes of half of the transactions while the others continue, if the database is remote", async () => {
  const { store, steps, jobs } = await openRemote(10);
  await Promise.all(
    jobs.map((job, number) =>
      store.transact(async (tx) => {
        await tx.jobs.get(job.id);
        await tx.jobs.update({ ...job, stage: "changed" });
        steps.push(number);
      }),
    ),
  );
  const writes = ["write", "write", "write", "write", "write"];
  expect(steps).toEqual([0, 1, 2, 3, 4, ...writes, 5, 6, 7, 8, 9, ...writes]);
  const { items } = await store.jobs.list(account1.id, { limit: 20, offset: 0 });
  expect(items.map(({ stage }) => stage)).toEqual(jobs.map(() => "changed"));
  await store.close();
});

test("undoes a failed transaction of either half", async () => {
  const { store, steps, jobs } = await openRemote(10);
  await Promise.allSettled(
    jobs.map((job, number) =>
      store.transact(async (tx) => {
        await tx.jobs.get(job.id);
        await tx.jobs.update({ ...job, status: "cancelled" });
        steps.push(number);
        if ([0, 4, 5, 9].includes(number)) throw new Error("failed");
      }),
    ),
  );
  // Each ran once.
  expect(steps.filter((step) => step !== "write")).toEqual(jobs.map((_, number) => number));
  const statuses = jobs.map((_, number) => ([0, 4, 5, 9].includes(number) ? "queued" : "cancelled"));
  const found = await Promise.all(jobs.map(({ id }) => store.jobs.find(account1.id, id)));
  expect(found.map((job) => job?.status)).toEqual(statuses);
  expect(await store.jobs.count(account1.id, "queued")).toBe(4);
  expect(await store.jobs.count(account1.id, "cancelled")).toBe(6);
  await store.close();
});

/** A store with queued jobs that is told to be remote. `steps` contains "write" for each update of a job. */
async function openRemote(count: number) {
  const driver = openSqliteInMemory();
  const steps: (number | "write")[] = [];
  const remote: SqlDriver = {
    ...driver,
    isRemote: true,
    async begin() {
      const session = await driver.begin();
      return {
        ...session,
        run(query) {
          if (query.strings.join().includes("UPDATE jobs")) steps.push("write");
          return session.run(query);
        },
      };
    },
  };
  const store = createSqlStore(remote);
  const jobs = Array.from({ length: count }, (_, number) => createJob(number));
  await store.transact(async (tx) => {
    await tx.accounts.insert(account1);
    for (const job of jobs) await tx.jobs.insert(job);
  });
  return { store, steps, jobs };
}
