import type { SqlEvents } from "../sql/driver.ts";
import { eventBody } from "../sql/event-body.ts";
import { type DialectText, limitTo, type Sql, sql, tableName } from "../sql/sql.ts";
import { type ReadRow, readBody, readNumber } from "../sql/table.ts";
import { arrayOf } from "./array-of.ts";

const events = tableName("events");
const lastEvent = tableName("last_event");
const numberEvents = tableName("number_events()");
const nextStamp: DialectText = { write: (dialect) => `(SELECT nextval('${dialect.table("stamps")}'))` };

/**
 * Transactions commit in another order than they wrote in, so an event gets its sequence after its commit: the next reader
 * numbers all committed events, one reader at a time, so no event can appear later with a smaller sequence. An event is in
 * one index, that of new or that of numbered ones, so that writing it is cheap.
 */
export function eventObjects(inSchema: (name: string) => string): string[] {
  const table = inSchema("events");
  const last = inSchema("last_event");
  return [
    `CREATE TABLE ${table} (
      stamp bigint NOT NULL,
      nth bigint NOT NULL,
      sequence double precision,
      account_id text COLLATE "C" NOT NULL,
      created_at double precision NOT NULL,
      body text NOT NULL
    ) WITH (fillfactor = 80)`,
    `CREATE UNIQUE INDEX events_by_sequence ON ${table} (sequence) WHERE sequence IS NOT NULL`,
    `CREATE UNIQUE INDEX events_new ON ${table} (stamp, nth) WHERE sequence IS NULL`,
    `CREATE SEQUENCE ${inSchema("stamps")}`,
    `CREATE TABLE ${last} (sequence double precision NOT NULL)`,
    `INSERT INTO ${last} VALUES (0)`,
    `CREATE FUNCTION ${inSchema("number_events")}() RETURNS double precision LANGUAGE plpgsql AS $$
    DECLARE
      last double precision;
      fresh double precision;
    BEGIN
      IF NOT EXISTS (SELECT FROM ${table} WHERE sequence IS NULL) THEN
        SELECT sequence INTO last FROM ${last};
        RETURN last;
      END IF;
      SELECT sequence INTO last FROM ${last} FOR UPDATE;
      WITH numbered AS (
        SELECT stamp, nth, row_number() OVER (ORDER BY stamp, nth) AS place FROM ${table} WHERE sequence IS NULL
      )
      UPDATE ${table} SET sequence = last + place FROM numbered
        WHERE sequence IS NULL AND events.stamp = numbered.stamp AND events.nth = numbered.nth;
      GET DIAGNOSTICS fresh = ROW_COUNT;
      UPDATE ${last} SET sequence = last + fresh;
      RETURN last + fresh;
    END $$`,
  ];
}

export function createPostgresEvents(execute: (query: Sql) => Promise<ReadRow[]>): SqlEvents {
  async function lastSequence(): Promise<number> {
    const [row] = await execute(sql`SELECT ${numberEvents} AS last`);
    return row ? readNumber(row, "last") : 0;
  }

  return {
    // The stamp is taken while the transaction holds all its locks, so stamps increase in serialization order, and the
    // events of one transaction are adjacent.
    append(recorded) {
      if (recorded.length === 0) return [];
      const accountIds = arrayOf(
        "text",
        recorded.map(({ accountId }) => accountId),
      );
      const times = arrayOf(
        "double precision",
        recorded.map(({ createdAt }) => createdAt),
      );
      const bodies = arrayOf(
        "text",
        recorded.map((event) => JSON.stringify(event)),
      );
      return [
        sql`INSERT INTO ${events} (stamp, nth, account_id, created_at, body)
          SELECT ${nextStamp}, nth, account_id, created_at, body
          FROM unnest(${accountIds}, ${times}, ${bodies}) WITH ORDINALITY AS v (account_id, created_at, body, nth)`,
      ];
    },
    async after(sequence, limit) {
      if ((await lastSequence()) <= sequence) return [];
      const rows = await execute(sql`
        SELECT sequence, body FROM ${events} WHERE sequence > ${sequence} ORDER BY sequence ${limitTo(limit)}`);
      return rows.map((row) => ({ ...readBody(row, eventBody()), sequence: readNumber(row, "sequence") }));
    },
    lastSequence,
    // An event without a sequence was not read yet.
    deleteBefore: (time, limit) => sql`
      DELETE FROM ${events} WHERE sequence IN (
        SELECT sequence FROM (SELECT * FROM ${events} WHERE sequence IS NOT NULL ORDER BY sequence ${limitTo(limit)}) AS oldest
        WHERE created_at < ${time})`,
    // The subquery is evaluated first: no reader numbers events that are being deleted. There is no index by account,
    // because events are written often.
    deleteOfAccount: (accountId) => sql`
      DELETE FROM ${events} WHERE (SELECT TRUE FROM ${lastEvent} FOR UPDATE) AND account_id = ${accountId}`,
  };
}
