/** A failure of the store or the blob store. Nothing of the failed operation was written. */
export abstract class StoreError extends Error {
  abstract readonly code: `store_${string}`;
  /** The file or directory, if any. */
  readonly path: string | null;
  /** How to fix it. */
  readonly hint: string;

  constructor(message: string, details: { path: string | null; hint: string; cause?: unknown }) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.name = new.target.name;
    this.path = details.path;
    this.hint = details.hint;
  }
}

/** No space is left on the disk, or the file is too large. */
export class StoreFullError extends StoreError {
  readonly code = "store_full";
}

/** The store cannot be opened, read or written. */
export class StoreUnavailableError extends StoreError {
  readonly code = "store_unavailable";
}

/** The open files were deleted, moved or replaced. */
export class StoreReplacedError extends StoreUnavailableError {}

/** A lock of another process was not released in time. */
export class StoreBusyError extends StoreError {
  readonly code = "store_busy";
}

/** The store was written by a newer version of Likeness. */
export class StoreTooNewError extends StoreError {
  readonly code = "store_too_new";
}

/** A row violates a constraint, such as a duplicate id, an unknown account or a second hold for a job. */
export class StoreConflictError extends StoreError {
  readonly code = "store_conflict";
}

/** Stored data is corrupt. */
export class StoreDamagedError extends StoreError {
  readonly code = "store_damaged";
}

export function accountNotFound(id: string): StoreConflictError {
  return new StoreConflictError(`Account ${id} does not exist.`, {
    path: null,
    hint: "Create the account first.",
  });
}

export function conflict(message: string): StoreConflictError {
  return new StoreConflictError(message, {
    path: null,
    hint: "This is a bug in the program that uses the store.",
  });
}
