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
import { connectFault, postgresFault } from "./postgres-fault.ts";

export interface DriverParts {
  readonly pool: pg.Pool;
  /** Says where the database is, without the password. */
  readonly place: string;
  /** Makes the database ready; asked for once, before anything else is. */
  prepare(client: pg.PoolClient): Promise<void>;
}

/**
 * Kysely over a pool of pg. Unlike Kysely's own driver it lets the server parse and plan each statement once per
 * connection, which is a good part of what a small statement costs, and tells failures as faults of the store.
 */
export function createDialect(parts: DriverParts): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => createDriver(parts),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

interface Connection extends DatabaseConnection {
  /** For statements that are only words. Answers what the server says it did. */
  say(words: string): Promise<string>;
  /** Begins a transaction. Whether that worked is told with the first statement, which need not wait for it. */
  begin(): void;
  release(): void;
}

function createDriver({ pool, place, prepare }: DriverParts): Driver {
  const names = new Map<string, string>();
  const connections = new WeakMap<DatabaseConnection, Connection>();

  /** Told by the text alone, so that others who use the same pool never mean another statement by it. */
  function nameOf(text: string): string {
    let name = names.get(text);
    if (name === undefined) {
      name = `likeness_${createHash("sha256").update(text).digest("base64url").slice(0, 22)}`;
      names.set(text, name);
    }
    return name;
  }

  async function attempt<T>(act: () => Promise<T>, fault = postgresFault): Promise<T> {
    try {
      return await act();
    } catch (error) {
      throw fault(error, place);
    }
  }

  async function open(): Promise<Connection> {
    const client = await attempt(() => pool.connect(), connectFault);
    // A connection that breaks says so twice: to whoever asks something of it, and as an event that nobody may miss.
    const ignore = () => undefined;
    client.on("error", ignore);
    let state: "open" | "broken" | "ended" = "open";
    let begun: Promise<unknown> = Promise.resolve();
    const ask = async (query: pg.QueryConfig) => {
      if (state === "ended") throw new Error("This transaction has ended.");
      if (state === "broken")
        throw new StoreUnavailableError("The connection to the database was given up.", {
          path: null,
          hint: "It failed before; the next transaction opens another one.",
        });
      try {
        return await attempt(() => client.query(query));
      } catch (error) {
        // Whatever is asked next would wait behind what was not answered.
        if (error instanceof StoreUnavailableError) state = "broken";
        throw error;
      }
    };
    const connection: Connection = {
      async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
        const asking = ask({ name: nameOf(sql), text: sql, values: [...parameters] });
        const [{ rows, rowCount }] = await Promise.all([asking, begun]);
        return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
      },
      // biome-ignore lint/correctness/useYield: nothing here is long enough to be streamed
      async *streamQuery() {
        throw new Error("Nothing is streamed here.");
      },
      async say(words) {
        try {
          return (await ask({ text: words })).command;
        } catch (error) {
          state = "broken";
          throw error;
        }
      },
      begin() {
        begun = this.say("BEGIN ISOLATION LEVEL READ COMMITTED");
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

  const own = (connection: DatabaseConnection): Connection => {
    const found = connections.get(connection);
    if (!found) throw new Error("This connection is not of this driver.");
    return found;
  };

  return {
    async init() {
      const client = await attempt(() => pool.connect(), connectFault);
      try {
        await attempt(() => prepare(client));
      } finally {
        client.release();
      }
    },
    acquireConnection: open,
    async beginTransaction(connection) {
      own(connection).begin();
    },
    async commitTransaction(connection) {
      // A transaction in which a statement failed can only be taken back, and that is no error to the server.
      if ((await own(connection).say("COMMIT")) === "ROLLBACK")
        throw new Error("A statement of the transaction failed, so nothing of it was written.");
    },
    async rollbackTransaction(connection) {
      // Where this fails the connection is given up, which takes everything back as well.
      await own(connection)
        .say("ROLLBACK")
        .catch(() => undefined);
    },
    async releaseConnection(connection) {
      own(connection).release();
    },
    async destroy() {},
  };
}
