import type { SqlDialect } from "./dialect.ts";
import type { Column, Table } from "./table.ts";
import { tables } from "./tables.ts";

/**
 * The statements of each version of the schema, oldest first. Released versions never change; a change of what a `body`
 * contains is a version too.
 */
export const schemaVersions: readonly ((dialect: SqlDialect) => readonly string[])[] = [
  (dialect) => [...tables.flatMap((table) => createTable(table, dialect)), ...dialect.additionalObjects],
];

function createTable(table: Table, dialect: SqlDialect): string[] {
  const { name, key, columns, checks = [], indexes = {}, uniqueIndexes = {}, immutable } = table;
  const lines = [
    ...Object.entries(columns).map(([column, type]) => `${column} ${columnType(column, type, dialect)}`),
    `PRIMARY KEY (${key.join(", ")})`,
    ...checks,
  ];
  const createIndex =
    (kind: string) =>
    ([index, definition]: [string, string]) =>
      `CREATE ${kind} ${index} ON ${dialect.table(name)} ${definition}`;
  return [
    `CREATE TABLE ${dialect.table(name)} (${lines.join(", ")})${dialect.tableOptions(table.options ?? {})}`,
    ...Object.entries(indexes).map(createIndex("INDEX")),
    ...Object.entries(uniqueIndexes).map(createIndex("UNIQUE INDEX")),
    ...(immutable === undefined ? [] : dialect.makeImmutable(table, immutable)),
  ];
}

function columnType(
  name: string,
  { type, nullable, references, defaultValue }: Column,
  dialect: SqlDialect,
): string {
  const isChecked = name !== "account_id" || dialect.checksOwners;
  return [
    dialect.columnTypes[type],
    nullable ? "" : "NOT NULL",
    defaultValue === undefined ? "" : `DEFAULT ${defaultValue}`,
    references && isChecked ? `REFERENCES ${dialect.table(references.table)}` : "",
    references?.onDelete === "cascade" ? "ON DELETE CASCADE" : "",
  ].join(" ");
}
