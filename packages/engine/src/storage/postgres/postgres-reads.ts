import { type RawBuilder, sql } from "kysely";
import { balanceOf } from "../../model/ledger.ts";
import type { DeliveryFilter, Page, PageQuery } from "../../ports/store.ts";
import { accountNotFound } from "../../ports/store-errors.ts";
import type { FlatReads } from "../flat-store.ts";
import type { AccountRows } from "./locks.ts";
import { readPage } from "./page.ts";
import { type Bodies, type Counter, type Database, labelKey } from "./tables.ts";

/** Reads committed data, or inside a transaction what it sees. */
export function createPostgresReads(database: Database, { lock, find: findRow }: AccountRows): FlatReads {
  const { db, schema } = database;

  async function find<N extends keyof Bodies>(
    from: N,
    accountId: string,
    id: string,
  ): Promise<Bodies[N] | null> {
    await lock(accountId);
    const { rows } = await sql<{ body: Bodies[N] }>`
      SELECT body FROM ${sql.id(schema, from)} WHERE id = ${id} AND account_id = ${accountId}`.execute(db);
    return rows[0]?.body ?? null;
  }

  async function list<N extends keyof Bodies>(
    from: N,
    accountId: string,
    page: PageQuery,
    conditions: readonly RawBuilder<unknown>[] = [],
  ): Promise<Page<Bodies[N]>> {
    await lock(accountId);
    return readPage(database, { from, where: [sql`account_id = ${accountId}`, ...conditions] }, page);
  }

  /** A list whose length is a counter of the account. */
  async function listCounted<N extends keyof Bodies>(
    from: N,
    accountId: string,
    page: PageQuery,
    counter: Counter,
    conditions: readonly RawBuilder<unknown>[] = [],
  ): Promise<Page<Bodies[N]>> {
    const total = (await findRow(accountId))?.[counter] ?? 0;
    return readPage(database, { from, where: [sql`account_id = ${accountId}`, ...conditions], total }, page);
  }

  return {
    findAccount: async (id) => (await findRow(id))?.body ?? null,
    listAccounts: (page) => readPage(database, { from: "accounts", where: [sql`NOT deleted`] }, page),
    async findApiKeyByHash(hash) {
      const row = await db
        .selectFrom("api_keys")
        .innerJoin("accounts", "accounts.id", "api_keys.account_id")
        .select(["api_keys.body as key", "accounts.body as account"])
        .where("hash", "=", hash)
        .executeTakeFirst();
      return row ?? null;
    },
    findApiKey: (accountId, id) => find("api_keys", accountId, id),
    listApiKeys: (accountId, page) => list("api_keys", accountId, page),
    findJob: (accountId, id) => find("jobs", accountId, id),
    listJobs(accountId, page) {
      const { status } = page;
      if (status === undefined) return listCounted("jobs", accountId, page, "jobs");
      return listCounted("jobs", accountId, page, status, [sql`status = ${status}`]);
    },
    countJobs: async (accountId, status) => (await findRow(accountId))?.[status] ?? 0,
    findAvatar: (accountId, id) => find("avatars", accountId, id),
    listAvatars(accountId, page) {
      const { label } = page;
      if (label === undefined) return listCounted("avatars", accountId, page, "avatars");
      return list("avatars", accountId, page, [sql`label = ${labelKey(label)}`]);
    },
    async findAsset(id) {
      const row = await db.selectFrom("assets").select("body").where("id", "=", id).executeTakeFirst();
      return row?.body ?? null;
    },
    async balance(accountId) {
      const row = await findRow(accountId);
      if (!row) throw accountNotFound(accountId);
      const { granted: grant, held: hold, charged: charge, released: release } = row;
      return balanceOf(row.body.metered, { grant, hold, charge, release });
    },
    listEntries: (accountId, page) => listCounted("entries", accountId, page, "entries"),
    findEndpoint: (accountId, id) => find("endpoints", accountId, id),
    listEndpoints: (accountId, page) => list("endpoints", accountId, page),
    findDelivery: (accountId, id) => find("deliveries", accountId, id),
    listDeliveries: (accountId, page) => list("deliveries", accountId, page, filters(page)),
    async countUnfinished() {
      // Both parts use a small partial index: accounts with queued jobs, and processing jobs.
      const { rows } = await sql<{ total: number }>`
        SELECT (SELECT coalesce(sum(queued), 0) FROM ${sql.id(schema, "accounts")} WHERE waits)
          + (SELECT count(*) FROM ${sql.id(schema, "jobs")} WHERE line = 'at work') AS total`.execute(db);
      return rows[0]?.total ?? 0;
    },
  };
}

function filters({ endpointId, jobId, status }: DeliveryFilter): RawBuilder<unknown>[] {
  return [
    ...(endpointId === undefined ? [] : [sql`endpoint_id = ${endpointId}`]),
    ...(jobId === undefined ? [] : [sql`job_id = ${jobId}`]),
    ...(status === undefined ? [] : [sql`status = ${status}`]),
  ];
}
