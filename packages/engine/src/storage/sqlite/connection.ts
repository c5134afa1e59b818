import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { sqliteFault } from "./sqlite-fault.ts";

export type Row = Readonly<Record<string, unknown>>;

/** One connection to a database file, with its statements prepared once and its failures told as faults of the store. */
export interface Connection {
  readonly path: string;
  /** False again when SQLite itself rolled a transaction back. */
  readonly inTransaction: boolean;
  /** The first row, or null when there is none. */
  one(sql: string, ...values: SQLInputValue[]): Row | null;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  /** How many rows were written. */
  run(sql: string, ...values: SQLInputValue[]): number;
  /** Runs any number of statements; for scripts that run once. */
  script(sql: string): void;
  close(): void;
}

export function createConnection(database: DatabaseSync, path: string): Connection {
  const statements = new Map<string, StatementSync>();

  function attempt<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      throw sqliteFault(error, path);
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
    one: (sql, ...values) => attempt(() => prepared(sql).get(...values) ?? null),
    all: (sql, ...values) => attempt(() => prepared(sql).all(...values)),
    run: (sql, ...values) => attempt(() => Number(prepared(sql).run(...values).changes)),
    script: (sql) => attempt(() => database.exec(sql)),
    close: () => database.close(),
  };
}
