import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import type { Event } from "../../src/model/event.ts";
import {
  StoreBusyError,
  StoreConflictError,
  StoreFullError,
  StoreReplacedError,
  StoreTooNewError,
} from "../../src/ports/store-errors.ts";
import type { SqlDriver, SqlSession } from "../../src/storage/sql/driver.ts";
import { schemaVersions } from "../../src/storage/sql/schema.ts";
import { each, raw, type Sql, sql } from "../../src/storage/sql/sql.ts";
import { accountsTable } from "../../src/storage/sql/tables/accounts.ts";
import { migrateSqlite } from "../../src/storage/sqlite/migrate-sqlite.ts";
import { openNodeSqlite } from "../../src/storage/sqlite/node-sqlite.ts";
import { openSqliteFile, openSqliteInMemory } from "../../src/storage/sqlite/open-driver.ts";
import type { SqliteConnection } from "../../src/storage/sqlite/sqlite-connection.ts";
import { sqliteDialect } from "../../src/storage/sqlite/sqlite-dialect.ts";
import { createSqliteDriver } from "../../src/storage/sqlite/sqlite-driver.ts";
import { createEvent } from "../../src/testing/store/entities/events.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const newPath = () => join(temporaryDirectory(), "likeness.db");

const drivers = {
  file: () => openSqliteFile({ path: newPath() }),
  memory: openSqliteInMemory,
};

function account(id: string, name = "") {
  return { id, tier: "standard", status: "active", created_at: 1, body: JSON.stringify({ id, name }) };
}

function insertAccount(id: string): Sql {
  const [statement = raw("")] = sqliteDialect.insert(accountsTable, [account(id)]);
  return statement;
}

const selectIds = sql`SELECT id FROM ${accountsTable} ORDER BY id`;

async function idsOf(reader: Pick<SqlDriver | SqlSession, "all">): Promise<unknown[]> {
  return (await reader.all(selectIds)).map(({ id }) => id);
}

async function runAll(session: SqlSession, statements: readonly Sql[]): Promise<number[]> {
  return Promise.all(statements.map((statement) => session.run(statement)));
}

for (const [name, open] of Object.entries(drivers)) {
  function opened(): SqlDriver {
    const driver = open();
    onTestFinished(() => driver.close());
    return driver;
  }

  test(`${name}: shows rows to other readers after the commit only`, async () => {
    const driver = opened();
    const session = await driver.begin();
    expect(await session.run(insertAccount("a"))).toBe(1);
    expect(await idsOf(session)).toEqual(["a"]);
    let committed = false;
    const reading = idsOf(driver).then((ids) => ({ ids, committed }));
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    committed = true;
    await session.commit("full");
    expect(await reading).toEqual(
      name === "file" ? { ids: [], committed: false } : { ids: ["a"], committed: true },
    );
    expect(await idsOf(driver)).toEqual(["a"]);
  });

  test(`${name}: tells whether other processes may write`, () => {
    expect(opened().shared).toBe(name === "file");
  });

  test(`${name}: discards the rows of a rollback`, async () => {
    const driver = opened();
    const session = await driver.begin();
    await session.run(insertAccount("a"));
    const reading = idsOf(driver);
    await session.rollback();
    await session.rollback();
    expect(await reading).toEqual([]);
    expect(await idsOf(driver)).toEqual([]);
    await (await driver.begin()).commit("full");
  });

  test(`${name}: executes statements in the order of the calls, also if they are not awaited`, async () => {
    const driver = opened();
    const session = await driver.begin();
    const update = sql`UPDATE ${accountsTable} SET tier = ${"free"} WHERE tier = ${"standard"}`;
    const calls = [
      session.run(update),
      session.run(insertAccount("a")),
      session.run(insertAccount("b")),
      session.run(update),
      session.commit("full"),
    ];
    expect(await Promise.all(calls)).toEqual([0, 1, 1, 2, undefined]);
    expect(await idsOf(driver)).toEqual(["a", "b"]);
  });

  test(`${name}: reports the first error of a transaction again, and writes nothing`, async () => {
    const driver = opened();
    const session = await driver.begin();
    const results = await Promise.allSettled([
      session.run(insertAccount("a")),
      session.run(insertAccount("a")),
      session.all(selectIds),
      session.run(insertAccount("b")),
      session.commit("full"),
    ]);
    const [first, second, ...later] = results;
    expect(first).toEqual({ status: "fulfilled", value: 1 });
    expect(second).toMatchObject({ status: "rejected", reason: expect.any(StoreConflictError) });
    for (const result of later) expect(result).toEqual(second);
    expect(await idsOf(driver)).toEqual([]);
    const next = await driver.begin();
    await next.run(insertAccount("a"));
    await next.commit("full");
    expect(await idsOf(driver)).toEqual(["a"]);
  });

  test(`${name}: rejects the use of a transaction after its end`, async () => {
    const driver = opened();
    const ended = await driver.begin();
    await ended.commit("full");
    const session = await driver.begin();
    await expect(ended.run(insertAccount("a"))).rejects.toThrow("has ended");
    await expect(ended.commit("full")).rejects.toThrow("has ended");
    await ended.rollback();
    await session.run(insertAccount("b"));
    await session.commit("full");
    expect(await idsOf(driver)).toEqual(["b"]);
  });

  test(`${name}: rejects the commit of a transaction that SQLite has rolled back`, async () => {
    const driver = opened();
    const session = await driver.begin();
    await session.run(insertAccount("a"));
    await session.run(raw("ROLLBACK"));
    await expect(session.commit("full")).rejects.toThrow();
    expect(await idsOf(driver)).toEqual([]);
  });

  test(`${name}: lets waiting reads run between two transactions`, async () => {
    const driver = opened();
    const counts: number[] = [];
    let session = await driver.begin();
    for (let round = 1; round <= 3; round += 1) {
      void idsOf(driver).then((ids) => counts.push(ids.length));
      await session.run(insertAccount(`account-${round}`));
      const ending = session.commit("full");
      const beginning = driver.begin();
      await ending;
      session = await beginning;
    }
    await session.rollback();
    await idsOf(driver);
    expect(counts).toEqual(name === "file" ? [0, 1, 2] : [1, 2, 3]);
  });

  test(`${name}: inserts, replaces and updates rows`, async () => {
    const driver = opened();
    const session = await driver.begin();
    await runAll(session, sqliteDialect.insert(accountsTable, [account("a"), account("b")]));
    const changed = [account("b", "new"), account("c", "it's")];
    expect(await runAll(session, sqliteDialect.upsert(accountsTable, changed))).toEqual([1, 1]);
    const updates = sqliteDialect.update(accountsTable, [
      { id: "a", queued: 2.5 },
      { id: "unknown", queued: 1 },
    ]);
    expect(await runAll(session, updates)).toEqual([1, 0]);
    await session.commit("full");
    const rows = await driver.all(sql`SELECT id, body, queued FROM ${accountsTable} ORDER BY id`);
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { id: "a", body: account("a").body, queued: 2.5 },
      { id: "b", body: account("b", "new").body, queued: 0 },
      { id: "c", body: account("c", "it's").body, queued: 0 },
    ]);
  });

  test(`${name}: finds exactly the given strings, whatever characters they contain`, async () => {
    const driver = opened();
    const ids = ["", "a", "a\0b", '"\\\n', "é😀", "\0"];
    const session = await driver.begin();
    await runAll(session, ids.map(insertAccount));
    await session.commit("full");
    const find = async (values: readonly string[]) => {
      const query = sql`SELECT accounts.id, each.key FROM ${each(values)} JOIN accounts ON id = each.value ORDER BY key`;
      return (await driver.all(query)).map(({ id }) => id);
    };
    expect(await find(ids.toReversed())).toEqual(ids.toReversed());
    expect(await find(["a\0", "\ud800", "a\udc00", "A"])).toEqual([]);
    expect(await find([])).toEqual([]);
  });

  test(`${name}: numbers events in the order of the commits`, async () => {
    const driver = opened();
    const { events } = driver;
    const record = async (...recorded: Event[]) => {
      const session = await driver.begin();
      await runAll(session, events.append(recorded));
      await session.commit("full");
    };
    const write = async (statement: Sql) => {
      const session = await driver.begin();
      const count = await session.run(statement);
      await session.commit("full");
      return count;
    };
    const [event1, event2, event3] = [createEvent(1), createEvent(2), createEvent(3)];
    expect(await events.lastSequence()).toBe(0);
    await record(event1, event2);
    await record(event3);
    expect(await events.lastSequence()).toBe(3);
    expect(await events.after(1, 1)).toEqual([{ ...event2, sequence: 2 }]);
    expect(await events.after(1, 9)).toEqual([
      { ...event2, sequence: 2 },
      { ...event3, sequence: 3 },
    ]);
    expect(await write(events.deleteBefore(event3.createdAt + 1, 2))).toBe(2);
    expect(await write(events.deleteBefore(event3.createdAt, 2))).toBe(0);
    expect(await write(events.deleteOfAccount(event3.accountId))).toBe(1);
    await record(event1);
    expect(await events.after(0, 9)).toEqual([{ ...event1, sequence: 4 }]);
  });
}

test("creates a database that only its owner can read", async () => {
  const path = join(temporaryDirectory(), "nested", "likeness.db");
  const driver = openSqliteFile({ path });
  onTestFinished(() => driver.close());
  for (const ending of ["", "-wal", "-shm"]) expect(statSync(`${path}${ending}`).mode & 0o777).toBe(0o600);
});

test("waits for a transaction of another process without blocking reads or the event loop", async () => {
  const path = newPath();
  const [driver, other] = [openSqliteFile({ path }), openSqliteFile({ path })];
  onTestFinished(async () => {
    await Promise.all([driver.close(), other.close()]);
  });
  const session = await other.begin();
  await session.run(insertAccount("a"));
  const beginning = driver.begin();
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(await idsOf(driver)).toEqual([]);
  await session.commit("full");
  expect(await idsOf(driver)).toEqual(["a"]);
  expect(await idsOf(await beginning)).toEqual(["a"]);
});

test("gives up when another process does not end its transaction, and works again afterwards", async () => {
  const path = newPath();
  const other = openSqliteFile({ path });
  const [writer, reader] = [openNodeSqlite(path), openNodeSqlite(path)];
  const driver = createSqliteDriver(writer, { reader, checkFiles: () => undefined, maxAttempts: 3 });
  onTestFinished(async () => {
    await Promise.all([driver.close(), other.close()]);
  });
  const session = await other.begin();
  const beginning = driver.begin();
  await expect(beginning).rejects.toBeInstanceOf(StoreBusyError);
  await expect(beginning).rejects.toMatchObject({ path });
  await session.rollback();
  await (await driver.begin()).commit("full");
});

test("commits nothing when the file was deleted", async () => {
  const path = newPath();
  const driver = openSqliteFile({ path });
  onTestFinished(() => driver.close());
  const session = await driver.begin();
  await session.run(insertAccount("a"));
  rmSync(path);
  await expect(session.commit("full")).rejects.toBeInstanceOf(StoreReplacedError);
  await expect(driver.events.lastSequence()).rejects.toBeInstanceOf(StoreReplacedError);
});

test("rejects a transaction that does not fit into the file, and the next one works", async () => {
  const driver = openSqliteFile({ path: newPath(), maxPageCount: 100 });
  onTestFinished(() => driver.close());
  const session = await driver.begin();
  const large = Array.from({ length: 100 }, (_, index) => account(String(index), "x".repeat(8_000)));
  await expect(runAll(session, sqliteDialect.insert(accountsTable, large))).rejects.toBeInstanceOf(
    StoreFullError,
  );
  await expect(session.commit("full")).rejects.toBeInstanceOf(StoreFullError);
  const next = await driver.begin();
  await next.run(insertAccount("a"));
  await next.commit("full");
  expect(await idsOf(driver)).toEqual(["a"]);
});

test("numbers served accounts from the greatest number", async () => {
  const driver = openSqliteInMemory();
  onTestFinished(() => driver.close());
  const session = await driver.begin();
  await runAll(session, ["a", "b", "c"].map(insertAccount));
  const serve = (ids: readonly string[]) =>
    sqliteDialect.update(
      accountsTable,
      ids.map((id, index) => ({ id, served_sequence: index + 1 })),
    );
  await runAll(session, serve(["a", "b"]));
  await runAll(session, serve(["c"]));
  await runAll(session, serve(["a"]));
  const rows = await session.all(sql`SELECT id FROM ${accountsTable} ORDER BY served_sequence`);
  expect(rows.map((row) => row["id"])).toEqual(["b", "c", "a"]);
  const [statement = sql``] = serve(["a"]);
  const plan = await session.all(sql`EXPLAIN QUERY PLAN ${statement}`);
  expect(plan.map(({ detail }) => detail)).toContain(
    "SEARCH accounts USING COVERING INDEX accounts_by_served_sequence",
  );
});

test("makes updates and deletions of protected tables fail", () => {
  const connection = openNodeSqlite(null);
  onTestFinished(() => connection.close());
  const protection = sqliteDialect.makeImmutable(
    { ...accountsTable, name: "entries" },
    "entries can't change",
  );
  connection.exec(["CREATE TABLE entries (id)", ...protection].join(";"));
  connection.exec("INSERT INTO entries VALUES (1)");
  expect(() => connection.exec("UPDATE entries SET id = 2")).toThrow("entries can't change");
  expect(() => connection.exec("DELETE FROM entries")).toThrow("entries can't change");
});

test("rejects a database of a newer version without changing it", () => {
  const path = newPath();
  const database = new DatabaseSync(path);
  database.exec("CREATE TABLE newer (id); PRAGMA user_version = 99");
  database.close();
  const open = () => openSqliteFile({ path });
  expect(open).toThrow(StoreTooNewError);
  expect(open).toThrow(
    `${path} has schema version 99; this version of Likeness supports up to version ${schemaVersions.length}.`,
  );
  expect(tablesOf(openNodeSqlite(path))).toEqual(["newer"]);
});

test("counts the postponed jobs of a database of version 1", () => {
  const connection = openNodeSqlite(null);
  migrateSqlite(connection, schemaVersions.slice(0, 1));
  const insertJob = (id: string, state: string) =>
    `INSERT INTO jobs (id, account_id, status, queue_state, created_at, body)
      VALUES ('${id}', 'a', 'queued', '${state}', 1, '{}')`;
  connection.exec(
    "INSERT INTO accounts (id, tier, status, created_at, queued, body) VALUES ('a', 'pro', 'active', 1, 3, '{}')",
  );
  for (const [id, state] of [
    ["1", "waiting"],
    ["2", "postponed"],
    ["3", "postponed"],
  ] as const)
    connection.exec(insertJob(id, state));
  migrateSqlite(connection);
  expect(connection.all("SELECT queued, postponed, waiting_from FROM accounts")).toEqual([
    { queued: 3, postponed: 2, waiting_from: 0 },
  ]);
  connection.close();
});

test("migrates from any version, and keeps the previous one when a migration fails", () => {
  const connection = openNodeSqlite(null);
  const first = () => ["CREATE TABLE first (id)", "CREATE INDEX first_by_id ON first (id)"];
  migrateSqlite(connection, [first]);
  const broken = () => ["CREATE TABLE second (id)", "INSERT INTO nowhere VALUES (1)"];
  expect(() => migrateSqlite(connection, [first, broken])).toThrow("nowhere");
  expect(tablesOf(connection)).toEqual(["first"]);
  const second = () => ["CREATE TABLE second (id)"];
  for (let time = 0; time < 2; time += 1) migrateSqlite(connection, [first, second]);
  expect(tablesOf(connection)).toEqual(["first", "second"]);
  expect(() => migrateSqlite(connection, [first])).toThrow(StoreTooNewError);
});

function tablesOf(connection: SqliteConnection): unknown[] {
  return connection
    .all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .map(({ name }) => name);
}
