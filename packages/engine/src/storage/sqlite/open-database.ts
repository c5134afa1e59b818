import { StoreBusyError } from "../../ports/store-errors.ts";
import { type Connection, createConnection } from "./connection.ts";
import { loadNodeSqlite } from "./load-node-sqlite.ts";
import { migrate } from "./migrations.ts";
import { mapSqliteError } from "./sqlite-errors.ts";

/** How long to wait for a lock of another process. */
const busyTimeoutMs = 5000;

/** How long the writer waits per attempt, which blocks the event loop. */
const lockTimeoutMs = 3;

/** Number of attempts of the writer to begin a transaction, yielding to the event loop in between. */
export const maxAttempts = Math.ceil(busyTimeoutMs / lockTimeoutMs);

export interface Connections {
  readonly writer: Connection;
  /** Sees only committed data and never waits for the writer. */
  readonly reader: Connection;
}

/** Opens or creates the file and migrates it to the newest schema. */
export function openDatabase(path: string, maxPageCount?: number): Connections {
  createFile(path);
  const opened: Connection[] = [];
  const connect = (...settings: string[]) => {
    const connection = open(path);
    opened.push(connection);
    for (const setting of settings) connection.script(`PRAGMA ${setting}`);
    return connection;
  };
  try {
    const writer = connect(`busy_timeout = ${busyTimeoutMs}`, "foreign_keys = ON", "synchronous = FULL");
    useWriteAheadLog(writer);
    writer.script(`PRAGMA wal_autocheckpoint = ${checkpointPages}`);
    migrate(writer);
    // Fails now, not with the first request, when the file is not writable.
    writer.script("BEGIN IMMEDIATE; ROLLBACK");
    if (maxPageCount !== undefined) writer.script(`PRAGMA max_page_count = ${maxPageCount}`);
    writer.script(`PRAGMA busy_timeout = ${lockTimeoutMs}`);
    return { writer, reader: connect(`busy_timeout = ${busyTimeoutMs}`, "query_only = ON") };
  } catch (error) {
    for (const connection of opened) connection.close();
    throw error;
  }
}

/** 16 MiB. Every checkpoint costs two fsyncs, so they should be rare. */
const checkpointPages = 4096;

function open(path: string): Connection {
  const { DatabaseSync } = loadNodeSqlite();
  try {
    return createConnection(new DatabaseSync(path), path);
  } catch (error) {
    throw mapSqliteError(error, path);
  }
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
function useWriteAheadLog(connection: Connection): void {
  const pauseMs = 10;
  for (let attempt = 1; ; attempt += 1) {
    try {
      connection.script("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (!(error instanceof StoreBusyError) || attempt * pauseMs >= busyTimeoutMs) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  }
}
