import pg from "pg";
import type { Clock } from "../../ports/clock.ts";

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`, or a pool, which the caller closes. */
  readonly connection: string | pg.Pool;
  /** The schema for all tables, created if it does not exist. Default `likeness`. */
  readonly schema?: string;
  /** Maximum number of connections, at least 2, one of which listens for notifications. Default 10. Ignored with a pool. */
  readonly maxConnections?: number;
  /**
   * Default true. Set it to false to connect through a pooler in transaction mode, such as PgBouncer: then statements are
   * not prepared, and no connection listens for notifications, so that events of other processes are found by polling.
   */
  readonly preparedStatements?: boolean;
  /** The clock that is passed to `createEngine`, if any. It sets the age of images, by which unused ones are removed. */
  readonly clock?: Pick<Clock, "now">;
}

/** A database that the first statement connects to. */
export interface PostgresConnection {
  readonly pool: pg.Pool;
  readonly schema: string;
  readonly preparedStatements: boolean;
  /** Describes the database for error messages, without the password. */
  readonly target: string;
  /** Closes the connections, unless the pool was passed in. */
  close(): Promise<void>;
}

/** @throws TypeError for an invalid option or connection string. */
export function connect({
  connection,
  schema = "likeness",
  maxConnections = 10,
  preparedStatements = true,
}: PostgresOptions): PostgresConnection {
  if (!/^[a-z_][a-z0-9_]{0,39}$/.test(schema))
    throw new TypeError(
      `Invalid schema "${schema}": use up to 40 of a-z, 0-9 and _, not starting with a digit.`,
    );
  if (!Number.isInteger(maxConnections) || maxConnections < 2)
    throw new TypeError(`maxConnections must be an integer of at least 2, got ${maxConnections}.`);
  if (typeof preparedStatements !== "boolean")
    throw new TypeError(`preparedStatements must be a boolean, got ${preparedStatements}.`);
  if (typeof connection !== "string") {
    return { pool: connection, schema, preparedStatements, target: "The database", close: async () => {} };
  }
  const target = describeTarget(connection);
  const pool = openPool(connection, maxConnections);
  return {
    pool,
    schema,
    preparedStatements,
    target,
    close: async () => {
      if (!pool.ending) await pool.end();
    },
  };
}

function openPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    application_name: "likeness",
    connectionTimeoutMillis: 10_000,
    // Idle connections do not keep the process running.
    allowExitOnIdle: true,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // A failed server does not respond, and TCP would wait 15 minutes. Longer than waiting for a lock.
    query_timeout: 30_000,
    // Sends statements without waiting for the result of the previous one.
    pipeline: true,
  });
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
