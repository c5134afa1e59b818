import { isJobFailedError, isLikenessError } from "@likeness/client";
import type { CallToolResult } from "@modelcontextprotocol/server";
import type { Outcome } from "../local/local-work.ts";

/** An error that the model can act on. */
export class ToolError extends Error {
  override readonly name = "ToolError";
  readonly code: string;
  readonly hint: string | undefined;
  readonly param: string | undefined;

  constructor(
    code: string,
    message: string,
    details: { hint?: string | undefined; param?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.param = details.param;
  }
}

/** The value of work that was done without a server. */
export function orToolError<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { code, message, param, hint } = outcome.error;
  throw new ToolError(code, message, { param, hint });
}

/** What a program can read of an error, in `_meta` of the result. */
export interface ErrorFacts {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly param?: string;
  readonly status?: number;
  readonly request_id?: string;
  readonly idempotency_key?: string;
  readonly job_id?: string;
  readonly retry_after_seconds?: number;
}

/** The name of the facts of an error in `_meta`. */
export const errorKey = "likeness/error";

/** An error as the result of a tool, so that the model reads it and can act. */
export function toToolError(error: unknown): CallToolResult {
  const facts = factsOf(error);
  const { code, message, hint, param, idempotency_key: key, job_id: jobId, request_id: requestId } = facts;
  const lines = [
    `${code}: ${message}`,
    hint !== undefined && `What to do: ${hint}`,
    param !== undefined && `Parameter: ${param}`,
    jobId !== undefined && `Job: ${jobId}`,
    key !== undefined && `To repeat it safely, pass idempotency_key: ${key}`,
    requestId !== undefined && `Request: ${requestId}`,
  ];
  return {
    isError: true,
    content: [{ type: "text", text: lines.filter((line) => line !== false).join("\n") }],
    _meta: { [errorKey]: facts },
  };
}

function factsOf(error: unknown): ErrorFacts {
  if (error instanceof ToolError) {
    const { code, message, hint, param } = error;
    return { code, message, ...(hint !== undefined && { hint }), ...(param !== undefined && { param }) };
  }
  if (!isLikenessError(error)) {
    // The message of a fault may contain what only the operator may see.
    return {
      code: "internal_error",
      message: "The tool failed unexpectedly. The log of the server says why.",
    };
  }
  const { code, status, requestId, idempotencyKey, jobId, hint } = error;
  const retryAfter = numberIn(error, "retryAfter");
  const failure = isJobFailedError(error) ? error.job.error : undefined;
  const param = stringIn(error, "param");
  const action = failure?.action ?? hint;
  return {
    code: failure?.code ?? code,
    message: failure?.message ?? withoutRequestLine(error.message),
    ...(action !== undefined && { hint: action }),
    ...(param !== undefined && { param }),
    ...(status !== undefined && { status }),
    ...(requestId !== undefined && { request_id: requestId }),
    ...(idempotencyKey !== undefined && { idempotency_key: idempotencyKey }),
    ...(jobId !== undefined && { job_id: jobId }),
    ...(retryAfter !== undefined && { retry_after_seconds: Math.ceil(retryAfter / 1000) }),
  };
}

/** Removes the request line that the client puts before messages. */
function withoutRequestLine(message: string): string {
  return message.replace(/^(?:GET|POST|PATCH|DELETE) \S+: \d{3} [a-z0-9_]+: /, "");
}

function numberIn(value: object, name: string): number | undefined {
  const found: unknown = Reflect.get(value, name);
  return typeof found === "number" ? found : undefined;
}

function stringIn(value: object, name: string): string | undefined {
  const found: unknown = Reflect.get(value, name);
  return typeof found === "string" ? found : undefined;
}
