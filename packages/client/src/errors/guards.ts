import type * as Errors from "./errors.ts";
import { hasName, type LikenessError } from "./likeness-error.ts";

// `instanceof` is false for an error of another copy of the package; these are not.

/** Any error of this package. */
export const isLikenessError = (value: unknown): value is LikenessError => hasName(value, "LikenessError");
export const isConfigError = (value: unknown): value is Errors.LikenessConfigError =>
  hasName(value, "LikenessConfigError");
/** Any answer that was an error, whatever its status. */
export const isAPIError = (value: unknown): value is Errors.APIError => hasName(value, "APIError");
export const isInvalidRequestError = (value: unknown): value is Errors.InvalidRequestError =>
  hasName(value, "InvalidRequestError");
export const isAuthenticationError = (value: unknown): value is Errors.AuthenticationError =>
  hasName(value, "AuthenticationError");
export const isInsufficientCreditsError = (value: unknown): value is Errors.InsufficientCreditsError =>
  hasName(value, "InsufficientCreditsError");
export const isPermissionError = (value: unknown): value is Errors.PermissionError =>
  hasName(value, "PermissionError");
export const isNotFoundError = (value: unknown): value is Errors.NotFoundError =>
  hasName(value, "NotFoundError");
export const isConflictError = (value: unknown): value is Errors.ConflictError =>
  hasName(value, "ConflictError");
export const isRateLimitError = (value: unknown): value is Errors.RateLimitError =>
  hasName(value, "RateLimitError");
export const isServerError = (value: unknown): value is Errors.ServerError => hasName(value, "ServerError");
export const isConnectionError = (value: unknown): value is Errors.ConnectionError =>
  hasName(value, "ConnectionError");
/** One attempt took too long. */
export const isTimeoutError = (value: unknown): value is Errors.TimeoutError =>
  hasName(value, "TimeoutError");
/** The whole took too long. */
export const isDeadlineError = (value: unknown): value is Errors.DeadlineError =>
  hasName(value, "DeadlineError");
export const isAbortError = (value: unknown): value is Errors.AbortError => hasName(value, "AbortError");
export const isJobFailedError = (value: unknown): value is Errors.JobFailedError =>
  hasName(value, "JobFailedError");
export const isJobCancelledError = (value: unknown): value is Errors.JobCancelledError =>
  hasName(value, "JobCancelledError");
