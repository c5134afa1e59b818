import { createHash } from "node:crypto";
import pg from "pg";
import { StoreUnavailableError } from "../../ports/store-errors.ts";
import type { Statement } from "../sql/sql.ts";
import type { PostgresConnection } from "./connect.ts";
import { mapConnectError, mapPostgresError } from "./postgres-errors.ts";

/** A connection of the pool until it is released. Errors are `StoreError`s if possible. */
export interface PooledConnection {
  /** Executes a statement after those that were sent earlier. Need not wait for their results. */
  send(statement: Statement): Promise<pg.QueryResult>;
  /**
   * Like `send`, for one or more statements without parameters. They are not prepared. Returns what the server calls the
   * last one: "COMMIT".
   */
  sendText(text: string): Promise<string>;
  /** Returns the connection to the pool. Closes it if it is broken, or `reusable` is false. */
  release(reusable?: boolean): void;
}

/**
 * Takes connections from a pool.
 *
 * @param prepare Prepares the database before the first statement. Called again if it fails.
 */
export function createConnections(
  { pool, target, preparedStatements }: PostgresConnection,
  prepare: (client: pg.PoolClient) => Promise<void>,
): () => Promise<PooledConnection> {
  const names = new Map<string, string>();
  let preparing: Promise<void> | null = null;

  /** Derived from the text, so that other users of the pool never use the same name for another statement. */
  function nameOf(text: string): string {
    let name = names.get(text);
    if (name === undefined) {
      name = `likeness_${createHash("sha256").update(text).digest("base64url").slice(0, 22)}`;
      names.set(text, name);
    }
    return name;
  }

  async function connect(): Promise<pg.PoolClient> {
    try {
      const client = await pool.connect();
      // A broken connection rejects the running query and emits an error event, which must have a listener.
      client.on("error", ignore);
      return client;
    } catch (error) {
      throw mapConnectError(error, target);
    }
  }

  async function prepareDatabase(): Promise<void> {
    const client = await connect();
    let prepared = false;
    try {
      await prepare(client);
      prepared = true;
    } catch (error) {
      preparing = null;
      throw mapPostgresError(error, target);
    } finally {
      release(client, prepared);
    }
  }

  return async () => {
    preparing ??= prepareDatabase();
    await preparing;
    const client = await connect();
    const isPipelined = "pipeline" in client && client.pipeline === true;
    let state: "open" | "broken" | "released" = "open";
    let last: Promise<unknown> = Promise.resolve();

    async function execute(query: pg.QueryConfig): Promise<pg.QueryResult> {
      if (state === "released") throw new Error("This connection was released.");
      if (state === "broken") throw brokenConnection();
      if (isPipelined) sendTogether(client);
      // Without pipelining, pg warns if it has to queue statements.
      const executing = isPipelined ? client.query(query) : last.then(() => client.query(query));
      last = executing.catch(ignore);
      try {
        return await executing;
      } catch (error) {
        const mapped = mapPostgresError(error, target);
        // Later statements would wait for the one without a response.
        if (mapped instanceof StoreUnavailableError && state === "open") state = "broken";
        throw mapped;
      }
    }

    return {
      send: ({ text, values }) =>
        execute({ ...(preparedStatements && { name: nameOf(text) }), text, values: [...values], types }),
      // pg returns an array if there are several statements.
      sendText: async (text) => [await execute({ text })].flat().at(-1)?.command ?? "",
      release(reusable = true) {
        if (state === "released") return;
        release(client, reusable && state === "open");
        state = "released";
      },
    };
  };
}

/** Sends what is written until the current callback ends at once, which takes fewer system calls. */
function sendTogether({ connection }: pg.PoolClient): void {
  connection.stream.cork();
  process.nextTick(() => connection.stream.uncork());
}

function release(client: pg.PoolClient, reusable: boolean): void {
  client.removeListener("error", ignore);
  client.release(!reusable);
}

function ignore(): void {}

/** Reads all numbers as numbers, also those that pg reads as strings, because a number may not represent them exactly. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    type === pg.types.builtins.INT8 || type === pg.types.builtins.NUMERIC
      ? Number
      : pg.types.getTypeParser(type, format),
};

function brokenConnection(): StoreUnavailableError {
  return new StoreUnavailableError("The connection to the database is broken.", {
    path: null,
    hint: "An earlier statement failed. The next transaction uses a new connection.",
  });
}
