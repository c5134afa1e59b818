import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { StoreDamagedError, StoreFullError, StoreUnavailableError } from "../../src/ports/store-errors.ts";
import { createSqliteStore } from "../../src/storage/sqlite/open-sqlite.ts";
import { account1 } from "../../src/testing/store/entities/accounts.ts";
import { createJob } from "../../src/testing/store/entities/jobs.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

test("rejects writes with StoreFullError when the database is full and keeps the rest", async () => {
  const path = join(temporaryDirectory(), "likeness.db");
  const store = createSqliteStore({ path, maxPageCount: 160 });
  onTestFinished(() => store.close());
  await store.transact((tx) => tx.accounts.insert(account1));
  const results: PromiseSettledResult<unknown>[] = [];
  for (let round = 0; round < 10; round += 1) {
    const together = Array.from({ length: 10 }, (_, index) =>
      createJob(round * 10 + index, { stage: "x".repeat(4000) }),
    );
    results.push(
      ...(await Promise.allSettled(together.map((job) => store.transact((tx) => tx.jobs.insert(job))))),
    );
  }
  const errors = results.filter((result) => result.status === "rejected").map(({ reason }) => reason);
  expect(errors.length).toBeGreaterThan(10);
  for (const error of errors) expect(error).toBeInstanceOf(StoreFullError);
  expect(errors[0]).toMatchObject({
    code: "store_full",
    path,
    message: `Cannot write ${path}: no space left.`,
  });
  const stored = results.length - errors.length;
  expect(await store.jobs.list(account1.id, { limit: 1, offset: 0 })).toMatchObject({ total: stored });
  expect(await store.jobs.countUnfinished()).toBe(stored);
  // Writes that need no space still succeed.
  const existing = await store.jobs.find(account1.id, createJob(0).id);
  await store.transact((tx) => tx.jobs.update({ ...(existing ?? createJob(0)), stage: "" }));
});

test("distinguishes a file that is not a database from one that cannot be opened", () => {
  const directory = temporaryDirectory();
  const garbage = join(directory, "garbage.db");
  writeFileSync(garbage, "not a database, ".repeat(100));
  expect(() => createSqliteStore({ path: garbage })).toThrow(StoreDamagedError);
  const directoryPath = join(directory, "directory.db");
  mkdirSync(directoryPath);
  expect(() => createSqliteStore({ path: directoryPath })).toThrow(StoreUnavailableError);
  const belowFile = join(garbage, "likeness.db");
  expect(() => createSqliteStore({ path: belowFile })).toThrow(StoreUnavailableError);
});

test("waits for a lock of another connection", async () => {
  const path = join(temporaryDirectory(), "likeness.db");
  const store = createSqliteStore({ path });
  onTestFinished(() => store.close());
  const other = new DatabaseSync(path);
  other.exec("BEGIN IMMEDIATE");
  const writing = store.transact((tx) => tx.accounts.insert(account1));
  // Waiting blocks neither reads nor the event loop.
  expect(await store.accounts.find(account1.id)).toBeNull();
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(await store.accounts.find(account1.id)).toBeNull();
  other.exec("COMMIT");
  other.close();
  await writing;
  expect(await store.accounts.find(account1.id)).toEqual(account1);
});
