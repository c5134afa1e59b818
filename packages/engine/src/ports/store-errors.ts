/**
 * What can be wrong with the place a store or the blobs live in. These are breakage, not outcomes of a request:
 * nothing of what was asked for has been written.
 */
export abstract class StoreError extends Error {
  abstract readonly code: `store_${string}`;
  /** The file or folder concerned; null when there is none. */
  readonly path: string | null;
  /** What a person can do about it. */
  readonly hint: string;

  constructor(message: string, details: { path: string | null; hint: string; cause?: unknown }) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.name = new.target.name;
    this.path = details.path;
    this.hint = details.hint;
  }
}

/** There is no room left. */
export class StoreFullError extends StoreError {
  readonly code = "store_full";
}

/** It cannot be opened, read or written: missing, read-only, forbidden, damaged. */
export class StoreUnavailableError extends StoreError {
  readonly code = "store_unavailable";
}

/** The files that were opened are no longer those that have their names: deleted, moved or replaced while in use. */
export class StoreReplacedError extends StoreUnavailableError {}

/** Other processes kept it locked for longer than one waits. */
export class StoreBusyError extends StoreError {
  readonly code = "store_busy";
}

/** It was written by a newer version of this software than the one that opens it. */
export class StoreTooNewError extends StoreError {
  readonly code = "store_too_new";
}

/** A row breaks a rule of the store: an id that is taken, an account that is not there, a second hold for a job. */
export class StoreConflictError extends StoreError {
  readonly code = "store_conflict";
}

/** Stored content is no longer what was stored. */
export class StoreDamagedError extends StoreError {
  readonly code = "store_damaged";
}
