import { randomBytes } from "node:crypto";
import pg from "pg";
import { StoreUnavailableError } from "../../ports/store-errors.ts";
import type { BoundValue, SqlValue, Statement } from "../sql/sql.ts";
import { Batch, type PendingStatement, type StatementResult } from "./batch.ts";
import type { PostgresConnection } from "./connect.ts";
import { encodeArray } from "./message-writer.ts";
import { mapConnectError, mapPostgresError } from "./postgres-errors.ts";
import { PreparedStatements, typeParsers } from "./prepared-statements.ts";

/** A connection of the pool until it is released. Errors are `StoreError`s if possible. */
export interface PooledConnection {
  /**
   * Executes a statement after those that were sent earlier. Need not wait for their results: the statements of one
   * callback are sent together. If one of these fails, the later ones are not executed, and reject with the same error.
   */
  send(statement: Statement): Promise<StatementResult>;
  /** Ends a transaction, whether or not a statement has failed. */
  rollback(): Promise<void>;
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
  let preparing: Promise<void> | null = null;

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
    const execute = client instanceof pg.Client ? createBatches(client) : oneByOne(client);
    const isPipelined = client instanceof pg.Client && "pipeline" in client && client.pipeline;
    let state: "open" | "broken" | "released" = "open";
    let next: PendingStatement[] = [];
    let last: Promise<unknown> = Promise.resolve();

    function sendTogether(): void {
      if (next.length === 0) return;
      const statements = next;
      next = [];
      // Without pipelining, pg warns if it has to queue queries.
      last = isPipelined ? execute(statements) : last.then(() => execute(statements));
    }

    async function settle<T>(executing: Promise<T>): Promise<T> {
      try {
        return await executing;
      } catch (error) {
        const mapped = mapPostgresError(error, target);
        // Later statements would wait for the one without a response.
        if (mapped instanceof StoreUnavailableError && state === "open") state = "broken";
        throw mapped;
      }
    }

    function checkState(): void {
      if (state === "released") throw new Error("This connection was released.");
      if (state === "broken") throw brokenConnection();
    }

    return {
      async send({ text, values }) {
        checkState();
        if (next.length === 0) process.nextTick(sendTogether);
        const statement = { text, values, name: preparedStatements ? nameOf(text) : null };
        return settle(new Promise((resolve, reject) => void next.push({ statement, resolve, reject })));
      },
      async rollback() {
        checkState();
        sendTogether();
        await last;
        await settle(client.query("ROLLBACK"));
      },
      release(reusable = true) {
        if (state === "released") return;
        release(client, reusable && state === "open");
        state = "released";
      },
    };
  };
}

/** Settles all statements, and then resolves. */
type Execute = (statements: readonly PendingStatement[]) => Promise<void>;

/** Shared by all users of a connection in this process. */
const preparedStatementsOf = new WeakMap<pg.Client, PreparedStatements>();

function createBatches(client: pg.Client): Execute {
  const prepared = preparedStatementsOf.get(client) ?? new PreparedStatements();
  preparedStatementsOf.set(client, prepared);
  return (statements) =>
    new Promise((resolve) => void client.query(new Batch(statements, prepared, resolve)));
}

/** For the clients of another copy of pg, which accept no queries of this one. */
function oneByOne(client: pg.ClientBase): Execute {
  return async (statements) => {
    let failure: { readonly error: unknown } | null = null;
    for (const { statement, resolve, reject } of statements) {
      const { name, text, values } = statement;
      try {
        if (failure) throw failure.error;
        const query = {
          ...(name !== null && { name }),
          text,
          values: values.map(toForeign),
          types: typeParsers,
        };
        const { rows, rowCount, command } = await client.query(query);
        resolve({ rows, rowCount: rowCount ?? 0, command });
      } catch (error) {
        failure = { error };
        reject(error);
      }
    }
  };
}

function toForeign(value: BoundValue): SqlValue | Buffer {
  if (typeof value !== "object" || value === null) return value;
  return Buffer.from(value instanceof Uint8Array ? value : encodeArray(value));
}

/** Names of prepared statements by text. Not those of another copy of this module that uses the same connection. */
const names = new Map<string, string>();
const namePrefix = `likeness_${randomBytes(6).toString("hex")}`;

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `${namePrefix}_${names.size}`;
    names.set(text, name);
  }
  return name;
}

function release(client: pg.PoolClient, reusable: boolean): void {
  client.removeListener("error", ignore);
  client.release(!reusable);
}

function ignore(): void {}

function brokenConnection(): StoreUnavailableError {
  return new StoreUnavailableError("The connection to the database is broken.", {
    path: null,
    hint: "An earlier statement failed. The next transaction uses a new connection.",
  });
}
