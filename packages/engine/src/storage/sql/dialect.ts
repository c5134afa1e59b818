import type { Sql, SqlSyntax } from "./sql.ts";
import type { ColumnType, Row, Table, TableOptions } from "./table.ts";

/** The differences between the databases. */
export interface SqlDialect extends SqlSyntax {
  readonly columnTypes: Readonly<Record<ColumnType, string>>;
  /**
   * Whether the column `account_id` is a foreign key. It need not be: a transaction locks an account before it writes rows
   * of it, and accounts are never deleted.
   */
  readonly checksOwners: boolean;
  /** Follows the columns of a table in its definition. */
  tableOptions(options: TableOptions): string;
  /** Statements that create tables and other objects that only this database has, after the tables of `schema.ts`. */
  readonly additionalObjects: readonly string[];
  /** Statements that make updates and deletions of a table fail. */
  makeImmutable(table: Table, message: string): readonly string[];
  /** Null if a round trip costs nothing. */
  readonly keptIds: KeptIds | null;
  /** Statements that insert the rows, which have the same columns. */
  insert(table: Table, rows: readonly Row[]): readonly Sql[];
  /** Like `insert`, but replaces rows with the same key. */
  upsert(table: Table, rows: readonly Row[]): readonly Sql[];
  /** Statements that set the given columns of the rows with the same keys. The rows have the same columns. */
  update(table: Table, rows: readonly Row[]): readonly Sql[];
}

/** Passes ids from one statement of a transaction to a later one, so that both are sent in one round trip. */
export interface KeptIds {
  /** Selects the rows of a query in its order, and keeps their ids until the transaction ends. Without rows, it need not. */
  keep(query: Sql): Sql;
  /** Selects the ids that were kept last, as the column `value`. */
  readonly select: Sql;
}
