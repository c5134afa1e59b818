import { type RawBuilder, sql } from "kysely";
import type { Delivery } from "../../model/delivery.ts";
import { type Job, tooFarAheadMs } from "../../model/job.ts";
import type { Transaction } from "../../ports/store.ts";
import type { Locks } from "./locks.ts";
import type { Database } from "./tables.ts";

/**
 * Finding what to work on next. The account of what is found is held, as by every other verb, and accounts that others
 * hold at this instant are passed over, so that claims run beside each other; only when nothing else is left does one
 * wait. What was found is looked for again once its account is held.
 */
export function createClaims(
  { db, schema }: Database,
  locks: Locks,
): Pick<Transaction, "nextClaimable" | "nextDelivery"> {
  const accounts = sql.id(schema, "accounts");
  const jobs = sql.id(schema, "jobs");
  const deliveries = sql.id(schema, "deliveries");

  async function next<T>(
    find: (patience: RawBuilder<unknown>) => RawBuilder<Found>,
    look: (found: Found) => RawBuilder<{ body: T }>,
  ): Promise<T | null> {
    for (const patience of [sql`SKIP LOCKED`, sql``]) {
      for (;;) {
        const [found] = (await find(patience).execute(db)).rows;
        if (!found) break;
        locks.holds(found.account_id);
        const [seen] = (await look(found).execute(db)).rows;
        if (seen) return seen.body;
      }
    }
    return null;
  }

  return {
    nextClaimable(now, caps) {
      const cap = sql`coalesce((${JSON.stringify(caps)}::jsonb ->> tier)::double precision, 'Infinity')`;
      const isLost = sql`line = 'at work' AND (lease_until <= ${now} OR lease_from > ${now})`;
      const isDue = sql`line = 'put off' AND (not_before <= ${now} OR not_before > ${now + tooFarAheadMs})`;
      return next<Job>(
        // Each question about jobs is put so that no plan can answer it by reading all of them.
        (patience) => sql`
          WITH lost AS (
            SELECT accounts.id AS account_id, jobs.id AS id
            FROM ${jobs} AS jobs JOIN ${accounts} AS accounts ON accounts.id = account_id
            WHERE ${isLost} AND NOT suspended ORDER BY jobs.created_at, jobs.id LIMIT 1
            FOR NO KEY UPDATE OF accounts ${patience}
          ), fair AS (
            SELECT id AS account_id FROM ${accounts} AS accounts
            WHERE waits AND NOT suspended AND processing < ${cap} AND NOT EXISTS (SELECT FROM lost) AND coalesce(
              (SELECT TRUE FROM ${jobs} WHERE account_id = accounts.id AND line = 'waits' LIMIT 1),
              (SELECT TRUE FROM ${jobs} WHERE account_id = accounts.id AND ${isDue} LIMIT 1))
            ORDER BY turn, id LIMIT 1 FOR NO KEY UPDATE ${patience}
          )
          SELECT account_id, id FROM lost UNION ALL SELECT account_id, NULL FROM fair`,
        ({ account_id, id }) =>
          id !== null
            ? sql`SELECT body FROM ${jobs} WHERE id = ${id} AND ${isLost}`
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
      // Put off or claimed by a clock that has been set back since.
      const isVoid = sql`status = 'pending' AND sound_from > ${now} AND ${isFree}`;
      return (await nextWhere(isDue)) ?? (await nextWhere(isVoid));
    },
  };

  function nextWhere(isNext: RawBuilder<unknown>): Promise<Delivery | null> {
    return next<Delivery>(
      (patience) => sql`
          SELECT accounts.id AS account_id, deliveries.id AS id
          FROM ${deliveries} AS deliveries JOIN ${accounts} AS accounts ON accounts.id = account_id
          WHERE ${isNext} AND NOT suspended ORDER BY due_at, deliveries.id LIMIT 1
          FOR NO KEY UPDATE OF accounts ${patience}`,
      ({ id }) => sql`SELECT body FROM ${deliveries} WHERE id = ${id} AND ${isNext}`,
    );
  }
}

interface Found {
  readonly account_id: string;
  /** Null when any that waits will do. */
  readonly id: string | null;
}
