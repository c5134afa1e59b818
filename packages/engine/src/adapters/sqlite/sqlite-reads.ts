import type { Page, PageQuery, Reads } from "../../ports/store.ts";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { readAvatar, readJob } from "./bodies.ts";
import type { Connection, Row } from "./connection.ts";
import { readAccount, readAsset, readBalance, readEvent, readNumber } from "./rows.ts";

/** Reads over one connection: what is committed, or what a transaction sees when it is the writer's. */
export function createSqliteReads(db: Connection): Reads {
  return {
    async findAccount(id) {
      return found(db.one("SELECT * FROM accounts WHERE id = ?", id), readAccount);
    },
    async findAccountByKey(keyHash) {
      const sql = "SELECT accounts.* FROM api_keys JOIN accounts ON accounts.id = account_id WHERE hash = ?";
      return found(db.one(sql, keyHash), readAccount);
    },
    async findJob(accountId, id) {
      const row = db.one("SELECT body FROM jobs WHERE id = ? AND account_id = ?", id, accountId);
      return found(row, readJob);
    },
    async listJobs(accountId, page) {
      if (page.status === undefined)
        return readPage(db, { from: "jobs", accountId, total: "jobs" }, page, readJob);
      const list = { from: "jobs", accountId, status: page.status, total: `jobs:${page.status}` };
      return readPage(db, list, page, readJob);
    },
    async findAvatar(accountId, id) {
      const row = db.one("SELECT body FROM avatars WHERE id = ? AND account_id = ?", id, accountId);
      return found(row, readAvatar);
    },
    async listAvatars(accountId, page) {
      return readPage(db, { from: "avatars", accountId, total: "avatars" }, page, readAvatar);
    },
    async findAsset(id) {
      return found(db.one("SELECT * FROM assets WHERE id = ?", id), readAsset);
    },
    async balance(accountId) {
      const row = db.one(balanceSql, accountId);
      if (row) return readBalance(row);
      const hint = "Create the account first.";
      throw new StoreConflictError(`There is no account ${accountId}.`, { path: db.path, hint });
    },
    async eventsAfter(sequence, limit) {
      return db
        .all("SELECT * FROM events WHERE sequence > ? ORDER BY sequence LIMIT ?", sequence, limit)
        .map(readEvent);
    },
    async lastSequence() {
      return readNumber(db.one("SELECT max(sequence) AS value FROM events")) ?? 0;
    },
    async countUnfinished() {
      return total(db, "", "unfinished");
    },
  };
}

const balanceSql = `SELECT credits,
  (SELECT value FROM totals WHERE account_id = accounts.id AND name = 'hold') AS hold,
  (SELECT value FROM totals WHERE account_id = accounts.id AND name = 'charge') AS charge,
  (SELECT value FROM totals WHERE account_id = accounts.id AND name = 'release') AS release
  FROM accounts WHERE id = ?`;

/** Names of our own, never a caller's: they become part of a statement. */
interface List {
  readonly from: string;
  readonly accountId: string;
  readonly status?: string;
  readonly total: string;
}

function readPage<T>(db: Connection, list: List, page: PageQuery, read: (row: Row) => T): Page<T> {
  const { from, accountId, status } = list;
  const where = status === undefined ? "account_id = ?" : "account_id = ? AND status = ?";
  const owner = status === undefined ? [accountId] : [accountId, status];
  const count = total(db, accountId, list.total);
  let older = "";
  const place: (string | number)[] = [];
  if (page.after !== undefined) {
    const sql = `SELECT created_at AS value FROM ${from} WHERE id = ? AND ${where}`;
    const createdAt = readNumber(db.one(sql, page.after, ...owner));
    if (createdAt === null) return { items: [], total: count, hasMore: false };
    older = "AND (created_at, id) < (?, ?)";
    place.push(createdAt, page.after);
  }
  const rows = db.all(
    `SELECT body FROM ${from} WHERE ${where} ${older} ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?`,
    ...owner,
    ...place,
    // One more than asked for tells whether there are more.
    page.limit + 1,
    page.offset,
  );
  const items = rows.slice(0, page.limit).map(read);
  return { items, total: count, hasMore: rows.length > page.limit };
}

function total(db: Connection, accountId: string, name: string): number {
  return (
    readNumber(db.one("SELECT value FROM totals WHERE account_id = ? AND name = ?", accountId, name)) ?? 0
  );
}

function found<T>(row: Row | null, read: (row: Row) => T): T | null {
  return row && read(row);
}
