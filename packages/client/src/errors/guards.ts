import type {
  AbortError,
  APIError,
  ConnectionError,
  DeadlineError,
  JobCancelledError,
  JobFailedError,
  LikenessConfigError,
  RateLimitError,
  TimeoutError,
} from "./errors.ts";
import { hasName, type LikenessError } from "./likeness-error.ts";
import type { UnsupportedError } from "./unsupported-error.ts";

// Unlike `instanceof`, the guards recognize errors of another copy of this package.

/** Any error of this package. */
export const isLikenessError = (value: unknown): value is LikenessError => hasName(value, "LikenessError");
/** Invalid options or arguments; nothing was sent. */
export const isConfigError = (value: unknown): value is LikenessConfigError =>
  hasName(value, "LikenessConfigError");
/** The system lacks a method, parameter or value; nothing was sent. */
export const isUnsupportedError = (value: unknown): value is UnsupportedError =>
  hasName(value, "UnsupportedError");
/** No response. */
export const isConnectionError = (value: unknown): value is ConnectionError =>
  hasName(value, "ConnectionError");
/** An attempt took longer than `timeout`. */
export const isTimeoutError = (value: unknown): value is TimeoutError => hasName(value, "TimeoutError");
/** The call took longer than `deadline`. */
export const isDeadlineError = (value: unknown): value is DeadlineError => hasName(value, "DeadlineError");
export const isAbortError = (value: unknown): value is AbortError => hasName(value, "AbortError");
export const isJobFailedError = (value: unknown): value is JobFailedError => hasName(value, "JobFailedError");
export const isJobCancelledError = (value: unknown): value is JobCancelledError =>
  hasName(value, "JobCancelledError");

/** An error response of any status. */
export const isAPIError = (value: unknown): value is APIError => hasName(value, "APIError");
/** 400, 413, 415, 422: the request is invalid; see `param`, `issues` and `hint`. */
export const isInvalidRequestError = (value: unknown): value is APIError =>
  isAPIError(value) && [400, 413, 415, 422].includes(value.status);
/** 401: the key is missing or invalid. */
export const isAuthenticationError = (value: unknown): value is APIError =>
  isAPIError(value) && value.status === 401;
/** 402: see `required`, `available` and `shortfall`. */
export const isInsufficientCreditsError = (value: unknown): value is APIError =>
  isAPIError(value) && value.status === 402;
/** 403: the key may not do this. */
export const isPermissionError = (value: unknown): value is APIError =>
  isAPIError(value) && value.status === 403;
/** 404: it does not exist, or belongs to another account. */
export const isNotFoundError = (value: unknown): value is APIError =>
  isAPIError(value) && value.status === 404;
/** 409, e.g. `idempotency_key_mismatch` or `job_not_complete`. */
export const isConflictError = (value: unknown): value is APIError =>
  isAPIError(value) && value.status === 409;
/**
 * 429, after the retries, or a DeadlineError because the wait would have passed the deadline. `retryAfter` is how long
 * the server asked to wait, in milliseconds.
 */
export const isRateLimitError = (value: unknown): value is RateLimitError =>
  isLikenessError(value) && value.status === 429;
/** 5xx, after the retries. */
export const isServerError = (value: unknown): value is APIError => isAPIError(value) && value.status >= 500;
