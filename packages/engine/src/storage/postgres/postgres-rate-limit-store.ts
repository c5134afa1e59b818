import { sql } from "kysely";
import { clockSkewMs, minuteMs, type RateLimitStore } from "../../ports/rate-limit-store.ts";
import type { PostgresConnection } from "./connect.ts";

/** Counts the requests of all processes on a database. The window of an account starts with its first request. */
export function openPostgresRateLimitStore({ db, schema }: PostgresConnection): RateLimitStore {
  const requests = sql.id(schema, "requests");
  return {
    async count(accountId, now) {
      const isRunning = sql`current.resets_at > ${now} AND current.resets_at <= ${now + minuteMs + clockSkewMs}`;
      const { rows } = await sql<{ used: number; resets_at: number }>`
        INSERT INTO ${requests} AS current VALUES (${accountId}, 1, ${now + minuteMs})
        ON CONFLICT (account_id) DO UPDATE SET
          used = CASE WHEN ${isRunning} THEN current.used + 1 ELSE 1 END,
          resets_at = CASE WHEN ${isRunning} THEN current.resets_at ELSE excluded.resets_at END
        RETURNING used, resets_at`.execute(db);
      const { used = 1, resets_at: resetsAt = now + minuteMs } = rows[0] ?? {};
      return { used, resetsAt };
    },
  };
}
