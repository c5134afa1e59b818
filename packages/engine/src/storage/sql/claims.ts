import { tiers } from "../../model/account.ts";
import { type Job, maxPostponementMs } from "../../model/job.ts";
import type { ClaimOptions } from "../../ports/store.ts";
import type { AccountRow } from "./account-row.ts";
import { chooseJobs } from "./choose-jobs.ts";
import type { KeptIds, SqlDialect } from "./dialect.ts";
import { each, indexedBy, join, type LockWaitPolicy, limitTo, lockRows, raw, type Sql, sql } from "./sql.ts";
import { type ReadRow, readNumber, readText } from "./table.ts";
import { accountColumns, accountsTable, readAccountRow } from "./tables/accounts.ts";
import { jobsTable, readJob } from "./tables/jobs.ts";
import { yieldToEventLoop } from "./yield-to-event-loop.ts";

export interface ClaimRequest {
  readonly now: number;
  readonly options: ClaimOptions;
  /** Resolves when the transaction that claims has ended. */
  readonly ended: Promise<void>;
}

/** `unknown`: other transactions have locked accounts that may have a claimable job. */
export type ClaimResult = Job | null | "unknown";

/** How often another transaction may take the job that a claim has found. */
const maxAttempts = 1_000;

interface PendingClaim extends ClaimRequest {
  resolve(result: ClaimResult): void;
  reject(error: unknown): void;
}

/** What claims need from a unit of work. */
export interface ClaimingUnit {
  readonly dialect: SqlDialect;
  readonly isAlone: boolean;
  readonly skipsLocked: boolean;
  all(query: Sql): Promise<ReadRow[]>;
  accountsInUse(): readonly string[];
  readonly accountUseCount: number;
  accountsUsedSince(useCount: number): ReadonlySet<string>;
  account(id: string): AccountRow | null | undefined;
  setAccount(id: string, row: AccountRow): void;
  setRow(lookup: string, value: string, row: ReadRow): void;
}

/**
 * Finds the jobs that the members of a unit claim, for all of them at once: it locks the accounts that are served next,
 * reads their first jobs and distributes them.
 */
export class JobClaims {
  readonly #unit: ClaimingUnit;
  #pending: PendingClaim[] = [];
  #finding: Promise<void> | null = null;
  /** Resolves when the previous claims have ended. Only then it is known which jobs they have changed. */
  #earlier: Promise<unknown> = Promise.resolve();

  constructor(unit: ClaimingUnit) {
    this.#unit = unit;
  }

  async next(request: ClaimRequest): Promise<ClaimResult> {
    if (this.#unit.isAlone) {
      const found = await this.#nextForOne(request, "skip");
      return found || !this.#unit.skipsLocked ? found : this.#nextForOne(request, "wait");
    }
    const { promise, resolve, reject } = Promise.withResolvers<ClaimResult>();
    this.#pending.push({ ...request, resolve, reject });
    this.#finding ??= this.#findForPending();
    return promise;
  }

  /** Finds the job again after its account was locked, and starts over if another transaction has changed it. */
  async #nextForOne({ now, options }: ClaimRequest, waitPolicy: LockWaitPolicy): Promise<Job | null> {
    for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
      const { accounts, jobs } = await this.#candidates({ now, options, count: 1, waitPolicy, except: [] });
      const [job] = jobs;
      if (job) return job;
      if (accounts.length === 0) return null;
    }
    throw new Error("An account counts waiting jobs that it does not have.");
  }

  async #findForPending(): Promise<void> {
    await this.#earlier;
    await yieldToEventLoop();
    this.#finding = null;
    const claims = this.#pending;
    this.#pending = [];
    this.#earlier = Promise.all(claims.map(({ ended }) => ended));
    for (const group of groupByOptions(claims)) {
      try {
        const results = await this.#resultsFor(group);
        for (const [index, claim] of group.claims.entries()) claim.resolve(results[index] ?? null);
      } catch (error) {
        for (const claim of group.claims) claim.reject(error);
      }
    }
  }

  async #resultsFor({ options, claims }: ClaimGroup): Promise<readonly ClaimResult[]> {
    // The earliest clock of those that differ, so that no job is claimed before it is due.
    const now = Math.min(...claims.map((claim) => claim.now));
    const inUse = this.#unit.accountsInUse();
    const count = claims.length;
    const found = await this.#candidates({ now, options, count, waitPolicy: "skip", except: inUse });
    if (found.jobs.length === count) return found.jobs;
    const mayHaveMore =
      found.isTruncated ||
      ((this.#unit.skipsLocked || inUse.length > 0) &&
        (await this.#exists({ now, options, except: found.accounts })));
    return claims.map((_, index) => found.jobs[index] ?? (mayHaveMore ? "unknown" : null));
  }

  async #candidates({ now, options, count, waitPolicy, except }: Search): Promise<Found> {
    const useCount = this.#unit.accountUseCount;
    const { keptIds } = this.#unit.dialect;
    const selectingAccounts = selectAccounts({ now, options, except, count }, waitPolicy);
    const [expiredRows, accountRows, dueOfKept] = await Promise.all([
      this.#unit.all(selectExpired({ now, options, except, count }, waitPolicy)),
      this.#unit.all(keptIds ? keptIds.keep(selectingAccounts) : selectingAccounts),
      keptIds && this.#unit.all(selectDueOfKept(keptIds, now, count)),
    ]);
    if (expiredRows.length + accountRows.length === 0) return { accounts: [], jobs: [], isTruncated: false };
    const accounts = accountRows.map(readAccountRow);
    for (const row of [...expiredRows.map(readAccountRow), ...accounts]) {
      const { id } = row.account;
      if (this.#unit.account(id) === undefined) this.#unit.setAccount(id, row);
    }
    const perAccount = jobsPerAccount(count, accounts.length);
    const ids = accounts.map(({ account }) => account.id);
    // Read again: before the accounts were locked, another transaction may have changed the jobs.
    const [expired, due] = await Promise.all([
      expiredRows.length === 0 ? [] : this.#unit.all(selectExpiredOf(expiredRows, now)),
      dueOfKept ?? (ids.length === 0 ? [] : this.#unit.all(selectDue(ids, now, perAccount))),
    ]);
    const jobsOf = Map.groupBy(due, (row) => readText(row, "account_id"));
    const candidates = accounts.map(({ account, tallies }) => ({
      id: account.id,
      processing: tallies.processing,
      cap: options.caps[account.tier],
      jobs: (jobsOf.get(account.id) ?? []).toSorted(byAge).slice(0, perAccount),
    }));
    const chosen = chooseJobs({ expired: expired.toSorted(byAge), accounts: candidates }, count);
    // Meanwhile other members may have changed jobs of an account.
    const used = this.#unit.accountsUsedSince(useCount);
    const rows = chosen.filter((row) => !used.has(readText(row, "account_id")));
    for (const { id, jobs } of candidates) {
      const oldest = jobs.find((row) => row["queue_state"] === "waiting");
      if (oldest && !used.has(id)) this.#setWaitingFrom(id, readNumber(oldest, "created_at"));
    }
    for (const row of rows) this.#unit.setRow(jobsTable.name, readText(row, "id"), row);
    return {
      accounts: [...new Set([...expiredRows, ...accountRows].map((row) => readText(row, "id")))].filter(
        (id) => !used.has(id),
      ),
      jobs: rows.map(readJob),
      isTruncated: rows.length < count && candidates.some(({ jobs }) => jobs.length === perAccount),
    };
  }

  /** Written when the account is served. */
  #setWaitingFrom(accountId: string, waiting_from: number): void {
    const row = this.#unit.account(accountId);
    if (row) this.#unit.setAccount(accountId, { ...row, tallies: { ...row.tallies, waiting_from } });
  }

  /** Whether an account that is not locked by this unit has a claimable job. */
  async #exists({ now, options, except }: Omit<Search, "count" | "waitPolicy">): Promise<boolean> {
    const [expired, accounts] = await Promise.all([
      this.#unit.all(selectExpired({ now, options, except, count: 1 })),
      this.#unit.all(selectAccounts({ now, options, except, count: 1 })),
    ]);
    return expired.length + accounts.length > 0;
  }
}

interface Search {
  readonly now: number;
  readonly options: ClaimOptions;
  readonly count: number;
  readonly waitPolicy: LockWaitPolicy;
  /** Accounts to ignore. */
  readonly except: readonly string[];
}

interface Found {
  /** The ids of the accounts that were locked. */
  readonly accounts: readonly string[];
  readonly jobs: readonly Job[];
  /** Whether these accounts may have more claimable jobs than were read. */
  readonly isTruncated: boolean;
}

function isExpired(now: number): Sql {
  return sql`queue_state = 'processing' AND (lease_until <= ${now} OR lease_from > ${now})`;
}

function isDue(now: number): Sql {
  return sql`queue_state = 'postponed' AND (not_before <= ${now} OR not_before > ${now + maxPostponementMs})`;
}

/** Selects the accounts of the oldest jobs whose lease expired, or was acquired before a clock change. */
function selectExpired(
  { now, options: { leaseMs }, except, count }: Omit<Search, "waitPolicy">,
  waitPolicy?: LockWaitPolicy,
): Sql {
  const columns = raw("id, account_id, created_at");
  const processing = sql`SELECT ${columns} FROM ${jobsTable} ${indexedBy("jobs_by_lease_end")}
    WHERE queue_state = 'processing'`;
  // A lease is valid from its length before it was acquired, so one that is valid from the future ends after two lengths.
  const expired = sql`${processing} AND lease_until <= ${now}
    UNION ALL ${processing} AND lease_until > ${now + 2 * leaseMs} AND lease_from > ${now}`;
  return sql`SELECT ${accountColumns}, expired.id AS job_id
    FROM (${expired}) AS expired JOIN ${accountsTable} ON accounts.id = expired.account_id
    WHERE accounts.status = 'active' AND ${isNot("accounts.id", except)}
    ORDER BY expired.created_at, expired.id ${limitTo(count)}
    ${waitPolicy ? lockRows("accounts", waitPolicy) : sql``}`;
}

function selectExpiredOf(rows: readonly ReadRow[], now: number): Sql {
  const ids = each(rows.map((row) => readText(row, "job_id")));
  return sql`SELECT * FROM ${jobsTable} WHERE id IN (SELECT value FROM ${ids}) AND ${isExpired(now)}`;
}

/** Selects accounts with jobs that are due, the one that was served longest ago first. No part reads all jobs of an account. */
function selectAccounts(
  { now, options: { caps }, except, count }: Omit<Search, "waitPolicy">,
  waitPolicy?: LockWaitPolicy,
): Sql {
  const cap = join(
    tiers.map((tier) => sql`WHEN ${tier} THEN CAST(${caps[tier] ?? Number.MAX_VALUE} AS double precision)`),
    " ",
  );
  return sql`SELECT ${accountColumns} FROM ${accountsTable} ${indexedBy("accounts_with_queued_jobs")}
    WHERE has_queued = 1 AND status = 'active' AND processing < CASE tier ${cap} END AND ${isNot("id", except)}
      AND (queued > postponed OR (SELECT 1 FROM ${jobsTable} ${indexedBy("jobs_postponed")}
        WHERE jobs.account_id = accounts.id AND ${isDue(now)} LIMIT 1) = 1)
    ORDER BY served_sequence, id ${limitTo(count)} ${waitPolicy ? lockRows("accounts", waitPolicy) : sql``}`;
}

/** How many jobs of each account to read: enough for round robin, if the accounts have similar numbers of jobs. */
function jobsPerAccount(count: number, accounts: number): number {
  return accounts === 0 ? 0 : Math.ceil(count / accounts) + 1;
}

/** The columns that claims, updates and `readJob` read. */
const dueColumns = raw("id, account_id, status, queue_state, created_at, body");

/** Selects the oldest jobs of each account that are due. */
function selectDue(accountIds: readonly string[], now: number, perAccount: number): Sql {
  const oldest = (index: string, accountId: string, condition: Sql) =>
    sql`SELECT * FROM (SELECT ${dueColumns} FROM ${jobsTable} ${indexedBy(index)}
      WHERE account_id = ${accountId} AND ${condition}
      ORDER BY created_at, id ${limitTo(perAccount)}) AS oldest`;
  return join(
    accountIds.flatMap((id) => [
      oldest("jobs_waiting", id, sql`queue_state = 'waiting'`),
      oldest("jobs_postponed", id, isDue(now)),
    ]),
    " UNION ALL ",
  );
}

/** Like `selectDue`, of the accounts that the previous statement has locked. */
function selectDueOfKept(accounts: KeptIds, now: number, count: number): Sql {
  const perAccount = sql`(SELECT CAST(ceil(CAST(${count} AS double precision) / count(*)) AS bigint) + 1 FROM kept)`;
  const oldest = (condition: Sql) => sql`(SELECT ${dueColumns} FROM ${jobsTable}
    WHERE jobs.account_id = kept.value AND ${condition} ORDER BY created_at, id LIMIT ${perAccount})`;
  const waitingFrom = sql`(SELECT waiting_from FROM ${accountsTable} WHERE id = kept.value)`;
  return sql`WITH kept AS MATERIALIZED (${accounts.select}) SELECT due.* FROM kept CROSS JOIN LATERAL (
    ${oldest(sql`queue_state = 'waiting' AND created_at >= ${waitingFrom}`)} UNION ALL ${oldest(isDue(now))}) AS due`;
}

function isNot(column: "id" | "accounts.id", ids: readonly string[]): Sql {
  return ids.length === 0 ? sql`TRUE` : sql`${raw(column)} NOT IN (SELECT value FROM ${each(ids)})`;
}

/** Claims with the same options, for which jobs are found together. */
interface ClaimGroup {
  readonly options: ClaimOptions;
  readonly claims: PendingClaim[];
}

function groupByOptions(claims: readonly PendingClaim[]): Iterable<ClaimGroup> {
  const groups = new Map<string, ClaimGroup>();
  for (const claim of claims) {
    const name = JSON.stringify(claim.options);
    const group = groups.get(name) ?? { options: claim.options, claims: [] };
    groups.set(name, group);
    group.claims.push(claim);
  }
  return groups.values();
}

function byAge(one: ReadRow, other: ReadRow): number {
  const ages = readNumber(one, "created_at") - readNumber(other, "created_at");
  return ages === 0 ? (readText(one, "id") < readText(other, "id") ? -1 : 1) : ages;
}
