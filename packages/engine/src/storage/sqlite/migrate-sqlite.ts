import { StoreTooNewError } from "../../ports/store-errors.ts";
import { schemaVersions } from "../sql/schema.ts";
import { readNumber } from "../sql/table.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

/** Migrates a database to the newest schema. Safe to run in several processes concurrently. */
export function migrateSqlite(connection: SqliteConnection, versions = schemaVersions): void {
  if (currentVersion(connection, versions.length) === versions.length) return;
  connection.exec("BEGIN IMMEDIATE");
  try {
    // Read again, now that no other process can migrate.
    const version = currentVersion(connection, versions.length);
    const statements = versions.slice(version).flatMap((statementsOf) => statementsOf(sqliteDialect));
    connection.exec([...statements, `PRAGMA user_version = ${versions.length}`, "COMMIT"].join(";\n"));
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

function currentVersion(connection: SqliteConnection, newest: number): number {
  const [row] = connection.all("PRAGMA user_version");
  const version = row ? readNumber(row, "user_version") : 0;
  if (version <= newest) return version;
  throw new StoreTooNewError(
    `${connection.path} has schema version ${version}; this version of Likeness supports up to version ${newest}.`,
    { path: connection.path, hint: "Use the newer version of Likeness, or another data directory." },
  );
}
