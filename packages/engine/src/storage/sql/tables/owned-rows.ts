import type { Page, PageQuery } from "../../../ports/store.ts";
import type { Tally } from "../account-row.ts";
import { readPage } from "../page.ts";
import { type DialectText, limitTo, type Sql, sql } from "../sql.ts";
import type { ReadRow, Table } from "../table.ts";
import type { SqlReader, SqlTransaction } from "../transaction.ts";

/** A table whose rows have an `id` and belong to an account. */
type OwnedTable = Table & DialectText;

/** Finds a row of the account. */
export async function findOwned(
  reader: SqlReader,
  table: OwnedTable,
  accountId: string,
  id: string,
): Promise<ReadRow | null> {
  await reader.lock(accountId);
  const [row] = await reader.all(sql`SELECT * FROM ${table} WHERE id = ${id} AND account_id = ${accountId}`);
  return row ?? null;
}

/** The rows of an account, or those that meet a condition too. */
export interface OwnedList {
  readonly table: OwnedTable;
  readonly accountId: string;
  readonly where?: Sql;
  /** Whether few rows of all accounts meet the condition, so that they are not looked for among those of the account. */
  readonly isFoundByCondition?: boolean;
  /** The number of these rows. Without one they are counted. */
  readonly tally?: Tally;
}

export async function listOwned<T>(
  reader: SqlReader,
  { table, accountId, where, isFoundByCondition = false, tally }: OwnedList,
  page: PageQuery,
  read: (row: ReadRow) => T,
): Promise<Page<T>> {
  const isOwned = isFoundByCondition ? sql`account_id || '' = ${accountId}` : sql`account_id = ${accountId}`;
  const list = { from: table, where: where ? sql`${isOwned} AND ${where}` : isOwned };
  if (tally === undefined) {
    await reader.lock(accountId);
    return readPage(reader, list, page, read);
  }
  const account = await reader.account(accountId);
  return readPage(reader, { ...list, total: account?.tallies[tally] ?? 0 }, page, read);
}

/** Deletes at most `limit` rows of the account. Returns their number, which is subtracted from the tally. */
export async function deleteOwned(
  tx: SqlTransaction,
  { table, accountId, tally }: Pick<OwnedList, "table" | "accountId" | "tally">,
  limit: number,
): Promise<number> {
  await tx.runAlone();
  await tx.lock(accountId);
  const deleted = await tx.run(sql`DELETE FROM ${table} WHERE id IN (
    SELECT id FROM ${table} WHERE account_id = ${accountId} ${limitTo(limit)})`);
  if (tally !== undefined && deleted > 0) tx.tally(accountId, { [tally]: -deleted });
  return deleted;
}
