import type { FailedJob } from "../jobs/job.ts";
import { defineErrorName, type Issue, LikenessError } from "./likeness-error.ts";

/** Invalid options or arguments. Nothing was sent. */
export class LikenessConfigError extends LikenessError {
  constructor(message: string, cause?: unknown) {
    super(message, { code: "invalid_configuration", cause });
  }
}

/**
 * The server responded with an error. `status` and `code` tell which one, and there are guards for the usual ones, such
 * as `isRateLimitError`.
 */
export class APIError extends LikenessError {
  /** HTTP status of the response. */
  declare readonly status: number;
  declare readonly type?: string;
  declare readonly param?: string;
  /** The response of another system than `likeness`, as it was sent. */
  declare readonly body?: unknown;
  declare readonly issues?: readonly Issue[];
  /** How long the server asked to wait, in milliseconds. */
  declare readonly retryAfter?: number;
  /** With `insufficient_credits`: what the request costs, in credits. */
  declare readonly required?: number;
  /** With `insufficient_credits`: what the account has, in credits. */
  declare readonly available?: number;
  /** With `insufficient_credits`: how many credits are missing. */
  declare readonly shortfall?: number;
}

/** What `isRateLimitError` accepts: an APIError, or a DeadlineError because the wait would have passed the deadline. */
export type RateLimitError = LikenessError & {
  /** HTTP status of the response: 429. */
  readonly status: number;
  /** How long the server asked to wait, in milliseconds; undefined where it did not say. */
  readonly retryAfter?: number;
};

/** No response: the host was not found, refused the connection or closed it. */
export class ConnectionError extends LikenessError {}

/** An attempt, including its body, took longer than `timeout`. */
export class TimeoutError extends LikenessError {}

/** The `deadline` for all attempts and waits passed, or the next wait would pass it. A job continues: see `resume`. */
export class DeadlineError extends LikenessError {}

/** The caller's signal was aborted; its reason is the `cause`. A job continues unless `cancelOn` says otherwise: see `resume`. */
export class AbortError extends LikenessError {}

/** The job failed; `job.error` says why and what to do. */
export class JobFailedError extends LikenessError {
  declare readonly job: FailedJob;
}

/** The job was cancelled, by this program or by another. */
export class JobCancelledError extends LikenessError {}

const errorTypes = {
  LikenessConfigError,
  APIError,
  ConnectionError,
  TimeoutError,
  DeadlineError,
  AbortError,
  JobFailedError,
  JobCancelledError,
};
for (const [name, type] of Object.entries(errorTypes)) defineErrorName(type, name);
