/** A statement, or a part of one, for any dialect. Made by the `sql` template. */
export interface Sql {
  readonly strings: readonly string[];
  readonly parts: readonly SqlPart[];
}

/** How a database writes the parts of statements that differ between databases. */
export interface SqlSyntax {
  /** The name of a table with its schema. */
  table(name: string): string;
  /** The placeholder of a parameter, counted from 1. */
  placeholder(position: number): string;
  /** See `each`. */
  each(placeholder: string, values: readonly string[]): { readonly text: string; readonly value: BoundValue };
  /** The end of a select that locks rows of a table. Empty if a transaction locks the whole database. */
  lock(table: string, waitPolicy: LockWaitPolicy): string;
  /** Follows a table to force an index. Empty if the database finds the index. */
  indexedBy(index: string): string;
}

/** What to do with rows that another transaction has locked. */
export type LockWaitPolicy = "wait" | "skip";

/** Strings, numbers and null are sent as parameters. */
export type SqlPart = SqlValue | Sql | DialectText | Parameter;

export type SqlValue = string | number | null;

/** A part of a statement whose text differs between dialects. */
export interface DialectText {
  write(syntax: SqlSyntax): string;
}

/** A parameter that dialects send, or embed in the text, differently. */
export interface Parameter {
  bind(syntax: SqlSyntax, placeholder: string): { readonly text: string; readonly value: BoundValue };
}

export type BoundValue = SqlValue | Uint8Array | SqlArray;

/** An array as one value. Only PostgreSQL has it. */
export interface SqlArray {
  readonly elementType: "text" | "double precision";
  readonly elements: readonly SqlValue[];
}

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
 * LIMIT with its number as text: `ORDER BY id ${limitTo(20)}`. SQLite prepares a statement again whenever a parameter of
 * LIMIT is bound, which takes longer than most statements.
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
  return { bind: (syntax, placeholder) => syntax.each(placeholder, values) };
}

export function tableName(name: string): DialectText {
  return { write: (syntax) => syntax.table(name) };
}

/** Ends a select, so that the rows of `table`, which is not an alias, are locked until the transaction ends. */
export function lockRows(table: string, waitPolicy: LockWaitPolicy = "wait"): DialectText {
  return { write: (syntax) => syntax.lock(table, waitPolicy) };
}

export function indexedBy(index: string): DialectText {
  return { write: (syntax) => syntax.indexedBy(index) };
}

export function toStatement(source: Sql, syntax: SqlSyntax): Statement {
  const values: BoundValue[] = [];
  return { text: write(source, syntax, values), values };
}

function write({ strings, parts }: Sql, syntax: SqlSyntax, values: BoundValue[]): string {
  let text = strings[0] ?? "";
  for (const [index, part] of parts.entries()) {
    text += writePart(part, syntax, values) + (strings[index + 1] ?? "");
  }
  return text;
}

function writePart(part: SqlPart, syntax: SqlSyntax, values: BoundValue[]): string {
  if (part === null || typeof part !== "object") {
    values.push(part);
    return syntax.placeholder(values.length);
  }
  if ("strings" in part) return write(part, syntax, values);
  if ("write" in part) return part.write(syntax);
  const { text, value } = part.bind(syntax, syntax.placeholder(values.length + 1));
  values.push(value);
  return text;
}
