import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../../src/adapters/system/clock.ts";
import type { Event } from "../../../src/model/event.ts";
import { connect, type PostgresOptions } from "../../../src/storage/postgres/connect.ts";
import { createPostgresDriver } from "../../../src/storage/postgres/postgres-driver.ts";
import { type Parameter, raw, sql } from "../../../src/storage/sql/sql.ts";
import { accountsTable } from "../../../src/storage/sql/tables/accounts.ts";
import { account1, account2 } from "../../../src/testing/store/entities/accounts.ts";
import { createEvent } from "../../../src/testing/store/entities/events.ts";
import { query, testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

function openDriver(options: PostgresOptions) {
  const driver = createPostgresDriver(connect(options), systemClock());
  onTestFinished(() => driver.close());
  return driver;
}

function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  onTestFinished(() => pool.end());
  return pool;
}

const accountIds = sql`SELECT id FROM ${accountsTable} ORDER BY id`;

/** A row of the table of accounts. */
function row(id: string, body = "{}") {
  return { id, tier: "free", status: "active", created_at: 1.5, body };
}

function insert(id: string) {
  const { tier, status, created_at, body } = row(id);
  return sql`INSERT INTO ${accountsTable} (id, tier, status, created_at, body)
    VALUES (${id}, ${tier}, ${status}, ${created_at}, ${body})`;
}

await testWithPostgres("PostgreSQL driver", ({ url, newSchema }) => {
  const open = (options: Partial<PostgresOptions> = {}) =>
    openDriver({ connection: url, schema: newSchema(), ...options });

  test.each([true, false])(
    "executes statements in the order of the calls, pipelined: %s",
    async (pipeline) => {
      const warnings: Error[] = [];
      const addWarning = (warning: Error) => void warnings.push(warning);
      process.on("warning", addWarning);
      onTestFinished(() => void process.off("warning", addWarning));
      const driver = open({ connection: openPool({ connectionString: url, pipeline }) });
      const session = await driver.begin();
      const results = await Promise.all([
        session.run(insert("a")),
        session.all(accountIds),
        session.run(insert("b")),
        session.all(accountIds),
        session.commit("full"),
      ]);
      expect(results).toEqual([1, [{ id: "a" }], 1, [{ id: "a" }, { id: "b" }], undefined]);
      expect(await driver.all(accountIds)).toEqual([{ id: "a" }, { id: "b" }]);
      await new Promise(setImmediate);
      expect(warnings).toEqual([]);
    },
  );

  test("sends the statements of a callback together, and later ones without waiting for results", async () => {
    const clients: pg.PoolClient[] = [];
    const pool = openPool({ connectionString: url, pipeline: true });
    pool.on("acquire", (client) => clients.push(client));
    const driver = open({ connection: pool });
    await driver.all(accountIds);
    const session = await driver.begin();
    const sent: string[] = [];
    const client = clients.at(-1);
    const send = client?.query.bind(client);
    Object.assign(client ?? {}, {
      query(config: pg.QueryConfig) {
        sent.push(config.text);
        return send?.(config);
      },
    });
    const all: Promise<unknown>[] = [session.run(insert("a")), session.all(accountIds)];
    await new Promise(process.nextTick);
    all.push(session.commit("full"));
    await new Promise(process.nextTick);
    expect(sent.map((text) => text.split(";\n").map((statement) => statement.slice(0, 6)))).toEqual([
      ["BEGIN ", "SELECT", "INSERT", "SELECT"],
      ["COMMIT"],
    ]);
    await Promise.all(all);
  });

  test("executes none of the statements that were sent together with one that fails", async () => {
    const driver = open();
    const session = await driver.begin();
    const failing = session.run(sql`SELECT 1 / CAST(${0} AS integer)`).catch((error: unknown) => error);
    const later = session.run(insert("a")).catch((error: unknown) => error);
    expect(await failing).toMatchObject({ message: "division by zero" });
    expect(await later).toBe(await failing);
    await session.rollback();
    expect(await driver.all(accountIds)).toEqual([]);
  });

  test("rolls back statements that are not sent yet", async () => {
    const driver = open();
    const session = await driver.begin();
    const inserting = session.run(insert("a"));
    await session.rollback();
    expect(await inserting).toBe(1);
    expect(await driver.all(accountIds)).toEqual([]);
  });

  test.each([true, false])(
    "prepares statements after one that was sent before them has failed, pipelined: %s",
    async (pipeline) => {
      const driver = open({ connection: openPool({ connectionString: url, pipeline, max: 1 }) });
      for (const id of ["a", "b"]) {
        for (const isFailing of [true, true, false]) {
          const session = await driver.begin();
          const calls = [
            session.run(
              sql`SELECT ${isFailing ? 0 : 1}::integer AS first, 1 / ${isFailing ? 0 : 1}::integer`,
            ),
            session.run(insert(id)),
            session.all(accountIds),
          ];
          const results = await Promise.allSettled([...calls, session.commit("full")]);
          expect(results.filter(({ status }) => status === "rejected")).toHaveLength(isFailing ? 4 : 0);
        }
        // Prepared, but fails.
        const session = await driver.begin();
        await expect(session.run(insert(id))).rejects.toMatchObject({ code: "store_conflict" });
        await session.rollback();
      }
    },
  );

  test("uses the clients of another copy of pg", async () => {
    const require = createRequire(import.meta.url);
    for (const file of Object.keys(require.cache))
      if (file.includes("/node_modules/pg/")) delete require.cache[file];
    const otherPg: typeof pg = require("pg");
    expect(otherPg.Client).not.toBe(pg.Client);
    const pool = new otherPg.Pool({ connectionString: url, pipeline: true, max: 2 });
    onTestFinished(() => pool.end());
    const driver = open({ connection: pool });
    const session = await driver.begin();
    const inserting = driver.dialect.insert(accountsTable, [row("a"), row("b")]);
    const [inserted, found] = await Promise.all([
      ...inserting.map((statement) => session.run(statement)),
      session.all(accountIds),
      session.commit("delayed"),
    ]);
    expect([inserted, found]).toEqual([2, [{ id: "a" }, { id: "b" }]]);
    const failing = await driver.begin();
    const calls = [failing.run(insert("a")), failing.all(accountIds), failing.commit("full")];
    const reasons = await Promise.all(calls.map((call) => call.catch((error: unknown) => error)));
    expect(reasons[0]).toMatchObject({ code: "store_conflict" });
    for (const reason of reasons) expect(reason).toBe(reasons[0]);
    expect(await driver.all(sql`SELECT ${0.5}::float8 AS number`)).toEqual([{ number: 0.5 }]);
  });

  test("sends and reads values of any length", async () => {
    const driver = open();
    for (const length of [0, 1, 1_000, 70_000, 400_000]) {
      const text = "é€😀x".repeat(length);
      const bytes = Buffer.alloc(length, 255);
      const content: Parameter = {
        bind: (_, placeholder) => ({ text: `${placeholder}::bytea`, value: bytes }),
      };
      const query = sql`SELECT ${text}::text AS text, ${content} AS bytes, ${null}::text AS none`;
      expect(await driver.all(query)).toEqual([{ text, bytes, none: null }]);
    }
  });

  test("sends nothing for a transaction without statements", async () => {
    const pool = openPool({ connectionString: url, pipeline: true, max: 2 });
    const driver = open({ connection: pool });
    await driver.all(accountIds);
    const sent: unknown[] = [];
    pool.on("acquire", (client) => Object.assign(client, { query: (config: unknown) => sent.push(config) }));
    for (let count = 0; count < 3; count++) {
      await (await driver.begin()).commit("delayed");
      await (await driver.begin()).rollback();
    }
    expect(sent).toEqual([]);
    expect(pool.idleCount).toBe(pool.totalCount);
  });

  test("rejects every call after an error with that error", async () => {
    const driver = open();
    const session = await driver.begin();
    await session.run(insert("a"));
    const calls = [
      session.run(insert("a")),
      session.all(accountIds),
      session.run(insert("b")),
      session.run(insert("b")),
    ];
    const reasons = await Promise.all(calls.map((call) => call.catch((error: unknown) => error)));
    expect(reasons[0]).toMatchObject({ code: "store_conflict" });
    for (const reason of reasons) expect(reason).toBe(reasons[0]);
    await expect(session.all(accountIds)).rejects.toBe(reasons[0]);
    await session.rollback();
    await session.rollback();
    await expect(session.all(accountIds)).rejects.toThrow("This transaction has ended.");
    expect(await driver.all(accountIds)).toEqual([]);
  });

  test.each(["full", "delayed"] as const)(
    "rejects a commit after an error, durability %s, sent before or after the error is known",
    async (durability) => {
      const driver = open();
      for (const isKnown of [true, false]) {
        const session = await driver.begin();
        await session.run(insert("a"));
        const conflict = session.run(insert("a")).catch((error: unknown) => error);
        if (isKnown) await conflict;
        const reason = await session.commit(durability).catch((error: unknown) => error);
        expect(reason).toBe(await conflict);
        await session.rollback();
        expect(await driver.all(accountIds)).toEqual([]);
      }
    },
  );

  test("rejects a commit that the server answers with ROLLBACK", async () => {
    const clients: pg.PoolClient[] = [];
    const pool = openPool({ connectionString: url, pipeline: true });
    pool.on("acquire", (client) => clients.push(client));
    const driver = open({ connection: pool });
    const session = await driver.begin();
    await session.run(insert("a"));
    await expect(clients.at(-1)?.query("SELECT 1 / 0")).rejects.toThrow();
    await expect(session.commit("full")).rejects.toThrow("rolled back");
    expect(await driver.all(accountIds)).toEqual([]);
  });

  test("replaces a broken connection", async () => {
    const driver = open();
    const session = await driver.begin();
    const [found] = await session.all(sql`SELECT pg_backend_pid() AS pid`);
    await query(url, `SELECT pg_terminate_backend(${found?.["pid"]})`);
    await expect(session.run(insert("a"))).rejects.toMatchObject({ code: "store_unavailable" });
    await expect(session.commit("full")).rejects.toMatchObject({ code: "store_unavailable" });
    expect(await driver.all(accountIds)).toEqual([]);
  });

  test("migrates again after a migration has failed", async () => {
    const schema = newSchema();
    await open({ schema }).all(accountIds);
    await query(url, `UPDATE "${schema}".version SET version = version + 100`);
    const driver = open({ schema });
    await expect(driver.all(accountIds)).rejects.toMatchObject({ code: "store_too_new" });
    await expect(driver.begin()).rejects.toMatchObject({ code: "store_too_new" });
    await query(url, `UPDATE "${schema}".version SET version = version - 100`);
    expect(await driver.all(accountIds)).toEqual([]);
  });

  test("inserts, replaces and updates many rows with one statement", async () => {
    const { dialect, begin, all } = open();
    const session = await begin();
    const rows = Array.from({ length: 100 }, (_, index) => row(`account${100 + index}`));
    const run = async (statements: readonly ReturnType<typeof sql>[]) => {
      expect(statements).toHaveLength(1);
      return Promise.all(statements.map((statement) => session.run(statement)));
    };
    expect(await run(dialect.insert(accountsTable, rows.slice(0, 50)))).toEqual([50]);
    expect(await run(dialect.upsert(accountsTable, rows))).toEqual([100]);
    const changes = rows.map(({ id }, index) => ({ jobs: index + 0.1, id }));
    expect(await run(dialect.update(accountsTable, changes))).toEqual([100]);
    await session.commit("full");
    const found = await all(sql`SELECT id, jobs FROM ${accountsTable} ORDER BY id`);
    expect(found).toEqual(changes);
  });

  test("stores JSON of text with NUL and lone surrogates", async () => {
    const { dialect, begin, all } = open();
    const body = JSON.stringify({ text: 'a\u0000b \ud800 \\u0000 "{}",NULL' });
    const session = await begin();
    for (const statement of dialect.insert(accountsTable, [row("a", body), row("b", body)]))
      await session.run(statement);
    await session.commit("full");
    expect(await all(sql`SELECT body FROM ${accountsTable}`)).toEqual([{ body }, { body }]);
  });

  test("reads all numbers as numbers", async () => {
    expect(
      await open().all(
        sql`SELECT 1::bigint AS bigint, count(*) AS count, sum(2::bigint) AS sum, 0.5::float8 AS float8`,
      ),
    ).toEqual([{ bigint: 1, count: 1, sum: 2, float8: 0.5 }]);
  });

  test("deletes old events that a reader has seen, and all events of an account", async () => {
    const driver = open();
    const run = async (...statements: readonly ReturnType<typeof sql>[]) => {
      const session = await driver.begin();
      const counts = await Promise.all(statements.map((statement) => session.run(statement)));
      await session.commit("full");
      return counts;
    };
    const append = (...events: readonly Event[]) => run(...driver.events.append(events));
    const old = [1, 2, 3].map((number) => ({
      ...createEvent(number),
      accountId: account1.id,
      createdAt: number,
    }));
    await append(...old);
    expect(await run(driver.events.deleteBefore(3, 10))).toEqual([0]);
    expect(await driver.events.after(0, 10)).toEqual(
      old.map((event, index) => ({ ...event, sequence: index + 1 })),
    );
    expect(await run(driver.events.deleteBefore(3, 1))).toEqual([1]);
    expect(await run(driver.events.deleteBefore(3, 10))).toEqual([1]);
    await append(
      { ...createEvent(4), accountId: account1.id },
      { ...createEvent(5), accountId: account2.id },
    );
    expect(await run(driver.events.deleteOfAccount(account1.id))).toEqual([2]);
    expect(await driver.events.after(0, 10)).toEqual([
      { ...createEvent(5), accountId: account2.id, sequence: 4 },
    ]);
    expect(await driver.events.lastSequence()).toBe(4);
  });

  /** A pool whose connections have forgotten prepared statements with every use, like those of a pooler. */
  function openForgetfulPool(): pg.Pool {
    const pool = openPool({ connectionString: url, pipeline: true, max: 2 });
    pool.on("acquire", (client) => void client.query("DEALLOCATE ALL"));
    return pool;
  }

  test("names the option for poolers when prepared statements are lost", async () => {
    const driver = open({ connection: openForgetfulPool() });
    await driver.all(accountIds);
    await expect(driver.all(accountIds)).rejects.toMatchObject({
      code: "store_unavailable",
      hint: expect.stringContaining("preparedStatements: false"),
    });
  });

  test("limits the time that transactions wait and are idle", async () => {
    const session = await open().begin();
    expect(await session.all(raw("SHOW lock_timeout"))).toEqual([{ lock_timeout: "20s" }]);
    expect(await session.all(raw("SHOW idle_in_transaction_session_timeout"))).toEqual([
      { idle_in_transaction_session_timeout: "30s" },
    ]);
    await session.rollback();
  });

  test("prepares no statements and changes no settings of connections behind a pooler", async () => {
    const driver = open({ connection: openForgetfulPool(), preparedStatements: false });
    expect(driver.onNotification).toBeUndefined();
    for (const id of ["a", "b"]) {
      const session = await driver.begin();
      await session.run(insert(id));
      expect(await session.all(sql`SELECT name FROM pg_prepared_statements`)).toEqual([]);
      await session.commit("full");
    }
    expect(await driver.all(accountIds)).toEqual([{ id: "a" }, { id: "b" }]);
    expect(await driver.all(raw("SHOW lock_timeout"))).toEqual([{ lock_timeout: "0" }]);
  });
});

test("sends no startup parameters that poolers refuse, and names the option if a passed pool does", async () => {
  const { url } = await openRejectingPooler();
  const refused = openPool({ connectionString: url, lock_timeout: 1_000 });
  await expect(openDriver({ connection: refused }).all(sql`SELECT 1`)).rejects.toMatchObject({
    code: "store_unavailable",
    hint: expect.stringContaining("preparedStatements: false"),
  });
  await expect(openDriver({ connection: url }).all(sql`SELECT 1`)).rejects.toMatchObject({
    code: "store_unavailable",
    hint: expect.not.stringContaining("preparedStatements"),
  });
});

test("rejects a value of preparedStatements that is not a boolean", () => {
  const options = { connection: "postgres://127.0.0.1/likeness", preparedStatements: "off" };
  // @ts-expect-error Not a boolean.
  expect(() => connect(options)).toThrow(TypeError);
});

/** Rejects timeouts as PgBouncer does, and otherwise every connection. */
async function openRejectingPooler() {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", (startup) => {
      const [, name] = /(\w+_timeout)\0/.exec(startup.toString("latin1")) ?? [];
      const [code, message] =
        name === undefined ? ["57P03", "shutting down"] : ["08P01", `unsupported startup parameter: ${name}`];
      const fields = Buffer.from(`SFATAL\0C${code}\0M${message}\0\0`);
      const head = Buffer.from("E\0\0\0\0");
      head.writeInt32BE(fields.length + 4, 1);
      socket.end(Buffer.concat([head, fields]));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  return { url: `postgres://user@127.0.0.1:${typeof address === "object" ? address?.port : ""}/likeness` };
}
