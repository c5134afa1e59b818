import {
  StoreBusyError,
  StoreConflictError,
  StoreDamagedError,
  StoreFullError,
  StoreUnavailableError,
} from "../../ports/store-errors.ts";

/** What a failure of SQLite means for whoever uses the store; errors of other kinds are answered as they are. */
export function sqliteFault(error: unknown, path: string): unknown {
  const code = sqliteCode(error);
  if (code === null) return error;
  const details = (hint: string) => ({ path, hint, cause: error });
  switch (code) {
    case codes.full:
      return new StoreFullError(`No room is left for ${path}.`, details("Free some space on that disk."));
    case codes.readonly:
    case codes.perm:
      return new StoreUnavailableError(
        `${path} cannot be written.`,
        details("Make the file and its folder writable, or choose another data directory."),
      );
    case codes.cantOpen:
    case codes.auth:
      return new StoreUnavailableError(
        `${path} cannot be opened.`,
        details("Check that its folder exists and may be written, or choose another data directory."),
      );
    case codes.ioError:
      return new StoreUnavailableError(
        `${path} cannot be read or written.`,
        details("Look at the disk it is on."),
      );
    case codes.busy:
    case codes.locked:
    case codes.protocol:
      return new StoreBusyError(
        `${path} is locked by another process.`,
        details("Try again; if it stays, end the process that uses it."),
      );
    case codes.corrupt:
    case codes.notADatabase:
      return new StoreDamagedError(
        `${path} is damaged or is not a database.`,
        details("Restore it from a backup, or choose another data directory."),
      );
    case codes.constraint:
      return new StoreConflictError(`A row breaks a rule of the store: ${messageOf(error)}.`, {
        ...details("This is a fault of the program, not of its user."),
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
  /** Other processes kept a lock of the write-ahead log from it. */
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
