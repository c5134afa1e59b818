import { loadNodeSqlite } from "./load-node-sqlite.ts";
import { sqliteFault } from "./sqlite-fault.ts";

/** How long to wait for others to give up a lock. */
const busyTimeoutMs = 5_000;

/** More pages than a database has: copied in one step, the copy is of one moment, and no writer makes it begin again. */
const allPages = 2 ** 31 - 1;

/** Copies a database as it stands at one moment, which others may write to meanwhile. The copy must not be there yet. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const { DatabaseSync, backup } = loadNodeSqlite();
  const fs = process.getBuiltinModule("node:fs/promises");
  try {
    // Made first, because SQLite would let everybody read it; the secrets in it are its owner's.
    await (await fs.open(to, "wx", 0o600)).close();
    const source = new DatabaseSync(from, { timeout: busyTimeoutMs });
    try {
      await backup(source, to, { rate: allPages });
    } finally {
      source.close();
    }
    const copy = await fs.open(to, "r+");
    try {
      await copy.sync();
    } finally {
      await copy.close();
    }
  } catch (error) {
    throw sqliteFault(error, from);
  }
}

/** The hashes of everything that rows of the database need from the blob store, each at least once. */
export function* blobsOf(path: string): Generator<string, void, undefined> {
  const { DatabaseSync } = loadNodeSqlite();
  const database = new DatabaseSync(path, { timeout: busyTimeoutMs });
  try {
    for (const { sha256 } of database.prepare(neededSql).iterate()) yield String(sha256);
  } catch (error) {
    throw sqliteFault(error, path);
  } finally {
    database.close();
  }
}

const neededSql = `
  SELECT DISTINCT sha256 FROM assets
  UNION ALL
  SELECT json_extract(reference.value, '$.sha256') FROM jobs, json_each(jobs.body, '$.input.references') AS reference`;
