import { clockSkewMs, minuteMs, type RateLimitStore } from "../../ports/rate-limit-store.ts";
import { sql, tableName } from "../sql/sql.ts";
import { readNumber } from "../sql/table.ts";
import type { PostgresDriver } from "./postgres-driver.ts";

const requests = tableName("requests");

/** Counts the requests of all processes on a database. The window of an account starts with its first request. */
export function openPostgresRateLimitStore({ execute }: Pick<PostgresDriver, "execute">): RateLimitStore {
  return {
    async count(accountId, now) {
      const isRunning = sql`current.resets_at > ${now} AND current.resets_at <= ${now + minuteMs + clockSkewMs}`;
      const [row] = await execute(sql`
        INSERT INTO ${requests} AS current VALUES (${accountId}, 1, ${now + minuteMs})
        ON CONFLICT (account_id) DO UPDATE SET
          used = CASE WHEN ${isRunning} THEN current.used + 1 ELSE 1 END,
          resets_at = CASE WHEN ${isRunning} THEN current.resets_at ELSE excluded.resets_at END
        RETURNING used, resets_at`);
      return row
        ? { used: readNumber(row, "used"), resetsAt: readNumber(row, "resets_at") }
        : { used: 1, resetsAt: now + minuteMs };
    },
  };
}
