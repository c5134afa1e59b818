import { randomUUID } from "node:crypto";

/** Where the facts about Pi disagree, or what its server is to do. */
export interface FakePiOptions {
  /** Default `pi_live_test`. */
  readonly apiKey?: string;
  /** How often a job is read before it has ended. Default 1. */
  readonly polls?: number;
  /** `error_log` of the jobs, which then fail. */
  readonly failure?: string;
  /** Where a completed job has the URL of its image. Default `everywhere`. */
  readonly image?: "everywhere" | "expanded" | "result" | "payload";
  /** Codes of the pages, or those of the server. Default `documented`. */
  readonly errors?: "documented" | "observed";
  /** Of requests that are well-formed and invalid. Default 400. */
  readonly validationStatus?: 400 | 422;
  /** `status` of the envelope of a job. Default `completed`. */
  readonly envelopeStatus?: "completed" | "job";
  /** `created_at` of saved avatars. Default `iso`. */
  readonly savedTimes?: "iso" | "unix";
  /** Whether saved avatars name their job. */
  readonly savedJobId?: boolean;
  readonly requestIds?: "req_pi_" | "pi_req_";
  /** The numbers of the requests, from 1, whose response never arrives. */
  readonly dropped?: readonly number[];
  /** The numbers of the requests that are answered with 429. */
  readonly limited?: readonly number[];
  /** `Retry-After` of those; absent by default. */
  readonly retryAfter?: number;
  /** How often each webhook is sent. Default 1. */
  readonly attempts?: number;
}

export interface FakePiError {
  readonly status: number;
  readonly code: string;
  readonly type?: string;
  readonly param?: string;
  readonly issues?: readonly unknown[];
}

/** A failed validation. */
export function issue(field: string, code: string, message: string): FakePiError {
  return {
    status: 400,
    code: "invalid_request_body",
    param: field,
    issues: [{ code, path: [field], message }],
  };
}

export function error(options: FakePiOptions, { status, type, ...more }: FakePiError): Response {
  const id = requestId(options);
  const body = { type: type ?? typeOf(status), message: messageOf(more.code), request_id: id, ...more };
  const retryAfter = status === 429 && options.retryAfter !== undefined;
  const headers = { ...(retryAfter && { "retry-after": String(options.retryAfter) }), ...headersOf(id) };
  return Response.json({ error: body }, { status, headers });
}

export function respond(
  options: FakePiOptions,
  status: number,
  envelope: object,
  headers: Readonly<Record<string, string>>,
): Response {
  const id = requestId(options);
  return Response.json({ id, ...envelope }, { status, headers: { ...headersOf(id), ...headers } });
}

/** The object in a JSON body; null if it is not one. */
export function read(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? Object.fromEntries(Object.entries(json)) : null;
  } catch {
    return null;
  }
}

function requestId({ requestIds = "req_pi_" }: FakePiOptions): string {
  return `${requestIds}${randomUUID()}`;
}

function headersOf(id: string): Record<string, string> {
  const reset = String(Math.floor(Date.now() / 1000) + 60);
  return {
    "x-request-id": id,
    "x-ratelimit-limit": "100",
    "x-ratelimit-remaining": "99",
    "x-ratelimit-reset": reset,
  };
}

function typeOf(status: number): string {
  if (status === 401) return "authentication_error";
  if (status === 403) return "permission_error";
  if (status === 429) return "rate_limit_error";
  return status >= 500 ? "api_error" : "invalid_request_error";
}

function messageOf(code: string): string {
  return `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll("_", " ")}.`;
}
