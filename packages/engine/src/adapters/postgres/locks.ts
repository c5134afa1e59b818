import { sql } from "kysely";
import { conflict, noAccount } from "./conflicts.ts";
import type { Database } from "./tables.ts";

/**
 * The accounts that a transaction holds. Whatever is stored belongs to one account, so transactions that hold each
 * account from before they first look at it until their end come out as if they had run one after the other, while
 * those of different accounts run beside each other. What a transaction did not find cannot be held: it stays missing
 * for the rest of it, and the conflict that this may come to has it run again.
 */
export interface Locks {
  /** Waits until nobody else holds the account, if there is one. */
  touch(accountId: string): Promise<void>;
  /** The same for the account of a row that is known by its id alone. */
  touchOwner(table: Owned, id: string): Promise<void>;
  /** Rejects when there is no such account. */
  needAccount(id: string): Promise<void>;
  needJob(id: string): Promise<void>;
  /** Rejects when `touchOwner` has not found the row. */
  needFound(table: Owned, id: string): void;
  /** Says that the account is held already, because a statement took it or made it. */
  holds(accountId: string): void;
  /** Says that the row is there now. */
  made(table: Owned, id: string): void;
}

type Owned = "jobs" | "endpoints" | "deliveries";

export function createLocks({ db, schema }: Database): Locks {
  const held = new Set<string>();
  const missing = new Set<string>();
  const accounts = sql.id(schema, "accounts");

  async function touch(accountId: string): Promise<void> {
    if (held.has(accountId) || missing.has(accountId)) return;
    const { rows } = await sql`SELECT id FROM ${accounts} WHERE id = ${accountId} FOR NO KEY UPDATE`.execute(
      db,
    );
    (rows.length > 0 ? held : missing).add(accountId);
  }

  return {
    touch,
    async touchOwner(table, id) {
      const { rows } = await sql<{ id: string }>`
        SELECT id FROM ${accounts} WHERE id = (SELECT account_id FROM ${sql.id(schema, table)} WHERE id = ${id})
        FOR NO KEY UPDATE`.execute(db);
      for (const owner of rows) held.add(owner.id);
      if (rows.length === 0) missing.add(`${table} ${id}`);
    },
    async needAccount(id) {
      await touch(id);
      if (missing.has(id)) throw noAccount(id);
    },
    async needJob(id) {
      const { rows } = await sql`SELECT id FROM ${sql.id(schema, "jobs")} WHERE id = ${id}`.execute(db);
      if (rows.length === 0) throw conflict(`There is no job ${id}.`);
    },
    needFound(table, id) {
      if (missing.has(`${table} ${id}`)) throw conflict(`There is no row ${id} in ${table}.`);
    },
    holds(accountId) {
      missing.delete(accountId);
      held.add(accountId);
    },
    made: (table, id) => void missing.delete(`${table} ${id}`),
  };
}
