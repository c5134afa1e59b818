import type pg from "pg";
import { StoreTooNewError } from "../../ports/store-errors.ts";
import type { SqlDialect } from "../sql/dialect.ts";
import { schemaVersions } from "../sql/schema.ts";

/**
 * Migrates a schema to the newest version, and creates it if it does not exist. Safe to run in several processes concurrently.
 *
 * @throws StoreTooNewError when a newer version of Likeness has migrated the schema.
 */
export async function migrate(
  client: pg.ClientBase,
  dialect: SqlDialect,
  schema: string,
  versions = schemaVersions,
): Promise<void> {
  if ((await versionOf(client, schema, versions.length)) === versions.length) return;
  const name = `"${schema}"`;
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`likeness:${schema}`]);
    // Read again, now that no other process can migrate.
    const version = await versionOf(client, schema, versions.length);
    if (version === 0) {
      // CREATE SCHEMA IF NOT EXISTS needs a privilege on the database even when the schema exists.
      const found = await client.query("SELECT FROM pg_catalog.pg_namespace WHERE nspname = $1", [schema]);
      if (found.rowCount === 0) await client.query(`CREATE SCHEMA ${name}`);
      await client.query(`CREATE TABLE ${name}.version (version integer NOT NULL)`);
      await client.query(`INSERT INTO ${name}.version VALUES (0)`);
    }
    const statements = versions.slice(version).flatMap((statementsOf) => statementsOf(dialect));
    await client.query(statements.join(";\n"));
    await client.query(`UPDATE ${name}.version SET version = ${versions.length}`);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

/** Returns 0 for a schema without tables. */
async function versionOf(client: pg.ClientBase, schema: string, known: number): Promise<number> {
  // to_regclass() is not used, because it caches a missing table until the transaction ends.
  const table = await client.query(
    `SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = $1 AND c.relname = 'version'`,
    [schema],
  );
  if (table.rowCount === 0) return 0;
  const found = await client.query(`SELECT version FROM "${schema}".version`);
  const version = Number(found.rows[0]?.version ?? 0);
  if (version <= known) return version;
  throw new StoreTooNewError(
    `The schema "${schema}" of the database has version ${version}; this version of Likeness supports up to version ${known}.`,
    {
      path: null,
      hint: "Use the newer version of Likeness, or another schema or database.",
    },
  );
}
