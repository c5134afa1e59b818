import { sql } from "kysely";
import { clockSkewMs, minuteMs, type RateLimitStore } from "../../ports/rate-limit-store.ts";
import type { Connected } from "./connect.ts";

/** Counts for all processes on a database. The minute of an account starts with its first request. */
export function openPostgresRateLimitStore({ db, schema }: Connected): RateLimitStore {
  const requests = sql.id(schema, "requests");
  return {
    async count(accountId, now) {
      const isRunning = sql`made.resets_at > ${now} AND made.resets_at <= ${now + minuteMs + clockSkewMs}`;
      const { rows } = await sql<{ used: number; resets_at: number }>`
        INSERT INTO ${requests} AS made VALUES (${accountId}, 1, ${now + minuteMs})
        ON CONFLICT (account_id) DO UPDATE SET
          used = CASE WHEN ${isRunning} THEN made.used + 1 ELSE 1 END,
          resets_at = CASE WHEN ${isRunning} THEN made.resets_at ELSE excluded.resets_at END
        RETURNING used, resets_at`.execute(db);
      const { used = 1, resets_at: resetsAt = now + minuteMs } = rows[0] ?? {};
      return { used, resetsAt };
    },
  };
}
