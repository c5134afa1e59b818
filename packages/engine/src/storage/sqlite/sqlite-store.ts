import type { Store } from "../../ports/store.ts";
import { toStore } from "../flat-store.ts";
import { readEndpoint } from "./bodies.ts";
import { createFileCheck } from "./file-identity.ts";
import { openDatabase } from "./open-database.ts";
import { createSqliteEvents } from "./sqlite-events.ts";
import { createSqliteReads } from "./sqlite-reads.ts";
import { createTransactionQueue } from "./transaction-queue.ts";

export interface SqliteStoreOptions {
  /** The database file. It and its directory are created if missing, accessible only by their owner. */
  readonly path: string;
  /** Maximum size of the file in pages of 4 KiB. */
  readonly maxPageCount?: number;
}

const usedBlobsSql = `SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM assets WHERE sha256 = value)
  OR EXISTS (SELECT 1 FROM job_references WHERE sha256 = value)`;

/** A store in one file, which several processes of one machine may share. */
export function createSqliteStore({ path, maxPageCount }: SqliteStoreOptions): Store {
  const { writer, reader } = openDatabase(path, maxPageCount);
  const checkFiles = createFileCheck(path);
  const queue = createTransactionQueue(writer, { beforeCommit: checkFiles });
  const events = createSqliteEvents(reader);
  return toStore({
    // A separate connection sees only committed data and never waits.
    ...createSqliteReads(reader),
    ...events,
    async lastSequence() {
      // Health checks call this method.
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
  });
}
