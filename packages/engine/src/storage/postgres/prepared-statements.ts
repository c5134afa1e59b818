import pg from "pg";
import type { Statement } from "../sql/sql.ts";
import type { ReadRow } from "../sql/table.ts";
import type { MessageWriter } from "./message-writer.ts";

/** A statement with the name under which it is prepared; null if it is not. */
export interface NamedStatement extends Statement {
  readonly name: string | null;
}

/** The statements that a connection has prepared, and the columns of their rows, which need not be sent again. */
export class PreparedStatements {
  /**
   * By name. `sent`: the server has not answered yet. `uncertain`: it answered with an error, of this statement or of an
   * earlier one.
   */
  readonly #states = new Map<string, Columns | "sent" | "uncertain">();

  /** Writes the messages that execute a statement. */
  write(writer: MessageWriter, { name, text, values }: NamedStatement): void {
    const state = name === null ? "unnamed" : this.#states.get(name);
    // It is no error to close what does not exist.
    if (name !== null && state === "uncertain") writer.close(name);
    if (state === undefined || state === "uncertain" || state === "unnamed") writer.parse(name ?? "", text);
    if (name !== null && (state === undefined || state === "uncertain")) this.#states.set(name, "sent");
    writer.bind(name ?? "", values);
    if (!(state instanceof Columns)) writer.describe();
    writer.execute();
  }

  /** The columns, if they are known. */
  columnsOf({ name }: NamedStatement): Columns | null {
    const state = name === null ? undefined : this.#states.get(name);
    return state instanceof Columns ? state : null;
  }

  succeeded({ name }: NamedStatement, columns: Columns): void {
    if (name !== null) this.#states.set(name, columns);
  }

  failed({ name }: NamedStatement): void {
    if (name !== null && this.#states.get(name) === "sent") this.#states.set(name, "uncertain");
  }
}

/** The columns of a statement's rows. */
export class Columns {
  readonly #names: readonly string[];
  readonly #parsers: readonly ((value: string) => unknown)[];
  /** A row of nulls. To copy it is faster than to add one property after the other. */
  readonly #nulls: ReadRow;

  constructor(fields: readonly Pick<pg.FieldDef, "name" | "dataTypeID">[]) {
    this.#names = fields.map(({ name }) => name);
    this.#parsers = fields.map(({ dataTypeID }) => typeParsers.getTypeParser(dataTypeID, "text"));
    this.#nulls = Object.fromEntries(this.#names.map((name) => [name, null]));
  }

  read(values: readonly (string | null)[]): ReadRow {
    const row: Record<string, unknown> = { ...this.#nulls };
    for (let index = 0; index < values.length; index++) {
      const value = values[index];
      if (typeof value === "string") row[this.#names[index] ?? ""] = this.#parsers[index]?.(value);
    }
    return row;
  }
}

/** Reads all numbers as numbers, also those that pg reads as strings, because a number may not represent them exactly. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    type === pg.types.builtins.INT8 || type === pg.types.builtins.NUMERIC
      ? Number
      : pg.types.getTypeParser(type, format),
};
