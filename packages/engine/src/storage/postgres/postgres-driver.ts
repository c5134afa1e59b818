import type { Clock } from "../../ports/clock.ts";
import type { SqlDialect } from "../sql/dialect.ts";
import type { Durability, SqlDriver, SqlSession } from "../sql/driver.ts";
import { raw, type Sql, toStatement } from "../sql/sql.ts";
import type { ReadRow } from "../sql/table.ts";
import type { StatementResult } from "./batch.ts";
import type { PostgresConnection } from "./connect.ts";
import { migrate } from "./migrate.ts";
import { createNotifications } from "./notifications.ts";
import { createConnections, type PooledConnection } from "./postgres-connections.ts";
import { createPostgresDialect } from "./postgres-dialect.ts";
import { isRetryable } from "./postgres-errors.ts";
import { createPostgresEvents } from "./postgres-event-log.ts";

export interface PostgresDriver extends SqlDriver {
  /** Executes a statement in a transaction of its own. */
  execute(query: Sql): Promise<ReadRow[]>;
}

/** While one waits for the disk, another executes statements. More would only have fewer members each. */
const maxTransactions = 2;

/** A schema of a PostgreSQL database, shared by any number of processes and machines. */
export function createPostgresDriver(connection: PostgresConnection, clock: Clock): PostgresDriver {
  const { pool, schema, preparedStatements } = connection;
  const dialect = createPostgresDialect(schema);
  const connect = createConnections(connection, (client) => migrate(client, dialect, schema));
  const notifications = createNotifications({ pool, schema, clock });

  async function execute(query: Sql): Promise<ReadRow[]> {
    const connected = await connect();
    try {
      return (await connected.send(toStatement(query, dialect))).rows;
    } finally {
      connected.release();
    }
  }

  return {
    dialect,
    shared: true,
    isRemote: true,
    // One connection is for notifications and reads.
    maxTransactions: Math.max(1, Math.min(maxTransactions, pool.options.max - 1)),
    all: execute,
    execute,
    begin: async () => createSession(await connect(), dialect),
    events: createPostgresEvents(execute),
    isRetryable,
    notify: notifications.notify,
    // A pooler in transaction mode gives a session no connection of its own.
    ...(preparedStatements && { onNotification: notifications.listen }),
    async close() {
      await notifications.close();
      await connection.close();
    },
  };
}

const beginTransaction: readonly Sql[] = [
  raw("BEGIN ISOLATION LEVEL READ COMMITTED"),
  set({
    // Transactions await nothing but the database. An idle one belongs to a machine that failed, and must not keep its locks
    // until TCP notices.
    idle_in_transaction_session_timeout: "30s",
    lock_timeout: "20s",
    // Rows are found by an index. A plan that was made while a table was small would read all of it, until the server
    // analyzes the grown table and plans again: 20 times slower with 20,000 rows.
    enable_seqscan: "off",
    // Before the server has analyzed a new table, it expects few rows of an account, and would read and sort all of them.
    enable_bitmapscan: "off",
    // Compiling takes longer than executing any statement.
    jit: "off",
  }),
];

const commitTransaction: Readonly<Record<Durability, readonly Sql[]>> = {
  full: [raw("COMMIT")],
  // Waiting for the disk is most of the time of a small transaction.
  delayed: [set({ synchronous_commit: "off" }), raw("COMMIT")],
};

/** Sets parameters until the transaction ends. Unlike SET, this is prepared once, and parsed no more. */
function set(parameters: Readonly<Record<string, string>>): Sql {
  const calls = Object.entries(parameters).map(([name, value]) => `set_config('${name}', '${value}', true)`);
  return raw(`SELECT ${calls.join(", ")}`);
}

function createSession(connection: PooledConnection, dialect: SqlDialect): SqlSession {
  /** Whether `BEGIN` was sent: together with the first statement, which saves a packet and a wake-up of the server. */
  let begun = false;
  let ended = false;
  /** The first error. After it, the server rejects every statement with one that says nothing about the cause. */
  let failure: { readonly error: unknown } | null = null;

  async function execute(query: Sql): Promise<StatementResult> {
    try {
      const result = await connection.send(toStatement(query, dialect));
      if (!failure) return result;
    } catch (error) {
      failure ??= { error };
    }
    throw failure.error;
  }

  async function send(query: Sql): Promise<StatementResult> {
    if (ended) throw new Error("This transaction has ended.");
    if (failure) throw failure.error;
    // Not awaited. The statement reports an error of it.
    if (!begun) for (const statement of beginTransaction) execute(statement).catch(() => undefined);
    begun = true;
    return execute(query);
  }

  async function rollback() {
    ended = true;
    // If this fails the connection is closed, which rolls back too.
    const hasRolledBack =
      !begun ||
      (await connection.rollback().then(
        () => true,
        () => false,
      ));
    connection.release(hasRolledBack);
  }

  return {
    all: async (query) => (await send(query)).rows,
    run: async (query) => (await send(query)).rowCount,
    async commit(durability) {
      if (ended) throw new Error("This transaction has ended.");
      ended = true;
      try {
        if (failure) throw failure.error;
        const statements = begun ? commitTransaction[durability] : [];
        const results = await Promise.all(statements.map(execute));
        // The server rolls back without an error after a failed statement.
        if (results.at(-1)?.command === "ROLLBACK")
          throw new Error("The transaction was rolled back because one of its statements failed.");
      } catch (error) {
        await rollback();
        throw error;
      }
      connection.release();
    },
    async rollback() {
      if (!ended) await rollback();
    },
  };
}
