import { sql } from "kysely";
import type { Database } from "./tables.ts";

/**
 * The accounts that a transaction holds. Whatever is stored belongs to one account, so transactions that hold each
 * account from before they first look at it until their end come out as if they had run one after the other, while
 * those of different accounts run beside each other.
 */
export interface Locks {
  /** Waits until nobody else holds the account. */
  touch(accountId: string): Promise<void>;
  /** The same for the account of a row that is known by its id alone. */
  touchOwner(table: "jobs" | "endpoints" | "deliveries", id: string): Promise<void>;
  /** Says that a statement has taken the account already. */
  took(accountId: string): void;
}

export function createLocks({ db, schema }: Database): Locks {
  const held = new Set<string>();
  const accounts = sql.id(schema, "accounts");
  return {
    async touch(accountId) {
      if (held.has(accountId)) return;
      await sql`SELECT FROM ${accounts} WHERE id = ${accountId} FOR NO KEY UPDATE`.execute(db);
      held.add(accountId);
    },
    async touchOwner(table, id) {
      const { rows } = await sql<{ id: string }>`
        SELECT id FROM ${accounts} WHERE id = (SELECT account_id FROM ${sql.id(schema, table)} WHERE id = ${id})
        FOR NO KEY UPDATE`.execute(db);
      for (const owner of rows) held.add(owner.id);
    },
    took(accountId) {
      held.add(accountId);
    },
  };
}
