import {
  isAbortError,
  isAuthenticationError,
  isConfigError,
  isDeadlineError,
  isInvalidRequestError,
  isJobCancelledError,
  isJobFailedError,
  isLikenessError,
  isNotFoundError,
  isPermissionError,
  isTimeoutError,
  isUnsupportedError,
  type LikenessError,
} from "@likeness/client";
import { InterruptError, signalExitCodes } from "../terminal/interrupts.ts";
import { CliError, exitCodes } from "./cli-error.ts";
import { toCliHint } from "./cli-hints.ts";

/** What is printed about an error. */
export interface ErrorReport {
  readonly exitCode: number;
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly status?: number | undefined;
  readonly param?: string | undefined;
  readonly requestId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  /** Whether the request may have been carried out although it failed, by a system that would carry it out again. */
  readonly mayHaveHappened?: boolean | undefined;
  /** A job that has not ended and can be resumed. */
  readonly unfinished?: { readonly id: string; readonly status?: string | undefined } | undefined;
}

/** @param jobId The job that was submitted before the error, if any. */
export function createErrorReport(error: unknown, jobId: string | undefined): ErrorReport {
  const { hint: sdkHint, ...rest } = reportFor(error, jobId);
  const hint = sdkHint && toCliHint(sdkHint);
  return {
    ...rest,
    hint: hint && (/^avatar /.test(hint) ? hint : hint.charAt(0).toUpperCase() + hint.slice(1)),
  };
}

function reportFor(error: unknown, jobId: string | undefined): ErrorReport {
  if (error instanceof CliError) {
    const { exitCode, code, message, hint } = error;
    return { exitCode, code, message, hint, unfinished: jobId === undefined ? undefined : { id: jobId } };
  }
  if (error instanceof InterruptError) return reportForInterrupt(error, jobId, undefined);
  if (isLikenessError(error)) return reportForSdkError(error, jobId);
  const { code, hint } = errorFields(error);
  return {
    exitCode: exitCodes.failure,
    code: stringOr(code, "unexpected"),
    message: error instanceof Error ? error.message : String(error),
    hint:
      stringOr(hint, undefined) ??
      (typeof code === "string" ? undefined : "Run the command again with --debug to print the stack trace."),
  };
}

function reportForSdkError(error: LikenessError, jobId: string | undefined): ErrorReport {
  const { code, hint, status, requestId, idempotencyKey, lastStatus, mayHaveHappened } = error;
  const id = error.jobId ?? jobId;
  const { param: rawParam } = errorFields(error);
  const param = stringOr(rawParam, undefined);
  const details = { code, status, param, requestId, idempotencyKey, mayHaveHappened };
  const unfinished = id === undefined ? undefined : { id, status: lastStatus };
  if (isJobFailedError(error)) {
    const { job } = error;
    return {
      ...details,
      exitCode: exitCodes.failure,
      message: asSentence(`The job failed: ${job.error.message}`),
      hint,
    };
  }
  const message = asSentence(withoutRequestLine(error.message));
  const retryHint = error.mayHaveHappened
    ? hint
    : idempotencyKey && `To get the same job, run the command again with --idempotency-key ${idempotencyKey}`;
  if (isAbortError(error)) {
    const { cause } = error;
    if (cause instanceof InterruptError)
      return { ...reportForInterrupt(cause, id, lastStatus, retryHint), idempotencyKey };
    return { ...reportFor(cause, id), unfinished, idempotencyKey };
  }
  if (isDeadlineError(error) || isTimeoutError(error)) {
    const timedOut = `Timed out before ${id === undefined ? "the server responded" : "the job ended"}.`;
    return {
      ...details,
      exitCode: exitCodes.timeout,
      message: isDeadlineError(error) ? timedOut : message,
      hint: id === undefined ? retryHint : undefined,
      unfinished,
    };
  }
  if (isAuthenticationError(error) || isPermissionError(error)) {
    return { ...details, exitCode: exitCodes.auth, message, hint: hint ?? "Check LIKENESS_API_KEY." };
  }
  if (code === "content_policy_violation") return { ...details, exitCode: exitCodes.failure, message, hint };
  if (isInvalidRequestError(error) || isConfigError(error) || isUnsupportedError(error)) {
    const idHint = /must be a UUID/.test(message)
      ? "Use the list command to find the ID; labels and request IDs are not accepted here."
      : undefined;
    return { ...details, exitCode: exitCodes.usage, message, hint: hint ?? idHint };
  }
  // A job that was cancelled or does not exist cannot be resumed.
  const hasEnded = isJobCancelledError(error) || isNotFoundError(error);
  return {
    ...details,
    exitCode: exitCodes.failure,
    message,
    hint,
    unfinished: hasEnded ? undefined : unfinished,
  };
}

function reportForInterrupt(
  reason: InterruptError,
  id: string | undefined,
  status: string | undefined,
  retryHint?: string,
): ErrorReport {
  return {
    exitCode: signalExitCodes[reason.signal],
    code: "interrupted",
    message:
      id === undefined ? "Interrupted before the server responded." : "Interrupted. The job continues.",
    hint: id === undefined ? retryHint : undefined,
    unfinished: id === undefined ? undefined : { id, status },
  };
}

/** Removes the request line that the SDK prepends to messages. */
function withoutRequestLine(message: string): string {
  return message.replace(/^(?:GET|POST|PATCH|DELETE) \S+: \d{3} [a-z0-9_]+: /, "");
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function errorFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? {
        code: Reflect.get(value, "code"),
        hint: Reflect.get(value, "hint"),
        param: Reflect.get(value, "param"),
      }
    : {};
}

function stringOr<T>(value: unknown, fallback: T): string | T {
  return typeof value === "string" && value !== "" ? value : fallback;
}
