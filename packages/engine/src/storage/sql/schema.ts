import type { SqlDialect } from "./dialect.ts";
import type { Column, Table } from "./table.ts";
import { accountsTable } from "./tables/accounts.ts";
import { jobsTable } from "./tables/jobs.ts";
import { tables } from "./tables.ts";

/**
 * The statements of each version of the schema, oldest first. Released versions never change; a change of what a `body`
 * contains is a version too.
 */
export const schemaVersions: readonly ((dialect: SqlDialect) => readonly string[])[] = [
  (dialect) => [
    ...tables.flatMap((table) => createTable(inVersion1(table), dialect)),
    ...dialect.additionalObjects,
  ],
  countPostponedJobs,
];

function inVersion1(table: Table): Table {
  if (table.name === accountsTable.name) {
    const { postponed, waiting_from, ...columns } = table.columns;
    return { ...table, columns };
  }
  if (table.name !== jobsTable.name) return table;
  const jobs_by_status = "(account_id, status, created_at, id)";
  const jobs_by_lease_start = "(lease_from) WHERE queue_state = 'processing'";
  return { ...table, indexes: { ...table.indexes, jobs_by_status, jobs_by_lease_start } };
}

/** Accounts know how many of their jobs are postponed and how old the others are, and claims need fewer indexes. */
function countPostponedJobs(dialect: SqlDialect): string[] {
  const [accounts, jobs] = [dialect.table(accountsTable.name), dialect.table(jobsTable.name)];
  const addColumn = (name: "postponed" | "waiting_from") =>
    `ALTER TABLE ${accounts} ADD COLUMN ${name} ${columnType(name, accountsTable.columns[name], dialect)}`;
  return [
    addColumn("postponed"),
    addColumn("waiting_from"),
    `UPDATE ${accounts} SET postponed = (SELECT count(*) FROM ${jobs}
      WHERE account_id = accounts.id AND queue_state = 'postponed')`,
    `DROP INDEX ${dialect.table("jobs_by_lease_start")}`,
    `DROP INDEX ${dialect.table("jobs_by_status")}`,
    `CREATE INDEX jobs_by_status ON ${jobs} ${jobsTable.indexes?.["jobs_by_status"]}`,
  ];
}

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
