import { StoreBusyError } from "../../ports/store-errors.ts";
import type { SqlDriver, SqlSession } from "../sql/driver.ts";
import { type Sql, type SqlPart, type SqlValue, type Statement, toStatement } from "../sql/sql.ts";
import type { ReadRow } from "../sql/table.ts";
import { yieldToEventLoop } from "../sql/yield-to-event-loop.ts";
import { createSqliteEvents } from "./events-table.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

/** What a database in a file has, which other processes may use too. */
export interface SqliteFile {
  /** A second connection, which sees only committed data and never waits for the writer. */
  readonly reader: SqliteConnection;
  /** Throws if the files were deleted or replaced. */
  readonly checkFiles: () => void;
  /** How often to try to begin a transaction while another process writes. */
  readonly maxAttempts: number;
}

/** Statements are executed by the call itself. Without a file, reads wait while a transaction is open. */
export function createSqliteDriver(writer: SqliteConnection, file?: SqliteFile): SqlDriver {
  const reads = createReadQueue();
  const checkFiles = file?.checkFiles ?? (() => undefined);
  const read = file
    ? async (query: Sql) => all(file.reader, query)
    : (query: Sql) => reads.run(() => all(writer, query));

  return {
    dialect: sqliteDialect,
    shared: file !== undefined,
    isRemote: false,
    maxTransactions: 1,
    all: read,
    async begin() {
      await beginImmediate(writer, file?.maxAttempts ?? 1);
      reads.pause();
      return createSession(writer, { beforeCommit: checkFiles, onEnd: reads.resume });
    },
    events: createSqliteEvents(read, checkFiles),
    isRetryable: () => false,
    async close() {
      file?.reader.close();
      writer.close();
    },
  };
}

/** Tries again while another process writes, without blocking the event loop for longer than the busy timeout. */
async function beginImmediate(writer: SqliteConnection, maxAttempts: number): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      writer.run("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if (!(error instanceof StoreBusyError) || attempt >= maxAttempts) throw error;
      await yieldToEventLoop();
    }
  }
}

interface SessionOptions {
  /** Throws to prevent the commit. */
  readonly beforeCommit: () => void;
  readonly onEnd: () => void;
}

function createSession(writer: SqliteConnection, { beforeCommit, onEnd }: SessionOptions): SqlSession {
  /** The first error, or that the session has ended. */
  let failure: { readonly error: unknown } | null = null;
  let open = true;

  async function execute<T>(work: () => T): Promise<T> {
    if (failure) throw failure.error;
    try {
      return work();
    } catch (error) {
      failure = { error };
      throw error;
    }
  }

  function end(): void {
    if (!open) return;
    open = false;
    failure ??= { error: new Error("This transaction has ended.") };
    try {
      if (writer.inTransaction) writer.run("ROLLBACK");
    } catch {
      // Callers get the first error. The next transaction cannot begin and reports why.
    }
    onEnd();
  }

  return {
    all: (query) => execute(() => all(writer, query)),
    run: (query) => execute(() => run(writer, query)),
    commit() {
      const committing = execute(() => {
        beforeCommit();
        writer.run("COMMIT");
      });
      end();
      return committing;
    },
    async rollback() {
      end();
    },
  };
}

/** Makes reads wait while a transaction is open, whose writes they must not see. */
function createReadQueue() {
  let isPaused = false;
  let waiting: (() => void)[] = [];
  return {
    pause() {
      isPaused = true;
    },
    /** Executes the waiting reads before another transaction can begin. */
    resume() {
      isPaused = false;
      const reads = waiting;
      waiting = [];
      for (const read of reads) read();
    },
    run<T>(work: () => T): Promise<T> {
      const read = async () => work();
      return isPaused ? new Promise((resolve) => waiting.push(() => resolve(read()))) : read();
    },
  };
}

function all(connection: SqliteConnection, query: Sql): ReadRow[] {
  const { text, values } = statementOf(query);
  return connection.all(text, values);
}

function run(connection: SqliteConnection, query: Sql): number {
  const { text, values } = statementOf(query);
  return connection.run(text, values);
}

/** The texts of statements whose parts are all values, by their strings. The rows of a table share the strings. */
const texts = new WeakMap<Sql["strings"], string>();

function statementOf({ strings, parts }: Sql): Statement {
  const values = parts.filter(isValue);
  if (values.length < parts.length) return toStatement({ strings, parts }, sqliteDialect);
  const known = texts.get(strings);
  if (known !== undefined) return { text: known, values };
  const { text } = toStatement({ strings, parts }, sqliteDialect);
  texts.set(strings, text);
  return { text, values };
}

function isValue(part: SqlPart): part is SqlValue {
  return part === null || typeof part !== "object";
}
