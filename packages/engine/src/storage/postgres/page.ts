import { type RawBuilder, sql } from "kysely";
import type { Page, PageQuery } from "../../ports/store.ts";
import type { Bodies, Database } from "./tables.ts";

/** A list as a table and conditions. */
export interface List<N extends keyof Bodies> {
  readonly from: N;
  /** Combined with AND. */
  readonly where: readonly RawBuilder<unknown>[];
  /** Number of rows; counted by a query when absent. */
  readonly total?: number;
}

export async function readPage<N extends keyof Bodies>(
  { db, schema }: Database,
  { from, where, total }: List<N>,
  { limit, offset, after }: PageQuery,
): Promise<Page<Bodies[N]>> {
  const table = sql.id(schema, from);
  const filter = where.length === 0 ? sql`TRUE` : sql.join(where, sql` AND `);
  // The subquery is NULL for an id that is not in the list, so the page is empty.
  const older =
    after === undefined
      ? sql`TRUE`
      : sql`(created_at, id) < (SELECT created_at, id FROM ${table} WHERE id = ${after} AND ${filter})`;
  // One extra row tells whether there are more.
  const { rows } = await sql<{ body: Bodies[N] }>`
    SELECT body FROM ${table} WHERE ${filter} AND ${older}
    ORDER BY created_at DESC, id DESC LIMIT ${limit + 1} OFFSET ${offset}`.execute(db);
  const items = rows.slice(0, limit).map(({ body }) => body);
  return { items, total: total ?? (await countRows()), hasMore: rows.length > limit };

  async function countRows(): Promise<number> {
    const counted = await sql<{ count: number }>`
      SELECT count(*)::double precision AS count FROM ${table} WHERE ${filter}`.execute(db);
    return counted.rows[0]?.count ?? 0;
  }
}
