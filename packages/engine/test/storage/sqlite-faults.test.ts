import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import {
  StoreBusyError,
  StoreDamagedError,
  StoreFullError,
  StoreUnavailableError,
} from "../../src/ports/store-errors.ts";
import { openDatabase } from "../../src/storage/sqlite/open-database.ts";
import { createSqliteStore } from "../../src/storage/sqlite/sqlite-store.ts";
import { createTransactionQueue } from "../../src/storage/sqlite/transaction-queue.ts";
import { account1, aJob } from "../../src/testing/store/samples.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a full database refuses what does not fit and keeps the rest", async () => {
  const path = join(temporaryFolder(), "likeness.db");
  const store = createSqliteStore({ path, maxPageCount: 80 });
  onTestFinished(() => store.close());
  await store.transact((tx) => tx.insertAccount(account1));
  const outcomes: PromiseSettledResult<unknown>[] = [];
  for (let round = 0; round < 10; round += 1) {
    const together = Array.from({ length: 10 }, (_, index) =>
      aJob(round * 10 + index, { stage: "x".repeat(4000) }),
    );
    outcomes.push(
      ...(await Promise.allSettled(together.map((job) => store.transact((tx) => tx.insertJob(job))))),
    );
  }
  const refused = outcomes.filter((result) => result.status === "rejected").map(({ reason }) => reason);
  expect(refused.length).toBeGreaterThan(10);
  for (const error of refused) expect(error).toBeInstanceOf(StoreFullError);
  expect(refused[0]).toMatchObject({ code: "store_full", path, message: `No room is left for ${path}.` });
  const kept = outcomes.length - refused.length;
  expect(await store.listJobs(account1.id, { limit: 1, offset: 0 })).toMatchObject({ total: kept });
  expect(await store.countUnfinished()).toBe(kept);
  // What needs no room still works.
  const gone = await store.findJob(account1.id, aJob(0).id);
  await store.transact((tx) => tx.updateJob({ ...(gone ?? aJob(0)), stage: "" }));
});

test("what is not a database is told apart from what cannot be opened", () => {
  const folder = temporaryFolder();
  const garbage = join(folder, "garbage.db");
  writeFileSync(garbage, "this is no database, ".repeat(100));
  expect(() => createSqliteStore({ path: garbage })).toThrow(StoreDamagedError);
  const directory = join(folder, "directory.db");
  mkdirSync(directory);
  expect(() => createSqliteStore({ path: directory })).toThrow(StoreUnavailableError);
  const beneathAFile = join(garbage, "likeness.db");
  expect(() => createSqliteStore({ path: beneathAFile })).toThrow(StoreUnavailableError);
});

test("a lock of somebody else is waited for", async () => {
  const path = join(temporaryFolder(), "likeness.db");
  const store = createSqliteStore({ path });
  onTestFinished(() => store.close());
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE");
  const writing = store.transact((tx) => tx.insertAccount(account1));
  // Whoever waits does not keep others from reading, nor the event loop from turning.
  expect(await store.findAccount(account1.id)).toBeNull();
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(await store.findAccount(account1.id)).toBeNull();
  other.exec("COMMIT");
  other.close();
  await writing;
  expect(await store.findAccount(account1.id)).toEqual(account1);
});

test("a lock that stays is told of, to all who wait, and it works again afterwards", async () => {
  const path = join(temporaryFolder(), "likeness.db");
  const { writer, reader } = openDatabase(path);
  const queue = createTransactionQueue(writer, { attempts: 3 });
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE");
  const waiting = [1, 2].map(() => queue.transact((tx) => tx.insertAccount(account1)));
  const outcomes = await Promise.allSettled(waiting);
  for (const result of outcomes) expect(result).toMatchObject({ status: "rejected", reason: { path } });
  await expect(waiting[0]).rejects.toBeInstanceOf(StoreBusyError);
  other.exec("COMMIT");
  other.close();
  await queue.transact((tx) => tx.insertAccount(account1));
  await queue.idle();
  reader.close();
  writer.close();
});

test("a commit that fails fails everybody in it, and nothing is half there", async () => {
  const { writer, reader } = openDatabase(join(temporaryFolder(), "likeness.db"));
  let commits = 0;
  const failing = {
    ...writer,
    get inTransaction() {
      return writer.inTransaction;
    },
    run(sql: string, ...values: string[]) {
      if (sql === "COMMIT" && ++commits === 1) throw new StoreFullError("full", { path: null, hint: "" });
      return writer.run(sql, ...values);
    },
  };
  const queue = createTransactionQueue(failing);
  const outcomes = await Promise.allSettled([
    queue.transact((tx) => tx.insertAccount(account1)),
    queue.transact(async () => "wrote nothing"),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(reader.one("SELECT id FROM accounts")).toBeNull();
  await queue.transact((tx) => tx.insertAccount(account1));
  expect(reader.one("SELECT id FROM accounts")).toEqual({ id: account1.id });
  await queue.idle();
  reader.close();
  writer.close();
});

test("a database that is lost under one's hands fails everybody instead of keeping them waiting", async () => {
  const { writer, reader } = openDatabase(join(temporaryFolder(), "likeness.db"));
  const queue = createTransactionQueue(writer);
  reader.close();
  writer.close();
  const outcomes = await Promise.allSettled(
    [1, 2].map(() => queue.transact((tx) => tx.insertAccount(account1))),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(queue.transact((tx) => tx.insertAccount(account1))).rejects.toThrow();
  await queue.idle();
});
