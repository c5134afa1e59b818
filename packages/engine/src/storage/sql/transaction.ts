import type { Event } from "../../model/event.ts";
import type { Job } from "../../model/job.ts";
import type { ClaimOptions } from "../../ports/store.ts";
import type { AccountRow, Tally } from "./account-row.ts";
import { type DialectText, each, raw, type Sql, sql } from "./sql.ts";
import type { ReadRow, Row, RowOf, Table } from "./table.ts";

/** How tables are read, in a transaction or outside of one. */
export interface SqlReader {
  /** Called before anything of an account is read. A transaction locks the account until it ends. */
  lock(accountId: string): Promise<void>;
  /** The account with its tallies. Locks it in a transaction. */
  account(id: string): Promise<AccountRow | null>;
  /** In a transaction, sees what it has written. */
  all(query: Sql): Promise<ReadRow[]>;
}

/**
 * A transaction, as the tables see it. Several transactions may share one of the database; each owns the accounts it has
 * locked until it ends. Everything stored belongs to one account.
 */
export interface SqlTransaction extends SqlReader {
  /** Locks several accounts at once, which cannot be a deadlock. */
  lockAll(accountIds: readonly string[]): Promise<void>;
  /** Rejects if the account does not exist. */
  requireAccount(id: string): Promise<AccountRow>;
  /**
   * Finds a row by a lookup and locks its account, which is looked up too if the caller does not know it. Concurrent calls
   * share a statement. Sees what the transaction has written.
   */
  get(lookup: Lookup, value: string, accountId?: string): Promise<ReadRow | null>;
  /** The row that `get` has found, without reading it again. Null if it is not cached. */
  cachedRow(lookup: Lookup, value: string): ReadRow | null;
  /** Sets what `get` finds. Writes do this themselves for lookups by the key of a table. */
  cacheRow(lookup: Lookup, value: string, row: ReadRow): void;
  /** Inserts a row before the next read, or when the transaction ends. A conflict then rejects the transaction. */
  insert<T extends Table>(table: T, row: Insertable<T>): void;
  /** Inserts a row or replaces the one with the same key, like `insert`. */
  upsert<T extends Table>(table: T, row: Insertable<T>): void;
  /** Sets columns of the row with the same key, like `insert`. Rejects a key that does not exist, and locks the account. */
  update<T extends Table>(table: T & DialectText, row: Updatable<T> & Row): Promise<void>;
  /** Executes pending writes now, so that their conflicts reject this call. */
  flush(): Promise<void>;
  /** Executes pending writes and a statement, after which `get` reads everything again. Returns the number of affected rows. */
  run(query: Sql): Promise<number>;
  /**
   * Must be awaited before deletions, and before a transaction writes what belongs to no account: continues only in a
   * transaction that shares the one of the database with no other.
   */
  runAlone(): Promise<void>;
  /** Waits until earlier transactions of the unit that called it with the same name have ended. */
  exclusive(name: string): Promise<void>;
  /** See `JobTable.nextClaimable`. */
  nextJob(now: number, options: ClaimOptions): Promise<Job | null>;
  /** Adds to tallies of a locked account. */
  tally(accountId: string, changes: Readonly<Partial<Record<Tally, number>>>): void;
  /** Replaces the account of a locked account row. */
  replaceAccount(row: AccountRow): void;
  /** Marks the account as served, so that all others are served before it. */
  markServed(accountId: string): void;
  appendEvent(event: Event): void;
}

/** Finds rows of a table by a unique value. */
export interface Lookup {
  /** The name of the table, if rows are found by its key. */
  readonly name: string;
  /** Selects the column `account_id` of the rows. */
  owners(values: readonly string[]): Sql;
  /** A lookup of the same values whose rows are needed next, and are read at the same time. */
  readonly next?: Lookup;
  /** Selects the rows, which have the columns `lookup`, the value, and `account_id`. */
  select(values: readonly string[]): Sql;
}

/** Finds rows by their key. */
export function lookupByKey(table: Table & DialectText, column: string, next?: Lookup): Lookup {
  const matches = (values: readonly string[]) => sql`${raw(column)} IN (SELECT value FROM ${each(values)})`;
  return {
    name: table.name,
    ...(next && { next }),
    owners: (values) => sql`SELECT account_id FROM ${table} WHERE ${matches(values)}`,
    select: (values) => sql`SELECT *, ${raw(column)} AS lookup FROM ${table} WHERE ${matches(values)}`,
  };
}

/** The key and the columns to set. */
export type Updatable<T extends Table> = Partial<RowOf<T>>;

/** Columns with a default value may be left out. */
export type Insertable<T extends Table> = Omit<RowOf<T>, WithDefault<T>> & Partial<RowOf<T>>;

type WithDefault<T extends Table> = {
  [K in keyof T["columns"]]: T["columns"][K] extends { readonly defaultValue: number } ? K : never;
}[keyof T["columns"]];
