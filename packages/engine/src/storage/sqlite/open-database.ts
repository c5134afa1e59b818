import { StoreBusyError } from "../../ports/store-errors.ts";
import { type Connection, createConnection } from "./connection.ts";
import { loadNodeSqlite } from "./load-node-sqlite.ts";
import { migrate } from "./migrations.ts";
import { sqliteFault } from "./sqlite-fault.ts";

/** How long one waits for another process to give up a lock. */
const busyTimeoutMs = 5000;

/** Of that, how long the writer waits at a time: meanwhile the event loop stands still. */
const patienceMs = 3;

/** How often the writer tries to begin, with a turn of the event loop in between. */
export const maxAttempts = Math.ceil(busyTimeoutMs / patienceMs);

export interface Connections {
  readonly writer: Connection;
  /** Sees what is committed and nothing else, and never waits for the writer. */
  readonly reader: Connection;
}

/** Opens the file, made when missing, at the newest schema. */
export function openDatabase(path: string, maxPageCount?: number): Connections {
  makeFile(path);
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
    // A file that cannot be written is better told of now than with the first request.
    writer.script("BEGIN IMMEDIATE; ROLLBACK");
    if (maxPageCount !== undefined) writer.script(`PRAGMA max_page_count = ${maxPageCount}`);
    writer.script(`PRAGMA busy_timeout = ${patienceMs}`);
    return { writer, reader: connect(`busy_timeout = ${busyTimeoutMs}`, "query_only = ON") };
  } catch (error) {
    for (const connection of opened) connection.close();
    throw error;
  }
}

/** A checkpoint costs two waits for the disk, whatever its size; 16 MiB of log make them rare. */
const checkpointPages = 4096;

function open(path: string): Connection {
  const { DatabaseSync } = loadNodeSqlite();
  try {
    return createConnection(new DatabaseSync(path), path);
  } catch (error) {
    throw sqliteFault(error, path);
  }
}

/** SQLite would make a file that everybody may read; the secrets in it are its owner's. */
function makeFile(path: string): void {
  const fs = process.getBuiltinModule("node:fs");
  const folder = process.getBuiltinModule("node:path").dirname(path);
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (fs.existsSync(path)) return;
    fs.closeSync(fs.openSync(path, "a", 0o600));
    const entry = fs.openSync(folder, "r");
    fs.fsyncSync(entry);
    fs.closeSync(entry);
  } catch {
    // What cannot be made cannot be opened either, and opening it tells why.
  }
}

/** The change of mode needs the file alone for a moment, and SQLite does not wait for that by itself. */
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
