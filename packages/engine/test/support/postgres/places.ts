import { randomBytes } from "node:crypto";
import pg from "pg";
import { onTestFinished } from "vitest";

/** Schemas of a database, one for each test: their names. */
export function schemasOf(connectionString: string): () => string {
  return () => {
    const schema = `test_${randomBytes(8).toString("hex")}`;
    onTestFinished(async () => {
      const client = new pg.Client({ connectionString });
      await client.connect();
      await client.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
      await client.end();
    });
    return schema;
  };
}
