import { StoreBusyError } from "../../ports/store-errors.ts";
import type { SqlDriver } from "../sql/driver.ts";
import { createFileCheck } from "./file-identity.ts";
import { migrateSqlite } from "./migrate-sqlite.ts";
import { openNodeSqlite } from "./node-sqlite.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { createSqliteDriver } from "./sqlite-driver.ts";

export interface SqliteFileOptions {
  /** The database file. It and its directory are created if missing, accessible only by their owner. */
  readonly path: string;
  /** Maximum size of the file in pages of 4 KiB. */
  readonly maxPageCount?: number;
}

/** How long to wait for a lock of another process. */
const busyTimeoutMs = 5000;

/** How long the writer waits per attempt, which blocks the event loop. */
const lockTimeoutMs = 3;

const maxAttempts = Math.ceil(busyTimeoutMs / lockTimeoutMs);

/**
 * 64 MiB. The transaction that causes a checkpoint waits for it: one of 800 accepted jobs, for 25 to 40 ms. With 16 MiB, one
 * of 200 waited for up to 25 ms, which could be seen in the p99.
 */
const checkpointPages = 16_384;

/** Opens or creates the file and migrates it to the newest schema. */
export function openSqliteFile({ path, maxPageCount }: SqliteFileOptions): SqlDriver {
  createFile(path);
  const opened: SqliteConnection[] = [];
  const connect = (...settings: string[]) => {
    const connection = openNodeSqlite(path);
    opened.push(connection);
    for (const setting of settings) connection.exec(`PRAGMA ${setting}`);
    return connection;
  };
  try {
    const writer = connect(`busy_timeout = ${busyTimeoutMs}`, "foreign_keys = ON", "synchronous = FULL");
    useWriteAheadLog(writer);
    writer.exec(`PRAGMA wal_autocheckpoint = ${checkpointPages}`);
    migrateSqlite(writer);
    // Fails now, not with the first request, when the file is not writable.
    writer.exec("BEGIN IMMEDIATE; ROLLBACK");
    if (maxPageCount !== undefined) writer.exec(`PRAGMA max_page_count = ${maxPageCount}`);
    writer.exec(`PRAGMA busy_timeout = ${lockTimeoutMs}`);
    const reader = connect(`busy_timeout = ${busyTimeoutMs}`, "query_only = ON");
    return createSqliteDriver(writer, { reader, checkFiles: createFileCheck(path), maxAttempts });
  } catch (error) {
    for (const connection of opened) connection.close();
    throw error;
  }
}

/** Creates a database in the memory of this process. */
export function openSqliteInMemory(): SqlDriver {
  const connection = openNodeSqlite(null);
  connection.exec("PRAGMA foreign_keys = ON");
  migrateSqlite(connection);
  return createSqliteDriver(connection);
}

/** Creates the file with mode 0600, because SQLite would make it readable by others and it contains secrets. */
function createFile(path: string): void {
  const fs = process.getBuiltinModule("node:fs");
  const directory = process.getBuiltinModule("node:path").dirname(path);
  try {
    fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
    if (fs.existsSync(path)) return;
    fs.closeSync(fs.openSync(path, "a", 0o600));
    const entry = fs.openSync(directory, "r");
    fs.fsyncSync(entry);
    fs.closeSync(entry);
  } catch {
    // Opening the file fails too, with a better error.
  }
}

/** Changing the mode needs an exclusive lock, for which SQLite does not apply the busy timeout. */
function useWriteAheadLog(connection: SqliteConnection): void {
  const pauseMs = 10;
  for (let attempt = 1; ; attempt += 1) {
    try {
      connection.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (!(error instanceof StoreBusyError) || attempt * pauseMs >= busyTimeoutMs) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  }
}
