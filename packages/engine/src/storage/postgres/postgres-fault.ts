import { AbortedTransactionError } from "kysely";
import {
  StoreBusyError,
  StoreConflictError,
  StoreDamagedError,
  StoreError,
  StoreFullError,
  StoreUnavailableError,
} from "../../ports/store-errors.ts";

/**
 * What a failure of PostgreSQL means for whoever uses the store; errors of other kinds are answered as they are.
 * `place` says where the database is, without a password.
 */
export function postgresFault(error: unknown, place: string): unknown {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const details = (hint: string) => ({ path: null, hint, cause: error });
  if (code === null) {
    if (!isLostConnection(error)) return error;
    return new StoreUnavailableError(`${place} cannot be reached.`, details(reach));
  }
  if (code.startsWith("23"))
    return new StoreConflictError(
      `A row breaks a rule of the store: ${messageOf(error)}.`,
      details("This is a fault of the program, not of its user."),
    );
  if (code.startsWith("28"))
    return new StoreUnavailableError(
      `${place} does not let this user in: ${messageOf(error)}.`,
      details("Check the user and the password of the connection string."),
    );
  switch (code) {
    case "3D000":
      return new StoreUnavailableError(
        `${place} does not exist: ${messageOf(error)}.`,
        details("Create the database, or name another one in the connection string."),
      );
    case "42501":
      return new StoreUnavailableError(
        `${place} does not let this user write: ${messageOf(error)}.`,
        details("Grant the user CREATE on the database, or make the schema and the user its owner."),
      );
    case "25006":
      return new StoreUnavailableError(
        `${place} is read-only.`,
        details("Connect to the primary server, not to a replica."),
      );
    case "53100":
      return new StoreFullError(`No room is left for ${place}.`, details("Free some space on its disk."));
    case "53000":
    case "53200":
    case "53400":
      return new StoreBusyError(
        `${place} has run out of memory or of another resource.`,
        details("Look at the load and the limits of the database server."),
      );
    case "53300":
      return new StoreBusyError(
        `${place} takes no more connections.`,
        details("Raise max_connections of the server, or open fewer connections per process."),
      );
    case "55P03":
    case "57014":
    case "40001":
    case "40P01":
      return new StoreBusyError(
        `${place} was kept locked by others for too long.`,
        details("Try again; if it stays, look for transactions that do not end in pg_stat_activity."),
      );
    case "58000":
    case "58030":
      return new StoreUnavailableError(
        `${place} cannot read or write its files.`,
        details("Look at the disk of the database server."),
      );
    case "XX001":
    case "XX002":
      return new StoreDamagedError(`${place} is damaged.`, details("Restore it from a backup."));
    default:
      // 08 is the connection, 57P the server going down or coming up, 25P a transaction that it broke off.
      if (!/^(08|57P|25P0[34])/.test(code) && !isLostConnection(error)) return error;
      return new StoreUnavailableError(`${place} cannot be reached.`, details(reach));
  }
}

const reach = "Check that the server runs and that host and port of the connection string are right.";

/** Whatever keeps a connection from being made, the database cannot be used: a refused port, a missing socket, TLS. */
export function connectFault(error: unknown, place: string): unknown {
  const fault = postgresFault(error, place);
  if (fault instanceof StoreError) return fault;
  return new StoreUnavailableError(`${place} cannot be reached: ${messageOf(error)}.`, {
    path: null,
    hint: reach,
    cause: error,
  });
}

/**
 * Whether the transaction should run again from its beginning: it met another one that it cannot have run beside. What
 * is in the way of a row may have been written by a transaction of the same time, which a second run comes after.
 */
export function isCollision(error: unknown, attempt: number): boolean {
  if (error instanceof StoreConflictError) return attempt === 1;
  const code = error instanceof StoreError ? codeOf(error.cause) : null;
  return (code === "40001" || code === "40P01") && attempt < mostAttempts;
}

const mostAttempts = 20;

function codeOf(error: unknown): string | null {
  if (!(error instanceof Error && "code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

function isLostConnection(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isLostConnection);
  if (!(error instanceof Error) || error instanceof AbortedTransactionError) return false;
  const code = codeOf(error) ?? "";
  return /^E(CONN|HOST|NET|ADDR|NOTFOUND|AI_|TIMEDOUT|PIPE)/.test(code) || lostWords.test(error.message);
}

/** What pg says when there is no code to go by. */
const lostWords =
  /connection terminated|timeout exceeded when trying to connect|query read timeout|client has encountered a connection error/i;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
