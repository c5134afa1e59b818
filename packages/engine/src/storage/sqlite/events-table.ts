import type { SqlDriver, SqlEvents } from "../sql/driver.ts";
import { eventBody } from "../sql/event-body.ts";
import { limitTo, sql } from "../sql/sql.ts";
import { readBody, readNumber } from "../sql/table.ts";

// AUTOINCREMENT, so that no sequence is used again after the newest events were deleted.
export const createEventsTable = `
  CREATE TABLE events (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, account_id TEXT NOT NULL, created_at REAL NOT NULL, body TEXT NOT NULL
  ) STRICT`;

/** Transactions are serialized, so sequences increase in commit order. */
export function createSqliteEvents(read: SqlDriver["all"], checkFiles: () => void): SqlEvents {
  return {
    append: (events) =>
      events.map(
        (event) => sql`INSERT INTO events (account_id, created_at, body)
          VALUES (${event.accountId}, ${event.createdAt}, ${JSON.stringify(event)})`,
      ),
    async after(sequence, limit) {
      const rows = await read(
        sql`SELECT sequence, body FROM events WHERE sequence > ${sequence} ORDER BY sequence ${limitTo(limit)}`,
      );
      return rows.map((row) => ({ ...readBody(row, eventBody()), sequence: readNumber(row, "sequence") }));
    },
    async lastSequence() {
      // Health checks call this method.
      checkFiles();
      const [row] = await read(sql`SELECT coalesce(max(sequence), 0) AS last FROM events`);
      return row ? readNumber(row, "last") : 0;
    },
    deleteBefore: (time, limit) => sql`DELETE FROM events WHERE sequence IN (
      SELECT sequence FROM (SELECT sequence, created_at FROM events ORDER BY sequence ${limitTo(limit)})
      WHERE created_at < ${time})`,
    // Scans the table, which has no index by account, because it is written often.
    deleteOfAccount: (accountId) => sql`DELETE FROM events WHERE account_id = ${accountId}`,
  };
}
