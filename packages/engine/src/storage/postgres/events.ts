import { sql } from "kysely";
import type { Event } from "../../model/event.ts";
import type { FlatStore } from "../flat-store.ts";
import type { Database } from "./tables.ts";

/**
 * Writes the events of a transaction as its last statement. The stamp is taken while the transaction holds all its locks,
 * so stamps increase in serialization order, and the events of one transaction are adjacent.
 */
export async function recordEvents({ db, schema }: Database, events: readonly Event[]): Promise<void> {
  const bodies = events.map((event) => JSON.stringify(event));
  await sql`
    INSERT INTO ${sql.id(schema, "events")} (stamp, nth, body)
    SELECT stamp, nth, body
    FROM (SELECT nextval(${`"${schema}".stamps`}) AS stamp) AS next,
      unnest(${bodies}::json[]) WITH ORDINALITY AS events (body, nth)`.execute(db);
}

/**
 * Events in order of sequence. The next reader after a commit assigns the sequences: see the migration that creates the
 * table.
 */
export function createEvents({ db, schema }: Database): Pick<FlatStore, "eventsAfter" | "lastSequence"> {
  async function lastSequence(): Promise<number> {
    const { rows } = await sql<{ last: number }>`SELECT ${sql.id(schema, "number_events")}() AS last`.execute(
      db,
    );
    return rows[0]?.last ?? 0;
  }
  return {
    lastSequence,
    async eventsAfter(sequence, limit) {
      if ((await lastSequence()) <= sequence) return [];
      const rows = await db
        .selectFrom("events")
        .select(["body", sql<number>`sequence`.as("sequence")])
        .where("sequence", ">", sequence)
        .orderBy("sequence")
        .limit(limit)
        .execute();
      return rows.map(({ body, sequence }) => ({ ...body, sequence }));
    },
  };
}
