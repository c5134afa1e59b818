import { NetworkError, RequestError } from "../api/http.ts";

/** A failure in words: what happened, what it means, and what to do. */
export interface Failure {
  /** What happened, as the server says it. */
  readonly reason: string;
  /** Stable, for searching. */
  readonly code: string;
  /** What it means for the person who reads it. */
  readonly meaning: string;
  readonly action: string;
  readonly requestId?: string | undefined;
  readonly canRetry: boolean;
}

/** What the codes of failed jobs and refused requests mean. */
const meanings: Readonly<Record<string, string>> = {
  not_configured: "The server has no image model for this request. Nothing was charged.",
  invalid_input: "Something in the request cannot be drawn. Nothing was charged.",
  safety_filter: "The prompt or an image was rejected by the rules of the image model. Nothing was charged.",
  rate_limited: "The image model had too many requests at once. Nothing was charged.",
  timeout: "The image model did not answer in time. Nothing was charged.",
  upstream_error: "The image model failed. Nothing was charged.",
  unknown: "The reason is not known. Nothing was charged.",
  cancelled: "The job was cancelled before it was done. Nothing was charged.",
  insufficient_credits: "The account has fewer credits than this costs. Nothing was charged.",
  rate_limit_exceeded: "The account sent more requests in this minute than its tier allows.",
  permission_denied: "The API key may not do this.",
  insufficient_scope: "Nothing was changed.",
  operator_required: "The operator is who started the server. Nothing was changed.",
  content_policy_violation: "The text has words that the server does not accept.",
  not_found: "It does not exist, or it belongs to another account.",
};

/** The parts of a failed job's `error`, and of that of a failed avatar or look. */
interface JobError {
  readonly code: string;
  readonly message: string;
  readonly action: string;
  readonly retryable: boolean;
}

export function failureOfJob({ code, message, action, retryable }: JobError, jobId?: string | null): Failure {
  return {
    reason: message,
    code,
    meaning: meanings[code] ?? "The picture was not made.",
    action,
    requestId: jobId ?? undefined,
    canRetry: retryable,
  };
}

/** Describes anything that was thrown. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NetworkError)
    return {
      reason: error.message,
      code: "no_response",
      meaning: "This page cannot reach the server. What was saved is safe.",
      action: "Check that the server runs and that you are online, then try again.",
      canRetry: true,
    };
  if (error instanceof RequestError) {
    const isServers = error.status >= 500;
    return {
      reason: error.message,
      code: error.code,
      meaning:
        meanings[error.code] ??
        (isServers ? "The server has a problem. What was saved is safe." : "The server refused the request."),
      action:
        error.status === 401
          ? "Sign in with another key."
          : (error.hint ?? (isServers ? "Try again in a moment." : "Change the request and try again.")),
      requestId: error.requestId,
      canRetry: isServers || error.status === 429 || error.status === 409,
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    reason: message,
    code: "unexpected_error",
    meaning: "Something unexpected happened in this page.",
    action: "Try again. If it happens again, load the page anew.",
    canRetry: true,
  };
}
