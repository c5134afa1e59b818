import { type RawBuilder, sql } from "kysely";
import { balanceOf } from "../../domain/ledger.ts";
import type { DeliveryFilter, Reads } from "../../ports/store.ts";
import { StoreConflictError } from "../../ports/store-errors.ts";
import { type List, readPage } from "./page.ts";
import type { Bodies, Database, Tally } from "./tables.ts";

/** Called before anything of an account is read or written. */
export type Touch = (accountId: string) => Promise<void>;

/** Reads over one connection: what is committed, or what a transaction sees. */
export function createPostgresReads(database: Database, touch: Touch): Reads {
  const { db, schema } = database;

  async function find<N extends keyof Bodies>(
    from: N,
    accountId: string,
    id: string,
  ): Promise<Bodies[N] | null> {
    await touch(accountId);
    const { rows } = await sql<{ body: Bodies[N] }>`
      SELECT body FROM ${sql.id(schema, from)} WHERE id = ${id} AND account_id = ${accountId}`.execute(db);
    return rows[0]?.body ?? null;
  }

  /** A list of an account, whose length is counted or a tally of the account. */
  function listOf<N extends keyof Bodies>(from: N, accountId: string, tally?: Tally): List<N> {
    const where = [sql`account_id = ${accountId}`];
    if (tally === undefined) return { from, where };
    const accounts = sql.id(schema, "accounts");
    return {
      from,
      where,
      total: sql`SELECT ${sql.id(tally)} AS total FROM ${accounts} WHERE id = ${accountId}`,
    };
  }

  return {
    async findAccount(id) {
      await touch(id);
      const row = await db.selectFrom("accounts").select("body").where("id", "=", id).executeTakeFirst();
      return row?.body ?? null;
    },
    listAccounts: (page) => readPage(database, { from: "accounts", where: [] }, page),
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
    async listApiKeys(accountId, page) {
      await touch(accountId);
      return readPage(database, listOf("api_keys", accountId), page);
    },
    findJob: (accountId, id) => find("jobs", accountId, id),
    async listJobs(accountId, page) {
      await touch(accountId);
      const { status } = page;
      const list = listOf("jobs", accountId, status ?? "jobs");
      if (status === undefined) return readPage(database, list, page);
      return readPage(database, { ...list, where: [...list.where, sql`status = ${status}`] }, page);
    },
    async countJobs(accountId, status) {
      await touch(accountId);
      const row = await db
        .selectFrom("accounts")
        .select(`${status} as count`)
        .where("id", "=", accountId)
        .executeTakeFirst();
      return row?.count ?? 0;
    },
    findAvatar: (accountId, id) => find("avatars", accountId, id),
    async listAvatars(accountId, page) {
      await touch(accountId);
      return readPage(database, listOf("avatars", accountId, "avatars"), page);
    },
    async findAsset(id) {
      const row = await db.selectFrom("assets").select("body").where("id", "=", id).executeTakeFirst();
      return row?.body ?? null;
    },
    async balance(accountId) {
      await touch(accountId);
      const row = await db
        .selectFrom("accounts")
        .select(["body", "granted as grant", "held as hold", "charged as charge", "released as release"])
        .where("id", "=", accountId)
        .executeTakeFirst();
      if (row) return balanceOf(row.body.metered, row);
      const hint = "Create the account first.";
      throw new StoreConflictError(`There is no account ${accountId}.`, { path: null, hint });
    },
    async listEntries(accountId, page) {
      await touch(accountId);
      return readPage(database, listOf("entries", accountId, "entries"), page);
    },
    findEndpoint: (accountId, id) => find("endpoints", accountId, id),
    async listEndpoints(accountId, page) {
      await touch(accountId);
      return readPage(database, listOf("endpoints", accountId), page);
    },
    findDelivery: (accountId, id) => find("deliveries", accountId, id),
    async listDeliveries(accountId, page) {
      await touch(accountId);
      const list = listOf("deliveries", accountId);
      return readPage(database, { ...list, where: [...list.where, ...filters(page)] }, page);
    },
    async countUnfinished() {
      // Those at work are few, and so are the accounts that have any waiting: each has an index of its own.
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
