import {
  StoreBusyError,
  StoreConflictError,
  StoreDamagedError,
  StoreFullError,
  StoreUnavailableError,
} from "../../ports/store-errors.ts";

/** Maps an error of SQLite to a `StoreError`; returns other errors unchanged. The path is null in memory. */
export function mapSqliteError(error: unknown, path: string | null): unknown {
  const code = sqliteCode(error);
  if (code === null) return error;
  const name = path ?? "SQLite in memory";
  const details = (hint: string) => ({ path, hint, cause: error });
  switch (code) {
    case codes.full:
      return new StoreFullError(`Cannot write ${name}: no space left.`, details("Free disk space."));
    case codes.readonly:
    case codes.perm:
      return new StoreUnavailableError(
        `${name} is not writable.`,
        details("Make the file and its directory writable, or use another data directory."),
      );
    case codes.cantOpen:
    case codes.auth:
      return new StoreUnavailableError(
        `${name} cannot be opened.`,
        details("Check that its directory exists and is writable, or use another data directory."),
      );
    case codes.ioError:
      return new StoreUnavailableError(`${name} cannot be read or written.`, details("Check the disk."));
    case codes.busy:
    case codes.locked:
    case codes.protocol:
      return new StoreBusyError(
        `${name} is locked by another process.`,
        details("Try again. If it persists, stop the process that uses it."),
      );
    case codes.corrupt:
    case codes.notADatabase:
      return new StoreDamagedError(
        `${name} is damaged or is not a database.`,
        details("Restore it from a backup, or use another data directory."),
      );
    case codes.constraint:
      return new StoreConflictError(`A row violates a constraint of the store: ${messageOf(error)}.`, {
        ...details("This is a bug in the program that uses the store."),
      });
    default:
      return error;
  }
}

const codes = {
  perm: 3,
  busy: 5,
  locked: 6,
  readonly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  /** A lock of the write-ahead log could not be acquired. */
  protocol: 15,
  constraint: 19,
  auth: 23,
  notADatabase: 26,
};

/** The primary result code: the low byte of what SQLite reports. */
function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error && "errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode & 0xff : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
