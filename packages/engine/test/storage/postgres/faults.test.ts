import { inspect } from "node:util";
import pg from "pg";
import { expect, test, vi } from "vitest";
import { openPostgres } from "../../../src/postgres.ts";
import { connect } from "../../../src/storage/postgres/connect.ts";
import { openPostgresStore } from "../../../src/storage/postgres/postgres-store.ts";
import { account1 } from "../../../src/testing/store/samples.ts";
import { query, testWithPostgres } from "../../support/postgres/test-with-postgres.ts";
import { createQuickClock } from "../../support/quick-clock.ts";

await testWithPostgres("faults of PostgreSQL", ({ url, newSchema, open }) => {
  const canary = "canary-8f14e45fceea167a";

  /** What the first use of a database comes to, and that nothing of it tells the password. */
  async function faultOf(connection: string, schema = newSchema()): Promise<unknown> {
    const { store } = openPostgres({ connection, schema });
    const fault = await store.transact((tx) => tx.insertAccount(account1)).catch((error: unknown) => error);
    const payload = inspect([fault, store], { depth: 9, showHidden: true });
    expect(payload).not.toContain(canary);
    expect(payload).not.toContain(new URL(url).password);
    await store.close();
    return fault;
  }

  test("a server that is not there is named, with what to look at", async () => {
    expect(await faultOf(`postgres://me:${canary}@127.0.0.1:1/likeness`)).toMatchObject({
      code: "store_unavailable",
      message: "The database likeness at 127.0.0.1:1 cannot be reached.",
      hint: expect.stringContaining("host and port"),
    });
  });

  test("a wrong password, a user and a database that are not there are told apart", async () => {
    const { host } = new URL(url);
    expect(await faultOf(`postgres://likeness:${canary}@${host}/postgres`)).toMatchObject({
      code: "store_unavailable",
      message: expect.stringContaining("does not let this user in"),
      hint: expect.stringContaining("password"),
    });
    expect(await faultOf(url.replace(/postgres$/, "nowhere"))).toMatchObject({
      code: "store_unavailable",
      message: expect.stringContaining('database "nowhere" does not exist'),
      hint: expect.stringContaining("Create the database"),
    });
  });

  test("a user who may not make the schema is told what to grant", async () => {
    await query(url, `CREATE ROLE small LOGIN PASSWORD '${canary}'`);
    const { host } = new URL(url);
    expect(await faultOf(`postgres://small:${canary}@${host}/postgres`)).toMatchObject({
      code: "store_unavailable",
      hint: expect.stringContaining("Grant"),
    });
    await query(url, "DROP ROLE small");
  });

  test("a schema that a newer version has written is left alone", async () => {
    const schema = newSchema();
    await open(schema).store.lastSequence();
    await query(url, `UPDATE "${schema}".version SET version = 999`);
    expect(await faultOf(url, schema)).toMatchObject({
      code: "store_too_new",
      message: expect.stringMatching(/has version 999; this version of Likeness knows versions up to \d+\./),
    });
  });

  test("what cannot be a connection or a schema is refused at once, and not repeated", () => {
    expect(() => openPostgres({ connection: `postgres://me:${canary}@[/` })).toThrow(TypeError);
    expect(() => openPostgres({ connection: `postgres://me:${canary}@[/` })).not.toThrow(canary);
    for (const schema of ["", "Upper", 'with"quote', "1st", "x".repeat(41)]) {
      expect(() => openPostgres({ connection: url, schema })).toThrow(/cannot be a schema/);
    }
  });

  test("connections that break fail what they are used for, and nothing after it; news are heard again", async () => {
    const schema = newSchema();
    const { store } = {
      store: openPostgresStore(connect({ connection: url, schema }), createQuickClock(0, 20)),
    };
    await store.transact((tx) => tx.insertAccount(account1));
    let news = 0;
    const stop = store.onNotification?.(() => {
      news += 1;
    });
    await vi.waitUntil(() => news > 0);
    const before = news;
    const broken = store.transact(async (tx) => {
      await tx.updateAccount({ ...account1, name: "changed" });
      await query(
        url,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'likeness' AND query LIKE '%${schema}%'`,
      );
      await tx.findAccount(account1.id);
      await tx.listJobs(account1.id, { limit: 1, offset: 0 });
    });
    await expect(broken).rejects.toMatchObject({ code: "store_unavailable" });
    expect(await store.findAccount(account1.id)).toEqual(account1);
    await vi.waitUntil(() => news > before);
    stop?.();
    await store.close();
  });

  test("a pool that was given serves several schemas, and stays open", async () => {
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    const stores = [newSchema(), newSchema()].map(
      (schema) => openPostgres({ connection: pool, schema }).store,
    );
    for (const store of stores) await store.transact((tx) => tx.insertAccount(account1));
    for (const store of stores) expect(await store.findAccount(account1.id)).toEqual(account1);
    for (const store of stores) await store.close();
    expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
