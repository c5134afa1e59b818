import type { FailedJob } from "../jobs/job.ts";

/** Marks our errors, so that they are recognized across two copies of this package in one program. */
const brand = Symbol.for("@likeness/client.error");

/** One invalid field, as the server describes it. */
export interface Issue {
  readonly param: string;
  readonly message: string;
}

/** What `likeness.jobs.resume()` takes to find a job again. Contains no secret. */
export interface JobReference {
  readonly object: "likeness.job";
  /** The system that has the job, e.g. `likeness`. */
  readonly system?: string | undefined;
  readonly id: string;
  readonly status?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly requestId?: string | undefined;
}

/** The fields of an error. Absent means unknown or not applicable. */
export interface ErrorDetails {
  /** Stable, for use in programs, e.g. `rate_limit_exceeded` or `deadline_exceeded`. */
  readonly code?: string | undefined;
  /** HTTP status of the response. */
  readonly status?: number | undefined;
  readonly method?: string | undefined;
  /** The URL without its query, which may contain a signature. */
  readonly url?: string | undefined;
  /** Quote it when asking about the request. */
  readonly requestId?: string | undefined;
  /** How many times the request was sent. */
  readonly attempts?: number | undefined;
  /** Send it again with the same body to repeat a write safely. */
  readonly idempotencyKey?: string | undefined;
  /** What to do about it. */
  readonly hint?: string | undefined;
  /** The invalid field, header or parameter. */
  readonly param?: string | undefined;
  readonly issues?: readonly Issue[] | undefined;
  /** The server's category of the error. */
  readonly type?: string | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
  /** With `insufficient_credits`: what the request costs, in credits. */
  readonly required?: number | undefined;
  /** With `insufficient_credits`: what the account has, in credits. */
  readonly available?: number | undefined;
  /** With `insufficient_credits`: what is missing, in credits. */
  readonly shortfall?: number | undefined;
  readonly jobId?: string | undefined;
  /** The job's status when it was last seen. */
  readonly lastStatus?: string | undefined;
  /** Pass it to `likeness.jobs.resume()` to go on waiting. */
  readonly resume?: JobReference | undefined;
  /** The response of another system than `likeness`, as it was sent. */
  readonly body?: unknown;
  /** The name of the system that lacks a feature, and the feature. */
  readonly system?: string | undefined;
  readonly feature?: string | undefined;
  /** Whether a write may have been carried out although it failed, on a system that would carry it out again. */
  readonly mayHaveHappened?: boolean | undefined;
  readonly job?: FailedJob | undefined;
  readonly cause?: unknown;
}

/** The base class of every error of this package. `code` is stable. No field contains a secret. */
export class LikenessError extends Error {
  declare readonly code: string;
  /** HTTP status of the response. */
  declare readonly status?: number;
  declare readonly method?: string;
  declare readonly url?: string;
  declare readonly requestId?: string;
  /** How many times the request was sent. */
  declare readonly attempts?: number;
  declare readonly idempotencyKey?: string;
  declare readonly hint?: string;
  declare readonly mayHaveHappened?: boolean;
  declare readonly jobId?: string;
  declare readonly lastStatus?: string;
  declare readonly resume?: JobReference;

  constructor(message: string, { cause, ...details }: ErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    addDetails(this, details);
  }

  /** Every field, as plain data for a log or another process. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    const causeField = cause instanceof Error && { cause: `${cause.name}: ${cause.message}` };
    return { name, message, ...Object.fromEntries(Object.entries(this)), ...causeField };
  }
}

/** Sets the fields that are known. */
export function addDetails(error: LikenessError, details: ErrorDetails): void {
  for (const [name, value] of Object.entries(details)) {
    if (value !== undefined)
      Object.defineProperty(error, name, { value, enumerable: true, configurable: true });
  }
}

/** Gives a class its name, which survives minification, and its brand, which subclasses inherit. */
export function defineErrorName(type: { readonly prototype: LikenessError }, name: string): void {
  Object.defineProperties(type.prototype, { name: { value: name }, [brand]: { value: name } });
}

/** Whether the value is an error of this package of the named class or a subclass, from any copy of the package. */
export function hasName(value: unknown, name: string): boolean {
  for (let at = value; typeof at === "object" && at !== null; at = Object.getPrototypeOf(at)) {
    if (Reflect.get(at, brand) === name) return true;
  }
  return false;
}

defineErrorName(LikenessError, "LikenessError");
