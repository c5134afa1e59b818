import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, onTestFinished, test, vi } from "vitest";
import { openPostgres, type PostgresStorage } from "../../../src/postgres.ts";
import { findPostgres } from "./find-postgres.ts";

/** A PostgreSQL server with a schema per test. */
export interface PostgresFixture {
  readonly url: string;
  /** For all tests of the file: a new connection has to plan every statement again, which takes longer than to execute it. */
  readonly pool: pg.Pool;
  /** The name of a schema that does not exist, and is dropped when the test ends. */
  newSchema(): string;
  /**
   * The name of a schema that has no data. It does not exist, or has the tables of an earlier test: creating and dropping
   * them takes longer than most tests.
   */
  emptySchema(): string;
  /** Deletes all data of a schema. */
  empty(schema: string): Promise<void>;
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
  const newName = () => `test_${randomBytes(8).toString("hex")}`;
  const newSchema = () => {
    const schema = newName();
    onTestFinished(() => query(url, `DROP SCHEMA IF EXISTS "${schema}" CASCADE`).then(() => undefined));
    return schema;
  };
  const pool = new pg.Pool({ connectionString: url, max: 100, idleTimeoutMillis: 0, pipeline: true });
  afterAll(() => pool.end());
  const empty = async (schema: string) => void (await pool.query(deleteAllRows(schema)));
  const emptied: string[] = [];
  const emptySchema = () => {
    const schema = emptied.pop() ?? newName();
    onTestFinished(async () => {
      await empty(schema);
      emptied.push(schema);
    });
    return schema;
  };
  define({
    url,
    pool,
    newSchema,
    emptySchema,
    empty,
    open(schema = newSchema()) {
      const opened = openPostgres({ connection: url, schema });
      onTestFinished(() => opened.store.close());
      return opened;
    },
  });
}

/** A statement that deletes the rows of all tables, also those that must never be deleted, unless the schema does not exist. */
function deleteAllRows(schema: string): string {
  return `DO $$
    DECLARE name text;
    BEGIN
      SET LOCAL session_replication_role = replica;
      FOR name IN
        SELECT relname FROM pg_class WHERE relnamespace = to_regnamespace('${schema}') AND relkind = 'r'
      LOOP
        IF name = 'last_event' THEN
          UPDATE "${schema}".last_event SET sequence = 0;
        ELSIF name <> 'version' THEN
          EXECUTE format('DELETE FROM "${schema}".%I', name);
        END IF;
      END LOOP;
    END $$`;
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
