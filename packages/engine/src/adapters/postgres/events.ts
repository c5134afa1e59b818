import { sql } from "kysely";
import type { Store } from "../../ports/store.ts";
import type { Database } from "./tables.ts";

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
