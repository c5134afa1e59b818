import type { SQLInputValue, StatementSync } from "node:sqlite";
import type { BoundValue } from "../sql/sql.ts";
import { loadNodeSqlite } from "./load-node-sqlite.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { mapSqliteError } from "./sqlite-errors.ts";

/** Opens a file, or a new database in memory, with the SQLite of Node.js. */
export function openNodeSqlite(path: string | null): SqliteConnection {
  const { DatabaseSync } = loadNodeSqlite();
  const statements = new Map<string, StatementSync>();

  function withMappedErrors<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw mapSqliteError(error, path);
    }
  }

  const database = withMappedErrors(() => new DatabaseSync(path ?? ":memory:"));

  function prepared(text: string): StatementSync {
    let statement = statements.get(text);
    if (!statement) {
      statement = database.prepare(text);
      statements.set(text, statement);
    }
    return statement;
  }

  return {
    path,
    get inTransaction() {
      return database.isTransaction;
    },
    all: (text, values = []) => withMappedErrors(() => prepared(text).all(...values.map(toInput))),
    run: (text, values = []) =>
      withMappedErrors(() => Number(prepared(text).run(...values.map(toInput)).changes)),
    exec: (text) => withMappedErrors(() => database.exec(text)),
    close() {
      if (database.isOpen) database.close();
    },
  };
}

function toInput(value: BoundValue): SQLInputValue {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  throw new TypeError("SQLite has no arrays.");
}
