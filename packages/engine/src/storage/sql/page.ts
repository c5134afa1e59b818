import type { Page, PageQuery } from "../../ports/store.ts";
import { type DialectText, limitTo, raw, type Sql, sql } from "./sql.ts";
import { type ReadRow, readNumber, readText, type Table } from "./table.ts";
import type { SqlReader } from "./transaction.ts";

/** The rows of a table, with the column `id` and those of its order, that meet a condition. */
export interface List {
  readonly from: Table & DialectText;
  readonly where: Sql;
  /** The columns that it is sorted by before `id`; `created_at` by default. */
  readonly order?: readonly string[];
  /** Whether all columns of the order are ascending; they are descending by default. */
  readonly ascending?: boolean;
  /** The table that contains the rows themselves, if `from` only finds their ids. It has the columns of the order too. */
  readonly rows?: { readonly table: Table & DialectText; readonly where: Sql };
  /** The same condition as `where`, written so that a row is found by its id and not by an index of the list. */
  readonly whereOfRow?: Sql;
  /** The number of rows, if it is known. */
  readonly total?: number;
  /** Rows are counted up to this number. */
  readonly maxTotal?: number;
}

/** Reads a page of a list. */
export async function readPage<T>(
  reader: Pick<SqlReader, "all">,
  list: List,
  { limit, offset, after }: PageQuery,
  read: (row: ReadRow) => T,
): Promise<Page<T>> {
  const { from, where, whereOfRow, rows, total, order = ["created_at"], ascending = false } = list;
  if (total === 0) return { items: [], total, hasMore: false };
  const position = raw([...order, "id"].join(", "));
  const direction = ascending ? "ASC" : "DESC";
  const sorting = raw([...order, "id"].map((column) => `${column} ${direction}`).join(", "));
  const isLater = raw(ascending ? ">" : "<");
  // The subquery is NULL for an unknown id, so the page is empty. It finds the id by the primary key.
  const source = rows ?? { table: from, where: whereOfRow ?? where };
  const later =
    after === undefined
      ? sql``
      : sql`AND (${position}) ${isLater} (SELECT ${position} FROM ${source.table} WHERE id = ${after} AND ${source.where})`;
  // One extra row tells whether there are more.
  const found = sql`FROM ${from} WHERE ${where} ${later}
    ORDER BY ${sorting} ${limitTo(limit + 1)} OFFSET ${offset}`;
  const selecting = reader.all(
    rows ? sql`SELECT * FROM ${rows.table} WHERE id IN (SELECT id ${found})` : sql`SELECT * ${found}`,
  );
  const [selected, counted] = await Promise.all([selecting, total ?? count(reader, list)]);
  const sorted = rows ? sortRows(selected, order, ascending) : selected;
  return {
    items: sorted.slice(0, limit).map((row) => read(row)),
    total: counted,
    hasMore: selected.length > limit,
  };
}

/** Sorts the few rows of a page, which a database would return in any order. */
function sortRows(rows: readonly ReadRow[], order: readonly string[], ascending: boolean): ReadRow[] {
  return rows.toSorted((one, other) => {
    const [a, b] = ascending ? [other, one] : [one, other];
    const different = order.find((column) => a[column] !== b[column]);
    if (different !== undefined) return readNumber(b, different) - readNumber(a, different);
    return readText(a, "id") < readText(b, "id") ? 1 : -1;
  });
}

async function count(
  reader: Pick<SqlReader, "all">,
  { from, where, maxTotal }: Pick<List, "from" | "where" | "maxTotal">,
): Promise<number> {
  const counted =
    maxTotal === undefined
      ? sql`FROM ${from} WHERE ${where}`
      : sql`FROM (SELECT 1 FROM ${from} WHERE ${where} ${limitTo(maxTotal)}) AS found`;
  const [row] = await reader.all(sql`SELECT CAST(count(*) AS double precision) AS total ${counted}`);
  return row ? readNumber(row, "total") : 0;
}
