import { Kysely } from "kysely";
import pg from "pg";
import type { Clock } from "../../ports/clock.ts";
import { createDialect } from "./driver.ts";
import { migrate } from "./migrate.ts";
import type { Database, Tables } from "./tables.ts";

export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`, or a pool of connections, which stays its owner's to end. */
  readonly connection: string | pg.Pool;
  /** Everything is kept in this schema of the database, which is made when missing; default `likeness`. */
  readonly schema?: string;
  /** The most connections to hold at once, 2 or more, one of them to listen for news; default 10. Not for a pool that is given. */
  readonly maxConnections?: number;
  /**
   * The engine's clock, where one is given to `createEngine`: it decides when an unused image is old enough to be
   * removed, and the time it was stored must come from the same clock. Default: the machine's.
   */
  readonly clock?: Pick<Clock, "now">;
}

export interface Connected extends Database {
  readonly pool: pg.Pool;
  /** Ends the connections, except those of a pool that was given. */
  close(): Promise<void>;
}

/**
 * A database, at the newest schema once the first statement is answered; nothing is opened before.
 *
 * @throws TypeError for a schema that cannot be one, too few connections and a connection string that cannot be read.
 */
export function connect({
  connection,
  schema = "likeness",
  maxConnections = 10,
}: PostgresOptions): Connected {
  if (!/^[a-z_][a-z0-9_]{0,39}$/.test(schema))
    throw new TypeError(`"${schema}" cannot be a schema: use up to 40 of a-z, 0-9 and _, not a digit first.`);
  if (!Number.isInteger(maxConnections) || maxConnections < 2)
    throw new TypeError(`maxConnections must be a whole number of 2 or more, not ${maxConnections}.`);
  const given = typeof connection !== "string";
  const place = given ? "The database" : placeOf(connection);
  const pool = given ? connection : openPool(connection, maxConnections);
  const dialect = createDialect({ pool, place, prepare: (client) => migrate(client, schema) });
  return {
    pool,
    db: new Kysely<Tables>({ dialect }).withSchema(schema),
    schema,
    close: async () => {
      if (!given && !pool.ending) await pool.end();
    },
  };
}

function openPool(connectionString: string, max: number): pg.Pool {
  const config = {
    connectionString,
    max,
    application_name: "likeness",
    connectionTimeoutMillis: 10_000,
    // A process that asks nothing of the database may end.
    allowExitOnIdle: true,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    // Transactions wait for nothing but the database: one that stands still has lost its machine, and must not keep
    // its locks until that is noticed.
    idle_in_transaction_session_timeout: 30_000,
    lock_timeout: 20_000,
    // A server whose machine is gone says nothing at all, and TCP would wait a quarter of an hour for it. Longer than
    // anything waits for a lock.
    query_timeout: 30_000,
    // What need not wait for an answer is sent without.
    pipeline: true,
  };
  const pool = new pg.Pool(config);
  // An idle connection that breaks is replaced when the next one is needed, which tells of the fault if it stays.
  pool.on("error", () => undefined);
  return pool;
}

function placeOf(connectionString: string): string {
  try {
    const { database, host, port } = new pg.Client({ connectionString });
    return `The database ${database ?? ""} at ${host}:${port}`;
  } catch {
    // It is not repeated: there may be a password in it.
    throw new TypeError(
      "The connection string cannot be read; it should look like postgres://user:password@host:5432/database.",
    );
  }
}
