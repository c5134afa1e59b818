import { createHash } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import type { Job } from "../../src/model/job.ts";
import { StoreTooNewError } from "../../src/ports/store-errors.ts";
import { createConnection } from "../../src/storage/sqlite/connection.ts";
import { migrate, migrations } from "../../src/storage/sqlite/migrations.ts";
import { createSqliteStore } from "../../src/storage/sqlite/sqlite-store.ts";
import {
  account1,
  account2,
  createAvatar,
  createEntry,
  createEvent,
  createJob,
  noCaps,
  withStatus,
} from "../../src/testing/store/samples.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** Creates a database of version 1 with rows. */
function createVersion1(path: string): void {
  const database = new DatabaseSync(path);
  database.exec(`${migrations[0]}; PRAGMA user_version = 1`);
  const insert = (table: string, ...values: (string | number | null)[]) =>
    database.prepare(`INSERT INTO ${table} VALUES (${values.map(() => "?").join(", ")})`).run(...values);
  insert("accounts", account1.id, account1.name, 100, account1.createdAt);
  insert("accounts", account2.id, account2.name, null, account2.createdAt);
  insert("accounts", "account-3", "Account 3", 0, 3);
  insert("api_keys", "hash-1", account1.id, 5);
  insert("api_keys", "hash-2", account2.id, 6);
  const jobs = [
    createJob(0),
    createJob(1),
    withStatus(createJob(2), "processing", { worker: "w", until: 5000 }),
    withStatus(createJob(3), "completed"),
  ];
  for (const job of jobs) {
    insert("jobs", job.id, job.accountId, job.status, job.lease?.until ?? null, job.createdAt, oldBody(job));
  }
  const avatar = createAvatar(1);
  insert("avatars", avatar.id, avatar.accountId, avatar.jobId, avatar.createdAt, JSON.stringify(avatar));
  for (const { id, accountId, jobId, kind, amount, createdAt } of [
    createEntry(0),
    createEntry(1, { amount: 4.5 }),
    createEntry(9, { jobId: createJob(1).id, kind: "charge", amount: 4.5 }),
  ]) {
    insert("entries", id, accountId, jobId, kind, amount, createdAt);
  }
  for (const number of [1, 2, 3]) {
    const { id, type, accountId, jobId, avatarId, createdAt } = createEvent(number);
    insert("events", number * 10, id, type, accountId, jobId, avatarId, createdAt);
  }
  // The sequence of the deleted newest event must not be reused.
  database.exec("DELETE FROM events WHERE sequence = 30");
  database.close();
}

function oldBody({ attemptLog: _, notBefore: __, ...body }: Job): string {
  return JSON.stringify(body);
}

test("migrates a database of version 1 with all rows", async () => {
  const path = join(temporaryDirectory(), "likeness.db");
  createVersion1(path);
  const store = createSqliteStore({ path });
  const jobs = await store.jobs.list(account1.id, { limit: 10, offset: 0 });
  expect(jobs).toMatchObject({
    total: 4,
    items: [3, 2, 1, 0].map((number) => ({ id: createJob(number).id })),
  });
  expect((await store.jobs.list(account1.id, { limit: 10, offset: 0, status: "queued" })).total).toBe(2);
  expect(await store.avatars.list(account1.id, { limit: 10, offset: 0 })).toMatchObject({
    total: 1,
    items: [createAvatar(1)],
  });
  const { label } = createAvatar(1);
  expect(label).not.toBeNull();
  const labelled = await store.avatars.list(account1.id, { limit: 10, offset: 0, label: label ?? "" });
  expect(labelled).toMatchObject({ total: 1, items: [createAvatar(1)] });
  expect(await store.ledger.balance(account1.id)).toEqual({ available: 93.5, held: 2, charged: 4.5 });
  expect(await store.jobs.countUnfinished()).toBe(3);
  expect(jobs.items).toContainEqual(withStatus(createJob(2), "processing", { worker: "w", until: 5000 }));
  expect(await store.accounts.find(account1.id)).toEqual(account1);
  expect(await store.accounts.list({ limit: 1, offset: 1 })).toMatchObject({ items: [account2], total: 3 });
  const found = await store.apiKeys.findByHash("hash-1");
  expect(found).toEqual({
    key: {
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/),
      accountId: account1.id,
      name: null,
      prefix: "",
      hash: "hash-1",
      scopes: ["read", "write", "manage"],
      createdAt: 5,
      expiresAt: null,
      revokedAt: null,
    },
    account: account1,
  });
  expect((await store.apiKeys.list(account2.id, { limit: 10, offset: 0 })).total).toBe(1);
  const entries = await store.ledger.list(account1.id, { limit: 10, offset: 0 });
  expect(entries.items.map(({ kind, amount }) => [kind, amount])).toEqual([
    ["charge", 4.5],
    ["hold", 4.5],
    ["hold", 2],
    ["grant", 100],
  ]);
  expect(entries.total).toBe(4);
  expect(await store.ledger.balance("account-3")).toEqual({ available: 0, held: 0, charged: 0 });
  expect((await store.events.after(0, 10)).map(({ sequence }) => sequence)).toEqual([10, 20]);
  await store.transact((tx) => tx.events.append(createEvent(4)));
  expect(await store.events.after(20, 10)).toEqual([{ ...createEvent(4), sequence: 31 }]);
  // Account 1 has one processing and two queued jobs.
  const next = (max: number) =>
    store.transact((tx) => tx.jobs.nextClaimable(1, { ...noCaps, unlimited: max }));
  expect(await next(1)).toBeNull();
  expect((await next(2))?.id).toBe(createJob(0).id);
  await store.transact(async (tx) => {
    await tx.jobs.update(withStatus(createJob(0), "completed"));
    await tx.ledger.insert(createEntry(10, { jobId: createJob(0).id, kind: "charge", amount: 2 }));
  });
  expect(await store.ledger.balance(account1.id)).toEqual({ available: 93.5, held: 0, charged: 6.5 });
  expect(await store.jobs.countUnfinished()).toBe(2);
  await store.close();
  expect(versionOf(path)).toEqual({ user_version: migrations.length });
});

test("released migrations do not change", () => {
  const hashes = migrations.map((sql) => createHash("sha256").update(sql).digest("hex").slice(0, 12));
  expect(hashes).toEqual([
    "9fca1bf6258c",
    "8b4cc8414d50",
    "419b6c733759",
    "504b7b1e25e3",
    "f38cc21aca11",
    "f88e6f819d02",
    "92665005bcb7",
    "64c15c23d168",
  ]);
});

test("rejects a database of a newer version without changing it", () => {
  const path = join(temporaryDirectory(), "likeness.db");
  const database = new DatabaseSync(path);
  database.exec("CREATE TABLE newer (id); PRAGMA user_version = 99");
  database.close();
  const open = () => createSqliteStore({ path });
  expect(open).toThrow(StoreTooNewError);
  expect(open).toThrow(
    `has schema version 99; this version of Likeness supports up to version ${migrations.length}`,
  );
  expect(versionOf(path)).toEqual({ user_version: 99 });
});

test("keeps the previous version when a migration fails", () => {
  const database = new DatabaseSync(":memory:");
  const connection = createConnection(database, ":memory:");
  const broken = ["CREATE TABLE first (id)", "CREATE TABLE second (id); INSERT INTO nowhere VALUES (1)"];
  expect(() => migrate(connection, broken)).toThrow("nowhere");
  expect(database.prepare("SELECT name FROM sqlite_schema").all()).toEqual([{ name: "first" }]);
  expect(database.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
  migrate(connection, ["CREATE TABLE first (id)", "CREATE TABLE second (id)"]);
  expect(database.prepare("PRAGMA user_version").get()).toEqual({ user_version: 2 });
});

function versionOf(path: string): unknown {
  const database = new DatabaseSync(path, { readOnly: true });
  const row = database.prepare("PRAGMA user_version").get();
  database.close();
  return row;
}
