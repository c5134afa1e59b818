import {
  clockSkewMs,
  minuteMs,
  type RateLimitStore,
  type RateLimitWindow,
} from "../../ports/rate-limit-store.ts";
import { createBatchLoader } from "../sql/batch-loader.ts";
import { join, sql, tableName } from "../sql/sql.ts";
import { readNumber, readText } from "../sql/table.ts";
import { arrayOf } from "./array-of.ts";
import type { PostgresDriver } from "./postgres-driver.ts";

const requests = tableName("requests");

interface CountedRequest {
  readonly accountId: string;
  readonly now: number;
}

/**
 * Counts the requests of all processes on a database. The window of an account starts with its first request. Concurrent
 * requests are counted by one statement.
 */
export function openPostgresRateLimitStore({ execute }: Pick<PostgresDriver, "execute">): RateLimitStore {
  async function countAll(calls: readonly CountedRequest[]): Promise<RateLimitWindow[]> {
    const now = Math.max(...calls.map((call) => call.now));
    const counts = new Map<string, number>();
    for (const { accountId } of calls) counts.set(accountId, (counts.get(accountId) ?? 0) + 1);
    // In the order of their ids, so that processes do not wait for each other in a circle.
    const ids = [...counts.keys()].sort();
    const isRunning = sql`current.resets_at > ${now} AND current.resets_at <= ${now + minuteMs + clockSkewMs}`;
    const columns = [
      arrayOf("text", ids),
      arrayOf(
        "double precision",
        ids.map((id) => counts.get(id) ?? 0),
      ),
    ];
    const rows = await execute(sql`
      INSERT INTO ${requests} AS current
      SELECT account_id, used, ${now + minuteMs} FROM unnest(${join(columns, ", ")}) AS counted (account_id, used)
      ON CONFLICT (account_id) DO UPDATE SET
        used = CASE WHEN ${isRunning} THEN current.used + excluded.used ELSE excluded.used END,
        resets_at = CASE WHEN ${isRunning} THEN current.resets_at ELSE excluded.resets_at END
      RETURNING account_id, used, resets_at`);
    const windows = new Map(rows.map((row) => [readText(row, "account_id"), row]));
    return calls.map(({ accountId }) => {
      const row = windows.get(accountId);
      const later = (counts.get(accountId) ?? 1) - 1;
      counts.set(accountId, later);
      return row
        ? { used: readNumber(row, "used") - later, resetsAt: readNumber(row, "resets_at") }
        : { used: 1, resetsAt: now + minuteMs };
    });
  }

  const count = createBatchLoader(countAll);
  return { count: (accountId, now) => count({ accountId, now }) };
}
