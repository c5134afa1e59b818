import { tiers } from "../../model/account.ts";
import { maxPostponementMs } from "../../model/job.ts";
import type { FlatTransaction } from "../flat-store.ts";
import { readDelivery, readJob } from "./bodies.ts";
import type { Connection } from "./connection.ts";

/** Finds the next job or delivery. Uses the writer's connection inside a transaction. */
export function createSqliteClaims(db: Connection): Pick<FlatTransaction, "nextClaimable" | "nextDelivery"> {
  return {
    async nextClaimable(now, caps) {
      const expired = db.one(expiredSql, now, now);
      if (expired) return readJob(expired);
      const due = [now, now + maxPostponementMs];
      db.run(promoteDueSql, ...due);
      const capValues = tiers.flatMap((tier) => [caps[tier] ?? Number.MAX_SAFE_INTEGER, ...due]);
      const row = db.one(nextQueuedSql, ...capValues, ...due);
      return row && readJob(row);
    },
    async nextDelivery(now, busy) {
      const busyValues = [JSON.stringify(busy.urls), JSON.stringify(busy.accounts)];
      const row = db.one(nextDeliverySql, now, now, ...busyValues, now, ...busyValues, now, ...busyValues);
      return row && readDelivery(row);
    },
  };
}

const isActive = "account_id NOT IN (SELECT id FROM accounts WHERE status <> 'active')";

/** Jobs whose lease expired, or was acquired before a clock change. */
const expiredSql = `SELECT body FROM (
    ${["lease_until <= ?", "lease_from > ?"]
      .map(
        (isExpired) => `SELECT * FROM (SELECT created_at, id, body FROM jobs
          WHERE status = 'processing' AND ${isExpired} AND ${isActive} ORDER BY created_at, id LIMIT 1)`,
      )
      .join(" UNION ALL ")}
  ) ORDER BY created_at, id LIMIT 1`;

const isDue = "(not_before <= ? OR not_before > ?)";

const promoteDueSql = `UPDATE jobs SET waiting = 1 WHERE status = 'queued' AND waiting = 0 AND ${isDue}`;

/** `isDue` is checked again, because a caller whose clock was ahead may have promoted jobs. */
const isReady = `waiting = 1 AND ${isDue}`;

/** Forces the partial index. With another one SQLite would read all jobs of an account. */
const queuedJobs = "jobs INDEXED BY jobs_waiting";

const nextQueuedSql = `SELECT body FROM ${queuedJobs} WHERE account_id = (
    SELECT account_id FROM (${tiers
      .map(
        (tier) => `SELECT * FROM (
        SELECT turn, account_id FROM lines WHERE tier = '${tier}' AND waiting > 0 AND at_work < ?
          AND EXISTS (SELECT 1 FROM ${queuedJobs} WHERE jobs.account_id = lines.account_id AND ${isReady})
        ORDER BY turn, account_id LIMIT 1)`,
      )
      .join(" UNION ALL ")}) ORDER BY turn, account_id LIMIT 1)
  AND ${isReady} ORDER BY created_at, id LIMIT 1`;

const isFree = `url NOT IN (SELECT value FROM json_each(?))
          AND account_id NOT IN (SELECT value FROM json_each(?)) AND ${isActive}`;

/**
 * Selects the delivery that has been due longest among those with an expired lease, which are few, those of the target
 * that has been due longest, and those that were delayed or claimed before a clock change.
 */
const nextDeliverySql = `SELECT body FROM (
    SELECT * FROM (
      SELECT due_at, id, body FROM deliveries
        WHERE status = 'pending' AND lease_until <= ? AND due_at <= ? AND ${isFree}
        ORDER BY due_at, id LIMIT 1)
    UNION ALL
    SELECT * FROM (
      SELECT due_at, id, body FROM deliveries
        WHERE status = 'pending' AND lease_until IS NULL AND due_at IS NOT NULL AND (account_id, url) = (
          SELECT account_id, url FROM targets WHERE due_at <= ? AND ${isFree}
          ORDER BY due_at, url LIMIT 1)
        ORDER BY due_at, id LIMIT 1)
    UNION ALL
    SELECT * FROM (
      SELECT due_at, id, body FROM deliveries
        WHERE status = 'pending' AND sound_from > ? AND ${isFree}
        ORDER BY due_at, id LIMIT 1)
  ) ORDER BY due_at, id LIMIT 1`;
