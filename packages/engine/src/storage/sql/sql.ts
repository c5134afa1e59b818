/** A statement, or a part of one, that any dialect can write. Made by the `sql` template. */
export interface Sql {
  readonly strings: readonly string[];
  readonly parts: readonly SqlPart[];
}

/** What the databases write differently in statements. */
export interface SqlWords {
  /** The name of a table with its schema. */
  table(name: string): string;
  /** The placeholder of a parameter, counted from 1. */
  placeholder(position: number): string;
  /** See `each`. */
  each(placeholder: string, values: readonly string[]): { readonly text: string; readonly value: BoundValue };
  /** The end of a select that locks rows of a table. Empty if a transaction locks the whole database. */
  lock(table: string, whenLocked: WhenLocked): string;
  /** Follows a table to force an index. Empty if the database finds the index. */
  indexedBy(index: string): string;
  /** Evaluated once per statement: a number greater than those of all earlier statements. Orders the accounts that were served. */
  readonly nextTurn: string;
}

/** What to do with rows that another transaction has locked. */
export type WhenLocked = "wait" | "skip";

/** Strings, numbers and null are sent as parameters. */
export type SqlPart = SqlValue | Sql | Word | Parameter;

export type SqlValue = string | number | null;

/** Text that differs between dialects. */
export interface Word {
  write(words: SqlWords): string;
}

/** A parameter that dialects send, or embed in the text, differently. */
export interface Parameter {
  bind(words: SqlWords, placeholder: string): { readonly text: string; readonly value: BoundValue };
}

export type BoundValue = SqlValue | readonly SqlValue[] | Uint8Array;

/** A statement as a driver sends it. */
export interface Statement {
  readonly text: string;
  readonly values: readonly BoundValue[];
}

export function sql(strings: TemplateStringsArray, ...parts: readonly SqlPart[]): Sql {
  return { strings, parts };
}

/** Text without parameters. Must not contain user input. */
export function raw(text: string): Sql {
  return { strings: [text], parts: [] };
}

/**
 * LIMIT with its number as text: `ORDER BY id ${limitTo(20)}`. SQLite prepares a statement again whenever a parameter of LIMIT is bound, which takes
 * longer than most statements.
 */
export function limitTo(rows: number): Sql {
  if (!Number.isSafeInteger(rows)) throw new TypeError(`Invalid limit: ${rows}.`);
  return sql`LIMIT ${raw(String(rows))}`;
}

export function join(parts: readonly SqlPart[], separator: string): Sql {
  if (parts.length === 0) throw new Error("Nothing to join.");
  return { strings: ["", ...parts.slice(1).map(() => separator), ""], parts };
}

/** The strings as rows with the columns `value` and `key`, their position: `id IN (SELECT value FROM ${each(ids)})`. */
export function each(values: readonly string[]): Parameter {
  return { bind: (words, placeholder) => words.each(placeholder, values) };
}

export function tableName(name: string): Word {
  return { write: (words) => words.table(name) };
}

/** Ends a select, so that the rows of `table`, which is not an alias, are locked until the transaction ends. */
export function lockRows(table: string, whenLocked: WhenLocked = "wait"): Word {
  return { write: (words) => words.lock(table, whenLocked) };
}

export function indexedBy(index: string): Word {
  return { write: (words) => words.indexedBy(index) };
}

export const nextTurn: Word = { write: (words) => words.nextTurn };

export function toStatement(source: Sql, words: SqlWords): Statement {
  const values: BoundValue[] = [];
  return { text: write(source, words, values), values };
}

function write({ strings, parts }: Sql, words: SqlWords, values: BoundValue[]): string {
  let text = strings[0] ?? "";
  for (const [index, part] of parts.entries()) {
    text += writePart(part, words, values) + (strings[index + 1] ?? "");
  }
  return text;
}

function writePart(part: SqlPart, words: SqlWords, values: BoundValue[]): string {
  if (part === null || typeof part !== "object") {
    values.push(part);
    return words.placeholder(values.length);
  }
  if ("strings" in part) return write(part, words, values);
  if ("write" in part) return part.write(words);
  const { text, value } = part.bind(words, words.placeholder(values.length + 1));
  values.push(value);
  return text;
}
