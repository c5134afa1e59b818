import { loadNodeSqlite } from "./load-node-sqlite.ts";
import { mapSqliteError } from "./sqlite-errors.ts";

/** How long to wait for a lock of another process. */
const busyTimeoutMs = 5_000;

/** Copies all pages in one step, so the copy is a consistent snapshot and concurrent writes do not restart it. */
const allPages = 2 ** 31 - 1;

/** Copies a snapshot of a database that may be in use. The target file must not exist. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const { DatabaseSync, backup } = loadNodeSqlite();
  const fs = process.getBuiltinModule("node:fs/promises");
  try {
    // Created first with mode 0600, because SQLite would make it readable by others and it contains secrets.
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
    throw mapSqliteError(error, from);
  }
}

/** Returns the hashes of all blobs that rows of the database refer to. May contain duplicates. */
export function* blobsOf(path: string): Generator<string, void, undefined> {
  const { DatabaseSync } = loadNodeSqlite();
  const database = new DatabaseSync(path, { timeout: busyTimeoutMs });
  try {
    for (const { sha256 } of database.prepare(blobsSql).iterate()) yield String(sha256);
  } catch (error) {
    throw mapSqliteError(error, path);
  } finally {
    database.close();
  }
}

const blobsSql = "SELECT sha256 FROM assets UNION ALL SELECT sha256 FROM job_references";
