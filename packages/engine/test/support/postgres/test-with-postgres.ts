import { randomBytes } from "node:crypto";
import pg from "pg";
import { onTestFinished, test, vi } from "vitest";
import { openPostgres, type PostgresStorage } from "../../../src/postgres.ts";
import { findPostgres } from "./find-postgres.ts";

/** A PostgreSQL server with a schema per test. */
export interface PostgresFixture {
  readonly url: string;
  /** The name of a schema that is dropped when the test ends. */
  newSchema(): string;
  /** Opens the storage and closes it when the test ends. */
  open(schema?: string): PostgresStorage;
}

/** Defines tests with a PostgreSQL server, or a skipped test if it cannot run. */
export async function testWithPostgres(
  name: string,
  define: (fixture: PostgresFixture) => void,
): Promise<void> {
  // Tests send thousands of statements, each with a round trip to the server.
  vi.setConfig({ testTimeout: 120_000 });
  const found = await findPostgres();
  if ("unavailable" in found) return test.skip(`${name} (cannot: ${found.unavailable})`);
  const { url } = found;
  const newSchema = () => {
    const schema = `test_${randomBytes(8).toString("hex")}`;
    onTestFinished(() => query(url, `DROP SCHEMA IF EXISTS "${schema}" CASCADE`).then(() => undefined));
    return schema;
  };
  define({
    url,
    newSchema,
    open(schema = newSchema()) {
      const opened = openPostgres({ connection: url, schema });
      onTestFinished(() => opened.store.close());
      return opened;
    },
  });
}

/** Runs SQL without a store. */
export async function query(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
