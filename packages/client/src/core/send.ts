import { APIError, ConnectionError, LikenessConfigError, TimeoutError } from "../errors/errors.ts";
import { type ErrorFacts, LikenessError } from "../errors/likeness-error.ts";
import type { WithResponse } from "./answer.ts";
import { apiError } from "./api-error.ts";
import { checkOptions } from "./check-options.ts";
import { connectionError } from "./connection-error.ts";
import type { Core } from "./core.ts";
import { tell } from "./hooks.ts";
import { deadlineError, type Limits, sleep, startLimits, within } from "./limits.ts";
import { callOptionNames, type RequestOptions } from "./options.ts";
import type { RequestBody } from "./request-body.ts";
import { backoff, serverDelay } from "./retry-delay.ts";

/** One logical request, however often it is sent. */
export interface Outgoing<T> {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | RequestBody | undefined;
  /** Whether the API key goes with it: only ever to the API itself. */
  readonly authorized: boolean;
  /** Reads a 2xx answer, to its end where the timeout is to cover the body; undefined when it makes no sense. */
  readonly read: (response: Response) => Promise<T | undefined>;
  readonly options: RequestOptions;
  /** Those of the larger piece of work that this request is part of; else the options' own. */
  readonly limits?: Limits | undefined;
}

/**
 * Sends until there is an answer that will not get better, within the limits.
 *
 * ky makes one attempt; the loop is here because ky's own cannot be told three things: to fail at once when the next
 * wait would overrun the deadline, to cover the body of a 2xx answer, and to send again after a 409 that means "the
 * same key is still at work" but after no other. p-retry could be told, but only to wait nothing itself, and what is
 * left of it then is these few lines, for a twelfth of all that a browser loads.
 */
export async function send<T>(core: Core, outgoing: Outgoing<T>): Promise<WithResponse<T>> {
  const { system, log, hooks } = core;
  const { method, options, body } = outgoing;
  checkOptions(options, callOptionNames);
  const once = typeof body === "object" && !body.repeatable;
  const maxRetries = once ? 0 : (options.maxRetries ?? core.maxRetries ?? 2);
  const limits = outgoing.limits ?? startLimits(system, options.deadline ?? core.deadline, options.signal);
  // Outside the loop: one key per logical write.
  const idempotencyKey = method === "GET" ? undefined : checkKey(options.idempotencyKey ?? system.uuid());
  const url = outgoing.url.replace(/[?#].*/, "");
  const what = `${method} ${url}`;
  let attempt = 0;
  let fault: unknown;
  const facts = (): ErrorFacts => ({ method, url, attempts: attempt, idempotencyKey });
  const describe = () => ({ what, facts: facts(), fault });
  const event = () => ({ method, url, attempt, idempotencyKey });

  for (;;) {
    attempt += 1;
    try {
      return await within(system, limits, describe, sendOnce, options.timeout ?? core.timeout);
    } catch (error) {
      if (attempt > maxRetries || !mayPass(error)) throw error;
      fault = error;
      await pause(error);
    }
  }

  async function sendOnce(signal: AbortSignal): Promise<WithResponse<T>> {
    const opened = typeof body === "object" ? await body.open(signal) : undefined;
    const payload = typeof body === "string" ? body : opened?.body;
    const headers = new Headers();
    for (const set of [outgoing.headers, opened?.headers, options.headers]) {
      for (const [name, value] of Object.entries(set ?? {})) headers.set(name, value);
    }
    tell(hooks.onRequest, { ...event(), headers }, log);
    if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
    if (outgoing.authorized) core.authorize(headers);
    const started = system.now();
    // On first use, because a program's start is no time to load what it may never need.
    kyModule ??= await import("ky");
    const { default: ky, isNetworkError } = kyModule;
    let requestId: string | undefined;
    try {
      const response = await ky(outgoing.url, {
        method,
        headers,
        // Not ky's `signal`, which it would join to one of its own at a tenth of the cost of the whole request.
        fetch: (request) => core.fetch(request, { signal }),
        retry: 0,
        timeout: false,
        throwHttpErrors: false,
        ...(payload !== undefined && { body: payload }),
      });
      const { status } = response;
      requestId = response.headers.get("x-request-id") ?? undefined;
      const text = response.ok ? "" : core.redact(await response.text());
      const data = response.ok ? await outgoing.read(response) : undefined;
      const duration = system.now() - started;
      log.debug(`${what}: ${status}`, { attempt, duration, requestId });
      tell(hooks.onResponse, { ...event(), status, requestId, duration }, log);
      if (data !== undefined) {
        return {
          data,
          response: { status, headers: response.headers },
          requestId,
          idempotencyKey,
          attempts: attempt,
        };
      }
      const known = { ...facts(), requestId };
      if (!response.ok) {
        throw apiError(what, status, text, {
          ...known,
          retryAfter: serverDelay(response.headers, status, system),
        });
      }
      const hint = `is baseUrl right? It is ${core.baseUrl}`;
      throw new APIError(`${what}: ${status}, but not what this API says`, {
        code: "invalid_response",
        status,
        hint,
        ...known,
      });
    } catch (error) {
      if (error instanceof LikenessError) throw error;
      // ky's error carries the request with its headers, so only its cause goes on.
      const cause = isNetworkError(error) ? error.cause : error;
      throw connectionError(core, what, cause, { ...facts(), requestId });
    }
  }

  async function pause(error: LikenessError): Promise<void> {
    const delay = (error instanceof APIError ? error.retryAfter : undefined) ?? backoff(attempt, system);
    if (system.now() + delay >= limits.endsAt) {
      throw deadlineError(limits, describe, `the next attempt, due in ${Math.round(delay)} ms`);
    }
    log.info(`${what}: trying again`, { attempt, delay, error: error.message });
    tell(hooks.onRetry, { ...event(), error, delay }, log);
    await within(system, limits, describe, (signal) => sleep(system, delay, signal));
  }
}

/** Kept once it is there, and not while it is only hoped for: a browser may fail to load it, and try again. */
let kyModule: typeof import("ky") | undefined;

function mayPass(error: unknown): error is LikenessError {
  if (!(error instanceof APIError)) return error instanceof ConnectionError || error instanceof TimeoutError;
  return [408, 429, 500, 502, 503, 504].includes(error.status) || error.code === "idempotency_key_in_use";
}

function checkKey(key: string): string {
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new LikenessConfigError("idempotencyKey must be 1 to 255 visible ASCII characters");
}
