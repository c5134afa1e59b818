import { sql } from "kysely";
import { conflict, noAccount } from "./conflicts.ts";
import type { Database } from "./tables.ts";

/**
 * The accounts that a transaction holds. Whatever is stored belongs to one account, so transactions that hold each
 * account from before they first look at it until their end come out as if they had run one after the other, while
 * those of different accounts run beside each other.
 */
export interface Locks {
  /** Waits until nobody else holds the account, if there is one. */
  touch(accountId: string): Promise<void>;
  /** The same for the account of a row that is known by its id alone. */
  touchOwner(table: "jobs" | "endpoints" | "deliveries", id: string): Promise<void>;
  /** Rejects when there is no such account. */
  needAccount(id: string): Promise<void>;
  needJob(id: string): Promise<void>;
  /** Says that the account is held already. */
  holds(accountId: string): void;
}

export function createLocks({ db, schema }: Database): Locks {
  const held = new Set<string>();
  const accounts = sql.id(schema, "accounts");

  async function touch(accountId: string): Promise<void> {
    if (held.has(accountId)) return;
    const { rows } = await sql`SELECT id FROM ${accounts} WHERE id = ${accountId} FOR NO KEY UPDATE`.execute(
      db,
    );
    if (rows.length > 0) held.add(accountId);
  }

  return {
    touch,
    async touchOwner(table, id) {
      const { rows } = await sql<{ id: string }>`
        SELECT id FROM ${accounts} WHERE id = (SELECT account_id FROM ${sql.id(schema, table)} WHERE id = ${id})
        FOR NO KEY UPDATE`.execute(db);
      for (const owner of rows) held.add(owner.id);
    },
    async needAccount(id) {
      await touch(id);
      if (!held.has(id)) throw noAccount(id);
    },
    async needJob(id) {
      const { rows } = await sql`SELECT id FROM ${sql.id(schema, "jobs")} WHERE id = ${id}`.execute(db);
      if (rows.length === 0) throw conflict(`There is no job ${id}.`);
    },
    holds: (accountId) => void held.add(accountId),
  };
}
