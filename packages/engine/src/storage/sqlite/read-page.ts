import type { Page, PageQuery } from "../../ports/store.ts";
import type { Connection, Row } from "./connection.ts";
import { readNumber } from "./rows.ts";

/** A list as a table and a condition. Both become part of the SQL, so they must not contain user input. */
export interface List {
  readonly from: string;
  readonly where: string;
  readonly values: readonly string[];
  total(): number;
}

/** Reads a page of a list, newest first. */
export function readPage<T>(db: Connection, list: List, page: PageQuery, read: (row: Row) => T): Page<T> {
  const { from, where, values } = list;
  const total = list.total();
  if (total === 0) return { items: [], total, hasMore: false };
  let older = "";
  const cursor: (string | number)[] = [];
  if (page.after !== undefined) {
    const sql = `SELECT created_at AS value FROM ${from} WHERE id = ? AND ${where}`;
    const createdAt = readNumber(db.one(sql, page.after, ...values));
    if (createdAt === null) return { items: [], total, hasMore: false };
    older = "AND (created_at, id) < (?, ?)";
    cursor.push(createdAt, page.after);
  }
  const rows = db.all(
    `SELECT * FROM ${from} WHERE ${where} ${older} ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?`,
    ...values,
    ...cursor,
    // One extra row tells whether there are more.
    page.limit + 1,
    page.offset,
  );
  return { items: rows.slice(0, page.limit).map(read), total, hasMore: rows.length > page.limit };
}

/** Reads a counter from `totals`; 0 when it does not exist. */
export function readTotal(db: Connection, accountId: string, name: string): number {
  const sql = "SELECT value FROM totals WHERE account_id = ? AND name = ?";
  return readNumber(db.one(sql, accountId, name)) ?? 0;
}
