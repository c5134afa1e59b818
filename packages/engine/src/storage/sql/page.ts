import type { Page, PageQuery } from "../../ports/store.ts";
import { type DialectText, limitTo, type Sql, sql } from "./sql.ts";
import { type ReadRow, readNumber, type Table } from "./table.ts";
import type { SqlReader } from "./transaction.ts";

/** The rows of a table, with the columns `id` and `created_at`, that meet a condition. */
export interface List {
  readonly from: Table & DialectText;
  readonly where: Sql;
  /** The number of rows, if it is known. */
  readonly total?: number;
}

/** Reads a page of a list, newest first. */
export async function readPage<T>(
  reader: Pick<SqlReader, "all">,
  { from, where, total }: List,
  { limit, offset, after }: PageQuery,
  read: (row: ReadRow) => T,
): Promise<Page<T>> {
  if (total === 0) return { items: [], total, hasMore: false };
  // The subquery is NULL for an id that is not in the list, so the page is empty.
  const older =
    after === undefined
      ? sql``
      : sql`AND (created_at, id) < (SELECT created_at, id FROM ${from} WHERE id = ${after} AND ${where})`;
  // One extra row tells whether there are more.
  const selecting = reader.all(sql`SELECT * FROM ${from} WHERE ${where} ${older}
    ORDER BY created_at DESC, id DESC ${limitTo(limit + 1)} OFFSET ${offset}`);
  const counting = total ?? count(reader, { from, where });
  const [rows, counted] = await Promise.all([selecting, counting]);
  return {
    items: rows.slice(0, limit).map((row) => read(row)),
    total: counted,
    hasMore: rows.length > limit,
  };
}

async function count(reader: Pick<SqlReader, "all">, { from, where }: List): Promise<number> {
  const [row] = await reader.all(
    sql`SELECT CAST(count(*) AS double precision) AS total FROM ${from} WHERE ${where}`,
  );
  return row ? readNumber(row, "total") : 0;
}
