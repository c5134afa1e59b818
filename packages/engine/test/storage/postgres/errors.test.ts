import { inspect } from "node:util";
import pg from "pg";
import { expect, test, vi } from "vitest";
import { openPostgres } from "../../../src/postgres.ts";
import { connect } from "../../../src/storage/postgres/connect.ts";
import { createPostgresDriver } from "../../../src/storage/postgres/postgres-driver.ts";
import { createSqlStore } from "../../../src/storage/sql/sql-store.ts";
import { account1 } from "../../../src/testing/store/entities/accounts.ts";
import { createAcceleratedClock } from "../../support/accelerated-clock.ts";
import { query, testWithPostgres } from "../../support/postgres/test-with-postgres.ts";

await testWithPostgres("PostgreSQL errors", ({ url, newSchema, open }) => {
  const canary = "canary-8f14e45fceea167a";

  /** Returns the error of the first use of a database and checks that it does not contain the password. */
  async function getConnectionError(connection: string, schema = newSchema()): Promise<unknown> {
    const { store } = openPostgres({ connection, schema });
    const error = await store
      .transact((tx) => tx.accounts.insert(account1))
      .catch((reason: unknown) => reason);
    const output = inspect([error, store], { depth: 9, showHidden: true });
    expect(output).not.toContain(canary);
    expect(output).not.toContain(new URL(url).password);
    await store.close();
    return error;
  }

  test("reports host and port of a server that is not running", async () => {
    expect(await getConnectionError(`postgres://user:${canary}@127.0.0.1:1/likeness`)).toMatchObject({
      code: "store_unavailable",
      message: "The database likeness at 127.0.0.1:1 cannot be reached.",
      hint: expect.stringContaining("host and port"),
    });
  });

  test("distinguishes a wrong password and a missing database", async () => {
    const { host } = new URL(url);
    expect(await getConnectionError(`postgres://likeness:${canary}@${host}/postgres`)).toMatchObject({
      code: "store_unavailable",
      message: expect.stringContaining("rejected the login"),
      hint: expect.stringContaining("password"),
    });
    expect(await getConnectionError(url.replace(/postgres$/, "missing"))).toMatchObject({
      code: "store_unavailable",
      message: expect.stringContaining('database "missing" does not exist'),
      hint: expect.stringContaining("Create the database"),
    });
  });

  test("reports the privilege that is missing to create the schema", async () => {
    await query(url, `CREATE ROLE restricted LOGIN PASSWORD '${canary}'`);
    const { host } = new URL(url);
    expect(await getConnectionError(`postgres://restricted:${canary}@${host}/postgres`)).toMatchObject({
      code: "store_unavailable",
      hint: expect.stringContaining("Grant"),
    });
    await query(url, "DROP ROLE restricted");
  });

  test("rejects a schema of a newer version", async () => {
    const schema = newSchema();
    await open(schema).store.events.lastSequence();
    await query(url, `UPDATE "${schema}".version SET version = 999`);
    expect(await getConnectionError(url, schema)).toMatchObject({
      code: "store_too_new",
      message: expect.stringMatching(
        /has version 999; this version of Likeness supports up to version \d+\./,
      ),
    });
  });

  test("throws for an invalid connection string or schema without repeating the string", () => {
    expect(() => openPostgres({ connection: `postgres://user:${canary}@[/` })).toThrow(TypeError);
    expect(() => openPostgres({ connection: `postgres://user:${canary}@[/` })).not.toThrow(canary);
    for (const schema of ["", "Upper", 'with"quote', "1st", "x".repeat(41)]) {
      expect(() => openPostgres({ connection: url, schema })).toThrow(/Invalid schema/);
    }
  });

  test("rejects transactions of a broken connection, then reconnects and notifies again", async () => {
    const schema = newSchema();
    const clock = createAcceleratedClock(0, 20);
    const connection = connect({ connection: `${url}?application_name=${schema}`, schema });
    const store = createSqlStore(createPostgresDriver(connection, clock));
    await store.transact((tx) => tx.accounts.insert(account1));
    let notifications = 0;
    const unsubscribe = store.onNotification?.(() => {
      notifications += 1;
    });
    await vi.waitUntil(() => notifications > 0);
    const before = notifications;
    const broken = store.transact(async (tx) => {
      await tx.accounts.update({ ...account1, name: "changed" });
      await query(
        url,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '${schema}'`,
      );
      await tx.accounts.find(account1.id);
      await tx.jobs.list(account1.id, { limit: 1, offset: 0 });
    });
    await expect(broken).rejects.toMatchObject({ code: "store_unavailable" });
    expect(await store.accounts.find(account1.id)).toEqual(account1);
    await vi.waitUntil(() => notifications > before);
    unsubscribe?.();
    await store.close();
  });

  test("shares a passed pool between schemas and does not close it", async () => {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    const stores = [newSchema(), newSchema()].map(
      (schema) => openPostgres({ connection: pool, schema }).store,
    );
    for (const store of stores) await store.transact((tx) => tx.accounts.insert(account1));
    for (const store of stores) expect(await store.accounts.find(account1.id)).toEqual(account1);
    for (const store of stores) await store.close();
    expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
