import { sql, type UpdateResult } from "kysely";
import type { Delivery } from "../../domain/delivery.ts";
import type { KeyScope } from "../../domain/idempotency.ts";
import type { Job } from "../../domain/job.ts";
import type { Reads, Transaction } from "../../ports/store.ts";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { createClaims } from "./claims.ts";
import type { Locks } from "./locks.ts";
import type { Database } from "./tables.ts";

export type Writes = Omit<Transaction, keyof Reads>;

/** What only a transaction may do. */
export function createPostgresWrites(database: Database, locks: Locks): Writes {
  const { db, schema } = database;
  const { touch, touchOwner } = locks;
  return {
    ...createClaims(database, locks),
    async insertAccount(account) {
      const { id, tier, createdAt: created_at } = account;
      await db
        .insertInto("accounts")
        .values({ id, tier, created_at, body: json(account) })
        .execute();
    },
    async updateAccount(account) {
      await touch(account.id);
      const changed = { tier: account.tier, created_at: account.createdAt, body: json(account) };
      const updating = db.updateTable("accounts").set(changed).where("id", "=", account.id);
      expectOne(await updating.executeTakeFirst(), `account ${account.id}`);
    },
    async insertApiKey(key) {
      await touch(key.accountId);
      await db
        .insertInto("api_keys")
        .values({ ...owned(key), hash: key.hash })
        .execute();
    },
    async updateApiKey(key) {
      await touch(key.accountId);
      const changed = { hash: key.hash, body: json(key) };
      const updating = db.updateTable("api_keys").set(changed).where("id", "=", key.id);
      expectOne(await updating.executeTakeFirst(), `API key ${key.id}`);
    },
    async insertJob(job) {
      await touch(job.accountId);
      await db
        .insertInto("jobs")
        .values({ ...owned(job), ...inLine(job) })
        .execute();
    },
    async updateJob(job) {
      await touch(job.accountId);
      const changed = { ...inLine(job), body: json(job) };
      const updating = db.updateTable("jobs").set(changed).where("id", "=", job.id);
      expectOne(await updating.executeTakeFirst(), `job ${job.id}`);
    },
    async getJob(id) {
      await touchOwner("jobs", id);
      const row = await db.selectFrom("jobs").select("body").where("id", "=", id).executeTakeFirst();
      return row?.body ?? null;
    },
    async insertAvatar(avatar) {
      await touch(avatar.accountId);
      await db
        .insertInto("avatars")
        .values({ ...owned(avatar), job_id: avatar.jobId })
        .execute();
    },
    async insertAsset(asset) {
      await touch(asset.accountId);
      await db.insertInto("assets").values(owned(asset)).execute();
    },
    async insertEntry(entry) {
      await touch(entry.accountId);
      const { jobId: job_id, kind, amount } = entry;
      await db
        .insertInto("entries")
        .values({ ...owned(entry), job_id, kind, amount })
        .execute();
    },
    async findHold(jobId) {
      await touchOwner("jobs", jobId);
      const row = await db
        .selectFrom("entries")
        .select("body")
        .where("job_id", "=", jobId)
        .where("kind", "=", "hold")
        .executeTakeFirst();
      return row?.body ?? null;
    },
    async appendEvent(event) {
      await touch(event.accountId);
      await db
        .insertInto("events")
        .values({ body: json(event) })
        .execute();
    },
    async insertEndpoint(endpoint) {
      await touch(endpoint.accountId);
      await db.insertInto("endpoints").values(owned(endpoint)).execute();
    },
    async updateEndpoint(endpoint) {
      await touch(endpoint.accountId);
      const updating = db
        .updateTable("endpoints")
        .set({ body: json(endpoint) })
        .where("id", "=", endpoint.id);
      expectOne(await updating.executeTakeFirst(), `endpoint ${endpoint.id}`);
    },
    async deleteEndpoint(id) {
      await touchOwner("endpoints", id);
      await db.deleteFrom("endpoints").where("id", "=", id).execute();
    },
    async insertDelivery(delivery) {
      await touch(delivery.accountId);
      await db
        .insertInto("deliveries")
        .values({ ...owned(delivery), ...onItsWay(delivery) })
        .execute();
    },
    async updateDelivery(delivery) {
      await touch(delivery.accountId);
      const changed = { ...onItsWay(delivery), body: json(delivery) };
      const updating = db.updateTable("deliveries").set(changed).where("id", "=", delivery.id);
      expectOne(await updating.executeTakeFirst(), `delivery ${delivery.id}`);
    },
    async getDelivery(id) {
      await touchOwner("deliveries", id);
      const row = await db.selectFrom("deliveries").select("body").where("id", "=", id).executeTakeFirst();
      return row?.body ?? null;
    },
    async deleteDeliveriesEndedBefore(then, limit) {
      const deliveries = sql.id(schema, "deliveries");
      // One that is being replayed at this moment is held by that, and passed over.
      const { numAffectedRows } = await sql`
        DELETE FROM ${deliveries} WHERE id IN (
          SELECT id FROM ${deliveries} WHERE ended_at < ${then} ORDER BY ended_at LIMIT ${limit}
          FOR UPDATE SKIP LOCKED)`.execute(db);
      return Number(numAffectedRows ?? 0);
    },
    async findKey(scope) {
      await touch(scope.accountId);
      const row = await db
        .selectFrom("idempotency_keys")
        .select("body")
        .where(ofScope(scope))
        .executeTakeFirst();
      return row?.body ?? null;
    },
    async putKey(record) {
      await touch(record.scope.accountId);
      const { accountId: account_id, method, route, key } = record.scope;
      const kept = { expires_at: record.expiresAt, body: json(record) };
      await db
        .insertInto("idempotency_keys")
        .values({ account_id, method, route, key, ...kept })
        .onConflict((taken) => taken.columns(["account_id", "method", "route", "key"]).doUpdateSet(kept))
        .execute();
    },
    async deleteKey(scope) {
      await touch(scope.accountId);
      await db.deleteFrom("idempotency_keys").where(ofScope(scope)).execute();
    },
    async deleteExpiredKeys(now) {
      const keys = sql.id(schema, "idempotency_keys");
      await sql`
        DELETE FROM ${keys} WHERE ctid IN (
          SELECT ctid FROM ${keys} WHERE expires_at <= ${now} FOR UPDATE SKIP LOCKED)`.execute(db);
    },
    async settleSecret(name, fresh) {
      await db
        .insertInto("secrets")
        .values({ name, value: fresh })
        .onConflict((taken) => taken.doNothing())
        .execute();
      const row = await db.selectFrom("secrets").select("value").where("name", "=", name).executeTakeFirst();
      return row?.value ?? fresh;
    },
  };
}

function json(row: object): string {
  return JSON.stringify(row);
}

function owned(row: { readonly id: string; readonly accountId: string; readonly createdAt: number }) {
  return { id: row.id, account_id: row.accountId, created_at: row.createdAt, body: json(row) };
}

function inLine({ status, notBefore: not_before, lease }: Job) {
  // A job that is at work without a lease is anybody's.
  return { status, not_before, lease_until: status === "processing" ? (lease?.until ?? 0) : null };
}

function onItsWay(delivery: Delivery) {
  const {
    endpointId: endpoint_id,
    jobId: job_id,
    status,
    url,
    dueAt: due_at,
    lease,
    endedAt: ended_at,
  } = delivery;
  return { endpoint_id, job_id, status, url, due_at, lease_until: lease?.until ?? null, ended_at };
}

function ofScope({ accountId, method, route, key }: KeyScope) {
  return sql<boolean>`(account_id, method, route, key) = (${accountId}, ${method}, ${route}, ${key})`;
}

function expectOne({ numUpdatedRows }: UpdateResult, what: string): void {
  if (numUpdatedRows === 1n) return;
  const hint = "This is a fault of the program, not of its user.";
  throw new StoreConflictError(`There is no ${what}.`, { path: null, hint });
}
