import type { FlatStore } from "../flat-store.ts";
import type { Connection } from "./connection.ts";
import { readEvent, readNumber } from "./rows.ts";

/** Transactions are serialized, so sequences increase in commit order. */
export function createSqliteEvents(db: Connection): Pick<FlatStore, "eventsAfter" | "lastSequence"> {
  return {
    async eventsAfter(sequence, limit) {
      return db
        .all("SELECT * FROM events WHERE sequence > ? ORDER BY sequence LIMIT ?", sequence, limit)
        .map(readEvent);
    },
    async lastSequence() {
      return readNumber(db.one("SELECT max(sequence) AS value FROM events")) ?? 0;
    },
  };
}
