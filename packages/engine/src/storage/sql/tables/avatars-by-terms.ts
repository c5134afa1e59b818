import { maxCountedAvatars, type PageQuery } from "../../../ports/store.ts";
import { type DialectText, join, limitTo, raw, type Sql, sql } from "../sql.ts";
import { readNumber, readText } from "../table.ts";
import type { SqlReader } from "../transaction.ts";
import { yieldToEventLoop } from "../yield-to-event-loop.ts";
import { avatarTermsTable, hasTerm, hasTerms } from "./avatar-terms.ts";

/** The avatars of an account that have several terms. */
export interface AvatarsByTerms {
  /** The table of avatars. */
  readonly avatars: DialectText;
  readonly accountId: string;
  /** Those that fewest avatars have first. */
  readonly terms: readonly string[];
  /** The columns that the list is sorted by before `id`. */
  readonly order: readonly string[];
  /** Whether all columns of the order are ascending, or descending. */
  readonly ascending: boolean;
}

/** The ids of a page, and the number of all up to `maxCountedAvatars`. */
export async function findAvatarsByTerms(
  reader: Pick<SqlReader, "all">,
  list: AvatarsByTerms,
  { limit, offset, after }: PageQuery,
): Promise<{ readonly ids: readonly string[]; readonly total: number; readonly hasMore: boolean }> {
  const end = offset + limit;
  // One more tells whether there are more.
  const ids = await findIds(reader, list, end + 1, after);
  const hasMore = ids.length > end;
  const hasAll = after === undefined && !hasMore;
  const total = hasAll ? Math.min(ids.length, maxCountedAvatars) : await count(reader, list);
  return { ids: ids.slice(offset, end), total, hasMore };
}

async function findIds(
  reader: Pick<SqlReader, "all">,
  list: AvatarsByTerms,
  needed: number,
  after: string | undefined,
): Promise<readonly string[]> {
  const { position, sorting, isLater } = columnsOf(list);
  // The subquery is NULL for an unknown id, so the page is empty.
  const start =
    after === undefined
      ? sql``
      : sql`AND (${position}) ${isLater} (SELECT ${position} FROM ${list.avatars}
          WHERE id = ${after} AND account_id = ${list.accountId})`;
  const ids: string[] = [];
  for await (const part of splitRows(reader, list, start)) {
    const rows = await reader.all(sql`SELECT id FROM ${avatarTermsTable}
      WHERE ${hasTerms(list.accountId, list.terms, list.order)} ${part} ORDER BY ${sorting} ${limitTo(needed)}`);
    ids.push(...rows.map((row) => readText(row, "id")));
    if (ids.length >= needed) break;
  }
  return ids.slice(0, needed);
}

async function count(reader: Pick<SqlReader, "all">, list: AvatarsByTerms): Promise<number> {
  let total = 0;
  for await (const part of splitRows(reader, list, sql``)) {
    const [row] = await reader.all(sql`SELECT CAST(count(*) AS double precision) AS total
      FROM (SELECT 1 FROM ${avatarTermsTable} WHERE ${hasTerms(list.accountId, list.terms, list.order)} ${part}
      ${limitTo(maxCountedAvatars)}) AS found`);
    total += row ? readNumber(row, "total") : 0;
    if (total >= maxCountedAvatars) break;
  }
  return Math.min(total, maxCountedAvatars);
}

/** Rows of the first part, and at most. */
const partSize = { first: maxCountedAvatars, largest: 8_000 } as const;

/**
 * Conditions that split the rows of the first term into consecutive parts. If frequent terms rarely meet, all rows are
 * read: other requests are served between the parts.
 */
async function* splitRows(
  reader: Pick<SqlReader, "all">,
  list: AvatarsByTerms,
  start: Sql,
): AsyncGenerator<Sql> {
  const { position, sorting, isLater, isNotLater } = columnsOf(list);
  const [first = ""] = list.terms;
  let later = start;
  for (let size: number = partSize.first; ; size = Math.min(2 * size, partSize.largest)) {
    const [last] = await reader.all(sql`SELECT ${position} FROM ${avatarTermsTable}
      WHERE ${hasTerm(list.accountId, first)} ${later} ORDER BY ${sorting}
      ${limitTo(1)} OFFSET ${raw(String(size - 1))}`);
    if (!last) {
      yield later;
      return;
    }
    const numbers = list.order.map((column) => readNumber(last, column));
    const end = sql`(${join([...numbers, readText(last, "id")], ", ")})`;
    yield sql`${later} AND (${position}) ${isNotLater} ${end}`;
    later = sql`AND (${position}) ${isLater} ${end}`;
    await yieldToEventLoop();
  }
}

function columnsOf({ order, ascending }: AvatarsByTerms) {
  const columns = [...order, "id"];
  const direction = ascending ? "ASC" : "DESC";
  return {
    position: raw(columns.join(", ")),
    sorting: raw(columns.map((column) => `${column} ${direction}`).join(", ")),
    isLater: raw(ascending ? ">" : "<"),
    isNotLater: raw(ascending ? "<=" : ">="),
  };
}
