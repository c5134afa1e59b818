import { tiers } from "../../model/account.ts";
import { tooFarAheadMs } from "../../model/job.ts";
import type { Transaction } from "../../ports/store.ts";
import { readDelivery, readJob } from "./bodies.ts";
import type { Connection } from "./connection.ts";

/** What to work on next; the connection is the writer's, inside a transaction. */
export function createSqliteClaims(db: Connection): Pick<Transaction, "nextClaimable" | "nextDelivery"> {
  return {
    async nextClaimable(now, caps) {
      const lapsed = db.one(lapsedSql, now, now);
      if (lapsed) return readJob(lapsed);
      const due = [now, now + tooFarAheadMs];
      db.run(letWaitSql, ...due);
      const capsInOrder = tiers.flatMap((tier) => [caps[tier] ?? Number.MAX_SAFE_INTEGER, ...due]);
      const row = db.one(nextInLineSql, ...capsInOrder, ...due);
      return row && readJob(row);
    },
    async nextDelivery(now, busy) {
      const passedOver = [JSON.stringify(busy.urls), JSON.stringify(busy.accounts)];
      const row = db.one(nextDeliverySql, now, now, ...passedOver, now, ...passedOver, now, ...passedOver);
      return row && readDelivery(row);
    },
  };
}

const isActive = "account_id NOT IN (SELECT id FROM accounts WHERE status <> 'active')";

/** Those whose claim lapsed, and those whose claim was made by a clock that has been set back since. */
const lapsedSql = `SELECT body FROM (
    ${["lease_until <= ?", "lease_from > ?"]
      .map(
        (isVoid) => `SELECT * FROM (SELECT created_at, id, body FROM jobs
          WHERE status = 'processing' AND ${isVoid} AND ${isActive} ORDER BY created_at, id LIMIT 1)`,
      )
      .join(" UNION ALL ")}
  ) ORDER BY created_at, id LIMIT 1`;

const isDue = "(not_before <= ? OR not_before > ?)";

const letWaitSql = `UPDATE jobs SET waiting = 1 WHERE status = 'queued' AND waiting = 0 AND ${isDue}`;

/** Asked of jobs that wait too: whoever let them wait may have a clock that is ahead of the caller's. */
const mayStart = `waiting = 1 AND ${isDue}`;

/** By that index, because by another one SQLite would read all that an account has ever had done. */
const waitingJobs = "jobs INDEXED BY jobs_waiting";

const nextInLineSql = `SELECT body FROM ${waitingJobs} WHERE account_id = (
    SELECT account_id FROM (${tiers
      .map(
        (tier) => `SELECT * FROM (
        SELECT turn, account_id FROM lines WHERE tier = '${tier}' AND waiting > 0 AND at_work < ?
          AND EXISTS (SELECT 1 FROM ${waitingJobs} WHERE jobs.account_id = lines.account_id AND ${mayStart})
        ORDER BY turn, account_id LIMIT 1)`,
      )
      .join(" UNION ALL ")}) ORDER BY turn, account_id LIMIT 1)
  AND ${mayStart} ORDER BY created_at, id LIMIT 1`;

const isFree = `url NOT IN (SELECT value FROM json_each(?))
          AND account_id NOT IN (SELECT value FROM json_each(?)) AND ${isActive}`;

/**
 * Those whose claim lapsed, which are few, the first of the target whose first is due longest, and those that were put
 * off or claimed by a clock that has been set back since.
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
