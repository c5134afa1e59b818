import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { mapSqliteError } from "./sqlite-errors.ts";

export type Row = Readonly<Record<string, unknown>>;

/** A connection to a database file that caches prepared statements and maps errors to `StoreError`. */
export interface Connection {
  readonly path: string;
  /** Becomes false also when SQLite itself rolls a transaction back. */
  readonly inTransaction: boolean;
  /** Returns the first row, or null. */
  one(sql: string, ...values: SQLInputValue[]): Row | null;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  /** Returns the number of written rows. */
  run(sql: string, ...values: SQLInputValue[]): number;
  /** Runs several statements without preparing them. */
  script(sql: string): void;
  close(): void;
}

export function createConnection(database: DatabaseSync, path: string): Connection {
  const statements = new Map<string, StatementSync>();

  function withMappedErrors<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw mapSqliteError(error, path);
    }
  }

  function prepared(sql: string): StatementSync {
    let statement = statements.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  }

  return {
    path,
    get inTransaction() {
      return database.isTransaction;
    },
    one: (sql, ...values) => withMappedErrors(() => prepared(sql).get(...values) ?? null),
    all: (sql, ...values) => withMappedErrors(() => prepared(sql).all(...values)),
    run: (sql, ...values) => withMappedErrors(() => Number(prepared(sql).run(...values).changes)),
    script: (sql) => withMappedErrors(() => database.exec(sql)),
    close: () => database.close(),
  };
}
