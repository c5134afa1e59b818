import { type InsertObject, type RawBuilder, sql, type UpdateResult } from "kysely";
import { type Delivery, recoveredAt } from "../../model/delivery.ts";
import type { IdempotencyKeyId } from "../../model/idempotency.ts";
import type { Job } from "../../model/job.ts";
import type { Entry } from "../../model/ledger.ts";
import type { OwnedKind } from "../../ports/store.ts";
import { conflict } from "../../ports/store-errors.ts";
import type { FlatReads, FlatTransaction } from "../flat-store.ts";
import { createClaims } from "./claims.ts";
import type { Locks } from "./locks.ts";
import { type Database, labelKey, type Tables } from "./tables.ts";

/** The writes except `appendEvent`: events are written at the end of a transaction, see `recordEvents`. */
export type Writes = Omit<FlatTransaction, keyof FlatReads | "appendEvent">;

/**
 * The writes of a transaction. Conflicts are detected without an error of the server, because after one the transaction
 * could not continue.
 */
export function createPostgresWrites(database: Database, locks: Locks): Writes {
  const { db, schema } = database;
  const { lock, lockOwner, requireAccount, requireJob } = locks;
  const hasNoAvatar = sql`NOT EXISTS (SELECT FROM ${sql.id(schema, "avatars")} AS avatars WHERE avatars.job_id = jobs.id)`;

  async function insert<T extends keyof Tables>(
    table: T,
    row: InsertObject<Tables, T>,
    what: string,
  ): Promise<void> {
    const inserting = db.insertInto(table).values(row);
    const { numInsertedOrUpdatedRows } = await inserting
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) throw conflict(`${what} already exists.`);
  }

  return {
    ...createClaims(database, locks),
    async insertAccount(account) {
      const { id, tier, status, createdAt: created_at } = account;
      const flags = { suspended: status !== "active", deleted: status === "deleted" };
      await insert("accounts", { id, tier, ...flags, created_at, body: json(account) }, `Account ${id}`);
      locks.markLocked(id);
    },
    async updateAccount(account) {
      await lock(account.id);
      const { tier, status, createdAt: created_at } = account;
      const standing = { suspended: status !== "active", deleted: status === "deleted" };
      const changed = { tier, ...standing, created_at, body: json(account) };
      const updating = db.updateTable("accounts").set(changed).where("id", "=", account.id);
      expectOne(await updating.executeTakeFirst(), `Account ${account.id}`);
      locks.invalidate(account.id);
    },
    async insertApiKey(key) {
      await requireAccount(key.accountId);
      await insert("api_keys", { ...ownedColumns(key), hash: key.hash }, `API key ${key.id} or its hash`);
    },
    async updateApiKey(key) {
      await lock(key.accountId);
      const changed = { hash: key.hash, body: json(key) };
      const updating = db.updateTable("api_keys").set(changed).where("id", "=", key.id);
      expectOne(await updating.executeTakeFirst(), `API key ${key.id}`);
    },
    async insertJob(job) {
      await requireAccount(job.accountId);
      await insert("jobs", { ...ownedColumns(job), ...queueColumns(job) }, `Job ${job.id}`);
      const references = job.input.references.map(({ sha256 }) => ({ sha256, job_id: job.id }));
      if (references.length > 0) {
        const inserting = db.insertInto("job_references").values(references);
        await inserting.onConflict((conflict) => conflict.doNothing()).execute();
      }
      locks.markCreated("jobs", job.id);
      locks.invalidate(job.accountId);
    },
    async updateJob(job) {
      locks.requireFound("jobs", job.id);
      await lock(job.accountId);
      const changed = { ...queueColumns(job), body: json(job) };
      const updating = db.updateTable("jobs").set(changed).where("id", "=", job.id);
      expectOne(await updating.executeTakeFirst(), `Job ${job.id}`);
      locks.invalidate(job.accountId);
    },
    async getJob(id) {
      await lockOwner("jobs", id);
      const row = await db.selectFrom("jobs").select("body").where("id", "=", id).executeTakeFirst();
      return row?.body ?? null;
    },
    async insertAvatar(avatar) {
      await requireAccount(avatar.accountId);
      await requireJob(avatar.jobId);
      await insert(
        "avatars",
        { ...ownedColumns(avatar), job_id: avatar.jobId, label: labelKey(avatar.label) },
        `Avatar ${avatar.id}`,
      );
      locks.invalidate(avatar.accountId);
      locks.markCreated("avatars", avatar.id);
    },
    async updateAvatar(avatar) {
      await lock(avatar.accountId);
      const changed = { label: labelKey(avatar.label), body: json(avatar) };
      const updating = db.updateTable("avatars").set(changed).where("id", "=", avatar.id);
      expectOne(await updating.executeTakeFirst(), `Avatar ${avatar.id}`);
    },
    async deleteAvatar(id) {
      await lockOwner("avatars", id);
      const deleted = await db
        .deleteFrom("avatars")
        .where("id", "=", id)
        .returning("account_id")
        .executeTakeFirst();
      if (deleted) locks.invalidate(deleted.account_id);
    },
    async insertAsset(asset) {
      await requireAccount(asset.accountId);
      await insert("assets", { ...ownedColumns(asset), sha256: asset.sha256 }, `Asset ${asset.id}`);
    },
    async deleteAsset(id) {
      const deleting = db.deleteFrom("assets").where("id", "=", id);
      return (await deleting.executeTakeFirst()).numDeletedRows === 1n;
    },
    async deleteJob(id) {
      await lockOwner("jobs", id);
      const jobs = sql.id(schema, "jobs");
      const { rows } = await sql<{ account_id: string }>`
        DELETE FROM ${jobs} AS jobs WHERE id = ${id} AND ${hasNoAvatar} RETURNING account_id`.execute(db);
      for (const { account_id } of rows) locks.invalidate(account_id);
      return rows.length === 1;
    },
    async deleteEventsBefore(time, limit) {
      const events = sql.id(schema, "events");
      const { numAffectedRows = 0n } = await sql`
        DELETE FROM ${events} WHERE (stamp, nth) IN (
          SELECT stamp, nth FROM (SELECT * FROM ${events} ORDER BY stamp, nth LIMIT ${limit}) AS oldest
          WHERE sequence IS NOT NULL AND (body ->> 'createdAt')::double precision < ${time})`.execute(db);
      return Number(numAffectedRows);
    },
    async deleteAccountRows(accountId, kind, limit) {
      await lock(accountId);
      const { numAffectedRows = 0n } = await deletionOf(accountId, kind, limit).execute(db);
      locks.invalidate(accountId);
      return Number(numAffectedRows);
    },
    async deleteKeysMentioning(accountId, id) {
      await lock(accountId);
      await sql`DELETE FROM ${sql.id(schema, "idempotency_keys")}
        WHERE account_id = ${accountId} AND position(${id} IN body::text) > 0`.execute(db);
    },
    async insertEntry(entry) {
      await requireAccount(entry.accountId);
      checkEntry(entry);
      const { jobId: job_id, kind, amount } = entry;
      if (job_id !== null) await requireJob(job_id);
      const description = `Ledger entry ${entry.id} or one of job ${job_id} that excludes a ${kind}`;
      await insert("entries", { ...ownedColumns(entry), job_id, kind, amount }, description);
      locks.invalidate(entry.accountId);
    },
    async findHold(jobId) {
      await lockOwner("jobs", jobId);
      const row = await db
        .selectFrom("entries")
        .select("body")
        .where("job_id", "=", jobId)
        .where("kind", "=", "hold")
        .executeTakeFirst();
      return row?.body ?? null;
    },
    async insertEndpoint(endpoint) {
      await requireAccount(endpoint.accountId);
      await insert("endpoints", ownedColumns(endpoint), `Endpoint ${endpoint.id}`);
    },
    async updateEndpoint(endpoint) {
      await lock(endpoint.accountId);
      const updating = db
        .updateTable("endpoints")
        .set({ body: json(endpoint) })
        .where("id", "=", endpoint.id);
      expectOne(await updating.executeTakeFirst(), `Endpoint ${endpoint.id}`);
    },
    async deleteEndpoint(id) {
      await lockOwner("endpoints", id);
      await db.deleteFrom("endpoints").where("id", "=", id).execute();
    },
    async insertDelivery(delivery) {
      await requireAccount(delivery.accountId);
      await insert(
        "deliveries",
        { ...ownedColumns(delivery), ...deliveryColumns(delivery) },
        `Delivery ${delivery.id}`,
      );
      locks.markCreated("deliveries", delivery.id);
    },
    async updateDelivery(delivery) {
      locks.requireFound("deliveries", delivery.id);
      await lock(delivery.accountId);
      const changed = { ...deliveryColumns(delivery), body: json(delivery) };
      const updating = db.updateTable("deliveries").set(changed).where("id", "=", delivery.id);
      expectOne(await updating.executeTakeFirst(), `Delivery ${delivery.id}`);
    },
    async getDelivery(id) {
      await lockOwner("deliveries", id);
      const row = await db.selectFrom("deliveries").select("body").where("id", "=", id).executeTakeFirst();
      return row?.body ?? null;
    },
    async deleteDeliveriesEndedBefore(time, limit) {
      const deliveries = sql.id(schema, "deliveries");
      await lockTable("deliveries");
      const { numAffectedRows = 0n } = await sql`
        DELETE FROM ${deliveries} WHERE id IN (
          SELECT id FROM ${deliveries} WHERE ended_at < ${time} ORDER BY ended_at, id LIMIT ${limit})`.execute(
        db,
      );
      return Number(numAffectedRows);
    },
    async findKey(scope) {
      await lock(scope.accountId);
      const row = await db
        .selectFrom("idempotency_keys")
        .select("body")
        .where(matchesScope(scope))
        .executeTakeFirst();
      return row?.body ?? null;
    },
    async putKey(record) {
      await requireAccount(record.scope.accountId);
      const { accountId: account_id, method, route, key } = record.scope;
      const values = { expires_at: record.expiresAt, body: json(record) };
      await db
        .insertInto("idempotency_keys")
        .values({ account_id, method, route, key, ...values })
        .onConflict((conflict) =>
          conflict.columns(["account_id", "method", "route", "key"]).doUpdateSet(values),
        )
        .execute();
    },
    async deleteKey(scope) {
      await lock(scope.accountId);
      await db.deleteFrom("idempotency_keys").where(matchesScope(scope)).execute();
    },
    async deleteExpiredKeys(now, limit) {
      const keys = sql.id(schema, "idempotency_keys");
      await lockTable("idempotency_keys");
      const { numAffectedRows = 0n } = await sql`
        DELETE FROM ${keys} WHERE ctid = ANY (ARRAY(
          SELECT ctid FROM ${keys} WHERE expires_at <= ${now} ORDER BY expires_at LIMIT ${limit}))`.execute(
        db,
      );
      return Number(numAffectedRows);
    },
    async replaceSecret(name, value) {
      await db.updateTable("secrets").set({ value }).where("name", "=", name).execute();
    },
    async getOrCreateSecret(name, fresh) {
      await db
        .insertInto("secrets")
        .values({ name, value: fresh })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const row = await db.selectFrom("secrets").select("value").where("name", "=", name).executeTakeFirst();
      return row?.value ?? fresh;
    },
  };

  function deletionOf(accountId: string, kind: OwnedKind, limit: number): RawBuilder<unknown> {
    const events = sql.id(schema, "events");
    // Events have no index by account, because they are written often. This scans the table once.
    if (kind === "events") return sql`DELETE FROM ${events} WHERE body ->> 'accountId' = ${accountId}`;
    const table = sql.id(schema, tables[kind]);
    const condition = kind === "jobs" ? hasNoAvatar : sql`TRUE`;
    return sql`DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM ${table} AS ${sql.id(tables[kind])} WHERE account_id = ${accountId} AND ${condition} LIMIT ${limit}))`;
  }

  /** Waits for transactions that write to the table and blocks new ones. For writes to rows of all accounts. */
  async function lockTable(table: keyof Tables): Promise<void> {
    await sql`LOCK TABLE ${sql.id(schema, table)} IN SHARE ROW EXCLUSIVE MODE`.execute(db);
  }
}

const tables = {
  deliveries: "deliveries",
  endpoints: "endpoints",
  idempotencyKeys: "idempotency_keys",
  apiKeys: "api_keys",
  avatars: "avatars",
  assets: "assets",
  jobs: "jobs",
} as const satisfies Record<Exclude<OwnedKind, "events">, keyof Tables>;

function json(row: object): string {
  return JSON.stringify(row);
}

function ownedColumns(row: { readonly id: string; readonly accountId: string; readonly createdAt: number }) {
  return { id: row.id, account_id: row.accountId, created_at: row.createdAt, body: json(row) };
}

function queueColumns({ status, notBefore: not_before, lease }: Job) {
  switch (status) {
    case "queued":
      return {
        status,
        line: not_before === null ? "waits" : "put off",
        not_before,
        lease_until: null,
        lease_from: null,
      } as const;
    case "processing":
      // A processing job without a lease can be claimed immediately.
      return {
        status,
        line: "at work",
        not_before,
        lease_until: lease?.until ?? 0,
        lease_from: lease?.from ?? null,
      } as const;
    default:
      return { status, line: null, not_before, lease_until: null, lease_from: null };
  }
}

function deliveryColumns(delivery: Delivery) {
  const {
    endpointId: endpoint_id,
    jobId: job_id,
    status,
    url,
    dueAt: due_at,
    lease,
    endedAt: ended_at,
  } = delivery;
  return {
    endpoint_id,
    job_id,
    status,
    url,
    due_at,
    lease_until: lease?.until ?? null,
    sound_from: recoveredAt(delivery),
    ended_at,
  };
}

function matchesScope({ accountId, method, route, key }: IdempotencyKeyId) {
  return sql<boolean>`(account_id, method, route, key) = (${accountId}, ${method}, ${route}, ${key})`;
}

function checkEntry({ jobId, kind, amount }: Entry): void {
  if (!(amount >= 0)) throw conflict(`Invalid amount of a ledger entry: ${amount}.`);
  if ((jobId === null) !== (kind === "grant"))
    throw conflict("A grant has no job, and every other ledger entry has one.");
}

function expectOne({ numUpdatedRows }: UpdateResult, what: string): void {
  if (numUpdatedRows !== 1n) throw conflict(`${what} does not exist.`);
}
