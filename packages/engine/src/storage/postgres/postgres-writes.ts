import { type InsertObject, type RawBuilder, sql, type UpdateResult } from "kysely";
import { type Delivery, recoveredAt } from "../../model/delivery.ts";
import type { KeyScope } from "../../model/idempotency.ts";
import type { Job } from "../../model/job.ts";
import type { Entry } from "../../model/ledger.ts";
import type { OwnedKind, Reads, Transaction } from "../../ports/store.ts";
import { createClaims } from "./claims.ts";
import { conflict } from "./conflicts.ts";
import type { Locks } from "./locks.ts";
import { type Database, labelKey, type Tables } from "./tables.ts";

/** Events are recorded at the end of a transaction: see `recordEvents`. */
export type Writes = Omit<Transaction, keyof Reads | "appendEvent">;

/**
 * What only a transaction may do. What has to be refused is refused without an error of the server: after one,
 * nothing more could be done in the transaction.
 */
export function createPostgresWrites(database: Database, locks: Locks): Writes {
  const { db, schema } = database;
  const { touch, touchOwner, needAccount, needJob } = locks;
  const isNotSaved = sql`NOT EXISTS (SELECT FROM ${sql.id(schema, "avatars")} AS saved WHERE saved.job_id = jobs.id)`;

  async function insert<T extends keyof Tables>(
    table: T,
    row: InsertObject<Tables, T>,
    what: string,
  ): Promise<void> {
    const inserting = db.insertInto(table).values(row);
    const { numInsertedOrUpdatedRows } = await inserting
      .onConflict((taken) => taken.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) throw conflict(`There already is ${what}.`);
  }

  return {
    ...createClaims(database, locks),
    async insertAccount(account) {
      const { id, tier, status, createdAt: created_at } = account;
      const standing = { suspended: status !== "active", deleted: status === "deleted" };
      await insert(
        "accounts",
        { id, tier, ...standing, created_at, body: json(account) },
        `an account ${id}`,
      );
      locks.holds(id);
    },
    async updateAccount(account) {
      await touch(account.id);
      const { tier, status, createdAt: created_at } = account;
      const standing = { suspended: status !== "active", deleted: status === "deleted" };
      const changed = { tier, ...standing, created_at, body: json(account) };
      const updating = db.updateTable("accounts").set(changed).where("id", "=", account.id);
      expectOne(await updating.executeTakeFirst(), `account ${account.id}`);
      locks.changes(account.id);
    },
    async insertApiKey(key) {
      await needAccount(key.accountId);
      await insert(
        "api_keys",
        { ...owned(key), hash: key.hash },
        `an API key ${key.id}, or one with its hash`,
      );
    },
    async updateApiKey(key) {
      await touch(key.accountId);
      const changed = { hash: key.hash, body: json(key) };
      const updating = db.updateTable("api_keys").set(changed).where("id", "=", key.id);
      expectOne(await updating.executeTakeFirst(), `API key ${key.id}`);
    },
    async insertJob(job) {
      await needAccount(job.accountId);
      await insert("jobs", { ...owned(job), ...inLine(job) }, `a job ${job.id}`);
      const references = job.input.references.map(({ sha256 }) => ({ sha256, job_id: job.id }));
      if (references.length > 0) {
        const naming = db.insertInto("job_references").values(references);
        await naming.onConflict((there) => there.doNothing()).execute();
      }
      locks.made("jobs", job.id);
      locks.changes(job.accountId);
    },
    async updateJob(job) {
      locks.needFound("jobs", job.id);
      await touch(job.accountId);
      const changed = { ...inLine(job), body: json(job) };
      const updating = db.updateTable("jobs").set(changed).where("id", "=", job.id);
      expectOne(await updating.executeTakeFirst(), `job ${job.id}`);
      locks.changes(job.accountId);
    },
    async getJob(id) {
      await touchOwner("jobs", id);
      const row = await db.selectFrom("jobs").select("body").where("id", "=", id).executeTakeFirst();
      return row?.body ?? null;
    },
    async insertAvatar(avatar) {
      await needAccount(avatar.accountId);
      await needJob(avatar.jobId);
      await insert(
        "avatars",
        { ...owned(avatar), job_id: avatar.jobId, label: labelKey(avatar.label) },
        `an avatar ${avatar.id}`,
      );
      locks.changes(avatar.accountId);
      locks.made("avatars", avatar.id);
    },
    async updateAvatar(avatar) {
      await touch(avatar.accountId);
      const changed = { label: labelKey(avatar.label), body: json(avatar) };
      const updating = db.updateTable("avatars").set(changed).where("id", "=", avatar.id);
      expectOne(await updating.executeTakeFirst(), `avatar ${avatar.id}`);
    },
    async deleteAvatar(id) {
      await touchOwner("avatars", id);
      const gone = await db
        .deleteFrom("avatars")
        .where("id", "=", id)
        .returning("account_id")
        .executeTakeFirst();
      if (gone) locks.changes(gone.account_id);
    },
    async insertAsset(asset) {
      await needAccount(asset.accountId);
      await insert("assets", { ...owned(asset), sha256: asset.sha256 }, `an asset ${asset.id}`);
    },
    async deleteAsset(id) {
      const deleting = db.deleteFrom("assets").where("id", "=", id);
      return (await deleting.executeTakeFirst()).numDeletedRows === 1n;
    },
    async deleteJob(id) {
      await touchOwner("jobs", id);
      const jobs = sql.id(schema, "jobs");
      const { rows } = await sql<{ account_id: string }>`
        DELETE FROM ${jobs} AS jobs WHERE id = ${id} AND ${isNotSaved} RETURNING account_id`.execute(db);
      for (const { account_id } of rows) locks.changes(account_id);
      return rows.length === 1;
    },
    async deleteEventsBefore(then, limit) {
      const events = sql.id(schema, "events");
      const { numAffectedRows = 0n } = await sql`
        DELETE FROM ${events} WHERE (stamp, nth) IN (
          SELECT stamp, nth FROM (SELECT * FROM ${events} ORDER BY stamp, nth LIMIT ${limit}) AS oldest
          WHERE sequence IS NOT NULL AND (body ->> 'createdAt')::double precision < ${then})`.execute(db);
      return Number(numAffectedRows);
    },
    async deleteRowsOf(accountId, kind, limit) {
      await touch(accountId);
      const { numAffectedRows = 0n } = await deletionOf(accountId, kind, limit).execute(db);
      locks.changes(accountId);
      return Number(numAffectedRows);
    },
    async deleteKeysAbout(accountId, id) {
      await touch(accountId);
      await sql`DELETE FROM ${sql.id(schema, "idempotency_keys")}
        WHERE account_id = ${accountId} AND position(${id} IN body::text) > 0`.execute(db);
    },
    async insertEntry(entry) {
      await needAccount(entry.accountId);
      checkEntry(entry);
      const { jobId: job_id, kind, amount } = entry;
      if (job_id !== null) await needJob(job_id);
      const what = `a ledger entry ${entry.id}, or one of job ${job_id} that rules out a ${kind}`;
      await insert("entries", { ...owned(entry), job_id, kind, amount }, what);
      locks.changes(entry.accountId);
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
    async insertEndpoint(endpoint) {
      await needAccount(endpoint.accountId);
      await insert("endpoints", owned(endpoint), `an endpoint ${endpoint.id}`);
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
      await needAccount(delivery.accountId);
      await insert("deliveries", { ...owned(delivery), ...onItsWay(delivery) }, `a delivery ${delivery.id}`);
      locks.made("deliveries", delivery.id);
    },
    async updateDelivery(delivery) {
      locks.needFound("deliveries", delivery.id);
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
      await holdStill("deliveries");
      const { numAffectedRows = 0n } = await sql`
        DELETE FROM ${deliveries} WHERE id IN (
          SELECT id FROM ${deliveries} WHERE ended_at < ${then} ORDER BY ended_at, id LIMIT ${limit})`.execute(
        db,
      );
      return Number(numAffectedRows);
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
      await needAccount(record.scope.accountId);
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
    async deleteExpiredKeys(now, limit) {
      const keys = sql.id(schema, "idempotency_keys");
      await holdStill("idempotency_keys");
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
        .onConflict((taken) => taken.doNothing())
        .execute();
      const row = await db.selectFrom("secrets").select("value").where("name", "=", name).executeTakeFirst();
      return row?.value ?? fresh;
    },
  };

  function deletionOf(accountId: string, kind: OwnedKind, limit: number): RawBuilder<unknown> {
    const events = sql.id(schema, "events");
    // They have no index by account, because they are written all the time: they are looked through once.
    if (kind === "events") return sql`DELETE FROM ${events} WHERE body ->> 'accountId' = ${accountId}`;
    const table = sql.id(schema, tables[kind]);
    const which = kind === "jobs" ? isNotSaved : sql`TRUE`;
    return sql`DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
      SELECT ctid FROM ${table} AS ${sql.id(tables[kind])} WHERE account_id = ${accountId} AND ${which} LIMIT ${limit}))`;
  }

  /** Waits for whoever is writing rows of the table, and lets nobody else: for what concerns the rows of all accounts. */
  async function holdStill(table: keyof Tables): Promise<void> {
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

function owned(row: { readonly id: string; readonly accountId: string; readonly createdAt: number }) {
  return { id: row.id, account_id: row.accountId, created_at: row.createdAt, body: json(row) };
}

function inLine({ status, notBefore: not_before, lease }: Job) {
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
      // A job that is at work without a lease is anybody's.
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

function ofScope({ accountId, method, route, key }: KeyScope) {
  return sql<boolean>`(account_id, method, route, key) = (${accountId}, ${method}, ${route}, ${key})`;
}

function checkEntry({ jobId, kind, amount }: Entry): void {
  if (!(amount >= 0)) throw conflict(`A ledger entry cannot be of ${amount} credits.`);
  if ((jobId === null) !== (kind === "grant"))
    throw conflict("A grant belongs to no job, and every other ledger entry to one.");
}

function expectOne({ numUpdatedRows }: UpdateResult, what: string): void {
  if (numUpdatedRows !== 1n) throw conflict(`There is no ${what}.`);
}
