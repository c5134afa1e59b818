import type { SQLInputValue } from "node:sqlite";
import { type Delivery, recoveredAt } from "../../model/delivery.ts";
import type { IdempotencyKeyId } from "../../model/idempotency.ts";
import type { Job } from "../../model/job.ts";
import type { OwnedKind } from "../../ports/store.ts";
import { conflict } from "../../ports/store-errors.ts";
import type { FlatReads, FlatTransaction } from "../flat-store.ts";
import { readDelivery, readJob } from "./bodies.ts";
import type { Connection } from "./connection.ts";
import { labelKey, readEntry, readKey } from "./rows.ts";
import { createSqliteClaims } from "./sqlite-claims.ts";

export type Writes = Omit<FlatTransaction, keyof FlatReads>;

/** The writes of a transaction. Uses the writer's connection. */
export function createSqliteWrites(db: Connection): Writes {
  /** Updates one row. */
  function update(what: string, sql: string, ...values: SQLInputValue[]): void {
    if (db.run(sql, ...values) === 1) return;
    throw conflict(`${what} does not exist.`);
  }

  return {
    ...createSqliteClaims(db),
    async insertAccount({ id, name, tier, status, metered, createdAt }) {
      const sql = `INSERT INTO accounts (id, name, tier, status, metered, created_at)
        VALUES (?, ?, ?, ?, ?, ?)`;
      db.run(sql, id, name, tier, status, Number(metered), createdAt);
    },
    async updateAccount({ id, name, tier, status, metered, createdAt }) {
      const sql = `UPDATE accounts SET name = ?, tier = ?, status = ?, metered = ?, created_at = ?
        WHERE id = ?`;
      update(`Account ${id}`, sql, name, tier, status, Number(metered), createdAt, id);
    },
    async insertApiKey({ id, accountId, name, prefix, hash, scopes, createdAt, expiresAt, revokedAt }) {
      const sql = `INSERT INTO api_keys
        (id, account_id, name, prefix, hash, scopes, created_at, expires_at, revoked_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      const values = [name, prefix, hash, JSON.stringify(scopes), createdAt, expiresAt, revokedAt];
      db.run(sql, id, accountId, ...values);
    },
    async updateApiKey({ id, name, prefix, hash, scopes, createdAt, expiresAt, revokedAt }) {
      const sql = `UPDATE api_keys SET name = ?, prefix = ?, hash = ?, scopes = ?, created_at = ?,
        expires_at = ?, revoked_at = ? WHERE id = ?`;
      const values = [name, prefix, hash, JSON.stringify(scopes), createdAt, expiresAt, revokedAt];
      update(`API key ${id}`, sql, ...values, id);
    },
    async insertJob(job) {
      const { id, accountId, status, createdAt } = job;
      const sql = `INSERT INTO jobs
        (id, account_id, status, lease_until, lease_from, not_before, waiting, created_at, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      db.run(sql, id, accountId, status, ...queueValues(job), createdAt, JSON.stringify(job));
      for (const { sha256 } of job.input.references)
        db.run("INSERT OR IGNORE INTO job_references (sha256, job_id) VALUES (?, ?)", sha256, id);
    },
    async deleteJob(id) {
      return db.run(`DELETE FROM jobs WHERE id = ? AND ${hasNoAvatar}`, id) === 1;
    },
    async updateJob(job) {
      const sql =
        "UPDATE jobs SET status = ?, lease_until = ?, lease_from = ?, not_before = ?, waiting = ?, body = ? WHERE id = ?";
      update(`Job ${job.id}`, sql, job.status, ...queueValues(job), JSON.stringify(job), job.id);
    },
    async getJob(id) {
      const row = db.one("SELECT body FROM jobs WHERE id = ?", id);
      return row && readJob(row);
    },
    async insertAvatar(avatar) {
      const { id, accountId, jobId, createdAt } = avatar;
      const sql =
        "INSERT INTO avatars (id, account_id, job_id, created_at, label, body) VALUES (?, ?, ?, ?, ?, ?)";
      db.run(sql, id, accountId, jobId, createdAt, labelKey(avatar.label), JSON.stringify(avatar));
    },
    async updateAvatar(avatar) {
      const { id, label } = avatar;
      const sql = "UPDATE avatars SET label = ?, body = ? WHERE id = ?";
      update(`Avatar ${id}`, sql, labelKey(label), JSON.stringify(avatar), id);
    },
    async deleteAvatar(id) {
      db.run("DELETE FROM avatars WHERE id = ?", id);
    },
    async insertAsset({ id, accountId, sha256, mediaType, bytes, createdAt }) {
      const sql = `INSERT INTO assets (id, account_id, sha256, media_type, bytes, created_at)
        VALUES (?, ?, ?, ?, ?, ?)`;
      db.run(sql, id, accountId, sha256, mediaType, bytes, createdAt);
    },
    async deleteAsset(id) {
      return db.run("DELETE FROM assets WHERE id = ?", id) === 1;
    },
    async insertEntry({ id, accountId, jobId, kind, amount, note, createdAt }) {
      const sql = `INSERT INTO entries (id, account_id, job_id, kind, amount, note, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)`;
      db.run(sql, id, accountId, jobId, kind, amount, note, createdAt);
    },
    async findHold(jobId) {
      const row = db.one("SELECT * FROM entries WHERE job_id = ? AND kind = 'hold'", jobId);
      return row && readEntry(row);
    },
    async appendEvent({ id, type, accountId, jobId, avatarId, endpointId, createdAt }) {
      const sql = `INSERT INTO events (id, type, account_id, job_id, avatar_id, endpoint_id, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)`;
      db.run(sql, id, type, accountId, jobId, avatarId, endpointId, createdAt);
    },
    async deleteEventsBefore(time, limit) {
      const sql = `DELETE FROM events WHERE sequence IN (SELECT sequence FROM (
        SELECT sequence, created_at FROM events ORDER BY sequence LIMIT ?) WHERE created_at < ?)`;
      return db.run(sql, limit, time);
    },
    async deleteAccountRows(accountId, kind, limit) {
      // Events have no index by account, because they are written often. This scans the table once.
      if (kind === "events") return db.run("DELETE FROM events WHERE account_id = ?", accountId);
      const table = tables[kind];
      const where = kind === "jobs" ? `account_id = ? AND ${hasNoAvatar}` : "account_id = ?";
      const sql = `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE ${where} LIMIT ?)`;
      return db.run(sql, accountId, limit);
    },
    async deleteKeysMentioning(accountId, id) {
      const sql = "DELETE FROM idempotency_keys WHERE account_id = ? AND instr(answer_body, ?) > 0";
      db.run(sql, accountId, id);
    },
    async insertEndpoint(endpoint) {
      const { id, accountId, createdAt } = endpoint;
      const sql = "INSERT INTO endpoints (id, account_id, created_at, body) VALUES (?, ?, ?, ?)";
      db.run(sql, id, accountId, createdAt, JSON.stringify(endpoint));
    },
    async updateEndpoint(endpoint) {
      const sql = "UPDATE endpoints SET body = ? WHERE id = ?";
      update(`Endpoint ${endpoint.id}`, sql, JSON.stringify(endpoint), endpoint.id);
    },
    async deleteEndpoint(id) {
      db.run("DELETE FROM endpoints WHERE id = ?", id);
    },
    async insertDelivery(delivery) {
      const { id, accountId, endpointId, jobId, createdAt } = delivery;
      const sql = `INSERT INTO deliveries
        (id, account_id, endpoint_id, job_id, created_at, url, status, due_at, lease_until, sound_from, ended_at, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
      db.run(sql, id, accountId, endpointId, jobId, createdAt, ...deliveryValues(delivery));
    },
    async updateDelivery(delivery) {
      const sql = `UPDATE deliveries SET url = ?, status = ?, due_at = ?, lease_until = ?, sound_from = ?, ended_at = ?, body = ?
        WHERE id = ?`;
      update(`Delivery ${delivery.id}`, sql, ...deliveryValues(delivery), delivery.id);
    },
    async getDelivery(id) {
      const row = db.one("SELECT body FROM deliveries WHERE id = ?", id);
      return row && readDelivery(row);
    },
    async deleteDeliveriesEndedBefore(time, limit) {
      const sql = `DELETE FROM deliveries WHERE id IN (
        SELECT id FROM deliveries WHERE ended_at < ? ORDER BY ended_at LIMIT ?)`;
      return db.run(sql, time, limit);
    },
    async findKey(scope) {
      const sql = `SELECT body_hash, claim, answer_status, answer_body, expires_at FROM idempotency_keys
        WHERE ${matchesScope}`;
      const row = db.one(sql, ...scopeValues(scope));
      return row && readKey(scope, row);
    },
    async putKey({ scope, bodyHash, claim, answer, expiresAt }) {
      const { status = null, body = null } = answer ?? {};
      db.run(putKeySql, ...scopeValues(scope), bodyHash, claim, status, body, expiresAt);
    },
    async deleteKey(scope) {
      db.run(`DELETE FROM idempotency_keys WHERE ${matchesScope}`, ...scopeValues(scope));
    },
    async deleteExpiredKeys(now, limit) {
      const sql = `DELETE FROM idempotency_keys WHERE rowid IN (
        SELECT rowid FROM idempotency_keys WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)`;
      return db.run(sql, now, limit);
    },
    async replaceSecret(name, value) {
      db.run("UPDATE secrets SET value = ? WHERE name = ?", value, name);
    },
    async getOrCreateSecret(name, fresh) {
      db.run("INSERT INTO secrets (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING", name, fresh);
      const { value = fresh } = db.one("SELECT value FROM secrets WHERE name = ?", name) ?? {};
      return String(value);
    },
  };
}

const hasNoAvatar = "NOT EXISTS (SELECT 1 FROM avatars WHERE avatars.job_id = jobs.id)";

const tables: Readonly<Record<Exclude<OwnedKind, "events">, string>> = {
  deliveries: "deliveries",
  endpoints: "endpoints",
  idempotencyKeys: "idempotency_keys",
  apiKeys: "api_keys",
  avatars: "avatars",
  assets: "assets",
  jobs: "jobs",
};

const matchesScope = "account_id = ? AND method = ? AND route = ? AND key = ?";

const putKeySql = `
  INSERT INTO idempotency_keys
    (account_id, method, route, key, body_hash, claim, answer_status, answer_body, expires_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (account_id, method, route, key) DO UPDATE SET
    body_hash = excluded.body_hash, claim = excluded.claim, answer_status = excluded.answer_status,
    answer_body = excluded.answer_body, expires_at = excluded.expires_at`;

function scopeValues({ accountId, method, route, key }: IdempotencyKeyId): [string, string, string, string] {
  return [accountId, method, route, key];
}

/** The columns lease_until, lease_from, not_before and waiting. */
function queueValues({ status, lease, notBefore }: Job): [number | null, number | null, number, number] {
  // A processing job without a lease can be claimed immediately.
  const leaseUntil = status === "processing" ? (lease?.until ?? 0) : null;
  const leaseFrom = status === "processing" ? (lease?.from ?? null) : null;
  return [leaseUntil, leaseFrom, notBefore ?? 0, Number(status === "queued" && notBefore === null)];
}

function deliveryValues(
  delivery: Delivery,
): [string, string, number | null, number | null, number | null, number | null, string] {
  const { url, status, dueAt, lease, endedAt } = delivery;
  return [url, status, dueAt, lease?.until ?? null, recoveredAt(delivery), endedAt, JSON.stringify(delivery)];
}
