import { createHash } from "node:crypto";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import type pg from "pg";
import { StoreUnavailableError } from "../../ports/store-errors.ts";
import { mapConnectError, mapPostgresError } from "./postgres-errors.ts";

export interface DriverOptions {
  readonly pool: pg.Pool;
  /** Describes the database for error messages, without the password. */
  readonly target: string;
  /** Prepares the database. Called once, before the first statement. */
  prepare(client: pg.PoolClient): Promise<void>;
}

/**
 * A Kysely dialect for a pool of pg. Unlike Kysely's own driver it uses prepared statements, which saves a large part of
 * the cost of a small statement, and maps errors to `StoreError`.
 */
export function createDialect(parts: DriverOptions): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => createDriver(parts),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

interface Connection extends DatabaseConnection {
  /** Runs a statement without parameters and returns its command tag. */
  command(words: string): Promise<string>;
  /** Begins a transaction without waiting. An error is reported by the first statement. */
  begin(): void;
  release(): void;
}

function createDriver({ pool, target, prepare }: DriverOptions): Driver {
  const names = new Map<string, string>();
  const connections = new WeakMap<DatabaseConnection, Connection>();

  /** Derived from the text, so that other users of the pool never use the same name for another statement. */
  function nameOf(text: string): string {
    let name = names.get(text);
    if (name === undefined) {
      name = `likeness_${createHash("sha256").update(text).digest("base64url").slice(0, 22)}`;
      names.set(text, name);
    }
    return name;
  }

  async function withMappedErrors<T>(work: () => Promise<T>, mapError = mapPostgresError): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw mapError(error, target);
    }
  }

  async function open(): Promise<Connection> {
    const client = await withMappedErrors(() => pool.connect(), mapConnectError);
    // A broken connection rejects the running query and emits an error event, which must have a listener.
    const ignore = () => undefined;
    client.on("error", ignore);
    let state: "open" | "broken" | "ended" = "open";
    let begun: Promise<unknown> = Promise.resolve();
    const run = async (query: pg.QueryConfig) => {
      if (state === "ended") throw new Error("This transaction has ended.");
      if (state === "broken")
        throw new StoreUnavailableError("The connection to the database is broken.", {
          path: null,
          hint: "An earlier statement failed. The next transaction uses a new connection.",
        });
      try {
        return await withMappedErrors(() => client.query(query));
      } catch (error) {
        // Later queries would wait for the one without a response.
        if (error instanceof StoreUnavailableError) state = "broken";
        throw error;
      }
    };
    const connection: Connection = {
      async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
        const running = run({ name: nameOf(sql), text: sql, values: [...parameters] });
        const [{ rows, rowCount }] = await Promise.all([running, begun]);
        return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
      },
      // biome-ignore lint/correctness/useYield: the store does not stream
      async *streamQuery() {
        throw new Error("Streaming is not supported.");
      },
      async command(sql) {
        try {
          return (await run({ text: sql })).command;
        } catch (error) {
          state = "broken";
          throw error;
        }
      },
      begin() {
        begun = this.command("BEGIN ISOLATION LEVEL READ COMMITTED");
        begun.catch(() => undefined);
      },
      release() {
        client.removeListener("error", ignore);
        client.release(state === "broken");
        state = "ended";
      },
    };
    connections.set(connection, connection);
    return connection;
  }

  const findConnection = (connection: DatabaseConnection): Connection => {
    const found = connections.get(connection);
    if (!found) throw new Error("This connection belongs to another driver.");
    return found;
  };

  return {
    async init() {
      const client = await withMappedErrors(() => pool.connect(), mapConnectError);
      try {
        await withMappedErrors(() => prepare(client));
      } finally {
        client.release();
      }
    },
    acquireConnection: open,
    async beginTransaction(connection) {
      findConnection(connection).begin();
    },
    async commitTransaction(connection) {
      // The server rolls back on COMMIT without an error after a failed statement.
      if ((await findConnection(connection).command("COMMIT")) === "ROLLBACK")
        throw new Error("The transaction was rolled back because one of its statements failed.");
    },
    async rollbackTransaction(connection) {
      // If this fails the connection is closed, which rolls back too.
      await findConnection(connection)
        .command("ROLLBACK")
        .catch(() => undefined);
    },
    async releaseConnection(connection) {
      findConnection(connection).release();
    },
    async destroy() {},
  };
}
