import { type Selectable, sql } from "kysely";
import { accountNotFound, conflict } from "../../ports/store-errors.ts";
import type { Database, Tables } from "./tables.ts";

/** How reads access account rows. Inside transactions it locks them: see `createLocks`. */
export interface AccountRows {
  /** Called before anything of an account is read. */
  lock(accountId: string): Promise<void>;
  find(accountId: string): Promise<AccountRow | null>;
}

export type AccountRow = Selectable<Tables["accounts"]>;

/** Creates account rows for reads outside of transactions, which lock nothing. */
export function createUnlockedAccounts({ db }: Database): AccountRows {
  return {
    lock: async () => undefined,
    async find(id) {
      const row = await db.selectFrom("accounts").selectAll().where("id", "=", id).executeTakeFirst();
      return row ?? null;
    },
  };
}

/**
 * The account rows that a transaction has locked. Everything stored belongs to one account. A transaction locks an
 * account before its first access and until it ends, so transactions of one account are serialized and those of
 * different accounts run concurrently. A missing row cannot be locked: it counts as missing until the transaction ends,
 * and a conflict that follows from this causes a retry.
 */
export interface Locks extends AccountRows {
  /** Locks the account that owns a row of which only the id is known. */
  lockOwner(table: OwnedTable, id: string): Promise<void>;
  /** Rejects when the account does not exist. */
  requireAccount(id: string): Promise<void>;
  requireJob(id: string): Promise<void>;
  /** Throws when `lockOwner` did not find the row. */
  requireFound(table: OwnedTable, id: string): void;
  /** Records that a statement has locked or inserted the account. */
  markLocked(accountId: string): void;
  /** Drops the cached account row after a write that changes its counters. */
  invalidate(accountId: string): void;
  /** Records that the row was inserted. */
  markCreated(table: OwnedTable, id: string): void;
}

type OwnedTable = "jobs" | "avatars" | "endpoints" | "deliveries";

export function createLocks(database: Database): Locks {
  const { db, schema } = database;
  /** Locked accounts with their cached rows; null after a change. */
  const locked = new Map<string, AccountRow | null>();
  const missing = new Set<string>();
  const known = new Set<string>();

  async function lock(accountId: string): Promise<void> {
    if (locked.has(accountId) || missing.has(accountId)) return;
    const query = db.selectFrom("accounts").selectAll().where("id", "=", accountId).forNoKeyUpdate();
    const row = await query.executeTakeFirst();
    if (row) locked.set(accountId, row);
    else missing.add(accountId);
  }

  return {
    lock,
    async find(accountId) {
      await lock(accountId);
      if (missing.has(accountId)) return null;
      const row = locked.get(accountId) ?? (await createUnlockedAccounts(database).find(accountId));
      locked.set(accountId, row);
      return row;
    },
    async lockOwner(table, id) {
      const name = `${table} ${id}`;
      if (known.has(name) || missing.has(name)) return;
      const { rows } = await sql<{ id: string }>`
        SELECT id FROM ${sql.id(schema, "accounts")}
        WHERE id = (SELECT account_id FROM ${sql.id(schema, table)} WHERE id = ${id}) FOR NO KEY UPDATE`.execute(
        db,
      );
      const [owner] = rows;
      if (owner && !locked.has(owner.id)) locked.set(owner.id, null);
      (owner ? known : missing).add(name);
    },
    async requireAccount(id) {
      await lock(id);
      if (missing.has(id)) throw accountNotFound(id);
    },
    async requireJob(id) {
      if (known.has(`jobs ${id}`)) return;
      const { rows } = await sql`SELECT id FROM ${sql.id(schema, "jobs")} WHERE id = ${id}`.execute(db);
      if (rows.length === 0) throw conflict(`Job ${id} does not exist.`);
    },
    requireFound(table, id) {
      if (missing.has(`${table} ${id}`)) throw conflict(`Row ${id} does not exist in ${table}.`);
    },
    markLocked(accountId) {
      missing.delete(accountId);
      if (!locked.has(accountId)) locked.set(accountId, null);
    },
    invalidate: (accountId) => void locked.set(accountId, null),
    markCreated(table, id) {
      missing.delete(`${table} ${id}`);
      known.add(`${table} ${id}`);
    },
  };
}
