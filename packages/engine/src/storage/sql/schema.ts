import type { SqlDialect } from "./dialect.ts";
import type { Column, Table } from "./table.ts";
import { accountsTable } from "./tables/accounts.ts";
import { apiKeysTable } from "./tables/api-keys.ts";
import { assetsTable } from "./tables/assets.ts";
import { avatarsTable } from "./tables/avatars.ts";
import { deliveriesTable } from "./tables/deliveries.ts";
import { endpointsTable } from "./tables/endpoints.ts";
import { idempotencyKeysTable } from "./tables/idempotency-keys.ts";
import { jobReferencesTable, jobsTable } from "./tables/jobs.ts";
import { entriesTable } from "./tables/ledger.ts";
import { secretsTable } from "./tables/secrets.ts";

/** All tables, each after those it refers to. */
export const tables: readonly Table[] = [
  accountsTable,
  apiKeysTable,
  jobsTable,
  jobReferencesTable,
  avatarsTable,
  assetsTable,
  entriesTable,
  endpointsTable,
  deliveriesTable,
  idempotencyKeysTable,
  secretsTable,
];

/**
 * The statements of each version of the schema, oldest first. Released versions never change; a change of what a `body`
 * contains is a version too.
 */
export const schemaVersions: readonly ((dialect: SqlDialect) => readonly string[])[] = [
  (dialect) => [...tables.flatMap((table) => createTable(table, dialect)), ...dialect.ownObjects],
];

function createTable(table: Table, dialect: SqlDialect): string[] {
  const { name, key, columns, checks = [], indexes = {}, uniqueIndexes = {}, immutable } = table;
  const lines = [
    ...Object.entries(columns).map(([column, type]) => `${column} ${columnType(type, dialect)}`),
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
    ...(immutable === undefined ? [] : dialect.protect(table, immutable)),
  ];
}

function columnType({ type, nullable, references, initially }: Column, dialect: SqlDialect): string {
  return [
    dialect.columnTypes[type],
    nullable ? "" : "NOT NULL",
    initially === undefined ? "" : `DEFAULT ${initially}`,
    references ? `REFERENCES ${dialect.table(references.table)}` : "",
    references?.onDelete === "cascade" ? "ON DELETE CASCADE" : "",
  ].join(" ");
}
