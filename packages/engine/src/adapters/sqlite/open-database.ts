import { StoreBusyError } from "../../ports/store-errors.ts";
import { fileFault } from "../system/file-fault.ts";
import { type Connection, createConnection } from "./connection.ts";
import { loadNodeSqlite } from "./load-node-sqlite.ts";
import { migrate } from "./migrations.ts";
import { sqliteFault } from "./sqlite-fault.ts";

/** How long one waits for another process to give up a lock. */
export const busyTimeoutMs = 5000;

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
    if (maxPageCount !== undefined) writer.script(`PRAGMA max_page_count = ${maxPageCount}`);
    // From here on the writer waits by turns of the event loop instead, see transaction-queue.ts.
    writer.script("PRAGMA busy_timeout = 0");
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
  } catch (error) {
    throw fileFault(error, path);
  }
}

/** The change of mode needs the file alone for a moment, and SQLite does not wait for that by itself. */
function useWriteAheadLog(connection: Connection): void {
  const giveUpAt = performance.now() + busyTimeoutMs;
  for (;;) {
    try {
      connection.script("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (!(error instanceof StoreBusyError) || performance.now() > giveUpAt) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
