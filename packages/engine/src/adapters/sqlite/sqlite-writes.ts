import type { KeyScope } from "../../domain/idempotency.ts";
import type { Job } from "../../domain/job.ts";
import type { Reads, Transaction } from "../../ports/store.ts";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { readJob } from "./bodies.ts";
import type { Connection } from "./connection.ts";
import { readEntry, readKey } from "./rows.ts";

export type Writes = Omit<Transaction, keyof Reads>;

/** What only a transaction may do; the connection is the writer's, inside one. */
export function createSqliteWrites(db: Connection): Writes {
  return {
    async insertAccount({ id, name, credits, createdAt }) {
      db.run("INSERT INTO accounts VALUES (?, ?, ?, ?)", id, name, credits, createdAt);
    },
    async insertKey({ hash, accountId, createdAt }) {
      db.run("INSERT INTO api_keys VALUES (?, ?, ?)", hash, accountId, createdAt);
    },
    async insertJob(job) {
      const { id, accountId, status, createdAt } = job;
      const sql =
        "INSERT INTO jobs (id, account_id, status, lease_until, created_at, body) VALUES (?, ?, ?, ?, ?, ?)";
      db.run(sql, id, accountId, status, leaseUntil(job), createdAt, JSON.stringify(job));
    },
    async updateJob(job) {
      const sql = "UPDATE jobs SET status = ?, lease_until = ?, body = ? WHERE id = ?";
      if (db.run(sql, job.status, leaseUntil(job), JSON.stringify(job), job.id) === 1) return;
      const hint = "This is a fault of the program, not of its user.";
      throw new StoreConflictError(`There is no job ${job.id}.`, { path: db.path, hint });
    },
    async getJob(id) {
      const row = db.one("SELECT body FROM jobs WHERE id = ?", id);
      return row && readJob(row);
    },
    async nextClaimable(now) {
      const row = db.one(nextClaimableSql, now);
      return row && readJob(row);
    },
    async insertAvatar(avatar) {
      const { id, accountId, jobId, createdAt } = avatar;
      const sql = "INSERT INTO avatars (id, account_id, job_id, created_at, body) VALUES (?, ?, ?, ?, ?)";
      db.run(sql, id, accountId, jobId, createdAt, JSON.stringify(avatar));
    },
    async insertAsset({ id, accountId, sha256, mediaType, bytes, createdAt }) {
      const sql = `INSERT INTO assets (id, account_id, sha256, media_type, bytes, created_at)
        VALUES (?, ?, ?, ?, ?, ?)`;
      db.run(sql, id, accountId, sha256, mediaType, bytes, createdAt);
    },
    async insertEntry({ id, accountId, jobId, kind, amount, createdAt }) {
      const sql =
        "INSERT INTO entries (id, account_id, job_id, kind, amount, created_at) VALUES (?, ?, ?, ?, ?, ?)";
      db.run(sql, id, accountId, jobId, kind, amount, createdAt);
    },
    async findHold(jobId) {
      const row = db.one("SELECT * FROM entries WHERE job_id = ? AND kind = 'hold'", jobId);
      return row && readEntry(row);
    },
    async appendEvent({ id, type, accountId, jobId, avatarId, createdAt }) {
      const sql = `INSERT INTO events (id, type, account_id, job_id, avatar_id, created_at)
        VALUES (?, ?, ?, ?, ?, ?)`;
      db.run(sql, id, type, accountId, jobId, avatarId, createdAt);
    },
    async findKey(scope) {
      const sql = `SELECT body_hash, claim, answer_status, answer_body, expires_at FROM idempotency_keys
        WHERE ${ofScope}`;
      const row = db.one(sql, ...inOrder(scope));
      return row && readKey(scope, row);
    },
    async putKey({ scope, bodyHash, claim, answer, expiresAt }) {
      const { status = null, body = null } = answer ?? {};
      db.run(putKeySql, ...inOrder(scope), bodyHash, claim, status, body, expiresAt);
    },
    async deleteKey(scope) {
      db.run(`DELETE FROM idempotency_keys WHERE ${ofScope}`, ...inOrder(scope));
    },
    async deleteExpiredKeys(now) {
      db.run("DELETE FROM idempotency_keys WHERE expires_at <= ?", now);
    },
    async settleSecret(name, fresh) {
      db.run("INSERT INTO secrets (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING", name, fresh);
      const { value = fresh } = db.one("SELECT value FROM secrets WHERE name = ?", name) ?? {};
      return String(value);
    },
  };
}

/** Two places to look, each an index in the right order: what waits, and what a silent worker holds. */
const nextClaimableSql = `
  SELECT body FROM (
    SELECT * FROM (
      SELECT created_at, id, body FROM jobs WHERE status = 'queued' ORDER BY created_at, id LIMIT 1)
    UNION ALL
    SELECT * FROM (
      SELECT created_at, id, body FROM jobs WHERE status = 'processing' AND lease_until <= ?
      ORDER BY created_at, id LIMIT 1)
  ) ORDER BY created_at, id LIMIT 1`;

const ofScope = "account_id = ? AND method = ? AND route = ? AND key = ?";

const putKeySql = `
  INSERT INTO idempotency_keys
    (account_id, method, route, key, body_hash, claim, answer_status, answer_body, expires_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (account_id, method, route, key) DO UPDATE SET
    body_hash = excluded.body_hash, claim = excluded.claim, answer_status = excluded.answer_status,
    answer_body = excluded.answer_body, expires_at = excluded.expires_at`;

function inOrder({ accountId, method, route, key }: KeyScope): [string, string, string, string] {
  return [accountId, method, route, key];
}

/** A job that is at work without a lease is anybody's. */
function leaseUntil({ status, lease }: Job): number | null {
  return status === "processing" ? (lease?.until ?? 0) : null;
}
