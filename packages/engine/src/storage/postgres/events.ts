import { sql } from "kysely";
import type { Event } from "../../model/event.ts";
import type { Store } from "../../ports/store.ts";
import type { Database } from "./tables.ts";

/**
 * Writes the events of a transaction, as the last thing that it does. Their stamp is taken while everything the
 * transaction depends on is held, so stamps rise in the order in which transactions come out, and events that belong
 * together stay together.
 */
export async function recordEvents({ db, schema }: Database, events: readonly Event[]): Promise<void> {
  const bodies = events.map((event) => JSON.stringify(event));
  await sql`
    INSERT INTO ${sql.id(schema, "events")} (stamp, nth, body)
    SELECT stamp, nth, body
    FROM (SELECT nextval(${`"${schema}".stamps`}) AS stamp) AS taken,
      unnest(${bodies}::json[]) WITH ORDINALITY AS told (body, nth)`.execute(db);
}

/**
 * Events in the order of their sequence. They are numbered by whoever reads next, once they are committed: see the
 * migration that makes their table.
 */
export function createEvents({ db, schema }: Database): Pick<Store, "eventsAfter" | "lastSequence"> {
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
