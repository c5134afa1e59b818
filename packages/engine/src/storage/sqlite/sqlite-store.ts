import type { Store } from "../../ports/store.ts";
import { readEndpoint } from "./bodies.ts";
import { createFileCheck } from "./file-identity.ts";
import { openDatabase } from "./open-database.ts";
import { createSqliteEvents } from "./sqlite-events.ts";
import { createSqliteReads } from "./sqlite-reads.ts";
import { createTransactionQueue } from "./transaction-queue.ts";

export interface SqliteStoreOptions {
  /** The database file; it and its folder are made when missing, readable by their owner alone. */
  readonly path: string;
  /** The most pages of 4 KiB the file may have. */
  readonly maxPageCount?: number;
}

const usedBlobsSql = `SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM assets WHERE sha256 = value)
  OR EXISTS (SELECT 1 FROM job_references WHERE sha256 = value)`;

/** A store in one file, which several processes of one machine may use at once. */
export function createSqliteStore({ path, maxPageCount }: SqliteStoreOptions): Store {
  const { writer, reader } = openDatabase(path, maxPageCount);
  const checkFiles = createFileCheck(path);
  const queue = createTransactionQueue(writer, { beforeCommit: checkFiles });
  const events = createSqliteEvents(reader);
  return {
    // Over a connection of their own: SQLite shows it only what is committed, and nothing makes it wait.
    ...createSqliteReads(reader),
    ...events,
    async lastSequence() {
      // Asked to find out how the store is, too.
      checkFiles();
      return events.lastSequence();
    },
    async endpointsAfter(id, limit) {
      return reader
        .all("SELECT body FROM endpoints WHERE id > ? ORDER BY id LIMIT ?", id, limit)
        .map(readEndpoint);
    },
    async usedBlobs(hashes) {
      const rows = reader.all(usedBlobsSql, JSON.stringify(hashes));
      return new Set(rows.map(({ value }) => String(value)));
    },
    shared: true,
    transact: queue.transact,
    async close() {
      await queue.idle();
      reader.close();
      writer.close();
    },
  };
}
