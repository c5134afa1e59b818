import type { z } from "zod";
import { StoreDamagedError } from "../../ports/store-errors.ts";
import { type DialectText, type SqlValue, tableName } from "./sql.ts";

/** `id`: text in byte order, as JavaScript compares strings. `number`: a double, as in JavaScript. */
export type ColumnType = "id" | "text" | "number";

export interface Column<N extends boolean = boolean, T extends ColumnType = ColumnType> {
  readonly type: T;
  readonly nullable: N;
  /** The table whose key the column contains. */
  readonly references?: { readonly table: string; readonly onDelete?: "cascade" };
  /** The value of the column in new rows that do not set it. */
  readonly defaultValue?: number;
  /** An update sets it to a number greater than those of all earlier updates, plus a millionth of the value in the row. */
  readonly isSequence?: true;
}

/** A table that every dialect can create. */
export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly columns: C;
  /** The columns of the primary key. */
  readonly key: readonly (keyof C & string)[];
  /** Further constraints and indexes, as what follows their name and table. */
  readonly checks?: readonly string[];
  readonly indexes?: Readonly<Record<string, string>>;
  readonly uniqueIndexes?: Readonly<Record<string, string>>;
  readonly options?: TableOptions;
  /** Set if rows must never be updated or deleted: the error message of an attempt. */
  readonly immutable?: string;
  /** The singular, for messages: "Job". */
  readonly label: string;
}

export type Columns = Readonly<Record<string, Column>>;

export interface TableOptions {
  /** Rows are updated often, without a change of an indexed column. */
  readonly updatedOften?: boolean;
}

/** A row as it is written. */
export type Row = Readonly<Record<string, SqlValue>>;

/** A row as it is read. */
export type ReadRow = Readonly<Record<string, unknown>>;

/** A value for each column. */
export type RowOf<T extends Table> = {
  readonly [K in keyof T["columns"]]: ValueOf<T["columns"][K]>;
};

type ValueOf<C> =
  C extends Column<infer N, infer T>
    ? (T extends "number" ? number : string) | (N extends true ? null : never)
    : never;

export const id = { type: "id", nullable: false } as const;
export const text = { type: "text", nullable: false } as const;
export const number = { type: "number", nullable: false } as const;
export const nullableId = { type: "id", nullable: true } as const;
export const nullableText = { type: "text", nullable: true } as const;
export const nullableNumber = { type: "number", nullable: true } as const;

export function referenceTo<const T extends string>(table: T, onDelete?: "cascade") {
  const references = onDelete === undefined ? { table } : { table, onDelete };
  return { type: "id", nullable: false, references } as const;
}

export function defineTable<const T extends Table>(table: T): T & DialectText {
  return { ...table, ...tableName(table.name) };
}

/** The key of a row as one string. */
export function keyOf(table: Table, row: Row): string {
  return table.key.map((column) => String(row[column])).join("\n");
}

/** Reads a column that contains a string. */
export function readText(row: ReadRow, column: string): string {
  const value = row[column];
  if (typeof value === "string") return value;
  throw damaged(`The column "${column}" contains ${typeof value} instead of text.`);
}

/** Reads a column that contains a number. */
export function readNumber(row: ReadRow, column: string): number {
  const value = row[column];
  if (typeof value === "number") return value;
  throw damaged(`The column "${column}" contains ${typeof value} instead of a number.`);
}

/** Parses the column `body`, or another one: a row as JSON. */
export function readBody<T>(row: ReadRow, schema: z.ZodType<T>, column = "body"): T {
  const parsed = schema.safeParse(JSON.parse(readText(row, column)));
  if (parsed.success) return parsed.data;
  throw damaged(`A stored row is not as expected: ${parsed.error.message}`, parsed.error);
}

function damaged(message: string, cause?: unknown): StoreDamagedError {
  return new StoreDamagedError(message, { path: null, hint: "Restore the database from a backup.", cause });
}
