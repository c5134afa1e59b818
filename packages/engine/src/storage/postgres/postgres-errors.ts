import {
  StoreBusyError,
  StoreConflictError,
  StoreDamagedError,
  StoreError,
  StoreFullError,
  StoreUnavailableError,
} from "../../ports/store-errors.ts";

/**
 * Maps an error of PostgreSQL to a `StoreError`; returns other errors unchanged. `target` describes the database, without
 * a password.
 */
export function mapPostgresError(error: unknown, target: string): unknown {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const details = (hint: string) => ({ path: null, hint, cause: error });
  if (code === null) {
    if (!isLostConnection(error)) return error;
    return new StoreUnavailableError(`${target} cannot be reached.`, details(unreachableHint));
  }
  if (code.startsWith("23"))
    return new StoreConflictError(
      `A row violates a constraint of the store: ${messageOf(error)}.`,
      details("This is a bug in the program that uses the store."),
    );
  if (code.startsWith("28"))
    return new StoreUnavailableError(
      `${target} rejected the login: ${messageOf(error)}.`,
      details("Check the user and password of the connection string."),
    );
  if (code === "08P01" && /unsupported startup parameter/i.test(messageOf(error)))
    return new StoreUnavailableError(
      `${target} is behind a connection pooler that rejected a parameter of the pool: ${messageOf(error)}.`,
      details(`Remove the parameter from the options of the pool. ${poolerHint}`),
    );
  switch (code) {
    // The pooler executes each transaction on another connection, which has not prepared the statement, or already has.
    case "26000":
    case "42P05":
      return new StoreUnavailableError(
        `${target} is behind a connection pooler that does not support prepared statements: ${messageOf(error)}.`,
        details(poolerHint),
      );
    case "3D000":
      return new StoreUnavailableError(
        `${target} does not exist: ${messageOf(error)}.`,
        details("Create the database, or change the connection string."),
      );
    case "42501":
      return new StoreUnavailableError(
        `The database user lacks a privilege on ${target}: ${messageOf(error)}.`,
        details("Grant the user CREATE on the database, or make the schema and the user its owner."),
      );
    case "25006":
      return new StoreUnavailableError(
        `${target} is read-only.`,
        details("Connect to the primary server, not to a replica."),
      );
    case "53100":
      return new StoreFullError(
        `${target} is out of disk space.`,
        details("Free disk space on the database server."),
      );
    case "53000":
    case "53200":
    case "53400":
      return new StoreBusyError(
        `${target} is out of memory or another resource.`,
        details("Check the load and the limits of the database server."),
      );
    case "53300":
      return new StoreBusyError(
        `${target} has too many connections.`,
        details("Raise max_connections of the server, or open fewer connections per process."),
      );
    case "55P03":
    case "57014":
    case "40001":
    case "40P01":
      return new StoreBusyError(
        `${target} was locked by other transactions for too long.`,
        details("Try again. If it persists, look for long-running transactions in pg_stat_activity."),
      );
    case "58000":
    case "58030":
      return new StoreUnavailableError(
        `${target} cannot read or write its files.`,
        details("Check the disk of the database server."),
      );
    case "XX001":
    case "XX002":
      return new StoreDamagedError(`${target} is damaged.`, details("Restore it from a backup."));
    default:
      // 08: connection, 57P: server shutting down or starting, 25P03 and 25P04: transaction terminated by a timeout.
      if (!/^(08|57P|25P0[34])/.test(code) && !isLostConnection(error)) return error;
      return new StoreUnavailableError(`${target} cannot be reached.`, details(unreachableHint));
  }
}

const poolerHint =
  "For a pooler in transaction mode, set preparedStatements: false, or connect to the server directly.";

const unreachableHint =
  "Check that the server is running and that the host and port of the connection string are correct.";

/** Maps an error while connecting. Every such error makes the store unavailable: a closed port, a missing socket, TLS. */
export function mapConnectError(error: unknown, target: string): unknown {
  const mapped = mapPostgresError(error, target);
  if (mapped instanceof StoreError) return mapped;
  return new StoreUnavailableError(`${target} cannot be reached: ${messageOf(error)}.`, {
    path: null,
    hint: unreachableHint,
    cause: error,
  });
}

/**
 * Whether the transaction should be retried: after a serialization failure or deadlock, and once after a conflict, which
 * a concurrent transaction may have caused.
 */
export function isRetryable(error: unknown, attempt: number): boolean {
  if (error instanceof StoreConflictError) return attempt === 1;
  const code = error instanceof StoreError ? codeOf(error.cause) : null;
  return (code === "40001" || code === "40P01") && attempt < maxAttempts;
}

/** Of several transactions in a deadlock only one is rolled back, so many that conflict need many attempts. */
const maxAttempts = 100;

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error && "code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

function isLostConnection(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isLostConnection);
  if (!(error instanceof Error)) return false;
  const code = codeOf(error) ?? "";
  return (
    /^E(CONN|HOST|NET|ADDR|NOTFOUND|AI_|TIMEDOUT|PIPE)/.test(code) ||
    lostConnectionMessages.test(error.message)
  );
}

/** Messages of pg errors without a code. */
const lostConnectionMessages =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|client has encountered a connection error/i;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
