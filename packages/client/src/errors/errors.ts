import type { FailedJob } from "../jobs/job.ts";
import { type Issue, LikenessError, named } from "./likeness-error.ts";

/** The client was set up or called in a way that cannot work. Nothing was sent. */
export class LikenessConfigError extends LikenessError {
  constructor(message: string, cause?: unknown) {
    super(message, { code: "invalid_configuration", cause });
  }
}

/**
 * The server answered, and the answer was no. One class for all of them: `status` and `code` tell which, and guards
 * such as `isRateLimitError` put a name to the usual ones.
 */
export class APIError extends LikenessError {
  /** HTTP status of the answer. */
  declare readonly status: number;
  declare readonly type?: string;
  declare readonly param?: string;
  declare readonly issues?: readonly Issue[];
  /** How long the server asked to wait, in milliseconds. */
  declare readonly retryAfter?: number;
  /** With `insufficient_credits`: what the request costs, in credits. */
  declare readonly required?: number;
  /** With `insufficient_credits`: what the account has, in credits. */
  declare readonly available?: number;
  /** With `insufficient_credits`: what is missing, in credits. */
  declare readonly shortfall?: number;
}

/** What `isRateLimitError` knows: an APIError, or a DeadlineError whose deadline the wait would have overrun. */
export type RateLimitError = LikenessError & {
  /** HTTP status of the answer: 429. */
  readonly status: number;
  /** How long the server asked to wait, in milliseconds; undefined where it did not say. */
  readonly retryAfter?: number;
};

/** No answer: the host was not found, refused, or hung up. */
export class ConnectionError extends LikenessError {}

/** One attempt, body included, took longer than `timeout`. */
export class TimeoutError extends LikenessError {}

/** The `deadline` over all attempts and waiting passed, or the next wait would pass it. A job goes on: see `resume`. */
export class DeadlineError extends LikenessError {}

/** The caller's signal was aborted; its reason is the `cause`. A job goes on, unless `cancelOn` said otherwise: see `resume`. */
export class AbortError extends LikenessError {}

/** The job ended without a picture; `job.error` says why and what to do. */
export class JobFailedError extends LikenessError {
  declare readonly job: FailedJob;
}

/** The job was cancelled, by this program or another. */
export class JobCancelledError extends LikenessError {}

const all = {
  LikenessConfigError,
  APIError,
  ConnectionError,
  TimeoutError,
  DeadlineError,
  AbortError,
  JobFailedError,
  JobCancelledError,
};
for (const [name, type] of Object.entries(all)) named(type, name);
