import type { BoundValue } from "../sql/sql.ts";
import type { ReadRow } from "../sql/table.ts";

/** What the driver needs of a build of SQLite. Errors are `StoreError`s. */
export interface SqliteConnection {
  /** The file; null in memory. */
  readonly path: string | null;
  /** Becomes false also when SQLite itself rolls a transaction back. */
  readonly inTransaction: boolean;
  /** Prepares each text once. */
  all(text: string, values?: readonly BoundValue[]): ReadRow[];
  /** Like `all`, but returns the number of rows that were inserted, updated or deleted. */
  run(text: string, values?: readonly BoundValue[]): number;
  /** Executes several statements without preparing them. */
  exec(text: string): void;
  close(): void;
}
