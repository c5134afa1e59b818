import { type Job, type JobStatus, storedImages } from "../../../model/job.ts";
import type { JobReader, JobTable } from "../../../ports/store.ts";
import { conflict } from "../../../ports/store-errors.ts";
import { each, limitTo, type Sql, sql, tableName } from "../sql.ts";
import {
  defineTable,
  id,
  nullableNumber,
  nullableText,
  number,
  type ReadRow,
  readBody,
  readNumber,
  readText,
  referenceTo,
  text,
} from "../table.ts";
import { type Lookup, lookupByKey, type SqlReader, type SqlTransaction } from "../transaction.ts";
import { accountsTable } from "./accounts.ts";
import { jobBody, jobStatuses } from "./job-body.ts";
import { findOwned, listOwned } from "./owned-rows.ts";

export const jobsTable = defineTable({
  name: "jobs",
  label: "Job",
  columns: {
    id,
    account_id: referenceTo("accounts"),
    status: text,
    /** `waiting`, `postponed` until `not_before` or `processing` until `lease_until`; null when it has ended. */
    queue_state: nullableText,
    not_before: nullableNumber,
    lease_until: nullableNumber,
    /** If the clock is earlier, it was changed since the job was claimed. */
    lease_from: nullableNumber,
    created_at: number,
    body: text,
  },
  key: ["id"],
  indexes: {
    jobs_by_account: "(account_id, created_at, id)",
    // Without processing jobs, which are few: claiming a job writes no row of this index.
    jobs_by_status: "(account_id, status, created_at, id) WHERE status <> 'processing'",
    jobs_waiting: "(account_id, created_at, id) WHERE queue_state = 'waiting'",
    jobs_postponed: "(account_id, not_before) WHERE queue_state = 'postponed'",
    jobs_by_lease_end: "(lease_until) WHERE queue_state = 'processing'",
  },
});

/** The blobs that jobs refer to. */
export const jobReferencesTable = defineTable({
  name: "job_references",
  label: "Job reference",
  columns: { sha256: id, job_id: referenceTo("jobs", "cascade") },
  key: ["sha256", "job_id"],
  indexes: { job_references_by_job: "(job_id)" },
});

/** The holds of credits in the ledger. */
export const holdsByJob: Lookup = {
  name: "holds by job",
  owners: (jobIds) => sql`SELECT account_id FROM ${tableName("entries")} WHERE ${isHoldOf(jobIds)}`,
  select: (jobIds) => sql`SELECT *, job_id AS lookup FROM ${tableName("entries")} WHERE ${isHoldOf(jobIds)}`,
};

function isHoldOf(jobIds: readonly string[]) {
  return sql`kind = 'hold' AND job_id IN (SELECT value FROM ${each(jobIds)})`;
}

/** With their holds, which are needed when a job ends. */
export const jobsById = lookupByKey(jobsTable, "id", holdsByJob);

export function readJob(row: ReadRow): Job {
  return readBody(row, jobBody());
}

export function createJobReader(reader: SqlReader): JobReader {
  return {
    async find(accountId, id) {
      const row = await findOwned(reader, jobsTable, accountId, id);
      return row && readJob(row);
    },
    async ofIds(accountId, ids) {
      if (ids.length === 0) return [];
      await reader.lock(accountId);
      // Written so that jobs are found by their ids, and not among all of the account.
      const rows = await reader.all(sql`SELECT * FROM ${jobsTable}
        WHERE id IN (SELECT value FROM ${each(ids)}) AND account_id || '' = ${accountId}`);
      return rows.map(readJob);
    },
    list(accountId, page) {
      const { status } = page;
      const list = { table: jobsTable, accountId };
      if (status === undefined) return listOwned(reader, { ...list, tally: "jobs" }, page, readJob);
      const ofStatus =
        status === "processing"
          ? { where: sql`queue_state = 'processing'`, isFoundByCondition: true }
          : { where: sql`status = ${status} AND status <> 'processing'` };
      return listOwned(reader, { ...list, ...ofStatus, tally: status }, page, readJob);
    },
    async count(accountId, status) {
      return (await reader.account(accountId))?.tallies[status] ?? 0;
    },
    async countUnfinished() {
      // Each part has a small index: accounts with queued jobs, and processing jobs.
      const [row] = await reader.all(sql`SELECT CAST(
        (SELECT coalesce(sum(queued), 0) FROM ${accountsTable} WHERE has_queued = 1)
        + (SELECT count(*) FROM ${jobsTable} WHERE queue_state = 'processing') AS double precision) AS total`);
      return row ? readNumber(row, "total") : 0;
    },
  };
}

export function createJobTable(tx: SqlTransaction, nextClaimable: JobTable["nextClaimable"]): JobTable {
  return {
    ...createJobReader(tx),
    nextClaimable,
    async insert(job) {
      const { id, accountId, status, createdAt: created_at } = job;
      await tx.requireAccount(accountId);
      tx.insert(jobsTable, { id, account_id: accountId, created_at, ...changingColumns(job) });
      for (const { sha256 } of storedImages(job.input)) tx.insert(jobReferencesTable, { sha256, job_id: id });
      tx.tally(accountId, { jobs: 1, [status]: 1, ...(isPostponed(job) && { postponed: 1 }) });
      await includeInWaiting(tx, job);
    },
    async update(job) {
      const { id, accountId, status } = job;
      const old = await requireJob(tx, id, accountId);
      const oldStatus = readStatus(old);
      await tx.update(jobsTable, { id, ...changingColumns(job) });
      const postponed = Number(isPostponed(job)) - Number(wasPostponed(old));
      if (postponed !== 0) tx.tally(accountId, { postponed });
      await includeInWaiting(tx, job);
      if (status === oldStatus) return;
      tx.tally(accountId, { [oldStatus]: -1, [status]: 1 });
      if (oldStatus === "queued" && status === "processing") tx.markServed(accountId);
    },
    async get(id) {
      const row = await tx.get(jobsById, id);
      return row && readJob(row);
    },
    async delete(id) {
      await tx.runAlone();
      const row = await tx.get(jobsById, id);
      if (!row) return false;
      return (await deleteWithoutLooks(tx, readText(row, "account_id"), sql`id = ${id}`, 1)) === 1;
    },
  };
}

/** Finds a job that must exist, of any account if the caller does not know its account. */
export async function requireJob(tx: SqlTransaction, id: string, accountId?: string): Promise<ReadRow> {
  const row = await tx.get(jobsById, id, accountId);
  if (row) return row;
  throw conflict(`Job ${id} does not exist.`);
}

/** Selects those of the hashes that a job refers to, as the column `value`. */
export function selectJobBlobs(hashes: readonly string[]): Sql {
  return sql`SELECT value FROM ${each(hashes)}
    WHERE EXISTS (SELECT 1 FROM ${jobReferencesTable} WHERE sha256 = value)`;
}

/** Keeps jobs that made a look. */
export async function deleteJobsOfAccount(
  tx: SqlTransaction,
  accountId: string,
  limit: number,
): Promise<number> {
  await tx.runAlone();
  await tx.lock(accountId);
  return deleteWithoutLooks(tx, accountId, sql`account_id = ${accountId}`, limit);
}

/** Deletes jobs of a locked account unless they made a look. */
async function deleteWithoutLooks(
  tx: SqlTransaction,
  accountId: string,
  where: Sql,
  limit: number,
): Promise<number> {
  const rows = await tx.all(sql`SELECT id, status, queue_state FROM ${jobsTable} WHERE ${where}
    AND NOT EXISTS (SELECT 1 FROM ${tableName("looks")} WHERE looks.job_id = jobs.id) ${limitTo(limit)}`);
  if (rows.length === 0) return 0;
  const ids = each(rows.map((row) => readText(row, "id")));
  await tx.run(sql`DELETE FROM ${jobsTable} WHERE id IN (SELECT value FROM ${ids})`);
  for (const row of rows) {
    tx.tally(accountId, { jobs: -1, [readStatus(row)]: -1, ...(wasPostponed(row) && { postponed: -1 }) });
  }
  return rows.length;
}

/** Lowers the time from which the account has waiting jobs, if the job waits and is older. */
async function includeInWaiting(tx: SqlTransaction, job: Job): Promise<void> {
  if (queueStateOf(job) !== "waiting") return;
  const { waiting_from } = (await tx.requireAccount(job.accountId)).tallies;
  // A tally is rounded.
  const from = Math.floor(job.createdAt) - 1;
  if (job.createdAt < waiting_from) tx.tally(job.accountId, { waiting_from: from - waiting_from });
}

function readStatus(row: ReadRow): JobStatus {
  return jobStatuses.find((status) => status === row["status"]) ?? readJob(row).status;
}

function changingColumns(job: Job) {
  const { status, notBefore: not_before } = job;
  const lease = status === "processing" ? job.lease : null;
  // A processing job without a lease can be claimed immediately.
  const lease_until = status === "processing" ? (lease?.until ?? 0) : null;
  const lease_from = lease?.from ?? null;
  return {
    status,
    queue_state: queueStateOf(job),
    not_before,
    lease_until,
    lease_from,
    body: JSON.stringify(job),
  };
}

function isPostponed(job: Job): boolean {
  return queueStateOf(job) === "postponed";
}

function wasPostponed(row: ReadRow): boolean {
  return row["queue_state"] === "postponed";
}

function queueStateOf({ status, notBefore }: Job): string | null {
  if (status === "queued") return notBefore === null ? "waiting" : "postponed";
  return status === "processing" ? "processing" : null;
}
