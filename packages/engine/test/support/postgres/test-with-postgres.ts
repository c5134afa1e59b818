import { randomBytes } from "node:crypto";
import pg from "pg";
import { onTestFinished, test, vi } from "vitest";
import { openPostgres, type PostgresStorage } from "../../../src/postgres.ts";
import { findPostgres } from "./find-postgres.ts";

/** Where tests of PostgreSQL are: a schema of its own for each. */
export interface PostgresFixture {
  readonly url: string;
  /** The name of a schema that is gone when the test ends. */
  newSchema(): string;
  /** Opened until the test ends. */
  open(schema?: string): PostgresStorage;
}

/** Calls `ask` with a real PostgreSQL; where none can run, says so by a skipped test. */
export async function testWithPostgres(what: string, ask: (ground: PostgresFixture) => void): Promise<void> {
  // Thousands of small statements, each a way to another process and back.
  vi.setConfig({ testTimeout: 120_000 });
  const found = await findPostgres();
  if ("unavailable" in found) return test.skip(`${what} (cannot: ${found.unavailable})`);
  const { url } = found;
  const newSchema = () => {
    const schema = `test_${randomBytes(8).toString("hex")}`;
    onTestFinished(() => query(url, `DROP SCHEMA IF EXISTS "${schema}" CASCADE`).then(() => undefined));
    return schema;
  };
  ask({
    url,
    newSchema,
    open(schema = newSchema()) {
      const opened = openPostgres({ connection: url, schema });
      onTestFinished(() => opened.store.close());
      return opened;
    },
  });
}

/** Asks the server something without a store. */
export async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
