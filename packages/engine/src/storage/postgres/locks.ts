import { type Selectable, sql } from "kysely";
import { conflict, noAccount } from "./conflicts.ts";
import type { Database, Tables } from "./tables.ts";

/** How reads come to the rows of accounts: see `createLocks` for inside of transactions. */
export interface Accounts {
  /** Called before anything of an account is read. */
  touch(accountId: string): Promise<void>;
  find(accountId: string): Promise<AccountRow | null>;
}

export type AccountRow = Selectable<Tables["accounts"]>;

/** Outside of transactions nothing has to be held. */
export function withUnlockedAccounts({ db }: Database): Accounts {
  return {
    touch: async () => undefined,
    async find(id) {
      const row = await db.selectFrom("accounts").selectAll().where("id", "=", id).executeTakeFirst();
      return row ?? null;
    },
  };
}

/**
 * The accounts that a transaction holds. Whatever is stored belongs to one account, so transactions that hold each
 * account from before they first look at it until their end come out as if they had run one after the other, while
 * those of different accounts run beside each other. What a transaction did not find cannot be held: it stays missing
 * for the rest of it, and the conflict that this may come to has it run again.
 */
export interface Locks extends Accounts {
  /** Holds the account of a row that is known by its id alone. */
  touchOwner(table: Owned, id: string): Promise<void>;
  /** Rejects when there is no such account. */
  needAccount(id: string): Promise<void>;
  needJob(id: string): Promise<void>;
  /** Rejects when `touchOwner` has not found the row. */
  needFound(table: Owned, id: string): void;
  /** Says that the account is held already, because a statement took it or made it. */
  holds(accountId: string): void;
  /** Says that a write was made that the row of an account counts. */
  changes(accountId: string): void;
  /** Says that the row is there now. */
  made(table: Owned, id: string): void;
}

type Owned = "jobs" | "avatars" | "endpoints" | "deliveries";

export function createLocks(database: Database): Locks {
  const { db, schema } = database;
  /** With their rows, until these change. */
  const held = new Map<string, AccountRow | null>();
  const missing = new Set<string>();
  const known = new Set<string>();

  async function touch(accountId: string): Promise<void> {
    if (held.has(accountId) || missing.has(accountId)) return;
    const taking = db.selectFrom("accounts").selectAll().where("id", "=", accountId).forNoKeyUpdate();
    const row = await taking.executeTakeFirst();
    if (row) held.set(accountId, row);
    else missing.add(accountId);
  }

  return {
    touch,
    async find(accountId) {
      await touch(accountId);
      if (missing.has(accountId)) return null;
      const row = held.get(accountId) ?? (await withUnlockedAccounts(database).find(accountId));
      held.set(accountId, row);
      return row;
    },
    async touchOwner(table, id) {
      const name = `${table} ${id}`;
      if (known.has(name) || missing.has(name)) return;
      const { rows } = await sql<{ id: string }>`
        SELECT id FROM ${sql.id(schema, "accounts")}
        WHERE id = (SELECT account_id FROM ${sql.id(schema, table)} WHERE id = ${id}) FOR NO KEY UPDATE`.execute(
        db,
      );
      const [owner] = rows;
      if (owner && !held.has(owner.id)) held.set(owner.id, null);
      (owner ? known : missing).add(name);
    },
    async needAccount(id) {
      await touch(id);
      if (missing.has(id)) throw noAccount(id);
    },
    async needJob(id) {
      if (known.has(`jobs ${id}`)) return;
      const { rows } = await sql`SELECT id FROM ${sql.id(schema, "jobs")} WHERE id = ${id}`.execute(db);
      if (rows.length === 0) throw conflict(`There is no job ${id}.`);
    },
    needFound(table, id) {
      if (missing.has(`${table} ${id}`)) throw conflict(`There is no row ${id} in ${table}.`);
    },
    holds(accountId) {
      missing.delete(accountId);
      if (!held.has(accountId)) held.set(accountId, null);
    },
    changes: (accountId) => void held.set(accountId, null),
    made(table, id) {
      missing.delete(`${table} ${id}`);
      known.add(`${table} ${id}`);
    },
  };
}
