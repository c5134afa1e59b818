import { type RawBuilder, sql } from "kysely";
import type { Delivery } from "../../model/delivery.ts";
import { type Job, maxPostponementMs } from "../../model/job.ts";
import type { FlatTransaction } from "../flat-store.ts";
import type { Locks } from "./locks.ts";
import type { Database } from "./tables.ts";

/**
 * Finds the next job or delivery and locks its account, as every write does. Accounts that other transactions have locked
 * are skipped, so that claims run concurrently; only when nothing else is left does a claim wait for a lock. The row is
 * read again once its account is locked.
 */
export function createClaims(
  { db, schema }: Database,
  locks: Locks,
): Pick<FlatTransaction, "nextClaimable" | "nextDelivery"> {
  const accounts = sql.id(schema, "accounts");
  const jobs = sql.id(schema, "jobs");
  const deliveries = sql.id(schema, "deliveries");

  async function next<T>(
    find: (lockClause: RawBuilder<unknown>) => RawBuilder<Found>,
    read: (found: Found) => RawBuilder<{ body: T }>,
  ): Promise<T | null> {
    for (const lockClause of [sql`SKIP LOCKED`, sql``]) {
      for (;;) {
        const [found] = (await find(lockClause).execute(db)).rows;
        if (!found) break;
        locks.markLocked(found.account_id);
        const [row] = (await read(found).execute(db)).rows;
        if (row) return row.body;
      }
    }
    return null;
  }

  return {
    nextClaimable(now, caps) {
      const cap = sql`coalesce((${JSON.stringify(caps)}::jsonb ->> tier)::double precision, 'Infinity')`;
      const isExpired = sql`line = 'at work' AND (lease_until <= ${now} OR lease_from > ${now})`;
      const isDue = sql`line = 'put off' AND (not_before <= ${now} OR not_before > ${now + maxPostponementMs})`;
      return next<Job>(
        // Each subquery on jobs is written so that no query plan reads the whole table.
        (lockClause) => sql`
          WITH expired AS (
            SELECT accounts.id AS account_id, jobs.id AS id
            FROM ${jobs} AS jobs JOIN ${accounts} AS accounts ON accounts.id = account_id
            WHERE ${isExpired} AND NOT suspended ORDER BY jobs.created_at, jobs.id LIMIT 1
            FOR NO KEY UPDATE OF accounts ${lockClause}
          ), fair AS (
            SELECT id AS account_id FROM ${accounts} AS accounts
            WHERE waits AND NOT suspended AND processing < ${cap} AND NOT EXISTS (SELECT FROM expired) AND coalesce(
              (SELECT TRUE FROM ${jobs} WHERE account_id = accounts.id AND line = 'waits' LIMIT 1),
              (SELECT TRUE FROM ${jobs} WHERE account_id = accounts.id AND ${isDue} LIMIT 1))
            ORDER BY turn, id LIMIT 1 FOR NO KEY UPDATE ${lockClause}
          )
          SELECT account_id, id FROM expired UNION ALL SELECT account_id, NULL FROM fair`,
        ({ account_id, id }) =>
          id !== null
            ? sql`SELECT body FROM ${jobs} WHERE id = ${id} AND ${isExpired}`
            : sql`
                WITH due AS MATERIALIZED (
                  SELECT created_at, id, body FROM ${jobs} WHERE account_id = ${account_id} AND ${isDue}
                ), first AS (
                  SELECT created_at, id, body FROM ${jobs} WHERE account_id = ${account_id} AND line = 'waits'
                  ORDER BY created_at, id LIMIT 1
                )
                SELECT body FROM (SELECT * FROM due UNION ALL SELECT * FROM first) AS candidates
                ORDER BY created_at, id LIMIT 1`,
      );
    },

    async nextDelivery(now, busy) {
      const isFree = sql`url <> ALL (${busy.urls}) AND account_id <> ALL (${busy.accounts})`;
      const isDue = sql`status = 'pending' AND due_at <= ${now} AND (lease_until IS NULL OR lease_until <= ${now})
        AND ${isFree}`;
      // Delayed or claimed before a clock change.
      const isAhead = sql`status = 'pending' AND sound_from > ${now} AND ${isFree}`;
      return (await nextWhere(isDue)) ?? (await nextWhere(isAhead));
    },
  };

  function nextWhere(isNext: RawBuilder<unknown>): Promise<Delivery | null> {
    return next<Delivery>(
      (lockClause) => sql`
          SELECT accounts.id AS account_id, deliveries.id AS id
          FROM ${deliveries} AS deliveries JOIN ${accounts} AS accounts ON accounts.id = account_id
          WHERE ${isNext} AND NOT suspended ORDER BY due_at, deliveries.id LIMIT 1
          FOR NO KEY UPDATE OF accounts ${lockClause}`,
      ({ id }) => sql`SELECT body FROM ${deliveries} WHERE id = ${id} AND ${isNext}`,
    );
  }
}

interface Found {
  readonly account_id: string;
  /** Null for the next queued job of the account. */
  readonly id: string | null;
}
