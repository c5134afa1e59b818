import type { FailureCode } from "../../../model/job-failure.ts";
import type { PictureFailure } from "../../../ports/picture-provider.ts";

// Errors of the AI SDK are recognised by name and fields: its packages are optional, and there may be several versions.

/** What is known about a call that failed. */
export interface FailedCall {
  /** The model's name, such as `openai:gpt-image-1`. */
  readonly id: string;
  /** Says how to configure the provider. */
  readonly configuration: string;
  /** Whether the provider had accepted the request, so that it may charge whatever happens then. */
  readonly wasSubmitted: boolean;
}

/**
 * Says why a call failed, by what the packages of the AI SDK throw. `mayBePaid` is false only if the provider cannot have
 * made a picture. Messages contain no keys and URLs.
 */
export function classifyError(thrown: unknown, call: FailedCall): PictureFailure {
  const error = unwrap(thrown);
  const { id, configuration, wasSubmitted } = call;
  const fail = (code: FailureCode, message: string, more: Partial<PictureFailure> = {}): PictureFailure => ({
    ok: false,
    code,
    message,
    mayBePaid: wasSubmitted,
    ...more,
  });
  const name = textField(error, "name") ?? "";
  const message = textField(error, "message") ?? "";
  if (isModerated(error)) {
    return fail("safety_filter", `${id} refused it on grounds of safety`, { hasEnded: true });
  }
  if (configurationErrors.has(name) || /API key is missing|models other than Gemini/i.test(message))
    return fail("not_configured", `${id} is not configured: ${tidy(message)} ${configuration}`);
  if (inputErrors.has(name) || /supports up to \d+ input images/.test(message))
    return fail("invalid_input", `${id} rejected the request: ${tidy(message)}`);
  if (name === "AI_APICallError") return classifyResponse(error, call);
  if (name === "AI_NoImageGeneratedError")
    return fail("upstream_error", `${id} returned no picture`, { mayBePaid: true, hasEnded: true });
  if (name === "AI_InvalidResponseDataError") {
    return fail("upstream_error", `${id} could not make the picture: ${tidy(message)}`, {
      mayBePaid: true,
      hasEnded: true,
    });
  }
  if (name === "AI_DownloadError")
    return fail("upstream_error", `the picture of ${id} could not be downloaded`, { mayBePaid: true });
  if (name === "TimeoutError" || /timed out|did not complete after/.test(message))
    return fail("timeout", `${id} did not finish the picture in time`, { mayBePaid: true });
  if (/generation failed/.test(message)) {
    return fail("upstream_error", `${id} could not make the picture`, { mayBePaid: true, hasEnded: true });
  }
  return fail("unknown", `${id} failed unexpectedly (${name || typeof error})`, { mayBePaid: true });
}

/** The error of a response with an error status, of one that cannot be read, or of no response at all. */
function classifyResponse(error: unknown, { id, configuration, wasSubmitted }: FailedCall): PictureFailure {
  const status = numberField(error, "statusCode");
  const said = tidy(textField(error, "message") ?? "");
  const code = errorCode(error);
  const fail = (failureCode: FailureCode, message: string, mayBePaid: boolean): PictureFailure => {
    const retryAfterMs = status === 429 || status === 503 ? readRetryAfter(error) : null;
    return {
      ok: false,
      code: failureCode,
      message,
      mayBePaid: mayBePaid || wasSubmitted,
      ...(retryAfterMs !== null && { retryAfterMs }),
    };
  };
  if (status === undefined) {
    return fail("upstream_error", `the connection to ${id} failed${because(error)}`, !neverConnected(error));
  }
  switch (true) {
    case status === 401 || status === 403:
      return fail(
        "not_configured",
        `${id} did not accept the API key (status ${status}). ${configuration}`,
        false,
      );
    case status === 402 || quotaCodes.has(code):
      return fail(
        "not_configured",
        `the account at the provider of ${id} has no credit left: ${said}`,
        false,
      );
    case status === 404:
      return fail("not_configured", `${id} was not found (status 404): ${said}`, false);
    case status === 429:
      return fail("rate_limited", `${id} is receiving too many requests`, false);
    case status === 408:
      return fail("timeout", `${id} did not answer in time (status 408)`, true);
    case status === 409 || status >= 500: {
      // These statuses say that nothing was made; those of a gateway say nothing about the server behind it.
      const isRefusal = status === 503 || status === 529 || (status === 500 && code !== "");
      return fail("upstream_error", `${id} failed (status ${status}): ${said}`, !isRefusal);
    }
    case status >= 400:
      return fail("invalid_input", `${id} rejected the request (status ${status}): ${said}`, false);
    default:
      return fail("upstream_error", `${id} returned a response that cannot be read`, true);
  }
}

const configurationErrors = new Set(["AI_LoadAPIKeyError", "AI_LoadSettingError", "AI_NoSuchModelError"]);

const inputErrors = new Set([
  "AI_InvalidArgumentError",
  "AI_InvalidPromptError",
  "AI_UnsupportedFunctionalityError",
]);

/** They come with status 429, but waiting does not help. */
const quotaCodes = new Set(["insufficient_quota", "billing_hard_limit_reached", "quota_exceeded"]);

const moderationCodes =
  /moderation_blocked|content_policy_violation|content_moderation|responsible_ai|image_safety|prohibited_content/i;

const moderationWords =
  /(request|content) moderated|rejected by (the|our) safety|safety system|content policy|flagged as sensitive|nsfw/i;

/** Refusals come as the codes of errors with status 400, in bodies that do not match the schema, and as plain texts. */
function isModerated(error: unknown): boolean {
  const code = errorCode(error);
  const status = numberField(error, "statusCode");
  // Only what a provider says about a request that it has read.
  const isAboutRequest = status === undefined || status === 200 || [400, 403, 422, 451].includes(status);
  if (!isAboutRequest) return false;
  const body = textField(error, "responseBody") ?? "";
  const said = `${textField(error, "message") ?? ""} ${body}`;
  return moderationCodes.test(code) || moderationCodes.test(body) || moderationWords.test(said);
}

/** The code of the body's `error`, which is `{ code }`, `{ error: { code | type | status } }` or a list of such. */
function errorCode(error: unknown): string {
  const data = field(error, "data");
  const detail = field(data, "detail");
  const first = Array.isArray(detail) ? detail[0] : undefined;
  for (const holder of [field(data, "error"), data, first])
    for (const key of ["code", "type", "status"]) {
      const value = field(holder, key);
      if (typeof value === "string" && value !== "") return value;
    }
  return "";
}

/** In milliseconds, from seconds or a date. */
function readRetryAfter(error: unknown): number | null {
  const headers = field(error, "responseHeaders");
  const exact = Number(field(headers, "retry-after-ms") ?? Number.NaN);
  if (exact >= 0) return exact;
  const text = field(headers, "retry-after");
  if (typeof text !== "string" || text === "") return null;
  const seconds = Number(text);
  if (seconds >= 0) return seconds * 1000;
  const sent = field(headers, "date");
  // By the provider's clock, which may differ from this one.
  const wait = Date.parse(text) - (typeof sent === "string" ? Date.parse(sent) : Number.NaN);
  return wait >= 0 ? wait : null;
}

const neverSent = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "CERT_HAS_EXPIRED",
]);

function neverConnected(error: unknown): boolean {
  return causes(error).some((cause) => neverSent.has(textField(cause, "code") ?? ""));
}

/** The code of the system's error, such as ECONNREFUSED. */
function because(error: unknown): string {
  const code = causes(error)
    .map((cause) => textField(cause, "code"))
    .find((text) => text !== undefined);
  return code === undefined ? "" : ` (${code})`;
}

/** The error and its causes, of an AggregateError the first one. */
function causes(error: unknown): unknown[] {
  const all: unknown[] = [];
  for (let one = error; one !== undefined && one !== null && all.length < 8; ) {
    all.push(one);
    const errors = field(one, "errors");
    one = field(one, "cause") ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  return all;
}

/** The last error of a retry. */
function unwrap(error: unknown): unknown {
  return textField(error, "name") === "AI_RetryError" ? (field(error, "lastError") ?? error) : error;
}

/** The first words of a provider's message, without keys and URLs. */
function tidy(message: string): string {
  const safe = message
    .replace(/https?:\/\/\S+/g, "a URL")
    .replace(/\b(sk|pk|r8|key|fal|Bearer|AIza)[-_ ]?[\w*.:-]{8,}/g, "***")
    .replace(/\s+/g, " ")
    .trim();
  return safe.length <= 300 ? safe : `${safe.slice(0, 299)}…`;
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function textField(value: unknown, key: string): string | undefined {
  const text = field(value, key);
  return typeof text === "string" ? text : undefined;
}

function numberField(value: unknown, key: string): number | undefined {
  const number = field(value, key);
  return typeof number === "number" ? number : undefined;
}
