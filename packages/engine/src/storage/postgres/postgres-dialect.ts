import type { KeptIds, SqlDialect } from "../sql/dialect.ts";
import { join, raw, type Sql, sql, tableName } from "../sql/sql.ts";
import type { Row, Table } from "../sql/table.ts";
import { arrayOf } from "./array-of.ts";
import { eventObjects } from "./postgres-event-log.ts";

/** Writes SQL for the tables of a schema, whose name needs no escaping. */
export function createPostgresDialect(schema: string): SqlDialect {
  const inSchema = (name: string) => `"${schema}".${name}`;
  return {
    columnTypes: { id: 'text COLLATE "C"', text: "text", number: "double precision" },
    // Every inserted row would take a query and a row lock.
    checksOwners: false,
    tableOptions: ({ updatedOften }) => (updatedOften ? " WITH (fillfactor = 50)" : ""),
    table: inSchema,
    placeholder: (position) => `$${position}`,
    each: (placeholder, values) => ({
      text: `unnest(${placeholder}::text[]) WITH ORDINALITY AS each (value, key)`,
      value: { elementType: "text", elements: values },
    }),
    lock: (table, waitPolicy) =>
      ` FOR NO KEY UPDATE OF ${table}${waitPolicy === "skip" ? " SKIP LOCKED" : ""}`,
    indexedBy: () => "",
    keptIds,
    insert: (table, rows) => [insertRows(table, rows)],
    upsert(table, rows) {
      const { key } = table;
      const changed = columnsOf(rows).filter((column) => !key.includes(column));
      const changes = changed.map((column) => `${column} = excluded.${column}`).join(", ");
      const action = changed.length === 0 ? "NOTHING" : `UPDATE SET ${changes}`;
      return [sql`${insertRows(table, rows)} ON CONFLICT (${raw(key.join(", "))}) DO ${raw(action)}`];
    },
    update(table, rows) {
      const { name, key } = table;
      const changed = columnsOf(rows).filter((column) => !key.includes(column));
      if (changed.length === 0) return [];
      // The subquery is evaluated once per statement.
      const nextSequence = `(SELECT nextval('${inSchema("sequence")}'))`;
      const changes = changed.map((column) => {
        const isSequence = table.columns[column]?.isSequence;
        return `${column} = ${isSequence ? `${nextSequence} + 1e-6 * v.${column}` : `v.${column}`}`;
      });
      const isSame = key.map((column) => `${name}.${column} = v.${column}`).join(" AND ");
      return [
        sql`UPDATE ${tableName(name)} SET ${raw(changes.join(", "))} FROM ${unnest(table, rows)} WHERE ${raw(isSame)}`,
      ];
    },
    additionalObjects: [
      `CREATE SEQUENCE ${inSchema("sequence")}`,
      ...eventObjects(inSchema),
      ...blobObjects(inSchema),
      // The counts may be lost, so writes do not wait for the disk.
      `CREATE UNLOGGED TABLE ${inSchema("requests")} (
        account_id text COLLATE "C" PRIMARY KEY,
        used double precision NOT NULL,
        resets_at double precision NOT NULL
      ) WITH (fillfactor = 50)`,
    ],
    makeImmutable({ name }, message) {
      const rejects = `${name}_rejects_changes`;
      return [
        `CREATE FUNCTION ${inSchema(rejects)}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE restrict_violation USING MESSAGE = '${message.replaceAll("'", "''")}';
        END $$`,
        `CREATE TRIGGER ${rejects} BEFORE UPDATE OR DELETE ON ${inSchema(name)}
          FOR EACH ROW EXECUTE FUNCTION ${inSchema(rejects)}()`,
      ];
    },
  };
}

/** In a setting of the transaction. Its name has a period, so that it needs no declaration. */
const keptIds: KeptIds = {
  keep: (query) => sql`WITH found AS MATERIALIZED (${query}), kept AS MATERIALIZED (
      SELECT set_config('likeness.kept_ids', CAST(array_agg(id) AS text), true) FROM found)
    SELECT found.* FROM kept CROSS JOIN found`,
  // Without a value, it is null or empty.
  select: sql`SELECT unnest(CAST(nullif(current_setting('likeness.kept_ids', true), '') AS text[])) AS value`,
};

function insertRows(table: Table, rows: readonly Row[]): Sql {
  const columns = raw(columnsOf(rows).join(", "));
  return sql`INSERT INTO ${tableName(table.name)} (${columns}) SELECT * FROM ${unnest(table, rows)}`;
}

/** The rows as the table `v`. One array per column, so that the text is the same for any number of rows. */
function unnest(table: Table, rows: readonly Row[]): Sql {
  const columns = columnsOf(rows);
  const arrays = columns.map((column) =>
    arrayOf(
      table.columns[column]?.type === "number" ? "double precision" : "text",
      rows.map((row) => row[column] ?? null),
    ),
  );
  return sql`unnest(${join(arrays, ", ")}) AS v (${raw(columns.join(", "))})`;
}

function columnsOf(rows: readonly Row[]): string[] {
  return Object.keys(rows[0] ?? {});
}

function blobObjects(inSchema: (name: string) => string): string[] {
  const blobs = inSchema("blobs");
  return [
    `CREATE TABLE ${blobs} (
      sha256 text COLLATE "C" PRIMARY KEY, bytes bytea NOT NULL, put_at double precision NOT NULL
    )`,
    // Images are already compressed.
    `ALTER TABLE ${blobs} ALTER COLUMN bytes SET STORAGE EXTERNAL`,
  ];
}
