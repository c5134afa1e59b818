import { Kysely } from "kysely";
import pg from "pg";
import type { Clock } from "../../ports/clock.ts";
import { createDialect } from "./driver.ts";
import { migrate } from "./migrate.ts";
import type { Database, Tables } from "./tables.ts";

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`, or a pool, which the caller closes. */
  readonly connection: string | pg.Pool;
  /** The schema for all tables, created if it does not exist. Default `likeness`. */
  readonly schema?: string;
  /** Maximum number of connections, at least 2, one of which listens for notifications. Default 10. Ignored with a pool. */
  readonly maxConnections?: number;
  /** The clock that is passed to `createEngine`, if any. It sets the age of images, by which unused ones are removed. */
  readonly clock?: Pick<Clock, "now">;
}

export interface PostgresConnection extends Database {
  readonly pool: pg.Pool;
  /** Closes the connections, unless the pool was passed in. */
  close(): Promise<void>;
}

/**
 * A database with the current schema. Connects with the first statement.
 *
 * @throws TypeError for an invalid schema name, connection limit or connection string.
 */
export function connect({
  connection,
  schema = "likeness",
  maxConnections = 10,
}: PostgresOptions): PostgresConnection {
  if (!/^[a-z_][a-z0-9_]{0,39}$/.test(schema))
    throw new TypeError(
      `Invalid schema "${schema}": use up to 40 of a-z, 0-9 and _, not starting with a digit.`,
    );
  if (!Number.isInteger(maxConnections) || maxConnections < 2)
    throw new TypeError(`maxConnections must be an integer of at least 2, got ${maxConnections}.`);
  const isExternalPool = typeof connection !== "string";
  const target = isExternalPool ? "The database" : describeTarget(connection);
  const pool = isExternalPool ? connection : openPool(connection, maxConnections);
  const dialect = createDialect({ pool, target, prepare: (client) => migrate(client, schema) });
  return {
    pool,
    db: new Kysely<Tables>({ dialect }).withSchema(schema),
    schema,
    close: async () => {
      if (!isExternalPool && !pool.ending) await pool.end();
    },
  };
}

function openPool(connectionString: string, max: number): pg.Pool {
  const config = {
    connectionString,
    max,
    application_name: "likeness",
    connectionTimeoutMillis: 10_000,
    // Idle connections do not keep the process running.
    allowExitOnIdle: true,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // Transactions await nothing but the database. An idle one belongs to a machine that failed, and must not keep its
    // locks until TCP notices.
    idle_in_transaction_session_timeout: 30_000,
    lock_timeout: 20_000,
    // A failed server does not respond, and TCP would wait 15 minutes. Longer than lock_timeout.
    query_timeout: 30_000,
    // Sends statements without waiting for the result of the previous one.
    pipeline: true,
  };
  const pool = new pg.Pool(config);
  // A broken idle connection is replaced on demand. If the error persists, the next connection attempt reports it.
  pool.on("error", () => undefined);
  return pool;
}

function describeTarget(connectionString: string): string {
  try {
    const { database, host, port } = new pg.Client({ connectionString });
    return `The database ${database ?? ""} at ${host}:${port}`;
  } catch {
    // The message does not contain the string, which may contain a password.
    throw new TypeError("Invalid connection string: expected postgres://user:password@host:5432/database.");
  }
}
