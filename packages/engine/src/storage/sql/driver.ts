import type { Event, RecordedEvent } from "../../model/event.ts";
import type { SqlDialect } from "./dialect.ts";
import type { Sql } from "./sql.ts";
import type { ReadRow } from "./table.ts";

/** One database, migrated to the current schema. Errors are `StoreError`s. */
export interface SqlDriver {
  readonly dialect: SqlDialect;
  /** Whether other processes may write to the database. */
  readonly shared: boolean;
  /** Whether each statement takes a round trip, so that concurrent reads are worth merging. */
  readonly isRemote: boolean;
  /** How many transactions of this process run concurrently. */
  readonly maxTransactions: number;
  /** Reads committed data, each call with a snapshot of its own. */
  all(query: Sql): Promise<ReadRow[]>;
  /** Begins a transaction. Waits for a connection or the lock of the database. */
  begin(): Promise<SqlSession>;
  readonly events: SqlEvents;
  /** Whether a transaction that failed with this error, alone and for the `attempt`th time, should be run again. */
  isRetryable(error: unknown, attempt: number): boolean;
  /** See `Store`. */
  onNotification?(listener: () => void): () => void;
  /** Called after a commit with events. */
  notify?(): void;
  close(): Promise<void>;
}

/**
 * A transaction. Statements are executed in the order of the calls; a call need not wait for the previous one. After an
 * error, which every later call reports too, only `rollback` is allowed.
 */
export interface SqlSession {
  all(query: Sql): Promise<ReadRow[]>;
  /** Returns the number of rows that were inserted, updated or deleted. */
  run(query: Sql): Promise<number>;
  /**
   * Rejects if the database has rolled back instead. Ends the session.
   */
  commit(durability: Durability): Promise<void>;
  /** Ends the session. Does not reject. */
  rollback(): Promise<void>;
}

/**
 * A `delayed` commit does not wait for the disk. If the machine of the database crashes soon, it may be lost, together with
 * all later commits.
 */
export type Durability = "full" | "delayed";

/** Events in an order that never changes once it was read. */
export interface SqlEvents {
  /** Statements that record the events as the last ones of a transaction. */
  append(events: readonly Event[]): readonly Sql[];
  /** A statement that deletes the events of an account. */
  deleteOfAccount(accountId: string): Sql;
  /** A statement that deletes those of the oldest `limit` events that were recorded before `time`. */
  deleteBefore(time: number, limit: number): Sql;
  after(sequence: number, limit: number): Promise<RecordedEvent[]>;
  lastSequence(): Promise<number>;
}
