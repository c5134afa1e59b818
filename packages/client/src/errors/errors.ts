import type { CancelledJob, FailedJob } from "../jobs/job.ts";
import { type ErrorFacts, type Issue, LikenessError, named } from "./likeness-error.ts";

/** The client was set up or called in a way that cannot work. Nothing was sent. */
export class LikenessConfigError extends LikenessError {
  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, { code: "invalid_configuration", ...facts });
  }
}
named(LikenessConfigError, "LikenessConfigError");

/** The server answered, and the answer was no. */
export class APIError extends LikenessError {
  declare readonly status: number;
  declare readonly type?: string;
  declare readonly param?: string;
  declare readonly issues?: readonly Issue[];
  declare readonly retryAfter?: number;
}
named(APIError, "APIError");

/** 400, 413, 415, 422: the request itself was wrong; see `param`, `issues` and `hint`. */
export class InvalidRequestError extends APIError {}
named(InvalidRequestError, "InvalidRequestError");

/** 401: the key is missing or wrong. */
export class AuthenticationError extends APIError {}
named(AuthenticationError, "AuthenticationError");

/** 402: see `required`, `available` and `shortfall`. */
export class InsufficientCreditsError extends APIError {
  declare readonly required?: number;
  declare readonly available?: number;
  declare readonly shortfall?: number;
}
named(InsufficientCreditsError, "InsufficientCreditsError");

/** 403: the key may not do this. */
export class PermissionError extends APIError {}
named(PermissionError, "PermissionError");

/** 404: not there, or another account's. */
export class NotFoundError extends APIError {}
named(NotFoundError, "NotFoundError");

/** 409: e.g. `idempotency_key_mismatch` or `job_not_complete`. */
export class ConflictError extends APIError {}
named(ConflictError, "ConflictError");

/** 429, after the retries; `retryAfter` says how long the server asked to wait, in milliseconds. */
export class RateLimitError extends APIError {}
named(RateLimitError, "RateLimitError");

/** 5xx, after the retries. */
export class ServerError extends APIError {}
named(ServerError, "ServerError");

/** No answer: the host was not found, refused, or hung up. */
export class ConnectionError extends LikenessError {}
named(ConnectionError, "ConnectionError");

/** One attempt, body included, took longer than `timeout`. */
export class TimeoutError extends LikenessError {}
named(TimeoutError, "TimeoutError");

/** The `deadline` over all attempts and waiting passed, or the next wait would have passed it. A job goes on: see `resume`. */
export class DeadlineError extends LikenessError {}
named(DeadlineError, "DeadlineError");

/** The caller's signal was aborted; its reason is the `cause`. A job goes on unless `cancelOn` said otherwise: see `resume`. */
export class AbortError extends LikenessError {}
named(AbortError, "AbortError");

/** The job ended without a picture; `job.error` says why and what to do. */
export class JobFailedError extends LikenessError {
  /** As last seen. */
  declare readonly job: FailedJob;

  constructor(job: FailedJob, facts: ErrorFacts) {
    const { code, message, action } = job.error;
    super(`job ${job.id} failed: ${code}: ${message}`, { code, hint: action, ...facts });
    Object.defineProperty(this, "job", { value: job });
  }
}
named(JobFailedError, "JobFailedError");

/** The job was cancelled, by this program or another. */
export class JobCancelledError extends LikenessError {
  /** As last seen. */
  declare readonly job: CancelledJob;

  constructor(job: CancelledJob, facts: ErrorFacts) {
    super(`job ${job.id} was cancelled`, { code: "job_cancelled", ...facts });
    Object.defineProperty(this, "job", { value: job });
  }
}
named(JobCancelledError, "JobCancelledError");
