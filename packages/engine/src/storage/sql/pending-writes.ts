import { conflict } from "../../ports/store-errors.ts";
import type { SqlDialect } from "./dialect.ts";
import type { Sql } from "./sql.ts";
import { keyOf, type Row, type Table } from "./table.ts";
import { tables } from "./tables.ts";

type Kind = "insert" | "upsert" | "update";

interface PendingRow {
  readonly kind: Kind;
  readonly row: Row;
}

/** Writes that are not executed yet. Each row is written once, however often it has changed. */
export class PendingWrites {
  readonly #tables = new Map<Table, Map<string, PendingRow>>();

  add(kind: Kind, table: Table, row: Row): void {
    const rows = this.#tables.get(table) ?? new Map<string, PendingRow>();
    this.#tables.set(table, rows);
    const key = keyOf(table, row);
    const earlier = rows.get(key);
    if (earlier && kind === "insert") throw conflict(`${table.label} ${key} already exists.`);
    rows.set(
      key,
      earlier && kind === "update" ? { ...earlier, row: { ...earlier.row, ...row } } : { kind, row },
    );
  }

  addAll(other: PendingWrites): void {
    for (const [table, rows] of other.#tables) {
      for (const { kind, row } of rows.values()) this.add(kind, table, row);
    }
  }

  get isEmpty(): boolean {
    return this.#tables.size === 0;
  }

  get hasOnlyUpdates(): boolean {
    return [...this.#tables.values()].every((rows) =>
      [...rows.values()].every(({ kind }) => kind === "update"),
    );
  }

  clear(): void {
    this.#tables.clear();
  }

  /** The statements that execute the writes: rows after those they refer to, inserts before updates. */
  statements(dialect: SqlDialect): Sql[] {
    const byKind = { insert: [] as Sql[], update: [] as Sql[] };
    for (const table of tables) {
      for (const [kind, rows] of groupByColumns(this.#tables.get(table)?.values() ?? [])) {
        byKind[kind === "update" ? "update" : "insert"].push(...dialect[kind](table, rows));
      }
    }
    return [...byKind.insert, ...byKind.update];
  }
}

/** Rows of one statement have the same kind and columns. */
function groupByColumns(rows: Iterable<PendingRow>): [Kind, Row[]][] {
  const groups = new Map<string, [Kind, Row[]]>();
  for (const { kind, row } of rows) {
    const name = `${kind} ${Object.keys(row).join()}`;
    const group = groups.get(name);
    if (group) group[1].push(row);
    else groups.set(name, [kind, [row]]);
  }
  return [...groups.values()];
}
