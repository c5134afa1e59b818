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
  type LikenessError,
} from "@likeness/client";
import { inCommands } from "./command-words.ts";
import { exit, Failure } from "./failure.ts";
import { exitCodes, Interruption } from "./terminal/interrupts.ts";

/** An error as a person, or a program, is told of it. */
export interface Explanation {
  readonly exitCode: number;
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly status?: number | undefined;
  readonly param?: string | undefined;
  readonly requestId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  /** A job that goes on, or waits to. */
  readonly unfinished?: { readonly id: string; readonly status?: string | undefined } | undefined;
}

/** @param jobId Of the job that this run had accepted, if it got so far. */
export function explain(error: unknown, jobId: string | undefined): Explanation {
  const { hint: told, ...rest } = explanationOf(error, jobId);
  const hint = told && inCommands(told);
  return {
    ...rest,
    hint: hint && (/^avatar /.test(hint) ? hint : hint.charAt(0).toUpperCase() + hint.slice(1)),
  };
}

function explanationOf(error: unknown, jobId: string | undefined): Explanation {
  if (error instanceof Failure) {
    const { exitCode, code, message, hint } = error;
    return { exitCode, code, message, hint, unfinished: jobId === undefined ? undefined : { id: jobId } };
  }
  if (error instanceof Interruption) return interrupted(error, jobId, undefined);
  if (isLikenessError(error)) return explainLikeness(error, jobId);
  const { code, hint } = fieldsOf(error);
  return {
    exitCode: exit.failure,
    code: textOr(code, "unexpected"),
    message: error instanceof Error ? error.message : String(error),
    hint:
      textOr(hint, undefined) ??
      (typeof code === "string" ? undefined : "Run it again with --debug to see where it comes from."),
  };
}

function explainLikeness(error: LikenessError, jobId: string | undefined): Explanation {
  const { code, hint, status, requestId, idempotencyKey, lastStatus } = error;
  const id = error.jobId ?? jobId;
  const { param: told } = fieldsOf(error);
  const param = textOr(told, undefined);
  const facts = { code, status, param, requestId, idempotencyKey };
  const unfinished = id === undefined ? undefined : { id, status: lastStatus };
  if (isJobFailedError(error)) {
    const { job } = error;
    return {
      ...facts,
      exitCode: exit.failure,
      message: sentence(`The job failed: ${job.error.message}`),
      hint,
    };
  }
  const message = sentence(plainWords(error.message));
  const again =
    idempotencyKey && `Run it again with --idempotency-key ${idempotencyKey} to get the same job.`;
  if (isAbortError(error)) {
    const { cause } = error;
    if (cause instanceof Interruption)
      return { ...interrupted(cause, id, lastStatus, again), idempotencyKey };
    return { ...explanationOf(cause, id), unfinished, idempotencyKey };
  }
  if (isDeadlineError(error) || isTimeoutError(error)) {
    const told = `The time was up before ${id === undefined ? "the server had answered" : "the job ended"}.`;
    return {
      ...facts,
      exitCode: exit.timeout,
      message: isDeadlineError(error) ? told : message,
      hint: id === undefined ? again : undefined,
      unfinished,
    };
  }
  if (isAuthenticationError(error) || isPermissionError(error)) {
    return { ...facts, exitCode: exit.auth, message, hint: hint ?? "Check LIKENESS_API_KEY." };
  }
  if (code === "content_policy_violation") return { ...facts, exitCode: exit.failure, message, hint };
  if (isInvalidRequestError(error) || isConfigError(error)) {
    const ids = /must be a UUID/.test(message)
      ? "The list command beside this one shows the ids; labels and request ids are none."
      : undefined;
    return { ...facts, exitCode: exit.usage, message, hint: hint ?? ids };
  }
  // A job that was cancelled, or is not there, is not to be waited for.
  const over = isJobCancelledError(error) || isNotFoundError(error);
  return { ...facts, exitCode: exit.failure, message, hint, unfinished: over ? undefined : unfinished };
}

function interrupted(
  reason: Interruption,
  id: string | undefined,
  status: string | undefined,
  again?: string,
): Explanation {
  return {
    exitCode: exitCodes[reason.signal],
    code: "interrupted",
    message:
      id === undefined ? "Interrupted before there was an answer." : "Interrupted; the job is not lost.",
    hint: id === undefined ? again : undefined,
    unfinished: id === undefined ? undefined : { id, status },
  };
}

/** Without the request line that the SDK puts in front, which says nothing to somebody who typed a command. */
function plainWords(message: string): string {
  return message.replace(/^(?:GET|POST|PATCH|DELETE) \S+: \d{3} [a-z0-9_]+: /, "");
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null
    ? {
        code: Reflect.get(value, "code"),
        hint: Reflect.get(value, "hint"),
        param: Reflect.get(value, "param"),
      }
    : {};
}

function textOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === "string" && value !== "" ? value : otherwise;
}
