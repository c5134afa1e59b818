import type { SqlDialect } from "../sql/dialect.ts";
import type { Sql, SqlValue } from "../sql/sql.ts";
import type { Row, Table } from "../sql/table.ts";
import { createEventsTable } from "./events-table.ts";

/** SQLite 3.38 or newer. */
export const sqliteDialect: SqlDialect = {
  columnTypes: { id: "TEXT", text: "TEXT", number: "REAL" },
  checksOwners: true,
  tableOptions: () => " STRICT",
  table: (name) => name,
  placeholder: () => "?",
  // Selects the columns, because json_each has others, such as "id", which the statement may mean of another table.
  each: (placeholder, values) => ({
    text: `(SELECT key, value FROM json_each(${placeholder})) AS each`,
    value: JSON.stringify(values),
  }),
  lock: () => "",
  indexedBy: (index) => ` INDEXED BY ${index}`,
  keptIds: null,
  insert: (table, rows) => insertRows(table, rows),
  upsert: (table, rows) => insertRows(table, rows, replace),
  update: updateRows,
  additionalObjects: [
    createEventsTable,
    // For the next number of the column.
    "CREATE INDEX accounts_by_served_sequence ON accounts (served_sequence)",
  ],
  makeImmutable: ({ name }, message) =>
    ["UPDATE", "DELETE"].map(
      (change) => `CREATE TRIGGER ${name}_no_${change.toLowerCase()} BEFORE ${change} ON ${name}
        BEGIN SELECT RAISE(ABORT, '${message.replaceAll("'", "''")}'); END`,
    ),
};

/** One statement per row: with the same text, it is prepared only once. */
function insertRows(
  table: Table,
  rows: readonly Row[],
  ending?: (table: Table, columns: string[]) => string,
): Sql[] {
  const columns = Object.keys(rows[0] ?? {});
  const strings = [
    `INSERT INTO ${table.name} (${columns.join(", ")}) VALUES (`,
    ...columns.slice(1).map(() => ", "),
    `)${ending?.(table, columns) ?? ""}`,
  ];
  return rows.map((row) => ({ strings, parts: valuesOf(row, columns) }));
}

function replace({ key }: Table, columns: readonly string[]): string {
  const assignments = columns.map((column) => `${column} = excluded.${column}`);
  return ` ON CONFLICT (${key.join(", ")}) DO UPDATE SET ${assignments.join(", ")}`;
}

function updateRows(table: Table, rows: readonly Row[]): Sql[] {
  const { name, key } = table;
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !key.includes(column));
  const assign = (column: string) => {
    const next = `(SELECT CAST(coalesce(max(${column}), 0) AS INTEGER) + 1 FROM ${name})`;
    return `${column} = ${table.columns[column]?.isSequence ? `${next} + 1e-6 * ` : ""}`;
  };
  const strings = [
    ...columns.map((column, index) => `${index === 0 ? `UPDATE ${name} SET` : ","} ${assign(column)}`),
    ...key.map((column, index) => `${index === 0 ? " WHERE" : " AND"} ${column} = `),
    "",
  ];
  return rows.map((row) => ({ strings, parts: valuesOf(row, [...columns, ...key]) }));
}

function valuesOf(row: Row, columns: readonly string[]): SqlValue[] {
  return columns.map((column) => row[column] ?? null);
}
