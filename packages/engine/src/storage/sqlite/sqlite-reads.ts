import type { DeliveryFilter } from "../../ports/store.ts";
import { accountNotFound } from "../../ports/store-errors.ts";
import type { FlatReads } from "../flat-store.ts";
import { readAvatar, readDelivery, readEndpoint, readJob } from "./bodies.ts";
import type { Connection, Row } from "./connection.ts";
import { type List, readPage, readTotal } from "./read-page.ts";
import { labelKey, readAccount, readApiKey, readAsset, readBalance, readEntry, readNumber } from "./rows.ts";

/** Reads committed data, or with the writer's connection what its transaction sees. */
export function createSqliteReads(db: Connection): FlatReads {
  /** Reads a row that belongs to the account. */
  function owned(table: string, accountId: string, id: string): Row | null {
    return db.one(`SELECT * FROM ${table} WHERE id = ? AND account_id = ?`, id, accountId);
  }

  function ownList(table: string, accountId: string): List {
    const total = () => readTotal(db, accountId, table);
    return { from: table, where: "account_id = ?", values: [accountId], total };
  }

  return {
    async findAccount(id) {
      return found(db.one("SELECT * FROM accounts WHERE id = ?", id), readAccount);
    },
    async listAccounts(page) {
      const total = () => readTotal(db, "", "accounts");
      return readPage(
        db,
        { from: "accounts", where: "status <> 'deleted'", values: [], total },
        page,
        readAccount,
      );
    },
    async findApiKeyByHash(hash) {
      const key = found(db.one("SELECT * FROM api_keys WHERE hash = ?", hash), readApiKey);
      const account = key && found(db.one("SELECT * FROM accounts WHERE id = ?", key.accountId), readAccount);
      return account && { key, account };
    },
    async findApiKey(accountId, id) {
      return found(owned("api_keys", accountId, id), readApiKey);
    },
    async listApiKeys(accountId, page) {
      return readPage(db, ownList("api_keys", accountId), page, readApiKey);
    },
    async findJob(accountId, id) {
      return found(owned("jobs", accountId, id), readJob);
    },
    async listJobs(accountId, page) {
      const { status } = page;
      if (status === undefined) return readPage(db, ownList("jobs", accountId), page, readJob);
      const total = () => readTotal(db, accountId, `jobs:${status}`);
      const list = {
        from: "jobs",
        where: "account_id = ? AND status = ?",
        values: [accountId, status],
        total,
      };
      return readPage(db, list, page, readJob);
    },
    async countJobs(accountId, status) {
      return readTotal(db, accountId, `jobs:${status}`);
    },
    async findAvatar(accountId, id) {
      return found(owned("avatars", accountId, id), readAvatar);
    },
    async listAvatars(accountId, page) {
      const { label } = page;
      if (label === undefined) return readPage(db, ownList("avatars", accountId), page, readAvatar);
      const where = "account_id = ? AND label = ?";
      const values = [accountId, labelKey(label) ?? ""];
      const counting = `SELECT count(*) AS value FROM avatars WHERE ${where}`;
      const total = () => readNumber(db.one(counting, ...values)) ?? 0;
      return readPage(db, { from: "avatars", where, values, total }, page, readAvatar);
    },
    async findAsset(id) {
      return found(db.one("SELECT * FROM assets WHERE id = ?", id), readAsset);
    },
    async balance(accountId) {
      const row = db.one(balanceSql, accountId);
      if (row) return readBalance(row);
      throw accountNotFound(accountId);
    },
    async listEntries(accountId, page) {
      return readPage(db, ownList("entries", accountId), page, readEntry);
    },
    async findEndpoint(accountId, id) {
      return found(owned("endpoints", accountId, id), readEndpoint);
    },
    async listEndpoints(accountId, page) {
      return readPage(db, ownList("endpoints", accountId), page, readEndpoint);
    },
    async findDelivery(accountId, id) {
      return found(owned("deliveries", accountId, id), readDelivery);
    },
    async listDeliveries(accountId, page) {
      return readPage(db, deliveryList(db, accountId, page), page, readDelivery);
    },
    async countUnfinished() {
      return readTotal(db, "", "unfinished");
    },
  };
}

const balanceSql = `SELECT metered,
  (SELECT value FROM totals WHERE account_id = accounts.id AND name = 'grant') AS granted,
  (SELECT value FROM totals WHERE account_id = accounts.id AND name = 'hold') AS hold,
  (SELECT value FROM totals WHERE account_id = accounts.id AND name = 'charge') AS charge,
  (SELECT value FROM totals WHERE account_id = accounts.id AND name = 'release') AS release
  FROM accounts WHERE id = ?`;

function deliveryList(db: Connection, accountId: string, filter: DeliveryFilter): List {
  const { endpointId, jobId, status } = filter;
  const from = "deliveries";
  let where = "account_id = ?";
  const values = [accountId];
  // A job has few deliveries. The unary plus keeps SQLite from using another index.
  const plus = jobId === undefined ? "" : "+";
  const add = (column: string, value: string | undefined) => {
    if (value === undefined) return;
    where += ` AND ${column} = ?`;
    values.push(value);
  };
  add("job_id", jobId);
  add(`${plus}endpoint_id`, endpointId);
  add(`${plus}status`, status);
  const ofEndpoint = endpointId === undefined ? "" : `@${endpointId}`;
  const inStatus = status === undefined ? "" : `:${status}`;
  const total = () => {
    if (jobId === undefined) return readTotal(db, accountId, `deliveries${ofEndpoint}${inStatus}`);
    return readNumber(db.one(`SELECT count(*) AS value FROM deliveries WHERE ${where}`, ...values)) ?? 0;
  };
  return { from, where, values, total };
}

function found<T>(row: Row | null, read: (row: Row) => T): T | null {
  return row && read(row);
}
